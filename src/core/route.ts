/**
 * Methods whose names carry verb and path, `GET /items/{id}`: from their parameters to what goes over HTTP. Nothing is
 * sent here.
 *
 * @module
 */

import { UsageError } from "./errors.ts";
import { blob, type FileContent } from "./values/files.ts";
import { isPlain, jsonText, jsonValue } from "./values/json.ts";

/** The verbs that a method's name may begin with. */
export const VERBS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
/** A verb that a method's name may begin with. */
export type Verb = typeof VERBS[number];

/**
 * Where a parameter can go: into the path, behind its question mark, into a header, into a body of JSON, into a form,
 * into a form of several parts; `content` is the body as a whole, a file.
 */
export const PLACES = ["path", "query", "header", "body", "form", "part", "content"] as const;
/** Where a parameter goes. */
export type PlaceName = typeof PLACES[number];

/** Where a parameter goes, and how it is written there. */
export interface Place {
  in: PlaceName;
  /** Its name there; the parameter's own unless told. */
  as?: string;
  /** A list is one text with commas, instead of one text for each item. */
  comma?: true;
  /** A part holds a file. */
  file?: true;
}

/** The places of a method's parameters, where they are not the usual ones. */
export type Places = Readonly<Record<string, Place>>;

/** What a method's name says. */
export interface Template {
  verb: Verb;
  /** Path with names in braces: `/items/{id}`. */
  path: string;
  /** The names in braces. */
  names: string[];
}

/** What goes over HTTP, behind an API's base address. */
export interface Routed {
  verb: Verb;
  /** Path and query, encoded. */
  path: string;
  headers: Record<string, string>;
  /** JSON as text, a form, or a file. */
  body?: string | FormData | URLSearchParams | Blob;
}

const NAME = new RegExp(`^(${VERBS.join("|")}) (/(?:[^\\s{}?#]|\\{[^\\s{}/]+\\})*)$`);

/** Reads a method's name; nothing where it carries no verb and no path. */
export function readTemplate(method: string): Template | undefined {
  const [, verb, path] = NAME.exec(method) ?? [];
  if (verb === undefined || path === undefined) return undefined;
  return { verb: verb as Verb, path, names: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!) };
}

/** Where a parameter goes of which nothing is told. */
export function usualPlace({ verb, names }: Template, name: string): PlaceName {
  if (names.includes(name)) return "path";
  return verb === "GET" || verb === "HEAD" || verb === "DELETE" ? "query" : "body";
}

/** Refuses a parameter; the message quotes no value. */
function refuse(method: string, name: string, what: string): never {
  throw new UsageError(`Parameter ${name} of ${method} ${what}`, { method });
}

/** The texts that a value is written as, outside of JSON: one, or one for each item of a list. */
function texts(value: unknown, refused: (what: string) => never): string[] {
  // Unlike flat(), this sees holes.
  const items: unknown[] = Array.isArray(value) ? Array.from(value) : [value];
  return items.map((one) => {
    if (typeof one === "string") return one.isWellFormed() ? one : refused(HALF);
    if (typeof one === "boolean" || typeof one === "bigint" || Number.isFinite(one)) return `${one}`;
    const moment = one instanceof Date && Number.isFinite(+one) ? one.toISOString() : "";
    // Years beyond four digits begin with a sign, which no API reads.
    return /^\d/.test(moment)
      ? moment
      : refused("must be a text, a number, a date up to the year 9999, true or false, or a list of these.");
  });
}

const HALF = "holds half a character, which cannot be sent.";

/** Fills in the path; a value can neither empty a part of it nor lead out of it. */
function fill({ path }: Template, method: string, given: ReadonlyMap<string, string>): string {
  return path.split("/").map((part) => {
    let last = "";
    const filled = part.replace(/\{([^}]+)\}/g, (_, name: string) => {
      const text = given.get(last = name);
      if (!text?.trim()) refuse(method, name, "is missing: it is a part of the address.");
      return encodeURIComponent(text);
    });
    // Every URL parser takes them for steps, percent-encoded or not.
    if (last && /^\.\.?$/.test(filled)) refuse(method, last, "leads to another address.");
    return filled;
  }).join("/");
}

