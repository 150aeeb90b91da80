/**
 * Pieces that the schemas of several spec files share.
 *
 * @module
 */

import { z } from "zod";

/** A sentence or name that a reader sees. */
export const prose = z.string().trim().min(1);

/** A parameter's name on the reference page. */
export const parameterName = prose.regex(
  /^[A-Z][A-Za-z0-9]*$/,
  "A name begins with a capital and has only letters and digits",
);

/** A long option of the command line. */
export const optionName = prose.regex(/^[a-z][a-z0-9-]*$/, "an option has only small letters, digits and dashes");

/** How a value is written by a caller, and what it looks like in the tables. */
export const valueType = z.enum([
  "text",
  "id",
  "integer",
  "number",
  "boolean",
  "date",
  "structure",
  "list",
  "file",
  "files",
]);

/** The type of a parameter. */
export type ValueType = z.output<typeof valueType>;

/** What JSON can hold, without objects. */
export const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], "a text, a number, true, false or null");
