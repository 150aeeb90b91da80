/**
 * Emits the typed functions, one module per category, and the index of a service's API.
 *
 * @module
 */

import {
  type FunctionDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type PropertySignatureStructure,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import type {
  CategoryModel,
  FunctionModel,
  MethodModel,
  ParameterModel,
  ServiceModel,
  TemplateValue,
  ValueType,
} from "../../model.ts";
import { camelCase, pascalCase, snakeCase } from "../../names.ts";
import { comment, type Import, literal, mergeImports, printModule, propertyName } from "../../print/typescript.ts";
import { typescriptExample } from "../docs/example.ts";
import { morePages } from "../docs/paging.ts";
import { demanded, requestBody } from "./request_body.ts";
import { apisOf, typeModule, typeModules } from "./type_modules.ts";

/** TypeScript types of the values that callers write. */
const TYPES: Record<ValueType, string> = {
  text: "string",
  id: "number | string",
  integer: "number | string",
  number: "number",
  boolean: "boolean",
  date: "Date | string",
  structure: "object",
  list: "unknown[]",
  file: "FileContent",
  files: "Record<string, FileContent>",
};

/** The parameter's type in a function's interface. */
function typeOf(parameter: ParameterModel): string {
  const { type, typescript, items, ownType } = parameter;
  if (ownType !== undefined) return ownType;
  if (type === "list") {
    if (items) return `readonly ${/[|]/.test(items) ? `(${items})` : items}[] | ${items}`;
    return typescript === undefined ? "unknown[]" : typescript;
  }
  return ["structure", "text"].includes(type) && typescript ? typescript : TYPES[type];
}

/** Says that the method is deprecated, and what takes its place; nothing where it is not. */
export function deprecation({ method }: FunctionModel, title: string): string | undefined {
  if (!method?.deprecated) return;
  const { name, replacedBy } = method;
  const instead = replacedBy.length
    ? `use ${replacedBy.join(" or ")} in new code`
    : "nothing is named to take its place";
  return `${title} has deprecated the method ${name}: ${instead}.`;
}

/** What a function throws that makes a call. */
function thrown({ method }: FunctionModel): string[] {
  return [
    "@throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.",
    ...(method?.effect !== "read"
      ? ["@throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again."]
      : []),
  ];
}

/** The documentation comment of a function. */
function docsOf(service: ServiceModel, fn: FunctionModel): string {
  const example = fn.examples[0]!;
  const { client, title } = service;
  const old = deprecation(fn, title);
  const more = morePages(fn, service);
  const throwing = fn.method || fn.options
    ? [
      ...thrown(fn),
      `@throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.`,
    ]
    : fn.kind === "build" || fn.kind === "custom"
    ? [`@throws UsageError When a parameter is missing or unfit.`]
    : [];
  const lines = [
    fn.summary,
    ...fn.notes.map((note) => `\n${note}`),
    ...(more === undefined ? [] : [`\n${more}`]),
    ...(old ? [`\n${old}`] : []),
    "",
    ...(fn.method ? [`@param ${client.parameter} The ${title} ${client.parameter} to call.`] : []),
    ...(fn.params.length ? ["@param params What to send; see {@linkcode " + paramsName(fn) + "}."] : []),
    ...(fn.method || fn.options ? ["@param options Signal and timeouts of this call."] : []),
    `@returns ${fn.returns}.`,
    ...throwing,
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
      const standard = parameter.default !== undefined && parameter.default !== "" && !parameter.explicit
        ? ` ${literal(parameter.default)} unless told.`
        : "";
      return {
        name: propertyName(parameter.key),
        type: demanded(parameter) ? typeOf(parameter) : `${typeOf(parameter)} | undefined`,
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
  const settings = fn.method ? options : fn.options;
  return [
    ...(fn.method ? [{ name: parameter, type: name }] : []),
    ...(fn.params.length ? [{ name: "params", type: paramsName(fn), ...(allOptional && { initializer: "{}" }) }] : []),
    ...(settings ? [{ name: "options", type: settings, hasQuestionToken: true }] : []),
  ];
}

/** The type of what a call of a method answers: its result, in the envelope where there is one. */
export function answerType({ client }: ServiceModel, { resultType }: MethodModel): string {
  return client.response === undefined ? resultType : `${client.response}<${resultType}>`;
}

/** The type of what a function returns. */
export function returnType(service: ServiceModel, fn: FunctionModel): string {
  if (fn.answer !== undefined) return fn.method || fn.options ? `Promise<${fn.answer}>` : fn.answer;
  return fn.method ? `Promise<${answerType(service, fn.method)}>` : `${pascalCase(fn.name)}Result`;
}

/** A function without its body. */
function declaration(service: ServiceModel, fn: FunctionModel): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name: fn.key,
    isExported: true,
    isAsync: Boolean(fn.method || fn.options),
    docs: [docsOf(service, fn)],
    parameters: signature(service, fn),
    returnType: returnType(service, fn),
  };
}

/** Reads the object of parameters once, before anything is made of it. */
const reading = (fn: FunctionModel): string[] => fn.params.length ? ["params = given(params);"] : [];

/** A function that calls the API. */
function callingFunction(service: ServiceModel, fn: FunctionModel): FunctionDeclarationStructure {
  const call = `${service.client.parameter}.call("${fn.method!.name}", ${requestBody(fn).text}, options)`;
  return { ...declaration(service, fn), statements: [...reading(fn), `return ${call};`] };
}

/** The name under which a body written by hand is imported. */
const bodyName = (fn: FunctionModel): string => `${fn.key}Body`;

/** A function whose body is written by hand. */
function customFunction(service: ServiceModel, fn: FunctionModel): FunctionDeclarationStructure {
  const args = signature(service, fn).map(({ name }) => name);
  return { ...declaration(service, fn), statements: [...reading(fn), `return ${bodyName(fn)}(${args.join(", ")});`] };
}

/** The interface of what a function returns. */
function resultInterface(
  fn: FunctionModel,
  properties: OptionalKind<PropertySignatureStructure>[],
): StatementStructures {
  return {
    kind: StructureKind.Interface,
    name: `${pascalCase(fn.name)}Result`,
    isExported: true,
    docs: [comment(`Result of {@linkcode ${fn.key}}.`)],
    properties,
  };
}

/** A template's value in TypeScript: as an expression that can be emptied, and as a type. */
function templateText(value: TemplateValue, clear: ParameterModel | undefined): { value: string; type: string } {
  if (typeof value === "string") {
    const hint = JSON.stringify(value);
    return { value: clear ? `params.${clear.key} ? "" : ${hint}` : hint, type: "string" };
  }
  if (Array.isArray(value)) {
    const item = templateText(value[0], clear);
    return { value: `[${item.value}]`, type: `${item.type}[]` };
  }
  const members = Object.entries(value).map(([name, inner]) => ({
    name: propertyName(name),
    ...templateText(inner, clear),
  }));
  return {
    value: `{ ${members.map(({ name, value }) => `${name}: ${value}`).join(", ")} }`,
    type: `{ ${members.map(({ name, type }) => `${name}: ${type}`).join("; ")} }`,
  };
}

/** A function that returns a template, and the interface of that template. */
function templateFunction(service: ServiceModel, fn: FunctionModel): StatementStructures[] {
  const fields = Object.entries(fn.template!).map(([name, value]) => ({
    name: propertyName(name),
    ...templateText(value, fn.clear),
  }));
  const whole = declaration(service, fn);
  const name = paramsName(fn);
  // A structure to which any key may be added, e.g. one with a comparison in front.
  const flat = Object.values(fn.template!).every((value) => typeof value === "string");
  const open = `Record<string, ${flat ? "string" : "unknown"}>`;
  const overloads = fn.open && [
    {
      parameters: [{ name: "params", type: `${name} & { ${fn.open.key}: true }` }],
      returnType: open,
      docs: whole.docs!,
    },
    { parameters: [{ name: "params", type: name, hasQuestionToken: true }], returnType: whole.returnType! },
  ];
  return [
    resultInterface(fn, fields.map(({ name, type }) => ({ name, type }))),
    {
      ...whole,
      ...(overloads && { overloads, docs: [], returnType: `${whole.returnType} | ${open}` }),
      statements: [`return { ${fields.map(({ name, value }) => `${name}: ${value}`).join(", ")} };`],
    },
  ];
}

/** A function that puts its parameters together, and the interface of the result. */
function buildingFunction(service: ServiceModel, fn: FunctionModel): StatementStructures[] {
  const root: Record<string, unknown> = {};
  for (const parameter of fn.params) {
    for (const to of parameter.to) {
      const path = to.split(".");
      const last = path.pop()!;
      const holder = path.reduce((inner, part) => (inner[part] ??= {}) as Record<string, unknown>, root);
      holder[last] = `${demanded(parameter) ? "" : "?"}: ${parameter.type === "text" ? "string" : typeOf(parameter)}`;
    }
  }
  const typeText = (value: unknown): string =>
    `{ ${
      Object.entries(value as object).map(([name, inner]) =>
        propertyName(name) + (typeof inner === "string" ? inner : `: ${typeText(inner)}`)
      ).join("; ")
    } }`;
  return [
    resultInterface(
      fn,
      Object.entries(root).map(([name, inner]) => ({
        name: propertyName(name),
        type: typeof inner === "string" ? inner.replace(/^\??: /, "") : typeText(inner),
        hasQuestionToken: typeof inner === "string" && inner.startsWith("?"),
      })),
    ),
    { ...declaration(service, fn), statements: [...reading(fn), `return ${requestBody(fn).text};`] },
  ];
}

/** An older name of a function. */
function aliasesOf(fn: FunctionModel): string[] {
  return fn.aliases.map((alias) =>
    `/** @deprecated Misspelt: call {@linkcode ${fn.key}}. */\nexport const ${
      camelCase(alias)
    }: typeof ${fn.key} = ${fn.key};`
  );
}

/** A function's declaration, with the types that are its own. */
function statementsOf(service: ServiceModel, fn: FunctionModel): (StatementStructures | string)[] {
  const declared = {
    call: () => [callingFunction(service, fn)],
    custom: () => [customFunction(service, fn)],
    template: () => templateFunction(service, fn),
    build: () => buildingFunction(service, fn),
  }[fn.kind]();
  return [...(fn.params.length ? [paramsInterface(fn)] : []), ...declared, ...aliasesOf(fn)];
}

/** Where a function's hand-written body is, relative to the generated folder. */
function bodyModule(fn: FunctionModel): string {
  return `../custom/${snakeCase(fn.name)}.ts`;
}

/** Types of TypeScript itself, which nobody has to import. */
const BUILT_IN = /^[a-z]|[<>|]/;

/** What functions with hand-written bodies import; a type that several bodies export comes from the first. */
function bodyImports(functions: readonly FunctionModel[]): Import[] {
  const seen = new Set<string>();
  return functions.filter(({ kind }) => kind === "custom").map((fn) => {
    const own = [fn.answer, fn.options, ...fn.params.map(({ ownType }) => ownType)]
      .filter((type): type is string => type !== undefined && !BUILT_IN.test(type));
    const types = own.filter((type) => !seen.has(type));
    types.forEach((type) => seen.add(type));
    return { from: bodyModule(fn), names: [`${fn.key} as ${bodyName(fn)}`], types };
  });
}

/** What a function imports from src/core/. */
function helperImports(fn: FunctionModel): Import[] {
  const helpers = [
    ...fn.kind === "call" || fn.kind === "build" ? requestBody(fn).helpers : [],
    ...fn.kind === "template" ? [] : reading(fn).map(() => ({ name: "given", module: "encode" })),
  ];
  const types = fn.params.some(({ type }) => type === "file" || type === "files")
    ? [{ from: "../../core/values/files.ts", types: ["FileContent"] }]
    : [];
  return [...helpers.map(({ name, module }) => ({ from: `../../core/values/${module}.ts`, names: [name] })), ...types];
}

/** The modules of a function's types, by the type's name. */
function typeImports(service: ServiceModel, names: readonly string[]): Import[] {
  const text = names.join(" ");
  return service.types.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text))
    .map(({ name, segment }) => ({ from: `./types/${typeModule(segment)}.ts`, types: [name] }));
}

