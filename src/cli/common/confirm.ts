/**
 * `--confirm`: asks before a call that deletes, or does something else that its catalogue marks.
 *
 * @module
 */

import { allMethods, detailsOf } from "../../catalogue/find.ts";
import type { Catalogue, Confirm, Method } from "../../catalogue/methods.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { Planned } from "../methods/plan.ts";
import { json, print } from "../say/answer.ts";

/** A method that a call makes. */
export interface Called {
  name: string;
  api?: string | undefined;
}

/** The options under the names by which they can be given here. */
export interface ConfirmNames {
  confirm: string;
  yes: string;
}

function isSame(one: unknown, other: unknown): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

/** What a body has at a place, whatever the letter case of the names: a service may take them in any. */
function valuesAt(body: unknown, place: string): unknown[] {
  return place.split(".").reduce<unknown[]>(
    (values, name) =>
      values.flatMap((value) =>
        Object.entries(Object(value)).flatMap(([own, one]) => (isSame(own, name) ? [one] : []))
      ),
    [body],
  );
}

/** Whether what is sent has one of the values. Words are the same in any letter case, and as texts. */
function has(body: unknown, place: string, values: readonly unknown[]): boolean {
  return valuesAt(body, place).some((value) =>
    value !== undefined && value !== null && values.some((one) => isSame(one, value))
  );
}

/** Whether a mark concerns what is sent. */
export function concerns({ when }: Confirm, body: unknown): boolean {
  return !when || Object.entries(when).some(([place, values]) => has(body, place, values));
}

/** What a method does that is to be asked about; nothing for what only reads, or writes what can be written again. */
async function reasonOf(
  catalogue: Catalogue,
  all: readonly Method[],
  { name, api }: Called,
  body: unknown,
): Promise<string | undefined> {
  const method = all.find((each) => each.name === name && each.api === api);
  if (!method) return `${name} is not listed, so that it may do anything`;
  if (method.effect === "delete") return `${name} deletes`;
  const { confirm } = await detailsOf(catalogue, method);
  return confirm && concerns(confirm, body) ? `${name} ${confirm.about}` : undefined;
}

/**
 * Why a call is to be asked about.
 *
 * @param called The methods that it calls, in their order.
 * @param requests What it would send.
 */
export async function reasonsFor(
  catalogue: Catalogue | undefined,
  called: readonly Called[],
  requests: readonly Planned[],
): Promise<string[]> {
  if (!catalogue) {
    return called.length ? [`it is not known what ${called.map(({ name }) => name).join(", ")} does`] : [];
  }
  const all = await allMethods(catalogue);
  const reasons = await Promise.all(called.map((one, at) => reasonOf(catalogue, all, one, requests[at]?.body)));
  return reasons.filter((reason) => reason !== undefined);
}

/**
 * Shows what would be sent and asks whether to.
 *
 * @param shown The requests, without secrets.
 * @throws UsageError When nobody can be asked, or the answer is no.
 */
export async function askBefore(
  reasons: readonly string[],
  shown: unknown,
  { confirm, yes }: ConfirmNames,
  io: Io,
): Promise<void> {
  const why = reasons.join("; ");
  if (!io.stdinIsTerminal || !io.confirm) {
    throw new UsageError(
      `--${confirm} would ask, since ${why}, and there is no terminal to ask at: nothing was sent. Give --${yes} to go on.`,
    );
  }
  await print(json(shown), {
    ...io,
    columns: io.errorColumns ?? io.columns,
    stdout: (text) => io.stderr(String(text)),
  });
  if (await io.confirm(`${why[0]!.toUpperCase()}${why.slice(1)}. Send this?`)) return;
  throw new UsageError("Nothing was sent, as you said.");
}
