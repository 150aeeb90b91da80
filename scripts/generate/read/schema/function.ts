/**
 * Schema of a function's file.
 *
 * @module
 */

import { z } from "zod";
import type { DateFormat } from "../../../../src/core/values/dates.ts";
import { optionName, parameterName, prose, scalar, valueType, type Words } from "./common.ts";

/** A boolean's two spellings on the wire. */
const spelling = z.strictObject({ true: scalar, false: scalar });

/** How a date is written on the wire. */
const dateFormat = z.enum({ day: "day", moment: "moment", utc: "utc" } satisfies Words<DateFormat>).meta({
  description: "day: 2024-08-05. moment: 2024-08-05T09:02:13. utc: the same with a Z behind what names no zone.",
});

const fieldPath = prose.regex(
  /^(\*|[^.*\s]+(\.[^.*\s]+)*)$/,
  'a field looks like "ID", "fields.TITLE" or "*"',
);

/** One parameter of a function. */
const parameter = z.strictObject({
  type: valueType,
  types: prose.optional().meta({ description: "The type column of the page, where it is not the type's usual one." }),
  typescript: prose.optional().meta({
    description:
      "Type of its value, exported by a body that is written by hand; the method's field tells it unless told.",
  }),
  items: z.enum(["text", "id"]).optional().meta({
    description: "What a list holds; the type of the method's field unless told.",
  }),
  required: z.boolean().optional().meta({ description: "Whether a call without it is refused; false unless told." }),
  explicit: z.boolean().optional().meta({
    description: "Required in TypeScript only, where leaving it out would destroy something.",
  }),
  default: scalar.optional(),
  implied: z.literal(true).optional().meta({
    description: "The default is the server's own: it is not sent when the parameter is left out.",
  }),
  secret: z.literal(true).optional().meta({ description: "Its value must never be shown." }),
  to: z.union([fieldPath, z.array(fieldPath).min(2)], 'a field like "fields.TITLE", or a list of them').optional().meta(
    {
      description:
        'Field of the request, dots lead inwards, digits into a list; "*" spreads a structure over its root.',
    },
  ),
  encode: spelling.optional().meta({ description: "How a boolean is spelt in the request." }),
  format: dateFormat.optional(),
  cli: optionName.meta({ description: "Long option of the command line, without dashes." }),
  aliases: z.array(optionName).min(1).optional().meta({
    description: "Older spellings of the option that still work.",
  }),
  about: prose,
});

/** Values of a template: a hint, a structure of them, or a list of one. */
export type TemplateValue = string | { [name: string]: TemplateValue } | [TemplateValue];
const templateValue: z.ZodType<TemplateValue> = z.union([
  prose,
  z.lazy(() => z.tuple([templateValue])),
  z.lazy(() => z.record(prose, templateValue)),
], "a hint, a structure of hints, or a list of one");

/** One documented example. */
const example = z.strictObject({
  title: prose,
  way: prose.optional().meta({ description: "How it connects: a key of the service's ways." }),
  args: z.record(z.string(), z.unknown()).meta({
    description: "Arguments by parameter; a file is { text, path }: its content and what it is called.",
  }),
  result: z.unknown().optional().meta({
    description: "What the call returns; the method's documented sample unless told.",
  }),
});

const functionName = prose.regex(/^[A-Z][A-Za-z0-9]*$/, "a name begins with a capital and has only letters and digits");

/** Schema of `<function>.yaml`. */
export const functionFile = z.strictObject({
  name: functionName,
  title: prose,
  summary: prose,
  position: z.int().min(1),
  call: prose.optional().meta({ description: "The API's method that it calls." }),
  aliases: z.array(functionName).min(1).optional().meta({
    description: "Older spellings of the name that still work.",
  }),
  impl: z.enum(["build", "custom"]).optional().meta({
    description: "build: puts its parameters together. custom: its body is written by hand, in custom/<function>.ts.",
  }),
  answer: prose.optional().meta({
    description: "Type of what a body written by hand returns, exported beside it; the method's result unless told.",
  }),
  options: prose.optional().meta({
    description: "Type of the options of a body that calls no method of the service, exported beside it.",
  }),
  answers: z.record(prose, z.unknown()).optional().meta({
    description: "What its earlier calls answer, by method, so that a dry run can show the calls that come after them.",
  }),
  send: z.record(fieldPath, scalar).optional().meta({ description: "Fields of the request that are always the same." }),
  template: z.record(prose, templateValue).optional().meta({
    description: "Fields of a template that it returns, with their hints.",
  }),
  open: prose.optional().meta({ description: "The boolean parameter with which a template takes any further key." }),
  clear: prose.optional().meta({ description: "The boolean parameter that empties a template's values." }),
  notes: z.array(prose).optional().meta({ description: "Warnings that a caller must see." }),
  differs: z.array(prose).min(1).optional().meta({
    description: "What is deliberately different from the library whose names the functions have.",
  }),
  params: z.record(parameterName, parameter).optional(),
  returns: prose.optional(),
  examples: z.array(example).min(1),
});
/** Content of `<function>.yaml`. */
export type FunctionFile = z.output<typeof functionFile>;
/** One parameter of a function, as written. */
export type ParameterSpec = z.output<typeof parameter>;
