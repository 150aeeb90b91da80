/**
 * Emits the typed functions, one module per category, and the index of a service's API.
 *
 * @module
 */

import {
  type FunctionDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import type { CategoryModel, FunctionModel, ParameterModel, ServiceModel } from "../model.ts";
import { pascalCase, snakeCase } from "../names.ts";
import { comment, type Import, literal, mergeImports, printModule, propertyName } from "../print.ts";
import { typescriptExample } from "./example.ts";
import { apisOf, typeModule, typeModules } from "./rest_types.ts";

/** TypeScript types of the values that callers write. */
const TYPES = { text: "string", id: "number | string", number: "number", boolean: "boolean" } as const;

/** Whether TypeScript demands the parameter. */
function demanded({ required, explicit }: ParameterModel): boolean {
  return required || explicit;
}

/** The parameter's type in a function's interface. */
function typeOf(parameter: ParameterModel): string {
  if (parameter.type === "structure") return parameter.typescript;
  if (parameter.type === "list") return parameter.typescript;
  return TYPES[parameter.type];
}

/** Whether its field is always sent: what may be left out has a default then. */
function alwaysSent(parameter: ParameterModel): boolean {
  return demanded(parameter) || (parameter.default !== undefined && parameter.default !== "");
}

/** The member of a request's body that a parameter fills, and what it imports. */
function member(parameter: ParameterModel): { text: string; helpers: string[] } {
  const { key, type, to, encode, default: standard } = parameter;
  const [encoder, helper] = encode ? [`flag(${literal(encode.true)}, ${literal(encode.false)})`, "flag"] : [type, type];
  // Callers without types may leave out the whole object; what is missing is then named.
  const given = `params?.${key}`;
  const name = JSON.stringify(key);
  const field = propertyName(to!);
  if (alwaysSent(parameter)) {
    const value = demanded(parameter) ? given : `${given} ?? ${literal(standard)}`;
    const encoded = `required(${encoder}, ${value}, ${name})`;
    return { text: to === "*" ? `...${encoded}` : `${field}: ${encoded}`, helpers: ["required", helper] };
  }
  if (to === "*") return { text: `...optional(${encoder}, ${given}, ${name})`, helpers: ["optional", helper] };
  // A key whose value is undefined would not fit a type that knows the key only as left out.
  return { text: `...(${given} !== undefined && { ${field}: ${encoder}(${given}, ${name}) })`, helpers: [helper] };
}

/** The documentation comment of a function. */
function docsOf(service: ServiceModel, fn: FunctionModel): string {
  const example = fn.examples[0]!;
  const lines = [
    fn.summary,
    ...fn.notes.map((note) => `\n${note}`),
    "",
    ...(fn.method
      ? [`@param ${service.client.parameter} The ${service.title} ${service.client.parameter} to call.`]
      : []),
    ...(fn.params.length ? ["@param params What to send; see {@linkcode " + paramsName(fn) + "}."] : []),
    ...(fn.method ? ["@param options Signal and timeouts of this call."] : []),
    `@returns ${fn.returns}.`,
    ...(fn.method
      ? [
        `@throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.`,
        `@throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.`,
      ]
      : []),
    "",
    "@example",
    "```ts",
    ...typescriptExample(service, fn, [example]).split("\n"),
    "```",
    ...(fn.method ? ["", `@see {@link ${fn.method.docs}}`] : []),
  ];
  return comment(lines.join("\n"));
}

function paramsName(fn: FunctionModel): string {
  return `${pascalCase(fn.name)}Params`;
}

/** The interface of a function's parameters. */
function paramsInterface(fn: FunctionModel): StatementStructures {
  return {
    kind: StructureKind.Interface,
    name: paramsName(fn),
    isExported: true,
    docs: [comment(`Parameters of {@linkcode ${fn.key}}.`)],
    properties: fn.params.map((parameter) => {
      const standard = parameter.default !== undefined && !parameter.explicit
        ? ` ${literal(parameter.default)} unless told.`
        : "";
      return {
        name: propertyName(parameter.key),
        type: typeOf(parameter),
        hasQuestionToken: !demanded(parameter),
        docs: [comment(parameter.about + standard, 2)],
      };
    }),
  };
}

/** The parameters of a function's own declaration. */
function signature(service: ServiceModel, fn: FunctionModel): OptionalKind<ParameterDeclarationStructure>[] {
  const { parameter, name, options } = service.client;
  const allOptional = !fn.params.some(demanded);
  return [
    ...(fn.method ? [{ name: parameter, type: name }] : []),
    ...(fn.params.length ? [{ name: "params", type: paramsName(fn), ...(allOptional && { initializer: "{}" }) }] : []),
    ...(fn.method ? [{ name: "options", type: options, hasQuestionToken: true }] : []),
  ];
}

/** A function that calls the API. */
function callingFunction(service: ServiceModel, fn: FunctionModel): FunctionDeclarationStructure {
  // Fields of their own win over those of a structure that is spread.
  const members = fn.params.toSorted((one, other) => Number(other.to === "*") - Number(one.to === "*"))
    .map((one) => member(one).text);
  const body = members.length ? `{ ${members.join(", ")} }` : "{}";
  return {
    kind: StructureKind.Function,
    name: fn.key,
    isExported: true,
    isAsync: true,
    docs: [docsOf(service, fn)],
    parameters: signature(service, fn),
    returnType: `Promise<${service.client.response}<${fn.method!.resultType}>>`,
    statements: [`return ${service.client.parameter}.call("${fn.method!.name}", ${body}, options);`],
  };
}

/** A function that returns a template, and the interface of that template. */
function templateFunction(service: ServiceModel, fn: FunctionModel): StatementStructures[] {
  const name = `${pascalCase(fn.name)}Result`;
  const fields = Object.entries(fn.template!);
  const value = (hint: string) =>
    fn.clear ? `params.${fn.clear.key} ? "" : ${JSON.stringify(hint)}` : JSON.stringify(hint);
  return [
    {
      kind: StructureKind.Interface,
      name,
      isExported: true,
      docs: [comment(`Result of {@linkcode ${fn.key}}.`)],
      properties: fields.map(([field]) => ({ name: propertyName(field), type: "string" })),
    },
    {
      kind: StructureKind.Function,
      name: fn.key,
      isExported: true,
      docs: [docsOf(service, fn)],
      parameters: signature(service, fn),
      returnType: name,
      statements: [`return { ${fields.map(([field, hint]) => `${propertyName(field)}: ${value(hint)}`).join(", ")} };`],
    },
  ];
}

/** The modules of a function's types, by the type's name. */
function typeImports(service: ServiceModel, names: readonly string[]): Import[] {
  const text = names.join(" ");
  return service.types.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text))
    .map(({ name, segment }) => ({ from: `./rest/${typeModule(segment)}.ts`, types: [name] }));
}

