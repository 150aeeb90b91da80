/**
 * REST 3.0's description of itself as types, through openapi-typescript, which only this needs: it is loaded when it is
 * used, and nobody has to install it.
 *
 * @module
 */

import { commentText, memberName, stringLiteral, visible } from "./text.ts";
import type { OwnFieldsTable } from "./table.ts";

/** What is used of openapi-typescript. */
export interface OpenApiTypescript {
  default: (document: never, options: { alphabetize: boolean; silent: boolean }) => Promise<never[]>;
  astToString: (nodes: never[]) => string;
}

/** Types of REST 3.0. */
export interface OpenApiTypes {
  /** The portal's `paths` and `components`. */
  declarations: string;
  /** Own fields by entity, as members of a type. */
  fields: Map<string, string[]>;
  /** Entries of the methods that only the portal knows. */
  methods: string[];
}

type Node = Record<string, unknown>;

/** Members of schemas and documents whose keys are names of somebody's own. */
const MAPS = ["properties", "patternProperties", "schemas", "paths", "responses", "content", "callbacks"];
/** Members whose texts become comments. */
const TEXTS = ["description", "title", "summary", "format", "pattern"];
/** Members that say nothing about types, but may hold anything. */
const DROPPED = ["default", "example", "examples", "externalDocs", "servers", "security", "tags"];

function node(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Node : {};
}

/** A copy that refers to nothing outside and whose texts stay in their comments. */
function safe(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((one) => safe(one));
  if (typeof value !== "object" || value === null) return value;
  if (!isMap && typeof (value as Node).$ref === "string" && !String((value as Node).$ref).startsWith("#/")) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => isMap || !DROPPED.includes(key) && !key.startsWith("x-")).map((
      [key, inner],
    ) => [
      key,
      !isMap && TEXTS.includes(key) && typeof inner === "string"
        ? commentText(inner)
        : safe(inner, !isMap && MAPS.includes(key)),
    ]),
  );
}

/** The part of a document that has types; what must be there is there. */
function document(given: unknown): Node {
  const { openapi, paths, components } = node(safe(given));
  for (const path of Object.values(node(paths))) {
    for (const operation of Object.values(node(path))) {
      for (const response of Object.values(node(node(operation).responses))) node(response).description ??= "";
    }
  }
  return {
    openapi: typeof openapi === "string" ? openapi : "3.0.0",
    info: { title: "REST 3.0", version: "1" },
    paths: node(paths),
    components: { schemas: node(node(components).schemas) },
  };
}

/** What a reference within the document refers to, with its name. */
function resolve(doc: Node, schema: Node): { schema: Node; name?: string } {
  const name = /^#\/components\/schemas\/(.+)$/.exec(String(schema.$ref ?? ""))?.[1];
  return name === undefined ? { schema } : { schema: node(node(node(doc.components).schemas)[name]), name };
}

/** JSON content of a request's or a response's body. */
const JSON_BODY = "application/json";

function post(doc: Node, method: string): Node {
  return node(node(node(doc.paths)[`/${method}`]).post);
}

function bodyOf(holder: unknown): Node {
  return node(node(node(node(holder).content)[JSON_BODY]).schema);
}

/** The properties of a result and of what it holds, each with the component that has it. */
function propertiesOf(doc: Node, schema: Node, depth = 0): { component?: string; properties: Node }[] {
  const { schema: found, name } = resolve(doc, schema);
  const properties = node(found.properties);
  const inner = [...Object.values(properties), found.items].map(node);
  return [
    { ...name !== undefined && { component: name }, properties },
    ...depth < 4 ? inner.flatMap((one) => propertiesOf(doc, one, depth + 1)) : [],
  ];
}

/** Own fields of an entity, found in the answers of its methods. */
function ownMembers(doc: Node, { methods, result, known }: OwnFieldsTable): string[] {
  const members = new Map<string, string>();
  for (const method of methods) {
    const places = propertiesOf(doc, bodyOf(node(post(doc, method).responses)["200"]));
    for (const { component, properties } of places) {
      for (const [name, schema] of Object.entries(properties)) {
        if (!result.some((prefix) => name.startsWith(prefix)) || known.includes(name) || members.has(name)) continue;
        const { description, title } = node(schema);
        const label = String(description ?? title ?? "");
        const type = component === undefined
          ? "unknown"
          : `Exclude<components["schemas"][${stringLiteral(component)}][${stringLiteral(name)}], undefined>`;
        members.set(name, `${label ? `/** ${label} */\n  ` : ""}${memberName(name)}?: ${type};`);
      }
    }
  }
  return [...members].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, member]) => member);
}

/** The entry of a method that only the portal knows. */
function entry(doc: Node, method: string): string {
  const operation = post(doc, method);
  const place = `paths[${stringLiteral(`/${method}`)}]["post"]`;
  const hasBody = Object.keys(bodyOf(operation.requestBody)).length > 0;
  const body = `NonNullable<${place}["requestBody"]>["content"][${stringLiteral(JSON_BODY)}]`;
  const { properties } = resolve(doc, bodyOf(node(operation.responses)["200"])).schema;
  const answer = `${place}["responses"][200]["content"][${stringLiteral(JSON_BODY)}]["result"]`;
  const result = Object.hasOwn(node(properties), "result") ? `Exclude<${answer}, undefined>` : "unknown";
  return `${stringLiteral(method)}: { params: ${hasBody ? body : "object"}; result: ${result} };`;
}

/**
 * The types of a portal's REST 3.0.
 *
 * @param given The document as the portal answered it.
 * @param documented Names of the methods that are documented.
 * @param load Loads openapi-typescript.
 * @throws When it cannot be loaded, or finds no types in the document.
 */
export async function openApiTypes(
  given: unknown,
  tables: readonly OwnFieldsTable[],
  documented: ReadonlySet<string>,
  load: () => Promise<unknown>,
): Promise<OpenApiTypes> {
  const doc = document(given);
  const { default: transform, astToString } = await load() as OpenApiTypescript;
  const nodes = await transform(structuredClone(doc) as never, { alphabetize: true, silent: true });
  const names = Object.keys(node(doc.paths)).map((path) => path.replace(/^\//, ""))
    .filter((name) => /^\w+(\.\w+)*$/.test(name) && !documented.has(name) && Object.keys(post(doc, name)).length);
  return {
    declarations: visible(astToString(nodes)),
    fields: new Map(tables.map((table) => [table.entity, ownMembers(doc, table)])),
    methods: names.sort().map((name) => entry(doc, name)),
  };
}
