/**
 * Links one function: its parameters meet the fields of the method that it calls, its examples meet its parameters.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "./diagnostics.ts";
import type { Names } from "./link.ts";
import type {
  ConnectionModel,
  ExampleModel,
  FunctionModel,
  MethodModel,
  NamedType,
  ParameterModel,
  Schema,
} from "./model.ts";
import { camelCase, kebabCase, parameterKey, pascalCase, toolName } from "./names.ts";
import type { FunctionFile, ParameterSpec } from "./schema/function.ts";
import type { ServiceFile } from "./schema/service.ts";
import type { Source } from "./source.ts";

/** What a function is linked against. */
export interface FunctionContext {
  service: string;
  connection: ConnectionModel[];
  ways: ServiceFile["ways"];
  returns: string;
  methods: MethodModel[];
  types: NamedType[];
  params: Map<string, Schema>;
}

/** Options that the command line has for every function. */
const COMMON_OPTIONS = ["help", "version", "clear", "timeout"];

/** How a value of each type is called in a hint. */
const EXPECTED = {
  text: "a text",
  id: "a whole number, or digits in quotes",
  number: "a number",
  boolean: "true or false",
  structure: "a mapping",
  list: "a list",
} as const;

/** Whether a value written in the spec fits a parameter's type. */
function fits(value: unknown, type: ParameterModel["type"]): boolean {
  switch (type) {
    case "text":
      return typeof value === "string";
    case "id":
      return Number.isSafeInteger(value) || (typeof value === "string" && value !== "");
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "structure":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "list":
      return Array.isArray(value);
  }
}

/** Links one function; nothing where it has no method to call. */
export function linkFunction(
  file: Source<FunctionFile>,
  context: FunctionContext,
  names: Names,
  diagnostics: Diagnostics,
): FunctionModel | undefined {
  const spec = file.value;
  const method = context.methods.find(({ name }) => name === spec.call);
  if (spec.call !== undefined && !method) {
    const known = context.methods.map(({ name }) => name);
    diagnostics.add(
      file.at(["call"]),
      "unknown-method",
      `No method "${spec.call}" is imported.`,
      didYouMean(spec.call, known),
    );
    return;
  }
  if (spec.call === undefined && !spec.template) {
    diagnostics.add(
      file.at(["name"]),
      "missing-key",
      "The function neither calls nor has a template.",
      "Add call: <method>.",
    );
    return;
  }
  const key = camelCase(spec.name);
  names.take(key, "TypeScript name", file.at(["name"]));
  const params = Object.entries(spec.params ?? {}).map(([name, parameter]) =>
    linkParameter(name, parameter, file, context, method, names, diagnostics)
  );
  const types = [...(params.length ? ["Params"] : []), ...(spec.template ? ["Result"] : [])];
  for (const suffix of types) names.take(pascalCase(spec.name) + suffix, "Type name", file.at(["name"]));
  checkParameterNames(params, file, context, diagnostics);
  const clear = params.find(({ name }) => name === spec.clear);
  if (spec.clear !== undefined && clear?.type !== "boolean") {
    const message = `"${spec.clear}" is no boolean parameter.`;
    diagnostics.add(file.at(["clear"]), "bad-value", message, didYouMean(spec.clear, params.map(({ name }) => name)));
  }
  if (method && !params.every(({ to }) => to)) {
    for (const { name } of params.filter(({ to }) => !to)) {
      const hint = `Add to: <field of ${method.name}>.`;
      diagnostics.add(file.at(["params", name], "key"), "unmapped-field", `Parameter ${name} is sent nowhere.`, hint);
    }
  }
  return {
    name: spec.name,
    title: spec.title,
    summary: spec.summary,
    position: spec.position,
    notes: spec.notes ?? [],
    slug: kebabCase(spec.name),
    key,
    tool: toolName(context.service, spec.name),
    method,
    template: spec.template,
    clear,
    params,
    returns: spec.returns ?? context.returns,
    examples: spec.examples.map((_, index) => linkExample(index, file, params, method, context, diagnostics)),
  };
}

/** Links one parameter to the field of the request that it fills. */
function linkParameter(
  name: string,
  spec: ParameterSpec,
  file: Source<FunctionFile>,
  context: FunctionContext,
  method: MethodModel | undefined,
  names: Names,
  diagnostics: Diagnostics,
): ParameterModel {
  const path = ["params", name];
  if (spec.default !== undefined && (spec.required || !fits(spec.default, spec.type))) {
    const message = spec.required
      ? `${name} is required and has a default.`
      : `The default of ${name} is no ${spec.type}.`;
    const hint = spec.required ? "Remove one of the two." : `Write ${EXPECTED[spec.type]}.`;
    diagnostics.add(file.at([...path, "default"]), "bad-default", message, hint);
  }
  if (spec.encode && spec.type !== "boolean") {
    diagnostics.add(file.at([...path, "encode"]), "bad-value", `${name} is no boolean.`, "Remove encode.");
  }
  let typescript = { structure: "object", list: "unknown[]" }[spec.type as string] ?? "";
  if (method && spec.to !== undefined) {
    const schema = context.params.get(method.name)!;
    const fields = Object.keys(schema.properties ?? {});
    if (spec.to === "*") {
      typescript = spreadType(file, name, method, schema, context, names);
    } else if (!fields.includes(spec.to)) {
      const message = `${method.name} has no field "${spec.to}".`;
      diagnostics.add(file.at([...path, "to"]), "unknown-field", message, didYouMean(spec.to, fields));
    } else if (typescript) {
      const ref = schema.properties?.[spec.to]?.$ref?.split("/").at(-1);
      typescript = ref ?? `NonNullable<${method.paramsType}["${spec.to}"]>`;
    }
  }
  return {
    name,
    key: parameterKey(name),
    type: spec.type,
    required: spec.required ?? false,
    explicit: spec.explicit ?? false,
    default: spec.default ?? undefined,
    to: spec.to,
    encode: spec.encode,
    cli: spec.cli,
    about: spec.about,
    typescript,
  };
}

