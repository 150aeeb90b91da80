/**
 * What the command line needs of the machine it runs on, so that tests can run it without a process.
 *
 * @module
 */

import type { Question } from "./ask.ts";
import type { ProfileStore } from "./profiles/profile.ts";

/** A file that is being written. What was there before is unchanged until it is done. */
export interface OpenFile {
  /** @throws WriteError When the disk does not take it; the file is dropped then. */
  write: (text: string) => void;
  /** Puts the file in its place. */
  done: () => void;
  /** Lets what was there stay. */
  drop: () => void;
}

/** Streams, files and the environment of one run. */
export interface Io {
  /** Writes to standard output; resolves once all is handed over. */
  stdout: (text: string | Uint8Array) => Promise<void>;
  /** Writes to standard error. */
  stderr: (text: string) => Promise<void>;
  /** Reads standard input to its end. */
  stdin: () => Promise<Uint8Array>;
  /** Downloads what an option names by its address. */
  fetch: (address: string, init: { signal: AbortSignal; headers?: Record<string, string> }) => Promise<Response>;
  /** Reads a file. */
  readFile: (path: string) => Promise<Uint8Array>;
  /**
   * Writes a file; what was there is gone, or all of it still there where it could not be written.
   *
   * @throws WriteError When the disk does not take it; for a wrong path, what the system throws.
   */
  writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /**
   * Finds out whether a file can be written, and touches nothing; absent where there is no file system.
   *
   * @throws For a wrong path, what the system would throw.
   */
  checkPlace?: (path: string) => Promise<unknown>;
  /** Makes a folder and those above it, where they are not there yet; absent where there is no file system. */
  makeFolder?: (path: string) => Promise<void>;
  /**
   * Begins a file that is written bit by bit, and stands in the place of what was there once it is whole.
   *
   * @throws WriteError When the disk does not take it; for a wrong path, what the system throws.
   */
  openFile: (path: string) => Promise<OpenFile>;
  /** The environment's variables. */
  env: Record<string, string | undefined>;
  /** Columns of the terminal on standard output; `undefined` when it is none. */
  columns: number | undefined;
  /** Columns of the terminal on standard error; absent or `undefined` when it is none. */
  errorColumns?: number | undefined;
  /** Whether nothing that is written to standard output arrives any more; absent where it always does. */
  isUnread?: boolean;
  /** Whether somebody types into standard input. */
  stdinIsTerminal: boolean;
  /** Asks whoever types for a text; absent where nobody can be asked. */
  ask?: (question: Question) => Promise<string>;
  /** Asks whoever types whether to go on; absent where nobody can be asked. */
  confirm?: (question: string) => Promise<boolean>;
  /** Kept connections; absent where none are kept. */
  profiles?: () => Promise<ProfileStore>;
  /** What the runtime has refused of the above for want of a permission, as sentences; absent where it refuses nothing. */
  denied?: {
    /** Of files and addresses, the last one. */
    access?: string;
    /** Environment variables. */
    variables: ReadonlySet<string>;
  };
  /** Rejects with what nobody caught; absent where there is no process. */
  crashed?: Promise<never>;
  /**
   * Runs the command once more in place of this one, with other arguments and another environment; absent where there is
   * no process. Nothing may have been written.
   */
  restart?: (change: (args: readonly string[]) => string[], env: Io["env"]) => Promise<never>;
  /** Starts to listen for SIGINT and SIGTERM; the signal's reason is their name. */
  interrupted: () => AbortSignal;
}
