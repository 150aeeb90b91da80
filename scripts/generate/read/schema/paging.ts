/**
 * Schema of `paging.yaml`: how each method that answers in pages is gone through, and by which evidence.
 *
 * @module
 */

import { z } from "zod";
import { prose } from "./common.ts";

/** A place in a request or a result: names with dots. */
const place = prose.regex(/^[^.\s]+(\.[^.\s]+)*$/, 'a place looks like "items" or "pagination.offset"');

/** Records on a full page. */
const size = z.int().min(1);

/** What every way to ask for the next page has. */
const asked = {
  parameter: place.meta({ description: "The parameter that asks for the page." }),
  limit: place.optional().meta({ description: "The parameter that asks for a size." }),
  size: size.optional().meta({ description: "Records on a full page, where all methods have the same." }),
  comparison: z.enum(["prefix", "condition"]).optional().meta({
    description: "How filters compare: by signs before a name, or by lists of name, sign and value.",
  }),
  general: prose.optional().meta({
    description: "Where it is documented for all methods, so that no method needs to list the parameter's members.",
  }),
};

/** A way to ask for the next page. */
const way = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("offset"),
    ...asked,
    uncounted: z.literal(true).optional().meta({
      description: "Whether methods that document the parameter, and count, can be told not to.",
    }),
  }),
  z.strictObject({ by: z.literal("page"), ...asked }),
  z.strictObject({ by: z.literal("last"), ...asked, field: prose, order: z.enum(["falling", "rising"]) }),
  z.strictObject({ by: z.literal("cursor"), ...asked, told: place, more: place.optional() }),
]);
/** A way to ask for the next page, as written. */
export type WaySpec = z.output<typeof way>;

/** What shows that an id can be used so: the parameter's own table, one that it links to, an example, or another method. */
const evidence = z.enum(["table", "linked", "example", "marked"]);

/** One method. */
const method = z.strictObject({
  list: z.literal(false).optional().meta({ description: "What it answers is no list, though the facts say so." }),
  rows: place.optional().meta({ description: "Where the records are in the result; nothing where it is the list." }),
  map: z.literal(true).optional().meta({ description: "Whether the records are the values of a map." }),
  next: prose.optional().meta({ description: "One of `ways`, or none; the usual one unless told." }),
  size: size.optional().meta({ description: "Records on a full page: the documented most, else what is usual." }),
  unsized: z.literal(true).optional().meta({ description: "Whether nothing documents how large a page is." }),
  id: prose.optional().meta({ description: "What tells the records apart, as filter and order call it." }),
  answered: prose.optional().meta({ description: "What it is called in the records, where that differs." }),
  filter: evidence.optional().meta({ description: "What shows that it can be filtered by." }),
  order: z.enum([...evidence.options, "filtered"]).optional().meta({
    description: "What shows that it can be sorted by; filtered: the table that the filter links to.",
  }),
  row: z.enum(["sample", "linked"]).optional().meta({ description: "What shows that the records have it." }),
  marked: prose.optional().meta({ description: "The method whose sample marks the fields." }),
  names: z.strictObject({ filter: prose.optional(), order: prose.optional(), direction: prose.optional() }).optional()
    .meta({ description: "How the parameters are called that filter and sort, where not filter and order." }),
  unproven: prose.optional().meta({ description: "Why going on from the last page may miss or double records." }),
  reason: prose.optional().meta({ description: "Why there is no id, though it seems that there could be one." }),
});
/** One method, as written. */
export type PagedSpec = z.output<typeof method>;

/** Schema of `paging.yaml`. */
export const pagingFile = z.strictObject({
  function: prose.regex(/^[a-z]\w*$/, "a function's name begins with a small letter").optional().meta({
    description: "The entry point's function that goes through all pages, for the documentation.",
  }),
  usual: prose.optional().meta({ description: "The way of methods that name none." }),
  marks: z.strictObject({ filter: z.array(prose).min(1), order: z.array(prose).min(1) }).partial().optional().meta({
    description: "Marks of described fields that can be filtered or sorted by.",
  }),
  ways: z.record(prose, way),
  methods: z.record(prose, method),
});
/** Content of `paging.yaml`. */
export type PagingFile = z.output<typeof pagingFile>;
