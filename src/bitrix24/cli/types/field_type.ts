/**
 * The TypeScript type of a field, by the portal's word for its type.
 *
 * @module
 */

import type { OwnField } from "./answers.ts";
import { stringLiteral } from "./text.ts";

/** Longer lists of choices are no union: a checker compares each with each. */
const MOST_CHOICES = 500;

const TEXT = { request: "string", result: "string" };
/** Numbers and ids arrive as texts in one method and as numbers in another. */
const NUMBER = { request: "number | string", result: "number | string" };

/** What is sent, and what comes back. Words that are not here stand for anything. */
const WORDS: Record<string, { request: string; result: string }> = {
  string: TEXT,
  text: TEXT,
  url: TEXT,
  address: TEXT,
  money: TEXT,
  date: TEXT,
  datetime: TEXT,
  crm_status: TEXT,
  char: TEXT,
  integer: NUMBER,
  double: NUMBER,
  employee: NUMBER,
  user: NUMBER,
  enumeration: NUMBER,
  crm_entity: NUMBER,
  iblock_element: NUMBER,
  iblock_section: NUMBER,
  hlblock: NUMBER,
  crm: NUMBER,
  boolean: { request: 'boolean | "Y" | "N" | 1 | 0', result: 'boolean | "Y" | "N" | "1" | "0" | 1 | 0' },
};

/** The ids of a list's items, as numbers and as texts. */
function union(choices: NonNullable<OwnField["choices"]>): string {
  const ids = [...new Set(choices.map(({ id }) => id))];
  return ids.flatMap((id) => (/^\d{1,15}$/.test(id) ? [String(Number(id)), stringLiteral(id)] : [stringLiteral(id)]))
    .join(" | ");
}

/** The type of a field on one side. What is empty comes back as null, a list as false. */
export function fieldType({ type = "", multiple, choices }: OwnField, side: "request" | "result"): string {
  const known = Object.hasOwn(WORDS, type) ? WORDS[type]![side] : undefined;
  const one = choices && choices.length <= MOST_CHOICES && type === "enumeration" ? union(choices) : known;
  if (one === undefined) return "unknown";
  const empty = side === "request" ? " | null" : multiple ? " | false | null" : " | null";
  return `${multiple ? (one.includes("|") ? `(${one})[]` : `${one}[]`) : one}${empty}`;
}
