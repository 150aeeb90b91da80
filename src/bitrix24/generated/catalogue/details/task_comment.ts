// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `task.comment`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.comment.add": {
    scope: ["task"],
    page: "api-reference/tasks/deprecated/task-comment-add",
    params: [{ name: "TASKID", type: "string | integer" }, { name: "COMMENTTEXT", type: "any" }],
    result: "any",
    errors: [],
    example: { TASKID: 1, COMMENTTEXT: "Done" },
  },
};
