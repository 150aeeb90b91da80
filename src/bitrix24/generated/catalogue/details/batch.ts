// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `batch`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  batch: {
    scope: ["basic"],
    page: "settings/how-to-call-rest-api/batch",
    params: [
      { name: "cmd", type: "object | any[]", required: true },
      { name: "halt", type: "boolean | number", default: false, values: [true, false, 1, 0] },
    ],
    result: "{ result, result_error, result_total, result_next, result_time }",
    errors: ["ERROR_BATCH_METHOD_NOT_ALLOWED", "ERROR_BATCH_LENGTH_EXCEEDED"],
    confirm: { about: "runs several calls, any of which may delete" },
    example: { cmd: { get_user: "user.current", get_departments: "department.get" }, halt: 0 },
  },
  "v3:batch": {
    scope: [],
    page: "api-reference/rest-v3",
    params: [],
    result: "any[]",
    errors: [],
    list: true,
    example: [{ method: "tasks.task.get", query: { id: 289, select: ["id", "title"] } }],
  },
};
