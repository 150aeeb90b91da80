/**
 * Pieces that the schemas of several spec files share.
 *
 * @module
 */

import { z } from "zod";

/** A sentence or name that a reader sees. */
export const prose = z.string().trim().min(1);

/** How a value is written by a caller, and what it looks like in the tables. */
export const valueType = z.enum(["text", "id", "number", "boolean", "structure", "list"]);

/** The type of a parameter. */
export type ValueType = z.output<typeof valueType>;

/** What JSON can hold, without objects. */
export const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], "a text, a number, true, false or null");
