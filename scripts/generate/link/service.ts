/**
 * Links what was parsed into the model: functions meet the methods they call, names are derived, and everything that
 * does not fit together is a diagnostic.
 *
 * @module
 */

import type { SandboxTable } from "../../../src/sandbox/table.ts";
import { compare, Diagnostics, didYouMean, type Place, SpecError } from "../diagnostics.ts";
import { linkFunction } from "./functions.ts";
import { type LinkedMethods, linkMethods } from "./methods.ts";
import {
  type CategoryModel,
  type ConnectionModel,
  freeze,
  type FunctionModel,
  type Model,
  type ServiceModel,
} from "../model.ts";
import { kebabCase, pascalCase, snakeCase } from "../names.ts";
import { shareStructures } from "../types/share.ts";
import { parse, type ServiceSource } from "../read/parse.ts";
import { sandboxProblems, sandboxTable } from "./sandbox.ts";
import type { Source, SpecFile } from "../read/source.ts";

/**
 * Reads a spec.
 *
 * @param files Names relative to the spec's folder, in any order.
 * @throws SpecError With every mistake found.
 */
export function load(files: readonly SpecFile[], version: string, root?: string): Model {
  const diagnostics = new Diagnostics();
  const sources = parse(files, diagnostics, root);
  // A file that cannot be read would make everything that names its content look wrong, too.
  if (diagnostics.list.length) throw new SpecError(diagnostics.list);
  const services = sources.flatMap((source) => linkService(source, diagnostics) ?? []);
  if (diagnostics.list.length) throw new SpecError(diagnostics.list);
  return freeze({ version, services });
}

/** Remembers who took a name, and reports who takes it again. */
export class Names {
  readonly #taken = new Map<string, Place>();
  readonly #reserved = new Set<string>();
  readonly #diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  /** Keeps a name from being taken. */
  reserve(names: readonly string[]): void {
    for (const name of names) this.#reserved.add(name);
  }

  /** Takes a name that nobody wrote, if it is free. */
  claim(name: string): boolean {
    if (this.has(name)) return false;
    this.#taken.set(name, { file: "", line: 0, column: 0 });
    return true;
  }

  /** Whether a name is taken or reserved. */
  has(name: string): boolean {
    return this.#reserved.has(name) || this.#taken.has(name);
  }

  /**
   * @param id What must differ; the name itself unless told.
   * @returns Whether the name was free.
   */
  take(name: string, what: string, place: Place, id = name): boolean {
    if (this.#reserved.has(name)) {
      this.#diagnostics.add(place, "name-collision", `${what} "${name}" is reserved.`, "Choose another name.");
      return false;
    }
    const first = this.#taken.get(id);
    if (!first) {
      this.#taken.set(id, place);
      return true;
    }
    const other = `${first.file}:${first.line}:${first.column}`;
    this.#diagnostics.add(place, "name-collision", `${what} "${name}" is taken by ${other}.`, "Rename one of the two.");
    return false;
  }
}

/** Names that generated modules import or that TypeScript keeps for itself. */
const RESERVED =
  ("boolean flag id list number optional required structure text await break case catch class const continue debugger " +
    "default delete do else enum export extends false finally for function if implements import in instanceof interface " +
    "let new null package private protected public return static super switch this throw true try typeof var void while " +
    "with yield arguments eval undefined index Promise NonNullable Record RestMethods FileContent Uint8Array").split(
      " ",
    );

const byName = (one: { name: string }, other: { name: string }): number => compare(one.name, other.name);

function linkService(source: ServiceSource, diagnostics: Diagnostics): ServiceModel | undefined {
  const { name, service, segments } = source;
  const names = new Names(diagnostics);
  const { client } = service.value;
  const maps = ["RestMethods", ...Object.values(service.value.apis ?? {}).map(({ map }) => map)];
  const segmentMaps = segments.flatMap(({ name }) => maps.map((map) => `${pascalCase(name)}${map}`));
  const own = [client.name, client.options, client.response].filter((one) => one !== undefined);
  names.reserve([...RESERVED, ...segmentMaps, ...own]);
  const before = diagnostics.list.length;
  const linked = linkMethods(segments, source.shared, service.value, names, diagnostics);
  // Functions would look wrong, too, where the methods that they call are.
  if (diagnostics.list.length > before) return;
  const connection = Object.entries(service.value.connection).map(([parameter, spec]): ConnectionModel => ({
    name: parameter,
    ...spec,
    env: `OINT_${snakeCase(name)}_${snakeCase(parameter)}`.toUpperCase(),
  }));
  checkConnection(source, diagnostics);
  checkOwnFields(source, linked, diagnostics);
  const modules = new Names(diagnostics);
  modules.reserve(["index", "mod", "rest_methods"]);
  const shelves = new Map<number, string>();
  const categories = source.categories.map(({ slug, category, functions }): CategoryModel => {
    modules.take(snakeCase(slug), "Module name", category.at());
    checkPosition(shelves, category.value.position, slug, category, diagnostics);
    const positions = new Map<number, string>();
    const list = functions.flatMap((file): FunctionModel[] => {
      const linkedFunction = linkFunction(
        file,
        { ...service.value, ...linked, service: name, connection },
        names,
        diagnostics,
      );
      if (!linkedFunction) return [];
      const expected = `${kebabCase(linkedFunction.name)}.yaml`;
      if (!file.file.endsWith(`/${expected}`)) {
        const message = `The file of ${linkedFunction.name} has another name.`;
        diagnostics.add(file.at(["name"]), "file-name", message, `Rename it to ${expected}.`);
      }
      checkPosition(positions, linkedFunction.position, linkedFunction.name, file, diagnostics);
      return [linkedFunction];
    });
    const { title, summary, position } = category.value;
    list.sort((one, other) => one.position - other.position);
    return { slug, module: snakeCase(slug), title, summary, position, functions: list };
  });
  categories.sort((one, other) => one.position - other.position || compare(one.slug, other.slug));
  return {
    ...service.value,
    name,
    connection,
    categories,
    segments: segments.map((segment) => segment.name),
    methods: linked.methods.toSorted((one, other) => compare(one.id, other.id)),
    types: shareStructures(linked.types.toSorted(byName), (type) => names.claim(type)).toSorted(byName),
    sandbox: linkSandbox(source, linked, categories.flatMap(({ functions }) => functions), diagnostics),
  };
}

