/**
 * For the tests of the command line: a small service of its own, and a run without a process.
 *
 * @module
 */

import {
  ApiError,
  ConnectionError,
  ResponseError,
  TimeoutError,
  UnknownOutcomeError,
  UsageError,
} from "../../../src/core/errors.ts";
import type { Io } from "../../../src/cli/io.ts";
import type { ListPages, ServiceAdapter } from "../../../src/catalogue/adapter.ts";
import type { Question } from "../../../src/cli/ask.ts";
import type { ProfileStore } from "../../../src/cli/profiles/profile.ts";
import { catalogue } from "./shop_catalogue.ts";
import { run } from "../../../src/cli/run.ts";
import type {
  CommandTable,
  OptionKind,
  OptionTable,
  ServiceEntry,
  ServiceTable,
} from "../../../src/catalogue/commands.ts";

/** Where a code stands in the shop's addresses. */
export const HOOK = "/rest/(?:api/)?\\d+/([^/?#&\\s\"']+)";

/** What a function of the shop was called with. */
export interface Called {
  name: string;
  client: unknown;
  params: Record<string, unknown>;
  options: Record<string, unknown> | undefined;
}

/** What one run did. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  calls: Called[];
  /** Files that were written. */
  written: Record<string, string>;
}

/** What stands around one run. */
export interface Surroundings {
  env?: Record<string, string>;
  files?: Record<string, string | Uint8Array>;
  /** What the web answers; nothing is reached where it is left out. */
  web?: (address: string) => Response | Promise<Response>;
  stdin?: string | Uint8Array | Promise<Uint8Array>;
  columns?: number;
  errorColumns?: number;
  /** Whether the reader of standard output has gone once it has read so much. */
  unread?: (read: string) => boolean;
  terminal?: boolean;
  /** What goes through the shop's pages, where it can. */
  pages?: ListPages;
  /** What the shop does when it is called. */
  answer?: (called: Called) => unknown;
  signal?: AbortSignal;
  services?: (shop: ServiceEntry) => ServiceEntry[];
  /** What keeps connections. */
  profiles?: ProfileStore;
  /** What whoever sits at the terminal answers to a question. */
  ask?: (question: Question) => string;
  /** What whoever sits at the terminal says. */
  confirm?: (question: string) => boolean;
  /** What the shop says of a connection. */
  check?: ServiceAdapter["check"];
  /** Functions that the shop has beside its own. */
  more?: readonly CommandTable[];
}

/** An option of the toy service. */
export function option(flag: string, kind: OptionKind, rest: Partial<OptionTable> = {}): OptionTable {
  return {
    flag,
    param: flag,
    name: flag.toUpperCase(),
    kind,
    types: "String",
    required: false,
    about: `About ${flag}.`,
    ...rest,
  };
}

