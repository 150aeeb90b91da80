/**
 * Reads all deals of a portal once, in one of several ways, and prints what that took as a line of JSON.
 *
 * Run by Node with the way's name, the folder that has its packages, the portal's address, how many deals there are, and
 * the number of commands in each request of the optimum. Loading packages does not count: time runs from the first call
 * to the last row in hand.
 *
 * @module
 */

import process from "node:process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A deal as it is answered. */
interface Row {
  ID: string;
  TITLE: string;
}

/** What a way has taken, and whether it has all. */
export interface Taken {
  milliseconds: number;
  /** Milliseconds of the process's own CPU time. */
  cpu: number;
  /** Rows that it handed over, and how many different ids they have. */
  rows: number;
  distinct: number;
}

type Way = () => Promise<readonly Row[]>;

const [name, folder, address, total, size] = process.argv.slice(2) as [string, string, string, string, string];
const method = "crm.deal.list";
const select = ["ID", "TITLE"];
/** Deals on a page. */
const PAGE = 50;

const query = `${method}?${new URLSearchParams(select.map((field) => ["select[]", field]))}`;

/** Commands for all deals with ids above one, up to another, a page each: as many at a time as go into one request. */
function* requestsFor(after: number, upTo: number): Generator<string[]> {
  for (let id = after; id < upTo;) {
    const commands: string[] = [];
    for (; id < upTo && commands.length < Number(size); id += PAGE) {
      commands.push(`${query}&start=-1&filter[>ID]=${id}&filter[<=ID]=${Math.min(id + PAGE, upTo)}`);
    }
    yield commands;
  }
}

/** One request with nothing around it. */
async function batch(cmd: readonly string[]): Promise<Row[][]> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${address}batch`, { method: "POST", headers, body: JSON.stringify({ halt: 0, cmd }) });
  return (JSON.parse(await answer.text()) as { result: { result: Row[][] } }).result.result;
}

const load = async (...path: string[]): Promise<Record<string, unknown>> =>
  await import(pathToFileURL(join(folder, "node_modules", ...path)).href) as Record<string, unknown>;

/** oint's list of all deals, which begins when it is asked for the first. */
async function own(): Promise<() => AsyncIterable<Row> & { toArray: () => Promise<Row[]> }> {
  const { list, Portal } = await load("oint", "src", "bitrix24", "mod.js") as {
    list: (portal: unknown, method: string, params: object) => AsyncIterable<Row> & { toArray: () => Promise<Row[]> };
    Portal: new (address: string) => unknown;
  };
  const portal = new Portal(address);
  return () => list(portal, method, { select });
}

const ways: Record<string, () => Promise<Way>> = {
  oint: async () => {
    const deals = await own();
    return async () => await deals().toArray();
  },

  "oint-each": async () => {
    const deals = await own();
    return async () => {
      const rows: Row[] = [];
      for await (const row of deals()) rows.push(row);
      return rows;
    };
  },

  /** What no client can beat: the ids are known, and all are asked for at once. */
  optimum() {
    return Promise.resolve(async () => (await Promise.all(Array.from(requestsFor(0, Number(total)), batch))).flat(2));
  },

  /** What no client can beat that has to find out which ids there are: both ends first, then the same as the optimum. */
  twosteps() {
    return Promise.resolve(async () => {
      const [first, last] = await batch([query, `${query}&start=-1&order[ID]=DESC`]) as [Row[], Row[]];
      const requests = requestsFor(Number(first.at(-1)!.ID), Number(last.at(-1)!.ID) - 1);
      const between = await Promise.all(Array.from(requests, batch));
      return [...first, ...between.flat(2), ...last.toReversed()];
    });
  },

  async b24jssdk() {
    const { B24Hook } = await load("@bitrix24", "b24jssdk", "dist", "esm", "index.mjs") as {
      B24Hook: new (at: object) => {
        getTargetOriginWithPath: () => Map<unknown, string>;
        actions: { v2: { callList: { make: (what: object) => Promise<{ getData: () => Row[] | undefined }> } } };
      };
    };
    const { origin, pathname } = new URL(address);
    const [, , userId, secret] = pathname.split("/");
    const hook = new B24Hook({ b24Url: origin, userId: Number(userId), secret });
    // It makes https of any address, which the sandbox does not speak.
    const addresses = hook.getTargetOriginWithPath();
    for (const [version, url] of addresses) addresses.set(version, url.replace(/^https:/, "http:"));
    return async () => (await hook.actions.v2.callList.make({ method, params: { select } })).getData() ?? [];
  },

  async "2bad"() {
    const { default: { Bitrix } } = await load("@2bad", "bitrix", "build", "main", "bitrix.js") as {
      default: { Bitrix: (address: string) => { list: (name: string, params: object) => Promise<{ result: Row[] }> } };
    };
    const bitrix = Bitrix(address);
    return async () => (await bitrix.list(method, { select })).result;
  },
};

const way = await ways[name]!();
// Node loads what fetches when it is first asked to.
await (await fetch("data:,")).text();
const before = process.cpuUsage();
const started = performance.now();
const rows = await way();
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(before);
const distinct = new Set(rows.map(({ ID }) => Number(ID)).filter((id) => id >= 1 && id <= Number(total))).size;
const taken: Taken = { milliseconds, cpu: (user + system) / 1000, rows: rows.length, distinct };
console.log(JSON.stringify(taken));
// Some clients keep timers.
process.exit();
