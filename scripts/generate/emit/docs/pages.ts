/**
 * Emits the reference pages, MDX for Docusaurus, in the layout of OPI's pages.
 *
 * @module
 */

import type { CategoryModel, ConnectionModel, FunctionModel, ParameterModel, ServiceModel } from "../../model.ts";
import { kebabCase, pascalCase } from "../../names.ts";
import { NOTICE } from "../../print/typescript.ts";
import { deprecation, returnType } from "../code/functions.ts";
import { codeBlock, escapeMdx, type Links, yamlText } from "./mdx.ts";
import { guidesOf } from "./guide_list.ts";
import { connectionExample, type Shell, shellWords, typescriptExample } from "./example.ts";
import { allRows, morePages } from "./paging.ts";
import { capital, methodName, methodWord } from "./words.ts";

/** One row of the parameter table. */
function row(name: string, cli: string, types: string, required: boolean, about: string): string {
  return `| ${name} | --${cli} | ${types} | ${required ? "✔" : "✖"} | ${about} |`;
}

function connectionRows(connection: readonly ConnectionModel[], place: "first" | "last"): string[] {
  return connection.filter((one) => one.place === place)
    .map(({ name, cli, required, about }) => row(name, cli, "String", required, escapeMdx(about)));
}

function parameterRow({ name, cli, types, required, about, default: standard }: ParameterModel, links: Links): string {
  const told = standard === undefined || standard === "" ? "" : ` Default: \`${String(standard)}\`.`;
  return row(name, cli, types, required, escapeMdx(about + told, links));
}

/** The function's declaration, with the keys that its parameters have in TypeScript. */
function declaration(service: ServiceModel, fn: FunctionModel): string {
  const { parameter, name, options } = service.client;
  const needed = fn.params.some(({ required, explicit }) => required || explicit);
  const keys = `{ ${fn.params.map(({ key }) => key).join(", ")} }: ${pascalCase(fn.name)}Params`;
  const args = [
    ...(fn.method ? [`${parameter}: ${name}`] : []),
    ...(fn.params.length ? [needed ? keys : `${keys} = {}`] : []),
    ...(fn.method ? [`options?: ${options}`] : fn.options ? [`options?: ${fn.options}`] : []),
  ];
  return `function ${fn.key}(${args.join(", ")}): ${returnType(service, fn)}`;
}

function shellTab(service: ServiceModel, fn: FunctionModel, shell: Shell): string[] {
  const [value, label, language, comment, ending] = shell === "bash"
    ? ["bash", "Bash", "bash", "#", " \\"] as const
    : ["bat", "CMD/Bat", "batch", "::", " ^"] as const;
  const structured = fn.params.some(({ type }) => ["structure", "list", "files"].includes(type));
  const hint = `${comment} JSON can also be the path of a .json file, or - for standard input\n`;
  const command = shellWords(service, fn, fn.examples.at(-1)!, shell).join(`${ending}\n    `);
  return [
    `<TabItem value="${value}" label="${label}"${shell === "bash" ? " default" : ""}>`,
    "",
    codeBlock(language, `${structured ? hint : ""}${command}`),
    "",
    "</TabItem>",
  ];
}

/** What the last example answers. */
function resultBlock({ method, answer, examples }: FunctionModel): string {
  const { result } = examples.at(-1)!;
  const kind = answer === undefined ? method?.answer : undefined;
  if (kind === "text" && typeof result === "string") return codeBlock('text title="Result"', result);
  if (kind === "none") return "Nothing is answered.";
  if (kind === "bytes") return "The answer is a file: bytes in TypeScript, and on standard output of the command line.";
  return codeBlock('json title="Result"', JSON.stringify(result, null, 2));
}

/** One function's page. */
export function functionPage(service: ServiceModel, fn: FunctionModel): string {
  const { method } = fn;
  const old = deprecation(fn, service.title);
  const more = [morePages(fn, service), allRows(fn)].filter((text) => text !== undefined).join(" ");
  const links = linksFrom(service, fn);
  const table = [
    ...(method ? connectionRows(service.connection, "first") : []),
    ...fn.params.map((parameter) => parameterRow(parameter, links)),
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
    escapeMdx(fn.summary, links),
    "",
    `\`${declaration(service, fn)}\``,
    "",
    ...(table.length
      ? ["| Parameter | CLI option | Type | Required | Description |", "|-|-|-|-|-|", ...table, ""]
      : []),
    `Returns: ${escapeMdx(inSentence(fn.returns), links)}`,
    "",
    ...(more === "" ? [] : [escapeMdx(more, links), ""]),
    "<br/>",
    "",
    ...(method
      ? [
        ":::tip",
        `Official documentation of the ${methodWord(service)}: [${methodName(method)}](${method.docs})`,
        ":::",
        "",
      ]
      : []),
    ...fn.notes.flatMap((note) => [":::warning", escapeMdx(note, links), ":::", ""]),
    ...(old ? [":::caution", escapeMdx(old, links), ":::", ""] : []),
    ...(method || fn.notes.length ? ["<br/>", ""] : []),
    codeBlock('ts title="TypeScript code example"', typescriptExample(service, fn, fn.examples)),
    "",
    "<Tabs>",
    ...shellTab(service, fn, "bash"),
    ...shellTab(service, fn, "cmd"),
    "</Tabs>",
    "",
    resultBlock(fn),
    "",
  ];
  return lines.join("\n");
}