/** The type of a structure that is spread over the request: the method's parameters less those mapped one by one. */
function spreadType(
  file: Source<FunctionFile>,
  name: string,
  method: MethodModel,
  schema: Schema,
  context: FunctionContext,
  names: Names,
): string {
  const mapped = Object.entries(file.value.params ?? {}).filter(([other]) => other !== name).map(([, { to }]) => to);
  if (!mapped.length) return method.paramsType;
  const rest = Object.entries(schema.properties ?? {}).filter(([field]) => !mapped.includes(field));
  const required = schema.required?.filter((field) => !mapped.includes(field)) ?? [];
  const { required: _, ...open } = schema;
  const type = `${pascalCase(file.value.name)}Fields`;
  names.take(type, "Type name", file.at(["name"]));
  context.types.push({
    name: type,
    segment: method.segment,
    schema: {
      description: `Fields of ${method.name} that ${camelCase(file.value.name)} takes.`,
      ...open,
      properties: Object.fromEntries(rest),
      ...(required.length && { required }),
    },
  });
  return type;
}

/** Keys and options of one function must differ from each other and from the shared ones. */
function checkParameterNames(
  params: ParameterModel[],
  file: Source<FunctionFile>,
  { connection }: FunctionContext,
  diagnostics: Diagnostics,
): void {
  const options = new Set([...COMMON_OPTIONS, ...connection.map(({ cli }) => cli)]);
  const keys = new Set<string>();
  for (const { name, key, cli } of params) {
    const path = ["params", name];
    if (options.has(cli)) {
      diagnostics.add(
        file.at([...path, "cli"]),
        "repeated-name",
        `Option --${cli} is taken.`,
        "Choose another option.",
      );
    }
    if (keys.has(key)) {
      diagnostics.add(file.at(path, "key"), "repeated-name", `Key "${key}" is taken.`, "Rename the parameter.");
    }
    options.add(cli);
    keys.add(key);
  }
}

/** Checks an example's arguments and completes its answer. */
function linkExample(
  index: number,
  file: Source<FunctionFile>,
  params: ParameterModel[],
  method: MethodModel | undefined,
  { ways }: FunctionContext,
  diagnostics: Diagnostics,
): ExampleModel {
  const { title, way, args, result } = file.value.examples[index]!;
  const path = ["examples", index];
  const bad = (inner: (string | number)[], part: "key" | "value", message: string, hint: string) =>
    diagnostics.add(file.at([...path, ...inner], part), "bad-example", message, hint);
  if (method ? !way || !ways[way] : way !== undefined) {
    const hint = method ? didYouMean(way ?? "", Object.keys(ways)) : "Remove way: the function calls nothing.";
    bad(
      way === undefined ? [] : ["way"],
      "value",
      method ? "The example connects in no known way." : "The example connects.",
      hint,
    );
  }
  for (const [name, value] of Object.entries(args)) {
    const parameter = params.find((candidate) => candidate.name === name);
    if (!parameter) {
      bad(
        ["args", name],
        "key",
        `The function has no parameter "${name}".`,
        didYouMean(name, params.map((one) => one.name)),
      );
    } else if (!fits(value, parameter.type)) {
      bad(
        ["args", name],
        "value",
        `The argument of ${name} is no ${parameter.type}.`,
        `Write ${EXPECTED[parameter.type]}.`,
      );
    }
  }
  for (const { name } of params.filter(({ name, required, explicit }) => (required || explicit) && !(name in args))) {
    bad(["args"], "key", `The example leaves out ${name}.`, `Add ${name}, which is required.`);
  }
  return { title, way, args, result: exampleResult(result, method) };
}

/** The answer that a page shows: the spec's own result in the documented envelope, or the documented sample. */
function exampleResult(result: unknown, method: MethodModel | undefined): unknown {
  if (!method || result === undefined) return result ?? method?.sample;
  const envelope = method.sample as Record<string, unknown> | undefined;
  if (!envelope) return { result };
  return {
    ...envelope,
    result,
    ...("total" in envelope && Array.isArray(result) && { total: result.length }),
  };
}
