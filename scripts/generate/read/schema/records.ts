/**
 * Schema of `records.yaml`: what exporting and importing the records of an entity needs beside what follows from its
 * methods' names.
 *
 * @module
 */

import { z } from "zod";
import { prose } from "./common.ts";

/** One entity. */
const entity = z.strictObject({
  list: prose.optional().meta({ description: "The method that lists its records, where its name does not tell." }),
  add: prose.optional().meta({ description: "The method that makes one, where its name does not tell." }),
  changed: prose.optional().meta({
    description: "The field with the time at which a record was last changed, as a filter calls it.",
  }),
  shown: z.enum(["table", "linked", "example"]).optional().meta({
    description: "What shows that it can be filtered by: the filter's own table, one that it links to, an example.",
  }),
});
/** One entity, as written. */
export type RecordsSpec = z.output<typeof entity>;

/** Schema of `records.yaml`. */
export const recordsFile = z.strictObject({
  example: prose.meta({ description: "The entity that help shows." }),
  entities: z.record(prose, entity),
});
/** Content of `records.yaml`. */
export type RecordsFile = z.output<typeof recordsFile>;
