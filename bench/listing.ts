/**
 * What a list out of the sandbox takes: 50 deals, asked for in this process, as a median in milliseconds.
 *
 * Run by Node with the folder of someone who has oint installed; prints the number.
 *
 * @module
 */

import process from "node:process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./median.ts";

interface Sandbox {
  url: string;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

const path = join(process.argv[2]!, "node_modules", "oint", "src", "bitrix24", "sandbox", "mod.js");
const { createSandbox } = await import(pathToFileURL(path).href) as { createSandbox: () => Sandbox };
const sandbox = createSandbox();
const call = async (method: string, params: object): Promise<{ result: unknown[] }> => {
  const body = JSON.stringify(params);
  const headers = { "content-type": "application/json" };
  return await (await sandbox.fetch(sandbox.url + method, { method: "POST", headers, body })).json();
};
for (let count = 0; count < 60; count++) await call("crm.deal.add", { fields: { TITLE: `Deal ${count}` } });
const times: number[] = [];
for (let round = 0; round < 300; round++) {
  const started = performance.now();
  const { result } = await call("crm.deal.list", {});
  if (round >= 50) times.push(performance.now() - started); // Engines compile what runs often.
  if (result.length !== 50) throw new Error(`The list has ${result.length} deals.`);
}
console.log(median(times));
