/**
 * Where functions are told: the spec, the command line's tables, its printed help, the reference pages.
 *
 * @module
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import type { CommandTable, OptionTable, ServiceTable } from "../../src/catalogue/commands.ts";
import { readSpec } from "../generate.ts";
import { load } from "../generate/link/service.ts";
import type { FunctionModel, Model, ServiceModel } from "../generate/model.ts";
import { commandsByName } from "./commands.ts";
import { splitTypes, type Told, type ToldParameter } from "./compare.ts";
import { type OpiFile, type OpiFunction, readOpi } from "./facts.ts";
import { optionsOfHelp, parametersOfPage } from "./read_text.ts";

/** One service: OPI's facts, and what there is to hold to them. */
export interface Places {
  facts: OpiFile;
  model: ServiceModel;
  service: ServiceTable;
  commands: Map<string, CommandTable>;
  /** Printed help by OPI's name of the function; empty where the command line does not know it. */
  help: Map<string, string>;
  root: string;
}

/** What the command line prints, and nothing but help can be asked for. */
async function printed(args: string[], service: ServiceTable): Promise<string> {
  let stdout = "";
  const none = () => Promise.reject(new Error("Help needs nothing."));
  const io: Io = {
    stdout: (text) => Promise.resolve(void (stdout += text)),
    stderr: () => Promise.resolve(),
    stdin: none,
    fetch: none,
    writeFile: () => Promise.reject(new Error("not written")),
    readFile: none,
    openFile: () => Promise.reject(new Error("nothing is written")),
    env: {},
    columns: undefined,
    stdinIsTerminal: false,
    interrupted: () => new AbortController().signal,
  };
  const { name, title, summary } = service;
  const services = [{ name, title, summary, load: () => Promise.resolve(service) }];
  const code = await run([service.name, ...args], io, { services, version: "" });
  return code === 0 ? stdout : "";
}

/** Services that have facts of OPI. */
export function servicesOf(root: string): string[] {
  return readSpec(root).flatMap(({ file }) => /^([^/]+)\/opi\.json$/.exec(file)?.[1] ?? []);
}

/**
 * Reads all that is told of a service's functions.
 *
 * @param known The model of the spec, where somebody has read it already.
 */
export async function readPlaces(root: string, name: string, known?: Model): Promise<Places> {
  const facts = readOpi(readFileSync(join(root, "spec", name, "opi.json"), "utf8"));
  const model = (known ?? load(readSpec(root), "")).services.find((service) => service.name === name)!;
  const index = pathToFileURL(join(root, "src", name, "generated", "cli", "index.ts")).href;
  const { service } = await import(index) as { service: ServiceTable };
  const commands = await commandsByName(service);
  const help = new Map<string, string>();
  for (const { name } of facts.functions) help.set(name, await printed([name, "--help"], service));
  return { facts, model, service, commands, help, root };
}

const hasName = (name: string) => (fn: FunctionModel): boolean => fn.name === name || fn.aliases.includes(name);

/** The spec's function that has a name or had it. */
export function functionOf(model: ServiceModel, name: string): FunctionModel | undefined {
  return model.categories.flatMap(({ functions }) => functions).find(hasName(name));
}

function around<T extends { place: string }, U>(connection: readonly T[], connects: boolean, own: U[]): (T | U)[] {
  const at = (place: string) => connects ? connection.filter((one) => one.place === place) : [];
  return [...at("first"), ...own, ...at("last")];
}

function specParams({ connection }: ServiceModel, fn: FunctionModel): ToldParameter[] {
  const all = around(
    connection.map((one) => ({ ...one, types: "String", aliases: [] })),
    Boolean(fn.method),
    fn.params,
  );
  return all.map((one) => ({
    name: one.name,
    options: [one.cli, ...one.aliases],
    types: splitTypes(one.types),
    required: one.required,
    default: one.default,
  }));
}

function tableParams({ connection }: ServiceTable, command: CommandTable): ToldParameter[] {
  return around<typeof connection[number], OptionTable>(connection, command.connects, command.options).map((one) => ({
    name: one.name,
    options: [one.flag, ...one.aliases ?? []],
    types: splitTypes(one.types),
    required: one.required,
    default: one.default,
  }));
}

/** The path of a function's page. */
function pageOf(model: ServiceModel, name: string): string | undefined {
  const category = model.categories.find(({ functions }) => functions.some(hasName(name)));
  return category && `docs/content/${model.name}/${category.slug}/${functionOf(model, name)!.slug}.mdx`;
}

/** What each place tells of one of OPI's functions. */
export function toldOf({ model, service, commands, help, root }: Places, { name }: OpiFunction): Told[] {
  const fn = functionOf(model, name);
  const command = commands.get(name);
  const page = pageOf(model, name);
  const shown = page && existsSync(join(root, page)) ? readFileSync(join(root, page), "utf8") : undefined;
  // Help and pages show the options' own spellings; the older ones work all the same.
  const withAliases = (params: ToldParameter[]): ToldParameter[] =>
    params.map((one) => {
      const aliases = fn?.params.find(({ cli }) => cli === one.options[0])?.aliases ?? [];
      return { ...one, options: [...one.options, ...aliases] };
    });
  return [
    { place: "spec", tellsEmpty: true, params: fn && specParams(model, fn) },
    { place: "command", tellsEmpty: true, params: command && tableParams(service, command) },
    {
      place: "help",
      tellsEmpty: false,
      params: help.get(name) ? withAliases(optionsOfHelp(help.get(name)!)) : undefined,
    },
    {
      place: "page",
      tellsEmpty: false,
      params: shown === undefined ? undefined : withAliases(parametersOfPage(shown)),
    },
  ];
}