/** Each page stands at a position of its own. */
function checkPosition(
  taken: Map<number, string>,
  position: number,
  name: string,
  source: Source<unknown>,
  diagnostics: Diagnostics,
): void {
  const holder = taken.get(position);
  if (holder) {
    const message = `Position ${position} is taken by ${holder}.`;
    diagnostics.add(source.at(["position"]), "position-collision", message, "Give each its own position.");
  }
  taken.set(position, name);
}

/** Options differ from each other, and every way to connect gives what a connection needs. */
function checkConnection({ service }: ServiceSource, diagnostics: Diagnostics): void {
  const { connection, ways } = service.value;
  const options = new Map<string, string>();
  for (const [name, { cli }] of Object.entries(connection)) {
    const holder = options.get(cli);
    if (holder) {
      const message = `Option --${cli} is taken by ${holder}.`;
      diagnostics.add(service.at(["connection", name, "cli"]), "repeated-name", message, "Choose another option.");
    }
    options.set(cli, name);
  }
  for (const [way, { args, shell = {} }] of Object.entries(ways)) {
    for (const [key, given] of Object.entries({ args, shell })) {
      for (const name of Object.keys(given).filter((name) => !Object.hasOwn(connection, name))) {
        const message = `"${name}" is no parameter of the connection.`;
        const hint = didYouMean(name, Object.keys(connection));
        diagnostics.add(service.at(["ways", way, key, name], "key"), "unknown-key", message, hint);
      }
    }
    for (const name of Object.keys(connection).filter((name) => connection[name]!.required)) {
      if (Object.hasOwn(args, name)) continue;
      const message = `The way "${way}" leaves out ${name}.`;
      diagnostics.add(
        service.at(["ways", way, "args"], "key"),
        "missing-key",
        message,
        `Add ${name}, which is required.`,
      );
    }
  }
}

/** Entities with own fields have methods, and are asked through methods that there are. */
function checkOwnFields({ service }: ServiceSource, { methods }: LinkedMethods, diagnostics: Diagnostics): void {
  const known = methods.map(({ id }) => id);
  const entities = [...new Set(known.map((id) => id.replace(/\.[^.]+$/, "")))];
  for (const [index, { entity, ask }] of (service.value.ownFields?.entities ?? []).entries()) {
    const path = ["ownFields", "entities", index];
    if (!entities.includes(entity)) {
      const message = `No method's name begins with "${entity}.".`;
      diagnostics.add(service.at([...path, "entity"]), "unknown-method", message, didYouMean(entity, entities));
    }
    for (const name of Object.keys(ask).filter((name) => !known.includes(name))) {
      const message = `"${name}" is no method.`;
      diagnostics.add(service.at([...path, "ask", name], "key"), "unknown-method", message, didYouMean(name, known));
    }
  }
}

/** Joins the sandbox's files; what does not fit together is reported where it stands. */
function linkSandbox(
  { service, sandbox, segments }: ServiceSource,
  { methods }: LinkedMethods,
  functions: readonly FunctionModel[],
  diagnostics: Diagnostics,
): SandboxTable | undefined {
  if (!sandbox.length) return;
  const files = sandbox.map(({ value }) => value);
  const known = methods.map(({ id }) => id);
  const names = segments.map(({ name }) => name);
  for (const [index, file] of sandbox.entries()) {
    for (const name of Object.keys(files[index]!.methods ?? {}).filter((name) => !known.includes(name))) {
      const message = `The sandbox binds "${name}", which is no method.`;
      diagnostics.add(file.at(["methods", name], "key"), "sandbox-binding", message, didYouMean(name, known));
    }
    for (const [at, name] of (files[index]!.samples ?? []).entries()) {
      if (names.includes(name)) continue;
      const message = `The sandbox answers samples of "${name}", which is no segment.`;
      diagnostics.add(file.at(["samples", at]), "sandbox-binding", message, didYouMean(name, names));
    }
  }
  const problems = sandboxProblems(files);
  for (const { file, path, message, hint } of problems) {
    diagnostics.add(sandbox[file]!.at(path, "key"), "sandbox-binding", message, hint);
  }
  // Every example must run, so what a function calls has an answer; the rest of the catalogue would only weigh.
  const called = new Set(functions.map(({ method }) => method?.id));
  const whole = new Set(files.flatMap(({ samples = [] }) => samples));
  const bound = new Set(files.flatMap((file) => Object.keys(file.methods ?? {})));
  const served = methods.filter(({ id, segment }) => bound.has(id) || called.has(id) || whole.has(segment));
  const samples = Object.fromEntries(served.map(({ id, sample }) => [id, sample]));
  return problems.length ? undefined : sandboxTable(files, samples, service.value.api.result);
}
