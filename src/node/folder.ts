/**
 * The folder in which files with secrets are.
 *
 * @module
 */

import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { TokenStoreError } from "../core/errors.ts";

/** Bits of a mode: anybody may write there; and remove but what is one's own. */
const ANYBODY = 0o002;
const STICKY = 0o1000;

/**
 * Makes a folder that only its owner may read, where there is none.
 *
 * @throws TokenStoreError When there is one in which anybody may write; whatever the system does, when it cannot be made.
 */
export function makeFolder(folder: string): void {
  make(folder);
  if (process.platform === "win32") return;
  const { mode } = statSync(folder);
  if (!(mode & ANYBODY) || mode & STICKY) return;
  throw new TokenStoreError(
    `Anybody may write in folder ${folder}, and so put other tokens in the place of those that are kept: ` +
      `chmod 700 it, or name a folder within it, which is made then.`,
  );
}

/** Step by step: Node's own way to make the folders above, too, never ends where a file system takes none. */
function make(folder: string): void {
  for (let hasParent = false;; hasParent = true) {
    try {
      return mkdirSync(folder, 0o700);
    } catch (error) {
      const { code } = error as { code?: string };
      if (isFolder(folder)) return;
      const parent = dirname(folder);
      if (code !== "ENOENT" || hasParent || parent === folder) throw error;
      make(parent);
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
