/**
 * Emits the command tables: a registry of services, an index per service, a table per category.
 *
 * @module
 */

import type { CategoryModel, FunctionModel, Model, ParameterModel, ServiceModel } from "../model.ts";
import { type Import, literal, printModule } from "../print.ts";
import { shellWords } from "./example.ts";
import { deprecation } from "./functions.ts";

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
    aliases: parameter.aliases.length ? parameter.aliases : undefined,
    param: parameter.key,
    name: parameter.name,
    kind: parameter.type,
    types: parameter.types,
    required: parameter.required,
    default: parameter.default,
    secret: parameter.secret || undefined,
    about: parameter.about,
  };
}

/** The expression that loads and calls the typed function. */
function runner(service: ServiceModel, category: CategoryModel, fn: FunctionModel): string {
  // The command line keeps the documented default even where TypeScript demands the choice.
  const chosen = fn.params.filter(({ explicit, default: value }) => explicit && value !== undefined)
    .map((parameter) => `${parameter.key}: ${literal(parameter.default)}, `).join("");
  const params = chosen ? `{ ${chosen}...params }` : "params";
  const position = fn.method ? 1 : 0;
  // Overloads leave the last signature to Parameters, which takes any.
  const own = fn.params.length ? [`${params} as unknown as Parameters<typeof api.${fn.key}>[${position}]`] : [];
  const takesOptions = fn.method || fn.options;
  const args = [
    ...(fn.method ? [`client as ${service.client.name}`] : []),
    ...own,
    ...(takesOptions ? ["options"] : []),
  ];
  const names = takesOptions
    ? [fn.method ? "client" : "_client", fn.params.length ? "params" : "_params", "options"]
    : fn.params.length
    ? ["_client", "params"]
    : [];
  const load = `const api = await import("../${category.module}.ts");`;
  return `async (${names.join(", ")}) => { ${load} return api.${fn.key}(${args.join(", ")}); }`;
}

function command(service: ServiceModel, category: CategoryModel, fn: FunctionModel): string {
  const old = deprecation(fn, service.title);
  const notes = [...fn.notes, ...(old ? [old] : [])];
  const fields = {
    name: fn.name,
    title: fn.title,
    summary: fn.summary,
    notes: notes.length ? notes : undefined,
    options: fn.params.map(option),
    connects: fn.method !== undefined,
    network: !fn.method && fn.options !== undefined || undefined,
    method: fn.method?.name,
    docs: fn.method?.docs,
    example: shellWords(service, fn, fn.examples.at(-1)!, "bash").join(" "),
  };
  return `${fn.name}: { ${folded(fields).slice(1, -1)}, run: ${runner(service, category, fn)} }`;
}

function categoryTable(service: ServiceModel, category: CategoryModel): string {
  const imports: Import[] = [{ from: "../../../cli/table.ts", types: ["CommandTable"] }];
  if (category.functions.some(({ method }) => method)) {
    imports.push({ from: `../${service.client.module}`, types: [service.client.name] });
  }
  const commands = category.functions.map((fn) => command(service, category, fn)).join(",\n");
  return printModule(imports, [
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
    types: "String",
    required: one.required,
    default: one.default,
    about: one.about,
    place: one.place,
    env: one.env,
    secret: one.secret,
  }));
  const categories = service.categories.map((category) => {
    const { slug, title, summary, functions } = category;
    const commands = functions.map(({ name, aliases, summary }) => ({
      name,
      aliases: aliases.length ? aliases : undefined,
      summary,
    }));
    const load = `async () => (await import("./${category.module}.ts")).commands`;
    return `{ ${folded({ slug, title, summary, commands }).slice(1, -1)}, load: ${load} }`;
  });
  const adapter = `async () => await import("../${service.client.adapter}")`;
  const methods = service.methods.length
    ? `\n  methods: async () => (await import("../catalogue/index.ts")).catalogue,`
    : "";
  const { name, title, summary } = service;
  return printModule([{ from: "../../../cli/table.ts", types: ["ServiceTable"] }], [
    `/** Command line of ${title}. */
export const service: ServiceTable = {
  ${folded({ name, title, summary, connection }).slice(1, -1)},
  categories: [${categories.join(",\n")}],
  adapter: ${adapter},${methods}
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
