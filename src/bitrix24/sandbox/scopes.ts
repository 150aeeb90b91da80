/**
 * Which scopes whoever calls has.
 *
 * @module
 */

import type { Asked } from "./request.ts";

/** The scopes that a portal gives. */
export interface ScopeOptions {
  /** Scopes of webhooks, e.g. `["crm", "task"]`: their methods alone may be called; all when left out. */
  webhookScopes?: readonly string[];
  /** Scopes of the application that all tokens are of; all when left out. */
  tokenScopes?: readonly string[];
  /** Scopes of webhooks and application, where neither of the others says something else. */
  scopes?: readonly string[];
}

/** What an application tells of its scopes where they are all. */
const ALL = "crm,department,disk,task,tasks,user";

/** The scopes of whoever calls; nothing where all methods are open. */
export function scopesOf(
  { webhook }: Pick<Asked, "webhook">,
  { webhookScopes, tokenScopes, scopes }: ScopeOptions,
): readonly string[] | undefined {
  return (webhook ? webhookScopes : tokenScopes) ?? scopes;
}

/** The application's scopes, as tokens and events tell them. */
export function grantedScope({ tokenScopes, scopes }: ScopeOptions): string {
  return (tokenScopes ?? scopes)?.join(",") ?? ALL;
}
