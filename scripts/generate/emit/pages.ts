/**
 * Emits the reference pages, MDX for Docusaurus, in the layout of OPI's pages.
 *
 * @module
 */

import type { CategoryModel, ConnectionModel, FunctionModel, ParameterModel, ServiceModel } from "../model.ts";
import { pascalCase } from "../names.ts";
import { NOTICE } from "../print.ts";
import { TYPE_LABELS } from "./commands.ts";
import { type Shell, shellWords, typescriptExample } from "./example.ts";

/** Text that MDX takes for text, code spans left alone. */
export function escapeMdx(text: string): string {
  return text.split(/(`[^`]*`)/).map((part, index) =>
    index % 2 ? part : part.replace(/[\\<>{}*_[\]|]/g, (character) => `\\${character}`)
  ).join("");
}

/** A text in front matter. */
const yamlText = (text: string): string => JSON.stringify(text);

/** One row of the parameter table. */
function row(name: string, cli: string, types: string, required: boolean, about: string): string {
  return `| ${name} | --${cli} | ${types} | ${required ? "✔" : "✖"} | ${escapeMdx(about)} |`;
}

function connectionRows(connection: readonly ConnectionModel[], place: "first" | "last"): string[] {
  return connection.filter((one) => one.place === place)
    .map(({ name, cli, required, about }) => row(name, cli, TYPE_LABELS.text, required, about));
}

function parameterRow({ name, cli, type, required, about, default: standard }: ParameterModel): string {
  const told = standard === undefined ? "" : ` Default: ${String(standard)}.`;
  return row(name, cli, TYPE_LABELS[type], required, about + told);
}

/** The function's declaration as a reader sees it. */
function declaration(service: ServiceModel, fn: FunctionModel): string {
  const { parameter, name, options, response } = service.client;
  const needed = fn.params.some(({ required, explicit }) => required || explicit);
  const args = [
    ...(fn.method ? [`${parameter}: ${name}`] : []),
    ...(fn.params.length ? [`params${needed ? "" : "?"}: ${pascalCase(fn.name)}Params`] : []),
    ...(fn.method ? [`options?: ${options}`] : []),
  ];
  const result = fn.method ? `Promise<${response}<${fn.method.resultType}>>` : `${pascalCase(fn.name)}Result`;
  return `function ${fn.key}(${args.join(", ")}): ${result}`;
}

function shellTab(service: ServiceModel, fn: FunctionModel, shell: Shell): string[] {
  const [value, label, language, comment, ending] = shell === "bash"
    ? ["bash", "Bash", "bash", "#", " \\"]
    : ["bat", "CMD/Bat", "batch", "::", " ^"];
  const structured = fn.params.some(({ type }) => type === "structure" || type === "list");
  return [
    `<TabItem value="${value}" label="${label}"${shell === "bash" ? " default" : ""}>`,
    "",
    `\`\`\`${language}`,
    ...(structured
      ? [`${comment} JSON can also be given as the path of a .json file, or as - from standard input`]
      : []),
    shellWords(service, fn, fn.examples.at(-1)!, shell).join(`${ending}\n    `),
    "```",
    "",
    "</TabItem>",
  ];
}

/** One function's page. */
export function functionPage(service: ServiceModel, fn: FunctionModel): string {
  const { method } = fn;
  const table = [
    ...(method ? connectionRows(service.connection, "first") : []),
    ...fn.params.map(parameterRow),
    ...(method ? connectionRows(service.connection, "last") : []),
  ];
  const lines = [
    "---",
    `# ${NOTICE}`,
    `sidebar_position: ${fn.position}`,
    `description: ${yamlText(service.description.replace("{title}", fn.title))}`,
    `keywords: [${service.keywords.map(yamlText).join(", ")}]`,
    "---",
    "",
    "import Tabs from '@theme/Tabs';",
    "import TabItem from '@theme/TabItem';",
    "",
    `# ${escapeMdx(fn.title)}`,
    "",
    escapeMdx(fn.summary),
    "",
    `\`${declaration(service, fn)}\``,
    "",
    ...(table.length
      ? ["| Parameter | CLI option | Type | Required | Description |", "|-|-|-|-|-|", ...table, ""]
      : []),
    `Returns: ${escapeMdx(fn.returns)}`,
    "",
    "<br/>",
    "",
    ...(method ? [":::tip", `Method at API documentation: [${method.name}](${method.docs})`, ":::", ""] : []),
    ...fn.notes.flatMap((note) => [":::warning", escapeMdx(note), ":::", ""]),
    ...(method || fn.notes.length ? ["<br/>", ""] : []),
    '```ts title="TypeScript code example"',
    typescriptExample(service, fn, fn.examples),
    "```",
    "",
    "<Tabs>",
    ...shellTab(service, fn, "bash"),
    ...shellTab(service, fn, "cmd"),
    "</Tabs>",
    "",
    '```json title="Result"',
    JSON.stringify(fn.examples.at(-1)!.result, null, 2),
    "```",
    "",
  ];
  return lines.join("\n");
}

/** The page that opens a category's folder. */
function categoryPage(service: ServiceModel, category: CategoryModel): string {
  return [
    "---",
    `# ${NOTICE}`,
    "sidebar_position: 0",
    `title: ${yamlText(category.title)}`,
    `description: ${yamlText(`${category.title}: ${category.summary}`)}`,
    `keywords: [${service.keywords.map(yamlText).join(", ")}]`,
    "---",
    "",
    `# ${escapeMdx(category.title)}`,
    "",
    escapeMdx(category.summary),
    "",
    "| Function | TypeScript | REST method | What it does |",
    "|-|-|-|-|",
    ...category.functions.map(({ name, slug, key, method, summary }) =>
      `| [${name}](./${slug}.mdx) | \`${key}\` | ${method ? `\`${method.name}\`` : "none"} | ${escapeMdx(summary)} |`
    ),
    "",
  ].join("\n");
}

/** Emits a page per function and what Docusaurus needs for each category's folder. */
export function emitPages(service: ServiceModel): Map<string, string> {
  const root = `docs/content/${service.name}`;
  const files = new Map<string, string>();
  for (const category of service.categories) {
    const folder = `${root}/${category.slug}`;
    const settings = { label: category.title, position: category.position };
    files.set(`${folder}/_category_.json`, `${JSON.stringify(settings, null, 2)}\n`);
    files.set(`${folder}/index.mdx`, categoryPage(service, category));
    for (const fn of category.functions) files.set(`${folder}/${fn.slug}.mdx`, functionPage(service, fn));
  }
  files.set(`${root}/_category_.json`, `${JSON.stringify({ label: service.title, position: 1 }, null, 2)}\n`);
  return files;
}
