/**
 * Dates as people write them, and as an API wants them.
 *
 * @module
 */

import { type Encoder, wrong } from "./encode.ts";

/**
 * How a date is written on the wire:
 *
 * - `day`: `2024-08-05`
 * - `moment`: `2024-08-05T09:02:13`, in the server's time zone
 * - `utc`: `2024-08-05T09:02:13Z`
 */
export type DateFormat = "day" | "moment" | "utc";

/** `2024-08-05`, `2024-08-05 09:02`, `2024-08-05T09:02:13.500+02:00`. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** `05.08.2024`, `05.08.2024 09:02:13`. */
const DOTTED = /^(\d\d)\.(\d\d)\.(\d{4})(?: (\d\d?):(\d\d)(?::(\d\d))?)?$/;
/** `20240805`, `20240805090213`. */
const DIGITS = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/;

/** Day, time and offset, as texts of fixed length. */
interface Parts {
  day: string;
  time: string;
  /** Empty where none was written. */
  offset: string;
}

function partsOf(text: string): Parts | undefined {
  const [, dd, mm, yyyy, ...clock] = DOTTED.exec(text) ?? [];
  const found = dd ? [yyyy, mm, dd, ...clock] : (ISO.exec(text) ?? DIGITS.exec(text))?.slice(1);
  if (!found) return;
  const [year, month, date, hours = "00", minutes = "00", seconds = "00", offset = ""] = found;
  const day = `${year}-${month}-${date}`;
  const time = `${hours.padStart(2, "0")}:${minutes}:${seconds}`;
  // The 30th of February reads as a day of March, the 25th hour as none.
  const read = new Date(`${day}T${time}Z`);
  const exists = !Number.isNaN(+read) && read.toISOString().slice(0, 19) === `${day}T${time}`;
  return exists ? { day, time, offset: offset.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2").toUpperCase() } : undefined;
}

/** Whether a text is a date in one of the forms that {@linkcode date} reads. */
export function isDate(text: string): boolean {
  return partsOf(text.trim()) !== undefined;
}

/** A moment as people write it: a whole day is the one where the program runs, a time is told in UTC. */
function written(value: Date, format: DateFormat): string {
  const shifted = format === "day" ? new Date(+value - value.getTimezoneOffset() * 60_000) : value;
  return Number.isNaN(+shifted) ? "" : shifted.toISOString().replace("Z", format === "utc" ? "Z" : "+00:00");
}

/**
 * Encodes a date. What is written with an offset from UTC keeps it, so that the moment stays the same.
 *
 * @returns An encoder of a `Date`, or of a text: ISO 8601, `DD.MM.YYYY[ hh:mm[:ss]]` or `YYYYMMDD[hhmm[ss]]`.
 */
export function date(format: DateFormat): Encoder<Date | string, string> {
  return (value, name) => {
    const text = value instanceof Date ? written(value, format) : value;
    const parts = typeof text === "string" && partsOf(text.trim());
    if (!parts) return wrong(name, value, "a date like 2024-08-05 or 2024-08-05T09:02:13+02:00");
    const { day, time, offset } = parts;
    if (format === "day") return day;
    return `${day}T${time}${offset || (format === "utc" ? "Z" : "")}`;
  };
}
