/**
 * Links a function's parameters to the fields of the request that they fill.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { FunctionContext } from "./context.ts";
import { fieldAt, type Lookup } from "./field_path.ts";
import { fieldOf } from "./places.ts";
import type { TakenNames } from "./taken.ts";
import type { MethodModel, ParameterModel, Schema } from "../model.ts";
import { camelCase, parameterKey, pascalCase } from "../names.ts";
import type { ValueType } from "../read/schema/common.ts";
import type { FunctionFile, ParameterSpec } from "../read/schema/function.ts";
import type { Source } from "../read/source.ts";
import { isFile, isMapping } from "../values.ts";

/** Options that the command line has for every function. */
export const COMMON_OPTIONS = ["help", "version", "clear", "timeout"];

/** How a value of each type is called in a hint. */
export const EXPECTED: Record<ValueType, string> = {
  text: "a text",
  id: "a whole number, or digits in quotes",
  integer: "a whole number, or digits in quotes",
  number: "a number",
  boolean: "true or false",
  date: "a date like 2024-08-05T09:02:13, in quotes",
  structure: "a mapping",
  list: "a list",
  file: "{ text, path }, or base64 text",
  files: "a mapping of names to { text, path }",
};

/** The type column of the pages and of help. */
const TYPE_LABELS: Record<ValueType, string> = {
  text: "String",
  id: "String, Number",
  integer: "String, Number",
  number: "Number",
  boolean: "Boolean",
  date: "Date",
  structure: "Structure Of KeyAndValue",
  list: "Array Of String",
  file: "String, BinaryData",
  files: "Map Of KeyAndValue",
};

/** TypeScript types of a list's items, where the function says what they are. */
const ITEMS = { text: "string", id: "number | string" } as const;

/** Whether a value written in the spec is of a parameter's type. */
export function isOfType(value: unknown, type: ValueType): boolean {
  switch (type) {
    case "text":
      return typeof value === "string";
    case "id":
    case "integer":
      return Number.isSafeInteger(value) || (typeof value === "string" && value !== "");
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string";
    case "structure":
      return isMapping(value);
    case "list":
      return Array.isArray(value);
    case "file":
      return typeof value === "string" || isFile(value);
    case "files":
      return value === "" || isMapping(value) && Object.values(value).every((one) => isOfType(one, "file"));
  }
}

/** Whether a value stands for a list of one. */
function isSingle(value: unknown, type: ValueType): boolean {
  return type === "list" && (typeof value === "string" || typeof value === "number");
}

/** What linking one function's parameters needs. */
export interface ParameterContext {
  file: Source<FunctionFile>;
  context: FunctionContext;
  method: MethodModel | undefined;
  /** Finds the schemas of named types. */
  lookup: Lookup;
  names: TakenNames;
  diagnostics: Diagnostics;
}

/** The fields that a parameter fills. */
function targets({ to }: ParameterSpec, method: MethodModel | undefined): string[] {
  return to === undefined ? [] : [to].flat().map((one) => fieldOf(one, method?.http));
}

/** Links the parameters of a function. */
export function linkParameters(link: ParameterContext): ParameterModel[] {
  const written = Object.entries(link.file.value.params ?? {});
  const params = written.map(([name, spec]) => linkParameter(name, spec, link));
  checkNames(params, link);
  return params;
}

function linkParameter(name: string, spec: ParameterSpec, link: ParameterContext): ParameterModel {
  checkValues(name, spec, link);
  return {
    name,
    key: parameterKey(name),
    type: spec.type,
    types: spec.types ?? TYPE_LABELS[spec.type],
    required: spec.required ?? false,
    explicit: spec.explicit ?? false,
    default: spec.default ?? undefined,
    implied: spec.implied ?? false,
    secret: spec.secret ?? false,
    to: targets(spec, link.method),
    encode: spec.encode,
    format: spec.format,
    cli: spec.cli,
    aliases: spec.aliases ?? [],
    about: spec.about,
    ...linkTypes(name, spec, link),
  };
}

/** Defaults and encodings belong to the parameter's type. */
function checkValues(name: string, spec: ParameterSpec, { file, method, diagnostics }: ParameterContext): void {
  const path = ["params", name];
  const bad = (key: string, message: string, hint: string, part: "key" | "value" = "key") =>
    diagnostics.add(file.at([...path, key], part), "bad-value", message, hint);
  // What may be left out may stand as an empty text, whatever its type.
  const fitting = isOfType(spec.default, spec.type) ||
    (spec.default === "" ? spec.type !== "boolean" && spec.type !== "number" : isSingle(spec.default, spec.type));
  if (spec.default !== undefined && (spec.required || !fitting)) {
    const message = spec.required
      ? `${name} is required and has a default.`
      : `The default of ${name} is no ${spec.type}.`;
    const hint = spec.required ? "Remove one of the two." : `Write ${EXPECTED[spec.type]}.`;
    diagnostics.add(file.at([...path, "default"]), "bad-default", message, hint);
  }
  if (spec.implied && spec.default === undefined) bad("implied", `${name} has no default.`, "Remove implied.");
  if (spec.typescript && file.value.impl !== "custom") {
    const message = `Only a body written by hand has its own type of ${name}.`;
    bad("typescript", message, "Remove typescript, or add impl: custom.");
  }
  if (spec.items && spec.type !== "list") bad("items", `${name} is no list.`, "Remove items.");
  if (spec.encode && spec.type !== "boolean") bad("encode", `${name} is no boolean.`, "Remove encode.");
  else if (spec.encode && spec.encode.true === spec.encode.false) {
    bad("encode", `Both values of ${name} are spelt alike.`, "Spell true and false differently.");
  }
  if (spec.format && spec.type !== "date") bad("format", `${name} is no date.`, "Remove format.");
  else if (!spec.format && spec.type === "date" && spec.to !== undefined) {
    bad("type", `Nothing says how ${name} is written in the request.`, "Add format: day, moment or utc.", "value");
  }
  if (targets(spec, method).includes("*") && spec.type !== "structure") {
    const hint = "Name one field, or make its type structure.";
    bad("to", `${name} is no structure and cannot be spread over the request.`, hint, "value");
  }
}

