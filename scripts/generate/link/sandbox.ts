/**
 * Joins the sandbox files of a service and the documented samples into the table that its sandbox runs on.
 *
 * @module
 */

import {
  type Json,
  KINDS,
  type SandboxCondition,
  type SandboxEntity,
  type SandboxField,
  type SandboxRule,
  type SandboxTable,
  type StatefulMethod,
} from "../../../src/sandbox/table.ts";
import { isMembers } from "../../../src/sandbox/rule/places.ts";
import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { FunctionModel, MethodModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { SandboxFile } from "../read/schema/sandbox.ts";
import { inferAnswers, type Inferred } from "./inferred.ts";
import type { LinkedMethods } from "./methods.ts";
import { linkRules, type NamedIds } from "./rules.ts";

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
type Path = (string | number)[];
type Report = (path: Path, message: string, hint: string) => void;

/** Joins the sandbox's files; what does not fit together is reported where it stands. */
export function linkSandbox(
  { service, sandbox, segments }: ServiceSource,
  { methods }: LinkedMethods,
  functions: readonly FunctionModel[],
  diagnostics: Diagnostics,
  inferred?: ReadonlyMap<string, Inferred>,
): SandboxTable | undefined {
  if (!sandbox.length) return;
  const files = sandbox.map(({ value }) => value);
  const known = methods.map(({ id }) => id);
  const names = segments.map(({ name }) => name);
  for (const [index, file] of sandbox.entries()) {
    for (const name of Object.keys(files[index]!.methods ?? {}).filter((name) => !known.includes(name))) {
      const message = `The sandbox binds "${name}", which is no method.`;
      diagnostics.add(file.at(["methods", name], "key"), "sandbox-binding", message, didYouMean(name, known));
    }
    for (const [at, name] of (files[index]!.samples ?? []).entries()) {
      if (names.includes(name)) continue;
      const message = `The sandbox answers samples of "${name}", which is no segment.`;
      diagnostics.add(file.at(["samples", at]), "sandbox-binding", message, didYouMean(name, names));
    }
  }
  const problems = sandboxProblems(files);
  for (const { file, path, message, hint } of problems) {
    diagnostics.add(sandbox[file]!.at(path, "key"), "sandbox-binding", message, hint);
  }
  // Every example must run, so what a function calls has an answer; the rest of the catalogue would only weigh.
  if (problems.length) return undefined;
  const { result } = service.value.api;
  const rule = files.find((file) => file.rule)?.rule;
  if (rule) return ruledTable(files, rule, methods, result, idsOf(functions), inferred);
  const called = new Set(functions.map(({ method }) => method?.id));
  const whole = new Set(files.flatMap(({ samples = [] }) => samples));
  const bound = new Set(files.flatMap((file) => Object.keys(file.methods ?? {})));
  const served = methods.filter(({ id, segment }) => bound.has(id) || called.has(id) || whole.has(segment));
  const samples = Object.fromEntries(served.map(({ id, sample }) => [id, sample]));
  return sandboxTable(files, samples, result);
}

/** What each example of a function names, where a parameter is one of the method's, or holds some of them. */
function idsOf(functions: readonly FunctionModel[]): NamedIds {
  const ids = new Map<string, Map<string, Json>[]>();
  for (const { method, params, examples } of functions) {
    if (!method) continue;
    const rows = examples.map(({ args }) =>
      new Map(params.flatMap(({ name, to }): [string, Json][] => {
        const given = args[name] as Json | undefined;
        const [path] = to;
        if (isId(given)) return path === undefined ? [] : [[path.toLowerCase(), given]];
        const isSpread = path === undefined || path === "*";
        if (!isSpread || !isMembers(given)) return [];
        return Object.entries(given).flatMap(([member, one]) => isId(one) ? [[member.toLowerCase(), one]] : []);
      }))
    );
    ids.set(method.id, [...ids.get(method.id) ?? [], ...rows.filter(({ size }) => size > 0)]);
  }
  return ids;
}

function isId(value: Json | undefined): value is string | number {
  return typeof value === "number" || typeof value === "string" && value !== "";
}

/** The table of a service whose methods are all answered: what no file binds is bound by rule. */
export function ruledTable(
  files: readonly SandboxFile[],
  rule: SandboxRule,
  methods: readonly MethodModel[],
  result: string | undefined,
  ids?: NamedIds,
  inferred: ReadonlyMap<string, Inferred> = inferAnswers(methods, rule, result),
): SandboxTable {
  const table = sandboxTable(files, {}, result);
  const moments = files.flatMap((file) => file.moments ?? []);
  const answered = methods.map((method) => ({ ...method, sample: inferred.get(method.id)?.sample ?? method.sample }));
  const { lines, refusals } = linkRules(answered, rule, table, result, ids);
  const samples = answered.flatMap(({ id, sample }) => {
    const shown = lasting(sample, result, moments);
    return shown === undefined || shown === null ? [] : [[id, JSON.stringify(shown)]];
  });
  const { reserved, own, wrapped, events, aliases, chosen, kinds, codes, sums, children, parts, custom } = rule;
  return {
    ...table,
    rules: {
      lines,
      refusals,
      samples: Object.fromEntries(samples),
      reserved,
      own,
      wrapped,
      events,
      aliases,
      chosen,
      kinds,
      codes,
      sums,
      children,
      parts,
      ...custom && { custom },
      ...result !== undefined && { result },
    },
  };
}

/**
 * Joins files and samples.
 *
 * @param files Contents of all sandbox files of a service, in any order, without {@linkcode sandboxProblems}.
 * @param samples Documented answer by method, for every method of the service; undefined where none is documented.
 * @param result Member of an answer that holds the result, where the service's answers have an envelope.
 */
export function sandboxTable(
  files: readonly SandboxFile[],
  samples: Readonly<Record<string, unknown>>,
  result?: string,
): SandboxTable {
  const moments = files.flatMap((file) => file.moments ?? []);
  const states = new Map(
    files.flatMap((file) =>
      Object.entries(file.methods ?? {}).map((
        [name, method],
      ): [string, StatefulMethod] => [name, stateOf(method, file)])
    ),
  );
  const methods = sorted([...new Set([...Object.keys(samples), ...states.keys()])]).map((name) => {
    const state = states.get(name);
    // Of the methods with state, few build on the documented answer.
    const isBuiltOn = !state || ["fields", "describe", "sample", "code"].includes(state.operation);
    const sample = isBuiltOn ? lasting(samples[name], result, moments) : undefined;
    return [name, { state, sample }];
  });
  const byName = new Map(files.flatMap((file) => file.entity === undefined ? [] : [[file.entity, entityOf(file)]]));
  const users = files.find(({ caller }) => caller !== undefined);
  const kinds = Object.fromEntries(files.flatMap((file) => Object.entries(file.kinds ?? {})));
  return plain({
    caller: users && { entity: users.entity, default: users.caller },
    kinds: Object.keys(kinds).length
      ? Object.fromEntries(sorted(Object.keys(kinds)).map((name) => [name, kinds[name]]))
      : undefined,
    entities: Object.fromEntries(sorted([...byName.keys()]).map((name) => [name, byName.get(name)])),
    methods: Object.fromEntries(methods),
  });
}

/** The mistakes that no schema sees: names that nothing has, methods that lack a rule that they need. */
export function sandboxProblems(files: readonly SandboxFile[]): SandboxProblem[] {
  const problems: SandboxProblem[] = [];
  const entities = new Map<string, SandboxEntity>();
  const bound = new Set<string>();
  const kinds = new Set<string>();
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
    for (const kind of Object.keys(file.kinds ?? {})) {
      if (kinds.has(kind)) report(["kinds", kind], `Two files define the kind ${kind}.`, "Keep one of the two.");
      kinds.add(kind);
    }
  });
  const known = new Set([...KINDS, ...kinds]);
  files.forEach((file, index) => {
    checkNames(file, entities, reporting(index));
    checkKinds(file, known, reporting(index));
  });
  const users = files.filter(({ caller }) => caller !== undefined);
  const asking = files.findIndex((file) => users.length !== 1 && (users.length > 1 || asksWhoCalls(file)));
  if (asking >= 0) {
    reporting(asking)([], "One entity must hold the users who call.", 'Write "caller: <id>" into the file of one.');
  }
  return problems;
}

