/**
 * Schema of `sandbox/<entity>.yaml`: a kind of record that the sandbox keeps, the methods that work on it, and the
 * records that it begins with. The meaning of the keys stands at the types in src/sandbox/table.ts.
 *
 * @module
 */

import { z } from "zod";
import type { Json } from "../../../src/sandbox/table.ts";
import { prose } from "./common.ts";

const json: z.ZodType<Json> = z.json();
const name = prose;
const names = z.array(name).min(1);
const values = z.record(z.string(), json);

/** How a field's values are understood. */
const kind = z.enum([
  "text",
  "email",
  "digits",
  "integer",
  "decimal",
  "double",
  "boolean",
  "flag",
  "bit",
  "date",
  "datetime",
  "moment",
  "file",
  "json",
]);

/** A field: its kind, or that with more to say. */
const field = z.union([
  kind,
  z.strictObject({
    kind,
    multiple: z.boolean().optional(),
    default: json.optional(),
    unique: z.boolean().optional(),
    readonly: z.boolean().optional(),
    hidden: z.boolean().optional(),
    input: z.boolean().optional(),
    stamp: z.enum(["add", "change"]).optional(),
    prefix: name.optional(),
  }),
], "a field is a kind, or { kind, multiple, default, unique, readonly, hidden, input, stamp, prefix }");

const custom = z.strictObject({
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
});

const condition = z.strictObject({
  caller: values.optional(),
  is: values.optional(),
  not: values.optional(),
  missing: names.optional(),
  sent: names.optional(),
  malformed: names.optional(),
  taken: name.optional(),
  unknown: z.literal(true).optional(),
  unlike: values.optional(),
});

const error = z.strictObject({
  when: condition,
  status: z.int().min(400).max(599),
  code: z.string(),
  text: prose,
  extra: values.optional(),
});

const method = z.strictObject({
  operation: z.enum(["add", "update", "delete", "get", "list", "current", "fields", "describe", "fixed", "now"]),
  values: name.optional(),
  loose: z.boolean().optional(),
  starts: names.optional(),
  find: z.record(z.string(), names).optional(),
  omit: names.optional(),
  pick: name.optional(),
  keep: names.optional(),
  set: z.array(z.strictObject({ when: condition, values })).optional(),
  plain: z.literal(true).optional(),
  whole: z.literal(true).optional(),
  wrap: name.optional(),
  result: json.optional(),
  errors: z.array(error).optional(),
});

/** Schema of `sandbox/<entity>.yaml`. Without `entity`, the file binds methods that keep no records. */
export const sandboxFile = z.strictObject({
  entity: name.optional(),
  id: name.optional(),
  keys: z.enum(["upper", "exact"]).optional(),
  caller: z.int().positive().optional().meta({
    description: "These records are the users who call; the one behind credentials that name none.",
  }),
  fields: z.record(z.string(), field).optional(),
  relations: z.record(z.string(), z.strictObject({ by: name, entity: name, field: name })).optional(),
  custom: custom.optional(),
  methods: z.record(z.string(), method).optional(),
  seeds: z.array(values).optional(),
});
/** Content of `sandbox/<entity>.yaml`. */
export type SandboxFile = z.output<typeof sandboxFile>;
