/**
 * Exports and imports that are killed by chance and started again, as processes, against a sandbox: the file is as if
 * nothing had happened, and no record is there twice.
 *
 * @module
 */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../../src/cli/sandbox/serve.ts";
import { createSandbox } from "../../../src/bitrix24/sandbox/mod.ts";
import { draws } from "./random_run.ts";

/** Milliseconds after which a process that has not ended is a mistake. */
const HUNG = 60_000;

/** Deals that are exported: enough for what is committed on the way. */
const DEALS = 1_000;

/** Columns of every kind. */
const COLUMNS = "ID,TITLE,STAGE_ID,OPPORTUNITY,BEGINDATE,DATE_MODIFY,UF_CRM_COLOURS";

/** Milliseconds between two answers, so that there is a way from the first to the last on which to be killed. */
const APART = 3;

/** When a process is killed: so many milliseconds after it has got so many answers, or has counted at the end. */
interface Kill {
  answer: number | "end";
  delay: number;
}

/** How a process has ended. */
interface Ended {
  code: number | null;
  isKilled: boolean;
  output: string;
  /** Answers that it has got. */
  answers: number;
}

/** A sandbox on this machine, and processes that talk to it. */
export class Machine {
  readonly sandbox = createSandbox({ rows: { deal: { count: DEALS, step: 3 } } });
  readonly folder: string = mkdtempSync(join(tmpdir(), "oint-killed-"));
  #served!: Served;
  readonly #program: readonly string[];
  #answers = 0;
  /** Requests that only count: one before the records, one behind them. */
  #counts = 0;
  #told: (count: number | "end") => void = () => {};
  #turn: Promise<unknown> = Promise.resolve();

  /** @param program The words that stand in front of the command line's arguments. */
  constructor(program: readonly string[]) {
    this.#program = program;
  }

