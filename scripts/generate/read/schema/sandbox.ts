/**
 * Schema of `sandbox/<entity>.yaml`: a kind of record that the sandbox keeps, the methods that work on it, and the
 * records that it begins with. The meaning of the keys stands at the types in src/sandbox/table.ts.
 *
 * @module
 */

import { z } from "zod";
import type {
  Json,
  Kind,
  Operation,
  SandboxCondition,
  SandboxConsequence,
  SandboxCustomFields,
  SandboxDerived,
  SandboxError,
  SandboxField,
  SandboxFileParameter,
  SandboxJournal,
  SandboxRank,
  SandboxRelation,
  StatefulMethod,
} from "../../../../src/sandbox/table.ts";
import { prose, type Shape, type Words } from "./common.ts";

const json: z.ZodType<Json> = z.json();
const name = prose;
const names = z.array(name).min(1);
const values = z.record(z.string(), json);

/** How a field's values are understood. */
const kind = z.enum(
  {
    text: "text",
    email: "email",
    digits: "digits",
    integer: "integer",
    decimal: "decimal",
    double: "double",
    boolean: "boolean",
    flag: "flag",
    bit: "bit",
    date: "date",
    datetime: "datetime",
    moment: "moment",
    file: "file",
    content: "content",
    json: "json",
  } satisfies Words<Kind>,
);

/** A field: its kind, or that with more to say. */
const field = z.union([
  kind,
  z.strictObject(
    {
      kind,
      multiple: z.boolean().optional(),
      default: json.optional(),
      unique: z.boolean().optional(),
      readonly: z.boolean().optional(),
      hidden: z.boolean().optional(),
      input: z.boolean().optional(),
      stamp: z.enum(["add", "change"]).optional(),
      author: z.enum(["add", "change"]).optional(),
      follows: name.optional(),
      refers: name.optional(),
      cascade: z.boolean().optional(),
      inherit: name.optional(),
      prefix: name.optional(),
    } satisfies Shape<SandboxField>,
  ),
], "a field is a kind, or { kind } with what more there is to say");

const derived = z.strictObject(
  {
    by: name.optional(),
    from: z.strictObject({ entity: name, field: name }).optional(),
    as: z.enum(["one", "list", "map", "count", "sum", "size"]).optional(),
    sum: name.optional(),
    divide: z.number().positive().optional(),
    show: json.optional(),
    empty: json.optional(),
    text: z.boolean().optional(),
    hidden: z.boolean().optional(),
    only: values.optional(),
  } satisfies Shape<SandboxDerived>,
);

const journal = z.strictObject(
  {
    entity: name,
    record: name,
    field: name,
    from: name,
    to: name,
    added: name,
    of: names,
  } satisfies Shape<SandboxJournal>,
);

const rank = z.strictObject(
  {
    field: name,
    first: z.int(),
    step: z.int().positive(),
    among: names,
    after: name.optional(),
  } satisfies Shape<SandboxRank>,
);

const custom = z.strictObject(
  {
    prefix: name,
    entity: name,
    name,
    type: name,
    kinds: z.record(z.string(), kind),
    multiple: name,
    titles: names,
    where: values.optional(),
    described: z.record(
      z.string(),
      z.strictObject({ is: json.optional(), from: name.optional(), holds: name.optional(), text: name.optional() }),
    ).optional(),
  } satisfies Shape<SandboxCustomFields>,
);

const condition = z.strictObject(
  {
    caller: values.optional(),
    is: values.optional(),
    not: values.optional(),
    missing: names.optional(),
    sent: names.optional(),
    malformed: names.optional(),
    taken: name.optional(),
    unknown: z.literal(true).optional(),
    held: values.optional(),
    others: name.optional(),
    dangling: names.optional(),
    leads: z.record(z.string(), values).optional(),
    twin: names.optional(),
    unsent: names.optional(),
    under: name.optional(),
    unlike: values.optional(),
  } satisfies Shape<SandboxCondition>,
);

const error = z.strictObject(
  {
    when: condition,
    status: z.int().min(400).max(599),
    code: z.string(),
    text: prose,
    extra: values.optional(),
  } satisfies Shape<SandboxError>,
);

/** One key, or several of which the first one that is sent counts. */
const keys = z.union([name, names]);

const source = z.union([
  keys,
  z.strictObject({ key: keys, entity: name, field: name }),
  z.strictObject({ caller: z.literal(true) }),
], "a value comes from a key, from { key, entity, field }, or from { caller: true }");

const consequence = z.strictObject(
  {
    when: condition,
    values: values.optional(),
    caller: names.optional(),
    now: names.optional(),
    number: z.strictObject({ field: name, among: names }).optional(),
    join: names.optional(),
    leave: names.optional(),
  } satisfies Shape<SandboxConsequence>,
);

const method = z.strictObject(
  {
    operation: z.enum(
      {
        add: "add",
        update: "update",
        delete: "delete",
        copy: "copy",
        get: "get",
        list: "list",
        current: "current",
        fields: "fields",
        describe: "describe",
        fixed: "fixed",
        now: "now",
      } satisfies Words<Operation>,
    ),
    values: name.optional(),
    key: keys.optional(),
    takes: z.record(z.string(), source).optional(),
    scope: names.optional(),
    only: values.optional(),
    answers: z.enum(["record", "list", "map", "ids"]).optional(),
    numbers: names.optional(),
    shows: values.optional(),
    wrap: name.optional(),
    whole: z.boolean().optional(),
    file: z.strictObject(
      { key: name, content: name, name, ticket: z.boolean().optional() } satisfies Shape<SandboxFileParameter>,
    ).optional(),
    loose: z.boolean().optional(),
    starts: names.optional(),
    find: z.record(z.string(), names).optional(),
    omit: names.optional(),
    pick: name.optional(),
    keep: names.optional(),
    plain: z.literal(true).optional(),
    result: json.optional(),
    set: z.array(consequence).optional(),
    errors: z.array(z.union([name, error], "an error is { when, status, code, text }, or the name of a refusal"))
      .optional(),
  } satisfies Shape<Omit<StatefulMethod, "entity">>,
);

/** Schema of `sandbox/<entity>.yaml`. Without `entity`, the file binds methods that keep no records. */
export const sandboxFile = z.strictObject({
  entity: name.optional(),
  id: name.optional(),
  keys: z.enum(["upper", "loose", "exact"]).optional(),
  names: z.literal("camel").optional(),
  caller: z.int().positive().optional().meta({
    description: "These records are the users who call; the one behind credentials that name none.",
  }),
  fields: z.record(z.string(), field).optional(),
  relations: z.record(
    z.string(),
    z.strictObject({ by: name, entity: name, field: name } satisfies Shape<SandboxRelation>),
  ).optional(),
  derived: z.record(z.string(), derived).optional(),
  journal: journal.optional(),
  rank: rank.optional(),
  custom: custom.optional(),
  samples: z.array(name).optional().meta({
    description: "Segments whose methods all answer at least their documented sample.",
  }),
  refusals: z.record(z.string(), error).optional().meta({
    description: "Errors that several methods give; a method's errors may name them.",
  }),
  methods: z.record(z.string(), method).optional(),
  seeds: z.array(values).optional(),
});
/** Content of `sandbox/<entity>.yaml`. */
export type SandboxFile = z.output<typeof sandboxFile>;
