/**
 * Faults by rule: which call meets which fault, and on which side of the work.
 *
 * @module
 */

import { isLike } from "./filter.ts";

/** When a fault strikes: before anything was done, or when all was done and only the answer is missing. */
export type Moment = "before" | "after";

/**
 * What can happen to a call between its caller and any service, whatever the service; the first moment is the usual one.
 *
 * - `reset`: the connection is reset; `close`: it ends without an answer, as an idle one may
 * - `refused`: nobody takes the connection. Served over HTTP it is taken, and reset at once
 * - `half-headers`: the connection ends within the headers of the answer
 * - `no-answer`: nothing ever comes
 * - `slow-answer`: all goes well, {@linkcode FaultRule.delay} too late
 * - `cut-body`: the connection ends in the middle of the answer
 * - `truncated-json`: a whole answer with half of its text; `empty-body`: one with none
 * - `200-html`, `500-html`, `502-html`, `503-html`: a page instead of an answer
 * - `421`: the connection is the wrong one for this host
 */
export const FAULTS = {
  "reset": ["before", "after"],
  "close": ["before", "after"],
  "refused": ["before"],
  "half-headers": ["before", "after"],
  "no-answer": ["before", "after"],
  "slow-answer": ["after", "before"],
  "cut-body": ["after"],
  "truncated-json": ["after"],
  "empty-body": ["before", "after"],
  "200-html": ["before", "after"],
  "500-html": ["before", "after"],
  "502-html": ["before", "after"],
  "503-html": ["before", "after"],
  "421": ["before"],
} as const satisfies Record<string, readonly Moment[]>;

/** The name of what can happen to a call of any service; see {@linkcode FaultRule} for what each does. */
export type FaultKind = keyof typeof FAULTS;

/**
 * The name of a fault: a kind, or a code with which the service refuses, and the side of the work where it has two.
 * Without a side, `slow-answer` strikes after the work, and all others that can strike before it do so.
 */
export type FaultName<Code extends string = string> = `${FaultKind | Code}${"" | "-before-work" | "-after-work"}`;

/** Which calls meet a fault. */
export interface FaultRule<Code extends string = string> {
  /**
   * Name of a method, or several, in any letter case; `*` stands for any text: `order.*`. All methods when left out. A
   * command in a batch meets the faults that are codes, the batch as a whole all others.
   */
  method?: string | readonly string[];
  /** Which of these calls, by their numbers since the rule is there; the first is 1. All when left out. */
  on?: readonly number[];
  /** Share of these calls, from 0 to 1, by chance; all when left out. */
  rate?: number;
  /** What the chance begins with: the same seed, the same calls. */
  seed?: number;
  /**
   * What happens, e.g. `reset-after-work`. Codes with which the service refuses are faults, too. Of several rules that fit
   * a call, the first one counts.
   */
  fault: FaultName<Code>;
  /** Milliseconds by which a `slow-answer` is late; 10,000 when left out. */
  delay?: number;
}

/** A fault that a call meets. */
export interface Fault {
  /** As the rule names it. */
  name: string;
  /** A {@linkcode FaultKind} or one of the service's codes. */
  kind: string;
  moment: Moment;
  delay: number;
}

const DELAY = 10_000;
const KEYS = ["method", "on", "rate", "seed", "fault", "delay"];
const MOST_RULES = 1000;

/** A rule that is in force, and the calls that it has seen. */
interface Watched {
  fits: (method: string) => boolean;
  on: ReadonlySet<number> | undefined;
  rate: number;
  chance: () => number;
  fault: Fault;
  seen: number;
}

/** The rules that are in force. */
export class Faults {
  readonly #codes: ReadonlySet<string>;
  #rules: Watched[] = [];

  /** @param codes The codes with which the service refuses. */
  constructor(codes: Iterable<string>) {
    this.#codes = new Set(codes);
  }