  static async begin(program: readonly string[]): Promise<Machine> {
    const machine = new Machine(program);
    const { sandbox } = machine;
    sandbox.control.limits(false);
    machine.#served = await serve(async (request) => {
      const answer = sandbox.fetch(request.clone());
      // Whoever is killed waits for it no more, which is told before anybody awaits it here.
      answer.catch(() => {});
      const isCount = !request.url.endsWith("/batch") && (await request.text()).includes('"select":["ID"]');
      await machine.#wait();
      machine.#told(++machine.#answers);
      if (isCount && ++machine.#counts === 2) machine.#told("end");
      return answer;
    }, { port: 0, host: "127.0.0.1" });
    return machine;
  }

  /** Waits for its turn. */
  #wait(): Promise<unknown> {
    return this.#turn = this.#turn.then(() => new Promise((resolve) => setTimeout(resolve, APART)));
  }

  get url(): string {
    return `${this.#served.origin}/rest/1/sandbox/`;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Runs `oint bitrix24`, and kills it where that is wanted. */
  run(args: readonly string[], kill?: Kill): Promise<Ended> {
    const [runtime, ...words] = this.#program;
    return new Promise((resolve) => {
      const child = spawn(runtime!, [...words, "bitrix24", ...args, "--url", this.url]);
      let output = "";
      child.stdout.on("data", (text) => output += text);
      child.stderr.on("data", (text) => output += text);
      this.#answers = 0;
      this.#counts = 0;
      this.#told = (count) => {
        if (count === kill?.answer) setTimeout(() => child.kill("SIGKILL"), kill.delay);
      };
      const hung = setTimeout(() => child.kill("SIGTERM"), HUNG);
      child.on("close", (code, signal) => {
        clearTimeout(hung);
        this.#told = () => {};
        resolve({ code, isKilled: signal === "SIGKILL", output, answers: this.#answers });
      });
    });
  }

  async end(): Promise<void> {
    await this.#served.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What is in a database: all rows of its tables, in order. */
async function rowsOf(path: string): Promise<unknown> {
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").all();
    return tables.filter(({ sql }) => sql !== null).map(({ name, sql }) => [
      sql,
      database.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all().map((row) => ({ ...row })),
    ]);
  } finally {
    database.close();
  }
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** What an export has left behind: each file with its content. */
async function leftBy(machine: Machine, name: string): Promise<Record<string, unknown>> {
  // Whoever is killed while it takes a lock leaves its name behind.
  const files = readdirSync(machine.folder).filter((file) => !file.includes(".lock.")).sort();
  const entries = files.map(async (file) => {
    const path = machine.path(file);
    return [file.slice(name.length), file.endsWith(".db") ? await rowsOf(path) : hashOf(path)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Fewer answers than any run gets that reads records. */
const FEW = 3;

/** What came of some kills. */
export interface KilledEnds {
  kills: number;
  /** Runs that went on from where an earlier one was. */
  resumed: number;
  /** Runs that had nothing left to read. */
  finished: number;
}

/**
 * Kills an export so many times, and compares each one's end with an export that nobody has killed.
 *
 * @param program The words that stand in front of the command line's arguments.
 * @param each Kills of one export at most.
 */
export async function killedExports(
  program: readonly string[],
  format: string,
  kills: number,
  seed: number,
  each = 20,
): Promise<KilledEnds> {
  const { whole } = draws(seed * 7919 + format.length);
  const machine = await Machine.begin(program);
  const ends: KilledEnds = { kills: 0, resumed: 0, finished: 0 };
  const args = (name: string) => ["export", "crm.deal", "--columns", COLUMNS, "--to", machine.path(name)];
  try {
    const name = `deals.${format}`;
    const first = await machine.run(args(name));
    assert.equal(first.code, 0, first.output);
    const expected = await leftBy(machine, name);
    assert.deepEqual(Object.keys(expected), /csv|jsonl/.test(format) ? ["", ".export.json"] : [""]);
    for (let attempts = 0; ends.kills < kills; attempts++) {
      assert.ok(attempts < 4 * kills + 8, `only ${ends.kills} kills in ${attempts} attempts`);
      for (const file of readdirSync(machine.folder)) rmSync(machine.path(file));
      for (let kill = 0; kill < each && ends.kills < kills; kill++) {
        // Behind the last answer the file is finished.
        const isLate = whole(4) === 0;
        const answer = isLate ? "end" : 1 + whole(first.answers);
        const { isKilled, output, answers } = await machine.run(args(name), { answer, delay: whole(isLate ? 30 : 10) });
        if (/Goes on behind/.test(output)) ends.resumed++;
        if (!isKilled && answers < FEW) ends.finished++;
        if (!isKilled) break;
        ends.kills++;
      }
      const last = await machine.run(args(name));
      assert.equal(last.code, 0, `seed ${seed}: ${last.output}`);
      if (/Goes on behind/.test(last.output)) ends.resumed++;
      else if (last.answers < FEW) ends.finished++;
      assert.deepEqual(await leftBy(machine, name), expected, `seed ${seed}, attempt ${attempts}`);
    }
  } finally {
    await machine.end();
  }
  return ends;
}

/** Rows that are imported: several requests. */
const ROWS = 120;

/**
 * Kills imports so many times, and looks into the ledger: each row is there once. Every other import has no key by which
 * rows in doubt could be found out: these must stay what they are.
 */
export async function killedImports(program: readonly string[], kills: number, seed: number): Promise<KilledEnds> {
  const { whole } = draws(seed * 104729 + 1);
  const machine = await Machine.begin(program);
  const { sandbox } = machine;
  const ends: KilledEnds = { kills: 0, resumed: 0, finished: 0 };
  const path = machine.path("deals.csv");
  const added = (): string[] =>
    sandbox.control.ledger().filter(({ method, effects }) => method === "crm.deal.add" && effects.length)
      .map(({ params }) => String((params as { fields: { ORIGIN_ID: string } }).fields.ORIGIN_ID));
  try {
    for (let attempts = 0; ends.kills < kills; attempts++) {
      assert.ok(attempts < 4 * kills + 8, `only ${ends.kills} kills in ${attempts} attempts`);
      for (const file of readdirSync(machine.folder)) rmSync(machine.path(file));
      sandbox.reset();
      sandbox.control.limits(false);
      // Commands take their time, so that a process is killed while they are at work.
      sandbox.control.latency({ command: whole(2) });
      const rows = Array.from({ length: ROWS }, (_, at) => `Deal ${at},k-${attempts}-${at},${at}.50`);
      writeFileSync(path, `TITLE,ORIGIN_ID,OPPORTUNITY\n${rows.join("\n")}\n`);
      const hasKey = attempts % 2 === 0;
      const args = ["import", path, "--to", "crm.deal", ...hasKey ? ["--key", "ORIGIN_ID", "--settle", "0.2"] : []];
      let last: Ended | undefined;
      for (let kill = 0; kill < 10 && ends.kills < kills && !(last && !last.isKilled); kill++) {
        last = await machine.run(args, { answer: 1 + whole(5), delay: whole(60) });
        if (last.isKilled) ends.kills++;
        if (/^Goes on: /m.test(last.output)) ends.resumed++;
      }
      last = await machine.run(args);
      const context = `seed ${seed}, attempt ${attempts}: ${last.output}`;
      const there = added();
      assert.equal(new Set(there).size, there.length, `a record is there twice; ${context}`);
      if (last.code === 0) {
        assert.equal(there.length, ROWS, context);
        ends.finished++;
        continue;
      }
      // What nobody can know is told, and not sent again.
      assert.deepEqual([hasKey, last.code], [false, 5], context);
      const doubts = Number(/([\d,]+) rows? may be there or not/.exec(last.output)?.[1] ?? NaN);
      assert.ok(there.length >= ROWS - doubts, `${there.length} of ${ROWS}, ${context}`);
      const again = await machine.run(args);
      assert.deepEqual([again.code, added().length], [5, there.length], again.output);
    }
  } finally {
    await machine.end();
  }
  return ends;
}
