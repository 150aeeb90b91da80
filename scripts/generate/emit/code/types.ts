/**
 * Emits the TypeScript types of the API's methods: openapi-typescript turns the schemas into types, which become named
 * interfaces, one module per segment with the map of its methods, and the flat map of all methods.
 *
 * @module
 */

import { astToString, type GlobalContext, transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import { compare } from "../../diagnostics.ts";
import {
  ANY_NAME,
  ID_PATTERN,
  type MethodModel,
  type NamedType,
  type Schema,
  type ServiceModel,
  SHARED,
} from "../../model.ts";
import { pascalCase, snakeCase } from "../../names.ts";
import { docComment, mergeImports, printModule, propertyName } from "../../print/typescript.ts";
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

/** Writes patterns of keys as members, since openapi-typescript knows them only as any key at all. */
function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare);
  if (typeof value !== "object" || value === null) return value;
  const { patternProperties, properties, format, examples, ...rest } = value as Schema;
  const copied = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, prepare(inner)]));
  if (format) copied[MOMENT] = true;
  if (examples) copied[USUAL] = examples;
  // A member may be called like a keyword, so that members are no schema themselves.
  const members = Object.entries(properties ?? {}).map(([name, inner]) => [name, prepare(inner)]);
  const masks = Object.entries(patternProperties ?? {}).map(([pattern, inner]) => [
    MARK + keysOf(pattern) + (mayBeUndefined(value as Schema, pattern) ? "?" : ""),
    prepare(inner),
  ]);
  const all = [...members, ...masks];
  return all.length ? { ...copied, properties: Object.fromEntries(all) } : copied;
}

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

/** A text that usually has one of some values, which an editor then offers. */
function usually(schema: object): ts.TypeNode | undefined {
  if (!(USUAL in schema)) return;
  const { factory } = ts;
  const any = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const words = (schema[USUAL] as string[]).map((word) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(word))
  );
  return factory.createUnionTypeNode([...words, factory.createParenthesizedType(any)]);
}

