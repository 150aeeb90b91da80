/**
 * Tokens in files: for processes of one machine.
 *
 * @module
 */

import { closeSync, fsync, mkdirSync, openSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TokenStore, Versioned } from "../core/tokens.ts";
import { locked } from "./lock.ts";

/** What an id is made of, so that it names a file and nothing else. */
const ID = /^\w[\w-]{0,99}$/;

/**
 * Keeps tokens in a folder, one file each that only its owner may read. Any number of
 * processes of one machine may share it; one that is killed at any moment leaves a whole pair behind.
 *
 * @param folder The folder; made where it is not there.
 * @throws TypeError When that is no path; the store's own functions, when an id could not name a file.
 *
 * @example
 * ```ts
 * import { OAuthApp } from "oint/bitrix24";
 * import { fileTokens } from "oint/node";
 *
 * const app = new OAuthApp({ clientId: "local.5f0a", clientSecret: "s3cret", tokens: fileTokens("tokens") });
 * console.log(app.authorizationLink("b24-ar17wx.bitrix24.by"));
 * ```
 */
export function fileTokens<Tokens extends Versioned>(folder: string): TokenStore<Tokens> {
  if (typeof folder !== "string" || !folder) throw new TypeError("fileTokens needs the path of a folder.");
  const pathOf = (id: string, kind: "json" | "pending" | "lock" | "change"): string => {
    if (typeof id !== "string" || !ID.test(id)) {
      throw new TypeError("The id of tokens may have letters, digits, - and _ only, since it names a file.");
    }
    return join(folder, `${id}.${kind}`);
  };
  const ready = (): unknown => mkdirSync(folder, { recursive: true, mode: 0o700 });

  /** What is kept, and what was written whole and not put into its place. */
  const read = (id: string): { kept: Tokens | undefined; newer: Tokens | undefined } => {
    // In this order: meanwhile it may take its place.
    const pending = tokensIn<Tokens>(pathOf(id, "pending"));
    const kept = tokensIn<Tokens>(pathOf(id, "json"));
    return { kept, newer: pending && pending.version > (kept?.version ?? 0) ? pending : undefined };
  };

  return {
    // deno-lint-ignore require-await -- what goes wrong is a rejection.
    async get(id) {
      const { kept, newer } = read(id);
      return newer ?? kept;
    },
    async compareAndSet(id, version, tokens) {
      ready();
      const path = pathOf(id, "json");
      const pending = pathOf(id, "pending");
      return await locked(pathOf(id, "change"), async () => {
        const { kept, newer } = read(id);
        if (((newer ?? kept)?.version ?? 0) !== version) return false;
        if (!tokens) {
          for (const one of [pending, path]) removed(one);
          return true;
        }
        // It takes its place before another one is written where it is; one that is old or cut off must not.
        if (newer) renameSync(pending, path);
        const file = openSync(pending, "w", 0o600);
        try {
          // From here on it outlives the process, from the next line on the machine.
          writeFileSync(file, `${JSON.stringify(tokens)}\n`);
          await synced(file);
        } finally {
          closeSync(file);
        }
        renameSync(pending, path);
        return true;
      });
    },
    async locked(id, run, signal) {
      ready();
      return await locked(pathOf(id, "lock"), run, signal);
    },
  };
}

const synced = promisify(fsync);

function isMissing(error: unknown): boolean {
  return (error as { code?: string }).code === "ENOENT";
}

function removed(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** The tokens in a file; nothing where there is none, or where it was not written to its end. */
function tokensIn<Tokens>(path: string): Tokens | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  if (!text.endsWith("\n")) return;
  try {
    return JSON.parse(text) as Tokens;
  } catch {
    // The parser's own error shows a piece of the text.
    throw new Error(`The tokens in ${path} cannot be read: put a copy in its place, or remove it and authorise again.`);
  }
}
