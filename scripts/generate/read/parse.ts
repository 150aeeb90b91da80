/**
 * Finds and reads the files of a spec. Knows their places, not their meaning.
 *
 *     <service>/service.yaml
 *     <service>/glossary.yaml
 *     <service>/paging.yaml
 *     <service>/events.yaml
 *     <service>/records.yaml
 *     <service>/gate.yaml
 *     <service>/silences.yaml
 *     <service>/provenance.yaml
 *     <service>/<category>/_category.yaml, <function>.yaml
 *     <service>/rest: <segment>.json, <segment>.yaml
 *     <service>/sandbox/<entity>.yaml
 *     <service>/guides/<page>.md
 *     <service>/opi.json
 *
 * The last one is what functions are compared with; it tells the page on where they come from the old names.
 *
 * @module
 */

import { RESERVED_WORDS } from "../../../src/catalogue/reserved.ts";
import { compare, type Diagnostics, didYouMean } from "../diagnostics.ts";
import {
  type CategoryFile,
  categoryFile,
  type OriginalsFile,
  originalsFile,
  type ServiceFile,
  serviceFile,
} from "./schema/service.ts";
import { type FunctionFile, functionFile } from "./schema/function.ts";
import { type GlossaryFile, glossaryFile } from "./schema/glossary.ts";
import { type EventsFile, eventsFile } from "./schema/events.ts";
import { type GateFile, gateFile } from "./schema/gate.ts";
import { type PagingFile, pagingFile } from "./schema/paging.ts";
import { type ProvenanceFile, provenanceFile } from "./schema/provenance.ts";
import { type RecordsFile, recordsFile } from "./schema/records.ts";
import { type FactsFile, factsFile, type NotesFile, notesFile } from "./schema/rest.ts";
import { type SandboxFile, sandboxFile } from "./schema/sandbox.ts";
import { type SilencesFile, silencesFile } from "./schema/silences.ts";
import { kebabCase } from "../names.ts";
import { readSource, type Source, type SpecFile } from "./source.ts";

/** A category as written. */
export interface CategorySource {
  slug: string;
  category: Source<CategoryFile>;
  functions: Source<FunctionFile>[];
}

/** A segment of the API's methods as imported and annotated. */
export interface SegmentSource {
  name: string;
  facts: Source<FactsFile>;
  notes: Source<NotesFile>;
}

/** A page that people write, as it stands there. */
export interface GuideSource extends SpecFile {
  name: string;
}

/** A service as written. */
export interface ServiceSource {
  name: string;
  service: Source<ServiceFile>;
  /** What names and words for types mean, where somebody has written it down. */
  glossary: Source<GlossaryFile> | undefined;
  /** How methods that answer in pages are gone through. */
  paging: Source<PagingFile> | undefined;
  /** What handlers of events are posted. */
  events: Source<EventsFile> | undefined;
  /** What exporting and importing records needs. */
  records: Source<RecordsFile> | undefined;
  /** How calls are refused before anything is done. */
  gate: Source<GateFile> | undefined;
  /** What is done without a word. */
  silences: Source<SilencesFile> | undefined;
  /** What the sandbox answers from, as it was measured. */
  provenance: Source<ProvenanceFile> | undefined;
  categories: CategorySource[];
  segments: SegmentSource[];
  /** Types that the documentation describes once, for many methods. */
  shared: Source<FactsFile> | undefined;
  sandbox: Source<SandboxFile>[];
  guides: GuideSource[];
  /** The library whose names the functions have, where there are facts about it. */
  originals: Source<OriginalsFile> | undefined;
}

/** Folder of the methods: what is imported, and the notes on it. */
const FACTS = "rest";

/** What names mean. */
const GLOSSARY = "glossary.yaml";

/** How methods that answer in pages are gone through. */
const PAGING = "paging.yaml";

/** What handlers of events are posted. */
const EVENTS = "events.yaml";

/** What exporting and importing records needs. */
const RECORDS = "records.yaml";
/** How calls are refused before anything is done. */
const GATE = "gate.yaml";

/** What is done without a word. */
const SILENCES = "silences.yaml";

/** What the sandbox answers from. */
const PROVENANCE = "provenance.yaml";

/** Files that stand beside a service's folders. */
const SERVICE_FILES = ["service.yaml", GLOSSARY, PAGING, EVENTS, RECORDS, GATE, SILENCES, PROVENANCE, "opi.json"];

/** Folders of a service that are no categories. */
const RESERVED = [FACTS, "sandbox", "guides"];

/**
 * Reads every service of a spec.
 *
 * @param files Names relative to the spec's folder, with `/`, in any order.
 * @param root What to put before file names in diagnostics, e.g. `spec/`.
 */
