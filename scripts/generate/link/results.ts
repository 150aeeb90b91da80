/**
 * Schemas of what a method takes and returns: what the documentation says, widened by what its samples show.
 *
 * @module
 */

import type { Schema } from "../model.ts";
import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import { type IdMaps, inferAll, isBare, isBareList, isFilled, type Resolve, widen } from "../types/samples.ts";
import { fieldSchema, objectSchema, type Vocabulary } from "../types/words.ts";
import { isMapping } from "../values.ts";

/** Schema of what a method takes. */
export function paramsSchema(method: MethodFacts, vocabulary: Vocabulary, custom?: string): Schema {
  const schemaOf = (fields: readonly FieldFacts[]) =>
    numbersAsText(objectSchema(fields, "request", vocabulary, custom), fields);
  if (!method.paramVariants) return schemaOf(method.params);
  const variants = method.paramVariants.map(({ fields }) => schemaOf(fields));
  return variants.length === 1 ? variants[0]! : { anyOf: variants };
}

/** Whatever does not go into JSON is text on its way, so that numbers may be given as text. */
function numbersAsText(schema: Schema, fields: readonly FieldFacts[]): Schema {
  const outside = fields.filter((field) => field.in !== undefined && field.in !== "body").map(({ name }) => name);
  const widened = (inner: Schema): Schema => ({
    ...inner,
    ...((inner.type === "integer" || inner.type === "number") && { type: [inner.type, "string"] }),
    ...(inner.items && { items: widened(inner.items) }),
  });
  const properties = Object.entries(schema.properties ?? {}).map(([name, inner]): [string, Schema] => [
    name,
    outside.includes(name) ? widened(inner) : inner,
  ]);
  return outside.length ? { ...schema, properties: Object.fromEntries(properties) } : schema;
}

/** What the schema of a result is made with. */
export interface ResultContext {
  /** Key of an answer that holds the result, where there is one. */
  key: string | undefined;
  vocabulary: Vocabulary;
  /** Prefix of the custom fields that the result describes, too. */
  custom: string | undefined;
  /** Finds shared schemas, which samples widen in place. */
  resolve: Resolve;
  /** Declares the type that all described fields share, and refers to it. */
  share: (schema: Schema) => Schema;
  maps: IdMaps | undefined;
}

/** Schemas of what is answered, where it is no JSON. */
const BODIES: Record<"bytes" | "text" | "none", Schema> = {
  bytes: { contentMediaType: "application/octet-stream" },
  text: { type: "string" },
  none: { not: {} },
};

/** Schema of what a method returns. */
export function resultSchema({ result }: MethodFacts, context: ResultContext): Schema {
  if (!result) return {};
  if (result.body) return BODIES[result.body];
  const { key, vocabulary, custom } = context;
  const samples = [result.sample, ...(result.moreSamples ?? []).map(({ body }) => body)];
  const values = samples.filter((one) => one !== undefined).map((sample) => unwrapped(sample, key));
  if (result.fieldMap && isMapping(values[0])) return fieldMapSchema(values[0], context);
  const described: Schema = fieldSchema({ ...result, name: "" }, "result", vocabulary);
  // What is called an array may be a map, and what is called an object a list or a scalar: the samples show which.
  const isMap = isBareList(described) && values.some((value) => isMapping(value) && isFilled(value));
  const isOther = isBare(described) && values.length > 0 && !values.some(isMapping);
  const documented = isMap || isOther ? {} : described;
  // Where nothing is said, a sample tells all that is known.
  const silent = values.length > 0 && !Object.keys(documented).length;
  const widened = silent
    ? inferAll(values, context.maps)
    : values.reduce<Schema>((schema, value) => widen(schema, value, context), documented);
  const schema = containersRequired(widened, values[0], result.fields ?? []);
  return custom && schema.properties
    ? { ...schema, patternProperties: { ...schema.patternProperties, [`^${custom}`]: {} } }
    : schema;
}

/** What a sample holds below the key of results; samples without it are results themselves. */
function unwrapped(sample: unknown, key: string | undefined): unknown {
  return key !== undefined && typeof sample === "object" && sample !== null && key in sample
    ? (sample as Record<string, unknown>)[key]
    : sample;
}

/** Schema of a result that describes fields: descriptions by name, all of one kind, maybe below a key of their own. */
function fieldMapSchema(value: Record<string, unknown>, context: ResultContext): Schema {
  const { custom, share, maps } = context;
  const [only, ...more] = Object.values(value);
  if (!more.length && isMapping(only) && Object.values(only).every(isMapping)) {
    const key = Object.keys(value)[0]!;
    const properties = { [key]: fieldMapSchema(only, context) };
    return { type: "object", properties, additionalProperties: false, required: [key] };
  }
  const inner = inferAll(Object.values(value), maps);
  const field = inner.properties ? share(inner) : inner;
  return {
    type: "object",
    properties: Object.fromEntries(Object.keys(value).map((name) => [name, field])),
    ...(custom && { patternProperties: { [`^${custom}`]: {} } }),
    additionalProperties: false,
  };
}

/** A result's own lists and structures always arrive, unless corrected; what an entity holds depends on the call. */
function containersRequired(schema: Schema, value: unknown, documented: readonly FieldFacts[]): Schema {
  if (!schema.properties || !isMapping(value)) return schema;
  const optional = documented.filter(({ required }) => required === false).map(({ name }) => name);
  const required = Object.entries(value).filter(([key, inner]) =>
    Object.hasOwn(schema.properties!, key) && !optional.includes(key) && typeof inner === "object" && inner !== null
  ).map(([key]) => key);
  return required.length ? { ...schema, required } : schema;
}
