/**
 * Emits OpenAPI 3.1 documents of the API's methods, one per segment.
 *
 * @module
 */

import { canonicalJson } from "../../print/json.ts";
import type { MethodModel, NamedType, Schema, ServiceModel } from "../../model.ts";

/** An OpenAPI document, as far as we look into it. */
export interface OpenApiDocument {
  openapi: string;
  info: object;
  paths: Record<string, unknown>;
  components: { schemas: Record<string, Schema> };
  [more: string]: unknown;
}

function operation({ api }: ServiceModel, method: MethodModel): object {
  const codes = [...new Set(method.errors.map(({ code }) => code).filter(Boolean))];
  const body = { schema: { $ref: `#/components/schemas/${method.paramsType}` } };
  return {
    post: {
      operationId: method.id,
      summary: method.summary,
      externalDocs: { url: method.docs },
      "x-effect": method.effect,
      "x-scope": method.scope,
      ...(method.deprecated && { deprecated: true }),
      ...(codes.length && { "x-error-codes": codes }),
      requestBody: { content: { "application/json": body } },
      responses: {
        200: {
          description: "The result in its envelope.",
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  [api.result]: { $ref: `#/components/schemas/${method.resultType}` },
                  ...api.answer,
                },
                required: api.required,
              },
            },
          },
        },
        default: {
          description: "The API refused the call.",
          content: { "application/json": { schema: { $ref: `#/components/schemas/${api.refusal}` } } },
        },
      },
    },
  };
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

/** The types that the given ones need, themselves included. */
function closure(start: readonly NamedType[], all: readonly NamedType[]): NamedType[] {
  const byName = new Map(all.map((type) => [type.name, type]));
  const found = new Set(start);
  for (const type of found) {
    for (const name of references(type.schema)) if (byName.has(name)) found.add(byName.get(name)!);
  }
  return all.filter((type) => found.has(type));
}

/** The document of some of a service's methods. */
export function openApi(service: ServiceModel, version: string, segment?: string): OpenApiDocument {
  const own = <T extends { segment: string }>(list: readonly T[]) =>
    list.filter((item) => segment === undefined || item.segment === segment);
  const types = closure(own(service.types), service.types);
  return {
    openapi: "3.1.0",
    info: {
      title: segment === undefined ? service.title : `${service.title}: ${segment}`,
      version,
      description: `REST methods of ${service.title}, from its documentation and our corrections.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{
      url: service.api.address,
      description: "The method's name is appended to this address.",
      ...(service.api.variables && { variables: service.api.variables }),
    }],
    security: Object.keys(service.api.security).map((name) => ({ [name]: [] })),
    paths: Object.fromEntries(
      own(service.methods).map((method) => [
        `/${service.apis?.[method.api]?.path ?? ""}${method.name}`,
        operation(service, method),
      ]),
    ),
    components: {
      securitySchemes: service.api.security,
      schemas: { ...service.api.schemas, ...Object.fromEntries(types.map(({ name, schema }) => [name, schema])) },
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