export function parse(files: readonly SpecFile[], diagnostics: Diagnostics, root = "spec/"): ServiceSource[] {
  const sorted = files.toSorted((one, other) => compare(one.file, other.file));
  const texts = new Map(sorted.map(({ file, text }) => [file, { file: root + file, text }]));
  const names = [...texts.keys()];
  const services = names.filter((name) => /^[^/]+\/service\.yaml$/.test(name)).map((name) => name.split("/")[0]!);
  const read = <T extends Parameters<typeof readSource>[1]>(name: string, schema: T) =>
    readSource(texts.get(name)!, schema, diagnostics);
  const present = <T>(list: (T | undefined)[]): T[] => list.filter((item) => item !== undefined);
  const missing = (file: string, hint: string) =>
    diagnostics.add({ file: root + file, line: 1, column: 1 }, "missing-file", "The file does not exist.", hint);

  for (const name of names) {
    reportPlace(name, services, (message, hint) => {
      diagnostics.add({ file: root + name, line: 1, column: 1 }, "file-name", message, hint);
    });
  }
  return present(services.map((service): ServiceSource | undefined => {
    const own = names.filter((name) => name.startsWith(`${service}/`));
    const inside = (folder: string, extension: string) =>
      own.filter((name) => name.startsWith(`${service}/${folder}/`) && name.endsWith(extension));
    const folders = [...new Set(own.filter((name) => name.split("/").length === 3).map((name) => name.split("/")[1]!))];

    const categories = folders.filter((folder) => !RESERVED.includes(folder)).map(
      (slug): CategorySource | undefined => {
        const head = `${service}/${slug}/_category.yaml`;
        const functions = inside(slug, ".yaml").filter((name) => name !== head).map((name) => read(name, functionFile));
        if (!texts.has(head)) {
          missing(head, "Write title, summary and position of the category.");
          return;
        }
        const category = read(head, categoryFile);
        return category && { slug, category, functions: present(functions) };
      },
    );
    const types = `${service}/${FACTS}/_types.json`;
    const shared = texts.has(types) ? read(types, factsFile) : undefined;
    const segments = inside(FACTS, ".json").filter((name) => name !== types).map((name): SegmentSource | undefined => {
      const beside = name.replace(/\.json$/, ".yaml");
      const facts = read(name, factsFile);
      if (!texts.has(beside)) {
        missing(beside, "Write a summary of each method of the .json file beside it.");
        return;
      }
      const notes = read(beside, notesFile);
      return facts && notes && { name: name.split("/")[2]!.replace(".json", ""), facts, notes };
    });
    for (const name of inside(FACTS, ".yaml")) {
      if (texts.has(name.replace(/\.yaml$/, ".json"))) continue;
      missing(name.replace(/\.yaml$/, ".json"), "Import it: deno task import:rest <facts folder>.");
    }
    const sandbox = inside("sandbox", ".yaml").map((name) => read(name, sandboxFile));
    const guides = inside("guides", ".md").map((name): GuideSource => ({
      ...texts.get(name)!,
      name: name.split("/")[2]!.replace(/\.md$/, ""),
    }));
    const readIfThere: typeof read = (file, schema) => texts.has(file) ? read(file, schema) : undefined;
    const originals = readIfThere(`${service}/opi.json`, originalsFile);
    const meanings = readIfThere(`${service}/${GLOSSARY}`, glossaryFile);
    const paging = readIfThere(`${service}/${PAGING}`, pagingFile);
    const events = readIfThere(`${service}/${EVENTS}`, eventsFile);
    const records = readIfThere(`${service}/${RECORDS}`, recordsFile);
    const gate = readIfThere(`${service}/${GATE}`, gateFile);
    const silences = readIfThere(`${service}/${SILENCES}`, silencesFile);
    const provenance = readIfThere(`${service}/${PROVENANCE}`, provenanceFile);
    const head = read(`${service}/service.yaml`, serviceFile);
    return head && {
      name: service,
      service: head,
      glossary: meanings,
      paging,
      events,
      records,
      gate,
      silences,
      provenance,
      categories: present(categories),
      segments: present(segments),
      shared,
      sandbox: present(sandbox),
      guides,
      originals,
    };
  }));
}

/** Folders below src/ and entry points that belong to no service, and words that the command line keeps for itself. */
const RESERVED_SERVICES = ["catalogue", "cli", "core", "mcp", "node", "redis", ...RESERVED_WORDS];

/** Says what is wrong with a file's place and name. */
function reportPlace(
  name: string,
  services: readonly string[],
  report: (message: string, hint: string) => void,
): void {
  const [service = "", folder = "", ...rest] = name.split("/");
  if (!/^[^/]+\/(service\.yaml|opi\.json)$|\/[^/]+\.yaml$|\/rest\/[^/]+\.json$|^[^/]+\/guides\/[^/]+\.md$/.test(name)) {
    const hint = /\.ya?ml$/i.test(name)
      ? "Rename it: its name ends with .yaml."
      : "Remove it, or give it the ending .yaml.";
    report("No spec has a file of this kind.", hint);
  } else if (!services.includes(service)) {
    const hint = services.length ? didYouMean(service, services) : "Write service.yaml first.";
    report(`There is no service "${service}".`, hint);
  } else if (rest.length !== 1 && !SERVICE_FILES.includes(folder)) {
    report("The file stands in no category.", `Move it to ${service}/<category>/.`);
  } else if (folder === "service.yaml") {
    if (/^[a-z][a-z0-9]*$/.test(service) && !RESERVED_SERVICES.includes(service)) return;
    report(
      `No service can be called "${service}".`,
      "Rename its folder: small letters and digits, no word of the command line.",
    );
  } else if (rest[0] === "_category.yaml" && (folder !== kebabCase(folder) || !/^[a-z]/.test(folder))) {
    report(
      `No category can be called "${folder}".`,
      `Rename its folder to ${kebabCase(folder) || "words-with-dashes"}.`,
    );
  }
}