/** The toy service: a category whose function has an option of every kind, and one that connects to nothing. */
export function shop(
  answer: (called: Called) => unknown,
  more: readonly CommandTable[] = [],
  pages?: ListPages,
  check?: ServiceAdapter["check"],
): ServiceEntry {
  const command = (name: string, options: OptionTable[], connects = true): CommandTable => ({
    name,
    title: `Title of ${name}`,
    summary: `Summary of ${name}.`,
    ...name === "AddItem" &&
      { notes: ["A note that is long enough to be wrapped on the screens of most terminals there are."] },
    options,
    connects,
    example: `oint shop ${name} --url "shop.example"`,
    ...connects && { method: "item.add", docs: "https://docs.example/item-add" },
    ...name === "AddItem" && {
      typescript: () => Promise.resolve({ AddItem: ['import { addItem } from "oint/shop";', "", "addItem(shop);"] }),
    },
    run: (client, params, callOptions) => answer({ name, client, params, options: callOptions }),
  });
  const commands = {
    AddItem: command("AddItem", [
      option("itemid", "id", { param: "itemId", required: true, types: "String, Number" }),
      option("fields", "structure"),
      option("tags", "list"),
      option("title", "text"),
      option("count", "number"),
      option("fire", "boolean", { default: true, types: "Boolean" }),
    ]),
    SetFields: command("SetFields", [option("fields", "structure", { required: true })]),
    GetItemTemplate: command("GetItemTemplate", [option("empty", "boolean")], false),
    ...Object.fromEntries(more.map((one) => [
      one.name,
      {
        ...one,
        run: (client, params, options) => answer({ name: one.name, client, params, options }),
      } satisfies CommandTable,
    ])),
  };
  const table: ServiceTable = {
    name: "shop",
    title: "Shop",
    summary: "Sells things.",
    connection: [
      {
        ...option("url", "text", { param: "URL", required: true }),
        place: "first",
        env: "OINT_SHOP_URL",
        secret: false,
      },
      {
        ...option("token", "text", { param: "Token", default: "" }),
        place: "last",
        env: "OINT_SHOP_TOKEN",
        secret: true,
      },
    ],
    categories: [{
      slug: "items",
      commands: Object.values(commands).map(({ name }) => ({
        name,
        ...name === "SendItem" && { aliases: ["SednItem"] },
      })),
      load: (name) => Promise.resolve((commands as Record<string, CommandTable>)[name]),
    }],
    overview: () =>
      Promise.resolve([{
        title: "Items",
        summary: "All about items.",
        commands: Object.values(commands).map(({ name, summary }) => ({ name, summary })),
      }]),
    methods: () => Promise.resolve(catalogue),
    ...pages && { list: () => Promise.resolve(pages) },
    sandbox: () =>
      Promise.resolve({
        url: "https://sandbox.example/api/1/",
        fetch: async (request) =>
          Response.json({ method: new URL(request.url).pathname, params: await request.json() }),
      }),
    adapter: () =>
      Promise.resolve({
        connect: (values, _note, reach, around) => ({ values, ...reach && { reach }, ...around && { around } }),
        ...check && { check },
        call: async (client, { api, method, params, listed }, options) => {
          const { reach, values } = client as { reach?: typeof fetch; values: Record<string, { value: string }> };
          const name = `${api === undefined ? "" : `${api}:`}${method}${listed ? "" : "?"}`;
          if (!reach) return await answer({ name, client, params: params as Called["params"], options });
          const address = `https://shop.example/rest/1/${values.URL?.value}/${method}`;
          return await reach(address, {
            method: "POST",
            body: JSON.stringify({ ...params, key: values.Token?.value }),
          });
        },
      }),
  };
  const load = () => Promise.resolve(table);
  return { name: "shop", title: "Shop", summary: "Sells things.", secrets: [HOOK], load };
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Runs a command line against the shop. */
export async function runCli(args: string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const {
    env = {},
    files = {},
    web,
    stdin = "",
    columns,
    errorColumns,
    unread,
    terminal = false,
    answer,
    signal,
    pages,
  } = surroundings;
  const outcome: Outcome = { code: -1, stdout: "", stderr: "", calls: [], written: {} };
  const io: Io = {
    stdout: (text) => Promise.resolve(void (outcome.stdout += text)),
    stderr: (text) => Promise.resolve(void (outcome.stderr += text)),
    stdin: () => Promise.resolve(stdin).then(bytes),
    fetch: async (address) => {
      if (!web) throw new TypeError("not reached");
      return await web(address);
    },
    readFile: (path) => {
      const content = files[path];
      if (content !== undefined) return Promise.resolve(bytes(content));
      return Promise.reject(Object.assign(new Error(path), { code: path === "folder.json" ? "EISDIR" : "ENOENT" }));
    },
    writeFile: (path, content) => {
      if (path.includes("folder/")) return Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
      return Promise.resolve(
        void (outcome.written[path] = typeof content === "string"
          ? content
          : Array.from(content, (byte) => String.fromCharCode(byte)).join("")),
      );
    },
    openFile: (path) => {
      if (path.includes("folder/")) return Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
      let content = "";
      return Promise.resolve({
        write: (text) => void (content += text),
        done: () => void (outcome.written[path] = content),
        drop: () => {},
      });
    },
    env,
    columns,
    errorColumns,
    get isUnread() {
      return unread?.(outcome.stdout) ?? false;
    },
    stdinIsTerminal: terminal,
    ...surroundings.ask && { ask: (question) => Promise.resolve(surroundings.ask!(question)) },
    ...surroundings.confirm && { confirm: (question) => Promise.resolve(surroundings.confirm!(question)) },
    ...surroundings.profiles && { profiles: () => Promise.resolve(surroundings.profiles!) },
    interrupted: () => signal ?? new AbortController().signal,
  };
  const entry = shop(
    (called) => {
      outcome.calls.push(called);
      return answer ? answer(called) : { result: true };
    },
    surroundings.more,
    pages,
    surroundings.check,
  );
  const services = surroundings.services?.(entry) ?? [entry];
  outcome.code = await run(args, io, { services, version: "1.2.3" });
  return outcome;
}

/** One failure of every sort that a call can end with, each quoting a text. */
export function failures(text: string): { error: unknown; code: number }[] {
  const refusal = { code: "NO", description: text, retryable: false, answer: { error: "NO" }, status: 400 };
  return [
    { error: new ApiError(`item.add was refused: ${text}`, refusal), code: 1 },
    { error: new UsageError(`Wrong: ${text}`), code: 2 },
    { error: new ConnectionError(`Not reached: ${text}`), code: 3 },
    { error: new TimeoutError(`Too late: ${text}`), code: 3 },
    { error: new ResponseError(`No JSON: ${text}`), code: 3 },
    { error: new UnknownOutcomeError(`It may have taken effect: ${text}`), code: 5 },
    { error: new Error(`Bug: ${text}`), code: 70 },
  ];
}
