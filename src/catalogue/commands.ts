/**
 * The shape of the generated command tables. Only types: the command line loads a service's index, then the requested
 * command.
 *
 * @module
 */

import type { PagingKind } from "../core/list/paging.ts";
import type { ListPages, ServiceAdapter } from "./adapter.ts";
import type { Catalogue } from "./methods.ts";
import type { RecordsAdapter } from "./records.ts";
import type { Synonyms } from "./search/synonyms.ts";
import type { ToolEntry } from "./tool.ts";

/** How the text of an option becomes a value. */
export type OptionKind =
  | "text"
  | "id"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "structure"
  | "list"
  | "file"
  | "files";

/** One option of a command. */
export interface OptionTable {
  /** Long flag without dashes, e.g. `userid`. */
  flag: string;
  /** Older spellings of the flag, which work but are not shown. */
  aliases?: readonly string[];
  /** Key of the value in the function's parameters (`userId`), or of the connection (`URL`). */
  param: string;
  /** The parameter's name on the reference page, e.g. `UserID`. */
  name: string;
  kind: OptionKind;
  /** The type column of the reference page, e.g. `String, Number`. */
  types: string;
  required: boolean;
  /** Default that help shows and the function applies; absent where there is none. */
  default?: string | number | boolean;
  /** Whether leaving it out has an effect that a caller should choose. */
  explicit?: boolean;
  /** Whether its value must never be shown. */
  secret?: boolean;
  /** What the option means, one line. */
  about: string;
}

/** An option that says where or as whom to call. */
export interface ConnectionOption extends OptionTable {
  /** On which side of a function's own options it stands. */
  place: "first" | "last";
  /** Environment variable that stands in for it. */
  env: string;
  secret: boolean;
  /** A value with which all can be tried out without an account; absent where there is none. */
  trial?: string;
}

/** One command of a category. */
export interface CommandTable {
  /** Name as its page has it, e.g. `ChangeUserStatus`. */
  name: string;
  title: string;
  summary: string;
  /** Warnings that a caller must see. */
  notes?: readonly string[];
  /** The command's options in the order of the reference page, connection options excluded. */
  options: OptionTable[];
  /** Whether it calls the service as a client; what does not takes no connection options. */
  connects: boolean;
  /** Whether it goes over the network without a client, so that timeouts and signals concern it. */
  network?: boolean;
  /** Method of the API that it calls. */
  method?: string;
  /** What it answers, in words, without a full stop. */
  returns?: string;
  /** Address of the method's official page. */
  docs?: string;
  /** What going through all of its records can promise, where its answer is a page of its method and nothing else. */
  paging?: PagingKind;
  /** Flags of the options that say which page it is. */
  pagedBy?: readonly string[];
  /** What its earlier calls answer by the documentation, by method, where it makes several. */
  answers?: Readonly<Record<string, unknown>>;
  /** A command line that can be pasted, without line breaks. */
  example: string;
  /** Loads TypeScript modules, as lines, by the names of the functions that they call; this one is among them. */
  typescript?: () => Promise<Readonly<Record<string, readonly string[]>>>;
  /** Calls the typed function: (client, params, call options); the client is `undefined` where `connects` is false. */
  run: (client: unknown, params: Record<string, unknown>, options?: Record<string, unknown>) => unknown;
}

/** A category in the index: enough to find a command. */
export interface CategoryTable {
  /** Folder of the category, e.g. `users-management`. */
  slug: string;
  /** Names of its commands in page order; older spellings of a name work, but are not shown. */
  commands: { name: string; aliases?: readonly string[] }[];
  /** Loads one of its commands, and nothing of the others. */
  load: (name: string) => Promise<CommandTable | undefined>;
}

/** What help says of a category. */
export interface CategoryOverview {
  title: string;
  summary: string;
  /** Its commands in page order, with one line each. */
  commands: { name: string; summary: string }[];
}

/** A service's index: how to connect, and how to find a command. */
export interface ServiceTable {
  /** Name on the command line, e.g. `shop`. */
  name: string;
  title: string;
  summary: string;
  /** Options that say where and as whom to call, in page order. */
  connection: ConnectionOption[];
  categories: CategoryTable[];
  /** Loads what help says of the categories. */
  overview: () => Promise<readonly CategoryOverview[]>;
  /** Loads what people type who search, and the words that names and summaries have for it. */
  synonyms?: () => Promise<Synonyms>;
  /** Loads the catalogue of the service's methods; absent where it has none. */
  methods?: () => Promise<Catalogue>;
  /** Loads the hand-written side of the service. */
  adapter: () => Promise<ServiceAdapter>;
  /** Loads what goes through all pages of a method; absent where the service has none that answers in pages. */
  list?: () => Promise<ListPages>;
  /** What exports and imports records, and an entity to show; absent where the service can do neither. */
  records?: { example: string; load: () => Promise<RecordsAdapter> };
  /** Commands that the service writes by hand; absent where it has none. */
  tools?: readonly ToolEntry[];
  /**
   * Makes a sandbox of the service; absent where it has none.
   *
   * @throws TypeError When it cannot be as the settings say.
   */
  sandbox?: (settings?: SandboxSettings) => Promise<ServiceSandbox>;
}

/** How a sandbox is from its beginning on. A service takes what it has; what a setting may be is the sandbox's to say. */
export interface SandboxSettings {
  /** What there is in it. */
  seed?: readonly string[];
  /** Records that a sandbox had. */
  // deno-lint-ignore no-explicit-any -- each sandbox reads what it takes
  snapshot?: any;
  /** The moment at which its clock stands. */
  clock?: string;
  /** Begins of the addresses of pages that may call it, besides those of this machine. */
  origins?: readonly string[];
  /** What whoever calls may call; everything when left out. */
  scopes?: readonly string[];
  /** Faults that strike. */
  // deno-lint-ignore no-explicit-any -- see above
  faults?: any;
  /** Whether it takes no more requests than the service does. */
  limits?: boolean;
  /** Milliseconds that requests take. */
  latency?: { request: number };
}

/** A service inside this process, to try things out. */
export interface ServiceSandbox {
  /** Address that requests go to; a server on this machine keeps its path. */
  url: string;
  /** Answers a request. May reject with an error whose `connection` says how the connection is to end: see serve.ts. */
  fetch: (request: Request) => Promise<Response>;
  /** What answers requests to `/_sandbox/`, which come from this machine only; absent where there is nothing to move. */
  control?: {
    fetch: (request: Request) => Promise<Response>;
    /** Calls a function with each request that was answered; absent where nobody is told. */
    onRequest?: (listener: (request: ServedRequest, milliseconds: number) => void) => void;
  };
  /** What else can be called there, once it is known where `url` is served; absent where that is all. */
  addresses?: (origin: string) => ServedAddress[];
}

/** A request that a sandbox has answered. */
export interface ServedRequest {
  method?: string;
  status?: number;
  fault?: string;
}

/** Something of a sandbox that can be called. */
export interface ServedAddress {
  /** What it is, for people. */
  title: string;
  /** The address, or a text that stands beside it. */
  text: string;
  /** Environment variable that programs find it in. */
  variable: string;
}

/** One line per service in the registry. */
export interface ServiceEntry {
  name: string;
  title: string;
  summary: string;
  /** Regular expressions whose groups are the secrets in the service's addresses; absent where it has none there. */
  secrets?: readonly string[];
  load: () => Promise<ServiceTable>;
}

/** What is installed. */
export interface Program {
  services: readonly ServiceEntry[];
  version: string;
}
