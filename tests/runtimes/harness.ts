/** Runs a program of the matrix in any of the runtimes: Deno takes oint's source, all others the installed package. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { denoProgram, run, runOrThrow } from "../../scripts/tasks/process.ts";
import { findBun, findChromium, findMiniflare, findNode, type Found, root } from "../../scripts/tasks/runtimes.ts";
import { consumer, newFolder } from "../package/consumer.ts";

/** The runtimes of the matrix. */
export const runtimeNames = ["Deno", "Node 22", "Node 24", "Node 26", "Bun", "workerd", "Chromium"] as const;
export type RuntimeName = (typeof runtimeNames)[number];

/** What a program returned, and everything that its process printed. */
export interface Ran {
  output: unknown;
  printed: string;
}

interface Place {
  folder: string;
  program: string;
  input: string;
  output: string;
}

/** The modules that every program imports, as types only or not. */
const helpers = ["modules.ts"];

/** Specifiers under which a runtime finds oint. */
const fromPackage = { root: "oint", api: "oint/bitrix24" };
const fromSource = {
  root: pathToFileURL(join(root, "mod.ts")).href,
  api: pathToFileURL(join(root, "src", "bitrix24", "mod.ts")).href,
};

function imports(program: string, specifiers: typeof fromPackage): string {
  return `import * as root from "${specifiers.root}";\n` +
    `import * as api from "${specifiers.api}";\n` +
    `import { program } from "./${program}";\n`;
}

/** For runtimes with files: input and output are files, so that what is printed can be searched, too. */
function processEntry(program: string, specifiers: typeof fromPackage): string {
  return `${imports(program, specifiers)}import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { inspect as nodeInspect } from "node:util";
const own = globalThis.Deno?.inspect ?? globalThis.Bun?.inspect;
const inspect = (value) => nodeInspect(value, { depth: 9, showHidden: true }) + (own ? own(value) : "");
const input = JSON.parse(readFileSync(process.argv[2], "utf8"));
writeFileSync(process.argv[3], JSON.stringify(await program({ root, api, inspect }, input)));
process.exit(0);
`;
}

function workerEntry(program: string): string {
  return `${imports(program, fromPackage)}export default {
  async fetch(request) {
    try {
      return Response.json(await program({ root, api }, await request.json()));
    } catch (error) {
      return new Response(String(error && error.stack), { status: 500 });
    }
  },
};
`;
}

function pageEntry(program: string): string {
  return `${imports(program, fromPackage)}const input = await (await fetch("/input.json")).json();
globalThis.ointOutput = JSON.stringify(await program({ root, api }, input));
`;
}

async function bundle(place: Place, entry: string): Promise<string> {
  writeFileSync(join(place.folder, "entry.ts"), entry);
  const output = join(place.folder, "bundle.js");
  const args = ["bundle", "--platform=browser", "--format=esm", "--no-lock", "--quiet", "-o", output, "entry.ts"];
  await runOrThrow(denoProgram(), args, { cwd: place.folder });
  return output;
}

type Command = { program: string; args: string[] } | { missing: string };

async function commandFor(name: RuntimeName, place: Place): Promise<Command> {
  const files = [place.input, place.output];
  const entry = join(place.folder, "entry.ts");
  if (name === "Deno") {
    writeFileSync(entry, processEntry(place.program, fromSource));
    const args = ["run", "-A", "--no-check", `--config=${join(root, "deno.json")}`, entry, ...files];
    return { program: denoProgram(), args };
  }
  if (name === "workerd" || name === "Chromium") {
    const node = await findNode(24);
    const found: Found & { driver?: string } = name === "workerd" ? findMiniflare() : findChromium();
    if ("missing" in found) return found;
    if ("missing" in node) return node;
    const driver = join(root, "tests", "runtimes", "drivers", `${name.toLowerCase()}.ts`);
    const text = name === "workerd" ? workerEntry(place.program) : pageEntry(place.program);
    const tools = found.driver === undefined ? [found.path] : [found.driver, found.path];
    const args = [
      "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON",
      driver,
      ...tools,
      await bundle(place, text),
      ...files,
    ];
    return { program: node.path, args };
  }
  const found = name === "Bun" ? findBun() : await findNode(Number(name.slice(5)) as 22 | 24 | 26);
  if ("missing" in found) return found;
  writeFileSync(entry, processEntry(place.program, fromPackage));
  return { program: found.path, args: [entry, ...files] };
}

/**
 * Runs a program of this folder, which exports it as `program`.
 *
 * @returns Its output, or why the runtime cannot be used.
 * @throws Error When the runtime fails, with all that it printed.
 */
export async function runIn(name: RuntimeName, program: string, input: unknown): Promise<Ran | { missing: string }> {
  // Within the consumer's folder a bare "oint" is found; Deno takes oint by its address.
  const base = name === "Deno" ? newFolder() : await consumer();
  const folder = join(base, `${program}-${name}`.replaceAll(/[^a-z0-9]+/gi, "-"));
  mkdirSync(folder, { recursive: true });
  for (const file of [program, ...helpers]) copyFileSync(join(root, "tests", "runtimes", file), join(folder, file));
  const place = { folder, program, input: join(folder, "input.json"), output: join(folder, "output.json") };
  writeFileSync(place.input, JSON.stringify(input));
  const command = await commandFor(name, place);
  if ("missing" in command) return command;
  const { code, output: printed } = await run(command.program, command.args, { cwd: folder });
  if (code !== 0) throw new Error(`${name} ended with code ${code} and printed:\n${printed}`);
  return { output: JSON.parse(readFileSync(place.output, "utf8")) as unknown, printed };
}
