// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Departments management". */
export const commands: Record<string, CommandTable> = {
  CreateDepartment: {
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
    example: 'oint bitrix24 CreateDepartment --url "b24-ar17wx.bitrix24.by" --title "Support" --parentid ' +
      '7 --headid 2258 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../departments_management.ts");
      return api.createDepartment(
        client as Portal,
        params as unknown as Parameters<typeof api.createDepartment>[1],
        options,
      );
    },
  },
  UpdateDepartment: {
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
    example: 'oint bitrix24 UpdateDepartment --url "b24-ar17wx.bitrix24.by" --depid 9 --title "Finance" ' +
      '--parentid 7 --headid 2150 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../departments_management.ts");
      return api.updateDepartment(
        client as Portal,
        params as unknown as Parameters<typeof api.updateDepartment>[1],
        options,
      );
    },
  },
  GetDepartments: {
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
    example: 'oint bitrix24 GetDepartments --url "b24-ar17wx.bitrix24.by" --title "Accounting" --parentid ' +
      '1 --headid 3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../departments_management.ts");
      return api.getDepartments(
        client as Portal,
        params as unknown as Parameters<typeof api.getDepartments>[1],
        options,
      );
    },
  },
  DeleteDepartment: {
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
    example: 'oint bitrix24 DeleteDepartment --url "b24-ar17wx.bitrix24.by" --depid 9 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../departments_management.ts");
      return api.deleteDepartment(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteDepartment>[1],
        options,
      );
    },
  },
};
