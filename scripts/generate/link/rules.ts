/**
 * Reads off the documentation how each method works on records: entity, operation, key, values, and where the records
 * stand in the documented answer. What neither names nor samples tell stands in the spec, a line per family.
 *
 * @module
 */

import type { SandboxRule, SandboxTable } from "../../../src/sandbox/table.ts";
import { type RuleLine, writeLine } from "../../../src/sandbox/rule/line.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { MethodModel } from "../model.ts";
import { type Draft, draftOf, type Known, knownOf } from "./rule_drafts.ts";
import { lineOf } from "./rule_lines.ts";

/** The lines of a service's methods, and the refusals that they name. */
export interface Rules {
  lines: string[];
  refusals: { status: number; code: string; text: string }[];
}

/** What the examples of functions name, by method: the values of each example under paths in lower case. */
export type NamedIds = ReadonlyMap<string, readonly ReadonlyMap<string, Json>[]>;

/**
 * A line whose records are also those that the examples of functions name. What one example names stands at the same
 * place in all lists.
 */
function alsoNamed(line: RuleLine, { state }: Draft, named: readonly ReadonlyMap<string, Json>[] = []): RuleLine {
  const paths = (line.key ?? []).filter((path) => path !== line.by);
  const { seed = {} } = line;
  const lists = paths.map((path) => seed[path]).filter(Array.isArray);
  const own = [...Array(Math.max(1, ...lists.map(({ length }) => length))).keys()].map((index) =>
    paths.map((path) => Array.isArray(seed[path]) ? seed[path][index] ?? null : seed[path] ?? null)
  );
  // What a method that is bound by hand takes for granted holds for all its records.
  const more = named.map((values) =>
    paths.map((path, at) => values.get(path.toLowerCase()) ?? (state ? own[0]?.[at] : undefined) ?? null)
  );
  const rows: (readonly Json[])[] = [];
  for (const row of [...own, ...more]) {
    const isTold = (other: readonly Json[]): boolean =>
      row.every((value, at) => value === null || String(value) === String(other[at]));
    if (!rows.some(isTold)) rows.push(row);
  }
  if (rows.length <= own.length) return line;
  const values = paths.flatMap((path, at): [string, Json][] => {
    const all = rows.map((row) => row[at] ?? null);
    if (all.every((one) => one === null)) return [];
    return [[path, new Set(all.map(String)).size > 1 ? all : all[0] as Json]];
  });
  return { ...line, seed: { ...seed, ...Object.fromEntries(values) } };
}

/**
 * Derives a line for every method.
 *
 * @param ids What examples of functions name: they are to find it, too.
 */
export function linkRules(
  methods: readonly MethodModel[],
  rule: SandboxRule,
  table: SandboxTable,
  envelope: string | undefined,
  ids: NamedIds = new Map(),
): Rules {
  const bound = table.methods;
  const refusals = new Map<string, { status: number; code: string; text: string }>();
  const numbers = new Map<string, number>();
  const drafts = methods.map((method) => draftOf(method, rule, bound, envelope));
  const known = new Map<string, Known>();
  for (const [entity, all] of Object.entries(Object.groupBy(drafts, ({ entity }) => entity ?? ""))) {
    if (entity !== "") known.set(entity, knownOf(entity, all ?? []));
  }
  const lines = drafts.map((draft) => {
    const line = alsoNamed(lineOf(draft, rule, known, table), draft, ids.get(draft.method.id));
    const missing = line.key ? missingOf(draft.method) : undefined;
    if (missing) {
      const text = JSON.stringify(missing);
      if (!numbers.has(text)) {
        numbers.set(text, numbers.size);
        refusals.set(text, missing);
      }
      line.missing = numbers.get(text) as number;
    }
    return writeLine(line);
  });
  return { lines, refusals: [...refusals.values()] };
}

/** The documented refusal for a record that is not there. */
function missingOf({ errors }: MethodModel): Rules["refusals"][number] | undefined {
  const found = errors.find(({ code, message }) =>
    /not[ _]?found|not exist|unknown (id|element)|could not find|is not defined or invalid/i.test(
      `${message} ${code}`,
    ) &&
    !/method/i.test(message)
  );
  return found && { status: found.status >= 400 ? found.status : 400, code: found.code, text: found.message };
}
