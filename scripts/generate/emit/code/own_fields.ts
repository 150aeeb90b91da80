/**
 * Emits what a client needs to know an installation's own fields: an interface of methods per entity, with the fields as
 * type parameters, and the table by which the command line asks for them.
 *
 * @module
 */

import { compare } from "../../diagnostics.ts";
import type { MethodModel, NamedType, OwnEntity, OwnFieldsModel, ServiceModel } from "../../model.ts";
import { snakeCase } from "../../names.ts";
import { docComment, type Import, literal, mergeImports, printModule } from "../../print/typescript.ts";
import { OWN, type OwnCalls } from "./tree.ts";
import { typeModule } from "./type_modules.ts";
import { typeLiteral } from "./types.ts";

/** Names of the service's types in a text. */
function namesIn(texts: readonly string[], known: ReadonlyMap<string, string>): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/\b[A-Z]\w*/g) ?? []))].filter((name) => known.has(name));
}

/** The interface of an entity's methods. */
function methods({ name, entity, methods }: OwnEntity): string {
  const docs = docComment(
    `Methods of \`${entity}\` with an installation's own fields: \`Request\` as they are sent, \`Result\` as they come back.`,
  );
  const lines = methods.map(({ method, params, result }) =>
    `${JSON.stringify(method.name)}: { params: ${params}; result: ${result} };`
  );
  return `\n${docs}\nexport interface ${name}<Request, Result> {\n${lines.join("\n")}\n}`;
}

/** What is documented of the methods whose own fields depend on the type of the entity: their entries, and as calls. */
function documented({ name, entity, methods }: OwnEntity, { client }: ServiceModel): string[] {
  const lines = methods.map(({ method: { name, paramsType, resultType } }) => ({
    entry: `${JSON.stringify(name)}: { params: ${paramsType}; result: ${resultType} };`,
    call: `${JSON.stringify(name)}: ${client.tree!.method}<${paramsType}, ${resultType}>;`,
  }));
  const entries = lines.map(({ entry }) => entry).join("\n");
  const calls = lines.map(({ call }) => call).join("\n");
  return [
    `\n/** What is documented of the methods of \`${entity}\` that have own fields, whatever the type. */
export interface ${name}Documented {\n${entries}\n}`,
    `\n/** The methods of \`${entity}\` that have own fields, as members of a tree. */
export interface ${name}Calls {\n${calls}\n}`,
  ];
}

/** A structure without the patterns of names: an alias, since only the type of a literal fits into one with patterns. */
function fixed(type: NamedType): string {
  const docs = docComment(type.schema.description ?? "What is documented, without own fields.");
  return `\n${docs}\nexport type ${type.name} = ${typeLiteral(type)};`;
}

/** The module of one entity. */
function types(service: ServiceModel, entity: OwnEntity): string {
  const owners = new Map(service.types.map(({ name, segment }) => [name, segment]));
  const texts = [
    ...entity.fixed.map(fixed),
    methods(entity),
    ...(entity.by === undefined ? [] : documented(entity, service)),
  ];
  const { module, method } = service.client.tree!;
  const imports: Import[] = [
    ...(entity.by === undefined ? [] : [{ from: `../${module}`, types: [method] }]),
    ...namesIn(texts, owners).map((name) => ({ from: `../types/${typeModule(owners.get(name)!)}.ts`, types: [name] })),
  ];
  return printModule(mergeImports(imports), texts);
}

function table(service: ServiceModel, { table: module, entities }: OwnFieldsModel): string {
  const rows = entities.map(({ entity, title, by, object, camel, ask, name, prefixes, known, methods }) => {
    const { api } = methods[0]!.method;
    const further = Object.hasOwn(service.apis ?? {}, api) ? api : undefined;
    return literal({
      entity,
      title,
      api: further,
      by: by?.param,
      object,
      camel,
      ask: Object.entries(ask),
      type: name,
      ...prefixes,
      known,
      methods: methods.map(({ method }) => method.name),
    });
  });
  return printModule([{ from: `../${module}`, types: ["OwnFieldsTable"] }], [
    `/** The entities of ${service.title} whose own fields are asked for. */
export const ownFields: readonly OwnFieldsTable[] = [${rows.join(",\n")}];`,
  ]);
}

/** Emits types and table, where a service has own fields. */
export function emitOwnFields(service: ServiceModel): Map<string, string> {
  const { ownFields } = service;
  if (!ownFields?.entities.length) return new Map();
  const folder = `src/${service.name}/generated`;
  const modules = ownFields.entities.map((entity) => ({ name: snakeCase(entity.entity.replace(":", ".")), entity }));
  const all = modules.map(({ name }) => `export type * from "./own/${name}.ts";`).sort(compare);
  return new Map([
    ...modules.map(({ name, entity }): [string, string] => [`${folder}/own/${name}.ts`, types(service, entity)]),
    [`${folder}/own.ts`, printModule([], [all.join("\n")])],
    [`${folder}/cli/own_fields.ts`, table(service, ownFields)],
  ]);
}

/** The calls of the tree whose types hold own fields: places in what a client knows of its installation. */
export function ownCalls({ ownFields, client, apis = {} }: ServiceModel): OwnCalls | undefined {
  const { tree } = client;
  if (!ownFields || !tree?.own) return;
  const { own, method: callable } = tree;
  const placeOf = (member: string, { name }: MethodModel) =>
    `${OWN}[${JSON.stringify(member)}][${JSON.stringify(name)}]`;
  const types = ownFields.entities.flatMap(({ by, methods }) =>
    methods.map(({ method }): [string, string] => {
      if (by) return [method.id, placeOf(by.member, method)];
      const entry = placeOf(Object.hasOwn(apis, method.api) ? method.api : own.main, method);
      return [method.id, `${callable}<${entry}["params"], ${entry}["result"]>`];
    })
  );
  return { module: own.module, type: own.type, types: new Map(types) };
}
