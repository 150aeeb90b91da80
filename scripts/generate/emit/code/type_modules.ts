/**
 * Emits the modules of the API's types: one per segment with the map of its methods, several where one would be too
 * large, the flat map of all methods, and what each entry point exports.
 *
 * @module
 */

import { compare } from "../../diagnostics.ts";
import { type MethodModel, type Schema, type ServiceModel, SHARED } from "../../model.ts";
import { pascalCase, snakeCase } from "../../names.ts";
import { docComment, mergeImports, printModule } from "../../print/typescript.ts";
import { references } from "../docs/openapi.ts";
import { allRecords } from "../docs/paging.ts";
import { type Declaration, divided } from "./parts.ts";
import { declaration, FILE, requestTypes } from "./types.ts";

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

/** A file of more lines is hard to read. */
const MOST_LINES = 2000;

/** How many lines a part of a large module has at most, to leave some for its imports. */
const PART_LINES = 1700;

/** A declaration as text. */
interface Declared extends Declaration {
  text: string;
}

/** Emits one module of types per segment: the structures, and the maps of the segment's methods. */
function emitTypes(service: ServiceModel, folder: string): Map<string, string> {
  const requests = requestTypes(service);
  const modules = new Map(service.types.map(({ name, segment }) => [name, typeModule(segment)]));
  const segments = [...new Set(service.types.map(({ segment }) => segment))];
  return new Map(segments.flatMap((segment) => {
    const types = service.types.filter((type) => type.segment === segment).map((type): Declared => ({
      name: type.name,
      mentions: [...references(type.schema), ...fieldsOf(type.schema)],
      text: declaration(type, service.api.own, requests.has(type.name)),
    }));
    const maps = apisOf(service).flatMap((api): readonly Declared[] | Declared =>
      segmentMap(service, api, segment) ?? []
    );
    const module = typeModule(segment);
    const whole = printTypes(module, [...types, ...maps], modules);
    const files = lineCount(whole) <= MOST_LINES ? [[module, whole]] : printParts(module, types, maps, modules);
    return files.map(([name, text]): [string, string] => [`${folder}/types/${name}.ts`, text!]);
  }));
}

/** Names of the types whose fields a schema names. */
function fieldsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { "x-names": names } = value as Schema;
  return [...(names?.of === undefined ? [] : [names.of]), ...Object.values(value).flatMap(fieldsOf)];
}

function lineCount(text: string): number {
  return text.split("\n").length;
}

/** Prints a module of types, which imports what others declare. */
function printTypes(module: string, declared: readonly Declared[], modules: ReadonlyMap<string, string>): string {
  const foreign = declared.flatMap(({ mentions }) => mentions)
    .filter((name) => modules.has(name) && modules.get(name) !== module);
  const statements = declared.map(({ text }) => text);
  const imports = mergeImports([
    ...[...new Set(foreign)].map((name) => ({ from: `./${modules.get(name)!}.ts`, types: [name] })),
    ...(statements.some((text) => text.includes(FILE))
      ? [{ from: "../../../core/values/files.ts", types: [FILE] }]
      : []),
  ]);
  return printModule(imports, statements);
}

/** Prints a large module as several, and one that exports them all under the module's own name. */
function printParts(
  module: string,
  types: readonly Declared[],
  maps: readonly Declared[],
  modules: ReadonlyMap<string, string>,
): [name: string, text: string][] {
  // Maps mention all, and nothing mentions them.
  const parts = divided([...types, ...maps], (one) => lineCount(printModule([], [one.text])), PART_LINES);
  const names = parts.map((_, index) => `${module}_${index + 1}`);
  const own = parts.flatMap((part, index) =>
    part.flatMap(({ name }): [string, string][] => name ? [[name, names[index]!]] : [])
  );
  const all = new Map([...modules, ...own]);
  const exported = names.map((name) => `export type * from "./${name}.ts";`).join("\n");
  return [
    [module, printModule([], [exported])],
    ...parts.map((part, index): [string, string] => [names[index]!, printTypes(names[index]!, part, all)]),
  ];
}

/** What the documentation comment of a method says. */
export function methodDocs(method: MethodModel): string {
  const { summary, deprecated, replacedBy } = method;
  const instead = replacedBy.length ? ` Use ${replacedBy.join(" or ")}.` : "";
  return [
    summary,
    ...[allRecords(method) ?? []].flat(),
    ...(deprecated ? [`@deprecated The documentation advises against it.${instead}`] : []),
  ].join("\n");
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
function segmentMap({ title }: ServiceModel, { map, methods }: Api, segment: string): Declared | undefined {
  const own = methods.filter((method) => method.segment === segment);
  if (!own.length) return;
  const what = own.some(({ http }) => http) ? "in the segment" : "whose names begin with";
  const docs = docComment(`Methods of ${title} ${what} \`${segment}\`.`);
  return {
    mentions: own.flatMap(({ paramsType, resultType }) => [paramsType, resultType]),
    text: `\n${docs}\nexport interface ${mapName(segment, map)} {\n${own.map(mapEntry).join("\n")}\n}`,
  };
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
