/**
 * Emits OpenAPI 3.1 documents of the API's methods, one per segment.
 *
 * @module
 */

import { canonicalJson } from "../../print/json.ts";
import { type Http, type MethodModel, type NamedType, placedIn, type Schema, type ServiceModel } from "../../model.ts";
import { methodsTitle } from "./words.ts";

/** An OpenAPI document, as far as we look into it. */
export interface OpenApiDocument {
  openapi: string;
  info: object;
  paths: Record<string, unknown>;
  components: { schemas: Record<string, Schema> };
  [more: string]: unknown;
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Content of the only kind that it is sent or answered as. */
const content = (media: string, schema?: object): object => ({ content: { [media]: schema ? { schema } : {} } });

/** The media types of bodies of one parameter for each field. */
const MEDIA = { body: "application/json", form: "application/x-www-form-urlencoded", part: "multipart/form-data" };

/** Some of a structure's members under the names that they have where they go. */
function members({ properties = {}, required = [] }: Schema, fields: readonly { name: string; as: string }[]): Schema {
  const needed = fields.filter(({ name }) => required.includes(name)).map(({ as }) => as);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(({ name, as }) => [as, properties[name] ?? {}])),
    additionalProperties: false,
    ...(needed.length && { required: needed }),
  };
}

/** What is sent by a method with verb and path: its parameters, each in its place. */
function placed(http: Http, method: MethodModel, schema: Schema): object {
  const outside = placedIn(http, "path", "query", "header").map(({ name, as, place }) => ({
    name: as,
    in: place.in,
    ...((place.in === "path" || schema.required?.includes(name)) && { required: true }),
    ...(place.comma && { style: place.in === "query" ? "form" : "simple", explode: false }),
    schema: schema.properties?.[name] ?? {},
  }));
  const bodies = Object.entries(MEDIA).flatMap(([where, media]) => {
    const fields = placedIn(http, where as keyof typeof MEDIA);
    if (!fields.length) return [];
    const whole = where === "body" && !outside.length && fields.every(({ name, as }) => name === as);
    const inner = whole ? reference(method.paramsType) : members(schema, fields);
    const needed = fields.some(({ name }) => schema.required?.includes(name));
    return [{ ...(needed && { required: true }), ...content(media, inner) }];
  });
  const files = placedIn(http, "content").map(({ name }) => ({
    ...(schema.required?.includes(name) && { required: true }),
    ...content("application/octet-stream"),
  }));
  const [requestBody] = [...bodies, ...files];
  return { ...(outside.length && { parameters: outside }), ...(requestBody && { requestBody }) };
}

/** What a method answers when all is well. */
function answers({ api }: ServiceModel, { answer, resultType }: MethodModel): object {
  if (answer === "none") return { 204: { description: "Nothing." } };
  if (answer === "bytes") return { 200: { description: "The bytes.", ...content("application/octet-stream") } };
  if (answer === "text") return { 200: { description: "The text.", ...content("text/plain", { type: "string" }) } };
  if (api.result === undefined) {
    return { 200: { description: "The result.", ...content("application/json", reference(resultType)) } };
  }
  const envelope = {
    type: "object",
    properties: { [api.result]: reference(resultType), ...api.answer },
    ...(api.required && { required: api.required }),
  };
  return { 200: { description: "The result in its envelope.", ...content("application/json", envelope) } };
}

function operation(service: ServiceModel, method: MethodModel, schema: Schema): object {
  const { http } = method;
  const { refusal } = service.api;
  const codes = [...new Set(method.errors.map(({ code }) => code).filter(Boolean))];
  return {
    [http?.verb.toLowerCase() ?? "post"]: {
      operationId: method.id,
      summary: method.summary,
      externalDocs: { url: method.docs },
      "x-effect": method.effect,
      "x-scope": method.scope,
      ...(method.deprecated && { deprecated: true }),
      ...(codes.length && { "x-error-codes": codes }),
      ...(http
        ? placed(http, method, schema)
        : { requestBody: content("application/json", reference(method.paramsType)) }),
      responses: {
        ...answers(service, method),
        ...(refusal !== undefined &&
          {
            default: { description: "The API refused the call.", ...content("application/json", reference(refusal)) },
          }),
      },
    },
  };
}