/** The TypeScript type of a parameter's value, as far as the method's documentation tells. */
function linkTypes(
  name: string,
  spec: ParameterSpec,
  link: ParameterContext,
): Pick<ParameterModel, "typescript" | "ownType" | "items"> {
  const { file, context, method, lookup, diagnostics } = link;
  if (spec.typescript !== undefined) return { ownType: spec.typescript };
  const items = spec.items && ITEMS[spec.items];
  if (!method) return { items };
  const schema = context.params.get(method.id)!;
  if (targets(spec, method).includes("*")) {
    // Another one that is spread is a mistake that is reported elsewhere.
    const [first] = Object.entries(file.value.params!).find(([, one]) => targets(one, method).includes("*"))!;
    return { typescript: first === name ? spreadType(name, schema, link) : method.paramsType };
  }
  const places = targets(spec, method).flatMap((to, index) => {
    const place = fieldAt(schema, method.paramsType, to.split("."), lookup);
    if (!("missing" in place)) return [place];
    const at = ["params", name, "to", ...Array.isArray(spec.to) ? [index] : []];
    const message = `${method.name} has no field "${place.missing}".`;
    diagnostics.add(file.at(at), "unknown-field", message, didYouMean(place.missing.split(".").at(-1)!, place.known));
    return [];
  });
  const [place] = places;
  if (!place) return { items };
  const ref = place.schema.$ref?.split("/").at(-1);
  const typescript = ref ?? (place.type && `NonNullable<${place.type}>`);
  if (spec.type === "text") return { typescript: choiceType(place.schema) };
  if (spec.type !== "list" || items) return { typescript, items };
  const found = (ref === undefined ? place.schema : lookup(ref)) ?? {};
  // A list may be one form of several.
  const inner = (found.anyOf ?? [found]).find(({ type }) => type === "array")?.items;
  if (!inner) return { typescript };
  const named = plainType(inner) ?? inner.$ref?.split("/").at(-1);
  return { typescript, items: named ?? (found.anyOf ? undefined : `${typescript}[number]`) };
}

/** The TypeScript type of a schema that needs no name. */
function plainType({ type, ...more }: Schema = {}): string | undefined {
  if (!type || more.enum || more.anyOf) return;
  const words = [type].flat().map((word) => word === "integer" ? "number" : word);
  return words.every((word) => ["string", "number", "boolean"].includes(word)) ? words.join(" | ") : undefined;
}

/** The TypeScript type of a text of which only some are taken. */
function choiceType({ enum: choice }: Schema): string | undefined {
  return choice?.every((one) => typeof one === "string")
    ? choice.map((one) => JSON.stringify(one)).join(" | ")
    : undefined;
}

/** The type of a structure that is spread over the request: the method's parameters less those mapped one by one. */
function spreadType(name: string, schema: Schema, { file, context, method, names }: ParameterContext): string {
  const others = Object.entries(file.value.params ?? {}).filter(([other]) => other !== name);
  const mapped = others.flatMap(([, one]) => targets(one, method));
  if (!mapped.length) return method!.paramsType;
  const rest = Object.entries(schema.properties ?? {}).filter(([field]) => !mapped.includes(field));
  const required = schema.required?.filter((field) => !mapped.includes(field)) ?? [];
  const { required: _, description: __, ...open } = schema;
  const type = `${pascalCase(file.value.name)}Fields`;
  names.take(type, "Type name", file.at(["name"]));
  context.types.push({
    name: type,
    segment: method!.segment,
    schema: {
      description: `Fields of ${method!.name} that ${camelCase(file.value.name)} takes.`,
      ...open,
      properties: Object.fromEntries(rest),
      ...(required.length && { required }),
    },
  });
  return type;
}

/** Keys and options of one function must differ from each other and from the shared ones. */
function checkNames(params: ParameterModel[], { file, context, method, diagnostics }: ParameterContext): void {
  const connection = method ? context.connection.map(({ cli }) => cli) : [];
  const options = new Set([...COMMON_OPTIONS, ...connection]);
  const keys = new Set<string>();
  for (const { name, key, cli, aliases } of params) {
    const path = ["params", name];
    for (const [flag, at] of [[cli, "cli"], ...aliases.map((alias) => [alias, "aliases"])] as [string, string][]) {
      if (options.has(flag)) {
        const message = `Option --${flag} is taken.`;
        diagnostics.add(file.at([...path, at]), "repeated-name", message, "Choose another option.");
      }
      options.add(flag);
    }
    if (keys.has(key)) {
      diagnostics.add(file.at(path, "key"), "repeated-name", `Key "${key}" is taken.`, "Rename the parameter.");
    }
    keys.add(key);
  }
}
