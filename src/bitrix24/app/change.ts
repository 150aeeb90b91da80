/**
 * Changes what is kept of a portal, whatever that is.
 *
 * @module
 */

import type { Client } from "./client.ts";
import { insist } from "./insist.ts";
import { checkKept, refuseOthers } from "./kept.ts";
import { MEMBER_ID } from "../events/event.ts";
import { UsageError } from "../../core/errors.ts";
import { isText } from "../../core/values/check.ts";
import { refuse } from "../../core/values/kind.ts";
import type { PortalTokens } from "./tokens.ts";

/** Milliseconds for which a store is tried before anything is sent whose answer it must take. */
const FIRST = 2_000;

/** @throws UsageError When that is no member id. */
export function memberIdIn(memberId: string): string {
  if (!isText(memberId)) refuse("Parameter memberId must be a portal's member id", memberId);
  if (MEMBER_ID.test(memberId)) return memberId;
  throw new UsageError("Parameter memberId is no portal's: a member id has at most 100 letters, digits, - and _.");
}

/**
 * Makes sure that a store can be written before a code is sent that works once.
 *
 * @param memberId The portal that the code is of, where that is known: then what is kept of it is looked at, too.
 * @throws Whatever the store does; UsageError where another application's tokens are there.
 */
export async function assureStore({ store, clock, clientId }: Client, memberId: string | undefined): Promise<void> {
  const id = memberId ?? `code-${crypto.randomUUID()}`;
  const kept = await insist(
    () => store.locked(id, async () => memberId === undefined ? undefined : await store.get(id)),
    clock,
    FIRST,
  );
  if (!kept || memberId === undefined) return;
  checkKept(kept, memberId);
  refuseOthers(kept, memberId, clientId);
}

/** How what is kept is changed. */
export interface Change {
  /** Makes the new tokens of those that are there; what it throws ends the change. */
  make: (before: PortalTokens | undefined) => PortalTokens;
  /** Told of the new ones while nobody else changes them. */
  changed: (tokens: PortalTokens) => void;
  /** The error of tokens that could not be stored, which are given once. */
  failed: (cause: unknown) => Error;
}

/** Puts new tokens in the place of what is there; again where the store cannot be reached. */
export async function changeTokens(
  { store, clock, clientId }: Client,
  memberId: string,
  { make, changed, failed }: Change,
): Promise<void> {
  let refusal: { error: unknown } | undefined;
  const change = async (): Promise<void> => {
    for (let isDone = false; !isDone && !refusal;) {
      const before = await store.get(memberId);
      let next: PortalTokens;
      try {
        if (before) checkKept(before, memberId);
        refuseOthers(before, memberId, clientId);
        next = make(before);
      } catch (error) {
        refusal = { error };
        return;
      }
      isDone = await store.compareAndSet(memberId, before?.version ?? 0, next);
      if (isDone) changed(next);
    }
  };
  try {
    await insist(() => store.locked(memberId, change), clock);
  } catch (error) {
    throw failed(error);
  }
  if (refusal) throw refusal.error;
}

/**
 * Removes what is kept.
 *
 * @param owner Id of the application whose tokens they may be.
 * @throws UsageError Where they are another one's.
 */
export async function removeTokens({ store }: Client, memberId: string, owner: string): Promise<void> {
  await store.locked(memberId, async () => {
    while (true) {
      const before = await store.get(memberId);
      refuseOthers(before, memberId, owner);
      if (!before || await store.compareAndSet(memberId, before.version ?? 0, undefined)) return;
    }
  });
}
