/**
 * Reads the addresses that requests are sent to.
 *
 * @module
 */

import type { Api } from "./envelope.ts";

/** What an address says. */
export interface Address {
  /** Not to be changed. */
  url: URL;
  /** Its path as a web server reads it: slashes that are doubled, or stand at the end, make no difference. */
  path: string;
  /** The API that it is of. */
  api: Api;
  /** Where it is an incoming webhook's. */
  webhook: { user: number; code: string } | undefined;
  /** What stands where methods have their names; nothing where it cannot be read. */
  name: string | undefined;
}

const METHOD = /^\/rest\/(?:api\/)?(?:(\d+)\/([^/]+)\/)?([^/]+)$/;

/** Addresses that are kept, and the most characters that each of them has. */
const MOST = 500;
const LONGEST = 300;

const known = new Map<string, Address>();

/** Reads an address. Programs send many requests to few of them. */
export function addressOf(text: string): Address {
  let address = known.get(text);
  if (address) return address;
  address = read(text);
  if (text.length <= LONGEST) {
    if (known.size >= MOST) known.clear();
    known.set(text, address);
  }
  return address;
}

function read(text: string): Address {
  const url = new URL(text);
  const path = url.pathname.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  const [, user, code, name] = METHOD.exec(path) ?? [];
  return {
    url,
    path,
    api: /^\/rest\/api\/./.test(path) ? "v3" : "v2",
    webhook: user === undefined ? undefined : { user: Number(user), code: decoded(code) ?? "" },
    name: decoded(name),
  };
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
