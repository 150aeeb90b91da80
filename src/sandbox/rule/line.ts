/**
 * The table by which methods are bound to records by rule: one line of text per method, so that a change of the rule is
 * read as a difference of lines.
 *
 * @module
 */

import type { Json, RuleOperation } from "../table.ts";

/** How a list's pages are asked for. */
export interface RulePages {
  by: "offset" | "page" | "last" | "cursor";
  /** Path of the parameter that tells where the page begins. */
  parameter: string;
  /** Path of the parameter that tells how many records it has at most. */
  limit?: string;
  /** Records on a page when nobody says how many. */
  size: number;
  /** `last`: the order by ids. */
  falling?: boolean;
}

/** How a method works on records. */
export interface RuleLine {
  /** Name of the method, with the prefix of its API. */
  method: string;
  /** Name of the entity; absent where it keeps no records. */
  entity?: string;
  operation: RuleOperation;
  /** Paths of the parameters that name the record; the first is its id, if there is one. */
  key?: string[];
  /** Path of the parameter that holds the values; the parameters themselves when left out. */
  values?: string;
  /** Where the record or the records stand in the documented result: the members that lead to them. */
  place?: string[];
  /** The records stand as a map by their ids. */
  map?: boolean;
  /** Where the answer has the record's id alone. */
  idAt?: string[];
  /** How lists are cut. */
  pages?: RulePages;
  /** Number of the refusal for an unknown record. */
  missing?: number;
  /** Values that the method writes whatever it is sent. */
  sets?: Record<string, Json>;
  /** The fields that the documented example asks for, where its answer has others: then it is shown what is documented. */
  select?: string[];
  /** Parameters that name what the records belong to, with the fields that hold it. */
  owner?: Record<string, string>;
  /** Works on records with these values alone; new ones get them. */
  only?: Record<string, Json>;
  /** Answers show whatever was written. */
  open?: boolean;
  /** The field that holds whose the records are: others than those of the user who calls are not shown. */
  mine?: string;
  /** A list begins with what was added last, unless it is asked for another order. */
  newest?: boolean;
  /** Parameters of a list whose values are looked for within the records' texts. */
  parts?: string[];
  /** The parameter that chooses the entity. */
  by?: string;
  /** Ids of records of other entities that the documented example names, by entity. */
  needs?: Record<string, (string | number)[]>;
  /** What the documented example names the record by: a record with these values is there from the beginning. */
  seed?: Record<string, Json>;
  /** What the documented example of a list asks for: a record that fits it is there for whoever asks the same. */
  asks?: Record<string, Json>;
}

/** A path as one word. */
const pathText = (path: readonly string[]): string => path.length ? path.map((step) => step || "~").join("/") : ".";
const readPath = (text: string): string[] =>
  text === "." ? [] : text.split("/").map((step) => step === "~" ? "" : step);

/** Writes a line: the words that say anything, separated by spaces. */
export function writeLine(line: RuleLine): string {
  const words = [line.method, line.entity ?? "-", line.operation];
  if (line.key) words.push(`key=${line.key.join(",")}`);
  if (line.values !== undefined) words.push(`values=${line.values}`);
  if (line.place) words.push(`at=${pathText(line.place)}${line.map ? "*" : ""}`);
  if (line.idAt) words.push(`id=${pathText(line.idAt)}`);
  if (line.pages) {
    const { by, parameter, limit = "", size, falling } = line.pages;
    words.push(`pages=${[falling ? "falling" : by, parameter, limit, size].join(":")}`);
  }
  if (line.missing !== undefined) words.push(`missing=${line.missing}`);
  if (line.select) words.push(`select=${line.select.join(",")}`);
  if (line.parts) words.push(`parts=${line.parts.join(",")}`);
  if (line.by !== undefined) words.push(`by=${line.by}`);
  if (line.owner) words.push(`owner=${Object.entries(line.owner).map((pair) => pair.join(":")).join(",")}`);
  if (line.only) words.push(`only=${JSON.stringify(line.only).replaceAll(" ", "\\u0020")}`);
  if (line.open) words.push("open");
  if (line.mine !== undefined) words.push(`mine=${line.mine}`);
  if (line.newest) words.push("newest");
  if (line.sets) words.push(`sets=${JSON.stringify(line.sets).replaceAll(" ", "\\u0020")}`);
  if (line.needs) words.push(`needs=${JSON.stringify(line.needs).replaceAll(" ", "\\u0020")}`);
  if (line.seed) words.push(`seed=${JSON.stringify(line.seed).replaceAll(" ", "\\u0020")}`);
  if (line.asks) words.push(`asks=${JSON.stringify(line.asks).replaceAll(" ", "\\u0020")}`);
  return words.join(" ");
}

/** Reads a line. */
export function readLine(text: string): RuleLine {
  const [method = "", entity = "-", operation = "sample", ...words] = text.split(/ +/);
  const line: RuleLine = { method, operation: operation as RuleOperation };
  if (entity !== "-") line.entity = entity;
  for (const word of words) {
    if (word === "open") line.open = true;
    if (word === "newest") line.newest = true;
    const at = word.indexOf("=");
    const [name, value] = [word.slice(0, at), word.slice(at + 1)];
    switch (name) {
      case "key":
      case "select":
      case "parts":
        line[name] = value.split(",");
        break;
      case "owner":
        line.owner = Object.fromEntries(value.split(",").map((pair) => pair.split(":") as [string, string]));
        break;
      case "only":
        line.only = JSON.parse(value);
        break;
      case "by":
      case "mine":
        line[name] = value;
        break;
      case "values":
        line.values = value;
        break;
      case "at":
        line.map = value.endsWith("*");
        line.place = readPath(line.map ? value.slice(0, -1) : value);
        break;
      case "id":
        line.idAt = readPath(value);
        break;
      case "pages": {
        const [by, parameter = "", limit = "", size] = value.split(":");
        const falling = by === "falling";
        line.pages = {
          by: falling ? "last" : by as RulePages["by"],
          parameter,
          size: Number(size),
          ...(limit !== "" && { limit }),
          ...(falling && { falling }),
        };
        break;
      }
      case "missing":
        line.missing = Number(value);
        break;
      case "sets":
        line.sets = JSON.parse(value);
        break;
      case "needs":
        line.needs = JSON.parse(value);
        break;
      case "seed":
      case "asks":
        line[name] = JSON.parse(value);
        break;
    }
  }
  return line;
}
