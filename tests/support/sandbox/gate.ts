/**
 * Asks the gate alone, without what stands behind it.
 *
 * @module
 */

import { Refusal } from "../../../src/sandbox/refusal.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { CredentialOptions } from "../../../src/bitrix24/sandbox/credentials.ts";
import { PortalGate } from "../../../src/bitrix24/sandbox/gate.ts";
import { parametersOf } from "../../../src/bitrix24/sandbox/request.ts";
import type { Fact } from "./facts.ts";
import type { Got } from "./portal.ts";

/** Asks the gate alone, as an application unless told: why it refuses, if it does. */
export function refusalAt(fact: Fact, params: object, { isWebhook = false, ...options }: CredentialOptions & {
  isWebhook?: boolean;
} = {}): Refusal | undefined {
  const { params: read, sent } = parametersOf(Object.entries(params) as [string, Json][]);
  try {
    new PortalGate(options).find({
      api: fact.api,
      method: fact.method.toLowerCase(),
      origin: "https://portal.example",
      webhook: isWebhook ? { user: 1, code: "code" } : undefined,
      token: isWebhook ? undefined : "token",
      connector: undefined,
      params: read,
      sent,
    })();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Status, code and text of a refusal, whichever API it is of. */
export function said({ status, body }: Got): unknown[] {
  const { error, error_description: text } = body;
  if (typeof error !== "object" || error === null) return [status, error, text];
  const { code, message } = error as Record<string, Json>;
  return [status, code, message];
}

/** A structure without one of its members, whatever its letter case. */
export function without(params: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([key]) => key.toLowerCase() !== name.toLowerCase()));
}
