/**
 * `deno task bench:lists [quick]`: all 25,000 deals of a portal, by oint, by other clients, and as fast as can be. It takes
 * eight minutes, four of them b24jssdk, which `quick` leaves out.
 *
 * The portal is oint's own sandbox, served by a process of its own, with the documented limits (50 requests at once, 2 a
 * second) and 30 ms for each request, or for each command. Each round of each candidate is a fresh process with a full
 * bucket: the sandbox's is emptied before, and a client counts its own from its start on. That is how a program that runs
 * now and then finds a portal, and it is the same for all: whoever has spent the burst waits for half a second per
 * request, which would be all that is measured.
 *
 * Time runs from the first call to the last row in hand; medians of rounds that take turns. oint may take 1.5 times as long
 * as the optimum, and must be 100 times as fast as b24jssdk.
 *
 * The optimum knows the ids before it begins, and asks for all of them at once with `fetch`; of the numbers of commands in
 * a request, the one counts that turns out best. What no client can avoid that does not know them is shown beside it: a
 * request for both ends first, and then the same, without a check.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { installPeers } from "../scripts/tasks/peers.ts";
import { run } from "../scripts/tasks/process.ts";
import { root } from "../scripts/tasks/runtimes.ts";
import { removeFolders } from "../tests/package/consumer.ts";
import type { Taken } from "./lists/candidate.ts";
import { median } from "./median.ts";
import { prepared } from "./prepared.ts";

const DEALS = 25_000;
const ROUNDS = 11;
/** Rounds of a client that takes seconds. */
const FEW_ROUNDS = 3;
/** Commands in each request: fewer than 10 would be more requests than a full bucket takes. */
const SIZES = [10, 13, 17, 25, 50];
/** How many times as long as the optimum oint may take, and as oint b24jssdk must. */
const [MOST, LEAST] = [1.5, 100];
/** Seconds that a client may take. */
const LIMIT = 300;
const limits = { burst: 50, perSecond: 2 };
const settings = { request: "30 ms a request", command: "30 ms a command" } as const;
const peers = { "@bitrix24/b24jssdk": "2.2.0", "@2bad/bitrix": "2.5.1" } as const;

const { nodePath, folder: own } = await prepared();
const others = join(root, "dist", "bench-peers");
const missing = await installPeers(others, peers);

