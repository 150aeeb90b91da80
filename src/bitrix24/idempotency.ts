/**
 * Keys by which REST 3.0 notices that it has made a call already.
 *
 * @module
 */

import { isBrowser } from "../core/agent.ts";
import { effectOf, LISTS } from "./generated/methods.ts";

/**
 * A new key for a call; nothing where the API minds none: classic methods, methods that read, and those that take a
 * list. In browsers a portal decides which headers may come from other sites, so none is added there.
 */
export function keyOf(api: string, method: string): string | undefined {
  const isMinded = api && effectOf(method) !== "read" && !LISTS.includes(api + method.toLowerCase());
  return isMinded && !isBrowser() ? crypto.randomUUID() : undefined;
}
