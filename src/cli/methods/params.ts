/**
 * A method's parameters from options: `--NAME value`, `--NAME.MEMBER value`, `--json '{…}'`.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Conventions, FieldTable, MethodDetails } from "../../catalogue/methods.ts";
import type { Io } from "../io.ts";
import { readJson } from "../read/json.ts";
import { readsStdin, readTyped, type Typed } from "../read/typed.ts";
import type { Notes } from "../say/notes.ts";
import { unknownParameter } from "../say/unknown.ts";

/** Where an option's value goes. */
export interface Target {
  flag: string;
  /** The parameter, then members of structures. */
  path: readonly string[];
  field: Typed;
}

/** What may be given at one level. */
interface Level {
  fields: readonly FieldTable[];
  custom: readonly string[];
  /** Whether nobody has described what is there. */
  open: boolean;
}

const ANY = { type: "any" } as const;

/** A text that may be meant as JSON, but has a mistake. */
const BEGINS_LIKE_JSON = /^\s*(\[\s*["'{[]|\{\s*["'])/;

/** What is no name, since it would change an object's prototype. */
const FORBIDDEN = ["", "__proto__", "constructor", "prototype"];

/** Whether a piece is what is left of `--filter.>=ID` when it is parted at its equals sign. */
function isTorn(piece: string, { filters }: Conventions): boolean {
  return /\W$/.test(piece) && (filters?.prefixes.join("").includes(piece.slice(-1)) ?? false);
}

/** A field by its name: exactly, or else without regard to case where that is clear. */
function named(name: string, fields: readonly FieldTable[]): FieldTable | undefined {
  const exact = fields.find((field) => field.name === name);
  if (exact) return exact;
  const near = fields.filter((field) => field.name.toLowerCase() === name.toLowerCase());
  return near.length === 1 ? near[0] : undefined;
}

/** Documentation writes names that vary with dots, stars or brackets. */
function isMask({ name }: FieldTable): boolean {
  return !/^[\w.]+$/.test(name);
}

function below({ type, fields = [], custom = [] }: FieldTable): Level | undefined {
  if (!/\b(object|any)\b/.test(type) || /^(object|any)\[\]$/.test(type)) return undefined;
  return { fields, custom, open: !fields.length || fields.some(isMask) || type.includes("any") };
}

/**
 * Finds what an option stands for.
 *
 * @param flag The option without dashes, e.g. `filter.NAME`.
 * @param details The method; without it, every name will do.
 * @param unknown Whether names that are not listed are taken, too.
 * @param common Options that are no parameters.
 * @param others Options that many commands have.
 * @param isOpen Whether the command takes `--unknown`.
 * @throws UsageError When the method has no such parameter.
 */
export function target(
  flag: string,
  details: MethodDetails | undefined,
  unknown: boolean,
  common: readonly string[],
  command: string,
  conventions: Conventions = {},
  others: readonly string[] = [],
  isOpen = false,
): Target {
  const whole = details && named(flag, details.params);
  if (whole) return { flag, path: [whole.name], field: whole };
  const path: string[] = [];
  let level: Level = { fields: details?.params ?? [], custom: details?.custom ?? [], open: !details };
  let field: FieldTable | undefined;
  let isCustom = false;
  const names = flag.split(".");
  for (const [index, name] of names.entries()) {
    if (FORBIDDEN.includes(name) || isTorn(name, conventions)) {
      throw new UsageError(
        "An option has a piece that is no parameter's name. Write --NAME.MEMBER value, or use --json.",
      );
    }
    field = named(name, level.fields);
    isCustom = level.custom.some((prefix) => name.startsWith(prefix));
    const free = unknown || level.open || isCustom;
    if (!field && !free) {
      const fields = level.fields.map((each) => each.name);
      const [listed, beside] = path.length ? [[], []] : [common, others];
      throw unknownParameter(name, path, fields, listed, command, beside, isOpen);
    }
    path.push(field?.name ?? name);
    if (index === names.length - 1) break;
    const next = field ? below(field) : { fields: [], custom: [], open: true };
    if (!next && !unknown) {
      throw new UsageError(
        `--${path.join(".")} takes ${field!.type}, which has no members by name. Give it as a whole.`,
      );
    }
    level = next ?? { fields: [], custom: [], open: true };
  }
  // A custom field may well hold a year in brackets; a filter, and what nobody has described, has lists.
  const isFilter = path.slice(0, -1).some((name) => conventions.filters?.names?.includes(name));
  const isStrange = !details || unknown && !field && !isCustom;
  return { flag, path, field: { ...field ?? ANY, ...(isFilter || isStrange) && { lists: true } } };
}

/**
 * Puts the parameters together; options win over `--json`, members over the whole structure.
 *
 * @param json Text of `--json`.
 * @param texts Texts of the options.
 * @param about Whether the method takes a list, which has no names that options could give; how texts are read.
 * @throws UsageError When a text is no such value, or two of them cannot stand together.
 */
export async function readTargets(
  json: string | undefined,
  texts: readonly (readonly [Target, string])[],
  io: Io,
  notes: Notes,
  { isList = false, conventions = {} }: { isList?: boolean | undefined; conventions?: Conventions | undefined } = {},
): Promise<object> {
  let params: Record<string, unknown> = {};
  const fromStdin = [
    ...json?.trim() === "-" || json === "@-" ? ["json"] : [],
    ...texts.filter(([{ field }, text]) => readsStdin(text, field)).map(([{ flag }]) => flag),
  ];
  if (fromStdin.length > 1) {
    throw new UsageError(
      `--${fromStdin.join(" and --")} cannot both read standard input: give one of them as a file.`,
    );
  }
  if (fromStdin[0] && io.stdinIsTerminal) {
    await notes.say(`Reading the JSON of --${fromStdin[0]} from standard input.`);
  }
  if (json !== undefined) {
    const value = await readJson("json", json, io);
    if (isList && Array.isArray(value) && !texts.length) return value;
    if (isList) throw new UsageError('--json takes a list here, [{"NAME": "value"}], and no other parameters.');
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new UsageError('--json takes an object of parameters, {"NAME": "value"}.');
    }
    params = value as Record<string, unknown>;
  }
  const sorted = texts.toSorted(([one], [other]) => one.path.length - other.path.length);
  const seen = new Map<string, string>();
  for (const [{ flag, path, field }, text] of sorted) {
    const place = path.join(".");
    const earlier = seen.get(place);
    if (earlier !== undefined) throw new UsageError(`--${earlier} and --${flag} are the same: give one of them.`);
    seen.set(place, flag);
    const value = await readTyped(flag, field, text, io, conventions);
    if (value === text && BEGINS_LIKE_JSON.test(text)) {
      await notes.say(`--${flag} begins like JSON and is none as a whole, so it goes as the text that it is.`);
    }
    put(params, path, value, flag);
  }
  return params;
}

function put(params: Record<string, unknown>, path: readonly string[], value: unknown, flag: string): void {
  let place = params;
  for (const name of path.slice(0, -1)) {
    const inner = Object.hasOwn(place, name) ? place[name] : place[name] = {};
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) {
      throw new UsageError(`--${flag} belongs into ${name}, which is given as something else than an object.`);
    }
    place = inner as Record<string, unknown>;
  }
  place[path.at(-1)!] = value;
}
