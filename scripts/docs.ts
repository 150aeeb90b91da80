/**
 * `deno task docs` writes what is too large to be committed: a reference page for every method of every service in
 * a folder of their service, OpenAPI documents in docs/openapi/<service>/, rows to search in docs/search/, and
 * docs/llms-methods.txt, a line for each method. All are made anew every time.
 *
 * @module
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { SpecError } from "./generate/diagnostics.ts";
import { emitMethodList } from "./generate/emit/docs/llms.ts";
import { emitOpenApi } from "./generate/emit/docs/openapi.ts";
import { emitRows } from "./generate/emit/docs/rows.ts";
import { emitRestPages, METHOD_PAGES } from "./generate/emit/docs/rest_pages.ts";
import { load } from "./generate/link/service.ts";
import type { Model } from "./generate/model.ts";
import { readSpec } from "./generate.ts";

/** Folders that hold nothing but what this writes. */
export const FOLDERS: readonly string[] = ["docs/rest", "docs/openapi", "docs/search"];

/** Every file of `deno task docs`, by its path relative to the project's root. */
export function docs(model: Model): Map<string, string> {
  const pages = model.services.flatMap((service) =>
    [...emitRestPages(service)].map((
      [file, text],
    ): [string, string] => [`${METHOD_PAGES}/${service.name}/${file}`, text])
  );
  const documents = model.services.flatMap((service) => [...emitOpenApi(service, model.version)]);
  const rows = model.services.flatMap((service) => [...emitRows(service)]);
  return new Map([...pages, ...documents, ...rows, ...emitMethodList(model)]);
}

function main(args: string[]): number {
  if (args.length) {
    console.error(`Unknown argument ${args[0]}. Usage: deno task docs`);
    return 2;
  }
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const { version } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as { version: string };
  let files: Map<string, string>;
  try {
    files = docs(load(readSpec(root), version));
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    return 1;
  }
  for (const folder of FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  console.log(
    `${files.size} files written to ${METHOD_PAGES}/, docs/openapi/, docs/search/ and docs/llms-methods.txt.`,
  );
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
