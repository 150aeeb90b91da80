/**
 * A hundred parallel calls through one client. Run by Node with the client's name, the address to call, how many calls
 * another program makes just before, and the folder that the peer is installed in; prints a line of JSON: seconds, and
 * calls that failed.
 *
 * @module
 */

import process from "node:process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Portal } from "../src/bitrix24/mod.ts";

/** What is used of the peer. */
interface Peer {
  ApiVersion: { v2: string };
  B24Hook: new (params: { b24Url: string; userId: number; secret: string }) => {
    getTargetOriginWithPath(): Map<string, string>;
    actions: { v2: { call: { make(call: object): Promise<{ isSuccess: boolean; getErrorMessages(): string[] }> } } };
  };
}

/** Makes one call with the peer, set up as it is when nobody sets anything. */
async function peer(address: string, folder: string): Promise<() => Promise<unknown>> {
  const entry = join(folder, "node_modules", "@bitrix24", "b24jssdk", "dist", "esm", "index.mjs");
  const { ApiVersion, B24Hook } = await import(pathToFileURL(entry).href) as Peer;
  const { origin, pathname } = new URL(address);
  const [, , userId, secret] = pathname.split("/");
  const hook = new B24Hook({ b24Url: origin, userId: Number(userId), secret: secret! });
  // It knows https only, and the sandbox is served without.
  hook.getTargetOriginWithPath().set(ApiVersion.v2, address.replace(/\/$/, ""));
  return async () => {
    const answer = await hook.actions.v2.call.make({ method: "server.time", params: {} });
    if (!answer.isSuccess) throw new Error(answer.getErrorMessages().join());
  };
}

function oint(address: string): () => Promise<unknown> {
  const portal = new Portal(address);
  return () => portal.call("server.time");
}

const [name, address = "", taken = "", folder = ""] = process.argv.slice(2);
const call = name === "oint" ? oint(address) : await peer(address, folder);
for (let count = 0; count < Number(taken); count++) await (await fetch(`${address}server.time`)).text();
const started = performance.now();
const outcomes = await Promise.allSettled(Array.from({ length: 100 }, call));
const seconds = (performance.now() - started) / 1000;
const reasons = outcomes.flatMap((outcome) => outcome.status === "rejected" ? [String(outcome.reason)] : []);
console.log(JSON.stringify({ seconds, failed: reasons.length, reason: reasons[0] }));
process.exit();
