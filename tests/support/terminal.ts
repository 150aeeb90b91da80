/**
 * A real terminal for tests: a program behind a pseudo-terminal of util-linux' `script`, somebody who types, and what is
 * to be read.
 *
 * @module
 */

import { type ChildProcessByStdio, spawn } from "node:child_process";
import process from "node:process";
import type { Readable, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { onPath } from "../../scripts/tasks/runtimes.ts";

/** Why there is no terminal here; nothing where there is. */
export function missingTerminal(): string | undefined {
  if (process.platform !== "linux") return "terminals are tested on Linux";
  return onPath("script") === undefined ? "no script on the PATH: install util-linux" : undefined;
}

/** Milliseconds after which something surely does not come any more. */
const HUNG = 120_000;

/** A program in a terminal. */
export class Terminal {
  /** All that was written so far, without escape sequences. */
  output = "";
  /** The exit code. */
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  #read = 0;
  #raw = "";
  #changed: () => void = () => {};

  /**
   * @param command What a shell runs.
   * @param size Columns and lines.
   */
  constructor(
    command: string,
    { env, cwd, columns = 80, lines = 24 }: {
      env: Record<string, string | undefined>;
      cwd: string;
      columns?: number;
      lines?: number;
    },
  ) {
    const given = { ...process.env, TERM: "xterm-256color", SHELL: "/bin/sh", ...env };
    const args = ["-qefc", `stty cols ${columns} rows ${lines}; ${command}`, "/dev/null"];
    this.#child = spawn("script", args, {
      cwd,
      env: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.#raw += text;
      this.output = stripVTControlCharacters(this.#raw);
      this.#changed();
    });
    this.ended = new Promise((resolve) =>
      this.#child.on("close", (code) => {
        this.#changed();
        resolve(code);
      })
    );
  }

  /** All that was written, as it came. */
  get raw(): string {
    return this.#raw;
  }

  /** Types; `\r` is Enter, `\t` Tab, `\x03` Ctrl+C. */
  type(text: string): void {
    this.#child.stdin.write(text);
  }

  /** Waits until something is written behind what was waited for before. */
  async waitFor(what: RegExp): Promise<string> {
    const end = Date.now() + HUNG;
    for (;;) {
      const found = what.exec(this.output.slice(this.#read));
      if (found) {
        this.#read += found.index + found[0].length;
        return found[0];
      }
      if (this.#child.exitCode !== null || Date.now() > end) {
        throw new Error(`The terminal never shows ${what}. It shows:\n${this.output}`);
      }
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
        setTimeout(resolve, 1000).unref();
      });
    }
  }

  /** Ends it, whatever it does. */
  async close(): Promise<void> {
    this.#child.stdin.end();
    this.#child.kill("SIGKILL");
    await this.ended;
  }
}