  /**
   * Puts rules in the place of those that were in force.
   *
   * @throws TypeError When one of them is none.
   */
  set(rules: unknown): void {
    if (!Array.isArray(rules)) throw new TypeError('Rules of faults are a list: [{ fault: "reset" }].');
    if (rules.length > MOST_RULES) {
      throw new TypeError(`There can be ${MOST_RULES} rules of faults, not ${rules.length}.`);
    }
    this.#rules = rules.map((rule) => this.#read(rule));
  }

  /** Whether a fault is a refusal in the service's own words. */
  isCode({ kind }: Fault): boolean {
    return this.#codes.has(kind);
  }

  /**
   * The fault that a call meets; every rule that fits counts it.
   *
   * @param codesOnly Whether the call is a command in a batch.
   */
  next(method: string, codesOnly = false): Fault | undefined {
    if (!this.#rules.length) return undefined;
    const fit = this.#rules.filter(({ fault, fits }) =>
      (!codesOnly || this.isCode(fault)) && fits(method.toLowerCase())
    );
    // Each rule must see each call, also where an earlier one strikes.
    const strike = fit.filter((rule) => {
      rule.seen++;
      const isNumber = rule.on?.has(rule.seen) ?? true;
      return isNumber && rule.chance() < rule.rate;
    });
    return strike[0]?.fault;
  }

  #read(rule: unknown): Watched {
    const { method, on, rate = 1, seed = 1, fault, delay = DELAY } = Object(rule) as Record<string, unknown>;
    const wrong = (what: string): never => {
      throw new TypeError(`This is no rule of faults, since ${what}: ${JSON.stringify(rule)?.slice(0, 200)}.`);
    };
    if (typeof rule !== "object" || rule === null) wrong("it is no object");
    const unknown = Object.keys(Object(rule)).find((key) => !KEYS.includes(key));
    if (unknown !== undefined) wrong(`it has ${unknown}, but takes ${KEYS.join(", ")} only`);
    const methods = method === undefined ? ["*"] : [method].flat();
    if (!methods.length || !methods.every((one) => typeof one === "string")) {
      wrong("method is no name of one, or of several");
    }
    if (on !== undefined && !(Array.isArray(on) && on.every((one) => Number.isInteger(one) && one > 0))) {
      wrong("on is no list of whole numbers from 1");
    }
    if (!(typeof rate === "number" && rate >= 0 && rate <= 1)) wrong("rate is no number from 0 to 1");
    if (!Number.isSafeInteger(seed)) wrong("seed is no whole number");
    if (!(typeof delay === "number" && delay >= 0 && delay < Infinity)) wrong("delay is no number of milliseconds");
    const patterns = methods.map((one) => `${one}`.toLowerCase().split("*"));
    return {
      fits: (name) => patterns.some((parts) => isLike(name, parts)),
      on: on === undefined ? undefined : new Set(on as number[]),
      rate: rate as number,
      chance: chances(seed as number),
      fault: { ...this.#named(fault, wrong), delay: delay as number },
      seen: 0,
    };
  }

  #named(name: unknown, wrong: (what: string) => never): Omit<Fault, "delay"> {
    const [, kind = "", side] = /^(.+?)(?:-(before|after)-work)?$/.exec(typeof name === "string" ? name : "") ?? [];
    const isCode = this.#codes.has(kind);
    const moments: readonly Moment[] | undefined = isCode
      ? ["before", "after"]
      : Object.hasOwn(FAULTS, kind)
      ? FAULTS[kind as FaultKind]
      : undefined;
    if (!moments) {
      const known = [...Object.keys(FAULTS), ...this.#codes];
      return wrong(`there is no fault ${JSON.stringify(name)}. There is ${known.join(", ")}`);
    }
    const moment = (side as Moment | undefined) ?? moments[0]!;
    if (!moments.includes(moment)) wrong(`${kind} strikes ${moments[0]} the work only`);
    return { name: name as string, kind, moment };
  }
}

/** Numbers from 0 to below 1 that look like chance, and are the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
