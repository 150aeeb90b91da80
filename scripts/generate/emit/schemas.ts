/**
 * Emits JSON Schemas of the spec's files, for editors.
 *
 * @module
 */

import { z } from "zod";
import { canonicalJson } from "../print/json.ts";
import { eventsFile } from "../read/schema/events.ts";
import { functionFile } from "../read/schema/function.ts";
import { gateFile } from "../read/schema/gate.ts";
import { glossaryFile } from "../read/schema/glossary.ts";
import { pagingFile } from "../read/schema/paging.ts";
import { provenanceFile } from "../read/schema/provenance.ts";
import { recordsFile } from "../read/schema/records.ts";
import { notesFile } from "../read/schema/rest.ts";
import { sandboxFile } from "../read/schema/sandbox.ts";
import { silencesFile } from "../read/schema/silences.ts";
import { categoryFile, serviceFile } from "../read/schema/service.ts";

/** The schema files by their names, as the modeline of each YAML file gives them. */
const FILES = {
  service: serviceFile,
  category: categoryFile,
  function: functionFile,
  glossary: glossaryFile,
  paging: pagingFile,
  events: eventsFile,
  records: recordsFile,
  gate: gateFile,
  silences: silencesFile,
  provenance: provenanceFile,
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
