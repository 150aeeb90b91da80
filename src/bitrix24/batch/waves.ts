/**
 * Puts the commands of a batch into requests, and sends these: what needs nothing of others at once, what builds upon
 * others when they are answered.
 *
 * @module
 */

import type { JsonValue } from "../../core/values/json.ts";
import type { CallOptions } from "../call.ts";
import { effectOf } from "../generated/methods.ts";
import { memberAt } from "../member.ts";
import type { Wire } from "../wire.ts";
import { queryOf } from "./encode.ts";
import { leftOut, type Outcome } from "./outcome.ts";
import { pool } from "./pool.ts";
import { type Reference, referenceIn } from "./reference.ts";
import { type Command, maySendAgain, MOST_COMMANDS, sendTogether, travelsAlone } from "./send.ts";

/** Characters that the texts of a request have together. */
const LONGEST = 1_000_000;

/** A command that was asked for. */
export interface Asked {
  /** By what its outcome is known, and references to it. */
  key: string;
  method: string;
  /** Its parameters, with texts for the references. */
  params: { [name: string]: JsonValue };
  references: readonly Reference[];
}

/** Commands that go in one request. */
type Request = [asked: Asked, command: Command][];

/** The commands of a batch, and what has become of them. */
export class Waves {
  readonly outcomes: Map<string, Outcome> = new Map();
  readonly #wire: Wire;
  readonly #options: CallOptions;
  readonly #halt: boolean;
  /** Those without an outcome, in their order. */
  readonly #waiting: Set<Asked>;
  /** Those that go by themselves, since they have failed among others. */
  readonly #alone = new Set<Asked>();

  constructor(wire: Wire, asked: Iterable<Asked>, options: CallOptions, halt: boolean) {
    this.#wire = wire;
    this.#waiting = new Set(asked);
    this.#options = options;
    this.#halt = halt;
  }

  /** Sends everything; ends when all have an outcome. */
  async run(): Promise<void> {
    while (this.#waiting.size) {
      const requests = this.#plan();
      await pool(requests.map((request) => () => this.#send(request)));
    }
  }

  /** The requests of a wave; where a failing command halts the others, the first of them. */
  #plan(): Request[] {
    const requests: Request[] = [];
    let open: Request | undefined;
    let size = 0;
    for (const asked of this.#waiting) {
      const command = this.#commandOf(asked, open ?? []);
      const isAlone = command && (this.#alone.has(asked) || travelsAlone(this.#wire, command));
      const length = command?.text?.length ?? 0;
      const fits = command && !isAlone && open && open.length < MOST_COMMANDS && size + length <= LONGEST;
      // What follows must not overtake it.
      if (this.#halt && requests.length && !fits) break;
      if (!command || command.refers && !fits) continue;
      if (fits) {
        size += length;
        open!.push([asked, command]);
        continue;
      }
      const request: Request = [[asked, command]];
      requests.push(request);
      if (isAlone) continue;
      open = request;
      size = length;
    }
    return requests;
  }

  /** A command as it can be sent now, perhaps behind those of a request; nothing where it cannot, or never will. */
  #commandOf(asked: Asked, before: Request): Command | undefined {
    const { method, params, references } = asked;
    /** What stands for each reference: a value that is known, or a text that the portal knows. */
    const values: (JsonValue | undefined)[] = [];
    const texts: (string | undefined)[] = [];
    for (const [index, { command, path }] of references.entries()) {
      const outcome = this.outcomes.get(command);
      if (outcome) {
        const what = outcome.error ? "has failed" : `has answered nothing at ${path.join(".")}`;
        values[index] = outcome.error ? undefined : memberAt(outcome.result, path) as JsonValue | undefined;
        if (values[index] !== undefined) continue;
        this.#settle(asked, { error: leftOut(method, `command ${command}, which it refers to, ${what}.`) });
        return;
      }
      const place = before.findIndex(([{ key }]) => key === command);
      if (this.#wire.api || place < 0 || path.some((part) => /[[\]]/.test(part))) return;
      texts[index] = `$result${[`c${place}`, ...path].map((part) => `[${part}]`).join("")}`;
    }
    const whole = values.length ? filled(params, values) as typeof params : params;
    const query = queryOf(whole, (text) => texts[referenceIn(text) ?? -1]);
    const refers = texts.length > 0;
    // What cannot be said as text waits until it is known what it refers to.
    if (refers && query === undefined) return;
    return {
      method,
      effect: effectOf(method),
      params: whole,
      text: query === undefined ? query : `${method}?${query}`,
      refers,
    };
  }

  async #send(request: Request): Promise<void> {
    const commands = request.map(([, command]) => command);
    const outcomes = await sendTogether(this.#wire, commands, this.#options, this.#halt);
    for (const [index, outcome] of outcomes.entries()) {
      const [asked, command] = request[index]!;
      // It goes by itself when it is known what it refers to.
      const isAgain = outcome.error && command.refers &&
        maySendAgain(this.#wire, outcome.error, command, this.#options);
      if (isAgain) this.#alone.add(asked);
      else this.#settle(asked, outcome);
    }
  }

  #settle(asked: Asked, outcome: Outcome): void {
    this.outcomes.set(asked.key, outcome);
    this.#waiting.delete(asked);
    if (!this.#halt || !outcome.error) return;
    for (const { key, method } of this.#waiting) {
      this.outcomes.set(key, { error: leftOut(method, `command ${asked.key}, ${asked.method}, has failed.`) });
    }
    this.#waiting.clear();
  }
}

/** Puts values into the places of the references that are known. */
function filled(value: JsonValue, values: readonly (JsonValue | undefined)[]): JsonValue {
  if (typeof value === "string") {
    const known = values[referenceIn(value) ?? -1];
    return known === undefined ? value : known;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, values)]));
}
