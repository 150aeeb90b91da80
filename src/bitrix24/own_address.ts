/**
 * Addresses that a method answered: a file and its token go to the portal itself, and to nobody else.
 *
 * @module
 */

import { isWord } from "../core/redact.ts";
import { isPrivate } from "./address.ts";

/**
 * Where an address leads that is not the portal's own, in words; nothing where it is. All documented ones are. Runtimes
 * also "send" to files and to data within the address, and read from there what the portal would have answered.
 */
export function foreignTo(origin: string, url: URL): string | undefined {
  const { protocol, hostname } = url;
  if (!isPrivate(url)) {
    return `an address of ${protocol}, and it goes over https: only`;
  }
  const own = new URL(origin).hostname;
  return hostname === own ? undefined : `${hostname}, which is not the portal ${own}`;
}

/** What an address may hold that must not be shown: tokens in its query, codes in its path. */
export function secretsIn({ pathname, searchParams }: URL): string[] {
  return [...searchParams.values(), ...pathname.split("/").filter((part) => !isWord(part))];
}
