/**
 * What the client adds to a request: CPU time of a call through a portal and through bare ky, in turns, on Node.
 *
 * Run by Node with the folder of someone who has oint installed; prints a line of JSON. `fetch` is a stub, so that
 * neither a server nor the network counts.
 *
 * @module
 */

import process from "node:process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./median.ts";

const modules = join(process.argv[2]!, "node_modules");
const load = async (...path: string[]): Promise<Record<string, unknown>> =>
  await import(pathToFileURL(join(modules, ...path)).href) as Record<string, unknown>;

const answer = JSON.stringify({
  result: [{ ID: "1", NAME: "Anna", LAST_NAME: "Lama", EMAIL: "anna@example.org", ACTIVE: true }],
  total: 1,
  time: { start: 1, finish: 2, duration: 1, processing: 1, date_start: "", date_finish: "" },
});
globalThis.fetch = () =>
  Promise.resolve(new Response(answer, { headers: { "content-type": "application/json;charset=utf-8" } }));

type Ky = (url: string, options: object) => { json: () => Promise<unknown> };
type PortalClass = new (
  address: string,
  options: object,
) => { call: (method: string, params: object) => Promise<unknown> };

const address = "https://p.example/rest/1/c0de1234/";
const params = { FILTER: { ACTIVE: true, LAST_NAME: "Lama" }, select: ["ID", "NAME"], start: 0 };
const ky = (await load("ky", "distribution", "index.js")).default as Ky;
const { Portal } = await load("oint", "src", "bitrix24", "mod.js") as { Portal: PortalClass };
// As in a program that waits for its turn, but never has to.
const portal = new Portal(address, { limits: { burst: 1e9, perSecond: 1e9 } });
const candidates = {
  ky: () => ky(`${address}user.get`, { method: "POST", json: params }).json(),
  oint: () => portal.call("user.get", params),
};

/** Calls of a round; short, so that what disturbs the machine disturbs both. */
const calls = 50;
const times: Record<string, number[]> = {};
for (let round = 0; round < 500; round++) {
  for (const [name, call] of Object.entries(candidates)) {
    const before = process.cpuUsage();
    for (let index = 0; index < calls; index++) await call();
    const { user, system } = process.cpuUsage(before);
    if (round >= 100) (times[name] ??= []).push((user + system) / calls); // Engines compile what runs often.
  }
}
console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))));