/** The path of a method, behind the address of the server. */
function pathOf({ apis }: ServiceModel, { api, name, http }: MethodModel): string {
  return `/${apis?.[api]?.path ?? ""}${http ? http.path.slice(1) : name}`;
}

/** What was found in schemas before: the model is frozen, and every schema stands in several documents. */
const mentioned = new WeakMap<object, string[]>();

/** Names of the types that a schema mentions. */
export function references(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const known = mentioned.get(schema);
  if (known) return known;
  const names = Object.entries(schema).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value.split("/").at(-1)!] : references(value)
  );
  if (Object.isFrozen(schema)) mentioned.set(schema, names);
  return names;
}

/** A schema without what only editors show: with it, the larger documents would be too large. */
function withoutDocs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDocs);
  if (typeof value !== "object" || value === null) return value;
  const { "x-docs": _, "x-names": __, ...rest } = value as Schema;
  return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, withoutDocs(one)]));
}

/** The types that the given ones need, themselves included. */
function closure(start: readonly NamedType[], all: readonly NamedType[]): NamedType[] {
  const byName = new Map(all.map((type) => [type.name, type]));
  const found = new Set(start);
  for (const type of found) {
    for (const name of references(type.schema)) if (byName.has(name)) found.add(byName.get(name)!);
  }
  return all.filter((type) => found.has(type));
}

/** The paths of some methods; several verbs may share one. */
function pathsOf(service: ServiceModel, methods: readonly MethodModel[]): Record<string, object> {
  const schemas = new Map(service.types.map(({ name, schema }) => [name, schema]));
  const paths: Record<string, object> = {};
  for (const method of methods) {
    const path = pathOf(service, method);
    paths[path] = { ...paths[path], ...operation(service, method, schemas.get(method.paramsType) ?? {}) };
  }
  return paths;
}

/** The document of some of a service's methods. */
export function openApi(service: ServiceModel, version: string, segment?: string): OpenApiDocument {
  const own = <T extends { segment: string }>(list: readonly T[]) =>
    list.filter((item) => segment === undefined || item.segment === segment);
  const methods = own(service.methods);
  const paths = pathsOf(service, methods);
  // Of what goes to several places, or is no JSON, no component tells.
  const mentions = new Set(references(paths));
  const apart = new Set(
    methods.filter(({ http }) => http).flatMap(({ paramsType, resultType }) => [paramsType, resultType])
      .filter((name) => !mentions.has(name)),
  );
  const types = closure(own(service.types).filter(({ name }) => !apart.has(name)), service.types);
  const { address, variables, security, schemas } = service.api;
  return {
    openapi: "3.1.0",
    info: {
      title: segment === undefined ? service.title : `${service.title}: ${segment}`,
      version,
      description: `${methodsTitle(service)} of ${service.title}, from its documentation and our corrections.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{
      url: address,
      ...(methods.some(({ http }) => !http) && { description: "The method's name is appended to this address." }),
      ...(variables && { variables }),
    }],
    security: Object.keys(security).map((name) => ({ [name]: [] })),
    paths: withoutDocs(paths),
    components: {
      securitySchemes: security,
      schemas: {
        ...schemas,
        ...Object.fromEntries(types.map(({ name, schema }) => [name, withoutDocs(schema)])),
      },
    },
  } as OpenApiDocument;
}

/** Emits one self-contained document per segment. */
export function emitOpenApi(service: ServiceModel, version: string): Map<string, string> {
  return new Map(service.segments.map((segment) => [
    `docs/openapi/${service.name}/${segment}.json`,
    canonicalJson(openApi(service, version, segment)),
  ]));
}
