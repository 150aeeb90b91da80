// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity taskuserfield. */
export const taskuserfield: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    ENTITY_ID: { kind: "text", default: "TASKS_TASK", readonly: true },
    FIELD_NAME: { kind: "text", unique: true, prefix: "UF_" },
    USER_TYPE_ID: { kind: "text" },
    XML_ID: { kind: "text", default: "" },
    SORT: { kind: "digits", default: "100" },
    MULTIPLE: { kind: "flag", default: "N" },
    MANDATORY: { kind: "flag", default: "N" },
    SHOW_FILTER: { kind: "text", default: "N" },
    SHOW_IN_LIST: { kind: "flag", default: "Y" },
    EDIT_IN_LIST: { kind: "flag", default: "Y" },
    IS_SEARCHABLE: { kind: "flag", default: "N" },
    SETTINGS: { kind: "json", default: {} },
    LABEL: { kind: "json", hidden: true },
    EDIT_FORM_LABEL: { kind: "json" },
    LIST_COLUMN_LABEL: { kind: "json" },
    LIST_FILTER_LABEL: { kind: "json" },
    ERROR_MESSAGE: { kind: "json" },
    HELP_MESSAGE: { kind: "json" },
  },
  relations: {},
  seeds: [{
    ID: "229",
    FIELD_NAME: "UF_TASK_WEBDAV_FILES",
    USER_TYPE_ID: "disk_file",
    XML_ID: "TASK_WEBDAV_FILES",
    MULTIPLE: "Y",
    IS_SEARCHABLE: "Y",
    SETTINGS: { IBLOCK_ID: 0, SECTION_ID: 0, UF_TO_SAVE_ALLOW_EDIT: "" },
  }, {
    ID: "1295",
    FIELD_NAME: "UF_CRM_TASK",
    USER_TYPE_ID: "crm",
    MULTIPLE: "Y",
    SHOW_IN_LIST: "N",
    EDIT_IN_LIST: "N",
    SETTINGS: { LEAD: "Y", CONTACT: "Y", COMPANY: "Y", DEAL: "Y" },
  }, {
    ID: "1325",
    FIELD_NAME: "UF_TASK_CLIENT",
    USER_TYPE_ID: "string",
    XML_ID: "UF_TASK_CLIENT",
    SORT: "220",
    SETTINGS: { SIZE: 20, ROWS: 10, REGEXP: "", MIN_LENGTH: 0, MAX_LENGTH: 0, DEFAULT_VALUE: "" },
    EDIT_FORM_LABEL: { en: "Client request" },
    LIST_COLUMN_LABEL: { en: "Client request" },
    LIST_FILTER_LABEL: { en: "Client request" },
    ERROR_MESSAGE: { en: "Client request" },
    HELP_MESSAGE: { en: "Client request" },
  }],
};
/** Methods that work on taskuserfield. */
export const taskuserfieldMethods: Record<string, SandboxMethod> = {
  "task.item.userfield.add": {
    state: {
      operation: "add",
      values: "PARAMS",
      errors: [{ when: { caller: { ADMIN: false } }, status: 400, code: "ERROR_CORE", text: "Access denied" }, {
        when: { missing: ["USER_TYPE_ID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "The 'USER_TYPE_ID' field is not found",
      }, {
        when: { missing: ["FIELD_NAME"] },
        status: 400,
        code: "ERROR_CORE",
        text: "The 'FIELD_NAME' field is not found",
      }, {
        when: { taken: "FIELD_NAME" },
        status: 400,
        code: "ERROR_CORE",
        text: "The field {FIELD_NAME} for the object TASKS_TASK already exists.",
      }],
      entity: "taskuserfield",
    },
  },
  "task.item.userfield.delete": {
    state: {
      operation: "delete",
      errors: [{ when: { caller: { ADMIN: false } }, status: 400, code: "ERROR_CORE", text: "Access denied" }, {
        when: { unsent: ["ID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "ID is not defined or invalid",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_NOT_FOUND",
        text: "The entity with ID '{ID}' is not found",
      }],
      entity: "taskuserfield",
    },
  },
  "task.item.userfield.get": {
    state: {
      operation: "get",
      errors: [{ when: { unsent: ["ID"] }, status: 400, code: "ERROR_CORE", text: "ID is not defined or invalid" }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_NOT_FOUND",
        text: "The entity with ID '{ID}' is not found",
      }],
      entity: "taskuserfield",
    },
  },
  "task.item.userfield.getlist": {
    state: {
      operation: "list",
      whole: true,
      omit: ["EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL", "ERROR_MESSAGE", "HELP_MESSAGE"],
      entity: "taskuserfield",
    },
  },
  "task.item.userfield.update": {
    state: {
      operation: "update",
      values: "DATA",
      keep: ["FIELD_NAME", "USER_TYPE_ID", "MULTIPLE"],
      errors: [{ when: { caller: { ADMIN: false } }, status: 400, code: "ERROR_CORE", text: "Access denied" }, {
        when: { unsent: ["ID"] },
        status: 400,
        code: "ERROR_CORE",
        text: "ID is not defined or invalid",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_NOT_FOUND",
        text: "The entity with ID '{ID}' is not found",
      }],
      entity: "taskuserfield",
    },
  },
};
