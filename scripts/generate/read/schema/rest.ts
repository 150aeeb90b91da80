/**
 * Schemas of a segment of the API's methods: the imported facts, and the hand-written notes beside them.
 *
 * @module
 */

import { z } from "zod";
import { type Effect, EFFECTS } from "../../../../src/core/effects.ts";
import { type PlaceName, PLACES } from "../../../../src/core/route.ts";
import { prose, scalar } from "./common.ts";

/** What empties a field. */
export type EmptyValue = null | "" | 0 | [];

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
  /** Whether it holds a list of what its members describe. */
  list?: boolean | undefined;
  nullable?: boolean | undefined;
  /** What a request sends to empty it. */
  empty?: EmptyValue | undefined;
  /** The least and the most that a number may be. */
  min?: number | undefined;
  max?: number | undefined;
  default?: unknown;
  about?: string | undefined;
  /** What the sample has, where that is another type. */
  observed?: string | undefined;
  /** The case in which the field means something. */
  appliesTo?: string | undefined;
  fields?: FieldFacts[] | undefined;
  /** Members that are listed, and not described in a table. */
  keys?: FieldFacts[] | undefined;
  variants?: FieldSet[] | undefined;
  /** Where it goes, of a method with verb and path. */
  in?: PlaceName | undefined;
  /** Its name there. */
  as?: string | undefined;
  /** Whether a list is one text with commas there. */
  comma?: true | undefined;
  [more: string]: unknown;
}

/** One of several sets of fields, and when it is meant. */
export interface FieldSet {
  label: string;
  fields: FieldFacts[];
}

/** What is said of a field and of a result alike. */
const described = {
  types: z.array(z.string()).optional(),
  required: z.boolean().optional(),
  enum: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  list: z.boolean().optional(),
  nullable: z.boolean().optional(),
  observed: z.string().optional(),
};

const field: z.ZodType<FieldFacts> = z.looseObject({
  name: z.string(),
  ...described,
  in: z.enum(PLACES).optional(),
  as: z.string().optional(),
  comma: z.literal(true).optional(),
  get fields(): z.ZodOptional<z.ZodArray<z.ZodType<FieldFacts>>> {
    return z.array(field).optional();
  },
  get keys(): z.ZodOptional<z.ZodArray<z.ZodType<FieldFacts>>> {
    return z.array(field).optional();
  },
  get variants(): z.ZodOptional<z.ZodArray<z.ZodType<FieldSet>>> {
    return z.array(fieldSet).optional();
  },
  oneOf: z.array(z.string()).optional(),
  conditionallyRequired: z.boolean().optional(),
  enumOpen: z.boolean().optional(),
  enumOfItems: z.boolean().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  appliesTo: z.string().optional(),
});

const fieldSet: z.ZodType<FieldSet> = z.looseObject({ label: z.string(), fields: z.array(field) });

/** Tables that the documentation shows beside the main one. */
const furtherTables = z.array(z.looseObject({ heading: z.string(), fields: z.array(field).optional() })).optional();

/** One method's facts. */
const method = z.looseObject({
  method: z.string(),
  page: z.string(),
  scope: z.array(z.string()),
  api: z.string(),
  deprecated: z.boolean().optional(),
  replacedBy: z.array(z.string()).optional(),
  positional: z.boolean().optional(),
  paging: z.looseObject({ style: z.string() }).optional(),
  paramVariants: z.array(fieldSet).optional(),
  paramTables: furtherTables,
  requireOneOf: z.array(z.array(z.string())).optional(),
  params: z.array(field),
  example: z.looseObject({ params: z.unknown() }).optional(),
  result: z.looseObject({
    ...described,
    body: z.enum(["bytes", "text", "none"]).optional(),
    fields: z.array(field).optional(),
    keys: z.array(field).optional(),
    variants: z.array(fieldSet).optional(),
    fieldMap: z.boolean().optional(),
    envelope: z.array(field).optional(),
    sample: z.unknown().optional(),
    moreSamples: z.array(z.looseObject({ body: z.unknown() })).optional(),
  })
    .optional(),
  resultTables: furtherTables,
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
  /^[\w.]+(\[\]|\{\})*( \| [\w.]+(\[\]|\{\})*)*$/,
  'a type looks like "string", "integer[]" or "User | false"',
);

/** What a correction puts in place of the documentation's word. */
const replacement = z.strictObject({
  name: prose.optional().meta({ description: "How the wire spells the field." }),
  list: z.boolean().optional().meta({ description: "Whether it holds a list of what its members describe." }),
  in: z.enum(PLACES).optional().meta({ description: "Where a parameter goes." }),
  type: typeText.optional(),
  required: z.boolean().optional(),
  enum: z.array(scalar).optional(),
  about: prose.optional(),
  also: prose.optional().meta({ description: "A type of the notes whose fields it has, too." }),
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
  open: z.literal(true).optional().meta({ description: "Whether it may have other values than those of enum." }),
  about: prose.optional(),
});

/** What a table of the documentation says wrongly of a member, or not at all. */
const tableMember = z.strictObject({
  type: typeText.optional(),
  open: z.literal(true).optional().meta({ description: "Whether it may have other values than the documented ones." }),
  about: prose.optional(),
  reason: prose,
});
/** Corrections of one table of the documentation, by member. */
export type TableNotes = Record<string, z.output<typeof tableMember>>;

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
export const effect: z.ZodEnum<{ [One in Effect]: One }> = z.enum(EFFECTS);

/** A structure whose members' names somebody chooses. */
const map = z.strictObject({
  at: prose.regex(/^(params|result)(\.[^.]+)*$/, 'a place looks like "params.FILTER" or "result"'),
  keys: prose.regex(/^\w*\*$/, 'keys look like "*" or "upload*"').meta({
    description: "What its keys look like: * for any, upload* for those that begin so.",
  }),
  of: typeText.optional().meta({ description: "What each value is, where the documented members are not alike." }),
  reason: prose,
});

/** What a method does that somebody may want to be asked before, where it is no deletion. */
const confirm = z.strictObject({
  about: prose.meta({ description: "What it does, behind the method's name: dismisses the user." }),
  when: z.record(prose, z.array(z.union([z.string(), z.number(), z.boolean()])).min(1)).optional().meta({
    description: "Places in what is sent, with the values that do it: { FIELDS.ACTIVE: [N] }. Always, unless told.",
  }),
});

/** What no documentation states about a method. */
const notes = z.strictObject({
  effect: effect.optional().meta({ description: "Where no rule of service.yaml tells it, or a wrong one." }),
  summary: prose,
  confirm: confirm.optional().meta({
    description: "What --confirm asks about before the call is made. Deletions need no mark.",
  }),
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
  example: z.record(z.string(), z.json()).optional().meta({
    description: "A request in place of the documented one, where that contradicts the table; the import takes it.",
  }),
});
/** What no documentation states about a method, as written. */
export type MethodNotes = z.output<typeof notes>;

/** Schema of `rest/<segment>.yaml`. */
export const notesFile = z.strictObject({
  tables: z.record(prose, z.record(prose, tableMember)).optional().meta({
    description: "Corrections of the types that the documentation describes in tables, by their names there.",
  }),
  types: z.record(prose.regex(/^[A-Z]\w*$/, "a type's name begins with a capital"), namedType).optional(),
  methods: z.record(z.string(), notes),
});
/** Content of `rest/<segment>.yaml`. */
export type NotesFile = z.output<typeof notesFile>;
