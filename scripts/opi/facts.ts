/**
 * What OPI fixes for its functions of one service, as it stands in `spec/<service>/opi.json`: names, options, types,
 * marks and defaults of parameters, and what is sent.
 *
 * @module
 */

import { z } from "zod";

const text = z.string().min(1);

/** One parameter. */
const parameter = z.strictObject({
  name: text,
  /** Option of the command line, without dashes. */
  option: text,
  types: z.array(text).min(1),
  required: z.boolean(),
  /** Absent where the parameter is required. */
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** Fields of the request, or of what is put together; `*` spreads a structure over the root. */
  wire: z.union([text, z.array(text).min(2)]).optional(),
  /** How the value is converted, in the words of the facts. */
  coerce: text.optional(),
});

/** One function. */
const func = z.strictObject({
  name: text,
  category: text,
  /** Methods that it calls; none where it calls nothing, or no method of the service. */
  methods: z.array(text),
  http: text,
  params: z.array(parameter),
  /** Fields that are always the same. */
  constants: z.record(text, z.unknown()).optional(),
  /** Keys of the template that it returns, in their order: `.` leads inwards, `[]` into a list. */
  keys: z.array(text).optional(),
});

/** The schema of `opi.json`. */
export const opiFile = z.strictObject({
  source: z.strictObject({ repository: text, facts: text }),
  functions: z.array(func).min(1),
});

/** Content of `opi.json`. */
export type OpiFile = z.output<typeof opiFile>;
/** One function of OPI. */
export type OpiFunction = z.output<typeof func>;
/** One parameter of OPI. */
export type OpiParameter = z.output<typeof parameter>;

/** Reads the text of `opi.json`. */
export function readOpi(json: string): OpiFile {
  return opiFile.parse(JSON.parse(json));
}

/** The text of a value on one line. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, inner]) => `"${key}": ${inline(inner)}`).join(", ")} }`;
}

/** The text of `opi.json`: a line for each function, and for each of its parameters. */
export function writeOpi({ source, functions }: OpiFile): string {
  const texts = functions.map((fn) => {
    const [before, after] = inline({ ...fn, params: [] }).split('"params": []');
    const params = fn.params.map((param) => `\n      ${inline(param)}`).join(",");
    return `    ${before}"params": [${params}${params && "\n    "}]${after}`;
  });
  return `{\n  "source": ${inline(source)},\n  "functions": [\n${texts.join(",\n")}\n  ]\n}\n`;
}