/** The pages of all other functions, as the page of a function or a category links them. */
function linksFrom(service: ServiceModel, from: FunctionModel | CategoryModel): Links {
  const links = new Map<string, string>();
  for (const category of service.categories) {
    const isHome = category === from || category.functions.some((fn) => fn === from);
    const folder = isHome ? "." : `../${category.slug}`;
    for (const fn of category.functions) if (fn !== from) links.set(fn.name, `${folder}/${fn.slug}.mdx`);
  }
  return links;
}

/** A text as it goes on within a sentence. */
function inSentence(text: string): string {
  return text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

/** What a page begins with. */
interface Opening {
  title: string;
  /** First lines of the front matter, which differ between kinds of pages: where it comes from, its title. */
  front: string[];
  /** What search engines show. */
  description: string;
  summary: string;
}

/** The beginning of a page. */
export function opening(service: ServiceModel, { title, front, description, summary }: Opening): string[] {
  return [
    "---",
    ...front,
    `description: ${yamlText(description)}`,
    `keywords: [${service.keywords.map(yamlText).join(", ")}]`,
    "---",
    "",
    `# ${escapeMdx(title)}`,
    "",
    escapeMdx(summary),
    "",
  ];
}

/** The beginning of a page that is about more than one function. */
export function folderOpening(service: ServiceModel, title: string, summary: string, position = 0): string[] {
  const front = [`# ${NOTICE}`, `sidebar_position: ${position}`, `title: ${yamlText(title)}`];
  return opening(service, { title, front, description: `${title}: ${summary}`, summary });
}

/** Links to all guides, from the page that opens the service's folder. */
function guideLinks(service: ServiceModel): string[] {
  const guides = guidesOf(service);
  if (!guides.length) return [];
  return [
    "| Guide | What it tells |",
    "|-|-|",
    ...guides.map(({ name, title, summary }) => `| [${escapeMdx(title)}](./${name}.mdx) | ${escapeMdx(summary)} |`),
    "",
  ];
}

/** The page that opens the service's folder: how to connect, and what there is. */
function servicePage(service: ServiceModel): string {
  return [
    ...folderOpening(service, service.title, service.summary),
    codeBlock('ts title="Connecting in TypeScript"', connectionExample(service)),
    "",
    "The command line takes them as options, or from environment variables, which keeps secrets out of command lines:",
    "",
    "| Parameter | CLI option | Environment variable | Description |",
    "|-|-|-|-|",
    ...service.connection.map(({ name, cli, env, about }) => `| ${name} | --${cli} | ${env} | ${escapeMdx(about)} |`),
    "",
    ...(service.origin
      ? [
        `[${escapeMdx(service.origin.title)}](./${kebabCase(service.origin.title)}.mdx): ${
          escapeMdx(service.origin.summary)
        }`,
        "",
      ]
      : []),
    ...guideLinks(service),
    "| Functions | What they are about |",
    "|-|-|",
    ...service.categories.map(({ slug, title, summary }) =>
      `| [${escapeMdx(title)}](./${slug}/index.mdx) | ${escapeMdx(summary)} |`
    ),
    "",
  ].join("\n");
}

/** The page that opens a category's folder. */
function categoryPage(service: ServiceModel, category: CategoryModel): string {
  const links = linksFrom(service, category);
  return [
    ...folderOpening(service, category.title, category.summary),
    `| Function | ${capital(methodWord(service))} | What it does |`,
    "|-|-|-|",
    ...category.functions.map(({ name, slug, method, summary }) =>
      `| [${name}](./${slug}.mdx) | ${method ? methodName(method) : "none"} | ${escapeMdx(summary, links)} |`
    ),
    "",
  ].join("\n");
}

/** Emits a page per function, one that opens each folder, and what Docusaurus needs for the folders. */
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
  files.set(`${root}/index.mdx`, servicePage(service));
  files.set(`${root}/_category_.json`, `${JSON.stringify({ label: service.title, position: 1 }, null, 2)}\n`);
  return files;
}
