// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity diskstorage. */
export const diskstorage: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    NAME: { kind: "text" },
    CODE: { kind: "text", default: null, readonly: true },
    MODULE_ID: { kind: "text", default: "disk", readonly: true },
    ENTITY_TYPE: { kind: "text", readonly: true },
    ENTITY_ID: { kind: "text", readonly: true },
    ROOT_OBJECT_ID: { kind: "digits", readonly: true, refers: "diskobject" },
  },
  relations: {},
  seeds: [{ ID: "1", NAME: "Maria Okafor", ENTITY_TYPE: "user", ENTITY_ID: "1", ROOT_OBJECT_ID: "1" }, {
    ID: "2",
    NAME: "Company drive",
    ENTITY_TYPE: "common",
    ENTITY_ID: "shared_files_s1",
    ROOT_OBJECT_ID: "2",
  }, { ID: "3", NAME: "bitrix.restapi", ENTITY_TYPE: "restapp", ENTITY_ID: "3", ROOT_OBJECT_ID: "3" }],
};
/** Methods that work on diskstorage. */
export const diskstorageMethods: Record<string, SandboxMethod> = {
  "disk.storage.get": {
    state: {
      operation: "get",
      errors: [{
        when: { unsent: ["id"] },
        status: 400,
        code: "ERROR_ARGUMENT",
        text: "Invalid value of parameter {Parameter #0}",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_NOT_FOUND",
        text: "Could not find entity with id `{ID}`",
      }],
      entity: "diskstorage",
    },
  },
  "disk.storage.getFields": { state: { operation: "fields", entity: "diskstorage" } },
  "disk.storage.getForApp": {
    state: {
      operation: "get",
      scope: ["ENTITY_TYPE"],
      set: [{ when: {}, values: { ENTITY_TYPE: "restapp" } }],
      errors: [{
        when: { unknown: true },
        status: 400,
        code: "ERROR_NOT_FOUND",
        text: "Could not find application by app_id",
      }],
      entity: "diskstorage",
    },
  },
  "disk.storage.getList": {
    state: { operation: "list", only: { ENTITY_TYPE: ["user", "common", "group"] }, entity: "diskstorage" },
  },
  "disk.storage.rename": {
    state: {
      operation: "update",
      answers: "record",
      takes: { NAME: { key: ["newName"] } },
      errors: [{
        when: { unsent: ["id"] },
        status: 400,
        code: "ERROR_ARGUMENT",
        text: "Invalid value of parameter {Parameter #0}",
      }, {
        when: { unknown: true },
        status: 400,
        code: "ERROR_NOT_FOUND",
        text: "Could not find entity with id `{ID}`",
      }, {
        when: { missing: ["NAME"] },
        status: 400,
        code: "ERROR_ARGUMENT",
        text: "Invalid value of parameter {Parameter #1}",
      }, {
        when: { held: { ENTITY_TYPE: "user" } },
        status: 400,
        code: "",
        text: "Access denied (invalid type of storage)",
      }, {
        when: { held: { ENTITY_TYPE: "common" } },
        status: 400,
        code: "",
        text: "Access denied (invalid type of storage)",
      }],
      entity: "diskstorage",
    },
  },
};
