/**
 * What lists of a served sandbox with 100,000 deals take: the very first page, filters, and orders of all of them; and
 * how much memory its process takes in the end.
 *
 * Run by Node with the folder of someone who has oint installed; prints milliseconds and megabytes as JSON.
 *
 * @module
 */

import process from "node:process";
import { median } from "./median.ts";
import { startSandbox } from "./serving.ts";

const DEALS = 100_000;
const ROUNDS = 5;
const rows = { deal: { count: DEALS, values: { TITLE: "Deal {number}", COMMENTS: "As agreed on the phone" } } };

const sandbox = await startSandbox(process.argv[2]!);
try {
  const post = async (url: URL, body: string): Promise<string> => {
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
    return text;
  };
  const list = async (params: object, total: number): Promise<number> => {
    const body = JSON.stringify(params);
    const started = performance.now();
    const text = await post(new URL("crm.deal.list", sandbox.url), body);
    const taken = performance.now() - started;
    const answer = JSON.parse(text) as { total: number };
    if (answer.total !== total) throw new Error(`${body} found ${answer.total} deals, not ${total}.`);
    return taken;
  };
  await post(new URL("/_sandbox/rows", sandbox.url), JSON.stringify(rows));
  // The connection and this process's own fetch take their time for once, too.
  await post(new URL("server.time", sandbox.url), "{}");
  const page = await list({}, DEALS);

  /** The median time of the slowest of several lists. */
  const slowest = async (...lists: [params: object, total: number][]): Promise<number> => {
    const times = lists.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, [params, total]] of lists.entries()) times[index]!.push(await list(params, total));
    }
    return Math.max(...times.map(median));
  };

  const filter = await slowest(
    [{ filter: { "%TITLE": "99" } }, 3691],
    [{ filter: { COMMENTS: "nobody" } }, 0],
    [{ filter: { ">DATE_CREATE": "2001-01-01" } }, DEALS],
  );
  const sort = await slowest(
    [{ order: { TITLE: "DESC" } }, DEALS],
    [{ order: { DATE_CREATE: "DESC" }, filter: { "%TITLE": "99" } }, 3691],
    [{ order: { COMMENTS: "ASC", TITLE: "ASC" }, start: DEALS - 50 }, DEALS],
  );
  console.log(JSON.stringify({ page, filter, sort, memory: sandbox.memory() }));
} finally {
  sandbox.stop();
}
