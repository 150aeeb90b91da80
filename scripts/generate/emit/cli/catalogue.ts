/**
 * Emits the catalogue of methods for the command line: an index, lists of names, and details per segment.
 *
 * @module
 */

import type { MethodDetails, MethodRow } from "../../../../src/catalogue/methods.ts";
import { compare } from "../../diagnostics.ts";
import type { MethodModel, Schema, ServiceModel } from "../../model.ts";
import { camelCase, snakeCase } from "../../names.ts";
import { Code, dataText, shareLists } from "../../print/data.ts";
import { literal, printModule } from "../../print/typescript.ts";
import { clientOf, connectionWords } from "../docs/example.ts";
import { exampleOf } from "./method_example.ts";
import { methodFields, type Resolve, shortType } from "./method_fields.ts";
import { typeModule } from "../code/type_modules.ts";

/** A beginning of names with more methods has a list of its own. */
const OWN_LIST = 150;
/** More methods do not fit one list: they have four lines each. */
const LIST_LENGTH = 480;
/** The other lists, by first letters: a new method changes no list but its own. */
const LETTERS = ["af", "gl", "mr", "sz"] as const;
/** Longer descriptions of results do not fit a line of a source file. */
const LONGEST_RESULT = 96;
/** So do pages' paths. */
const LONGEST_PAGE = 96;

const TYPES = "../../../catalogue/methods.ts";

function row({ name, api, effect, summary, deprecated, replacedBy }: MethodModel, service: ServiceModel): MethodRow {
  const marks = {
    ...(Object.hasOwn(service.apis ?? {}, api) && { api }),
    ...(deprecated && { deprecated: replacedBy }),
  };
  return Object.keys(marks).length ? [name, effect, summary, marks] : [name, effect, summary];
}

function details(method: MethodModel, { docs }: ServiceModel, schemas: (name: string) => Schema): MethodDetails {
  const resolve: Resolve = (ref) => schemas(ref.split("/").at(-1)!);
  const schema = schemas(method.paramsType);
  const { paramVariants, params: documented } = method.documented;
  const fields = paramVariants?.flatMap((variant) => variant.fields) ?? documented;
  const isList = schema.type === "array";
  const { params, custom } = isList ? { params: [] } : methodFields(schema, resolve, fields);
  const result = shortType(schemas(method.resultType), resolve);
  return {
    scope: method.scope,
    page: method.docs.slice(docs.base.length, method.docs.length - docs.suffix.length),
    params,
    ...(custom && { custom }),
    result: result.length <= LONGEST_RESULT ? result : `${result.slice(0, LONGEST_RESULT - 1)}…`,
    errors: [...new Set(method.errors.map(({ code }) => code).filter(Boolean))],
    ...(method.paging && { paging: method.paging.kind }),
    ...(method.confirm && { confirm: method.confirm }),
    ...(isList && { list: true }),
    example: exampleOf(schema, params, method.example, resolve),
  };
}

/** Breaks a page's path, which has no blanks, where no line can hold it. */
function foldedPage(page: string): string | Code {
  const at = page.lastIndexOf("/") + 1;
  return page.length > LONGEST_PAGE ? new Code(`${literal(page.slice(0, at))} + ${literal(page.slice(at))}`) : page;
}

/** What a segment's methods have in common up to some part of their names. */
function beginning(segment: string, depth: number): string {
  return segment.split(".").slice(0, depth).join(".");
}

/** Puts segments together under names that stay whatever methods come or go. */
function lists(segments: readonly string[], sizeOf: (segments: readonly string[]) => number): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const put = (name: string, own: readonly string[]) => found.set(name, [...found.get(name) ?? [], ...own]);
  const cut = (own: readonly string[], depth: number, prefix: string): void => {
    for (const [start, group] of Map.groupBy(own, (segment) => beginning(segment, depth))) {
      const size = sizeOf(group);
      const rest = start.slice(prefix.length).replace(/^\./, "");
      if (size > LIST_LENGTH && group.length > 1) cut(group, depth + 1, start);
      else if (size > OWN_LIST) put(start, group);
      else {
        const letters = LETTERS.find((range) => (rest[0] ?? "").toLowerCase() <= range[1]!) ?? LETTERS.at(-1)!;
        put(prefix === "" ? letters : `${prefix}.${letters}`, group);
      }
    }
  };
  cut(segments, 1, "");
  return new Map([...found].sort(([one], [other]) => compare(one, other)));
}

