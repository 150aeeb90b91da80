// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity department. */
export const department: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    NAME: { kind: "text" },
    SORT: { kind: "integer", default: 500 },
    PARENT: { kind: "digits", refers: "department", cascade: true },
    UF_HEAD: { kind: "digits", refers: "user" },
  },
  relations: {},
  seeds: [
    { ID: "1", NAME: "Head office", SORT: 500 },
    { ID: "7", NAME: "Sales", SORT: 500, PARENT: "1", UF_HEAD: "2164" },
    { ID: "9", NAME: "Accounting", SORT: 500, PARENT: "1", UF_HEAD: "3" },
    { ID: "11", NAME: "Key accounts", SORT: 600, PARENT: "7" },
  ],
};
/** Methods that work on department. */
export const departmentMethods: Record<string, SandboxMethod> = {
  "department.add": {
    state: {
      operation: "add",
      errors: [
        { when: { caller: { ADMIN: false } }, status: 400, code: "ERROR_CORE", text: "Access denied" },
        { when: { missing: ["NAME"] }, status: 400, code: "ERROR_CORE", text: "Department name not provided.<br>" },
        {
          when: { missing: ["PARENT"] },
          status: 400,
          code: "ERROR_CORE",
          text: "There can only be one top-level department in the company structure",
        },
        { when: { dangling: ["PARENT"] }, status: 400, code: "ERROR_CORE", text: "Department not found" },
        {
          when: { dangling: ["UF_HEAD"] },
          status: 400,
          code: "ERROR_CORE",
          text: "There is no user with the ID {UF_HEAD}",
        },
      ],
      entity: "department",
    },
  },
  "department.delete": {
    state: {
      operation: "delete",
      errors: [{ when: { caller: { ADMIN: false } }, status: 400, code: "ERROR_CORE", text: "Access denied" }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_CORE",
        text: "Department not found",
      }, { when: { held: { ID: 1 } }, status: 400, code: "ERROR_CORE", text: "Access denied" }],
      entity: "department",
    },
  },
  "department.fields": { state: { operation: "fields", entity: "department" } },
  "department.get": { state: { operation: "list", loose: true, entity: "department" } },
  "department.update": {
    state: {
      operation: "update",
      errors: [
        { when: { caller: { ADMIN: false } }, status: 400, code: "ERROR_CORE", text: "Access denied" },
        { when: { unknown: true }, status: 400, code: "ERROR_CORE", text: "Department not found" },
        {
          when: { missing: ["NAME"], sent: ["NAME"] },
          status: 400,
          code: "ERROR_CORE",
          text: "Department name not provided.<br>",
        },
        { when: { dangling: ["PARENT"] }, status: 400, code: "ERROR_CORE", text: "Department not found" },
        {
          when: { under: "PARENT" },
          status: 400,
          code: "ERROR_CORE",
          text: "A department cannot be moved into itself",
        },
        {
          when: { dangling: ["UF_HEAD"] },
          status: 400,
          code: "ERROR_CORE",
          text: "There is no user with the ID {UF_HEAD}",
        },
      ],
      entity: "department",
    },
  },
};
