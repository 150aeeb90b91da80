/**
 * Joins the sandbox files of a service and the documented samples into the table that its sandbox runs on.
 *
 * @module
 */

import type {
  Json,
  SandboxCondition,
  SandboxEntity,
  SandboxField,
  SandboxTable,
  StatefulMethod,
} from "../../src/sandbox/table.ts";
import type { SandboxFile } from "./schema/sandbox.ts";

/** A mistake in a sandbox file. */
export interface SandboxProblem {
  /** Index of the file in the list that was given. */
  file: number;
  /** Keys that lead to the mistake. */
  path: (string | number)[];
  message: string;
  hint: string;
}

type Method = NonNullable<SandboxFile["methods"]>[string];
type Report = (path: (string | number)[], message: string, hint: string) => void;

/**
 * Joins files and samples.
 *
 * @param files Contents of all sandbox files of a service, in any order, without {@linkcode sandboxProblems}.
 * @param samples Documented answer by method, for every method of the service; undefined where none is documented.
 */
export function sandboxTable(files: readonly SandboxFile[], samples: Readonly<Record<string, unknown>>): SandboxTable {
  const states = new Map(
    files.flatMap(({ entity, methods = {} }) =>
      Object.entries(methods).map(([name, binding]): [string, StatefulMethod] => [name, plain({ ...binding, entity })])
    ),
  );
  const methods = sorted([...new Set([...Object.keys(samples), ...states.keys()])]).map((name) => {
    const state = states.get(name);
    // Of a method with state, only what describes fields builds on the documented answer.
    const sample = !state || ["fields", "describe"].includes(state.operation) ? withoutTimes(samples[name]) : undefined;
    return [name, { state, sample }];
  });
  const byName = new Map(files.flatMap((file) => file.entity === undefined ? [] : [[file.entity, entityOf(file)]]));
  const users = files.find(({ caller }) => caller !== undefined);
  return plain({
    caller: { entity: users?.entity ?? "", default: users?.caller ?? 0 },
    entities: Object.fromEntries(sorted([...byName.keys()]).map((name) => [name, byName.get(name)])),
    methods: Object.fromEntries(methods),
  });
}

/** The mistakes that no schema sees: names that nothing has, methods that lack a rule that they need. */
export function sandboxProblems(files: readonly SandboxFile[]): SandboxProblem[] {
  const problems: SandboxProblem[] = [];
  const entities = new Map<string, SandboxEntity>();
  const bound = new Set<string>();
  const reporting = (file: number): Report => (path, message, hint) => problems.push({ file, path, message, hint });
  files.forEach((file, index) => {
    const report = reporting(index);
    const { entity: name } = file;
    if (name !== undefined) {
      if (entities.has(name)) report(["entity"], `Two files define the entity ${name}.`, "Join them into one.");
      entities.set(name, entityOf(file));
    }
    for (const method of Object.keys(file.methods ?? {})) {
      if (bound.has(method)) {
        report(["methods", method], `Two files bind the method ${method}.`, "Keep one of the two.");
      }
      bound.add(method);
    }
  });
  files.forEach((file, index) => checkNames(file, entities, reporting(index)));
  if (files.length && files.filter(({ caller }) => caller !== undefined).length !== 1) {
    reporting(0)([], "One entity must hold the users who call.", 'Write "caller: <id>" into the file of one.');
  }
  return problems;
}

