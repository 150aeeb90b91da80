/**
 * Imports what OPI fixes for its functions: `deno task import:opi <facts folder>`.
 *
 * Reads each `opi-<service>.jsonl` of the folder, one function a line in OPI's order, and writes
 * `spec/<service>/opi.json`. Only facts are taken over: what a line says in sentences (meanings, behaviour, hints) is
 * not. `deno task coverage:opi` compares with it, and the tests of requests read what is sent from it.
 *
 * @module
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { compare } from "./generate/diagnostics.ts";
import { type OpiFile, opiFile, type OpiFunction, type OpiParameter, writeOpi } from "./opi/facts.ts";

/** Input that cannot be imported; the message says what to do. */
export class ImportError extends Error {}

const REPOSITORY = "https://github.com/Bayselonarrend/OpenIntegrations";

/** A line of the facts, as far as it is read. */
interface Line {
  function: string;
  region: string;
  rest: string[];
  http: string;
  params: LineParameter[];
  constants?: Record<string, unknown>;
  fields?: { name: string }[];
}

interface LineParameter {
  name: string;
  cli: string;
  types: string[];
  required: boolean;
  default: string | number | boolean | null;
  wire: string | null;
  wireExtra?: string[];
  coerce: string | null;
}

function parameterOf(line: LineParameter): OpiParameter {
  const { name, cli: option, types, required, default: standard, wire, wireExtra = [], coerce } = line;
  return {
    name,
    option,
    types,
    required,
    ...(standard !== null && { default: standard }),
    ...(wire !== null && { wire: wireExtra.length ? [wire, ...wireExtra] : wire }),
    ...(coerce !== null && { coerce }),
  };
}

function functionOf(line: Line): OpiFunction {
  const { function: name, region: category, rest: methods, http, params, constants, fields = [] } = line;
  return {
    name,
    category,
    methods,
    http,
    params: params.map(parameterOf),
    ...(constants && { constants }),
    ...(fields.length && { keys: fields.map((field) => field.name) }),
  };
}

function parseLine(text: string, number: number): OpiFunction {
  try {
    return functionOf(JSON.parse(text));
  } catch {
    throw new ImportError(`Line ${number} of the facts is no function: one stands on each line, as a JSON object.`);
  }
}

/**
 * The facts about one service's functions, from the text of its JSONL file.
 *
 * @param facts What the file is called.
 * @throws ImportError When a line is no function, or a function stands there twice.
 */
export function importFacts(jsonl: string, facts: string): OpiFile {
  const functions = jsonl.split("\n").flatMap((line, index) => line.trim() ? [parseLine(line, index + 1)] : []);
  const names = functions.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new ImportError(`${facts} has ${twice} twice: remove one of the two.`);
  const checked = opiFile.safeParse({ source: { repository: REPOSITORY, facts }, functions });
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const [, index] = issue!.path;
  const where = typeof index === "number" ? names[index] ?? "A function without a name" : facts;
  throw new ImportError(`${where}: ${issue!.path.slice(2).join(".")}: ${issue!.message}. Correct the facts.`);
}

const USAGE = "Usage: deno task import:opi <facts folder>";

function main(args: string[]): void {
  const [folder, ...more] = args;
  if (folder === undefined || more.length || folder.startsWith("-")) throw new ImportError(`Give one folder. ${USAGE}`);
  const inputs = existsSync(folder) ? readdirSync(folder).filter((name) => /^opi-\w+\.jsonl$/.test(name)) : [];
  if (!inputs.length) throw new ImportError(`No facts found: ${folder} has no opi-<service>.jsonl.`);
  for (const input of inputs.sort(compare)) {
    const service = input.replace(/^opi-|\.jsonl$/g, "");
    const file = importFacts(readFileSync(join(folder, input), "utf8"), input);
    mkdirSync(join("spec", service), { recursive: true });
    writeFileSync(join("spec", service, "opi.json"), writeOpi(file));
    const { length } = file.functions;
    console.log(`${service}: ${length} ${length === 1 ? "function" : "functions"} imported.`);
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