/** The name of what callers hold as a file. */
const FILE = "FileContent";

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
  transform: (schema) => file(schema as Schema) ?? undescribed(schema as Schema) ?? moment(schema) ?? usually(schema),
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
function requestTypes({ methods, types }: ServiceModel): Set<string> {
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
    .replaceAll("/** @enum {unknown} */", "").replaceAll(/\n\s*\* @enum \{unknown\}(?=\n)/g, "").replace(
      /(\/\*\*|\n\s*\*) @description /g,
      "$1 ",
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
function declaration(type: NamedType, own: string | undefined, isRequest: boolean): string {
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

/** The module that declares a segment's types. */
export function typeModule(segment: string): string {
  return segment === SHARED ? "shared" : snakeCase(segment);
}

/** The first part of a method's name, or of its segment where the name is verb and path: its entry point. */
export function entryOf({ name, segment, http }: MethodModel): string {
  return (http ? segment : name).split(".")[0]!.toLowerCase();
}

/** The modules that declare a service's types. */
export function typeModules(service: ServiceModel): string[] {
  return [...new Set(service.types.map(({ segment }) => typeModule(segment)))].sort(compare);
}

/** The first parts of the methods' names, each an entry point of its own. */
export function entries(service: ServiceModel): string[] {
  return [...new Set(service.methods.map(entryOf))].sort(compare);
}

/** Emits one module of types per segment: the structures, and the maps of the segment's methods. */
function emitTypes(service: ServiceModel, folder: string): Map<string, string> {
  const requests = requestTypes(service);
  const owners = new Map(service.types.map(({ name, segment }) => [name, segment]));
  const segments = [...new Set(owners.values())];
  return new Map(segments.map((segment) => {
    const own = service.types.filter((type) => type.segment === segment);
    const foreign = own.flatMap(({ schema }) => references(schema)).filter((name) => owners.get(name) !== segment);
    const maps = apisOf(service).flatMap((api) => segmentMap(service, api, segment) ?? []);
    const statements = [...own.map((type) => declaration(type, service.api.own, requests.has(type.name))), ...maps];
    const imports = mergeImports([
      ...[...new Set(foreign)].map((name) => ({ from: `./${typeModule(owners.get(name)!)}.ts`, types: [name] })),
      ...(statements.some((text) => text.includes(FILE))
        ? [{ from: "../../../core/values/files.ts", types: [FILE] }]
        : []),
    ]);
    return [`${folder}/types/${typeModule(segment)}.ts`, printModule(imports, statements)];
  }));
}

/** What the documentation comment of a method says. */
export function methodDocs({ summary, deprecated, replacedBy }: MethodModel): string {
  const instead = replacedBy.length ? ` Use ${replacedBy.join(" or ")}.` : "";
  return deprecated ? `${summary}\n@deprecated The documentation advises against it.${instead}` : summary;
}

/** One line of a map of methods. */
function mapEntry(method: MethodModel): string {
  const docs = docComment(methodDocs(method), 2);
  return `${docs}\n${JSON.stringify(method.name)}: { params: ${method.paramsType}; result: ${method.resultType} };`;
}

/** Name of the map of a segment's methods. */
export function mapName(segment: string, map: string): string {
  return `${pascalCase(segment)}${map}`;
}

/** The map of an API's methods in one segment, where there are some. */
function segmentMap({ title }: ServiceModel, { map, methods }: Api, segment: string): string | undefined {
  const own = methods.filter((method) => method.segment === segment);
  if (!own.length) return;
  const what = own.some(({ http }) => http) ? "in the segment" : "whose names begin with";
  const docs = docComment(`Methods of ${title} ${what} \`${segment}\`.`);
  return `\n${docs}\nexport interface ${mapName(segment, map)} {\n${own.map(mapEntry).join("\n")}\n}`;
}

/** Emits the map of all methods of one API, which puts those of the segments together. */
function emitMap({ title }: ServiceModel, folder: string, { map, methods }: Api): [file: string, text: string] {
  const segments = [...new Set(methods.map(({ segment }) => segment))].sort(compare);
  const names = segments.map((segment) => mapName(segment, map));
  const docs = docComment(`Every documented REST method of ${title}: the types of its parameters and its result.`);
  const imports = segments.map((segment, index) => ({
    from: `./types/${typeModule(segment)}.ts`,
    types: [names[index]!],
  }));
  const text = `\n${docs}\nexport interface ${map} extends ${names.join(", ")} {}`;
  return [`${folder}/${snakeCase(map)}.ts`, printModule(imports, [text])];
}

/** Emits what an entry point exports: the types and the maps of the methods whose names begin alike. */
function emitEntries(service: ServiceModel, folder: string): Map<string, string> {
  return new Map(
    entries(service).map((entry) => {
      const own = service.methods.filter((method) => entryOf(method) === entry);
      const modules = [...new Set(own.map(({ segment }) => typeModule(segment)))].sort(compare);
      const types = modules.map((module) => `export type * from "../types/${module}.ts";`);
      return [`${folder}/entry/${snakeCase(entry)}.ts`, printModule([], [types.join("\n")])];
    }),
  );
}

/** One of a service's APIs: the name of its map, and its methods. */
interface Api {
  map: string;
  methods: readonly MethodModel[];
}

/** The service's APIs. */
export function apisOf(service: ServiceModel): Api[] {
  const further = service.apis ?? {};
  const main = service.methods.filter(({ api }) => !Object.hasOwn(further, api));
  return [
    { map: service.client.map, methods: main },
    ...Object.entries(further).map(([api, { map }]) => ({
      map,
      methods: service.methods.filter((method) => method.api === api),
    })),
  ];
}

/** Emits the types of all methods, and the maps that find them by a method's name. */
export function emitRestTypes(service: ServiceModel): Map<string, string> {
  const folder = `src/${service.name}/generated`;
  return new Map([
    ...emitTypes(service, folder),
    ...emitEntries(service, folder),
    ...apisOf(service).map((api) => emitMap(service, folder, api)),
  ]);
}
