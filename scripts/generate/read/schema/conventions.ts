/**
 * Schema of `conventions:` in service.yaml: the habits of an API and of its documentation, by which the generator reads
 * more from a name or a sample than is written there. A service that states none has none.
 *
 * @module
 */

import { z } from "zod";
import { prose } from "./common.ts";

/** Whether a text is a regular expression. */
function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}

/** Whether a regular expression has a group. */
function hasGroup(text: string): boolean {
  // An empty alternative matches anything, and tells how many groups there are.
  return isPattern(text) && new RegExp(`${text}|`).exec("")!.length > 1;
}

const pattern = prose.refine(isPattern, "a pattern is a regular expression, as JavaScript reads it");
const names = z.array(prose).min(1);

/** How the requests' filters look. */
const filters = z.strictObject({
  names: names.meta({ description: "Parameters that filter." }),
  prefixes: z.array(prose.regex(/^[!"#$%&'*+,./:;<=>?@_|~]$/, "a prefix is one sign")).min(1).meta({
    description: "Signs that a filter's key may begin with, to compare in another way.",
  }),
});

/** A name in the documentation that stands for many. */
const mask = z.strictObject({
  name: pattern.meta({ description: "How such a name looks; its first group is what the real names begin with." }),
  begins: prose.optional().meta({ description: "What the real names begin with, where the mask does not show it." }),
  digits: z.literal(true).optional().meta({ description: "The real names are ids, in digits." }),
}).refine(
  ({ name, begins, digits }) => begins !== undefined || digits || hasGroup(name),
  "a mask has a group in its name, or says what the names begin with, or that they are digits",
);

/** Where the custom fields of entities are found. */
const customFields = z.strictObject({
  entities: z.array(z.strictObject({
    of: names.meta({ description: "What the names of their methods begin with." }),
    request: prose.meta({ description: "What the fields' names begin with in requests." }),
    result: prose.meta({ description: "What they begin with in results." }),
  })).min(1),
  verbs: names.meta({ description: "Last words of the methods that take or return an entity, in small letters." }),
  parameters: names.meta({ description: "Parameters that hold an entity's fields, or conditions on them." }),
  containers: names.meta({ description: "Members of a result that hold entities." }),
  sampled: pattern.optional().meta({
    description: "Names of custom fields that only the installation has which a sample is from.",
  }),
});

/** Which results are entities that deserve a type with a name. */
const entities = z.strictObject({
  verbs: names.meta({ description: "Last words of the methods that return entities, in small letters." }),
  one: prose.meta({ description: "The one of them that returns a whole entity." }),
  containers: names.meta({ description: "Members of a result that hold entities, in small letters." }),
  fewest: z.int().min(1).optional().meta({ description: "How many members an entity has at least; 4 unless told." }),
  alike: z.number().min(0).max(1).optional().meta({
    description: "Which share of a record's members an entity has, too, so that it is one; 0.6 unless told.",
  }),
});

/** What empties a field: null, a text, a number or a list. */
const emptyValue = z.union([z.null(), z.literal(""), z.literal(0), z.tuple([])]);

/** How fields are emptied. */
const empties = z.strictObject({
  links: z.strictObject({
    types: names.meta({ description: "Words for types of ids of other records." }),
    names: pattern.meta({ description: "Names of fields that hold such an id, where the type is only a number." }),
  }),
  kept: pattern.meta({ description: "Names of fields that are never empty." }),
  rules: z.array(z.strictObject({
    of: z.array(prose).meta({ description: "What the names of methods begin with, or names of types of the notes." }),
    parameters: names.meta({ description: "Parameters that hold the fields." }),
    links: emptyValue,
    dates: emptyValue,
    lists: emptyValue,
    texts: emptyValue,
    source: prose.meta({ description: "How we know." }),
  })).min(1).meta({ description: "What is sent for each kind of field; the first rule that fits counts." }),
});

/** Schema of `conventions:`. */
export const conventions = z.strictObject({
  types: z.record(prose, prose).optional().meta({
    description: "Words that the documentation uses for types, each with the type that it stands for.",
  }),
  members: z.record(prose, prose).optional().meta({
    description: "Types of what is called `type.member` and described nowhere, by the member's name; * for any other.",
  }),
  booleans: z.strictObject({ true: prose, false: prose }).optional().meta({
    description: "Two texts that requests may have in place of a boolean; the type flag is these two.",
  }),
  lenient: z.array(z.enum(["numbers", "arrays"])).optional().meta({
    description: "What requests may spell otherwise: numbers as text, what is called an array as a map.",
  }),
  filters: filters.optional(),
  selections: names.optional().meta({ description: "Parameters that choose fields: lists of names." }),
  orders: z.strictObject({
    names: names.meta({ description: "Parameters that sort: directions by the names of fields." }),
    directions: names,
  }).optional().meta({ description: "How requests sort." }),
  singles: names.optional().meta({
    description: "Parameters that hold one structure, also where the documentation calls them a list.",
  }),
  ids: pattern.optional().meta({ description: "Names of ids, which requests may hold as numbers, too." }),
  masks: z.array(mask).min(1).optional().meta({ description: "Names in the documentation that stand for many." }),
  maps: z.strictObject({
    placeholders: pattern.optional().meta({ description: "How the documentation calls a key of such a map." }),
  }).optional().meta({ description: "Structures of samples whose keys are all digits are maps by id." }),
  names: z.strictObject({
    real: z.array(prose).meta({ description: "Names that end in digits and are the API's own." }),
    languages: z.array(prose).meta({ description: "Codes of languages, by which texts are kept." }),
  }).optional().meta({
    description:
      "Other members that end in digits, placeholders and codes of languages stand for names that somebody gives.",
  }),
  described: z.strictObject({
    by: names.meta({ description: "Last words of the methods that describe an entity's fields, in small letters." }),
    verbs: names.meta({ description: "Last words of their siblings that write an entity, in small letters." }),
    change: prose.meta({ description: "The one of them that changes it, so that it cannot write what is immutable." }),
    parameters: names.meta({ description: "Parameters that hold the fields." }),
    readOnly: prose.meta({ description: "Mark of a field that is not written." }),
    immutable: prose.meta({ description: "Mark of a field that is only written once." }),
    multiple: prose.meta({ description: "Mark of a field that is a list." }),
    titles: names.optional().meta({ description: "Keys of what a field is called; a description may be but that." }),
  }).optional().meta({
    description: "How methods describe an entity's fields, so that the tables of its other methods can be completed.",
  }),
  listed: z.strictObject({
    ids: names.meta({ description: "Parameters that hold the id of a record." }),
    by: names.meta({ description: "Last words of the methods that list such records, in small letters." }),
  }).optional().meta({ description: "Where ids of records are found, for what an editor shows of them." }),
  empties: empties.optional().meta({
    description: "What a request sends to empty a field that need not be given; other fields take no null.",
  }),
  paging: z.strictObject({ style: prose, keys: names }).optional().meta({
    description: "Keys of the answers of lists in pages, for methods with that style of paging in the facts.",
  }),
  choices: z.strictObject({
    types: names.meta({ description: "Words for types whose values are entries of a dictionary." }),
    names: pattern.meta({ description: "Names of fields whose values somebody adds to." }),
  }).optional().meta({ description: "Where other values are allowed than those that the documentation lists." }),
  positions: z.strictObject({
    errors: pattern.meta({ description: "Documented errors that name a parameter by its number." }),
    families: z.array(prose).meta({ description: "What the names of methods begin with that are all called so." }),
  }).optional().meta({ description: "How methods that read their parameters by position are recognised." }),
  customFields: customFields.optional(),
  entities: entities.optional(),
  typePages: pattern.optional().meta({
    description: "Pages of the documentation whose tables describe types; the import reads them.",
  }),
});
/** Content of `conventions:`. */
export type Conventions = z.output<typeof conventions>;
