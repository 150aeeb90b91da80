/**
 * Imports the facts about REST methods: `deno task import:rest <facts folder> [--only user.*,server.time]`.
 *
 * Reads `<service>-rest.jsonl`, one method a line, and `<service>-rest-types.jsonl`, one table of a shared type a line
 * (spec/FACTS.md describes both), and writes `rest/<segment>.json` of the service's spec: one file per first segment of the
 * methods' names, or per first two where the first has many methods, and `_types.json` for the shared types that methods
 * mention. The hand-written `<segment>.yaml` beside it is never touched. With `--only`, methods that match none of the
 * patterns stay as they are. Examples are mended on the way (import_examples.ts). What is selected and gone from the facts is deleted.
 *
 * @module
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { notesOf, withMendedExamples } from "./import_examples.ts";
import { compare, Diagnostics, format } from "./generate/diagnostics.ts";
import { canonicalJson } from "./generate/print/json.ts";
import type { FactsFile, MethodFacts, TypeFacts } from "./generate/read/schema/rest.ts";
import { serviceFile } from "./generate/read/schema/service.ts";
import { readSource } from "./generate/read/source.ts";

/** Input that cannot be imported; the message says what to do. */
export class ImportError extends Error {}

/** What the facts say by leaving it out. */
const SILENT: Record<string, unknown> = { deprecated: false, paged: false, required: false };

/** Lists that a method has even when they are empty. */
const NEEDED = ["params", "scope"];

/** Facts without what goes without saying; samples stay as they are. */
function concise(value: unknown, key = ""): unknown {
  if (key === "sample" || key === "example" || key === "moreSamples" || key === "moreExamples" || key === "default") {
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => concise(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name, inner]) =>
    !(name in SILENT && SILENT[name] === inner) && !(Array.isArray(inner) && !inner.length && !NEEDED.includes(name))
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, concise(inner, name)]));
}

/** Whether a method's name matches one of the patterns; `*` stands for anything. */
export function matcher(patterns: string[]): (name: string) => boolean {
  const expressions = patterns.map((pattern) =>
    new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&")).join(".*")}$`)
  );
  return (name) => expressions.some((expression) => expression.test(name));
}

function parseLine<T>(line: string, number: number): T {
  try {
    return concise(JSON.parse(line)) as T;
  } catch {
    throw new ImportError(`Line ${number} of the facts is no JSON: one method stands on each line.`);
  }
}

/** The lines of a JSONL text, as values. */
function jsonLines<T>(text: string): T[] {
  return text.split("\n").flatMap((line, index) => line.trim() ? [parseLine<T>(line, index + 1)] : []);
}

/** The file of the types that several methods share. */
const TYPES = "_types";

/** A first segment with more methods than this is split by the second one. */
const MANY = 60;

const byName = (one: MethodFacts, other: MethodFacts): number =>
  compare(one.method, other.method) || compare(one.api, other.api);

/** The facts of one service by segment, from the text of its JSONL file. */
export function segments(jsonl: string, source: FactsFile["source"]): Map<string, FactsFile> {
  const methods = jsonLines<MethodFacts>(jsonl).sort(byName);
  const counts = new Map<string, number>();
  for (const { method } of methods) {
    const first = method.toLowerCase().split(".")[0]!;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const files = new Map<string, FactsFile>();
  for (const method of methods) {
    const names = method.method.toLowerCase().split(".");
    // A method right below the first segment stands under that segment's own name.
    const depth = counts.get(names[0]!)! > MANY && names.length > 2 ? 2 : 1;
    const segment = names.slice(0, depth).join(".");
    const file = files.get(segment) ?? { source, methods: [] };
    file.methods.push(method);
    files.set(segment, file);
  }
  return files;
}

/** Words that may name a type. */
function words(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"([A-Za-z]\w*)(?:\.\w+)?(?:\[\])*"/g)].map(([, word]) => word!);
}

/**
 * The tables of those types that methods mention, or tables that they mention, under the types' names.
 *
 * @param typePages The pages whose tables describe types.
 */
export function sharedTypes(
  jsonl: string,
  methods: readonly MethodFacts[],
  source: FactsFile["source"],
  typePages: RegExp | undefined,
): FactsFile {
  const tables = new Map<string, TypeFacts>();
  for (const { kind, page, anchor, fields } of jsonLines<TypeFacts & { kind: string; anchor?: string }>(jsonl)) {
    // Only pages of types name them by their anchors; elsewhere an anchor is a heading like any other.
    if (kind !== "fields" || !anchor || !typePages?.test(page) || tables.has(anchor)) continue;
    tables.set(anchor, { name: anchor, page, fields });
  }
  const found = new Set(words(methods).filter((word) => tables.has(word)));
  for (const name of found) {
    words(tables.get(name)).filter((word) => tables.has(word)).forEach((word) => found.add(word));
  }
  const types = [...found].sort(compare).map((name) => tables.get(name)!);
  return { source, types, methods: [] };
}

