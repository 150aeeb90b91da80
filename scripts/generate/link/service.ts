/**
 * Links what was parsed into the model: functions meet the methods they call, names are derived, and everything that
 * does not fit together is a diagnostic.
 *
 * @module
 */

import { compare, Diagnostics, SpecError } from "../diagnostics.ts";
import { freeze, type Model, type ServiceModel, type Written } from "../model.ts";
import { pascalCase } from "../names.ts";
import { parse, type ServiceSource } from "../read/parse.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import type { SpecFile } from "../read/source.ts";
import { shareStructures } from "../types/share.ts";
import { typeWords } from "../types/words.ts";
import { nameBeside } from "./beside.ts";
import { linkCategories } from "./categories.ts";
import { checkEntries, linkClient, moduleFinder, type Modules } from "./client.ts";
import { checkCommandWords } from "./command_words.ts";
import { linkConnection } from "./connection.ts";
import { describeMembers } from "./descriptions.ts";
import { checkDomains } from "./domains.ts";
import { nameFields } from "./field_names.ts";
import { checkGlossary } from "./glossary.ts";
import { linkGate } from "./gate.ts";
import { linkGuides } from "./guides.ts";
import { linkMarks } from "./marks.ts";
import { linkMethods } from "./methods.ts";
import { linkEvents } from "./events.ts";
import { linkPaging } from "./paging.ts";
import { linkProvenance } from "./provenance.ts";
import { linkOwnFields } from "./own_fields.ts";
import { linkRecords } from "./records.ts";
import { inferOf, linkAnswers } from "./answers.ts";
import { linkSandbox } from "./sandbox.ts";
import { checkSynonyms } from "./synonyms.ts";
import { TakenNames } from "./taken.ts";

/** What is known beside the spec. */
export interface LoadOptions {
  /** Names of the files below src/, with `/`; without them nothing says whether a module exists. */
  modules?: Iterable<string> | undefined;
  /** What to put before file names in diagnostics; `spec/` unless told. */
  root?: string | undefined;
}

/**
 * Reads a spec.
 *
 * @param files Names relative to the spec's folder, in any order.
 * @throws SpecError With every mistake found.
 */
export function load(files: readonly SpecFile[], version: string, { modules, root }: LoadOptions = {}): Model {
  const diagnostics = new Diagnostics();
  const sources = parse(files, diagnostics, root);
  // A file that cannot be read would make everything that names its content look wrong, too.
  if (diagnostics.list.length) throw new SpecError(diagnostics.list);
  const present = modules && new Set(modules);
  const services = sources.flatMap((source) => linkService(source, present, diagnostics) ?? []);
  if (diagnostics.list.length) throw new SpecError(diagnostics.list);
  return freeze({ version, services });
}

/** Names that generated modules import or that TypeScript keeps for itself. */
const RESERVED =
  ("boolean flag id list number optional required structure text await break case catch class const continue debugger " +
    "default delete do else enum export extends false finally for function if implements import in instanceof interface " +
    "let new null package private protected public return static super switch this throw true try typeof var void while " +
    "with yield arguments eval undefined index Promise NonNullable Record FileContent Uint8Array").split(" ");

const byName = (one: { name: string }, other: { name: string }): number => compare(one.name, other.name);

function linkService(source: ServiceSource, modules: Modules, diagnostics: Diagnostics): ServiceModel | undefined {
  const { name, service: { value: service }, segments } = source;
  const names = new TakenNames(diagnostics);
  const find = moduleFinder(source, modules, diagnostics);
  const client = linkClient(source, modules, find);
  checkEntries(source, find);
  const maps = [client.map, ...Object.values(service.apis ?? {}).map(({ map }) => map)];
  const segmentMaps = segments.flatMap(({ name }) => maps.map((map) => `${pascalCase(name)}${map}`));
  const own = [client.name, client.options, client.response].filter((one) => one !== undefined);
  names.reserve([...RESERVED, ...maps, ...segmentMaps, ...own]);
  const before = diagnostics.list.length;
  const bare = linkMethods(segments, source.shared, service, names, diagnostics);
  // Functions would look wrong, too, where the methods that they call are.
  if (diagnostics.list.length > before) return;
  const linked = { ...bare, methods: linkPaging(source, bare.methods, diagnostics) };
  checkGlossary(source.glossary, linked.methods, diagnostics);
  const connection = linkConnection(source, diagnostics);
  checkCommandWords(source, diagnostics);
  const { ways, api, apis = {}, returns } = service;
  const context = { service: name, connection, ways, api, apis, returns, ...linked };
  const categories = linkCategories(source.categories, context, names, diagnostics);
  const functions = categories.flatMap(({ functions }) => functions);
  checkDomains(source, diagnostics);
  checkSynonyms(source, [...functions, ...linked.methods], diagnostics);
  const methods = linkMarks(source, linked, diagnostics).toSorted((one, other) => compare(one.id, other.id));
  const shared = shareStructures(linked.types.toSorted(byName), (type) => names.claim(type)).toSorted(byName);
  const inferred = inferOf(source, methods);
  const known = { methods, conventions: service.conventions, key: service.api.result };
  const named = nameFields({ ...known, types: shared });
  const prefixes = Object.values(apis).map(({ prefix }) => prefix);
  const types = describeMembers({ ...known, types: named, categories, glossary: source.glossary?.value });
  return {
    ...asWritten(service),
    client,
    docs: { base: service.docs.base, suffix: service.docs.suffix, method: service.docs.method ?? "method" },
    conventions: service.conventions ?? {},
    name,
    connection,
    categories,
    guides: linkGuides(source, diagnostics),
    originals: source.originals && Object.fromEntries(
      source.originals.value.functions.map(({ name, params }) => [name, params.map(({ option }) => option)]),
    ),
    typeWords: Object.fromEntries(
      Object.entries(service.conventions?.types ?? {}).map(([word, meaning]) => [word, typeWords(meaning)]),
    ),
    segments: segments.map((segment) => segment.name),
    methods: nameBeside(methods, types, [...connection.map(({ cli }) => cli), "json", ...prefixes]),
    types,
    events: linkEvents(source, diagnostics),
    sandbox: linkSandbox(source, linked, functions, diagnostics, inferred),
    answers: inferred && linkAnswers(source, methods, inferred),
    gate: linkGate(source, methods, diagnostics),
    provenance: linkProvenance(source, methods, diagnostics),
    ownFields: linkOwnFields(source, { methods, types, find }, diagnostics),
    records: linkRecords(source, methods, diagnostics),
  };
}

/** What emitters read of the service's own file as it stands there. */
function asWritten(service: ServiceFile): Pick<ServiceFile, Written> {
  const { title, summary, description, keywords, entries, origin, returns, ways } = service;
  const { api, apis, domains, effects, secrets, synonyms } = service;
  const pages = { title, summary, description, keywords, entries, origin, returns, ways };
  return { ...pages, api, apis, domains, effects, secrets, synonyms };
}
