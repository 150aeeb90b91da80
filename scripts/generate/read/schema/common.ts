/**
 * Pieces that the schemas of several spec files share.
 *
 * @module
 */

import { z } from "zod";
import type { OptionKind } from "../../../../src/catalogue/commands.ts";

/** Every word of a closed vocabulary that is declared elsewhere: one too many or too few does not compile. */
export type Words<Word extends string> = { [One in Word]: One };

/** A schema for every key of a shape that is declared elsewhere: one too many or too few does not compile. */
export type Shape<T> = { [Key in keyof T]-?: z.ZodType };

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
export const valueType: z.ZodEnum<Words<OptionKind>> = z.enum(
  {
    text: "text",
    id: "id",
    integer: "integer",
    number: "number",
    boolean: "boolean",
    date: "date",
    structure: "structure",
    list: "list",
    file: "file",
    files: "files",
  } satisfies Words<OptionKind>,
);

/** The type of a parameter. */
export type ValueType = OptionKind;

/** What JSON can hold, without objects. */
export const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], "a text, a number, true, false or null");
