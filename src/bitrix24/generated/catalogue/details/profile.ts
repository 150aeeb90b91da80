// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `profile`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  profile: {
    scope: ["basic"],
    page: "api-reference/common/users/profile",
    params: [],
    result: "{ ID, ADMIN, NAME, LAST_NAME, PERSONAL_GENDER, TIME_ZONE, PERSONAL_PHOTO }",
    errors: [],
    example: {},
  },
};
