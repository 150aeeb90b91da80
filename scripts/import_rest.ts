/**
 * Imports the facts about REST methods: `deno task import:rest <facts folder> [--only user.*,server.time]`.
 *
 * Reads every `<service>-rest.jsonl` of the folder and writes `spec/<service>/rest/<segment>.json`, one file per first
 * segment of the methods' names. The hand-written `<segment>.yaml` beside it is never touched. With `--only`, methods
 * that match none of the patterns stay as they are; without it, a segment that is gone from the facts is deleted.
 *
 * @module
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { compare } from "./generate/diagnostics.ts";
import { canonicalJson } from "./generate/json.ts";
import type { FactsFile, MethodFacts } from "./generate/schema/rest.ts";

/** What the facts say by leaving it out. */
const SILENT: Record<string, unknown> = { deprecated: false, paged: false, required: false };

/** Facts without what goes without saying; samples stay as they are. */
function concise(value: unknown, key = ""): unknown {
  if (key === "sample" || key === "example" || key === "moreSamples" || key === "moreExamples" || key === "default") {
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => concise(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name, inner]) =>
    !(name in SILENT && SILENT[name] === inner) && !(Array.isArray(inner) && !inner.length && name !== "params")
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, concise(inner, name)]));
}

/** Whether a method's name matches one of the patterns; `*` stands for anything. */
function matcher(patterns: string[]): (name: string) => boolean {
  const expressions = patterns.map((pattern) =>
    new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.\\+?^$()[\]{}|]/g, "\\$&")).join(".*")}$`)
  );
  return (name) => expressions.some((expression) => expression.test(name));
}

/** The facts of one service by segment, from the text of its JSONL file. */
export function segments(jsonl: string, source: FactsFile["source"]): Map<string, FactsFile> {
  const files = new Map<string, FactsFile>();
  const methods = jsonl.split("\n").filter((line) => line.trim())
    .map((line) => concise(JSON.parse(line)) as MethodFacts)
    .sort((one, other) => compare(one.method, other.method) || compare(one.api, other.api));
  for (const method of methods) {
    const segment = method.method.split(".")[0]!.toLowerCase();
    const file = files.get(segment) ?? { source, methods: [] };
    file.methods.push(method);
    files.set(segment, file);
  }
  return files;
}

/** New facts over old ones: what `selected` does not pick stays. */
export function merge(old: FactsFile | undefined, fresh: FactsFile, selected: (name: string) => boolean): FactsFile {
  const kept = old?.methods.filter(({ method }) => !selected(method)) ?? [];
  const methods = [...kept, ...fresh.methods.filter(({ method }) => selected(method))]
    .sort((one, other) => compare(one.method, other.method) || compare(one.api, other.api));
  return { source: fresh.source, methods };
}

function main(args: string[]): void {
  const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
  const [folder] = args.filter((argument) => argument !== "--only" && argument !== only);
  if (!folder || (args.includes("--only") && !only)) {
    console.error("Usage: deno task import:rest <facts folder> [--only user.*,server.time]");
    process.exit(2);
  }
  const inputs = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith("-rest.jsonl")).sort(compare)
    : [];
  if (!inputs.length) {
    console.error(`No facts found: ${folder} has no <service>-rest.jsonl.`);
    process.exit(2);
  }
  const selected = only ? matcher(only.split(",").map((pattern) => pattern.trim())) : () => true;
  for (const input of inputs) {
    const service = basename(input, "-rest.jsonl");
    const stats = JSON.parse(readFileSync(join(folder, `${service}-rest-stats.json`), "utf8"));
    const fresh = segments(readFileSync(join(folder, input), "utf8"), {
      repository: stats.source,
      commit: stats.commit,
    });
    const target = join("spec", service, "rest");
    mkdirSync(target, { recursive: true });
    let count = 0;
    for (const [segment, facts] of fresh) {
      const path = join(target, `${segment}.json`);
      const old = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) as FactsFile : undefined;
      const file = merge(old, facts, selected);
      if (!file.methods.some(({ method }) => selected(method))) continue;
      writeFileSync(path, canonicalJson(file));
      count += file.methods.filter(({ method }) => selected(method)).length;
    }
    if (!only) {
      for (const name of readdirSync(target).filter((name) => name.endsWith(".json"))) {
        if (!fresh.has(basename(name, ".json"))) rmSync(join(target, name));
      }
    }
    console.log(`${service}: ${count} methods imported. Run \`deno task generate\` next.`);
  }
}

if (import.meta.main) main(process.argv.slice(2));
