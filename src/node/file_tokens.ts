/**
 * Tokens in files: for processes of one machine.
 *
 * @module
 */

import { closeSync, fsync, openSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { TokenStoreError, UsageError } from "../core/errors.ts";
import type { TokenStore, Versioned } from "../core/tokens.ts";
import { makeFolder } from "./folder.ts";
import { locked } from "./lock.ts";

/** What an id is made of, so that it names a file and nothing else. */
const ID = /^\w[\w-]{0,99}$/;

/**
 * Keeps tokens in a folder, one file each that only its owner may read. Any number of
 * processes of one machine may share it; one that is killed at any moment leaves a whole pair behind.
 *
 * @param folder The folder; made where it is not there, for its owner only. One in which anybody may write is refused.
 * @throws UsageError When that is no path; the store's own functions, when an id could not name a file, and a
 * TokenStoreError when a file or the folder cannot be read or written, or what stands there is damaged.
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
  if (typeof folder !== "string" || !folder.trim() || folder.includes("\0")) {
    throw new UsageError("fileTokens needs the path of a folder.");
  }
  const pathOf = (id: string, kind: "json" | "pending" | "lock" | "change"): string => {
    if (typeof id !== "string" || !ID.test(id)) {
      throw new UsageError("The id of tokens may have letters, digits, - and _ only, since it names a file.");
    }
    return join(folder, `${id}.${kind}`);
  };

  /** What is kept, and what was written whole and not put into its place. */
  const read = (id: string): { kept: Tokens | undefined; newer: Tokens | undefined } => {
    // In this order: meanwhile it may take its place.
    const pending = tokensIn<Tokens>(pathOf(id, "pending"), false);
    const kept = tokensIn<Tokens>(pathOf(id, "json"), true);
    return { kept, newer: pending && pending.version > (kept?.version ?? 0) ? pending : undefined };
  };

  return {
    async get(id) {
      return await told(folder, () => {
        const { kept, newer } = read(id);
        return Promise.resolve(newer ?? kept);
      });
    },
    async compareAndSet(id, version, tokens) {
      const path = pathOf(id, "json");
      const pending = pathOf(id, "pending");
      const change = async (): Promise<boolean> => {
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
      };
      return await told(folder, async () => {
        makeFolder(folder);
        return await locked(pathOf(id, "change"), change);
      });
    },
    async locked(id, run, signal) {
      const path = pathOf(id, "lock");
      let outcome: Promise<unknown> | undefined;
      // What fails within is its own, and told by nobody else.
      const inside = async (): Promise<void> => void await (outcome = (async () => await run())()).catch(() => {});
      await told(folder, async () => {
        makeFolder(folder);
        await locked(path, inside, signal);
      }, signal);
      return await outcome as never;
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

/** Says which folder it was where the system fails: with what, and what to do. */
async function told<Result>(folder: string, run: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const { code } = Object(error) as { code?: unknown };
    if (typeof code !== "string" || signal?.aborted) throw error;
    throw new TokenStoreError(
      `Tokens in folder ${folder} could not be read or written (${code}): give its owner a folder on a disk of this ` +
        "machine in which there is room, and in which this process may read and write.",
      { cause: error },
    );
  }
}

/**
 * The tokens in a file; nothing where there is none.
 *
 * @param isWhole Whether it takes its place only when it was written to its end: one that was not counts as none, elsewhere.
 * @throws TokenStoreError When it is damaged.
 */
function tokensIn<Tokens>(path: string, isWhole: boolean): Tokens | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  if (!isWhole && !text.endsWith("\n")) return;
  try {
    const tokens: unknown = text.endsWith("\n") && JSON.parse(text);
    const { version = 0 } = Object(tokens) as Partial<Versioned>;
    if (Number.isSafeInteger(version) && version > 0) return tokens as unknown as Tokens;
  } catch {
    // The parser's own error shows a piece of the text.
  }
  throw new TokenStoreError(
    `The tokens in ${path} cannot be read: put a copy in its place, or remove it and authorise again.`,
  );
}
