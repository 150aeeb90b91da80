/**
 * Whether the tests of requests see mistakes: single entries of the spec are changed in memory, the functions are
 * generated from it, and what they send for their examples must no longer be what OPI sends.
 */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parseDocument } from "yaml";
import { emitFunctions } from "../../scripts/generate/emit/code/functions.ts";
import { load } from "../../scripts/generate/link/service.ts";
import type { FunctionModel, ServiceModel } from "../../scripts/generate/model.ts";
import type { SpecFile } from "../../scripts/generate/read/source.ts";
import { readSpec } from "../../scripts/generate.ts";
import { built } from "../../scripts/tasks/model.ts";
import { readOpi } from "../../scripts/opi/facts.ts";
import { functionOf } from "../../scripts/opi/places.ts";
import { Portal, UsageError } from "../../src/bitrix24/mod.ts";
import { root } from "../docs/markdown.ts";
import { temporaryFolder } from "../docs/programs.ts";
import { problems, type Way } from "./judge.ts";
import { startRecorder } from "./record.ts";

const spec = readSpec(root);
const facts = readOpi(spec.find(({ file }) => file === "bitrix24/opi.json")!.text);
const folder = temporaryFolder();
const recorder = startRecorder();
after(() => recorder.close());

/** One change: what it is, in which function, where, and what stands there then; nothing where the entry goes. */
interface Mutation {
  what: string;
  name: string;
  path: string[];
  value: unknown;
}

const mutation = (what: string, name: string, path: string, value?: unknown): Mutation => ({
  what,
  name,
  path: path.split("."),
  value,
});

/** Each in another function, so that all can be made at once. */
const MUTATIONS: Mutation[] = [
  mutation("a wire name", "GetUser", "params.UserID.to", "order"),
  mutation("another wire name", "SendFile", "params.FileID.to", "FILE_ID"),
  mutation("an encoding", "ChangeUserStatus", "params.Fire.encode", { true: "Y", false: "N" }),
  mutation("an encoding that is gone", "AddUsersToChat", "params.HideHistory.encode"),
  mutation("the method", "FindUsers", "call", "user.get"),
  mutation("a default", "CreatePost", "params.Visibility.default", "U1"),
  mutation("a default that is no longer the server's", "GetTasksList", "params.Indent.implied"),
  mutation("a constant", "DisableChatNotifications", "send.MUTE", "N"),
  mutation("a constant that is gone", "EnableChatNotifications", "send"),
  mutation("a nesting", "CreateDeal", "params.FieldsStructure.to", "params"),
  mutation("a second place that is gone", "UploadFileToStorage", "params.Name.to", "data.NAME"),
  mutation("the format of a moment", "StartTimekeeping", "params.Time.format", "moment"),
  mutation("the format of a day", "GetUserBusy", "params.EndDate.format", "moment"),
  mutation("a structure that is no longer spread", "UpdateUser", "params.FieldsStructure.to", "PERSONAL_PHOTO"),
  mutation("a template's key that is gone", "GetChatStructure", "template.COLOR"),
  mutation("a template's order", "GetCommentStructure", "template", {
    POST_MESSAGE: "<text>",
    AUTHOR_ID: "<id>",
    AUTHOR_NAME: "<name>",
    AUTHOR_EMAIL: "<address>",
    USE_SMILES: "<Y or N>",
    UF_FORUM_MESSAGE_DOC: "<files>",
  }),
];

/** The spec with all mutations. */
function mutated(): SpecFile[] {
  const changed = new Map<string, string>();
  for (const { name, path, value, what } of MUTATIONS) {
    const source = spec.find(({ file, text }) => file.endsWith(".yaml") && text.includes(`\nname: ${name}\n`));
    assert.ok(source, `The spec has no function ${name}.`);
    const document = parseDocument(source.text, { version: "1.2" });
    assert.ok(document.hasIn(path), `${name} has no ${path.join(".")}: ${what}`);
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, value);
    changed.set(source.file, document.toString());
  }
  return spec.map(({ file, text }) => ({ file, text: changed.get(file) ?? text }));
}

const modelOf = (files: SpecFile[]): ServiceModel => load(files, "").services.find(({ name }) => name === "bitrix24")!;

let modules = 0;

/** A function, generated and imported. */
async function generated(model: ServiceModel, fn: FunctionModel): Promise<(...args: unknown[]) => unknown> {
  const home = model.categories.find(({ functions }) => functions.includes(fn))!;
  const category = { ...home, functions: [fn] };
  const path = `src/${model.name}/generated/${category.module}.ts`;
  const text = emitFunctions({ ...model, categories: [category] }).get(path)!;
  const absolute = text.replace(
    /(from ")(\.[^"]+)"/g,
    (_, before, address) => `${before}${new URL(address, pathToFileURL(join(root, path)))}"`,
  );
  mkdirSync(join(folder, "mutated"), { recursive: true });
  const file = join(folder, "mutated", `${modules++}.ts`);
  writeFileSync(file, absolute);
  return (await import(pathToFileURL(file).href))[fn.key];
}

const isFile = (value: unknown): value is { text: string } =>
  typeof value === "object" && value !== null && "text" in value && "path" in value;

/** An example's value as a caller in TypeScript gives it. */
function valueOf(value: unknown): unknown {
  if (isFile(value)) return new Blob([value.text]);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valueOf(inner)]));
}

const WAY: Way = { prefix: "https://p.example/rest/1/c0de/" };

/** What is wrong with what a function's examples send. */
async function mistakes(model: ServiceModel, name: string): Promise<string[]> {
  const fn = functionOf(model, name)!;
  const opi = facts.functions.find((one) => one.name === name)!;
  const run = await generated(model, fn);
  const found: string[] = [];
  for (const { args } of fn.examples) {
    recorder.reset();
    const given = fn.params.filter((param) => param.name in args);
    const params = Object.fromEntries(given.map((param) => [param.key, valueOf(args[param.name])]));
    const own = fn.params.length ? [params] : [];
    const portal = fn.method ? [new Portal(WAY.prefix, { fetch: recorder.fetch })] : [];
    let returned: unknown;
    try {
      returned = await run(...portal, ...own);
    } catch (error) {
      // What is refused is not sent.
      if (!(error instanceof UsageError)) throw error;
      found.push(String(error));
      continue;
    }
    const call = { sent: [...recorder.sent], returned: JSON.parse(JSON.stringify(returned)) };
    found.push(...problems(opi, args, fn.method && WAY, call, fn.method?.positions !== undefined));
  }
  return found;
}

const sound = (await built()).model.services.find(({ name }) => name === "bitrix24")!;
const broken = modelOf(mutated());

for (const { what, name } of MUTATIONS) {
  test(`A mistake in ${name} is found out: ${what}`, async () => {
    assert.deepEqual(await mistakes(sound, name), [], "It is wrong before the change.");
    assert.notDeepEqual(await mistakes(broken, name), []);
  });
}
