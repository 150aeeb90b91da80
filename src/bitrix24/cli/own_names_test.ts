/** An option of ours whose name a function or a method has: the parameter wins, and ours is there all the same. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConnectionValue, MethodRequest } from "../../catalogue/adapter.ts";
import type { CommandTable, OptionTable, ServiceTable } from "../../catalogue/commands.ts";
import { allMethods, detailsOf } from "../../catalogue/find.ts";
import { findFunction } from "../../catalogue/names.ts";
import type { Io } from "../../cli/io.ts";
import { run } from "../../cli/run.ts";
import { FUNCTIONS, METHODS } from "../../../tests/support/bitrix24/expected_counts.ts";
import { catalogue } from "../generated/catalogue/index.ts";
import { service } from "../generated/cli/index.ts";

/** All options of the command line that a function or `call` takes beside its parameters. */
const OURS = [
  ...["url", "token", "timeout", "clear", "json", "unknown", "v3"],
  ...["out", "format", "columns", "jq", "config", "profile", "confirm", "yes", "dry-run", "test", "debug"],
  ...["all", "max", "by-pages", "help", "version"],
];

/** What one run has called. */
interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  written: string[];
  url?: string | undefined;
  /** Parameters of the function or the method, and the options of the call. */
  params?: object;
  options?: Record<string, unknown> | undefined;
}

/** Runs a command line that reaches nothing: the function or the method is answered with a list of one. */
async function oint(...args: string[]): Promise<Outcome> {
  const outcome: Outcome = { code: -1, stdout: "", stderr: "", written: [] };
  const io: Io = {
    stdout: (text) => Promise.resolve(void (outcome.stdout += text)),
    stderr: (text) => Promise.resolve(void (outcome.stderr += text)),
    stdin: () => Promise.reject(new Error("not read")),
    fetch: () => Promise.reject(new Error("not fetched")),
    readFile: () => Promise.reject(Object.assign(new Error("no file"), { code: "ENOENT" })),
    writeFile: (path) => Promise.resolve(void outcome.written.push(path)),
    openFile: () => Promise.reject(new Error("nothing is written")),
    env: {},
    columns: undefined,
    stdinIsTerminal: false,
    interrupted: () => new AbortController().signal,
  };
  const called = (client: unknown, params: object, options: Record<string, unknown> | undefined) => {
    Object.assign(outcome, { url: (client as { URL?: ConnectionValue } | undefined)?.URL?.value, params, options });
    return Promise.resolve([1]);
  };
  const table: ServiceTable = {
    ...service,
    categories: service.categories.map((category) => ({
      ...category,
      load: async (name) => {
        const command = await category.load(name);
        return command && { ...command, run: called };
      },
    })),
    adapter: () =>
      Promise.resolve({
        connect: (values) => values,
        call: (client: unknown, { params }: MethodRequest, options) => called(client, params, options),
      }),
  };
  const entry = { name: "bitrix24", title: "", summary: "", load: () => Promise.resolve(table) };
  outcome.code = await run(args, io, { services: [entry], version: "1.2.3" });
  return outcome;
}

