/**
 * `deno task new <Function> <method>` writes the file of a new function into the spec: a parameter for each of the
 * method's, an example, and nothing that `deno task generate` would refuse. People then make it read well.
 *
 * @module
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { readModules, readSpec } from "./generate.ts";
import { didYouMean, SpecError } from "./generate/diagnostics.ts";
import { COMMON_OPTIONS, isOfType } from "./generate/link/parameters.ts";
import { load } from "./generate/link/service.ts";
import type { CategoryModel, MethodModel, Model, Schema, ServiceModel } from "./generate/model.ts";
import { camelCase, kebabCase, parameterKey, pascalCase, words } from "./generate/names.ts";
import type { FunctionFile, ParameterSpec } from "./generate/read/schema/function.ts";
import { isMapping } from "./generate/values.ts";

const USAGE = "Usage: deno task new <Function> <method> [--category <folder>] [--service <name>]";

/** What cannot be written, and what to do about it. */
export class NewFunctionError extends Error {}

/** What is wanted. */
export interface Wanted {
  /** Name of the function, e.g. `CountDeals`. */
  name: string;
  /** The method that it calls. */
  method: string;
  /** Folder of its category; that of the functions with the most alike methods when left out. */
  category?: string | undefined;
  /** The one that has the method when left out. */
  service?: string | undefined;
}

/** A file of the spec. */
export interface NewFile {
  /** Path below the folder of the spec. */
  file: string;
  text: string;
}

/**
 * Makes the file of a new function.
 *
 * @throws NewFunctionError When the name is taken or cannot be one, or there is no such method, category or service.
 */
export function newFunction(model: Model, wanted: Wanted): NewFile {
  const { service, method } = findMethod(model, wanted);
  checkName(wanted.name, service);
  if (method.api !== mainApi(service)) {
    const hint = "Call it by its name: it is typed, and stands on the command line, as every method.";
    throw new NewFunctionError(`${method.id} is of a further API, whose methods no function calls. ${hint}`);
  }
  const category = findCategory(service, method, wanted.category);
  const text = stringify(functionOf(wanted.name, method, service, category), { lineWidth: 118 });
  return {
    file: `${service.name}/${category.slug}/${kebabCase(wanted.name)}.yaml`,
    text: `# yaml-language-server: $schema=../../schema/function.schema.json\n${text}`,
  };
}

function findMethod(model: Model, wanted: Wanted): { service: ServiceModel; method: MethodModel } {
  const names = model.services.map(({ name }) => name);
  const services = model.services.filter(({ name }) => wanted.service === undefined || name === wanted.service);
  if (!services.length) {
    throw new NewFunctionError(`There is no service "${wanted.service}". ${didYouMean(wanted.service ?? "", names)}`);
  }
  for (const service of services) {
    const method = service.methods.find(({ id }) => id.toLowerCase() === wanted.method.toLowerCase());
    if (method) return { service, method };
  }
  const known = services.flatMap(({ methods }) => methods.map(({ id }) => id));
  throw new NewFunctionError(
    `No method "${wanted.method}" is imported. ${didYouMean(wanted.method, known)} See deno task import:rest.`,
  );
}

/** The API without a prefix. */
function mainApi({ methods }: ServiceModel): string | undefined {
  return methods.find(({ id, name }) => id === name)?.api;
}

function checkName(name: string, { name: service, categories }: ServiceModel): void {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name) || pascalCase(name) === "") {
    throw new NewFunctionError(`"${name}" is no name: it begins with a capital and has only letters and digits.`);
  }
  const normal = (other: string): string => camelCase(other).toLowerCase();
  for (const { slug, functions } of categories) {
    const holder = functions.find((fn) => [fn.name, ...fn.aliases].some((one) => normal(one) === normal(name)));
    if (!holder) continue;
    throw new NewFunctionError(
      `${name} is taken by ${holder.name}, in spec/${service}/${slug}/${holder.slug}.yaml. Choose another name.`,
    );
  }
}

