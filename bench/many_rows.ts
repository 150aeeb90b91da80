/**
 * What lists of a sandbox with 100,000 deals take: the very first page, filters, and orders of all of them; and how much
 * memory a served one takes that was asked for the same.
 *
 * Run by Node with the folder of someone who has oint installed; prints milliseconds and megabytes as JSON.
 *
 * @module
 */

import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { median } from "./median.ts";
import { startSandbox } from "./serving.ts";

interface Sandbox {
  url: string;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

const DEALS = 100_000;
const ROUNDS = 5;
/** No two have the same title, so that there is much to look at and to sort by. */
const rows = { deal: { count: DEALS, values: { TITLE: "Deal {number}", COMMENTS: "As agreed on the phone" } } };

type Asked = [params: object, total: number];
const FILTERS: Asked[] = [
  [{ filter: { "%TITLE": "99" } }, 3691],
  [{ filter: { COMMENTS: "nobody" } }, 0],
  [{ filter: { ">DATE_CREATE": "2001-01-01" } }, DEALS],
];
const ORDERS: Asked[] = [
  [{ order: { TITLE: "DESC" } }, DEALS],
  [{ order: { DATE_CREATE: "DESC" }, filter: { "%TITLE": "99" } }, 3691],
  [{ order: { COMMENTS: "ASC", STAGE_ID: "DESC" } }, DEALS],
];

/** Milliseconds that a list takes. */
async function list({ fetch, url }: Sandbox, [params, total]: Asked): Promise<number> {
  const body = JSON.stringify(params);
  const init = { method: "POST", headers: { "content-type": "application/json" }, body };
  const started = performance.now();
  const text = await (await fetch(`${url}crm.deal.list`, init)).text();
  const taken = performance.now() - started;
  const answer = JSON.parse(text) as { total: number };
  if (answer.total !== total) throw new Error(`${body} found ${answer.total} deals, not ${total}.`);
  return taken;
}

/** The median time of the slowest of several lists. */
async function slowest(sandbox: Sandbox, lists: Asked[]): Promise<number> {
  const times = lists.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, asked] of lists.entries()) times[index]!.push(await list(sandbox, asked));
  }
  return Math.max(...times.map(median));
}

const folder = process.argv[2]!;
const path = join(folder, "node_modules", "oint", "src", "bitrix24", "sandbox", "mod.js");
const { createSandbox } = await import(pathToFileURL(path).href) as { createSandbox: (options: object) => Sandbox };
const sandbox = createSandbox({ rows });
// The platform's requests take their time for once, too.
await (await sandbox.fetch(`${sandbox.url}server.time`)).text();
const page = await list(sandbox, [{}, DEALS]);
const filter = await slowest(sandbox, FILTERS);
const sort = await slowest(sandbox, ORDERS);

const serving = await startSandbox(folder);
try {
  await fetch(new URL("/_sandbox/rows", serving.url), { method: "POST", body: JSON.stringify(rows) });
  const served = { url: serving.url.href, fetch };
  await slowest(served, [[{}, DEALS], ...FILTERS, ...ORDERS]);
  console.log(JSON.stringify({ page, filter, sort, memory: serving.memory() }));
} finally {
  serving.stop();
}
