/** Builds the toy services beside the real engine: a tree of their own, generated from a spec of their own. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readModules, readSpec } from "../../scripts/generate.ts";
import { docs } from "../../scripts/docs.ts";
import { emit } from "../../scripts/generate/emit/mod.ts";
import { load } from "../../scripts/generate/link/service.ts";
import type { Model, ServiceModel } from "../../scripts/generate/model.ts";
import type { SpecFile } from "../../scripts/generate/read/source.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

/** Where the toy's hand-written files are. */
export const toy: string = join(root, "tests", "toy");

/** The toy services. */
const SERVICES = ["shop", "shelf"];

/** The toys' spec, as a base that tests change. */
export function toySpec(): SpecFile[] {
  return readSpec(toy);
}

/** Names of the toys' hand-written modules, as they stand below src/. */
export function toyModules(): string[] {
  return readModules(toy);
}

/** The toy's model. */
export function toyModel(): Model {
  return load(toySpec(), "1.2.3", { modules: toyModules() });
}

/** One of the toy services, linked. */
export function toyService(name: string): ServiceModel {
  return toyModel().services.find((service) => service.name === name)!;
}

/** The manifest of the toy's tree: the real one's packages and compiler options. */
function manifest(): string {
  const { imports, compilerOptions } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as {
    imports: Record<string, string>;
    compilerOptions: object;
  };
  const packages = Object.entries(imports).filter(([, target]) => target.startsWith("npm:"));
  return JSON.stringify({
    version: "1.2.3",
    nodeModulesDir: "manual",
    imports: {
      ...Object.fromEntries(packages),
      ...Object.fromEntries(SERVICES.map((service) => [`oint/${service}`, `./src/${service}/mod.ts`])),
    },
    compilerOptions,
  });
}

/** They are made once for all tests of a program. */
let files: Promise<ReadonlyMap<string, string>> | undefined;

/** Every generated file of the toy service, and its OpenAPI documents. */
export function toyFiles(): Promise<ReadonlyMap<string, string>> {
  const make = async (model: Model): Promise<ReadonlyMap<string, string>> =>
    new Map([...await emit(model, manifest()), ...docs(model)]);
  return files ??= make(toyModel());
}

/** Makes the tree and returns its folder. */
export async function makeToy(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "oint-toy-"));
  for (const part of ["core", "catalogue", "node", "cli", "sandbox"]) {
    cpSync(join(root, "src", part), join(folder, "src", part), {
      recursive: true,
      filter: (path) => !path.endsWith("_test.ts"),
    });
  }
  cpSync(join(toy, "src"), join(folder, "src"), { recursive: true });
  for (const [file, text] of await toyFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

/** Removes the tree. */
export function removeToy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