const same = (one: string) => (other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Ours among names, whatever their case. */
const clashing = (names: readonly string[]): string[] => names.filter((name) => OURS.some(same(name)));

/** Something that an option's kind takes. */
const VALUES: Record<OptionTable["kind"], string> = {
  ...{ text: "a", id: "1", integer: "1", number: "1", boolean: "true", date: "2024-08-05" },
  ...{ structure: "{}", list: "[1]", file: "base64:SGk=", files: "{}" },
};

const methods = await allMethods(catalogue);
const details = await Promise.all(methods.map((method) => detailsOf(catalogue, method)));
const commands = await Promise.all(
  service.categories.flatMap((category) => category.commands.map(({ name }) => findFunction(service, name))),
) as CommandTable[];

test("the parameters that are called as an option of ours are these, in all methods and functions", (context) => {
  assert.deepEqual([methods.length, commands.length], [METHODS, FUNCTIONS]);
  const ofMethods = methods.flatMap(({ name }, index) =>
    clashing(details[index]!.params.map((param) => param.name)).map((param) => `${name} ${param}`)
  );
  const ofFunctions = commands.flatMap(({ name, options }) =>
    clashing(options.flatMap(({ flag, aliases = [] }) => [flag, ...aliases])).map((flag) => `${name} ${flag}`)
  );
  assert.deepEqual(ofMethods, [
    "event.offline.get clear",
    "sale.delivery.add CONFIG",
    "sale.delivery.config.update CONFIG",
    "task.item.getdescription FORMAT",
    "userconsent.consent.add URL",
    "voximplant.infocall.startwithsound URL",
  ]);
  assert.deepEqual(ofFunctions, ["GetPictureBlock url", "GetFileBlock url"]);
  context.diagnostic(
    `${ofMethods.length} of ${METHODS} methods and ${ofFunctions.length} of ${FUNCTIONS} functions have a parameter ` +
      "that is called as an option of ours.",
  );
});

test("every method: its parameters win in any letter case, and ours are reached by their other name", async () => {
  for (const [index, { name, api }] of methods.entries()) {
    const { params, example } = details[index]!;
    const own = clashing(params.map((param) => param.name));
    const text = (name: string) =>
      params.some((one) => one.name === name && /\[\]|object/.test(one.type)) ? "[1]" : "1";
    const given = own.flatMap((param) => [`--${param.toLowerCase()}`, text(param)]);
    const rest = Array.isArray(example)
      ? example
      : Object.fromEntries(Object.entries(example).filter(([param]) => !own.includes(param)));
    const ours = [
      ...["--oint.url", "x.example", "--oint.config", "{timeout:7}", "--oint.format", "jsonl"],
      ...["--oint.json", JSON.stringify(rest), ...api === undefined ? [] : [`--oint.${api}`]],
    ];
    const outcome = await oint("bitrix24", "call", name, ...given, ...ours);
    assert.deepEqual([outcome.code, outcome.stderr], [0, ""], name);
    assert.deepEqual([outcome.url, outcome.options?.timeout, outcome.stdout], ["x.example", 7000, "1\n"], name);
    const sent = outcome.params as Record<string, unknown>;
    assert.deepEqual(Object.keys(sent).toSorted(), [...Object.keys(rest), ...own].toSorted(), name);
    for (const param of own) assert.match(JSON.stringify(sent[param]), /1/, `${name} ${param}`);
  }
});

test("every function: its parameters win in any letter case, and ours are reached by their other name", async () => {
  for (const { name, options, connects, network } of commands) {
    const given = options.filter(({ required, flag }) => required || OURS.some(same(flag)));
    const own = given.flatMap(({ flag, kind }) => [`--${flag.toUpperCase()}`, VALUES[kind]]);
    const timed = connects || network;
    const ours = [
      ...connects ? ["--oint.url", "x.example"] : [],
      ...timed ? ["--oint.timeout", "7"] : [],
      ...["--oint.format", "jsonl", "--oint.config", "{}"],
    ];
    const outcome = await oint("bitrix24", name, ...own, ...ours);
    assert.deepEqual([outcome.code, outcome.stderr, outcome.stdout], [0, "", "1\n"], name);
    assert.equal(outcome.url, connects ? "x.example" : undefined, name);
    assert.equal(outcome.options?.timeout, timed ? 7000 : undefined, name);
    assert.deepEqual(Object.keys(outcome.params!), given.map(({ param }) => param), name);
  }
});

test("help and example of a method name our options as they are there", async () => {
  const { stdout } = await oint("bitrix24", "call", "userconsent.consent.add", "--help");
  assert.match(stdout, /\n {2}--oint\.url <text> /);
  assert.match(stdout, /\n {2}--token <text> /);
  assert.match(stdout, /Example:\n {2}oint bitrix24 call userconsent\.consent\.add --oint\.url "/);
  const format = await oint("bitrix24", "call", "task.item.getdescription", "--help");
  assert.match(format.stdout, /\n {2}--oint\.format <form> /);
  const url = await oint("bitrix24", "call", "userconsent.consent.add", "--url", "x.example");
  assert.match(url.stderr, /^--oint\.url \(or the environment variable OINT_BITRIX24_URL\)/);
});
