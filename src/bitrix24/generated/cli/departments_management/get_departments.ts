// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetDepartments. */
export const command: CommandTable = {
  name: "GetDepartments",
  title: "Get departments",
  summary: "Lists the departments that have all of the given properties, the first 50 of them; all " +
    "departments unless told.",
  options: [{
    flag: "depid",
    param: "departmentId",
    name: "DepartmentID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the department.",
  }, {
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Name of the department.",
  }, {
    flag: "parentid",
    param: "parentId",
    name: "ParentID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the department directly above.",
  }, {
    flag: "headid",
    param: "headId",
    name: "HeadID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user who is the head.",
  }],
  connects: true,
  method: "department.get",
  docs: "https://apidocs.bitrix24.com/api-reference/departments/department-get.html",
  paging: "pages",
  returns: "The API's answer; `result` is the list of departments, and `total` counts all that match",
  example: 'oint bitrix24 GetDepartments --url "b24-ar17wx.bitrix24.by" --title "Accounting" --parentid 1 ' +
    '--headid 3 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../departments_management.ts");
    return api.getDepartments(client as Portal, params as unknown as Parameters<typeof api.getDepartments>[1], options);
  },
};
