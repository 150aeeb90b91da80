// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateDepartment. */
export const command: CommandTable = {
  name: "CreateDepartment",
  title: "Create department",
  summary: "Creates a department in the company structure and returns its id.",
  options: [{
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "Name of the department.",
  }, {
    flag: "parentid",
    param: "parentId",
    name: "ParentID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the department above it; only the first department of a portal has none.",
  }, {
    flag: "headid",
    param: "headId",
    name: "HeadID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the user who is the head of it.",
  }],
  connects: true,
  method: "department.add",
  docs: "https://apidocs.bitrix24.com/api-reference/departments/department-add.html",
  returns: "The API's answer; `result` is the id of the new department",
  example: 'oint bitrix24 CreateDepartment --url "b24-ar17wx.bitrix24.by" --title "Support" --parentid 7 ' +
    '--headid 2258 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../departments_management.ts");
    return api.createDepartment(
      client as Portal,
      params as unknown as Parameters<typeof api.createDepartment>[1],
      options,
    );
  },
};
