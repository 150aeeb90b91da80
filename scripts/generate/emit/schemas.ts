/**
 * Emits JSON Schemas of the spec's files, for editors.
 *
 * @module
 */

import { z } from "zod";
import { canonicalJson } from "../json.ts";
import { functionFile } from "../schema/function.ts";
import { notesFile } from "../schema/rest.ts";
import { sandboxFile } from "../schema/sandbox.ts";
import { categoryFile, serviceFile } from "../schema/service.ts";

/** The schema files by their names, as the modeline of each YAML file gives them. */
const FILES = {
  service: serviceFile,
  category: categoryFile,
  function: functionFile,
  rest: notesFile,
  sandbox: sandboxFile,
};

/** Emits one JSON Schema per kind of file. */
export function emitSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `spec/schema/${name}.schema.json`,
      canonicalJson(z.toJSONSchema(schema, { target: "draft-7", io: "input" })),
    ]),
  );
}
