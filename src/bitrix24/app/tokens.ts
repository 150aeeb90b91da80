/**
 * What an application keeps of each portal that has installed it: types only.
 *
 * @module
 */

import type { Versioned } from "../../core/tokens.ts";

/** The tokens of a portal. */
export interface PortalTokens extends Versioned {
  /** Id of the portal that stays the same when its address changes. */
  memberId: string;
  /** Id of the application that they were given to; absent in what was kept before this was. */
  clientId?: string | undefined;
  /** Token to call the portal with. */
  accessToken: string;
  /** Token to get the next pair with, once. */
  refreshToken: string;
  /** When the access token ends, in milliseconds since 1970. */
  expiresAt: number;
  /** Address of the portal's REST, `https://<portal>/rest/`. */
  clientEndpoint: string;
  /** What the portal's events prove themselves with; absent where the tokens come from a code. */
  applicationToken?: string | undefined;
  /** Scopes that were granted, with commas between them. */
  scope?: string | undefined;
  /** Id of the user whom the tokens stand for. */
  userId?: number | undefined;
}
