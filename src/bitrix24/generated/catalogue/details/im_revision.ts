// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.revision`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.revision.get": {
    scope: ["im"],
    page: "api-reference/chats/im-revision-get",
    params: [],
    result: "{ rest, web, mobile, desktop, im_revision_mobile }",
    errors: ["INVALID_CREDENTIALS"],
    example: {},
  },
};
