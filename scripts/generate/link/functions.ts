/**
 * Links one function: its parameters meet the fields of the method that it calls, its examples meet its parameters.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import { type FunctionContext, lookupIn } from "./context.ts";
import { fieldAt, type Lookup } from "./field_path.ts";
import { fieldOf } from "./places.ts";
import { EXPECTED, isOfType, linkParameters } from "./parameters.ts";
import type { TakenNames } from "./taken.ts";
import type { ExampleModel, FunctionKind, FunctionModel, MethodModel, ParameterModel } from "../model.ts";
import { camelCase, kebabCase, pascalCase, toolName } from "../names.ts";
import type { FunctionFile } from "../read/schema/function.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import type { Source } from "../read/source.ts";
import { isMapping } from "../values.ts";

/** Links one function; nothing where it has no method to call. */
export function linkFunction(
  file: Source<FunctionFile>,
  context: FunctionContext,
  names: TakenNames,
  diagnostics: Diagnostics,
): FunctionModel | undefined {
  const spec = file.value;
  const method = spec.call === undefined ? undefined : findMethod(spec.call, context.methods);
  if (spec.call !== undefined && !method) {
    const known = context.methods.map(({ id }) => id);
    const message = `No method "${spec.call}" is imported.`;
    diagnostics.add(file.at(["call"]), "unknown-method", message, didYouMean(spec.call, known));
    return;
  }
  const kind = kindOf(file, diagnostics);
  if (!kind) return;
  if (kind === "call" && method && Object.hasOwn(context.apis, method.api)) {
    const message = `"${method.id}" is of a further API, which no generated function calls.`;
    diagnostics.add(file.at(["call"]), "bad-value", message, "Add impl: custom, and call it in the body.");
    return;
  }
  const key = camelCase(spec.name);
  // The command line takes names in any letter case.
  const free = names.take(key, "Function name", file.at(["name"]), key.toLowerCase());
  for (const [index, alias] of (spec.aliases ?? []).entries()) {
    const other = camelCase(alias);
    names.take(other, "Function name", file.at(["aliases", index]), other.toLowerCase());
  }
  const lookup = lookupIn(context);
  const params = linkParameters({ file, context, method, lookup, names, diagnostics });
  const types = [...(params.length ? ["Params"] : []), ...(["template", "build"].includes(kind) ? ["Result"] : [])];
  if (free) types.forEach((suffix) => names.take(pascalCase(spec.name) + suffix, "Type name", file.at(["name"])));
  const [clear, open] = (["clear", "open"] as const).map((key) => switchOf(key, params, file, diagnostics));
  if (kind === "call" || kind === "build") checkMapping(params, file, method, { ...context, lookup }, diagnostics);
  if (kind === "template") checkTemplate(params, file, diagnostics);
  return {
    name: spec.name,
    title: spec.title,
    summary: spec.summary,
    position: spec.position,
    kind,
    aliases: spec.aliases ?? [],
    differs: spec.differs ?? [],
    notes: spec.notes ?? [],
    slug: kebabCase(spec.name),
    key,
    tool: toolName(context.service, spec.name),
    method,
    send: Object.fromEntries(Object.entries(spec.send ?? {}).map(([to, value]) => [fieldOf(to, method?.http), value])),
    template: spec.template,
    clear,
    open,
    answer: spec.answer,
    options: spec.options,
    answers: spec.answers,
    params,
    returns: spec.returns ?? context.returns,
    examples: spec.examples.map((_, index) => linkExample(index, file, params, method, context, diagnostics)),
  };
}

/** A method by its name; documentation and servers do not agree on letter case. */
function findMethod(name: string, methods: readonly MethodModel[]): MethodModel | undefined {
  // A further API may have a method of the same name; its id carries a prefix.
  return methods.find(({ id }) => id === name) ?? methods.find(({ id }) => id.toLowerCase() === name.toLowerCase());
}

/** What the function does; a mistake where it does nothing, or two things. */
function kindOf(file: Source<FunctionFile>, diagnostics: Diagnostics): FunctionKind | undefined {
  const { call, template, impl, answer, options } = file.value;
  const bad = (key: string, code: "bad-value" | "missing-key", message: string, hint: string): undefined => {
    diagnostics.add(file.at([key], "key"), code, message, hint);
  };
  if (template) {
    if (call !== undefined) {
      return bad(
        "template",
        "bad-value",
        "The function calls a method and has a template.",
        "Remove call, or the template.",
      );
    }
    if (impl) return bad("impl", "bad-value", "A template needs no body.", "Remove impl, or the template.");
  }
  for (const [key, value] of Object.entries({ answer, options })) {
    if (value === undefined || impl === "custom") continue;
    return bad(
      key,
      "bad-value",
      `Only a body written by hand has its own ${key}.`,
      `Remove ${key}, or add impl: custom.`,
    );
  }
  if (impl === "custom" && call === undefined && answer === undefined) {
    return bad("impl", "missing-key", "Nothing says what the body returns.", "Add answer: <type>.");
  }
  if (impl === "build" && call !== undefined) {
    return bad("impl", "bad-value", "The function calls a method and puts a result together.", "Remove call, or impl.");
  }
  if (impl) return impl;
  if (template) return "template";
  if (call !== undefined) return "call";
  const message = "The function neither calls a method nor has a template.";
  return bad("name", "missing-key", message, "Add call: <method>.");
}

