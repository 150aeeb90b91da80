/**
 * Emits a reference page for every method of an API, MDX for Docusaurus, in folders by the methods' names.
 *
 * @module
 */

import { dirname, relative } from "node:path/posix";
import { compare } from "../../diagnostics.ts";
import { canonicalJson } from "../../print/json.ts";
import type { FieldFacts, MethodFacts, MethodModel, ServiceModel } from "../../model.ts";
import { kebabCase } from "../../names.ts";
import { code, codeBlock, escapeMdx, yamlText } from "./mdx.ts";
import { opening } from "./pages.ts";
import { allRecords } from "./paging.ts";
import { methodsTitle } from "./words.ts";
import { answerType } from "../code/functions.ts";
import {
  callExpression,
  indexOf,
  needsParams,
  paramsOf,
  restShell,
  restTypescript,
  treeExpression,
} from "./rest_examples.ts";
import { fieldTable, type Kind, memberSets, RESULT, typeText } from "./rest_tables.ts";

const NOTICE = "Generated from spec/ by `deno task docs`. Do not edit: change the spec or the emitter.";

/** The folder of all pages, which no other emitter writes to. */
export const METHOD_PAGES = "docs/rest";

/** What the documentation says of a result. */
type ResultFacts = NonNullable<MethodFacts["result"]>;

/** Longest line of a declaration: a page is narrower than an editor. */
const WIDTH = 80;

/** Lines of a sample that are shown at once; more are folded. */
const LONG = 40;

/** Mark of a method that belongs to a further API. */
function apiMark(service: ServiceModel, { api }: MethodModel): string {
  return Object.hasOwn(service.apis ?? {}, api) ? ` (${api})` : "";
}

/** The page of a method, relative to the service's folder. */
export function restPage(service: ServiceModel, method: MethodModel): string {
  const folder = method.segment.replaceAll(".", "/");
  const prefix = service.apis?.[method.api]?.prefix;
  if (method.http) return `${folder}/${kebabCase(method.name)}.mdx`;
  // A page named like its folder would be taken for the folder's own.
  const isFolder = folder.split("/").at(-1) === method.name.toLowerCase();
  return `${folder}/${method.name}${prefix === undefined ? isFolder ? "-method" : "" : `-${prefix}`}.mdx`;
}

