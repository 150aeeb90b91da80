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
  api: ServiceFile["api"];
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
  if ((spec.call === undefined) === !spec.template) {
    const message = spec.template
      ? "The function calls a method and has a template."
      : "The function neither calls a method nor has a template.";
    const hint = spec.template ? "Remove call, or the template." : "Add call: <method>.";
    diagnostics.add(
      file.at([spec.template ? "template" : "name"], "key"),
      spec.template ? "bad-value" : "missing-key",
      message,
      hint,
    );
    return;
  }
  const key = camelCase(spec.name);
  // The command line takes names in any letter case.
  const free = names.take(key, "Function name", file.at(["name"]), key.toLowerCase());
  const params = Object.entries(spec.params ?? {}).map(([name, parameter]) =>
    linkParameter(name, parameter, file, context, method, names, diagnostics)
  );
  const types = [...(params.length ? ["Params"] : []), ...(spec.template ? ["Result"] : [])];
  if (free) types.forEach((suffix) => names.take(pascalCase(spec.name) + suffix, "Type name", file.at(["name"])));
  checkParameterNames(params, file, context, diagnostics);
  const clear = params.find(({ name }) => name === spec.clear);
  if (spec.clear !== undefined && !spec.template) {
    diagnostics.add(file.at(["clear"], "key"), "bad-value", "There is no template to clear.", "Remove clear.");
  } else if (spec.clear !== undefined && clear?.type !== "boolean") {
    const message = `"${spec.clear}" is no boolean parameter.`;
    const hint = clear ? `Make its type boolean.` : didYouMean(spec.clear, params.map(({ name }) => name));
    diagnostics.add(file.at(["clear"]), "bad-value", message, hint);
  }
  checkMapping(params, file, method, context, diagnostics);
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

/** Every parameter goes somewhere, no two go to the same field, and no required field stays empty. */
function checkMapping(
  params: ParameterModel[],
  file: Source<FunctionFile>,
  method: MethodModel | undefined,
  context: FunctionContext,
  diagnostics: Diagnostics,
): void {
  const { clear } = file.value;
  const fillers = new Map<string, string>();
  for (const { name, to } of params) {
    const path = ["params", name];
    if (!method) {
      if (to !== undefined) {
        const hint = "Remove to: the function calls no method.";
        diagnostics.add(file.at([...path, "to"], "key"), "unmapped-field", `Parameter ${name} is sent nowhere.`, hint);
      } else if (clear === undefined || (clear !== name && params.some((one) => one.name === clear))) {
        const hint = `Remove it, or add clear: ${name}.`;
        diagnostics.add(file.at(path, "key"), "unmapped-field", `Parameter ${name} changes nothing.`, hint);
      }
      continue;
    }
    if (to === undefined) {
      const hint = `Add to: <field of ${method.name}>.`;
      diagnostics.add(file.at(path, "key"), "unmapped-field", `Parameter ${name} is sent nowhere.`, hint);
      continue;
    }
    const first = fillers.get(to);
    if (first) {
      const message = to === "*"
        ? `${first} is spread over the request, too.`
        : `Field "${to}" is filled by ${first}, too.`;
      diagnostics.add(file.at([...path, "to"]), "repeated-name", message, "Send one of the two to another field.");
    }
    fillers.set(to, name);
  }
  if (!method || fillers.has("*")) return;
  for (const field of context.params.get(method.name)?.required ?? []) {
    const filler = params.find(({ to }) => to === field);
    if (!filler) {
      const message = `${method.name} requires "${field}", which no parameter fills.`;
      diagnostics.add(file.at(["call"]), "unmapped-field", message, `Add a parameter with to: ${field}.`);
    } else if (!filler.required && !filler.explicit && (filler.default === undefined || filler.default === "")) {
      const message = `${method.name} requires "${field}", and ${filler.name} may be left out.`;
      const hint = "Add required: true, or a default.";
      diagnostics.add(file.at(["params", filler.name], "key"), "unmapped-field", message, hint);
    }
  }
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
    diagnostics.add(file.at([...path, "encode"], "key"), "bad-value", `${name} is no boolean.`, "Remove encode.");
  } else if (spec.encode && spec.encode.true === spec.encode.false) {
    const message = `Both values of ${name} are spelt alike.`;
    diagnostics.add(file.at([...path, "encode"], "key"), "bad-value", message, "Spell true and false differently.");
  }
  if (spec.to === "*" && spec.type !== "structure") {
    const message = `${name} is no structure and cannot be spread over the request.`;
    diagnostics.add(file.at([...path, "to"]), "bad-value", message, "Name one field, or make its type structure.");
  }
  let typescript = { structure: "object", list: "unknown[]" }[spec.type as string] ?? "";
  if (method && spec.to !== undefined) {
    const schema = context.params.get(method.name)!;
    const fields = Object.keys(schema.properties ?? {});
    if (spec.to === "*") {
      // Another one that is spread is a mistake that is reported elsewhere.
      const [first] = Object.entries(file.value.params!).find(([, { to }]) => to === "*")!;
      if (first !== name) typescript = method.paramsType;
      else typescript = spreadType(file, name, method, schema, context, names);
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
  { ways, api }: FunctionContext,
  diagnostics: Diagnostics,
): ExampleModel {
  const { title, way, args, result } = file.value.examples[index]!;
  const path = ["examples", index];
  const bad = (inner: (string | number)[], part: "key" | "value", message: string, hint: string) =>
    diagnostics.add(file.at([...path, ...inner], part), "bad-example", message, hint);
  const known = Object.keys(ways);
  if (!method) {
    if (way !== undefined) bad(["way"], "key", "The function connects to nothing.", "Remove way.");
  } else if (way === undefined) {
    bad([], "value", "The example does not say how it connects.", `Add way: ${known.join(" or ")}.`);
  } else if (!known.includes(way)) {
    bad(["way"], "value", `There is no way "${way}" to connect.`, didYouMean(way, known));
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
  for (
    const { name } of params.filter(({ name, required, explicit }) =>
      (required || explicit) && !Object.hasOwn(args, name)
    )
  ) {
    bad(["args"], "key", `The example leaves out ${name}.`, `Add ${name} to args: TypeScript requires it.`);
  }
  return { title, way, args, result: exampleResult(result, method, api) };
}

/** The answer that a page shows: the spec's own result in the documented envelope, or the documented sample. */
function exampleResult(result: unknown, method: MethodModel | undefined, api: ServiceFile["api"]): unknown {
  if (!method || result === undefined) return result ?? method?.sample;
  const envelope = method.sample as Record<string, unknown> | undefined;
  if (!envelope) return { [api.result]: result };
  return {
    ...envelope,
    [api.result]: result,
    ...(api.total !== undefined && api.total in envelope && Array.isArray(result) && { [api.total]: result.length }),
  };
}
