/**
 * Schema of `sandbox/<entity>.yaml`: a kind of record that the sandbox keeps, the methods that work on it, and the
 * records that it begins with. The meaning of the keys stands at the types in src/sandbox/table.ts.
 *
 * @module
 */

import { z } from "zod";
import {
  type Json,
  KINDS,
  OPERATIONS,
  RULE_OPERATIONS,
  type SandboxCondition,
  type SandboxConsequence,
  type SandboxCustomFields,
  type SandboxDerived,
  type SandboxDescription,
  type SandboxEntity,
  type SandboxError,
  type SandboxEvent,
  type SandboxEvents,
  type SandboxField,
  type SandboxFileParameter,
  type SandboxJournal,
  type SandboxRank,
  type SandboxRelation,
  type SandboxRule,
  type SandboxRuleFamily,
  type SandboxTruth,
  type SandboxUpload,
  SHAPES,
  type StatefulMethod,
} from "../../../../src/sandbox/table.ts";
import { prose } from "./common.ts";

/** A schema for each member of a type of the table. */
type SchemaOf<T> = {
  [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? z.ZodExactOptional<z.ZodType<T[Key]>>
    : z.ZodType<T[Key]>;
};

/** An object with the members of a type of the table, no more and no fewer: file and table cannot drift apart. */
function objectOf<T extends object>(shape: SchemaOf<T>): z.ZodType<T> {
  return z.strictObject(shape) as z.ZodType<unknown> as z.ZodType<T>;
}

const json: z.ZodType<Json> = z.json();
const name = prose;
const names = z.array(name).min(1);
const values = z.record(z.string(), json);

/** How a field's values are understood: a kind that every sandbox knows, or one of `kinds`. */
const kind = z.union([z.enum(KINDS), name]);

const truth = objectOf<SandboxTruth>({
  true: json,
  false: json,
  yes: names.exactOptional(),
  no: names.exactOptional(),
});

const upload = objectOf<SandboxUpload>({ address: name, member: name.exactOptional() });

/** A field: its kind, or that with more to say. */
const field = z.union([
  kind,
  objectOf<SandboxField>({
    kind,
    multiple: z.boolean().exactOptional(),
    default: json.exactOptional(),
    unique: z.boolean().exactOptional(),
    readonly: z.boolean().exactOptional(),
    hidden: z.boolean().exactOptional(),
    input: z.boolean().exactOptional(),
    stamp: z.enum(["add", "unless-sent", "change"]).exactOptional(),
    author: z.enum(["add", "change"]).exactOptional(),
    follows: name.exactOptional(),
    refers: name.exactOptional(),
    cascade: z.boolean().exactOptional(),
    inherit: name.exactOptional(),
    prefix: name.exactOptional(),
  }),
], "a field is a kind, or { kind } with what more there is to say");

const derived = objectOf<SandboxDerived>({
  by: name.exactOptional(),
  from: z.strictObject({ entity: name, field: name }).exactOptional(),
  as: z.enum(["one", "list", "map", "count", "sum", "size"]).exactOptional(),
  sum: name.exactOptional(),
  divide: z.number().positive().exactOptional(),
  show: json.exactOptional(),
  empty: json.exactOptional(),
  text: z.boolean().exactOptional(),
  hidden: z.boolean().exactOptional(),
  only: values.exactOptional(),
});

const journal = objectOf<SandboxJournal>({
  entity: name,
  record: name,
  field: name,
  from: name,
  to: name,
  added: name,
  of: names,
});

const rank = objectOf<SandboxRank>({
  field: name,
  first: z.int(),
  step: z.int().positive(),
  among: names,
  after: name.exactOptional(),
});

const relation = objectOf<SandboxRelation>({ by: name, entity: name, field: name });

const description = objectOf<SandboxDescription>({
  is: json.exactOptional(),
  from: name.exactOptional(),
  holds: name.exactOptional(),
  text: name.exactOptional(),
});

const custom = objectOf<SandboxCustomFields>({
  prefix: name,
  entity: name,
  name,
  type: name,
  kinds: z.record(z.string(), kind),
  multiple: name,
  titles: names,
  where: values.exactOptional(),
  described: z.record(z.string(), description).exactOptional(),
});

const condition = objectOf<SandboxCondition>({
  caller: values.exactOptional(),
  is: values.exactOptional(),
  not: values.exactOptional(),
  missing: names.exactOptional(),
  sent: names.exactOptional(),
  malformed: names.exactOptional(),
  taken: name.exactOptional(),
  unknown: z.literal(true).exactOptional(),
  held: values.exactOptional(),
  others: name.exactOptional(),
  dangling: names.exactOptional(),
  leads: z.record(z.string(), values).exactOptional(),
  twin: names.exactOptional(),
  unsent: names.exactOptional(),
  under: name.exactOptional(),
  unlike: values.exactOptional(),
});

const error = objectOf<SandboxError>({
  when: condition,
  status: z.int().min(400).max(599),
  code: z.string(),
  text: prose,
  extra: values.exactOptional(),
});

const event = objectOf<SandboxEvent>({ names, data: json });

const events = objectOf<SandboxEvents>({
  added: event.exactOptional(),
  changed: event.exactOptional(),
  deleted: event.exactOptional(),
});

/** One key, or several of which the first one that is sent counts. */
const keys = z.union([name, names]);

const source = z.union([
  keys,
  z.strictObject({ key: keys, entity: name, field: name }),
  z.strictObject({ caller: z.literal(true) }),
], "a value comes from a key, from { key, entity, field }, or from { caller: true }");

const consequence = objectOf<SandboxConsequence>({
  when: condition,
  values: values.exactOptional(),
  caller: names.exactOptional(),
  now: names.exactOptional(),
  number: z.strictObject({ field: name, among: names }).exactOptional(),
  join: names.exactOptional(),
  leave: names.exactOptional(),
});

const file = objectOf<SandboxFileParameter>({
  key: name,
  content: name,
  name,
  ticket: z.boolean().exactOptional(),
});

/** A method as a file writes it: its entity is the file's, and what is often said is said shortly. */
interface WrittenMethod extends Omit<StatefulMethod, "entity" | "key" | "takes" | "errors"> {
  key?: string | string[];
  takes?: Record<string, z.output<typeof source>>;
  errors?: (string | SandboxError)[];
}

const method = objectOf<WrittenMethod>(
  {
    operation: z.enum(OPERATIONS),
    values: name.exactOptional(),
    key: keys.exactOptional(),
    takes: z.record(z.string(), source).exactOptional(),
    scope: names.exactOptional(),
    only: values.exactOptional(),
    answers: z.enum(SHAPES).exactOptional(),
    empty: json.exactOptional(),
    numbers: names.exactOptional(),
    shows: values.exactOptional(),
    wrap: name.exactOptional(),
    whole: z.boolean().exactOptional(),
    file: file.exactOptional(),
    loose: z.boolean().exactOptional(),
    starts: names.exactOptional(),
    find: z.record(z.string(), names).exactOptional(),
    omit: names.exactOptional(),
    members: names.exactOptional(),
    pick: name.exactOptional(),
    keep: names.exactOptional(),
    plain: z.literal(true).exactOptional(),
    result: json.exactOptional(),
    set: z.array(consequence).exactOptional(),
    errors: z.array(z.union([name, error], "an error is { when, status, code, text }, or the name of a refusal"))
      .exactOptional(),
  },
);

/** Schema of `sandbox/<entity>.yaml`. Without `entity`, the file binds methods that keep no records. */
const family: z.ZodType<SandboxRuleFamily> = z.strictObject({
  methods: prose.meta({ description: "Names of methods as a regular expression; letter case does not matter." }),
  entity: z.string().exactOptional(),
  operation: z.enum(RULE_OPERATIONS).exactOptional(),
  key: z.array(z.string()).exactOptional(),
  values: z.string().exactOptional(),
  place: z.string().exactOptional(),
  sets: z.record(z.string(), z.json()).exactOptional(),
  by: z.string().exactOptional(),
  owner: z.record(z.string(), z.string()).exactOptional(),
  only: z.record(z.string(), z.json()).exactOptional(),
  open: z.boolean().exactOptional(),
  mine: z.string().exactOptional(),
  newest: z.boolean().exactOptional(),
  needs: z.record(z.string(), z.array(z.union([z.string(), z.number()]))).exactOptional(),
});

const texts = z.record(z.string(), z.string());

const children = z.strictObject({
  entity: z.string(),
  by: z.string(),
  where: z.record(z.string(), z.json()).exactOptional(),
  names: z.string().exactOptional(),
});

const described = z.strictObject({
  is: z.json().exactOptional(),
  from: z.string().exactOptional(),
  holds: z.string().exactOptional(),
  text: z.string().exactOptional(),
});

const ruleCustom = z.strictObject({
  prefix: z.string(),
  entity: z.string(),
  name: z.string(),
  type: z.string(),
  kinds: texts,
  multiple: z.string(),
  titles: z.array(z.string()),
  described: z.record(z.string(), described).exactOptional(),
  by: z.string(),
  of: texts,
});

const rule: z.ZodType<SandboxRule> = z.strictObject({
  operations: z.partialRecord(z.enum(RULE_OPERATIONS), z.array(z.string())),
  values: z.array(z.string()),
  reserved: z.array(z.string()),
  own: z.array(z.string()),
  wrapped: z.array(z.string()).default([]),
  entities: texts.default({}),
  aliases: z.record(z.string(), texts).default({}),
  chosen: z.record(z.string(), texts).default({}),
  events: z.strictObject({
    of: z.record(z.string(), z.string()),
    added: z.string(),
    changed: z.string(),
    deleted: z.string(),
    data: z.json(),
  }).default({ of: {}, added: "", changed: "", deleted: "", data: null }),
  kinds: z.record(z.string(), z.strictObject({ entity: z.string(), field: z.string() })).default({}),
  codes: z.record(
    z.string(),
    z.array(z.strictObject({
      field: z.string(),
      like: prose,
      sets: z.record(z.string(), z.json()),
      now: z.array(z.string()).exactOptional(),
    })),
  ).default({}).meta({ description: "What codes set beside themselves, by entity; the first one that fits counts." }),
  sums: z.array(z.strictObject({
    entity: z.string(),
    field: z.string(),
    unless: z.record(z.string(), z.json()),
    of: children,
    factors: z.array(z.string()),
  })).default([]).meta({ description: "Fields that hold a sum of products over other records." }),
  children: z.record(z.string(), z.array(children)).default({}).meta({
    description: "Records that go with the one that they belong to, by its entity.",
  }),
  parts: z.array(z.strictObject({
    entities: z.array(z.string()),
    fields: z.array(z.string()),
    id: z.string(),
    value: z.string(),
    kind: z.string(),
    others: z.record(z.string(), z.json()).default({}),
    gone: z.record(z.string(), z.json()).default({}),
  })).default([]).meta({ description: "Fields of entities that hold several values with ids of their own." }),
  custom: ruleCustom.exactOptional().meta({ description: "Fields that callers define, of entities without a file." }),
  families: z.array(family).default([]),
  unanswered: z.array(z.strictObject({ methods: z.string(), reason: z.string() })).default([]).meta({
    description: "Why methods have no answer, neither a documented nor an inferred one.",
  }),
});

export const sandboxFile = z.strictObject(
  {
    entity: name.optional(),
    id: name.optional(),
    keys: z.enum(["upper", "loose", "exact"]).optional(),
    names: z.literal("camel").optional(),
    caller: z.int().positive().optional().meta({
      description: "These records are the users who call; the one behind credentials that name none.",
    }),
    fields: z.record(z.string(), field).optional(),
    kinds: z.record(
      name,
      z.union([truth, upload], "a kind is a yes or no, { true, false }, or a file, { address }"),
    ).optional().meta({ description: "Kinds of the service's own, for the fields of all its files." }),
    relations: z.record(z.string(), relation).optional(),
    derived: z.record(z.string(), derived).optional(),
    journal: journal.optional(),
    rank: rank.optional(),
    custom: custom.optional(),
    events: events.optional().meta({
      description: "The events that changes to the records are; {FIELD} stands for the record's value.",
    }),
    samples: z.array(name).optional().meta({
      description: "Segments whose methods all answer at least their documented sample.",
    }),
    moments: names.optional().meta({
      description:
        "Members of documented answers, beside the result, that tell of the moment: samples are without them.",
    }),
    refusals: z.record(z.string(), error).optional().meta({
      description: "Errors that several methods give; a method's errors may name them.",
    }),
    methods: z.record(z.string(), method).optional(),
    seeds: z.array(values).optional(),
    rule: rule.optional().meta({ description: "How all other methods are bound to records, for the whole service." }),
  } satisfies Record<Exclude<keyof SandboxEntity, "open">, z.ZodType> & Record<string, z.ZodType>,
);
/** Content of `sandbox/<entity>.yaml`. */
export type SandboxFile = z.output<typeof sandboxFile>;
