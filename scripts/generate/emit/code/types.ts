/**
 * Writes the API's types in TypeScript: openapi-typescript turns the schemas into types, which become named interfaces.
 *
 * @module
 */

import { astToString, type GlobalContext, transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import { ANY_NAME, ID_PATTERN, type NamedType, type Schema, type ServiceModel } from "../../model.ts";
import { docComment, propertyName, WIDTH, wrap } from "../../print/typescript.ts";
import { references } from "../docs/openapi.ts";

/** `^[!<]` stands for texts that begin with one of these; `^x_` for texts that begin so. */
export function prefixes(pattern: string): string[] {
  const set = /^\^\[(.+)\]$/.exec(pattern)?.[1];
  return set ? [...set] : [pattern.replace(/^\^/, "").replaceAll("\\.", ".")];
}

/** Begins the names that stand for any name with a prefix, until they become index signatures. */
const MARK = "x-prefix:";

/** Marks points in time, in place of a format, which would become a comment. */
const MOMENT = "x-moment";

/** Holds the usual values of a text, in place of examples, each of which would become a comment. */
const USUAL = "x-usual";

/**
 * Writes patterns of keys as members, since openapi-typescript knows them only as any key at all, and what an editor shows
 * as descriptions, in lines that fit.
 *
 * @param depth How many structures are around it.
 */
function prepare(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((one) => prepare(one, depth));
  if (typeof value !== "object" || value === null) return value;
  const { patternProperties, properties, format, examples, "x-docs": docs, ...rest } = value as Schema;
  const copied = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, prepare(inner, depth)]));
  if (docs !== undefined) copied.description = wrapped(docs, depth);
  if (format) copied[MOMENT] = true;
  if (examples) copied[USUAL] = examples;
  // A member may be called like a keyword, so that members are no schema themselves.
  const members = Object.entries(properties ?? {}).map(([name, inner]) => [name, prepare(inner, depth + 1)]);
  const masks = Object.entries(patternProperties ?? {}).map(([pattern, inner]) => [
    MARK + keysOf(pattern) + (mayBeUndefined(value as Schema, pattern) ? "?" : ""),
    prepare(inner, depth + 1),
  ]);
  const all = [...members, ...masks];
  return all.length ? { ...copied, properties: Object.fromEntries(all) } : copied;
}

/** A description in one line, or in several that are as long as one may be. */
function wrapped(text: string, depth: number): string {
  return wrap(text, WIDTH - 2 * depth - ONE_LINE.length).join("\n");
}

/** What is around a comment of one line. */
const ONE_LINE = "/**  */";

/** A pattern of names as a mark has it: any name, numbers, or prefixes. */
function keysOf(pattern: string): string {
  return pattern === ANY_NAME ? "*" : pattern === ID_PATTERN ? "#" : prefixes(pattern).join("|");
}

/**
 * Whether an index may give undefined, since a member that it covers may be left out: without exactOptionalPropertyTypes
 * such a member has undefined in its type, and its index must, too.
 */
function mayBeUndefined({ properties = {}, required = [], patternProperties = {} }: Schema, pattern: string): boolean {
  // What may be anything may be undefined anyhow.
  if (!Object.keys(patternProperties[pattern]!).length) return false;
  const covered = new RegExp(pattern === ID_PATTERN ? "^\\d+$" : pattern);
  return Object.keys(properties).some((name) => covered.test(name) && !required.includes(name));
}

/** Turns the members that stand for a pattern of names into index signatures. */
function indexed(text: string): string {
  return text.replace(/"x-prefix:([^"]+?)(\??)"\?: /g, (_, keys: string, optional: string) => {
    const type = optional ? "undefined | " : "";
    if (keys === "*") return `[name: string]: ${type}`;
    if (keys === "#") return `[id: number]: ${type}`;
    return `[name: ${keys.split("|").map((prefix) => `\`${prefix}\${string}\``).join(" | ")}]: ${type}`;
  });
}

/** A structure without described members: any, but not a map that would take each key; or one that has no members. */
function undescribed({ type, properties, additionalProperties }: Schema): ts.TypeNode | undefined {
  if (type !== "object" || properties) return;
  const { factory } = ts;
  if (additionalProperties) return factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword);
  const [string, never] = [ts.SyntaxKind.StringKeyword, ts.SyntaxKind.NeverKeyword] as const;
  return factory.createTypeReferenceNode("Record", [
    factory.createKeywordTypeNode(string),
    factory.createKeywordTypeNode(never),
  ]);
}

/** A point in time: text, or a Date, which becomes text when it is sent. */
function moment(schema: object): ts.TypeNode | undefined {
  if (!(MOMENT in schema)) return;
  const { factory } = ts;
  return factory.createUnionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeReferenceNode("Date"),
  ]);
}

/** Texts, or any other, which keeps an editor offering the known ones. */
function openUnion(known: readonly ts.TypeNode[]): ts.TypeNode {
  const { factory } = ts;
  const any = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(any)]);
}

function words(values: readonly string[]): ts.TypeNode[] {
  return values.map((word) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(word)));
}

/** A text that usually has one of some values, which an editor then offers. */
function usually(schema: object): ts.TypeNode | undefined {
  return USUAL in schema ? openUnion(words(schema[USUAL] as string[])) : undefined;
}

/** A text, or the keys of a structure, for which an editor offers names of fields. */
function named(schema: object): ts.TypeNode | undefined {
  const known = (schema as Schema)["x-names"];
  if (!known) return;
  const { factory } = ts;
  const keys = known.of === undefined
    ? []
    : [factory.createTypeOperatorNode(ts.SyntaxKind.KeyOfKeyword, factory.createTypeReferenceNode(known.of))];
  const names = [...keys, ...words(known.names)];
  if ((schema as Schema).type === "string") return openUnion(names);
  const keyword = (kind: ts.KeywordTypeSyntaxKind) => factory.createKeywordTypeNode(kind);
  const value = known.values
    ? factory.createUnionTypeNode([openUnion(words(known.values)), keyword(ts.SyntaxKind.UndefinedKeyword)])
    : keyword(ts.SyntaxKind.UnknownKeyword);
  const structure = factory.createMappedTypeNode(
    undefined,
    factory.createTypeParameterDeclaration(undefined, "Name", factory.createUnionTypeNode(names)),
    undefined,
    factory.createToken(ts.SyntaxKind.QuestionToken),
    value,
    undefined,
  );
  // Any other names are taken, also those of an interface, which has no index.
  return factory.createUnionTypeNode([structure, keyword(ts.SyntaxKind.ObjectKeyword)]);
}

/** The name of what callers hold as a file. */
export const FILE = "FileContent";

/** A file among parameters. */
function file({ contentMediaType }: Schema): ts.TypeNode | undefined {
  return contentMediaType === undefined ? undefined : ts.factory.createTypeReferenceNode(FILE);
}

/**
 * What openapi-typescript is told. Its own entry point would first lint and bundle the whole document, which takes
 * longer than everything else together; that the documents are valid is what their tests say.
 */
const CONTEXT: GlobalContext = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: undefined as never,
  resolve: () => undefined,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: (schema) =>
    file(schema as Schema) ?? named(schema) ?? undescribed(schema as Schema) ?? moment(schema) ?? usually(schema),
  transformProperty: undefined,
};

/** The TypeScript type of a component schema. */
function schemaType({ name, schema }: NamedType): ts.TypeNode {
  const prepared = prepare(schema) as NonNullable<Parameters<typeof transformSchemaObject>[0]>;
  return transformSchemaObject(prepared, { path: `#/components/schemas/${name}`, schema: prepared, ctx: CONTEXT });
}

