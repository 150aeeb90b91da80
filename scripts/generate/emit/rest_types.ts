/**
 * Emits the TypeScript types of the API's methods: openapi-typescript turns the schemas into types, which become named
 * interfaces, one module per segment, and the flat map of all methods.
 *
 * @module
 */

import openapiTS, { astToString } from "openapi-typescript";
import {
  type InterfaceDeclaration,
  Node,
  Project,
  type PropertySignature,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import ts from "typescript";
import type { NamedType, Schema, ServiceModel } from "../model.ts";
import { comment, type Import, printModule, propertyName } from "../print.ts";
import { openApi, references } from "./openapi.ts";

/** `^[!<]` stands for texts that begin with one of these; `^UF_` for texts that begin so. */
function prefixes(pattern: string): string[] {
  const set = /^\^\[(.+)\]$/.exec(pattern)?.[1];
  return set ? [...set] : [pattern.replace(/^\^/, "")];
}

/** A schema for openapi-typescript, which knows patterns of keys only as any key at all. */
type Prepared = Schema & { "x-prefixes"?: string[] };

/** Puts the prefixes that keys may have where openapi-typescript leaves them alone. */
function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare);
  if (typeof value !== "object" || value === null) return value;
  const { patternProperties, ...rest } = value as Schema;
  const copied = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, prepare(inner)]));
  return patternProperties ? { ...copied, "x-prefixes": Object.keys(patternProperties).flatMap(prefixes) } : copied;
}

/** Adds an index signature for the keys that begin with an allowed prefix. */
function withPrefixes(type: ts.TypeNode, schema: Prepared | undefined): ts.TypeNode {
  if (!schema?.["x-prefixes"] || !ts.isTypeLiteralNode(type)) return type;
  const { factory } = ts;
  const keys = schema["x-prefixes"].map((prefix) =>
    factory.createTemplateLiteralType(factory.createTemplateHead(prefix), [
      factory.createTemplateLiteralTypeSpan(
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTemplateTail(""),
      ),
    ])
  );
  const union = keys.length === 1 ? keys[0] : factory.createUnionTypeNode(keys);
  const parameter = factory.createParameterDeclaration(undefined, undefined, "name", undefined, union);
  const unknown = factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  return factory.createTypeLiteralNode([
    ...type.members,
    factory.createIndexSignature(undefined, [parameter], unknown),
  ]);
}

/** The types of all component schemas, as property signatures by name. */
async function schemaTypes(service: ServiceModel, version: string): Promise<Map<string, PropertySignature>> {
  const document = openApi(service, version);
  const nodes = await openapiTS(JSON.stringify(prepare({ ...document, paths: {} })), {
    silent: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    postTransform: (type, { schema }) => withPrefixes(type, schema as Prepared),
  });
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const text = astToString(nodes).replaceAll("/** @enum {unknown} */", "")
    .replace(/(\/\*\*|\n\s*\*) @description /g, "$1 ");
  const file = project.createSourceFile("schemas.ts", text);
  const schemas = file.getInterfaceOrThrow("components").getPropertyOrThrow("schemas").getTypeNodeOrThrow();
  if (!Node.isTypeLiteral(schemas)) throw new Error("openapi-typescript emits component schemas in another form.");
  return new Map(schemas.getProperties().map((property) => [property.getName().replaceAll('"', ""), property]));
}

/** A component's type by its own name instead of its place in the document. */
function plain(text: string): string {
  return text.replace(/components\["schemas"\]\["(\w+)"\]/g, "$1");
}

/** Declares one type under its name: an interface where it is an object, an alias otherwise. */
function declaration(
  { name, schema }: NamedType,
  property: PropertySignature,
  own: string | undefined,
): StatementStructures {
  const node = property.getTypeNodeOrThrow();
  const docs = [comment(schema.description ?? name)];
  if (Node.isTypeLiteral(node) && node.getMembers().length) {
    const body = plain(node.getText());
    // Reparsed from its text, since members keep their own comments only that way.
    const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
    const parsed = project.createSourceFile("one.ts", `export interface ${name} ${body}`).getInterfaceOrThrow(name);
    return { ...(parsed as InterfaceDeclaration).getStructure(), docs };
  }
  if (own !== undefined && schema.type === "object" && !Object.keys(schema.properties ?? {}).length) {
    // An empty interface would take any object; a forbidden member makes the compiler look at every key.
    return {
      kind: StructureKind.Interface,
      name,
      isExported: true,
      docs,
      properties: [{
        name: propertyName(own),
        hasQuestionToken: true,
        type: "never",
        docs: ["The client sends it by itself."],
      }],
    };
  }
  return { kind: StructureKind.TypeAlias, name, isExported: true, docs, type: plain(node.getText()) };
}

/** Emits one module of types per segment, and the map of all methods. */
export async function emitRestTypes(service: ServiceModel, version: string): Promise<Map<string, string>> {
  const folder = `src/${service.name}/generated`;
  const properties = await schemaTypes(service, version);
  const owners = new Map(service.types.map(({ name, segment }) => [name, segment]));
  const files = new Map<string, string>();
  for (const segment of service.segments) {
    const own = service.types.filter((type) => type.segment === segment);
    const foreign = own.flatMap(({ schema }) => references(schema)).filter((name) => owners.get(name) !== segment);
    const imports = [...new Set(foreign)].map((name): Import => ({ from: `./${owners.get(name)}.ts`, types: [name] }));
    const statements = own.map((type) => declaration(type, properties.get(type.name)!, service.api.own));
    files.set(`${folder}/rest/${segment}.ts`, printModule(imports, statements));
  }
  const imports = service.segments.map((segment): Import => ({
    from: `./rest/${segment}.ts`,
    types: service.methods.filter((method) => method.segment === segment)
      .flatMap(({ paramsType, resultType }) => [paramsType, resultType]),
  }));
  files.set(
    `${folder}/rest_methods.ts`,
    printModule(imports, [{
      kind: StructureKind.Interface,
      name: "RestMethods",
      isExported: true,
      docs: [comment(`Every documented REST method of ${service.title}: the types of its parameters and its result.`)],
      properties: service.methods.map((method) => ({
        name: JSON.stringify(method.name),
        docs: [comment(`${method.summary}\n\n@see {@link ${method.docs}}`, 2)],
        type: `{ params: ${method.paramsType}; result: ${method.resultType} }`,
      })),
    }]),
  );
  return files;
}
