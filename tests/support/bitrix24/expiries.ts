/**
 * Many processes on one portal whose tokens expire again and again, and that are killed at any moment: what becomes of the
 * session that they share. The server is a sandbox in this process, so that it sees each refresh token that is brought.
 *
 * @module
 */

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { serve } from "../../../src/cli/sandbox/serve.ts";
import { OAuthApp, type PortalTokens, type TokenStore } from "../../../src/bitrix24/mod.ts";
import { createSandbox } from "../../../src/bitrix24/sandbox/mod.ts";
import { draws } from "./random_run.ts";
import { type Guard, openStore, type StorePlace } from "./token_stores.ts";

const PROGRAM = fileURLToPath(new URL("expiring_process.ts", import.meta.url));

/** Milliseconds for which a process may say nothing. */
const HUNG = 120_000;

/** What a process is told when it starts. */
export interface Task {
  /** Tells whose request one is. */
  clientId: string;
  memberId: string;
  server: string;
  store: StorePlace;
  missing: Guard | undefined;
}

/** What is tried. */
export interface Trial {
  processes: number;
  expiries: number;
  /** Chooses who is killed, and when. */
  seed: number;
  store: StorePlace;
  refresh: "single-use" | "until-used";
  /** A guard that the processes' store leaves out. */
  missing?: Guard;
  /** Starts a process; with this runtime unless told. */
  start?: (program: string, argument: string, index: number) => ChildProcess;
}

/** What became of it. */
export interface Ends {
  exchanges: number;
  kills: number;
  /** Kills between the sending of an exchange and its answer: nobody has the pair that the server has given. */
  unanswered: number;
  /** Sessions that such a kill has ended, after which a user had to authorise again. */
  lost: number;
  /** Sessions that ended since a process was killed before it had stored a pair that it had got. */
  lostUnstored: number;
  /** Sessions that ended, and no kill explains it. */
  lostOtherwise: number;
  /** Refresh tokens that were brought again, and of which no such kill was the reason. */
  usedTwice: number;
  seconds: number;
}

/** An exchange that the server took. */
interface Exchange {
  refresh: string;
  next: string;
  by: string;
}

/** One of the processes. */
interface Child {
  id: string;
  process: ChildProcess;
  isReady: boolean;
  isKilled: boolean;
  ended: Promise<void>;
  /** Waits for the word about a round. */
  told: ((word: string, text: string) => void) | undefined;
}

