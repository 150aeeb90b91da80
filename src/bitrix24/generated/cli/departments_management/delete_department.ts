// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteDepartment. */
export const command: CommandTable = {
  name: "DeleteDepartment",
  title: "Delete department",
  summary: "Deletes a department of the company structure; the caller needs the right to change the structure.",
  notes: [
    "A deleted department cannot be brought back. Move its employees and the departments below it " +
    "elsewhere first.",
  ],
  options: [{
    flag: "depid",
    param: "departmentId",
    name: "DepartmentID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the department to delete.",
  }],
  connects: true,
  method: "department.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/departments/department-delete.html",
  returns: "The API's answer; `result` is true once the department is deleted",
  example: 'oint bitrix24 DeleteDepartment --url "b24-ar17wx.bitrix24.by" --depid 9 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../departments_management.ts");
    return api.deleteDepartment(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteDepartment>[1],
      options,
    );
  },
};