function categoryModule(service: ServiceModel, category: CategoryModel): string {
  const { client } = service;
  const calling = category.functions.filter(({ method }) => method);
  const params = category.functions.flatMap((fn) => fn.params);
  const helpers = calling.flatMap((fn) => fn.params).flatMap((one) => member(one).helpers);
  const imports = mergeImports([
    { from: "../../core/encode.ts", names: helpers },
    ...(calling.length
      ? [
        { from: client.module, types: [client.name, client.options] },
        { from: client.responseModule, types: [client.response] },
      ]
      : []),
    ...typeImports(service, [...params.map(typeOf), ...calling.map(({ method }) => method!.resultType)]),
  ]);
  const statements = category.functions.flatMap((fn): StatementStructures[] => [
    ...(fn.params.length ? [paramsInterface(fn)] : []),
    ...(fn.method ? [callingFunction(service, fn)] : templateFunction(service, fn)),
  ]);
  return printModule(imports, statements);
}

/** Emits a module per category and the index that exports them all. */
export function emitFunctions(service: ServiceModel): Map<string, string> {
  const folder = `src/${service.name}/generated`;
  const files = new Map(service.categories.map((category) => [
    `${folder}/${category.module}.ts`,
    categoryModule(service, category),
  ]));
  const exports = [
    ...service.categories.map(({ module }) => `export * from "./${module}.ts";`),
    ...apisOf(service).map(({ map }) => `export type { ${map} } from "./${snakeCase(map)}.ts";`),
    ...typeModules(service).map((module) => `export type * from "./rest/${module}.ts";`),
  ];
  files.set(`${folder}/mod.ts`, printModule([], [exports.join("\n")]));
  return files;
}
