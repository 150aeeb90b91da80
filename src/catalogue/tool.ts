/**
 * A command that a service writes by hand, and what it gets of the command line: all of it as arguments, so that a
 * service imports nothing of the command line.
 *
 * @example
 * ```ts
 * import type { ConnectionValue } from "./adapter.ts";
 * import type { Tool } from "./tool.ts";
 *
 * const connect = ({ URL: url }: Record<string, ConnectionValue>) => ({
 *   ping: (options: { signal: AbortSignal }) => fetch(url!.value, options),
 * });
 *
 * export const tool: Tool = {
 *   help: ({ name }, { page, lists, connection }) =>
 *     page(`Usage: oint ${name} ping --url <text>`, ...lists([{ title: "Options", entries: connection }])),
 *   run: async (_service, args, kit) => {
 *     await kit.arguments(args);
 *     const { client, options } = await kit.connection((values) => connect(values));
 *     await client.ping(options);
 *     await kit.print("It answers.\n");
 *   },
 * };
 * ```
 *
 * @module
 */

import type { ConnectionValue, ToolCallOptions } from "./adapter.ts";
import type { Method } from "./methods.ts";

export type { ToolCallOptions };

/** The service that a command belongs to. */
export interface ToolService {
  /** Name on the command line. */
  name: string;
  title: string;
}

/** A hand-written command's line in the service's index. */
export interface ToolEntry {
  name: string;
  summary: string;
  load: () => Promise<Tool>;
}

/** A hand-written command. */
export interface Tool {
  /** Its help. */
  help: (service: ToolService, layout: Layout) => string;
  /**
   * Runs it.
   *
   * @param args The arguments after its name.
   * @throws UsageError When they are wrong; otherwise the errors of any call.
   */
  run: (service: ToolService, args: readonly string[], kit: ToolKit) => Promise<void>;
}

/** A line of a list: an option or a command, and what it is for. */
export type Entry = readonly [term: string, about: string];

/** A titled list; one without entries is left out. */
export interface List {
  title: string;
  entries: readonly Entry[];
}

/** Lays out texts for people, as wide as their terminal. */
export interface Layout {
  /** Breaks a text into lines between words. */
  paragraph: (text: string) => string;
  /** Lists in two columns, with one first column for all; each becomes a paragraph. */
  lists: (lists: readonly List[]) => string[];
  /** Joins paragraphs to a page. */
  page: (...paragraphs: string[]) => string;
  /** The connection's options, as entries of a list. */
  connection: readonly Entry[];
}

/** Options that a command has beside the connection's and `--timeout`, without dashes. */
export interface ToolOptions {
  /** Those that take one value. */
  flags?: readonly string[];
  /** Those that take none. */
  switches?: readonly string[];
}

/** What a hand-written command gets of the command line. */
export interface ToolKit {
  /**
   * Reads the arguments. The connection's values are secrets from here on: no note shows them.
   *
   * @returns The command's own options by name; a switch that was given has the empty text.
   * @throws UsageError For what is no such option, and where a required option of the connection is missing.
   */
  arguments: (args: readonly string[], own?: ToolOptions) => Promise<ReadonlyMap<string, string>>;
  /**
   * Connects with what `arguments` has read.
   *
   * @param make Makes the client of the connection's values, by parameter name; `note` says a line on standard error.
   * @returns The client, and the options to give to each of its calls.
   * @throws UsageError When the values make no connection, or `--timeout` is no time.
   */
  connection: <Client>(
    make: (values: Record<string, ConnectionValue>, note: (line: string) => void) => Client | Promise<Client>,
  ) => Promise<{ client: Client; options: ToolCallOptions }>;
  /** Lays out texts for people. */
  layout: Layout;
  /** Standard error. */
  notes: {
    /** Says one line, free of secrets. */
    say: (line: string) => Promise<void>;
    /** Masks these texts from now on. */
    hide: (...texts: string[]) => void;
  };
  /** The service's methods that hold every word, the best first; all of them without words. */
  find: (...words: string[]) => Promise<Method[]>;
  /** Writes to standard output, which is for the next program: nothing but the result. */
  print: (text: string) => Promise<void>;
  /**
   * Refuses a path at which no file can be; to be called before anything is sent.
   *
   * @param option What has named it, e.g. `--out`.
   * @throws UsageError When no file can be there.
   */
  checkPlace: (option: string, path: string) => Promise<void>;
  /**
   * Writes a file; what was there is gone. For a wrong path it rejects as the file system does; a `WriteError`, where the
   * disk does not take the file, is to be thrown on.
   */
  writeFile: (path: string, text: string) => Promise<void>;
}
