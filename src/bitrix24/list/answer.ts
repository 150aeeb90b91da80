/**
 * What a page of a list has answered.
 *
 * @module
 */

import { ResponseError } from "../../core/errors.ts";
import type { Read, Stretch } from "../../core/list/by_id.ts";
import type { PlainRead } from "../../core/list/by_page.ts";
import type { PositionOf } from "../../core/list/windows.ts";
import type { Paging } from "../../core/list/paging.ts";
import { kind } from "../../core/values/kind.ts";
import type { Outcome } from "../batch/outcome.ts";
import type { Direction } from "./request.ts";

function wrong(method: string, what: string): ResponseError {
  return new ResponseError(`${method} was answered with ${what}`, { method });
}

/** Whether PHP may write it where there is nothing: an empty list stands for an empty object, too. */
function isNothing(value: unknown): boolean {
  return value === null || value === false || value === "" || Array.isArray(value) && !value.length;
}

function rowsOf(method: string, result: unknown, { rows: path, isMap }: Paging): unknown[] {
  let found = result;
  for (const name of path) {
    if (isNothing(found)) return [];
    found = (Object(found) as Record<string, unknown>)[name];
  }
  if (isNothing(found)) return [];
  if (Array.isArray(found)) return found;
  if (isMap && typeof found === "object") return Object.values(found!);
  const where = path.length ? ` at ${path.join(".")}` : "";
  throw wrong(method, `no list${where}, but with a value of type ${kind(found)}. Call it by itself to see what it is.`);
}

/** A number of records, which some portals write as a text; nothing where it is none. */
function countOf(value: unknown): number | undefined {
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(count) && count as number >= 0 ? count as number : undefined;
}

/** Reads a plain page. */
export function plainPage(method: string, outcome: Outcome, paging: Paging): PlainRead<unknown> {
  if (outcome.error) return outcome;
  const { result, total, next } = outcome;
  try {
    return { rows: rowsOf(method, result, paging), total: countOf(total), next: countOf(next) };
  } catch (error) {
    return { error };
  }
}

/** A whole number, or what its digits say; there is one in every row, so no pattern and no copy is made for it. */
function wholeNumber(value: unknown): number {
  let number = value;
  if (typeof value === "string" && value) {
    let sum = 0;
    for (let at = 0; at < value.length; at++) {
      const digit = value.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return NaN;
      sum = sum * 10 + digit;
    }
    number = sum;
  }
  return Number.isSafeInteger(number) ? number as number : NaN;
}

/** Where a record stands by its id: at that, or below zero where ids fall; nowhere where it has none. */
export function positionIn(field: string, direction: Direction): PositionOf<unknown> {
  const sign = direction === "rising" ? 1 : -1;
  return (row) => sign * wholeNumber((row as Record<string, unknown> | null | undefined)?.[field]);
}

/** Reads a page by ids, and makes sure that it is what was asked for: a filter that is not minded would go in circles. */
export function pageById(
  method: string,
  outcome: Outcome,
  paging: Paging,
  field: string,
  positionOf: PositionOf<unknown>,
  stretch: Stretch,
): Read<unknown> {
  const page = plainPage(method, outcome, paging);
  if ("error" in page) return page;
  const { after, upTo } = typeof stretch === "string" ? { after: -Infinity, upTo: Infinity } : stretch;
  let rows = stretch === "last" ? page.rows.toReversed() : page.rows;
  // JavaScript has an order of its own for names that are numbers.
  if (paging.isMap) rows = rows.toSorted((one, other) => positionOf(one) - positionOf(other));
  const count = rows.length;
  let before = -Infinity;
  let isInOrder = true;
  let isInside = true;
  // An index and no iterator: thousands of rows are looked at before an engine has made anything fast.
  for (let at = 0; at < count; at++) {
    const position = positionOf(rows[at]);
    if (Number.isNaN(position)) {
      return { error: wrong(method, `a record whose ${field} is no whole number. Go through its pages with byPages.`) };
    }
    if (position <= before) isInOrder = false;
    if (position <= after || position > upTo) isInside = false;
    before = position;
  }
  if (!isInOrder || !isInside) {
    const what = isInOrder ? "filter" : "order";
    return {
      error: wrong(
        method,
        `records that its ${what} by ${field} leaves out or moves. Go through its pages with byPages.`,
      ),
    };
  }
  const [first, last] = count ? [positionOf(rows[0]), before] : [NaN, NaN];
  return { rows, count, first, last, total: page.total };
}