function sorted(names: string[]): string[] {
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Drops what is undefined. */
function plain<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** An answer's times are the moment's, never a sample's. */
function withoutTimes(sample: unknown): Json | undefined {
  if (typeof sample !== "object" || sample === null || !Object.hasOwn(sample, "result")) {
    return sample as Json | undefined;
  }
  const { time: _, ...envelope } = sample as Record<string, Json>;
  return envelope;
}

function entityOf(
  { id = "", keys = "exact", fields = {}, relations = {}, custom, seeds = [] }: SandboxFile,
): SandboxEntity {
  const written = Object.entries(fields).map((
    [name, field],
  ) => [name, typeof field === "string" ? { kind: field } : field]);
  return plain({ id, keys, fields: Object.fromEntries(written), relations, custom, seeds });
}

/** Reports names that nothing has, and methods that lack a rule that they need. */
function checkNames(file: SandboxFile, entities: ReadonlyMap<string, SandboxEntity>, report: Report): void {
  const own = file.entity === undefined ? undefined : entities.get(file.entity);
  const need = (
    path: (string | number)[],
    entity: SandboxEntity | undefined,
    field: string,
    alsoRelations = false,
  ): void => {
    if (!entity || Object.hasOwn(entity.fields, field) || (alsoRelations && Object.hasOwn(entity.relations, field))) {
      return;
    }
    report(path, `There is no field ${field}.`, "Add it to the fields, or mend the name.");
  };
  const other = (path: (string | number)[], name: string): SandboxEntity | undefined => {
    if (!entities.has(name)) report(path, `There is no entity ${name}.`, "Add its file, or mend the name.");
    return entities.get(name);
  };

  if (own && file.id === undefined) report(["entity"], `The entity ${file.entity} has no id.`, 'Write "id: <field>".');
  if (file.id !== undefined) need(["id"], own, file.id);
  const { id, caller } = file;
  const hasId = id !== undefined && Object.hasOwn(file.fields ?? {}, id);
  if (hasId && caller !== undefined && !file.seeds?.some((seed) => Number(seed[id]) === caller)) {
    report(["caller"], `No seed has the id ${caller}.`, "Add the user who calls to the seeds.");
  }
  for (const [name, { by, entity, field }] of Object.entries(file.relations ?? {})) {
    need(["relations", name, "by"], own, by);
    need(["relations", name, "field"], other(["relations", name, "entity"], entity), field);
  }
  if (file.custom) {
    const defining = other(["custom", "entity"], file.custom.entity);
    for (const key of ["name", "type", "multiple"] as const) need(["custom", key], defining, file.custom[key]);
    file.custom.titles.forEach((title, index) => need(["custom", "titles", index], defining, title));
    Object.keys(file.custom.where ?? {}).forEach((field) => need(["custom", "where", field], defining, field));
    for (const [member, { from, holds, text }] of Object.entries(file.custom.described ?? {})) {
      for (const field of [from, holds, text]) {
        if (field !== undefined) need(["custom", "described", member], defining, field);
      }
    }
  }
  for (const [index, seed] of (file.seeds ?? []).entries()) {
    for (const name of Object.keys(seed)) {
      if (!file.custom || !name.startsWith(file.custom.prefix)) need(["seeds", index, name], own, name);
    }
  }
  for (const [name, method] of Object.entries(file.methods ?? {})) {
    checkMethod(["methods", name], method, own, need, report);
  }
}

function checkMethod(
  path: string[],
  method: Method,
  own: SandboxEntity | undefined,
  need: (path: (string | number)[], entity: SandboxEntity | undefined, field: string, alsoRelations?: boolean) => void,
  report: Report,
): void {
  const { operation, errors = [] } = method;
  if (!own && operation !== "now" && operation !== "fixed") {
    report(
      [...path, "operation"],
      `The operation ${operation} needs an entity.`,
      "Move the method to the entity's file.",
    );
    return;
  }
  for (const key of ["starts", "omit", "keep"] as const) {
    method[key]?.forEach((field, index) => need([...path, key, index], own, field, key === "starts"));
  }
  if (method.pick !== undefined) need([...path, "pick"], own, method.pick);
  for (const [key, fields] of Object.entries(method.find ?? {})) {
    fields.forEach((field, index) => need([...path, "find", key, index], own, field, true));
  }
  const conditions: [(string | number)[], SandboxCondition][] = [
    ...errors.map((
      { when },
      index,
    ): [(string | number)[], SandboxCondition] => [[...path, "errors", index, "when"], plain(when)]),
    ...(method.set ?? []).map((
      { when },
      index,
    ): [(string | number)[], SandboxCondition] => [[...path, "set", index, "when"], plain(when)]),
  ];
  for (const [at, when] of conditions) {
    for (const key of ["is", "not"] as const) {
      for (const field of Object.keys(when[key] ?? {})) need([...at, key, field], own, field);
    }
    for (const key of ["missing", "sent", "malformed"] as const) {
      when[key]?.forEach((field, index) => need([...at, key, index], own, field));
    }
    if (when.taken !== undefined) need([...at, "taken"], own, when.taken);
  }
  const has = (test: (when: SandboxCondition) => boolean): boolean => conditions.some(([, when]) => test(when));
  if (["update", "delete", "get"].includes(operation) && !has((when) => when.unknown === true)) {
    report(
      path,
      `${path[1]} does not say what it answers for an unknown id.`,
      "Add an error with when: { unknown: true }.",
    );
  }
  if (operation !== "add" && operation !== "update") return;
  if (own?.keys === "exact" && method.values === undefined) {
    report(
      path,
      `${path[1]} takes fields beside other keys, whose case is not kept.`,
      "Add values, or write keys: upper.",
    );
  }
  for (const [name, field] of Object.entries<SandboxField>(own?.fields ?? {})) {
    const mayChange = field.unique && !(operation === "update" && method.keep?.includes(name));
    if (mayChange && !has((when) => when.taken === name)) {
      report(
        path,
        `${path[1]} does not say what it answers when ${name} is taken.`,
        `Add an error with when: { taken: ${name} }.`,
      );
    }
  }
}
