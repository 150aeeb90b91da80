/**
 * Files, addresses and processes for the command line, with what the runtime refuses of the former kept for the report.
 *
 * @module
 */

import { denial } from "./denied.ts";
import type { Io } from "./io.ts";

/** Reads, writes, downloads, and starts. */
export type Access = Required<
  Pick<Io, "checkPlace" | "fetch" | "makeFolder" | "openFile" | "readFile" | "writeFile" | "restart">
>;

/** The machine's own. */
export function access(denied: NonNullable<Io["denied"]>): Access {
  const kept = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const sentence = denial(error);
      if (sentence !== undefined) denied.access = sentence;
      throw error;
    }
  };
  return {
    fetch: (address, init) => kept(fetch(address, init)),
    readFile: (path) => kept(import("./read/open.ts").then(({ readLocal }) => readLocal(path))),
    openFile: (path) =>
      kept(import("./write_file.ts").then(({ onceRead, openFile }) => onceRead(path, () => openFile(path)))),
    // What may not be looked at may still be written.
    checkPlace: (path) => import("./write_file.ts").then(({ checkPlace }) => checkPlace(path)),
    makeFolder: (path) => kept(import("./write_file.ts").then(({ makeFolder }) => makeFolder(path))),
    writeFile: (path, content) =>
      kept(import("./write_file.ts").then(({ onceRead, writeFile }) => onceRead(path, () => writeFile(path, content)))),
    restart: (change, env) => import("./restart.ts").then(({ restart }) => restart(change, env)),
  };
}
