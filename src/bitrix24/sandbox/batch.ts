/**
 * Many commands in one request: as texts of method and query that may refer to the results of earlier ones, or in REST
 * 3.0 as a list of methods and parameters.
 *
 * @module
 */

import { textOf, truthOf } from "../../sandbox/kinds.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { charactersIn } from "../../sandbox/size.ts";
import type { Json } from "../../sandbox/table.ts";
import { wrong } from "./conditions.ts";
import { readForm } from "./form.ts";
import { refused } from "./refusals.ts";
import { type Asked, parametersOf } from "./request.ts";

/** What a command of a batch answers: its envelope, times included. */
export type Run = (asked: Asked) => Promise<Record<string, Json>>;

/** Name of the method that brings many commands. */
export const BATCH = "batch";

/** Commands of a batch that are carried out. */
const MOST = 50;

/** What only a request of its own can ask for. */
const ALONE = new Set([BATCH, "upload", "download"]);

/** Characters that all references of a batch may stand for: they could double what they refer to, again and again. */
const CHARACTERS = 16 * 1024 * 1024;

/** The members of a classic batch's result, each with an entry for every command that has such a thing. */
const MEMBERS = ["result", "result_error", "result_total", "result_next", "result_time"] as const;

/**
 * Carries out a batch.
 *
 * @returns The result of its envelope.
 * @throws Refusal When it is none; in REST 3.0 also when a command is refused, since no documentation says where else it
 * would stand. What came before stays done.
 */
export function batch(asked: Asked, run: Run): Promise<Json> {
  return asked.api === "v3" ? newBatch(asked, run) : classicBatch(asked, run);
}

async function classicBatch(asked: Asked, run: Run): Promise<Json> {
  const commands = asked.params.get("CMD");
  if (typeof commands !== "object" || commands === null) {
    throw new Refusal(400, "ERROR_ARGUMENT", "The parameter cmd must hold commands, each as method?query");
  }
  const halts = truthOf("boolean", asked.params.get("HALT") ?? false) ?? false;
  const told = Object.fromEntries(MEMBERS.map((member) => [member, new Map<string, Json>()])) as Told;
  const refer = references(told.result);
  for (const [index, [key, text]] of Object.entries(commands).entries()) {
    try {
      if (index >= MOST) throw refused("ERROR_BATCH_LENGTH_EXCEEDED");
      const { result = null, total, next, time = null } = await run(readCommand(asked, text, refer));
      told.result.set(key, result);
      if (total !== undefined) told.result_total.set(key, total);
      if (next !== undefined) told.result_next.set(key, next);
      told.result_time.set(key, time);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      told.result_error.set(key, { error: error.code, error_description: error.message, ...error.extra });
      if (halts) break;
    }
  }
  return Object.fromEntries(MEMBERS.map((member) => [member, arrayOf(told[member])]));
}

type Told = Record<typeof MEMBERS[number], Map<string, Json>>;

/** Keys 0, 1, 2… make a list, and so do none; others an object, as PHP writes its arrays. */
function arrayOf(entries: ReadonlyMap<string, Json>): Json {
  return [...entries.keys()].every((key, index) => key === String(index))
    ? [...entries.values()]
    : Object.fromEntries(entries);
}

function readCommand(asked: Asked, text: Json | undefined, refer: Refer): Asked {
  const [, name = "", query = ""] = /^([^?]*)\??([^]*)$/.exec(textOf(text)) ?? [];
  const given = [...readForm(new URLSearchParams(query))].map(([key, value]) => [key, refer(value)] as const);
  return command(asked, textOf(refer(name)), given);
}

/** A request for one command with the credentials of the whole. */
function command(asked: Asked, name: string, given: Iterable<readonly [string, Json]>): Asked {
  const method = name.trim().toLowerCase();
  if (ALONE.has(method)) throw refused("ERROR_BATCH_METHOD_NOT_ALLOWED");
  const { params, sent, connector = asked.connector } = parametersOf(given);
  return { ...asked, method, params, sent, connector };
}

/** Puts results in the place of what refers to them. */
type Refer = (value: Json) => Json;

const BEGIN = "$result";
const REFERENCE = /\$result((?:\[[^[\]]*\])+)/g;

/**
 * Reads references to results: `$result[key][member]`, of which a lone one becomes what it leads to and others its text,
 * and those of REST 3.0: `{ $ref: "key.item.id" }`, and `{ $refArray: "key.id" }` for a member of all items.
 */
export function references(results: ReadonlyMap<string, Json>): Refer {
  let left = CHARACTERS;
  const found = (key: string | undefined, steps: readonly string[]): Json => {
    const value = steps.reduce(memberOf, results.get(key ?? "")) ?? null;
    left -= charactersIn([value]);
    if (left < 0) {
      throw new Refusal(400, "SANDBOX_FULL", `The references of a batch stand for more than ${CHARACTERS} characters`);
    }
    return value;
  };
  const inText = (path: string): Json => {
    const [key, ...steps] = path.slice(1, -1).split("][");
    return found(key, steps);
  };
  const refer = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(refer);
    if (typeof value === "object" && value !== null) {
      const [path, ofAll] = pathOf(value);
      if (path === undefined) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [textOf(refer(key)), refer(inner)]));
      }
      if (!ofAll) return found(path[0], path.slice(1));
      const items = found(path[0], ["items"]);
      return Array.isArray(items) ? items.map((item) => path.slice(1).reduce(memberOf, item) ?? null) : [];
    }
    if (typeof value !== "string" || !value.includes(BEGIN)) return value;
    const [whole] = value.matchAll(REFERENCE);
    if (whole?.[0] === value) return inText(whole[1] as string);
    return value.replace(REFERENCE, (_, path: string) => textOf(inText(path)));
  };
  return refer;
}

/**
 * The steps of a reference of REST 3.0, and whether it means the items of a list.
 *
 * @throws Refusal When it says no member of the items.
 */
function pathOf(value: Json): [path?: string[], ofAll?: boolean] {
  const [one, all] = ["$ref", "$refArray"].map((key) => memberOf(value, key));
  if (typeof one === "string") return [one.split(".")];
  if (typeof all !== "string") return [];
  if (!all.includes(".")) throw wrong("INVALIDSELECT", "$refArray names a command and a member of its items: tasks.id");
  return [all.split("."), true];
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  // A list has more members than its items.
  const isKey = !Array.isArray(value) || /^\d+$/.test(key);
  return typeof value === "object" && value !== null && isKey && Object.hasOwn(value, key)
    ? (value as Record<string, Json>)[key]
    : undefined;
}

async function newBatch(asked: Asked, run: Run): Promise<Json> {
  const { sent } = asked;
  if (!Array.isArray(sent)) {
    const text = "A batch is a list of methods and their parameters: [{ method, query }]";
    throw wrong("INVALIDSELECT", text);
  }
  if (sent.length > MOST) throw refused("ERROR_BATCH_LENGTH_EXCEEDED");
  const results: Json[] = [];
  // Commands are referred to by their numbers, and by the names that they have been given.
  const named = new Map<string, Json>();
  const refer = references(named);
  for (const [index, one] of sent.entries()) {
    const [name, query, as] = ["method", "query", "as"].map((key) => memberOf(one, key));
    const given = isMap(query) ? Object.entries(query).map(([key, value]) => [key, refer(value)] as const) : [];
    const { result = null } = await run(command(asked, textOf(name), given));
    results.push(result);
    named.set(String(index), result);
    if (typeof as === "string") named.set(as, result);
  }
  return results;
}

function isMap(value: Json | undefined): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