function findCategory({ categories, name }: ServiceModel, method: MethodModel, wanted?: string): CategoryModel {
  const slugs = categories.map(({ slug }) => slug);
  if (wanted !== undefined) {
    const found = categories.find(({ slug }) => slug === wanted);
    if (found) return found;
    const hint = `${didYouMean(wanted, slugs)} A new one begins with spec/${name}/${wanted}/_category.yaml.`;
    throw new NewFunctionError(`There is no category "${wanted}". ${hint}`);
  }
  const alike = (other: MethodModel | undefined): number => {
    const [one, two] = [method.id, other?.id ?? ""].map((id) => id.toLowerCase().split(/[.:/\s]+/)) as [
      string[],
      string[],
    ];
    const first = one.findIndex((part, index) => part !== two[index]);
    return first < 0 ? one.length : first;
  };
  const rated = categories.map((category) => ({
    category,
    rate: Math.max(0, ...category.functions.map((fn) => alike(fn.method))),
  })).sort((one, other) => other.rate - one.rate);
  if (rated[0]?.rate) return rated[0].category;
  throw new NewFunctionError(
    `No function calls a method like ${method.id}: say with --category where it stands. There are: ${
      slugs.join(", ")
    }.`,
  );
}

function functionOf(name: string, method: MethodModel, service: ServiceModel, category: CategoryModel): FunctionFile {
  const params = parametersOf(method, service);
  const way = Object.keys(service.ways)[0] as string;
  const [first = "", ...others] = words(name);
  const required = [...params].filter(([, { spec }]) => spec.required);
  return {
    name,
    title: [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(" "),
    summary: method.summary,
    position: Math.max(0, ...category.functions.map(({ position }) => position)) + 1,
    call: method.id,
    ...(params.size && { params: Object.fromEntries([...params].map(([name, { spec }]) => [name, spec])) }),
    examples: [{
      title: service.ways[way]!.about,
      way,
      args: Object.fromEntries(required.map(([name, { example }]) => [name, example])),
      // The page shows an answer, also where the documentation has none.
      ...(method.sample === undefined && { result: null }),
    }],
  };
}

/** A parameter, and the argument of the example. */
interface Parameter {
  spec: ParameterSpec;
  example: unknown;
}

/** What may stand in a field's path as one name. */
const FIELD = /^[^.*\s]+$/;

function parametersOf(method: MethodModel, service: ServiceModel): Map<string, Parameter> {
  const schema = resolve(service, { $ref: method.paramsType });
  const params = new Map<string, Parameter>();
  const examples = isMapping(method.example) ? method.example : {};
  if (method.list) {
    const hint = "Write its function by hand, with impl: custom.";
    throw new NewFunctionError(`${method.id} takes a list instead of parameters with names. ${hint}`);
  }
  const fields = Object.entries(schema.properties ?? {}).map(([field, own]) => ({
    field,
    own,
    required: schema.required?.includes(field) ?? false,
    type: FIELD.test(field) && words(field).length
      ? typeOf(field, resolve(service, own), service, examples[field])
      : undefined,
  }));
  if (!schema.properties || fields.some(({ type, required }) => required && !type)) {
    // Several sets of parameters, none that is described, or one that no type fits: all of them at once.
    const isEmpty = !schema.properties && !schema.anyOf && !schema.patternProperties &&
      schema.additionalProperties !== true;
    const spec: ParameterSpec = {
      type: "structure",
      required: true,
      to: "*",
      cli: "params",
      about: `Parameters of ${method.name} with their values.`,
    };
    return isEmpty ? params : params.set("Params", { spec, example: examples });
  }
  const keys = new Set<string>();
  const options = new Set([...COMMON_OPTIONS, ...service.connection.map(({ cli }) => cli)]);
  for (const { field, own, required, type } of fields) {
    if (!type) continue;
    const name = pascalCase(field).replace(/^(?=\d)/, "Field");
    const free = firstFree(name, (one) => !keys.has(parameterKey(one)));
    const cli = firstFree(free.toLowerCase(), (one) => !options.has(one));
    keys.add(parameterKey(free));
    options.add(cli);
    const spec: ParameterSpec = {
      ...type,
      ...(required && { required }),
      to: field,
      cli,
      about: own["x-docs"] ?? `${field} of ${method.name}.`,
    };
    params.set(free, { spec, example: exampleOf(spec, resolve(service, own), examples[field]) });
  }
  return params;
}

/** A name, with the first number that makes it free. */
function firstFree(name: string, isFree: (name: string) => boolean): string {
  for (let number = 1;; number++) {
    const one = number === 1 ? name : `${name}${number}`;
    if (isFree(one)) return one;
  }
}

function resolve(service: ServiceModel, schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  const found = name === undefined ? undefined : service.types.find((type) => type.name === name)?.schema;
  return found ? resolve(service, found) : schema;
}

/** How a caller writes a field's value; nothing where no parameter can be as narrow as the field. */
function typeOf(
  field: string,
  schema: Schema,
  service: ServiceModel,
  example: unknown,
): Pick<ParameterSpec, "type" | "format" | "encode" | "items"> | undefined {
  const forms = (schema.anyOf ?? [schema]).map((form) => resolve(service, form));
  const types = new Set(forms.flatMap(({ type, properties }) => type ?? (properties ? "object" : [])));
  const { booleans } = service.conventions;
  const choice = forms.flatMap((form) => form.enum ?? []);
  if (types.has("array") && !(types.has("object") && isMapping(example))) {
    const inner = forms.find(({ type }) => [type].flat().includes("array"))?.items ?? {};
    const isNumber = [inner.type].flat().some((type) => type === "integer" || type === "number");
    return { type: "list", ...(forms.length > 1 && { items: isNumber ? "id" : "text" }) };
  }
  if (types.has("object") && types.size === 1) return { type: "structure" };
  if (types.has("boolean")) return { type: "boolean" };
  if (booleans && choice.length === 2 && [booleans.true, booleans.false].every((one) => choice.includes(one))) {
    return { type: "boolean", encode: { true: booleans.true, false: booleans.false } };
  }
  if (choice.length) return choice.every((one) => typeof one === "string") ? { type: "text" } : undefined;
  const format = forms.find(({ format }) => format)?.format;
  if (format) return { type: "date", format: format === "date" ? "day" : "moment" };
  if (types.has("integer")) {
    const { ids } = service.conventions;
    return { type: ids !== undefined && new RegExp(ids).test(field) ? "id" : "integer" };
  }
  if (types.has("number")) return { type: "number" };
  if (types.has("string") || !isMapping(example)) return { type: Array.isArray(example) ? "list" : "text" };
  return { type: "structure" };
}

const SAMPLES = {
  text: "text",
  id: 1,
  integer: 1,
  number: 1,
  boolean: true,
  date: "2024-08-05T09:02:13",
  structure: {},
  list: [1],
  file: { text: "Quarterly report", path: "report.txt" },
  files: { "report.txt": { text: "Quarterly report", path: "report.txt" } },
} satisfies Record<ParameterSpec["type"], unknown>;

/** The documentation's own value where the parameter takes it, or one of its type. */
function exampleOf({ type, encode, items }: ParameterSpec, schema: Schema, documented: unknown): unknown {
  if (encode && documented !== undefined) return documented === encode.true;
  if (isOfType(documented, type) && documented !== undefined) return documented;
  const choice = (schema.anyOf ?? [schema]).flatMap((form) => form.enum ?? []);
  if (choice.length && isOfType(choice[0], type)) return choice[0];
  const inner = [schema.items?.type].flat();
  return type === "list" && (items === "text" || inner.includes("string") && inner.length === 1)
    ? ["text"]
    : SAMPLES[type];
}

/**
 * Writes the file of a new function below a folder, unless the spec would have a mistake with it.
 *
 * @returns The file's path, relative to the folder.
 */
export function writeFunction(root: string, wanted: Wanted, version: string): string {
  const [spec, modules] = [readSpec(root), readModules(root)];
  const { file, text } = newFunction(load(spec, version, { modules }), wanted);
  const path = `spec/${file}`;
  if (existsSync(join(root, path))) throw new NewFunctionError(`${path} exists already. Choose another name.`);
  load([...spec, { file, text }], version, { modules });
  writeFileSync(join(root, path), text);
  return path;
}

function main(args: string[]): number {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  try {
    const { positionals: [name, method, ...more], values } = readArguments(args);
    if (name === undefined || method === undefined || more.length) {
      throw new NewFunctionError(`Give the function's name and its method. ${USAGE}`);
    }
    const { version } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8"));
    const path = writeFunction(root, { name, method, ...values }, version);
    console.log(`${path} is written. Make it read well, then run deno task generate.`);
    return 0;
  } catch (error) {
    if (!(error instanceof NewFunctionError || error instanceof SpecError)) throw error;
    console.error(error.message);
    return error instanceof SpecError ? 1 : 2;
  }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { category: { type: "string" }, service: { type: "string" } },
    });
  } catch (error) {
    throw new NewFunctionError(`${(error as Error).message.split(". ")[0]}. ${USAGE}`);
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