/**
 * Puts a call's parameters where they belong. What is `undefined` is not sent.
 *
 * @param method Name of the method, e.g. `GET /items/{id}`.
 * @param places Where its parameters go, as far as that is not usual: into the path where its name has them, else into
 * the query of a GET, HEAD or DELETE, else into a body of JSON.
 * @throws UsageError When a parameter is missing from the path, or cannot be written where it belongs.
 */
export function route(method: string, params: object = {}, places: Places = {}): Routed {
  const template = typeof method === "string" ? readTemplate(method) : undefined;
  if (!template) throw new UsageError("The method's name is not one: it looks like GET /items/{id}.");
  if (typeof params !== "object" || !params || !isPlain(params)) {
    throw new UsageError(`The parameters of ${method} must be an object.`, { method });
  }
  const path = new Map<string, string>();
  const query: string[] = [];
  const headers: Record<string, string> = {};
  const fields: [string, unknown][] = [];
  const form: [string, string][] = [];
  const parts: [string, string | Blob][] = [];
  let content: Blob | undefined;

  for (const [name, value] of Object.entries(params)) {
    if (!name.isWellFormed()) refuse(method, JSON.stringify(name), "has a name that holds half a character.");
    if (value === undefined) continue;
    const place: Place = Object.hasOwn(places, name) ? places[name]! : { in: usualPlace(template, name) };
    const { in: where, as = name, comma, file } = place;
    const refused = (what: string): never => refuse(method, name, what);
    const all = (): string[] => {
      const list = texts(value, refused);
      if (!comma || !list.length) return list;
      if (list.some((text) => text.includes(","))) refused("has an item with a comma, which stands between items.");
      return [list.join(",")];
    };
    const single = (): string => {
      const list = all();
      return list.length === 1 ? list[0]! : refused("must be one value, not a list.");
    };
    if (where === "path") path.set(as, single());
    else if (where === "query") {
      const key = encodeURIComponent(as);
      query.push(...all().map((text) => `${key}=${encodeURIComponent(text).replaceAll("%2C", comma ? "," : "%2C")}`));
    } else if (where === "header") {
      const text = single();
      headers[as] = /^[\t\x20-\x7e]*$/.test(text) ? text : refused("holds a character that no header can.");
    } else if (where === "body") fields.push([as, value]);
    else if (where === "form") form.push(...all().map((text): [string, string] => [as, text]));
    else if (where === "content") content = blob(value as FileContent, name);
    else if (file) parts.push(...[value].flat().map((one): [string, Blob] => [as, blob(one as FileContent, name)]));
    else parts.push(...all().map((text): [string, string] => [as, text]));
  }

  if ([fields.length, form.length, parts.length, content ? 1 : 0].filter(Boolean).length > 1) {
    throw new UsageError(`The parameters of ${method} cannot stand in one body: it is JSON, a form or a file.`, {
      method,
    });
  }
  const address = fill(template, method, path) + (query.length ? `?${query.join("&")}` : "");
  const routed: Routed = { verb: template.verb, path: address, headers };
  if (fields.length) routed.body = jsonText(jsonValue(Object.fromEntries(fields), "", method)!);
  else if (form.length) routed.body = new URLSearchParams(form);
  else if (content) {
    routed.body = content;
    if (!content.type && !Object.keys(headers).some((name) => name.toLowerCase() === "content-type")) {
      headers["content-type"] = "application/octet-stream";
    }
  } else if (parts.length) {
    const body = routed.body = new FormData();
    for (const [name, part] of parts) body.append(name, part);
  }
  return routed;
}
