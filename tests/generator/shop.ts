/** The toy service's spec as a base that mistakes are made in. */

import assert from "node:assert/strict";
import type { SpecFile } from "../../scripts/generate/read/source.ts";
import { toySpec } from "../toy/shop.ts";

/** Texts by file; a file that is `undefined` is gone. */
export type Edits = Record<string, string | undefined>;

/** One mistake: its name, the edits that make it, and the whole text that the author reads. */
export type Mistake = readonly [name: string, edits: Edits, expected: string];

/** The spec's files. */
export const base: ReadonlyMap<string, string> = new Map(
  toySpec().filter(({ file }) => file.startsWith("shop/")).map(({ file, text }) => [file, text]),
);

export const SERVICE = "shop/service.yaml";
export const CATEGORY = "shop/orders/_category.yaml";
export const GET = "shop/orders/get-item.yaml";
export const PLACE = "shop/orders/place-order.yaml";
export const TEMPLATE = "shop/orders/get-order-template.yaml";
export const LETTER = "shop/mail/send-letter.yaml";
export const STAMP = "shop/mail/get-stamp.yaml";
export const OFFICE = "shop/mail/find-post-office.yaml";
export const LETTER_TEMPLATE = "shop/mail/get-letter-template.yaml";
export const ITEM_FACTS = "shop/rest/item.json";
export const ITEM_NOTES = "shop/rest/item.yaml";
export const STOCK_FACTS = "shop/rest/stock.json";
export const PAGING = "shop/paging.yaml";
export const ORDER_NOTES = "shop/rest/order.yaml";

/** A file with one piece replaced; the piece must be there. */
export function edit(file: string, from: string, to: string): Record<string, string> {
  const text = base.get(file) ?? "";
  assert.ok(text.includes(from), `${file} does not hold: ${from}`);
  return { [file]: text.replace(from, () => to) };
}

/** The spec's files after some edits. */
export function edited(edits: Edits): SpecFile[] {
  const files = new Map<string, string | undefined>([...base, ...Object.entries(edits)]);
  return [...files].flatMap(([file, text]) => text === undefined ? [] : [{ file, text }]);
}
