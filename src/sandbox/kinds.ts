/**
 * What values of each kind look like: reading what a request sends, and comparing.
 *
 * @module
 */

import type { Json, KindName, SandboxField, SandboxKind, SandboxTruth, SandboxUpload } from "./table.ts";

/** How values are understood: a kind that every sandbox knows, or one of the service's own. */
export type Kind = KindName | SandboxKind;

/** A field whose kind is looked up. */
export interface Field extends Omit<SandboxField, "kind"> {
  kind: Kind;
}

/** One way only to match, so that no text makes it slow: the host's last point is looked for apart. */
const EMAIL = /^[^\s@<>,;]+@([^\s@<>,;]+)$/;
const WHOLE = /^[+-]?\d{1,15}$/;
const LARGEST = 999_999_999_999_999;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;
const SLASHED = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?(?: ([ap])m)?)?$/i;
const DOTTED = /^(\d\d)\.(\d\d)\.(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?$/;
/** A truth in nobody's spelling. */
const BOOLEAN: SandboxTruth = { true: true, false: false };
/** Times of years that are written with four digits, also in UTC. */
const [FIRST, LAST] = [Date.parse("0000-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59Z")];
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Whether a value counts as not filled. */
export function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** A value as a text; nothing for a structure, whose own members may be called `toString`. */
export function textOf(value: Json | undefined): string {
  return isEmpty(value) || typeof value === "object" ? "" : String(value);
}

/** A value as a number; none for a structure. */
export function numberOf(value: Json | undefined): number {
  return typeof value === "object" && value !== null ? NaN : Number(value);
}

/**
 * Reads what a request sends for a field.
 *
 * @returns The value as reads show it; nothing when the field cannot hold it.
 */
export function readValue(field: Field, raw: Json): Json | undefined {
  // Emptied, a field is what it was before anybody filled it.
  if (field.default === null && isEmpty(raw)) return null;
  if (!field.multiple) return readOne(field, raw);
  if (isEmpty(raw) || raw === false) return [];
  const isList = typeof raw === "object" && !(isUpload(field.kind) && isFilePair(raw));
  const values = (isList ? Object.values(raw as object) as Json[] : [raw]).map((one) => readOne(field, one));
  return values.includes(undefined) ? undefined : values as Json[];
}

function readOne({ kind, prefix }: Field, raw: Json): Json | undefined {
  // What is written so already: ids of records, most of all.
  if (typeof raw === "number" && Number.isInteger(raw) && raw >= 0 && raw <= LARGEST) {
    if (kind === "digits") return String(raw);
    if (kind === "integer") return raw;
  }
  if (kind === "json" || kind === "any") return raw;
  if (isUpload(kind)) return readFile(kind, raw);
  if (kind === "content") return readContent(raw);
  const spelling = spellingOf(kind);
  if (spelling) {
    const truth = truthIn(spelling, raw);
    return truth === undefined ? undefined : truth ? spelling.true : spelling.false;
  }
  if (typeof raw === "object" && raw !== null) return undefined;
  const text = raw === null || raw === false ? "" : raw === true ? "1" : String(raw);
  if (kind === "text") {
    if (prefix === undefined || text === "") return text;
    const code = text.toUpperCase();
    return code.startsWith(prefix) ? code : prefix + code;
  }
  if (text === "") return kind === "integer" || kind === "double" ? undefined : "";
  if (kind === "email") return isEmail(text.trim()) ? text.trim() : undefined;
  if (kind === "digits") return WHOLE.test(text) ? String(Number(text)) : undefined;
  if (kind === "integer") return WHOLE.test(text) ? Number(text) : undefined;
  if (kind === "decimal" || kind === "double") {
    const number = NUMBER.test(text) ? Number(text) : NaN;
    return !Number.isFinite(number) ? undefined : kind === "double" ? number : number.toFixed(2);
  }
  const time = timeOf(text);
  return time === undefined ? undefined : showTime(kind, new Date(time));
}

function isEmail(text: string): boolean {
  const host = EMAIL.exec(text)?.[1] ?? "";
  // A point with something on both sides.
  return host.slice(1, -1).includes(".");
}

/** Whether values of a kind are files that are shown as addresses. */
export function isUpload(kind: Kind): kind is SandboxUpload {
  return typeof kind === "object" && "address" in kind;
}

function spellingOf(kind: Kind): SandboxTruth | undefined {
  return kind === "boolean" ? BOOLEAN : typeof kind === "object" && !isUpload(kind) ? kind : undefined;
}

/** Whether a value says yes; nothing when it says neither. */
export function truthOf(kind: Kind, value: Json): boolean | undefined {
  return truthIn(spellingOf(kind) ?? BOOLEAN, value);
}

function truthIn(spelling: SandboxTruth, raw: Json): boolean | undefined {
  if (raw === null) return false;
  if (typeof raw === "object") return undefined;
  const text = String(raw).toLowerCase();
  const says = (words: readonly Json[]): boolean => words.some((word) => String(word).toLowerCase() === text);
  if (says([spelling.true, true, 1, ...spelling.yes ?? []])) return true;
  return says([spelling.false, false, 0, "", ...spelling.no ?? []]) ? false : undefined;
}

function isFilePair(raw: Json): raw is [string, string] {
  return Array.isArray(raw) && raw.length === 2 && raw.every((part) => typeof part === "string");
}

function readFile({ address, member }: SandboxUpload, raw: Json): string | undefined {
  if (raw === null || raw === "") return "";
  const pair = typeof raw === "object" && !Array.isArray(raw)
    ? Object.entries(raw).find(([key]) => key === member)?.[1]
    : raw;
  return pair !== undefined && isFilePair(pair) && pair[0] !== ""
    ? `${address}/${encodeURIComponent(pair[0].toWellFormed())}`
    : undefined;
}

/** The base64 text of a file that comes with its name; the dots with which documentation shortens one are left out. */
function readContent(raw: Json): string | undefined {
  const text = isFilePair(raw) ? raw[1].replace(/[\s.]/g, "") : undefined;
  return text !== undefined && text.length % 4 === 0 && BASE64.test(text) ? text : undefined;
}

/** Number of bytes in a base64 text. */
export function sizeOf(base64: string): number {
  return base64.length / 4 * 3 - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);
}

