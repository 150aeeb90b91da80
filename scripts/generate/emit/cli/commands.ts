/**
 * Emits the command tables: a registry of services, an index per service and per category, a table per command. Help
 * of a command loads its table and none of the others.
 *
 * @module
 */

import type { CategoryModel, FunctionModel, Model, ParameterModel, ServiceModel } from "../../model.ts";
import { snakeCase } from "../../names.ts";
import { type Import, literal, printModule } from "../../print/typescript.ts";
import { shellWords, typescriptExample } from "../docs/example.ts";
import { deprecation } from "../code/functions.ts";
import { listedBy } from "../docs/paging.ts";

/** Up to 95 characters before a space, or as many without one; no escape sequence is taken apart. */
const PIECE = /(?:\\u[\da-f]{4}|\\.|[^\\]){1,95}(?: |$)|(?:\\u[\da-f]{4}|\\.|[^\\]){1,95}/gu;

/** A literal whose long texts are broken, between words where there are any, since a line has at most 120 columns. */
function folded(value: unknown): string {
  return literal(value).replace(/"(?:[^"\\]|\\.)*"/g, (whole) => {
    const pieces = whole.length > 106 ? whole.slice(1, -1).match(PIECE) ?? [] : [];
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
    explicit: parameter.explicit || undefined,
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
  const load = `const api = await import("../../${category.module}.ts");`;
  return `async (${names.join(", ")}) => { ${load} return api.${fn.key}(${args.join(", ")}); }`;
}

/** What going through all pages can promise, and the options that choose one; nothing where the command cannot. */
function pagingOf(fn: FunctionModel): Record<string, unknown> {
  const { kind, known } = listedBy(fn) ?? {};
  if (!known) return {};
  const { next } = known;
  const limit = next && "limit" in next ? next.limit : undefined;
  const places = [next?.parameter, limit].flatMap((place) => place ? [place.join(".").toLowerCase()] : []);
  const flags = fn.params.filter(({ to }) => to.some((one) => places.includes(one.toLowerCase())));
  return { paging: kind, pagedBy: flags.length ? flags.map(({ cli }) => cli) : undefined };
}

/** The table of one command. */
function commandTable(service: ServiceModel, category: CategoryModel, fn: FunctionModel): string {
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
    ...pagingOf(fn),
    answers: fn.answers,
    returns: fn.returns,
    example: shellWords(service, fn, fn.examples.at(-1)!, "bash").join(" "),
  };
  const imports: Import[] = [
    { from: "../../../../catalogue/commands.ts", types: ["CommandTable"] },
    ...(fn.method ? [{ from: `../../${service.client.module}`, types: [service.client.name] }] : []),
  ];
  return printModule(imports, [
    `/** The command ${fn.name}. */
export const command: CommandTable = { ${
      folded(fields).slice(1, -1)
    }, typescript: () => import("./examples.ts"), run: ${runner(service, category, fn)} };`,
  ]);
}

/** The module of a function's table, beside its category's index. */
const tableModule = (fn: FunctionModel): string => `${snakeCase(fn.name)}.ts`;

/** TypeScript modules that call the functions of a category, as lines. */
function examplesModule(service: ServiceModel, { functions }: CategoryModel): string {
  const examples = functions.map((fn) => {
    const lines = typescriptExample(service, fn, [fn.examples.at(-1)!]).split("\n");
    return `/** Calls ${fn.key}. */\nexport const ${fn.name}: readonly string[] = ${folded(lines)};`;
  });
  return printModule([], examples);
}

/** Loads the commands of a category by name. */
function categoryIndex({ title, functions }: CategoryModel): string {
  const loaders = functions.map((fn) => `${fn.name}: async () => (await import("./${tableModule(fn)}")).command`);
  return printModule([{ from: "../../../../catalogue/commands.ts", types: ["CommandTable"] }], [
    `/** Commands of the category "${title}". */
export const commands: Record<string, () => Promise<CommandTable>> = { ${loaders.join(",\n")} };`,
  ]);
}