function categoryModule(service: ServiceModel, category: CategoryModel): string {
  const { client } = service;
  const { functions } = category;
  const calling = functions.filter(({ method }) => method);
  const results = calling.filter(({ answer }) => answer === undefined);
  const imports = mergeImports([
    ...functions.flatMap(helperImports),
    ...bodyImports(functions),
    ...(calling.length ? [{ from: client.module, types: [client.name, client.options] }] : []),
    ...(results.length && client.response !== undefined
      ? [{ from: client.responseModule ?? client.module, types: [client.response] }]
      : []),
    ...typeImports(service, [
      ...functions.flatMap(({ params }) => params.map(typeOf)),
      ...results.map(({ method }) => method!.resultType),
    ]),
  ]);
  return printModule(imports, functions.flatMap((fn) => statementsOf(service, fn)));
}

/** The types that hand-written bodies export. */
function bodyTypes(service: ServiceModel): string[] {
  return bodyImports(service.categories.flatMap(({ functions }) => functions))
    .filter(({ types }) => types?.length)
    .map(({ from, types }) => `export type { ${types!.join(", ")} } from "${from}";`);
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
    ...bodyTypes(service),
    ...apisOf(service).map(({ map }) => `export type { ${map} } from "./${snakeCase(map)}.ts";`),
    ...typeModules(service).map((module) => `export type * from "./types/${module}.ts";`),
  ];
  files.set(`${folder}/mod.ts`, printModule([], [exports.join("\n")]));
  return files;
}
