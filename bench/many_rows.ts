/**
 * What lists of a portal with 100,000 deals take: the very first page, filters, and sorts over all of them; and what the
 * process weighs in the end.
 *
 * Run by Node with the folder of someone who has oint installed; prints milliseconds and megabytes as JSON.
 *
 * @module
 */

import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { median } from "./median.ts";

interface Sandbox {
  url: string;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

const DEALS = 100_000;
const path = join(process.argv[2]!, "node_modules", "oint", "src", "bitrix24", "sandbox", "mod.js");
const { createSandbox } = await import(pathToFileURL(path).href) as { createSandbox: (options: object) => Sandbox };
const sandbox = createSandbox({
  rows: { deal: { count: DEALS, values: { TITLE: "Deal {number}", COMMENTS: "As agreed on the phone" } } },
});

async function list(params: object, total: number): Promise<number> {
  const body = JSON.stringify(params);
  const init = { method: "POST", headers: { "content-type": "application/json" }, body };
  const started = performance.now();
  const text = await (await sandbox.fetch(`${sandbox.url}crm.deal.list`, init)).text();
  const taken = performance.now() - started;
  const answer = JSON.parse(text) as { total: number };
  if (answer.total !== total) throw new Error(`${body} found ${answer.total} deals, not ${total}.`);
  return taken;
}

// The platform's own fetch has to start, too, which is none of the sandbox's business.
await (await sandbox.fetch(`${sandbox.url}server.time`)).text();
const page = await list({}, DEALS);

/** The median of some rounds of the slowest of several lists. */
async function slowest(lists: readonly [params: object, total: number][]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const [index, [params, total]] of lists.entries()) {
      times[index * 5 + round] = await list(params, total);
    }
  }
  return Math.max(...lists.map((_, index) => median(times.slice(index * 5, index * 5 + 5))));
}

const filter = await slowest([
  [{ filter: { "%TITLE": "99" } }, 3691],
  [{ filter: { COMMENTS: "nobody" } }, 0],
  [{ filter: { ">DATE_CREATE": "2001-01-01" } }, DEALS],
]);
const sort = await slowest([
  [{ order: { TITLE: "DESC" } }, DEALS],
  [{ order: { COMMENTS: "ASC", TITLE: "ASC" }, start: DEALS - 50 }, DEALS],
  [{ order: { DATE_CREATE: "DESC" }, filter: { "%TITLE": "99" } }, 3691],
]);
console.log(JSON.stringify({ page, filter, sort, memory: process.memoryUsage.rss() / 1e6 }));
