/**
 * What a portal takes for a field, of what stands in a file.
 *
 * @module
 */

import type { RecordsKit } from "../../../catalogue/records.ts";
import { UsageError } from "../../../core/errors.ts";
import { date, isDate } from "../../../core/values/dates.ts";
import type { PortalField } from "./fields.ts";

/** What a field cannot be given in a file. */
const FILES: readonly string[] = ["file", "product_file", "attached_diskfile", "disk_file"];

/** Values that a message lists. */
const FEW = 8;

const TRUE: readonly string[] = ["y", "yes", "true", "1"];
const FALSE: readonly string[] = ["n", "no", "false", "0"];

/** Quotes a value, cut where it is long. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "";
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

function wrong(value: unknown, expected: string): never {
  throw new UsageError(`${shown(value)} is no ${expected}.`);
}

/** The code of a value that stands there by its code or by its name. */
function choice(value: unknown, names: ReadonlyMap<string, string>, meant: RecordsKit["meant"]): string {
  const text = String(value).trim();
  if (names.has(text)) return text;
  const same = [...names].filter(([, name]) => name.trim().toLowerCase() === text.toLowerCase());
  if (same.length === 1) return same[0]![0];
  if (same.length) {
    const codes = same.map(([code]) => code).join(", ");
    throw new UsageError(`${shown(text)} is the name of several values: ${codes}. Give the code.`);
  }
  const few = [...names.values()].slice(0, FEW).join(", ");
  const known = ` There ${names.size > FEW ? "are, among others," : "are"} ${few}.`;
  throw new UsageError(
    `${shown(text)} is no value of it.${meant(text, [...names.values(), ...names.keys()]) || known}`,
  );
}

function flag(value: unknown, { own }: PortalField): string {
  const text = String(value).trim().toLowerCase();
  if (TRUE.includes(text)) return own ? "1" : "Y";
  if (FALSE.includes(text)) return own ? "0" : "N";
  return wrong(value, "yes or no: write Y or N");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return wrong(text, "JSON");
  }
}

/** A list of what may be a list, JSON of one, or a single value. */
function listOf(value: unknown): unknown[] {
  const read = typeof value === "string" && /^\s*\[/.test(value) ? parsed(value) : value;
  return Array.isArray(read) ? read : [read];
}

/** Phones, addresses and the like: texts become such of the usual kind. */
function contacts(value: unknown): unknown[] {
  const given = typeof value === "string" && /^\s*\{/.test(value) ? parsed(value) : value;
  return listOf(given).map((one) => (typeof one === "object" ? one : { VALUE: String(one), VALUE_TYPE: "WORK" }));
}

/** One value of a field. */
function single(field: PortalField, value: unknown, meant: RecordsKit["meant"]): unknown {
  const { type, kind, names } = field;
  if (names) return choice(value, names, meant);
  if (type === "char" || type === "boolean") return flag(value, field);
  if (kind === "integer") {
    return /^-?\d+$/.test(String(value).trim()) ? String(value).trim() : wrong(value, "whole number");
  }
  if (kind === "number") {
    return /^-?\d+(\.\d+)?$/.test(String(value).trim()) ? String(value).trim() : wrong(value, "number like 1250.50");
  }
  if (kind === "date" || kind === "datetime") {
    if (!isDate(String(value))) wrong(value, "date like 2024-08-05 or 2024-08-05T09:02:13+02:00");
    return date(kind === "date" ? "day" : "moment")(String(value), field.code);
  }
  if (kind === "json") return typeof value === "string" ? parsed(value) : value;
  if (typeof value === "object") return wrong(value, "text");
  return typeof value === "boolean" ? flag(value, field) : value;
}

/**
 * Makes the value that is sent of what a file has.
 *
 * @throws UsageError Why it is no such value.
 */
export function valueOf(field: PortalField, value: unknown, meant: RecordsKit["meant"]): unknown {
  if (FILES.includes(field.type)) throw new UsageError("It holds files, which an import does not send.");
  if (field.type === "crm_multifield") return contacts(value);
  if (field.multiple) return listOf(value).map((one) => single({ ...field, kind: "text" }, one, meant));
  return single(field, value, meant);
}