/** Address of a page as seen from another. */
function address(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

function methodLink(service: ServiceModel, from: string, method: MethodModel): string {
  return `[${escapeMdx(method.name + apiMark(service, method))}](${address(from, restPage(service, method))})`;
}

/** The beginning of a page that a menu shows under a label. */
function labelledOpening(service: ServiceModel, title: string, label: string, summary: string): string[] {
  const front = [`# ${NOTICE}`, `title: ${yamlText(title)}`, `sidebar_label: ${yamlText(label)}`];
  return opening(service, { title, front, description: summary, summary });
}

/** What stands in for a method: the same API first, another one where the method would stand in for itself. */
function replacements(service: ServiceModel, method: MethodModel, from: string): string {
  return method.replacedBy.map((name) => {
    const start = /^(.*)\*$/.exec(name)?.[1]?.toLowerCase();
    if (start !== undefined) {
      const family = service.methods.find((one) => one.name.toLowerCase().startsWith(start));
      const page = family && `${dirname(restPage(service, family))}/index.mdx`;
      return page ? `[${escapeMdx(name)}](${address(from, page)})` : code(name);
    }
    const found = (indexOf(service).methods.get(name.toLowerCase()) ?? []).filter((one) => one !== method)
      .sort((one, other) => Number(other.api === method.api) - Number(one.api === method.api))[0];
    return found ? methodLink(service, from, found) : code(name);
  }).join(" or ");
}

function notices(service: ServiceModel, method: MethodModel, from: string): string[] {
  const instead = replacements(service, method, from);
  const advice = instead ? ` Use ${instead}.` : "";
  const twins = indexOf(service).methods.get(method.name.toLowerCase())!
    .filter((other) => other !== method && other.name === method.name);
  return [
    ...(method.deprecated
      ? [":::warning Deprecated", `The documentation advises against this method.${advice}`, ":::", ""]
      : []),
    ...twins.flatMap((
      twin,
    ) => [
      ":::note",
      `The API ${code(twin.api)} has a method of this name, too: ${methodLink(service, from, twin)}.`,
      ":::",
      "",
    ]),
  ];
}

function signature(service: ServiceModel, method: MethodModel): string {
  const { parameter, tree } = service.client;
  const params = needsParams(paramsOf(service, method)) ? "params" : "params?";
  const call = callExpression(service, method, parameter);
  const head = `${call}("${method.name}", ${params}: ${method.paramsType}):`;
  const promise = `Promise<${answerType(service, method)}>`;
  return [
    head.length + 1 + promise.length <= WIDTH ? `${head} ${promise}` : `${head}\n  ${promise}`,
    ...(tree ? [`${treeExpression(service, method, parameter)}(${params})`] : []),
  ].join("\n");
}

/** The chapter on parameters. */
function parameters(service: ServiceModel, { documented, positions }: MethodModel): string[] {
  const tables = documented.paramVariants
    ? documented.paramVariants.flatMap(({ label, fields }) => [
      `### ${escapeMdx(label)}`,
      "",
      ...table(service, "Parameter", fields),
    ])
    : table(service, "Parameter", documented.params);
  return [
    "## Parameters",
    "",
    ...(tables.length ? tables : ["None.", ""]),
    ...(documented.requireOneOf ?? []).flatMap((
      names,
    ) => [`At least one of these is required: ${names.map(code).join(", ")}.`, ""]),
    ...further(service, documented.paramTables),
    ...(positions ? ["The API reads these parameters by position; the client puts them in order.", ""] : []),
  ];
}

/** Tables that the documentation shows beside the main one. */
function further(service: ServiceModel, tables: MethodFacts["paramTables"]): string[] {
  return (tables ?? []).flatMap(({ heading, fields = [] }) => {
    const lines = table(service, "Name", fields);
    return lines.length ? [`### ${escapeMdx(heading)}`, "", ...lines] : [];
  });
}

/** A table of fields, and one for each alternative set of members. */
function table(service: ServiceModel, kind: Kind, fields: readonly FieldFacts[]): string[] {
  const lines = fieldTable(service, kind, fields);
  const sets = memberSets(fields).flatMap((set) => [
    `### ${set.title}`,
    "",
    ...fieldTable(service, kind, set.fields, set.before),
    "",
  ]);
  return lines.length ? [...lines, "", ...sets] : [];
}

/** What is said of an answer that is no JSON. */
const ANSWERS = {
  bytes: "The answer is a file: bytes, and no JSON.",
  text: "The answer is a text, and no JSON.",
  none: "Nothing is answered.",
};

/** The chapter on the result. */
function result(service: ServiceModel, { documented, resultType, answer }: MethodModel): string[] {
  const facts = documented.result;
  const types = facts?.types ? typeText(service, facts.types) : "";
  const fields = facts ? table(service, "Field", membersOf(facts)) : [];
  const variants = (facts?.variants ?? []).flatMap(({ label, fields: members }) => [
    `### ${escapeMdx(label)}`,
    "",
    ...table(service, "Field", members),
  ]);
  return [
    "## Result",
    "",
    ...(answer === undefined ? [] : [ANSWERS[answer], ""]),
    `${types ? `${types}; in` : "In"} TypeScript ${code(resultType)}.${
      facts?.fieldMap ? " Each member describes the field of its name." : ""
    }`,
    "",
    ...fields,
    ...variants,
    ...further(service, documented.resultTables),
    ...(facts?.envelope?.length
      ? [`Beside the result: ${facts.envelope.map(({ name }) => code(name)).join(", ")}.`, ""]
      : []),
  ];
}

/** What a result holds; alternative sets have tables of their own. */
function membersOf({ fields = [], keys = [], variants, types = [], ...rest }: ResultFacts): FieldFacts[] {
  const own = [...fields, ...keys];
  if (variants) return own;
  if (own.length || !types.length) return own;
  const bare = /^(?:array|boolean|double|float|integer|null|number|object|string|true|false|any)(?:\[\])*$/;
  return types.some((type) => !bare.test(type)) ? [{ ...rest, types, name: RESULT }] : [];
}

function errors({ documented }: MethodModel): string[] {
  const rows = (documented.errors ?? []).filter(({ code }) => code)
    .map((error) => `| ${code(error.code.trim())} | ${error.http ?? ""} |`);
  const unique = [...new Set(rows)].sort(compare);
  return unique.length ? ["## Errors", "", "| Code | HTTP status |", "|-|-|", ...unique, ""] : [];
}

function sample(value: unknown): string[] {
  if (value === undefined) return [];
  const text = canonicalJson(value).trimEnd();
  const block = codeBlock('json title="Documented answer"', text);
  if (text.split("\n").length <= LONG) return [block, ""];
  return ["<details>", "<summary>Documented answer</summary>", "", codeBlock("json", text), "", "</details>", ""];
}

/** One method's page. */
export function methodPage(service: ServiceModel, method: MethodModel): string {
  const from = restPage(service, method);
  const title = method.name + apiMark(service, method);
  const { paging } = method.documented;
  const records = allRecords(method);
  const facts = [
    `API: ${code(method.api)}`,
    `effect: ${method.effect}`,
    `scope: ${method.scope.map(code).join(", ") || "none"}`,
    ...(paging ? [`paging: ${code(paging.style)}`] : []),
    `[official documentation](${method.docs})`,
  ];
  return [
    ...labelledOpening(service, title, title, method.summary),
    ...notices(service, method, from),
    `${facts.join(" · ")}`,
    "",
    ...(records === undefined ? [] : [escapeMdx([records, method.paging?.reason ?? []].flat().join(" ")), ""]),
    codeBlock("ts", signature(service, method)),
    "",
    ...parameters(service, method),
    ...result(service, method),
    "## Example",
    "",
    codeBlock('ts title="TypeScript"', restTypescript(service, method)),
    "",
    codeBlock('bash title="Shell"', restShell(service, method)),
    "",
    ...sample(method.sample),
    ...errors(method),
  ].join("\n");
}

/** Whether methods' names carry verb and path, so that nothing can be told by how they begin. */
function routed({ methods }: ServiceModel): boolean {
  return methods.some(({ http }) => http);
}

/** What a folder of methods is called. */
function family(service: ServiceModel, name: string): string {
  return routed(service) ? name : `${name}.*`;
}

/** The page that opens a folder: what is in it, and what is below. */
function indexPage(service: ServiceModel, folder: string, below: readonly string[]): string {
  const inside = service.methods.filter(({ segment }) => `${segment.replaceAll(".", "/")}` === folder);
  const from = folder ? `${folder}/index.mdx` : "index.mdx";
  const name = folder.replaceAll("/", ".");
  const title = name ? family(service, name) : `${methodsTitle(service)} of ${service.title}`;
  const count = (path: string): number =>
    service.methods.filter(({ segment }) => `${segment}.`.startsWith(`${path.replaceAll("/", ".")}.`)).length;
  const methods = inside.toSorted((one, other) => compare(one.name, other.name) || compare(one.api, other.api));
  const summary = name
    ? `${methodsTitle(service)} of ${service.title} ${routed(service) ? "in" : "whose names begin with"} ${name}.`
    : `All ${service.methods.length} documented methods, by ${
      routed(service) ? "what they are about" : "the beginning of their names"
    }.`;
  return [
    ...labelledOpening(service, title, name || methodsTitle(service), summary),
    ...(below.length
      ? [
        "| Names | Methods |",
        "|-|-|",
        ...below.map((path) =>
          `| [${escapeMdx(family(service, path.replaceAll("/", ".")))}](${address(from, `${path}/index.mdx`)}) | ${
            count(path)
          } |`
        ),
        "",
      ]
      : []),
    ...(methods.length
      ? [
        "| Method | Effect | What it does |",
        "|-|-|-|",
        ...methods.map((method) => {
          const mark = method.deprecated ? "Deprecated. " : "";
          return `| ${methodLink(service, from, method)} | ${method.effect} | ${mark}${escapeMdx(method.summary)} |`;
        }),
        "",
      ]
      : []),
  ].join("\n");
}

/** Emits the pages of all methods, and one that opens each folder; paths are relative to the service's folder. */
export function emitRestPages(service: ServiceModel): Map<string, string> {
  const files = new Map(service.methods.map((method) => [restPage(service, method), methodPage(service, method)]));
  const folders = new Set([""]);
  for (const file of files.keys()) {
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of [...folders].sort(compare)) {
    const below = [...folders].filter((one) => one && (dirname(one) === "." ? "" : dirname(one)) === folder);
    files.set(folder ? `${folder}/index.mdx` : "index.mdx", indexPage(service, folder, below.sort(compare)));
  }
  return files;
}
