/** What a stand-in for a portal answers with, so that nobody waits for a turn. */

import { LIMITS } from "../../../src/sandbox/http.ts";

/** The head of such an answer. */
export const UNLIMITED: ResponseInit = { headers: { [LIMITS]: "off" } };
