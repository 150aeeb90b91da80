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
import { draftOf, type Known, knownOf } from "./rule_drafts.ts";
import { lineOf } from "./rule_lines.ts";

/** The lines of a service's methods, and the refusals that they name. */
export interface Rules {
  lines: string[];
  refusals: { status: number; code: string; text: string }[];
}

/** Ids that examples of functions name, by method and parameter. */
export type NamedIds = ReadonlyMap<string, ReadonlyMap<string, readonly Json[]>>;

/** A line whose records are also those that the examples of functions name. */
function alsoNamed(line: RuleLine, named: ReadonlyMap<string, readonly Json[]> | undefined): RuleLine {
  const more = (line.key ?? []).flatMap((path): [string, Json][] => {
    const values = path === line.by ? undefined : named?.get(path.toLowerCase());
    if (!values) return [];
    const all = [...[line.seed?.[path] ?? []].flat(), ...values];
    const distinct = all.filter((one, index) => all.findIndex((other) => String(other) === String(one)) === index);
    return [[path, distinct.length > 1 ? distinct : distinct[0] as Json]];
  });
  return more.length ? { ...line, seed: { ...line.seed, ...Object.fromEntries(more) } } : line;
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
    const line = alsoNamed(lineOf(draft, rule, known, table), ids.get(draft.method.id));
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
