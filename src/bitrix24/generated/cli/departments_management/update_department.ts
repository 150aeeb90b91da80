// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateDepartment. */
export const command: CommandTable = {
  name: "UpdateDepartment",
  title: "Update department",
  summary: "Renames a department, moves it below another one or changes its head; what is left out stays as it is.",
  options: [{
    flag: "depid",
    param: "departmentId",
    name: "DepartmentID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the department to change.",
  }, {
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "New name of the department.",
  }, {
    flag: "parentid",
    param: "parentId",
    name: "ParentID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the department that it moves below.",
  }, {
    flag: "headid",
    param: "headId",
    name: "HeadID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user who becomes its head.",
  }],
  connects: true,
  method: "department.update",
  docs: "https://apidocs.bitrix24.com/api-reference/departments/department-update.html",
  returns: "The API's answer; `result` is true once the department is changed",
  example: 'oint bitrix24 UpdateDepartment --url "b24-ar17wx.bitrix24.by" --depid 9 --title "Finance" ' +
    '--parentid 7 --headid 2150 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../departments_management.ts");
    return api.updateDepartment(
      client as Portal,
      params as unknown as Parameters<typeof api.updateDepartment>[1],
      options,
    );
  },
};