function index(service: ServiceModel, segments: readonly string[], parts: readonly string[]): string {
  const { client, ways, title, name, docs, api } = service;
  const { filters, booleans } = service.conventions ?? {};
  const conventions = literal({ filters: filters && { names: filters.names, prefixes: filters.prefixes }, booleans });
  const [first, way] = Object.entries(ways)[0]!;
  const example = {
    options: connectionWords(service, first).join(" "),
    typescript: [
      `import { ${client.name} } from "oint/${name}";`,
      "",
      `const ${way.variable} = ${clientOf(service, first)};`,
    ],
    variable: way.variable,
    result: api.result,
  };
  const load = (path: string, what: string) => `async () => (await import("./${path}.ts")).${what}`;
  return printModule([{ from: TYPES, types: ["Catalogue"] }], [
    `/** Index of the methods of ${title}. */
export const catalogue: Catalogue = {
  apis: ${literal(Object.keys(service.apis ?? {}))},
  docs: ${literal({ base: docs.base, suffix: docs.suffix })},
  example: ${literal(example)},${conventions === "{}" ? "" : `\n  conventions: ${conventions},`}
  lists: [${parts.map((part) => load(`lists/${snakeCase(part)}`, "list")).join(",\n")}],
  details: {${
      segments.map((segment) => `${literal(segment)}: ${load(`details/${typeModule(segment)}`, "details")}`).join(",\n")
    }},
};`,
  ]);
}

/** Types of the lists that structures share, by the members that they are. */
const LISTS: Readonly<Record<string, string>> = {
  params: "readonly FieldTable[]",
  fields: "readonly FieldTable[]",
  values: 'NonNullable<FieldTable["values"]>',
};

/** The module of a segment's details. */
function detailsModule(docs: string, records: Readonly<Record<string, MethodDetails>>): string {
  const { data, lists } = shareLists(
    Object.fromEntries(Object.entries(records).map(([id, one]) => [id, { ...one, page: foldedPage(one.page) }])),
    (member, { name }) => camelCase(`${member}.of.${name === undefined ? "methods" : snakeCase(String(name))}`),
    Object.keys(LISTS),
  );
  const shared = [...lists].map(([name, { member, list }]) => {
    const head = `const ${name}: ${LISTS[member]} = `;
    return `\n${head}${dataText(list, head.length + 1)};`;
  });
  const head = "export const details: Readonly<Record<string, MethodDetails>> = ";
  const text = `\n/** ${docs} */\n${head}${dataText(data, head.length + 1)};`;
  const types = ["MethodDetails", ...(lists.size ? ["FieldTable"] : [])];
  return printModule([{ from: `../${TYPES}`, types }], [...shared, text]);
}

/** Emits a service's catalogue; nothing where it has no methods. */
export function emitMethodIndex(service: ServiceModel): Map<string, string> {
  if (!service.methods.length) return new Map();
  const folder = `src/${service.name}/generated/catalogue`;
  const segments = [...new Set(service.methods.map(({ segment }) => segment))].sort(compare);
  const schemas = new Map(service.types.map(({ name, schema }) => [name, schema]));
  const of = (segment: string) => service.methods.filter((method) => method.segment === segment);
  const parts = lists(segments, (own) => own.reduce((sum, segment) => sum + of(segment).length, 0));
  const files = new Map([[`${folder}/index.ts`, index(service, segments, [...parts.keys()])]]);
  const from = `../${TYPES}`;
  for (const [part, own] of parts) {
    const rows = own.map((segment) => ({ segment, methods: of(segment).map((method) => row(method, service)) }));
    const text = `/** Methods of ${service.title}, those of \`${part}\`. */
export const list: readonly SegmentRows[] = ${literal(rows)};`;
    files.set(`${folder}/lists/${snakeCase(part)}.ts`, printModule([{ from, types: ["SegmentRows"] }], [text]));
  }
  for (const segment of segments) {
    const records = Object.fromEntries(
      of(segment).map((method) => [method.id, details(method, service, (name) => schemas.get(name) ?? {})]),
    );
    const path = `${folder}/details/${typeModule(segment)}.ts`;
    files.set(path, detailsModule(`Methods of ${service.title} in the segment \`${segment}\`.`, records));
  }
  return files;
}
