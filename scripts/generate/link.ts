/**
 * Links what was parsed into the model: functions meet the methods they call, names are derived, and everything that
 * does not fit together is a diagnostic.
 *
 * @module
 */

import type { SandboxTable } from "../../src/sandbox/table.ts";
import { compare, Diagnostics, didYouMean, type Place, SpecError } from "./diagnostics.ts";
import { linkFunction } from "./link_functions.ts";
import { type LinkedMethods, linkMethods } from "./link_methods.ts";
import {
  type CategoryModel,
  type ConnectionModel,
  freeze,
  type FunctionModel,
  type Model,
  type ServiceModel,
} from "./model.ts";
import { kebabCase, snakeCase } from "./names.ts";
import { parse, type ServiceSource } from "./parse.ts";
import { sandboxProblems, sandboxTable } from "./sandbox_table.ts";
import type { SpecFile } from "./source.ts";

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
  const services = sources.map((source) => linkService(source, diagnostics));
  if (diagnostics.list.length) throw new SpecError(diagnostics.list);
  return freeze({ version, services });
}

/** Remembers who took a name, and reports who takes it again. */
export class Names {
  readonly #taken = new Map<string, Place>();
  readonly #diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  take(name: string, what: string, place: Place): void {
    const first = this.#taken.get(name);
    if (!first) {
      this.#taken.set(name, place);
      return;
    }
    const other = `${first.file}:${first.line}:${first.column}`;
    this.#diagnostics.add(place, "name-collision", `${what} "${name}" is taken by ${other}.`, "Rename one of the two.");
  }
}

function linkService(source: ServiceSource, diagnostics: Diagnostics): ServiceModel {
  const { name, service, segments } = source;
  const linked = linkMethods(segments, service.value, diagnostics);
  checkTypeNames(source, linked, diagnostics);
  const names = new Names(diagnostics);
  for (const type of linked.types) names.take(type.name, "Type name", { file: service.file, line: 1, column: 1 });
  const connection = Object.entries(service.value.connection).map(([parameter, spec]): ConnectionModel => ({
    name: parameter,
    ...spec,
    env: `OINT_${snakeCase(name)}_${snakeCase(parameter)}`.toUpperCase(),
  }));
  const categories = source.categories.map(({ slug, category, functions }): CategoryModel => {
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
      const { position } = linkedFunction;
      const holder = positions.get(position);
      if (holder) {
        const message = `Position ${position} is taken by ${holder}.`;
        diagnostics.add(file.at(["position"]), "position-collision", message, "Give each function its own position.");
      }
      positions.set(position, linkedFunction.name);
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
    methods: linked.methods.toSorted((one, other) => compare(one.name, other.name)),
    types: linked.types.toSorted((one, other) => compare(one.name, other.name)),
    sandbox: linkSandbox(source, linked, diagnostics),
  };
}

/** A type's own name must differ from those that methods' types get. */
function checkTypeNames({ segments }: ServiceSource, { methods }: LinkedMethods, diagnostics: Diagnostics): void {
  const derived = new Set(methods.flatMap(({ paramsType, resultType }) => [paramsType, resultType]));
  for (const { notes } of segments) {
    for (const name of Object.keys(notes.value.types ?? {}).filter((name) => derived.has(name))) {
      const message = `Type name "${name}" is derived from a method's name, too.`;
      diagnostics.add(notes.at(["types", name], "key"), "name-collision", message, "Rename the type.");
    }
  }
}

/** Joins the sandbox's files; what does not fit together is reported where it stands. */
function linkSandbox(
  { sandbox }: ServiceSource,
  { methods }: LinkedMethods,
  diagnostics: Diagnostics,
): SandboxTable | undefined {
  if (!sandbox.length) return;
  const samples = Object.fromEntries(methods.map((method) => [method.name, method.sample]));
  const files = sandbox.map(({ value }) => value);
  const known = methods.map(({ name }) => name);
  for (const [index, file] of sandbox.entries()) {
    for (const name of Object.keys(files[index]!.methods ?? {}).filter((name) => !known.includes(name))) {
      const message = `The sandbox binds "${name}", which is no method.`;
      diagnostics.add(file.at(["methods", name], "key"), "sandbox-binding", message, didYouMean(name, known));
    }
  }
  const problems = sandboxProblems(files);
  for (const { file, path, message, hint } of problems) {
    diagnostics.add(sandbox[file]!.at(path, "key"), "sandbox-binding", message, hint);
  }
  return problems.length ? undefined : sandboxTable(files, samples);
}
