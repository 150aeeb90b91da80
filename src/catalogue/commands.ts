/**
 * The shape of the generated command tables. Only types: the command line loads a service's index, then the requested
 * command.
 */

import type { Catalogue } from "./methods.ts";
import type { Io } from "../cli/io.ts";
import type { Notes } from "../cli/say/notes.ts";

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
  /** Whether its value must never be shown. */
  secret?: boolean;
  /** What the option means, one line. */
  about: string;
}

/** One command of a category. */
export interface CommandTable {
  /** Name as OPI has it, e.g. `ChangeUserStatus`. */
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
  /** Address of the method's official page. */
  docs?: string;
  /** A command line that can be pasted, without line breaks. */
  example: string;
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
  /** Name on the command line, e.g. `bitrix24`. */
  name: string;
  title: string;
  summary: string;
  /** Options that say where and as whom to call, in page order; `place` says on which side of the others. */
  connection: (Omit<OptionTable, "secret"> & { place: "first" | "last"; env: string; secret: boolean })[];
  categories: CategoryTable[];
  /** Loads what help says of the categories. */
  overview: () => Promise<readonly CategoryOverview[]>;
  /** Loads the catalogue of the service's methods; absent where it has none. */
  methods?: () => Promise<Catalogue>;
  /** Loads the hand-written side of the service. */
  adapter: () => Promise<ServiceAdapter>;
  /** Commands that the service writes by hand; absent where it has none. */
  tools?: readonly ToolEntry[];
}

/** A hand-written command's line in the index. */
export interface ToolEntry {
  name: string;
  summary: string;
  load: () => Promise<Tool>;
}

/** A hand-written command. */
export interface Tool {
  /** Its help, for a terminal of that many columns. */
  help: (service: ServiceTable, columns?: number) => string;
  /**
   * Runs it.
   *
   * @param args The arguments after its name.
   * @throws UsageError When they are wrong; otherwise the errors of any call.
   */
  run: (service: ServiceTable, args: readonly string[], io: Io, notes: Notes) => Promise<void>;
}

/** What a service writes by hand for the command line. */
export interface ServiceAdapter {
  /**
   * Makes the client that commands call.
   *
   * @param values Connection options by parameter name (`URL`, `Token`), with where each came from.
   * @param note Says one line on standard error.
   * @param reach Takes the place of `fetch`, so that a request can be looked at instead of sent.
   * @throws UsageError When the values make no connection.
   */
  connect: (
    values: Record<string, ConnectionValue>,
    note: (line: string) => void,
    reach?: typeof fetch,
  ) => unknown;
  /**
   * Calls a method by its name.
   *
   * @param client What `connect` made.
   * @throws The errors of any call; UsageError when the API is out of reach for the client.
   */
  call: (client: unknown, request: MethodRequest, options: Record<string, unknown>) => Promise<unknown>;
}

/** A call of a method by its name. */
export interface MethodRequest {
  /** One of the further APIs; the main one where it is absent. */
  api?: string | undefined;
  method: string;
  /** By name, or as a list where the method takes one. */
  params: object;
  /** Whether the catalogue has the method. */
  listed: boolean;
}

/** A connection option's value and where it stood. */
export interface ConnectionValue {
  value: string;
  /** `--url` or the name of the environment variable, for messages. */
  from: string;
  explicit: boolean;
}

/** One line per service in the registry. */
export interface ServiceEntry {
  name: string;
  title: string;
  summary: string;
  load: () => Promise<ServiceTable>;
}

/** What is installed. */
export interface Program {
  services: readonly ServiceEntry[];
  version: string;
}
