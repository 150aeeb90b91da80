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
    const query = new URLSearchParams([...select.map((field) => ["select[]", field]), ["start", "-1"]]);
    const batch = async (from: number): Promise<Row[]> => {
      const cmd: string[] = [];
      for (let page = from; page < from + Number(size) && page * PAGE < Number(total); page++) {
        cmd.push(`${method}?${query}&filter[>ID]=${page * PAGE}&filter[<=ID]=${(page + 1) * PAGE}`);
      }
      const body = JSON.stringify({ halt: 0, cmd });
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${address}batch`, { method: "POST", headers, body });
      const text = await answer.text();
      return (JSON.parse(text) as { result: { result: Row[][] } }).result.result.flat();
    };
    return Promise.resolve(async () => {
      const requests = Array.from(
        { length: Math.ceil(Number(total) / PAGE / Number(size)) },
        (_, index) => batch(index * Number(size)),
      );
      return (await Promise.all(requests)).flat();
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
