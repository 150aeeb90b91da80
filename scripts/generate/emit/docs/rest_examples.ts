/**
 * Writes the documented example of a method as a reader would call it: TypeScript, shell.
 *
 * @module
 */

import { canonicalJson } from "../../print/json.ts";
import type { MethodModel, NamedType, Schema, ServiceModel } from "../../model.ts";
import { format, literal, propertyName } from "../../print/typescript.ts";
import { pascalCase } from "../../names.ts";
import { placeholder } from "../placeholder.ts";
import { clientOf, singleQuoted } from "./example.ts";

/** Longest line of an example: a page is narrower than an editor. */
const WIDTH = 80;

const indexes = new WeakMap<ServiceModel, { types: Map<string, NamedType>; methods: Map<string, MethodModel[]> }>();

/** A service's types by name and its methods by name in small letters: too many to look through them for every field. */
export function indexOf(service: ServiceModel): { types: Map<string, NamedType>; methods: Map<string, MethodModel[]> } {
  const index = indexes.get(service) ?? {
    types: new Map(service.types.map((type) => [type.name, type])),
    methods: Map.groupBy(service.methods, ({ name }) => name.toLowerCase()),
  };
  indexes.set(service, index);
  return index;
}

/** The parameters of the method's type. */
export function paramsOf(service: ServiceModel, { paramsType }: MethodModel): Schema {
  return indexOf(service).types.get(paramsType)?.schema ?? {};
}

/** Whether a call needs parameters at all. */
export function needsParams(schema: Schema): boolean {
  return Boolean(schema.required?.length || (schema.anyOf && !schema.anyOf.some((one) => !one.required?.length)));
}

/** Arguments by position under the names of their parameters; one that cannot hold a structure is passed over. */
function named(values: readonly unknown[], { documented }: MethodModel): object {
  const entries: [string, unknown][] = [];
  let at = 0;
  for (const { name, types = [] } of documented.params) {
    const isStructure = typeof values[at] === "object";
    const holds = types.some((type) => /^(?:object|array)|\[\]$/.test(type)) || !types.length;
    if (at < values.length && isStructure === holds) entries.push([name, values[at++]]);
  }
  return at === values.length ? Object.fromEntries(entries) : values;
}

/** Parameters of an example call: the documented ones, else what the method needs; nothing where it needs nothing. */
export function exampleParams(service: ServiceModel, method: MethodModel): unknown {
  const { example, positions } = method;
  if (positions && Array.isArray(example)) return named(example, method);
  if (example !== undefined && (typeof example !== "object" || example === null || Object.keys(example).length)) {
    return example;
  }
  const schema = paramsOf(service, method);
  const resolve = (ref: string) => indexOf(service).types.get(ref.split("/").at(-1)!)?.schema ?? {};
  return needsParams(schema) ? placeholder(schema, resolve, "…") : undefined;
}

/** The name of an API's prefix, where the method belongs to a further API. */
function prefixOf(service: ServiceModel, { api }: MethodModel): string | undefined {
  return service.apis?.[api]?.prefix;
}

/** The part of an expression that names the method: `portal.call`, `portal.v3.call`. */
export function callExpression(service: ServiceModel, method: MethodModel, variable: string): string {
  const prefix = prefixOf(service, method);
  return `${variable}${prefix === undefined ? "" : `.${prefix}`}.call`;
}

/** The same method as a member of the nested catalogue: `rest(portal).user.get`. */
export function treeExpression(service: ServiceModel, method: MethodModel, variable: string): string {
  const prefix = prefixOf(service, method);
  const path = method.name.split(".").map((part) => {
    const name = propertyName(part);
    return name === part ? `.${name}` : name.startsWith("[") ? name : `[${name}]`;
  });
  return `rest${prefix === undefined ? "" : pascalCase(prefix)}(${variable})${path.join("")}`;
}

/** The statements that print what a call answers: what its envelope holds, where it has one. */
function taken({ api }: ServiceModel, { answer }: MethodModel, call: string): string {
  if (answer === "none") return call;
  if (answer !== undefined || api.result === undefined) return `const answer = ${call}\nconsole.log(answer);`;
  const key = propertyName(api.result);
  const [pattern, name] = key === api.result ? [key, key] : [`${key}: result`, "result"];
  return `const { ${pattern} } = ${call}\nconsole.log(${name});`;
}

/** A whole TypeScript module that calls the method. */
export function restTypescript(service: ServiceModel, method: MethodModel): string {
  const [way, { variable }] = Object.entries(service.ways)[0]!;
  const params = exampleParams(service, method);
  const args = [JSON.stringify(method.name), ...(params === undefined ? [] : [literal(params)])].join(", ");
  const call = `await ${callExpression(service, method, variable)}(${args});`;
  return format(
    [
      `import { ${service.client.name} } from "oint/${service.name}";`,
      `const ${variable} = ${clientOf(service, way)};`,
      taken(service, method, call),
    ].join("\n\n"),
    WIDTH,
  ).trimEnd();
}

/** A command line for Bash that calls the method. */
export function restShell(service: ServiceModel, method: MethodModel): string {
  const { args, shell } = Object.values(service.ways)[0]!;
  const values = { ...args, ...shell };
  const params = exampleParams(service, method);
  const prefix = prefixOf(service, method);
  const option = (name: string) => `--${method.beside?.[name] ?? name}`;
  const connection = service.connection.filter(({ name }) => Object.hasOwn(values, name))
    .map(({ name, cli }) => `${option(cli)} ${singleQuoted(values[name]!)}`);
  return [
    `oint ${service.name} call ${method.http ? singleQuoted(method.name) : method.name}${
      prefix === undefined ? "" : ` ${option(prefix)}`
    }`,
    ...connection,
    ...(params === undefined ? [] : [`${option("json")} ${singleQuoted(canonicalJson(params).trimEnd())}`]),
  ].join(" \\\n    ");
}
