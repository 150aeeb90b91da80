/**
 * Emits the catalogue of methods for the command line: an index, lists of names, and details per segment.
 *
 * @module
 */

import type { MethodDetails, MethodRow } from "../../../../src/catalogue/methods.ts";
import { compare } from "../../diagnostics.ts";
import type { MethodModel, Schema, ServiceModel } from "../../model.ts";
import { literal, printModule } from "../../print/typescript.ts";
import { clientOf, connectionWords } from "../docs/example.ts";
import { exampleOf } from "./method_example.ts";
import { methodFields, type Resolve, shortType } from "./method_fields.ts";
import { typeModule } from "../code/types.ts";

/** Methods in one list: with four lines each, a list stays within what a file may have. */
const LIST_LENGTH = 400;
/** Longer descriptions of results do not fit a line of a source file. */
const LONGEST_RESULT = 96;

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
    ...(isList && { list: true }),
    example: exampleOf(schema, params, method.example, resolve),
  };
}

/** Breaks pages' paths, which have no blanks, where no line can hold them. */
function foldedPages(text: string): string {
  return text.replace(
    /\bpage: "([^"]+\/)([^"/]+)"/g,
    (whole, folder, name) => whole.length > 105 ? `page: "${folder}" + "${name}"` : whole,
  );
}

/** Puts segments together until a list is full. */
function lists(service: ServiceModel, segments: readonly string[]): string[][] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const segment of segments) {
    const own = service.methods.filter((method) => method.segment === segment).length;
    if (length + own > LIST_LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)!.push(segment);
    length += own;
  }
  return parts;
}

function index(service: ServiceModel, segments: readonly string[], parts: number): string {
  const { client, ways, title, name, docs, api } = service;
  const { filters, booleans } = service.conventions ?? {};
  const conventions = literal({ filters: filters && { prefixes: filters.prefixes }, booleans });
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
  lists: [${Array.from({ length: parts }, (_, part) => load(`lists/${part + 1}`, "list")).join(",\n")}],
  details: {${
      segments.map((segment) => `${literal(segment)}: ${load(`details/${typeModule(segment)}`, "details")}`).join(",\n")
    }},
};`,
  ]);
}

/** Emits a service's catalogue; nothing where it has no methods. */
export function emitMethodIndex(service: ServiceModel): Map<string, string> {
  if (!service.methods.length) return new Map();
  const folder = `src/${service.name}/generated/catalogue`;
  const segments = [...new Set(service.methods.map(({ segment }) => segment))].sort(compare);
  const schemas = new Map(service.types.map(({ name, schema }) => [name, schema]));
  const of = (segment: string) => service.methods.filter((method) => method.segment === segment);
  const parts = lists(service, segments);
  const files = new Map([[`${folder}/index.ts`, index(service, segments, parts.length)]]);
  for (const [part, own] of parts.entries()) {
    const rows = own.map((segment) => ({ segment, methods: of(segment).map((method) => row(method, service)) }));
    const text = `/** Methods of ${service.title}, part ${part + 1}. */
export const list: readonly SegmentRows[] = ${literal(rows)};`;
    const from = `../${TYPES}`;
    files.set(`${folder}/lists/${part + 1}.ts`, printModule([{ from, types: ["SegmentRows"] }], [text]));
  }
  for (const segment of segments) {
    const records = Object.fromEntries(
      of(segment).map((method) => [method.id, details(method, service, (name) => schemas.get(name) ?? {})]),
    );
    const text = `/** Methods of ${service.title} in the segment \`${segment}\`. */
export const details: Readonly<Record<string, MethodDetails>> = ${foldedPages(literal(records))};`;
    const from = `../${TYPES}`;
    files.set(`${folder}/details/${typeModule(segment)}.ts`, printModule([{ from, types: ["MethodDetails"] }], [text]));
  }
  return files;
}
