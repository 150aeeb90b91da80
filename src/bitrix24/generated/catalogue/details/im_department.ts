// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const paramsOfMethods: readonly FieldTable[] = [
  { name: "ID", type: "object | any[]", required: true },
  { name: "USER_DATA", type: "string", default: "N", values: ["Y", "N"] },
];

/** Methods of Bitrix24 in the segment `im.department`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.department.colleagues.list": {
    scope: ["im"],
    page: "api-reference/chats/departments/im-department-colleagues-list",
    params: [
      { name: "USER_DATA", type: "string", default: "N", values: ["Y", "N"] },
      { name: "OFFSET", type: "integer", default: 0 },
      { name: "LIMIT", type: "integer", default: 10 },
    ],
    result: "(integer | { id, active, name, first_name, last_name, work_position, color, avatar, … })[]",
    errors: ["ACCESS_ERROR"],
    paging: "pages",
    example: { USER_DATA: "Y", OFFSET: 0, LIMIT: 5 },
  },
  "im.department.employees.get": {
    scope: ["im"],
    page: "api-reference/chats/departments/im-department-employees-get",
    params: paramsOfMethods,
    result: "object",
    errors: ["ID_EMPTY", "ACCESS_ERROR"],
    example: { ID: [3, 7], USER_DATA: "Y" },
  },
  "im.department.get": {
    scope: ["im"],
    page: "api-reference/chats/departments/im-department-get",
    params: paramsOfMethods,
    result: "{ id, name, full_name, manager_user_id, manager_user_data }[]",
    errors: ["INVALID_FORMAT", "ACCESS_ERROR"],
    example: { ID: [3, 7], USER_DATA: "Y" },
  },
  "im.department.managers.get": {
    scope: ["im"],
    page: "api-reference/chats/departments/im-department-managers-get",
    params: paramsOfMethods,
    result: "object",
    errors: ["ID_EMPTY", "ACCESS_ERROR"],
    example: { ID: [3, 7], USER_DATA: "Y" },
  },
};
