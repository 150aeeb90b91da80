/**
 * Makes up values where an example has none.
 *
 * @module
 */

import type { Schema } from "../model.ts";

/** Levels of references that are followed: a type may hold itself. */
const DEPTH = 8;

/**
 * A made-up value that a schema allows.
 *
 * @param resolve Finds the schema behind a reference.
 * @param text What a text is.
 */
export function placeholder(schema: Schema, resolve: (ref: string) => Schema, text: string, depth = 0): unknown {
  const inner = (one: Schema, levels = depth) => placeholder(one, resolve, text, levels);
  if (schema.$ref) return depth > DEPTH ? null : inner(resolve(schema.$ref), depth + 1);
  // Base64 text that says so is a file to the command line, and to the client.
  if (schema.contentMediaType !== undefined) return "data:;base64,SGk=";
  if ("const" in schema) return schema.const;
  if (schema.enum?.length) return schema.enum[0];
  if (schema.anyOf) return inner(schema.anyOf[0]!);
  switch ([schema.type].flat()[0]) {
    case "object":
      return Object.fromEntries((schema.required ?? []).map((name) => [name, inner(schema.properties?.[name] ?? {})]));
    case "array":
      return [];
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return text;
  }
}