/** The boolean parameter that a key of the function names. */
function switchOf(
  key: "clear" | "open",
  params: readonly ParameterModel[],
  file: Source<FunctionFile>,
  diagnostics: Diagnostics,
): ParameterModel | undefined {
  const name = file.value[key];
  if (name === undefined) return;
  const found = params.find((one) => one.name === name);
  if (!file.value.template) {
    diagnostics.add(file.at([key], "key"), "bad-value", `There is no template to ${key}.`, `Remove ${key}.`);
  } else if (found?.type !== "boolean") {
    const message = `"${name}" is no boolean parameter.`;
    const hint = found ? `Make its type boolean.` : didYouMean(name, params.map((one) => one.name));
    diagnostics.add(file.at([key]), "bad-value", message, hint);
  }
  return found;
}

/** Every parameter of a template changes something in it. */
function checkTemplate(params: readonly ParameterModel[], file: Source<FunctionFile>, diagnostics: Diagnostics): void {
  const { clear, open } = file.value;
  // A misspelt switch is a mistake that is reported elsewhere.
  const known = [clear, open].every((name) => name === undefined || params.some((one) => one.name === name));
  for (const { name, to } of params) {
    const path = ["params", name];
    if (to.length) {
      const hint = "Remove to: the function calls no method.";
      diagnostics.add(file.at([...path, "to"], "key"), "unmapped-field", `Parameter ${name} is sent nowhere.`, hint);
    } else if (clear !== name && open !== name && known) {
      const hint = `Remove it, or add clear: ${name}.`;
      diagnostics.add(file.at(path, "key"), "unmapped-field", `Parameter ${name} changes nothing.`, hint);
    }
  }
}

/** Every parameter goes somewhere, no two go to the same field, and no required field stays empty. */
function checkMapping(
  params: readonly ParameterModel[],
  file: Source<FunctionFile>,
  method: MethodModel | undefined,
  { params: schemas, lookup }: FunctionContext & { lookup: Lookup },
  diagnostics: Diagnostics,
): void {
  const fillers = new Map<string, string>();
  const fill = (field: string, filler: string, place: (string | number)[]) => {
    const clash = [...fillers].find(([other]) => overlap(field, other));
    if (clash) {
      const message = field === "*"
        ? `${clash[1]} is spread over the request, too.`
        : `Field "${field}" is filled by ${clash[1]}, too.`;
      diagnostics.add(file.at(place), "repeated-name", message, "Send one of the two to another field.");
    }
    fillers.set(field, filler);
  };
  for (const { name, to } of params) {
    const path = ["params", name];
    if (!to.length) {
      const hint = method ? `Add to: <field of ${method.name}>.` : "Add to: <field of the result>.";
      diagnostics.add(file.at(path, "key"), "unmapped-field", `Parameter ${name} is sent nowhere.`, hint);
    }
    const several = Array.isArray(file.value.params![name]!.to);
    for (const [index, field] of to.entries()) fill(field, name, [...path, "to", ...several ? [index] : []]);
  }
  const schema = method && schemas.get(method.id)!;
  for (const written of Object.keys(file.value.send ?? {})) {
    const field = fieldOf(written, method?.http);
    fill(field, "send", ["send", written]);
    const place = schema && fieldAt(schema, "", field.split("."), lookup);
    if (!place || !("missing" in place)) continue;
    const message = `${method!.name} has no field "${place.missing}".`;
    diagnostics.add(
      file.at(["send", written], "key"),
      "unknown-field",
      message,
      didYouMean(place.missing, place.known),
    );
  }
  if (!method || fillers.has("*")) return;
  for (const field of schema?.required ?? []) {
    if (![...fillers.keys()].some((filled) => overlap(filled, field))) {
      const message = `${method.name} requires "${field}", which no parameter fills.`;
      diagnostics.add(file.at(["call"]), "unmapped-field", message, `Add a parameter with to: ${field}.`);
      continue;
    }
    const filler = params.find(({ to }) => to.includes(field));
    if (!filler || filler.required || filler.explicit) continue;
    if (filler.implied || filler.default === undefined || filler.default === "") {
      const message = `${method.name} requires "${field}", and ${filler.name} may be left out.`;
      const hint = "Add required: true, or a default.";
      diagnostics.add(file.at(["params", filler.name], "key"), "unmapped-field", message, hint);
    }
  }
}

/** Whether two paths fill the same field, or one of them a part of the other's. */
function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
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
      const hint = didYouMean(name, params.map((one) => one.name));
      bad(["args", name], "key", `The function has no parameter "${name}".`, hint);
    } else if (!isOfType(value, parameter.type)) {
      const message = `The argument of ${name} is no ${parameter.type}.`;
      bad(["args", name], "value", message, `Write ${EXPECTED[parameter.type]}.`);
    }
  }
  for (const { name, required, explicit } of params) {
    if (!required && !explicit || Object.hasOwn(args, name)) continue;
    bad(["args"], "key", `The example leaves out ${name}.`, `Add ${name} to args: TypeScript requires it.`);
  }
  const shown = exampleResult(result, file.value, method, api);
  // What is answered without a body, or as bytes, no page shows.
  if (shown === undefined && !(method?.answer && file.value.answer === undefined)) {
    const hint = method ? "Add result: the documentation has no sample." : "Add result: what the function returns.";
    bad([], "value", "Nothing says what the example prints.", hint);
  }
  return { title, way, args, result: shown };
}

/** The answer that a page shows: the spec's own result in the documented envelope, or the documented sample. */
function exampleResult(
  result: unknown,
  { answer }: FunctionFile,
  method: MethodModel | undefined,
  api: ServiceFile["api"],
): unknown {
  const key = api.result;
  if (result === undefined) return method?.sample;
  if (!method || answer !== undefined || key === undefined) return result;
  const envelope = method.sample;
  if (!isMapping(envelope)) return { [key]: result };
  return {
    ...envelope,
    [key]: result,
    ...(api.total !== undefined && api.total in envelope && Array.isArray(result) && { [api.total]: result.length }),
  };
}
