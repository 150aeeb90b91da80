/**
 * One of the processes of `expiries.ts`: an application that calls the portal whenever it is told to, on standard input,
 * and says on standard output what came of it. It may be killed at any moment.
 *
 * @module
 */

import { writeSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { mustAuthorizeAgain, OAuthApp, type PortalTokens, type TokenStore } from "../../../src/bitrix24/mod.ts";
import type { Task } from "./expiries.ts";
import { openStore, without } from "./token_stores.ts";

const { clientId, memberId, server, store, missing } = JSON.parse(process.argv[2]!) as Task;

/** Written at once: whoever is killed then has said it. */
function say(word: string, ...more: string[]): void {
  writeSync(1, `${[word, ...more].join(" ")}\n`);
}

/** Says which pairs the client has got, and which are stored. */
function told(inner: TokenStore<PortalTokens>): TokenStore<PortalTokens> {
  return {
    ...inner,
    async compareAndSet(id, version, tokens) {
      if (tokens) say("answered", tokens.refreshToken);
      const isStored = await inner.compareAndSet(id, version, tokens);
      if (isStored && tokens) say("stored", tokens.refreshToken);
      return isStored;
    },
  };
}

const { store: opened } = await openStore(store);
const tokens = told(missing === undefined ? opened : without(missing, opened));
const app = new OAuthApp({
  clientId,
  clientSecret: "cl13nt-s3cret",
  tokens,
  server,
  portal: { limits: false },
});

/** Three calls at once over two portals. */
async function round(): Promise<string> {
  const portals = await Promise.all([app.portal(memberId), app.portal(memberId)]);
  const calls = [0, 1, 0].map((index) => portals[index]!.call("user.current"));
  for (const end of await Promise.allSettled(calls)) if (end.status === "rejected") throw end.reason;
  return "done";
}

say("ready");
for await (const number of createInterface({ input: process.stdin })) {
  try {
    say(await round(), number);
  } catch (error) {
    const { name, message } = error as Error;
    say(mustAuthorizeAgain(error) ? "again" : "failed", number, JSON.stringify(`${name}: ${message}`));
  }
}
process.exit();