/** A method as the sandbox runs it: what may be written shortly is written out. */
function stateOf({ key, takes, errors, ...binding }: Method, { entity, refusals = {} }: SandboxFile): StatefulMethod {
  const sources = takes && Object.fromEntries(
    Object.entries(takes).map(([field, source]) => {
      if (typeof source === "string" || Array.isArray(source)) return [field, { key: [source].flat() }];
      return [field, "key" in source ? { ...source, key: [source.key].flat() } : source];
    }),
  );
  return plain({
    ...binding,
    key: key === undefined ? undefined : [key].flat(),
    takes: sources,
    errors: errors?.map((error) => typeof error === "string" ? refusals[error] : error),
    entity,
  });
}

function sorted(names: string[]): string[] {
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Drops what is undefined. */
function plain<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** A documented answer without what is true for a moment only; what has no envelope stays as it is. */
function lasting(sample: unknown, result: string | undefined, moments: readonly string[]): Json | undefined {
  const isEnvelope = result !== undefined && typeof sample === "object" && sample !== null &&
    Object.hasOwn(sample, result);
  if (!isEnvelope) return sample as Json | undefined;
  return Object.fromEntries(Object.entries(sample as Record<string, Json>).filter(([name]) => !moments.includes(name)));
}

/** Whether a file says anything of the user who calls. */
function asksWhoCalls({ fields = {}, derived = {}, refusals = {}, methods = {} }: SandboxFile): boolean {
  const isAsked = ({ caller, others }: SandboxCondition): boolean => caller !== undefined || others !== undefined;
  return Object.values(fields).some((field) => typeof field !== "string" && field.author !== undefined) ||
    JSON.stringify(derived).includes("{@caller}") ||
    Object.values(refusals).some(({ when }) => isAsked(when)) ||
    Object.values(methods).some(({ operation, takes = {}, errors = [], set = [] }) =>
      operation === "current" ||
      Object.values(takes).some((source) => typeof source === "object" && "caller" in source) ||
      errors.some((error) => typeof error !== "string" && isAsked(error.when)) ||
      set.some(({ when, caller, join, leave }) => isAsked(when) || caller || join || leave)
    );
}

function entityOf(
  { id = "", keys = "exact", names, fields = {}, relations = {}, derived, journal, rank, custom, events, seeds = [] }:
    SandboxFile,
): SandboxEntity {
  const written = Object.entries(fields).map((
    [name, field],
  ) => [name, typeof field === "string" ? { kind: field } : field]);
  return plain({
    id,
    keys,
    names,
    fields: Object.fromEntries(written),
    relations,
    derived,
    journal,
    rank,
    custom,
    events,
    seeds,
  });
}

/** Says that a field is nowhere, or that an entity is nowhere; finds the entity. */
interface Checks {
  own: SandboxEntity | undefined;
  report: Report;
  need: (path: Path, entity: SandboxEntity | undefined, field: string, alsoRelations?: boolean) => void;
  other: (path: Path, name: string) => SandboxEntity | undefined;
}

/** Reports names that nothing has, and methods that lack a rule that they need. */
function checkNames(file: SandboxFile, entities: ReadonlyMap<string, SandboxEntity>, report: Report): void {
  const own = file.entity === undefined ? undefined : entities.get(file.entity);
  const need: Checks["need"] = (path, entity, field, alsoRelations = false) => {
    if (!entity || Object.hasOwn(entity.fields, field) || (alsoRelations && Object.hasOwn(entity.relations, field))) {
      return;
    }
    report(path, `There is no field ${field}.`, "Add it to the fields, or mend the name.");
  };
  const other: Checks["other"] = (path, name) => {
    if (!entities.has(name)) report(path, `There is no entity ${name}.`, "Add its file, or mend the name.");
    return entities.get(name);
  };
  const checks: Checks = { own, report, need, other };

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
  checkFields(file, checks);
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
  for (const [name, { when }] of Object.entries(file.refusals ?? {})) {
    checkCondition(["refusals", name, "when"], when, checks);
  }
  for (const [name, method] of Object.entries(file.methods ?? {})) {
    checkMethod(["methods", name], method, file, checks);
  }
}

/** Reports kinds that nobody defines. */
function checkKinds({ fields = {}, custom }: SandboxFile, known: ReadonlySet<string>, report: Report): void {
  const need = (path: Path, kind: string): void => {
    if (!known.has(kind)) {
      report(path, `There is no kind ${kind}.`, "Add it to the kinds, or mend the name.");
    }
  };
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === "string") need(["fields", name], field);
    else need(["fields", name, "kind"], field.kind);
  }
  for (const [type, kind] of Object.entries(custom?.kinds ?? {})) need(["custom", "kinds", type], kind);
}

