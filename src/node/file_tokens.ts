/**
 * Tokens in files: for processes of one machine.
 *
 * @module
 */

import { mkdir, open, readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
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
  const ready = async (): Promise<void> => void await mkdir(folder, { recursive: true, mode: 0o700 });

  /** The newest whole pair: one that was written and not put into its place is as good. */
  const read = async (id: string): Promise<Tokens | undefined> => {
    // In this order: meanwhile it may take its place.
    const pending = await tokensIn<Tokens>(pathOf(id, "pending"));
    const kept = await tokensIn<Tokens>(pathOf(id, "json"));
    return pending && pending.version > (kept?.version ?? 0) ? pending : kept;
  };

  return {
    get: read,
    async compareAndSet(id, version, tokens) {
      await ready();
      const path = pathOf(id, "json");
      const pending = pathOf(id, "pending");
      return await locked(pathOf(id, "change"), async () => {
        if (((await read(id))?.version ?? 0) !== version) return false;
        if (!tokens) {
          for (const one of [pending, path]) await unlink(one).catch(ignoreMissing);
          return true;
        }
        // What is in there may be the newest pair: it takes its place before another one is written.
        await rename(pending, path).catch(ignoreMissing);
        const file = await open(pending, "w", 0o600);
        try {
          await file.writeFile(`${JSON.stringify(tokens)}\n`);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(pending, path);
        return true;
      });
    },
    async locked(id, run, signal) {
      await ready();
      return await locked(pathOf(id, "lock"), run, signal);
    },
  };
}

function ignoreMissing(error: unknown): void {
  if ((error as { code?: string }).code !== "ENOENT") throw error;
}

/** The tokens in a file; nothing where there is none, or where it was not written to its end. */
async function tokensIn<Tokens>(path: string): Promise<Tokens | undefined> {
  const text = await readFile(path, "utf8").catch(ignoreMissing);
  if (!text?.endsWith("\n")) return;
  return JSON.parse(text) as Tokens;
}
