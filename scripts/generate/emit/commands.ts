/**
 * Emits the command tables: a registry of services, an index per service, a table per category.
 *
 * @module
 */

import type { CategoryModel, FunctionModel, Model, ParameterModel, ServiceModel } from "../model.ts";
import { type Import, literal, printModule } from "../print.ts";
import { shellWords } from "./example.ts";

/** The type column of the reference pages and of help. */
export const TYPE_LABELS = {
  text: "String",
  id: "String, Number",
  number: "Number",
  boolean: "Boolean",
  structure: "Structure Of KeyAndValue",
  list: "Array Of String",
} as const;

/** A literal whose long texts are broken between words, since a line has at most 120 columns. */
function folded(value: unknown): string {
  return literal(value).replace(/"(?:[^"\\]|\\.)*"/g, (whole) => {
    const pieces = whole.length > 106 ? whole.slice(1, -1).match(/(?:.{1,95}|[^ ]+)(?: |$)/g) ?? [] : [];
    return pieces.length > 1 ? pieces.map((piece) => `"${piece}"`).join(" + ") : whole;
  });
}

function option(parameter: ParameterModel): Record<string, unknown> {
  return {
    flag: parameter.cli,
    param: parameter.key,
    name: parameter.name,
    kind: parameter.type,
    types: TYPE_LABELS[parameter.type],
    required: parameter.required,
    default: parameter.default,
    about: parameter.about,
  };
}

/** The expression that calls the typed function. */
function runner(service: ServiceModel, fn: FunctionModel): string {
  // The command line keeps the documented default even where TypeScript demands the choice.
  const chosen = fn.params.filter(({ explicit, default: value }) => explicit && value !== undefined)
    .map((parameter) => `${parameter.key}: ${literal(parameter.default)}, `).join("");
  const params = chosen ? `{ ${chosen}...params }` : "params";
  const own = fn.params.length
    ? [`${params} as unknown as Parameters<typeof api.${fn.key}>[${fn.method ? 1 : 0}]`]
    : [];
  const args = fn.method ? [`client as ${service.client.name}`, ...own, "options"] : own;
  const names = fn.method
    ? ["client", fn.params.length ? "params" : "_params", "options"]
    : fn.params.length
    ? ["_client", "params"]
    : [];
  return `(${names.join(", ")}) => api.${fn.key}(${args.join(", ")})`;
}

function command(service: ServiceModel, fn: FunctionModel): string {
  const fields = {
    name: fn.name,
    title: fn.title,
    summary: fn.summary,
    notes: fn.notes.length ? fn.notes : undefined,
    options: fn.params.map(option),
    connects: fn.method !== undefined,
    method: fn.method?.name,
    docs: fn.method?.docs,
    example: shellWords(service, fn, fn.examples.at(-1)!, "bash").join(" "),
  };
  return `${fn.name}: { ${folded(fields).slice(1, -1)}, run: ${runner(service, fn)} }`;
}

function categoryTable(service: ServiceModel, category: CategoryModel): string {
  const imports: Import[] = [{ from: "../../../cli/table.ts", types: ["CommandTable"] }];
  if (category.functions.some(({ method }) => method)) {
    imports.push({ from: `../${service.client.module}`, types: [service.client.name] });
  }
  const commands = category.functions.map((fn) => command(service, fn)).join(",\n");
  return printModule(imports, [
    `import * as api from "../${category.module}.ts";`,
    `/** Commands of the category "${category.title}". */
export const commands: Record<string, CommandTable> = {\n${commands}\n};`,
  ]);
}

function serviceIndex(service: ServiceModel): string {
  const connection = service.connection.map((one) => ({
    flag: one.cli,
    param: one.name,
    name: one.name,
    kind: "text",
    types: TYPE_LABELS.text,
    required: one.required,
    default: one.default,
    about: one.about,
    place: one.place,
    env: one.env,
    secret: one.secret,
  }));
  const categories = service.categories.map((category) => {
    const { slug, title, summary, functions } = category;
    const commands = functions.map((fn) => ({ name: fn.name, summary: fn.summary }));
    const load = `async () => (await import("./${category.module}.ts")).commands`;
    return `{ ${folded({ slug, title, summary, commands }).slice(1, -1)}, load: ${load} }`;
  });
  const adapter = `async () => await import("../${service.client.adapter}")`;
  const methods = service.methods.length
    ? `\n  methods: async () => (await import("../catalogue/index.ts")).catalogue,`
    : "";
  const tools = (service.client.tools ?? []).map((tool) => {
    const load = `async () => (await import("../${tool.module}")).tool`;
    return `{ ${folded({ name: tool.name, summary: tool.summary }).slice(1, -1)}, load: ${load} }`;
  });
  const { name, title, summary } = service;
  return printModule([{ from: "../../../cli/table.ts", types: ["ServiceTable"] }], [
    `/** Command line of ${title}. */
export const service: ServiceTable = {
  ${folded({ name, title, summary, connection }).slice(1, -1)},
  categories: [${categories.join(",\n")}],
  adapter: ${adapter},${methods}${tools.length ? `\n  tools: [${tools.join(",\n")}],` : ""}
};`,
  ]);
}

/** Emits the tables of one service. */
export function emitCommands(service: ServiceModel): Map<string, string> {
  const folder = `src/${service.name}/generated/cli`;
  return new Map([
    [`${folder}/index.ts`, serviceIndex(service)],
    ...service.categories.map((category): [string, string] => [
      `${folder}/${category.module}.ts`,
      categoryTable(service, category),
    ]),
  ]);
}

/** Emits the registry of all services. */
export function emitRegistry(model: Model): Map<string, string> {
  const entries = model.services.map(({ name, title, summary }) => {
    const load = `async () => (await import("../../${name}/generated/cli/index.ts")).service`;
    return `{ ${folded({ name, title, summary }).slice(1, -1)}, load: ${load} }`;
  });
  return new Map([[
    "src/cli/generated/services.ts",
    printModule([{ from: "../table.ts", types: ["ServiceEntry"] }], [
      `/** The services that the command line knows. */
export const services: readonly ServiceEntry[] = [${entries.join(",\n")}];`,
    ]),
  ]]);
}