/** The pages whose tables describe types, by the conventions of the service; none before it has a service.yaml. */
function typePagesOf(service: string): RegExp | undefined {
  const file = join("spec", service, "service.yaml");
  if (!existsSync(file)) return undefined;
  const diagnostics = new Diagnostics();
  const read = readSource({ file, text: readFileSync(file, "utf8") }, serviceFile, diagnostics);
  if (!read) throw new ImportError(diagnostics.list.map(format).join("\n"));
  const { typePages } = read.value.conventions ?? {};
  return typePages === undefined ? undefined : new RegExp(typePages);
}

/** New facts over old ones: what `selected` does not pick stays. */
export function merge(old: FactsFile | undefined, fresh: FactsFile, selected: (name: string) => boolean): FactsFile {
  const kept = old?.methods.filter(({ method }) => !selected(method)) ?? [];
  const methods = [...kept, ...fresh.methods.filter(({ method }) => selected(method))]
    .sort(byName);
  return { source: fresh.source, methods };
}

const USAGE = "Usage: deno task import:rest <facts folder> [--only user.*,server.time]";

function readArguments(args: string[]): { folder: string; selected?: (name: string) => boolean } {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { only: { type: "string" } } });
  } catch (error) {
    throw new ImportError(`${(error as Error).message.split(/[.'] /)[0]!.replace(/'?$/, "'")}. ${USAGE}`);
  }
  const { positionals: [folder, ...more], values: { only } } = parsed;
  if (!folder || more.length) throw new ImportError(`Give one folder. ${USAGE}`);
  if (only === undefined) return { folder };
  const patterns = only.split(",").map((pattern) => pattern.trim()).filter((pattern) => pattern);
  if (!patterns.length) throw new ImportError(`--only names no method. ${USAGE}`);
  return { folder, selected: matcher(patterns) };
}

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new ImportError(`No facts found: ${path} does not exist.`);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Imports the facts of one service and returns how many methods were imported. */
function importService(folder: string, service: string, selected: ((name: string) => boolean) | undefined): number {
  const stats = readJson(join(folder, `${service}-rest-stats.json`)) as { source: string; commit: string };
  const source = { repository: stats.source, commit: stats.commit };
  const fresh = segments(readFileSync(join(folder, `${service}-rest.jsonl`), "utf8"), source);
  const typePages = typePagesOf(service);
  const target = join("spec", service, "rest");
  mkdirSync(target, { recursive: true });
  const present = () =>
    readdirSync(target).filter((name) => name.endsWith(".json")).map((name) => basename(name, ".json"))
      .filter((name) => name !== TYPES);
  const wanted = selected ?? (() => true);
  const picked = (file: FactsFile | undefined) => file?.methods.filter(({ method }) => wanted(method)).length ?? 0;
  let count = 0;
  for (const segment of new Set([...fresh.keys(), ...present()])) {
    const path = join(target, `${segment}.json`);
    const old = existsSync(path) ? readJson(path) as FactsFile : undefined;
    if (!picked(fresh.get(segment)) && !picked(old)) continue;
    const written = join(target, `${segment}.yaml`);
    const notes = notesOf(existsSync(written) ? parse(readFileSync(written, "utf8")) : {});
    for (const [index, facts] of fresh.get(segment)?.methods.entries() ?? []) {
      fresh.get(segment)!.methods[index] = withMendedExamples(facts, notes(facts));
    }
    const file = merge(old, fresh.get(segment) ?? { source, methods: [] }, wanted);
    if (file.methods.length) writeFileSync(path, canonicalJson(file));
    else rmSync(path);
    count += picked(file);
  }
  const tables = join(folder, `${service}-rest-types.jsonl`);
  if (existsSync(tables)) {
    const methods = present().flatMap((name) => (readJson(join(target, `${name}.json`)) as FactsFile).methods);
    const types = sharedTypes(readFileSync(tables, "utf8"), methods, source, typePages);
    if (types.types?.length) writeFileSync(join(target, `${TYPES}.json`), canonicalJson(types));
  }
  return count;
}

function main(args: string[]): void {
  const { folder, selected } = readArguments(args);
  const inputs = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith("-rest.jsonl")).sort(compare)
    : [];
  if (!inputs.length) throw new ImportError(`No facts found: ${folder} has no <service>-rest.jsonl.`);
  for (const input of inputs) {
    const service = basename(input, "-rest.jsonl");
    const count = importService(folder, service, selected);
    if (!count) throw new ImportError(`${service}: no method of the facts was selected. Check the names after --only.`);
    console.log(
      `${service}: ${count} ${count === 1 ? "method" : "methods"} imported. Run \`deno task generate\` next.`,
    );
  }
}

if (import.meta.main) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
