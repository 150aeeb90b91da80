/**
 * The portal's gate: what each method needs, held against a request before anything is done.
 *
 * @module
 */

import { answerAtGate, findAtGate, Gate, type GateCall, type GateFinding, ignoredBy } from "../../sandbox/gate.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import type { Store } from "../../sandbox/store.ts";
import type { Json } from "../../sandbox/table.ts";
import { RULES, WORDS } from "../generated/sandbox/gate.ts";
import { refused } from "./refusals.ts";
import { type Asked, nameOf } from "./request.ts";
import { type ScopeOptions, scopesOf } from "./scopes.ts";

/** A request that is through. */
export interface Passed {
  asked: Asked;
  answer: Json | undefined;
}

/** All portals read the same rules. */
const GATE = new Gate(RULES, WORDS);

let every: readonly string[] | undefined;

/** All scopes that there are. */
export function everyScope(): readonly string[] {
  return every ??= GATE.scopes();
}

/** Lets requests through to their methods. */
export class PortalGate {
  readonly #options: ScopeOptions;

  constructor(options: ScopeOptions) {
    this.#options = options;
  }

  /**
   * Finds what a method needs.
   *
   * @returns What lets the request through: the request without what the method passes over, and an answer where there is
   * one without anything done. Throws the {@linkcode Refusal} that the method's documentation has for the request.
   * @throws Refusal When the API that is asked has no such method.
   */
  find(asked: Asked): (store?: Store) => Passed {
    // The prefix of an API is no part of a name.
    const rule = asked.method.includes(":") ? undefined : GATE.rule(nameOf(asked));
    if (!rule) throw refused("ERROR_METHOD_NOT_FOUND");
    return (store) => {
      const call: GateCall = {
        given: (name) => asked.params.get(name.toUpperCase()),
        scopes: scopesOf(asked, this.#options),
        isApplication: !asked.webhook,
        api: asked.api,
      };
      const found = findAtGate(rule, call, WORDS);
      if (found) throw refusalOf(found);
      const ignored = ignoredBy(rule, call);
      return { asked: ignored.length ? less(asked, ignored) : asked, answer: store && answerAtGate(rule, store, call) };
    };
  }
}

/** A request without some of its parameters. */
function less(asked: Asked, names: readonly string[]): Asked {
  const params = new Map(asked.params);
  for (const name of names) params.delete(name.toUpperCase());
  return { ...asked, params };
}

/** A refusal as the API words it: some list what is wrong with each field. */
function refusalOf(found: GateFinding): Refusal {
  const [status, code, text] = found.refusal;
  const isListed = "name" in found && WORDS.listed.some((begin) => code.startsWith(begin));
  if (!isListed) return new Refusal(status, code, text);
  return new Refusal(status, code, WORDS.whole, { validation: [{ message: text, field: found.name }] });
}
