/**
 * Many commands in few requests.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { redact } from "../../core/redact.ts";
import { checkAll, FLAG } from "../../core/values/check.ts";
import { kind, refuse } from "../../core/values/kind.ts";
import type { AnyMethod, CallOptions, HasMethods } from "../call.ts";
import { parametersOf } from "../body.ts";
import { named } from "../method_name.ts";
import { together } from "../together.ts";
import { type Wire, wireOf } from "../wire.ts";
import type { Outcome } from "./outcome.ts";
import { reading } from "./reference.ts";
import { type Asked, Waves } from "./waves.ts";

/** How a batch is sent. */
export interface BatchOptions extends CallOptions {
  /** Whether nothing is done behind a command that fails: the requests then go one after the other. */
  halt?: boolean | undefined;
}

/** A command: a method's name, and its parameters, which may be left out where none is required. */
export type BatchCommand<Params> = Record<never, never> extends Params ? [params?: Params] : [params: Params];

/** Methods of commands, by names or in a list. */
export type BatchMethods<Method> = Readonly<Record<string, Method>> | readonly Method[];

/** The outcomes of commands, under their names or numbers. */
export type BatchOutcomes<Methods, Rest> = {
  -readonly [Key in keyof Methods]: Outcome<
    Methods[Key] extends keyof Rest ? (Rest[Methods[Key]] & AnyMethod)["result"] : unknown
  >;
};

/** The commands that {@linkcode batch} takes, by their methods. */
export type BatchCommands<Methods, Rest> = {
  readonly [Key in keyof Methods]: readonly [
    method: Methods[Key],
    ...params: Methods[Key] extends keyof Rest ? BatchCommand<(Rest[Methods[Key]] & AnyMethod)["params"]> : [],
  ];
};

/** Reads a command that somebody has written. */
function read({ api, home }: Wire, command: unknown): Pick<Asked, "method" | "params"> {
  if (!Array.isArray(command) || command.length > 2) {
    refuse('It must be a list of a method and its parameters, like ["user.get", { ID: 1 }]', command);
  }
  const [name, params = {}] = command as [string, object?];
  const method = named(name);
  if (/^batch$/i.test(method)) throw new UsageError("A batch cannot stand in a batch.", { method });
  return { method, params: parametersOf(api, method, params, home.secrets) as Asked["params"] };
}

/** Commands by their names or numbers. */
function entriesOf(commands: unknown): [key: string, command: unknown][] {
  // Each place of a list has an outcome, and nothing else of it.
  if (Array.isArray(commands)) return Array.from(commands, (command, index) => [`${index}`, command]);
  // Promises, dates and the like have no members of their own: nothing would be done, without a word.
  if (kind(commands) !== "Object" || Symbol.iterator in (commands as object)) {
    refuse("The commands must be a list or an object", commands);
  }
  if (Object.getOwnPropertySymbols(commands).length) {
    throw new UsageError(
      "A command is named by a symbol, which no outcome could be found by: name it by a text.",
    );
  }
  return Object.entries(commands as object);
}

/** Reads all commands, so that nothing is sent where one of them is wrong. */
function readAll(wire: Wire, commands: unknown): Asked[] {
  const keys = new Set<string>();
  return entriesOf(commands).map(([key, command]) => {
    try {
      const { read: found, references } = reading(() => read(wire, command));
      for (const { command: to } of references) {
        if (!keys.has(to)) throw new UsageError(`It refers to ${to}, which is no command before it.`);
      }
      keys.add(key);
      return { key, ...found, references };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const { method } = error;
      throw new UsageError(redact(`Command ${key}: ${error.message}`, wire.home.secrets), method ? { method } : {});
    }
  });
}

/**
 * Calls many methods in few requests: 50 to a request, as many requests at once as the portal's limits allow.
 *
 * Each command has its own outcome under its own name, `result` or `error`; one that fails is no reason to throw. A value
 * that a batch would change (null, false, an empty list, a name with brackets) makes its command travel in a request of its
 * own, and so does what the portal refuses to do in a batch. Commands of one request run in their order, requests at the
 * same time: where the order of more than 50 matters, `halt`.
 *
 * Nothing is done twice: where an answer is lost, what only reads is asked again, and each command that may have changed
 * something has an UnknownOutcomeError. REST 3.0 takes lists of commands that read, through a webhook; with a token, and
 * where they write, they go one by one.
 *
 * @param portal The portal, or its `v3` for methods of REST 3.0.
 * @param commands Methods with their parameters, in an object or a list. A {@linkcode ref} stands for what an earlier
 * command answers; where that has failed, the command is not sent, or in the same request gets nothing in its place.
 * @param options {@linkcode CallOptions}, of which a `totalTimeout` holds for the whole, and `halt`: behind a command that
 * fails nothing is sent, and each that follows says so.
 * @returns An outcome for each command, under the same name or number. A `signal` that ends the batch gives what is known
 * by then; the others have an error whose `cause` is its reason.
 * @throws UsageError When a command cannot be sent as it is; nothing was sent.
 *
 * @example
 * ```ts
 * import { batch, Portal, ref } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
 * const { user, deals } = await batch(portal, {
 *   user: ["user.get", { ID: 1 }],
 *   deals: ["crm.deal.list", { filter: { ASSIGNED_BY_ID: ref("user", "0.ID") } }],
 * });
 * console.log(user.result?.[0]?.EMAIL, deals.error ?? deals.result.length);
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html}
 */
export async function batch<Rest, const Methods extends BatchMethods<keyof Rest>>(
  portal: HasMethods<Rest>,
  commands: BatchCommands<Methods, Rest>,
  options: BatchOptions = {},
): Promise<BatchOutcomes<Methods, Rest>> {
  const wire = wireOf(portal);
  checkAll<Pick<BatchOptions, "halt">>(options, { halt: FLAG });
  const asked = readAll(wire, commands);
  const { halt = false, ...rest } = options;
  const shared = together(portal, rest);
  options.signal?.throwIfAborted();
  const waves = new Waves(wire, asked, shared, halt);
  await waves.run();
  const outcomes = asked.map(({ key }) => [key, waves.outcomes.get(key)!] as const);
  const named = Array.isArray(commands) ? outcomes.map(([, outcome]) => outcome) : Object.fromEntries(outcomes);
  return named as BatchOutcomes<Methods, Rest>;
}