function startDeno(program: string, argument: string): ChildProcess {
  return spawn(process.execPath, ["run", "-A", "--no-check", "--node-modules-dir=manual", program, argument], {
    stdio: ["pipe", "pipe", "inherit"],
  });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The processes, their server and what is known of each refresh token. */
class Expiries {
  readonly #trial: Trial;
  readonly #chance: () => number;
  readonly #sandbox;
  readonly #children = new Set<Child>();
  /** Exchanges that the server took. */
  readonly #exchanges: Exchange[] = [];
  /** Exchanges whose token was brought again. */
  readonly #broughtAgain = new Set<Exchange>();
  readonly #answered = new Set<string>();
  readonly #stored = new Set<string>();
  readonly #killed = new Set<string>();
  readonly #lost: string[] = [];
  #count = 0;
  #isArmed = false;
  #store!: TokenStore<PortalTokens>;
  #origin = "";
  #memberId = "";

  constructor(trial: Trial) {
    this.#trial = trial;
    this.#chance = draws(trial.seed).next;
    this.#sandbox = createSandbox({ refresh: trial.refresh });
  }

  async run(): Promise<Ends> {
    const began = performance.now();
    const { store, close } = await openStore(this.#trial.store);
    this.#store = store;
    const served = await serve((request) => this.#answer(request), { port: 0, host: "127.0.0.1" });
    this.#origin = served.origin;
    try {
      this.#memberId = await this.#authorize();
      while (this.#children.size < this.#trial.processes) this.#spawn();
      for (let number = 1; number <= this.#trial.expiries; number++) await this.#expire(number);
      await this.#proveAlive();
      return { ...this.#judge(), seconds: Math.round((performance.now() - began) / 100) / 10 };
    } finally {
      const all = [...this.#children];
      for (const child of all) child.process.kill("SIGKILL");
      await Promise.all(all.map(({ ended }) => ended));
      await served.close();
      close();
    }
  }

  /** The sandbox, which takes its time with exchanges, and sees the tokens. */
  async #answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith("/oauth/")) return await this.#sandbox.fetch(request);
    const refresh = searchParams.get("refresh_token");
    const by = searchParams.get("client_id")!;
    const [before, behind, kill] = [this.#chance() * 8, this.#chance() * 8, this.#chance() * 20];
    if (refresh !== null && this.#isArmed) {
      this.#isArmed = false;
      setTimeout(() => this.#kill([...this.#children].find(({ id }) => id === by)), kill);
    }
    await sleep(before);
    for (const one of this.#exchanges) if (one.refresh === refresh) this.#broughtAgain.add(one);
    const response = await this.#sandbox.fetch(request);
    if (refresh !== null && response.ok) {
      const { refresh_token: next } = await response.clone().json() as { refresh_token: string };
      this.#exchanges.push({ refresh, next, by });
    }
    await sleep(behind);
    return response;
  }

  /** Whether whoever exchanged a token was killed before the pair was stored. */
  #isCut({ by, next }: Exchange): boolean {
    return this.#killed.has(by) && !this.#stored.has(next);
  }

  #spawn(): void {
    const index = this.#count++;
    const id = `process-${index}`;
    const { store, missing, start = startDeno } = this.#trial;
    const task: Task = { clientId: id, memberId: this.#memberId, server: this.#origin, store, missing };
    const running = start(PROGRAM, JSON.stringify(task), index);
    const ended = new Promise<void>((resolve) => running.on("close", () => resolve()));
    const child: Child = { id, process: running, isReady: false, isKilled: false, ended, told: undefined };
    this.#children.add(child);
    running.stdin!.on("error", () => {}); // It may have been killed meanwhile.
    createInterface({ input: running.stdout! }).on("line", (line) => {
      const [word = "", what = "", ...rest] = line.split(" ");
      if (word === "ready") child.isReady = true;
      else if (word === "stored") this.#stored.add(what);
      else if (word === "answered") this.#answered.add(what);
      else child.told?.(word, rest.join(" "));
    });
    void ended.then(() => {
      this.#children.delete(child);
      child.told?.(child.isKilled ? "killed" : "failed", "The process has ended by itself.");
    });
  }

  #kill(child: Child | undefined): void {
    if (!child || child.isKilled) return;
    child.isKilled = true;
    this.#killed.add(child.id);
    child.process.kill("SIGKILL");
  }

  /** Lets all tokens expire, and all processes call; some are killed meanwhile, and others start in their place. */
  async #expire(number: number): Promise<void> {
    while (this.#children.size < this.#trial.processes) this.#spawn();
    const ready = [...this.#children].filter(({ isReady, isKilled }) => isReady && !isKilled);
    // In the first rounds there may be none yet.
    const callers = ready.length > 0 ? ready : await this.#firstReady();
    this.#sandbox.control.expireTokens();
    this.#isArmed = this.#chance() < 0.25;
    if (this.#chance() < 0.25) {
      const victim = callers[Math.floor(this.#chance() * callers.length)];
      setTimeout(() => this.#kill(victim), this.#chance() * 20 * callers.length);
    }
    const ends = await Promise.all(callers.map((child) => this.#round(child, number)));
    this.#isArmed = false;
    const again = ends.filter(({ word }) => word === "again");
    for (const { word, text } of ends) {
      if (word === "failed") throw new Error(`Expiry ${number}: ${text}`);
      if (word === "again") assert.match(text, /authori[sz]e the application again/i);
    }
    if (again.length > 0) {
      const { refreshToken } = (await this.#store.get(this.#memberId))!;
      this.#lost.push(refreshToken);
      await this.#authorize();
    }
  }

  async #firstReady(): Promise<Child[]> {
    const until = Date.now() + HUNG;
    while (Date.now() < until) {
      await sleep(20);
      // All of them, so that they meet.
      const all = [...this.#children];
      if (all.every(({ isReady }) => isReady)) return all;
    }
    throw new Error("The processes do not start.");
  }

  #round(child: Child, number: number): Promise<{ word: string; text: string }> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.told?.("failed", `${child.id} hangs.`), HUNG);
      child.told = (word, text) => {
        clearTimeout(timer);
        child.told = undefined;
        resolve({ word, text });
      };
      child.process.stdin!.write(`${number}\n`);
    });
  }

  #app(): OAuthApp {
    return new OAuthApp({
      clientId: "parent",
      clientSecret: "cl13nt-s3cret",
      tokens: this.#store,
      server: this.#origin,
      portal: { limits: false },
    });
  }

  async #authorize(): Promise<string> {
    return (await this.#app().exchange(`c0de-${Math.random()}`)).memberId;
  }

  /** What is stored at the end is worth something. */
  async #proveAlive(): Promise<void> {
    this.#sandbox.control.expireTokens();
    try {
      const portal = await this.#app().portal(this.#memberId);
      await portal.call("user.current");
    } catch (error) {
      const { refreshToken } = (await this.#store.get(this.#memberId))!;
      this.#lost.push(refreshToken);
      assert.match((error as Error).message, /authorise the application again/);
    }
  }

  #judge(): Omit<Ends, "seconds"> {
    const cut = this.#exchanges.filter((one) => this.#isCut(one));
    const unanswered = cut.filter(({ next }) => !this.#answered.has(next));
    const has = (some: Exchange[], lost: string): boolean => some.some(({ refresh }) => refresh === lost);
    const [byKill, others] = [
      this.#lost.filter((lost) => has(unanswered, lost)),
      this.#lost.filter((lost) => !has(unanswered, lost)),
    ];
    return {
      exchanges: this.#exchanges.length,
      kills: this.#killed.size,
      unanswered: unanswered.length,
      lost: byKill.length,
      lostUnstored: others.filter((lost) => has(cut, lost)).length,
      lostOtherwise: others.filter((lost) => !has(cut, lost)).length,
      usedTwice: [...this.#broughtAgain].filter((one) => !this.#isCut(one)).length,
    };
  }
}

/**
 * Lets processes live through expiries.
 *
 * @throws Error When a call fails for another reason than a session that is lost, or a process hangs.
 */
export async function expiries(trial: Trial): Promise<Ends> {
  return await new Expiries(trial).run();
}