const bin = join(own, "node_modules", "oint", "src", "cli", "bin.js");
const server = spawn(nodePath, [bin, "sandbox", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
const address = await new Promise<string>((resolve, reject) => {
  server.once("exit", (code) => reject(new Error(`The sandbox ended with code ${code}.`)));
  server.stdout.once("data", (text) => resolve(String(text).trim()));
});

async function control(what: string, body: unknown): Promise<void> {
  const response = await fetch(new URL(`/_sandbox/${what}`, address), { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`/_sandbox/${what} answered ${response.status}: ${await response.text()}`);
}

/** How many deals the sandbox has handed out at most, since it was last asked. */
async function handedOut(): Promise<number> {
  const commands = await (await fetch(new URL("/_sandbox/ledger", address))).json() as { method: string }[];
  return 50 * commands.filter(({ method }) => method === "crm.deal.list").length;
}

/** One round of a candidate. */
async function measure(name: string, folder: string, size = 0): Promise<Taken | string> {
  await control("limits", limits);
  const args = [join(root, "bench", "lists", "candidate.ts"), name, folder, address, `${DEALS}`, `${size}`];
  const { code, stdout, output } = await run(nodePath, args, { cwd: root, limit: LIMIT });
  if (code === 0) return JSON.parse(stdout) as Taken;
  const why = output.split("\n").find((line) => /Error/.test(line)) ?? output.trim();
  return code === 124 ? `was stopped after ${LIMIT} s, with at most ${await handedOut()} rows by then` : why.trim();
}

const isQuick = process.argv[2] === "quick";
let isWithin = true;

/** Measures a candidate in all of its rounds; nothing where it does not come to an end. */
interface Series {
  label: string;
  name: string;
  folder: string;
  size?: number;
  rounds: number;
  taken: Taken[];
  failure?: string;
}

const middle = ({ taken }: Series, what: keyof Taken): number => median(taken.map((one) => one[what]));

function line(series: Series, note = ""): void {
  if (series.failure !== undefined) return console.log(`  ${series.label}: ${series.failure}`);
  const [time, cpu] = [middle(series, "milliseconds"), middle(series, "cpu")];
  const { rows, distinct } = series.taken.find((one) => one.rows !== DEALS || one.distinct !== DEALS) ??
    series.taken[0]!;
  const lost = distinct === DEALS && rows === DEALS ? "" : `, ${rows} rows and ${distinct} of the ${DEALS} deals`;
  console.log(
    `  ${time.toFixed(0).padStart(7)} ms  ${cpu.toFixed(0).padStart(6)} ms of CPU  ${series.label}${lost}${note}`,
  );
}

/** What b24jssdk takes: it asks for one page in each request, so that both settings are the same to it. */
let slowest: Taken | string | undefined;

try {
  await control("rows", { deal: DEALS });
  for (const [setting, title] of Object.entries(settings)) {
    await control("latency", { [setting]: 30 });
    const optima = SIZES.map((size): Series => ({
      label: `the optimum, ${size} commands in a request`,
      name: "optimum",
      folder: own,
      size,
      rounds: ROUNDS,
      taken: [],
    }));
    const steps: Series = {
      label: "both ends first, then like the optimum",
      name: "twosteps",
      folder: own,
      size: setting === "request" ? 50 : 13,
      rounds: ROUNDS,
      taken: [],
    };
    const oint: Series = { label: "oint, toArray()", name: "oint", folder: own, rounds: ROUNDS, taken: [] };
    const each: Series = { label: "oint, for await", name: "oint-each", folder: own, rounds: ROUNDS, taken: [] };
    const bad: Series = {
      label: `@2bad/bitrix ${peers["@2bad/bitrix"]}`,
      name: "2bad",
      folder: others,
      rounds: FEW_ROUNDS,
      taken: [],
      ...missing.has("@2bad/bitrix") && { failure: missing.get("@2bad/bitrix")! },
    };
    const all = [oint, each, ...optima, steps, bad];
    for (let round = 0; round <= ROUNDS; round++) {
      // Who comes behind a client that takes seconds finds the machine in another state: each is now and then the first.
      const first = round % all.length;
      for (const series of [...all.slice(first), ...all.slice(0, first)]) {
        // The first round fills the caches, the server's too.
        if (series.failure !== undefined || round > series.rounds || round === 0 && series === bad) continue;
        const one = await measure(series.name, series.folder, series.size);
        if (typeof one === "string") series.failure = one;
        else if (round > 0) series.taken.push(one);
      }
    }
    console.log(`${title}:`);
    const failed = [oint, each, steps, ...optima].find(({ failure }) => failure !== undefined);
    if (failed) throw new Error(`${failed.label}: ${failed.failure}`);
    const best = optima.toSorted((one, other) => middle(one, "milliseconds") - middle(other, "milliseconds"))[0]!;
    for (const series of optima) line(series, series === best ? "  (the best)" : "");
    const ratioOf = (series: Series): number => middle(series, "milliseconds") / middle(best, "milliseconds");
    line(steps, `  ${ratioOf(steps).toFixed(2)} × the optimum: the least for who does not know the ids`);
    for (const series of [oint, each]) {
      const ratio = ratioOf(series);
      const isWhole = series.taken.every(({ rows, distinct }) => rows === DEALS && distinct === DEALS);
      // All others hand over one list, too: that is what is compared.
      const isOver = series === oint && ratio > MOST;
      if (isOver || !isWhole) isWithin = false;
      line(series, `  ${ratio.toFixed(2)} × the optimum${isOver ? `, over the bound of ${MOST.toFixed(2)}` : ""}`);
    }
    line(bad);

    const label = `@bitrix24/b24jssdk ${peers["@bitrix24/b24jssdk"]}, callList`;
    const absent = missing.get("@bitrix24/b24jssdk");
    if (isQuick) continue;
    slowest ??= absent ?? await measure("b24jssdk", others);
    if (typeof slowest === "string") {
      console.log(`  ${label}: ${slowest}`);
      continue;
    }
    line({ label, name: "", folder: "", rounds: 1, taken: [slowest] });
    const times = slowest.milliseconds / middle(oint, "milliseconds");
    if (times < LEAST) isWithin = false;
    console.log(`          oint is ${times.toFixed(0)} times as fast, of ${LEAST}`);
  }
  const { stdout } = await run(nodePath, ["--version"]);
  console.log(`${cpus().length} cores, ${cpus()[0]?.model}, Node ${stdout.trim().slice(1)}, ${versionOf("oint", own)}`);
} finally {
  server.kill();
  removeFolders();
}
process.exitCode = isWithin ? 0 : 1;

function versionOf(name: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
  return `${name} ${version}`;
}