/** What help says of the categories. */
function overviewModule({ categories, title }: ServiceModel): string {
  const entries = categories.map(({ title, summary, functions }) =>
    folded({ title, summary, commands: functions.map(({ name, summary }) => ({ name, summary })) })
  );
  return printModule([{ from: "../../../catalogue/commands.ts", types: ["CategoryOverview"] }], [
    `/** The functions of ${title} by category, with one line each. */
export const overview: readonly CategoryOverview[] = [${entries.join(",\n")}];`,
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
    trial: one.trial,
  }));
  const categories = service.categories.map(({ slug, module, functions }) => {
    const commands = functions.map(({ name, aliases }) => ({ name, aliases: aliases.length ? aliases : undefined }));
    const load = `async (name) => await (await import("./${module}/index.ts")).commands[name]?.()`;
    return `{ ${folded({ slug, commands }).slice(1, -1)}, load: ${load} }`;
  });
  const adapter = `async () => await import("../${service.client.adapter}")`;
  const methods = service.methods.length
    ? `\n  methods: async () => (await import("../catalogue/index.ts")).catalogue,`
    : "";
  const tools = service.client.tools.map((tool) => {
    const load = `async () => (await import("../${tool.module}")).tool`;
    return `{ ${folded({ name: tool.name, summary: tool.summary }).slice(1, -1)}, load: ${load} }`;
  });
  const sandbox = service.client.sandbox !== undefined
    ? `\n  sandbox: async (settings) => (await import("../${service.client.sandbox}")).createSandbox(settings),`
    : "";
  const lister = service.client.lister !== undefined
    ? `\n  list: async () => (await import("../${service.client.lister}")).list,`
    : "";
  const synonyms = service.synonyms ? `\n  synonyms: async () => (await import("./synonyms.ts")).synonyms,` : "";
  const records = service.client.records !== undefined
    ? `\n  records: { example: ${
      JSON.stringify(service.client.records.example)
    }, load: async () => (await import("../${service.client.records.module}")).records },`
    : "";
  const { name, title, summary } = service;
  return printModule([{ from: "../../../catalogue/commands.ts", types: ["ServiceTable"] }], [
    `/** Command line of ${title}. */
export const service: ServiceTable = {
  ${folded({ name, title, summary, connection }).slice(1, -1)},
  categories: [${categories.join(",\n")}],
  overview: async () => (await import("./overview.ts")).overview,${synonyms}
  adapter: ${adapter},${methods}${lister}${records}${sandbox}${tools.length ? `\n  tools: [${tools.join(",\n")}],` : ""}
};`,
  ]);
}

/** What people say who search. */
function synonymsModule({ title, synonyms }: ServiceModel): string {
  return printModule([{ from: "../../../catalogue/search/synonyms.ts", types: ["Synonyms"] }], [
    `/** What people type who search in ${title}, and the words that names and summaries have for it. */
export const synonyms: Synonyms = ${literal(synonyms)};`,
  ]);
}

/** Emits the tables of one service. */
export function emitCommands(service: ServiceModel): Map<string, string> {
  const folder = `src/${service.name}/generated/cli`;
  const categories = service.categories.flatMap((category): [string, string][] => [
    [`${folder}/${category.module}/index.ts`, categoryIndex(category)],
    [`${folder}/${category.module}/examples.ts`, examplesModule(service, category)],
    ...category.functions.map((fn): [string, string] => [
      `${folder}/${category.module}/${tableModule(fn)}`,
      commandTable(service, category, fn),
    ]),
  ]);
  return new Map([
    [`${folder}/index.ts`, serviceIndex(service)],
    [`${folder}/overview.ts`, overviewModule(service)],
    ...service.synonyms ? [[`${folder}/synonyms.ts`, synonymsModule(service)] as const] : [],
    ...categories,
  ]);
}

/** Emits the registry of all services. */
export function emitRegistry(model: Model): Map<string, string> {
  const entries = model.services.map(({ name, title, summary, secrets }) => {
    const load = `async () => (await import("../../${name}/generated/cli/index.ts")).service`;
    return `{ ${folded({ name, title, summary, secrets }).slice(1, -1)}, load: ${load} }`;
  });
  return new Map([[
    "src/catalogue/generated/services.ts",
    printModule([{ from: "../commands.ts", types: ["ServiceEntry"] }], [
      `/** The services that the command line knows. */
export const services: readonly ServiceEntry[] = [${entries.join(",\n")}];`,
    ]),
  ]]);
}
