// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ProfileParams, ProfileResult } from "../types/profile.ts";

/** Methods of Bitrix24 whose names begin with `profile`. */
export interface ProfileRestMethods {
  /** Returns the caller's ID, name, gender and time zone and whether he or she is an administrator. */
  "profile": { params: ProfileParams; result: ProfileResult };
}