/** The parts of a date with the month first, as those of one with the day first. */
function slashed(text: string): string[] | null {
  const found = SLASHED.exec(text);
  if (!found) return null;
  const [, month = "", day = "", year = "", hour, minute, second, half] = found;
  if (hour === undefined) return ["", day, month, year];
  const hours = half === undefined ? Number(hour) : Number(hour) % 12 + (half.toLowerCase() === "p" ? 12 : 0);
  return ["", day, month, year, String(hours).padStart(2, "0"), minute ?? "00", second ?? "00"];
}

/** Milliseconds of a written date, or nothing when it is none. Without an offset it is UTC. */
function timeOf(text: string): number | undefined {
  const iso = DATE.exec(text);
  const dotted = iso ? null : DOTTED.exec(text) ?? slashed(text);
  const [year, month, day, hour = "00", minute = "00", second = "00", offset = "Z"] = iso
    ? iso.slice(1)
    : dotted
    ? [dotted[3], dotted[2], dotted[1], ...dotted.slice(4)]
    : [];
  if (year === undefined) return undefined;
  const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  // Date.parse takes the 31st of a short month for the 1st of the next on some engines.
  const exists = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return time >= FIRST && time <= LAST && exists ? time : undefined;
}

/** A point in time as the kind shows it, in UTC. */
export function showTime(kind: Kind, date: Date): string {
  const iso = date.toISOString();
  if (kind === "date") return `${iso.slice(0, 10)}T00:00:00+00:00`;
  if (kind === "moment") return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  return `${iso.slice(0, 19)}+00:00`;
}

/** A value by which values compare that may be anything: numbers and times as what they are, a yes like its usual letter. */
function looseKey(value: Json): string | number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "y" : "n";
  if (typeof value !== "string") return value === null ? undefined : JSON.stringify(value);
  if (NUMBER.test(value)) return Number(value);
  return timeOf(value) ?? value.toLowerCase();
}

/** A value by which values of a kind compare, or nothing when it is not of that kind. */
export function sortKey(kind: Kind, value: Json): string | number | undefined {
  if (spellingOf(kind)) {
    const truth = truthOf(kind, value);
    return truth === undefined ? undefined : Number(truth);
  }
  switch (kind) {
    case "digits":
    case "integer":
    case "decimal":
    case "double":
      return NUMBER.test(textOf(value)) ? Number(value) : undefined;
    case "date":
    case "datetime":
    case "moment":
      return typeof value === "string" ? timeOf(value) : undefined;
    case "json":
      return JSON.stringify(value);
    case "any":
      return looseKey(value);
    default:
      return typeof value === "object" ? undefined : String(value).toLowerCase();
  }
}
