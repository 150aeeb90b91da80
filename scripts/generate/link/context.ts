/**
 * What a function is linked against.
 *
 * @module
 */

import type { ConnectionModel, MethodModel, NamedType, Schema } from "../model.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import type { Lookup } from "./field_path.ts";

/** What a function is linked against: how its service connects and answers, and the methods that it may call. */
export interface FunctionContext {
  service: string;
  connection: ConnectionModel[];
  ways: ServiceFile["ways"];
  api: ServiceFile["api"];
  /** Further APIs by their names. */
  apis: NonNullable<ServiceFile["apis"]>;
  returns: string;
  methods: MethodModel[];
  types: NamedType[];
  params: Map<string, Schema>;
}

/** Looks up the schemas of named types. */
export function lookupIn({ types }: FunctionContext): Lookup {
  const byName = new Map(types.map(({ name, schema }) => [name, schema]));
  return (name) => byName.get(name);
}
