// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesProfile from "../types/profile.ts";

/** Returns the caller's ID, name, gender and time zone and whether he or she is an administrator. */
export interface ProfileRestMethodsTree extends RestMethod<typesProfile.ProfileParams, typesProfile.ProfileResult> {}
