/**
 * Schema of a function's file.
 *
 * @module
 */

import { z } from "zod";
import { optionName, parameterName, prose, scalar, valueType } from "./common.ts";

/** A boolean's two spellings on the wire. */
const spelling = z.strictObject({ true: scalar, false: scalar });

/** One parameter of a function. */
const parameter = z.strictObject({
  type: valueType,
  required: z.boolean().optional().meta({ description: "Whether a call without it is refused; false unless told." }),
  explicit: z.boolean().optional().meta({
    description: "Required in TypeScript only, where leaving it out would destroy something.",
  }),
  default: scalar.optional(),
  to: prose.optional().meta({ description: 'Field of the request; "*" spreads a structure over the request\'s root.' }),
  encode: spelling.optional().meta({ description: "How a boolean is spelt in the request." }),
  cli: optionName.meta({ description: "Long option of the command line, without dashes." }),
  about: prose,
});

/** One documented example. */
const example = z.strictObject({
  title: prose,
  way: prose.optional().meta({ description: "How it connects: a key of the service's ways." }),
  args: z.record(z.string(), z.unknown()),
  result: z.unknown().optional().meta({
    description: "What the call returns; the method's documented sample unless told.",
  }),
});

/** Schema of `<function>.yaml`. */
export const functionFile = z.strictObject({
  name: prose.regex(/^[A-Z][A-Za-z0-9]*$/, "a name begins with a capital and has only letters and digits"),
  title: prose,
  summary: prose,
  position: z.int().min(1),
  call: prose.optional().meta({ description: "The API's method that it calls." }),
  template: z.record(prose, prose).optional().meta({
    description: "Fields of a template that it returns, with their hints.",
  }),
  clear: prose.optional().meta({ description: "The boolean parameter that empties a template's values." }),
  notes: z.array(prose).optional().meta({ description: "Warnings that a caller must see." }),
  params: z.record(parameterName, parameter).optional(),
  returns: prose.optional(),
  examples: z.array(example).min(1),
});
/** Content of `<function>.yaml`. */
export type FunctionFile = z.output<typeof functionFile>;
/** One parameter of a function, as written. */
export type ParameterSpec = z.output<typeof parameter>;
