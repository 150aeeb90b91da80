/**
 * Schemas of a segment of the API's methods: the imported facts, and the hand-written notes beside them.
 *
 * @module
 */

import { z } from "zod";
import { prose, scalar } from "./common.ts";

/** A field as the documentation describes it: a parameter, a member of a structure, or a part of a result. */
export interface FieldFacts {
  name: string;
  types?: string[] | undefined;
  required?: boolean | undefined;
  /** Names of which one must be given. */
  oneOf?: string[] | undefined;
  conditionallyRequired?: boolean | undefined;
  enum?: (string | number | boolean | null)[] | undefined;
  enumOpen?: boolean | undefined;
  enumOfItems?: boolean | undefined;
  list?: boolean | undefined;
  default?: unknown;
  about?: string | undefined;
  fields?: FieldFacts[] | undefined;
  keys?: { name: string }[] | undefined;
  variants?: { label: string; fields: FieldFacts[] }[] | undefined;
  [more: string]: unknown;
}

const field: z.ZodType<FieldFacts> = z.looseObject({
  name: z.string(),
  types: z.array(z.string()).optional(),
  required: z.boolean().optional(),
  enum: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  get fields(): z.ZodOptional<z.ZodArray<z.ZodType<FieldFacts>>> {
    return z.array(field).optional();
  },
});

/** One method's facts. */
const method = z.looseObject({
  method: z.string(),
  page: z.string(),
  scope: z.array(z.string()),
  api: z.string(),
  deprecated: z.boolean().optional(),
  replacedBy: z.array(z.string()).optional(),
  positional: z.boolean().optional(),
  paramVariants: z.array(z.looseObject({ label: z.string(), fields: z.array(field) })).optional(),
  params: z.array(field),
  example: z.looseObject({ params: z.unknown() }).optional(),
  result: z.looseObject({
    types: z.array(z.string()).optional(),
    fieldMap: z.boolean().optional(),
    sample: z.unknown().optional(),
    moreSamples: z.array(z.looseObject({ body: z.unknown() })).optional(),
  })
    .optional(),
  errors: z.array(z.looseObject({ code: z.string(), http: z.number().optional(), message: z.string().optional() }))
    .optional(),
});
/** One method's facts. */
export type MethodFacts = z.output<typeof method>;

/** A type that the documentation describes once, for many methods. */
const sharedType = z.strictObject({ name: z.string(), page: z.string(), fields: z.array(field) });
/** A type that the documentation describes once, for many methods. */
export type TypeFacts = z.output<typeof sharedType>;

/** Schema of `rest/<segment>.json`. */
export const factsFile = z.strictObject({
  source: z.strictObject({ repository: z.string(), commit: z.string() }),
  types: z.array(sharedType).optional(),
  methods: z.array(method),
});
/** Content of `rest/<segment>.json`. */
export type FactsFile = z.output<typeof factsFile>;

/** A type in words: `string`, `integer[]`, `User | false`. */
const typeText = prose.regex(
  /^[\w.]+(\[\])*( \| [\w.]+(\[\])*)*$/,
  'a type looks like "string", "integer[]" or "User | false"',
);

/** What a correction puts in place of the documentation's word. */
const replacement = z.strictObject({
  name: prose.optional().meta({ description: "How the wire spells the field." }),
  list: z.boolean().optional().meta({ description: "Whether it holds a list of what its members describe." }),
  type: typeText.optional(),
  required: z.boolean().optional(),
  enum: z.array(scalar).optional(),
  about: prose.optional(),
});

/** One correction of the facts. */
const correction = z.strictObject({
  at: prose.regex(/^(params|result)(\.[^.]+)*$/, 'a place looks like "params.FILTER" or "result"'),
  set: replacement,
  reason: prose.optional(),
});
/** One correction of the facts, as written. */
export type Correction = z.output<typeof correction>;

/** A field of a named type: its type in words, with what else is known of it. */
const member = z.strictObject({
  type: typeText,
  required: z.literal(true).optional(),
  enum: z.array(scalar).min(1).optional(),
  about: prose.optional(),
});

/** A type that several methods share. */
const namedType = z.strictObject({
  about: prose,
  custom: prose.optional().meta({ description: "Prefix of the custom fields that it may have, too." }),
  filter: z.boolean().optional().meta({ description: "Whether its keys may carry a comparison's prefix." }),
  fields: z.record(prose, member),
});
/** A type that several methods share, as written. */
export type NamedTypeSpec = z.output<typeof namedType>;

/** What a call does to the service's data. */
export const effect: z.ZodEnum<{ read: "read"; write: "write"; delete: "delete" }> = z.enum([
  "read",
  "write",
  "delete",
]);
/** What a call does to the service's data. */
export type Effect = z.output<typeof effect>;

/** A structure whose members' names somebody chooses. */
const map = z.strictObject({
  at: prose.regex(/^(params|result)(\.[^.]+)*$/, 'a place looks like "params.FILTER" or "result"'),
  keys: prose.regex(/^\w*\*$/, 'keys look like "*" or "upload*"').meta({
    description: "What its keys look like: * for any, upload* for those that begin so.",
  }),
  of: typeText.optional().meta({ description: "What each value is, where the documented members are not alike." }),
  reason: prose,
});

/** What no documentation states about a method. */
const notes = z.strictObject({
  effect: effect.optional().meta({ description: "Where no rule of service.yaml tells it, or a wrong one." }),
  summary: prose,
  custom: prose.optional().meta({
    description: "Prefix of custom fields among its parameters, or among the fields that it lists.",
  }),
  takes: typeText.optional().meta({ description: "What is sent as a whole, where that is no structure." }),
  returns: typeText.optional().meta({ description: "What the result is as a whole, whatever a sample shows." }),
  maps: z.array(map).optional().meta({
    description:
      "Structures whose members the caller or the portal names: places as in corrections, * for every member.",
  }),
  corrections: z.array(correction).optional(),
});

/** Schema of `rest/<segment>.yaml`. */
export const notesFile = z.strictObject({
  types: z.record(prose.regex(/^[A-Z]\w*$/, "a type's name begins with a capital"), namedType).optional(),
  methods: z.record(z.string(), notes),
});
/** Content of `rest/<segment>.yaml`. */
export type NotesFile = z.output<typeof notesFile>;
