/**
 * The portal's gate: what each method needs, held against a request before anything is done.
 *
 * @module
 */

import { findAtGate, Gate, type GateFinding } from "../../sandbox/gate.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { RULES, WORDS } from "../generated/sandbox/gate.ts";
import { type CredentialOptions, scopesOf } from "./credentials.ts";
import { refused } from "./refusals.ts";
import { type Asked, nameOf } from "./request.ts";

/** All portals read the same rules. */
const GATE = new Gate(RULES, WORDS);

/** Lets requests through to their methods. */
export class PortalGate {
  readonly #options: CredentialOptions;

  constructor(options: CredentialOptions) {
    this.#options = options;
  }

  /**
   * Finds what a method needs.
   *
   * @returns Lets the request through, or throws the {@linkcode Refusal} that the method's documentation has for it.
   * @throws Refusal When the API that is asked has no such method.
   */
  find(asked: Asked): () => void {
    // The prefix of an API is no part of a name.
    const rule = asked.method.includes(":") ? undefined : GATE.rule(nameOf(asked));
    if (!rule) throw refused("ERROR_METHOD_NOT_FOUND");
    return () => {
      const found = findAtGate(rule, {
        given: (name) => asked.params.get(name.toUpperCase()),
        scopes: scopesOf(asked, this.#options),
        isApplication: !asked.webhook,
        api: asked.api,
      }, WORDS);
      if (found) throw refusalOf(found);
    };
  }
}

/** A refusal as the API words it: some list what is wrong with each field. */
function refusalOf(found: GateFinding): Refusal {
  const [status, code, text] = found.refusal;
  const isListed = "name" in found && WORDS.listed.some((begin) => code.startsWith(begin));
  if (!isListed) return new Refusal(status, code, text);
  return new Refusal(status, code, WORDS.whole, { validation: [{ message: text, field: found.name }] });
}
