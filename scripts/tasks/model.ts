/**
 * The spec's model and the generated files, made once for all tests: kept in `dist/model/` under a hash of everything
 * that they are made from, so that a change of the spec or the generator is never answered from there.
 *
 * Run by itself, it makes them where they are missing.
 *
 * @module
 */

import { createHash, randomUUID } from "node:crypto";
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { deserialize, serialize } from "node:v8";
import { freeze, type Model } from "../generate/model.ts";
import { root } from "./runtimes.ts";

/** What is kept. */
export interface Built {
  model: Model;
  /** Every generated file by its path. */
  files: Map<string, string>;
}

/** The files that what is kept depends on: the spec, the generator, and the code that the generator shares. */
const SOURCES = [
  "spec/**/*",
  "scripts/generate.ts",
  "scripts/generate/**/*.ts",
  "src/**/*.ts",
  "deno.json",
  "deno.lock",
];

/** A hash of all that the model and the generated files are made from, below a folder. */
export function keyOf(folder: string): string {
  const hash = createHash("sha256");
  // The form in which it is kept is the engine's own.
  hash.update(`${process.version} ${process.versions.v8}\0`);
  const entries = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: folder, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/_test\.ts$|[\\/]generated[\\/]/.test(file));
  for (const file of [...new Set(files)].sort()) {
    const text = readFileSync(file);
    hash.update(`${file.slice(folder.length)}\0${text.length}\0`).update(text);
  }
  return hash.digest("hex");
}

/** What is kept under a key; nothing where it is missing, broken, or of another key. */
function kept(file: string, key: string): Built | undefined {
  try {
    const found = deserialize(readFileSync(file)) as Built & { key: string };
    return found.key === key ? { model: freeze(found.model), files: found.files } : undefined;
  } catch {
    return undefined;
  }
}

/** Puts it where no reader ever sees a part of it, and removes what older keys left. */
function keep(store: string, file: string, content: object): void {
  mkdirSync(store, { recursive: true });
  const half = `${file}.${randomUUID()}`;
  writeFileSync(half, serialize(content));
  renameSync(half, file);
  for (const name of readdirSync(store)) {
    if (name.endsWith(".v8") && !file.endsWith(name)) rmSync(join(store, name), { force: true });
  }
}

/**
 * What is made from the files below a folder.
 *
 * @param store Folder that it is kept in.
 * @param make Makes it; called only where it is not kept yet.
 */
export async function builtFrom(folder: string, store: string, make: () => Built | Promise<Built>): Promise<Built> {
  const key = keyOf(folder);
  const file = join(store, `${key}.v8`);
  const known = kept(file, key);
  if (known) return known;
  const made = await make();
  // Whoever edited a file meanwhile gets what was made, but nobody else does.
  if (keyOf(folder) === key) keep(store, file, { key, ...made });
  return made;
}

async function make(): Promise<Built> {
  // Not needed where it is kept, and dear to load.
  const { readSpec } = await import("../generate.ts");
  const { load } = await import("../generate/link/service.ts");
  const { emit } = await import("../generate/emit/mod.ts");
  const denoJson = readFileSync(join(root, "deno.json"), "utf8");
  const model = load(readSpec(root), JSON.parse(denoJson).version);
  return { model, files: await emit(model, denoJson) };
}

/** The model and the generated files of this tree. */
export function built(): Promise<Built> {
  return builtFrom(root, join(root, "dist", "model"), make);
}

if (import.meta.main) console.log(`${(await built()).files.size} files are generated from the model.`);