/** A request's type whose optional members may be undefined, too, for callers with exactOptionalPropertyTypes. */
function undefinedToo<T extends ts.TypeNode>(node: T): T {
  const { factory } = ts;
  const transformer: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (one: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(one, visit, context);
      if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
      if (ts.isStringLiteral(inner.name) && inner.name.text.startsWith(MARK)) return inner;
      const types = ts.isUnionTypeNode(inner.type) ? inner.type.types : [inner.type];
      if (types.some(({ kind }) => kind === ts.SyntaxKind.UnknownKeyword)) return inner;
      const type = factory.createUnionTypeNode([
        ...types,
        factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
      ]);
      const { modifiers, name, questionToken } = inner;
      const changed = factory.updatePropertySignature(inner, modifiers, name, questionToken, type);
      return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(one));
    };
    return (root) => ts.visitNode(root, visit);
  };
  return ts.transform(node as ts.Node, [transformer]).transformed[0] as T;
}

/** The types that requests hold, by name. */
export function requestTypes({ methods, types }: ServiceModel): Set<string> {
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  const found = new Set(methods.map(({ paramsType }) => paramsType));
  // What is added on the way is visited, too.
  for (const name of found) references(schemas.get(name) ?? {}).forEach((one) => found.add(one));
  return found;
}

/** A type as text. */
function typeText(type: ts.TypeNode): string {
  return indexed(astToString(ts.factory.createTypeAliasDeclaration(undefined, "T", undefined, type)))
    .replace(/^type T = |;\s*$/g, "")
    .replaceAll("/** @enum {unknown} */", "").replaceAll(/\n\s*\* @(?:enum \{unknown\}|constant)(?=\n)/g, "")
    .replace(/(\/\*\*|\n\s*\*) @description /g, "$1 ")
    // The library sets further lines in, and what had another line beside it needs no lines of its own any more.
    .replaceAll(/(\n\s*\*) {5}(?=\S)/g, "$1 ")
    .replaceAll(
      /\/\*\*\n\s*\* ([^\n]*)\n\s*\*\//g,
      (whole, line: string) => line.length > 90 ? whole : `/** ${line} */`,
    );
}

/** A component's type by its own name instead of its place in the document. */
function plain(text: string): string {
  return text.replace(/components\["schemas"\]\["(\w+)"\]/g, "$1").replace(/\n\s*\n/g, "\n");
}

/** The TypeScript of a component's type. */
export function typeLiteral(type: NamedType): string {
  return plain(typeText(schemaType(type)));
}

/** What an answer is that is no JSON; nothing for all others. */
function bodyType({ contentMediaType, not }: Schema): string | undefined {
  return contentMediaType !== undefined ? "Uint8Array" : not ? "undefined" : undefined;
}

/** Declares one type under its name: an interface where it is an object, an alias otherwise. */
export function declaration(type: NamedType, own: string | undefined, isRequest: boolean): string {
  const { name, schema } = type;
  const node = isRequest ? undefinedToo(schemaType(type)) : schemaType(type);
  const docs = docComment(schema.description ?? name);
  const body = bodyType(schema);
  if (body !== undefined) return `\n${docs}\nexport type ${name} = ${body};`;
  if (ts.isTypeLiteralNode(node) && node.members.length) {
    return `\n${docs}\nexport interface ${name} ${plain(typeText(node))}`;
  }
  if (own !== undefined && schema.type === "object" && !schema.additionalProperties) {
    // An empty interface would take any object; a forbidden member makes the compiler look at every key.
    const member = `/** The client sends it by itself. */\n${propertyName(own)}?: never;`;
    return `\n${docs}\nexport interface ${name} {\n${member}\n}`;
  }
  return `\n${docs}\nexport type ${name} = ${plain(typeText(node))};`;
}