/** What fields, derived members and the journal say of other fields and entities. */
function checkFields(file: SandboxFile, { own, need, other, report }: Checks): void {
  for (const [name, field] of Object.entries<SandboxField>(own?.fields ?? {})) {
    if (field.refers !== undefined) other(["fields", name, "refers"], field.refers);
    for (const key of ["follows", "inherit"] as const) {
      if (field[key] !== undefined) need(["fields", name, key], own, field[key]);
    }
  }
  for (const [name, { by, from, as, sum, only = {} }] of Object.entries(file.derived ?? {})) {
    const path = ["derived", name];
    if (by !== undefined) need([...path, "by"], own, by);
    const source = from && other([...path, "from", "entity"], from.entity);
    if (from) need([...path, "from", "field"], source, from.field);
    if (sum !== undefined) need([...path, "sum"], from ? source : own, sum);
    if (as === "size" && by === undefined) {
      report([...path, "as"], "A size is that of a field.", 'Write "by: <field>".');
    }
    if ((as === "sum") !== (sum !== undefined)) {
      report(
        [...path, sum === undefined ? "as" : "sum"],
        "A sum is that of a field.",
        'Write "as: sum" and "sum: <field>".',
      );
    }
    for (const field of Object.keys(only)) need([...path, "only", field], own, field);
  }
  for (const [change, { names, data }] of Object.entries(file.events ?? {})) {
    for (const [, field] of JSON.stringify([names, data]).matchAll(/\{#?(\w+)\}/g)) {
      need(["events", change], own, field as string);
    }
  }
  if (file.rank) {
    for (const key of ["field", "after"] as const) if (file.rank[key]) need(["rank", key], own, file.rank[key]);
    file.rank.among.forEach((field, index) => need(["rank", "among", index], own, field));
  }
  file.journal?.of.forEach((field, index) => need(["journal", "of", index], own, field));
  if (file.journal) {
    const journal = other(["journal", "entity"], file.journal.entity);
    for (const key of ["record", "field", "from", "to"] as const) need(["journal", key], journal, file.journal[key]);
  }
}

function checkCondition(at: Path, when: SandboxCondition, { own, need, report }: Checks): void {
  for (const key of ["is", "not", "held", "leads"] as const) {
    for (const field of Object.keys(when[key] ?? {})) need([...at, key, field], own, field);
  }
  for (const key of ["missing", "sent", "malformed", "dangling", "twin"] as const) {
    when[key]?.forEach((field, index) => {
      need([...at, key, index], own, field);
      if (key !== "dangling" || !own || own.fields[field] === undefined || own.fields[field].refers) return;
      report([...at, key, index], `${field} refers to no entity.`, 'Write "refers: <entity>" to the field.');
    });
  }
  for (const key of ["taken", "others", "under"] as const) {
    if (when[key] !== undefined) need([...at, key], own, when[key]);
  }
}

function checkMethod(path: string[], method: Method, file: SandboxFile, checks: Checks): void {
  const { own, need, other, report } = checks;
  const { operation, errors = [] } = method;
  if (!own && !["now", "fixed", "sample", "code"].includes(operation)) {
    report(
      [...path, "operation"],
      `The operation ${operation} needs an entity.`,
      "Move the method to the entity's file.",
    );
    return;
  }
  for (const key of ["starts", "omit", "members", "numbers", "keep", "scope"] as const) {
    method[key]?.forEach((field, index) => {
      // Derived members are shown or left out, too.
      if ((key === "omit" || key === "numbers") && Object.hasOwn(own?.derived ?? {}, field)) return;
      need([...path, key, index], own, field, key === "starts");
    });
  }
  if (method.pick !== undefined && !Object.hasOwn(own?.derived ?? {}, method.pick)) {
    need([...path, "pick"], own, method.pick);
  }
  for (const field of Object.keys(method.shows ?? {})) {
    if (!Object.hasOwn(own?.derived ?? {}, field)) need([...path, "shows", field], own, field);
  }
  for (const field of Object.keys(method.only ?? {})) need([...path, "only", field], own, field);
  for (const [field, source] of Object.entries(method.takes ?? {})) {
    need([...path, "takes", field], own, field);
    if (typeof source === "string" || Array.isArray(source) || !("entity" in source)) continue;
    need([...path, "takes", field, "field"], other([...path, "takes", field, "entity"], source.entity), source.field);
  }
  if (method.file) {
    for (const key of ["content", "name"] as const) need([...path, "file", key], own, method.file[key]);
  }
  for (const [key, fields] of Object.entries(method.find ?? {})) {
    fields.forEach((field, index) => need([...path, "find", key, index], own, field, true));
  }
  const conditions = errors.flatMap((error, index): SandboxCondition[] => {
    if (typeof error !== "string") {
      checkCondition([...path, "errors", index, "when"], error.when, checks);
      return [error.when];
    }
    const refusal = file.refusals?.[error];
    if (refusal) return [refusal.when];
    report([...path, "errors", index], `There is no refusal ${error}.`, "Add it to the refusals, or mend the name.");
    return [];
  });
  for (const [index, { when, values = {}, ...then }] of (method.set ?? []).entries()) {
    const at = [...path, "set", index];
    checkCondition([...at, "when"], when, checks);
    for (const field of Object.keys(values)) need([...at, "values", field], own, field);
    if (then.number) {
      need([...at, "number", "field"], own, then.number.field);
      then.number.among.forEach((field, index) => need([...at, "number", "among", index], own, field));
    }
    for (const key of ["caller", "now", "join", "leave"] as const) {
      then[key]?.forEach((field, index) => need([...at, key, index], own, field));
    }
  }
  const has = (test: (when: SandboxCondition) => boolean): boolean => conditions.some(test);
  if (["update", "delete", "copy", "get"].includes(operation) && !has((when) => when.unknown === true)) {
    report(
      path,
      `${path[1]} does not say what it answers for an unknown id.`,
      "Add an error with when: { unknown: true }.",
    );
  }
  if (operation !== "add" && operation !== "update") return;
  if (own?.keys === "exact" && method.values === undefined && method.takes === undefined) {
    report(
      path,
      `${path[1]} takes fields beside other keys, whose case is not kept.`,
      "Add values, or write keys: upper.",
    );
  }
  for (const [name, field] of Object.entries<SandboxField>(own?.fields ?? {})) {
    const mayChange = field.unique && !(operation === "update" && method.keep?.includes(name)) &&
      (method.values !== undefined || method.takes === undefined || Object.hasOwn(method.takes, name));
    if (mayChange && !has((when) => when.taken === name)) {
      report(
        path,
        `${path[1]} does not say what it answers when ${name} is taken.`,
        `Add an error with when: { taken: ${name} }.`,
      );
    }
  }
}
