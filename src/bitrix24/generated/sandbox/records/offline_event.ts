// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity offlineEvent. */
export const offlineEvent: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    TIMESTAMP_X: { kind: "datetime" },
    EVENT_NAME: { kind: "text" },
    EVENT_DATA: { kind: "json", default: false },
    EVENT_ADDITIONAL: { kind: "json", default: false },
    MESSAGE_ID: { kind: "text" },
    PROCESS_ID: { kind: "text", default: "" },
    ERROR: { kind: "digits", default: "0" },
    CONNECTOR: { kind: "text", default: "", hidden: true },
  },
  relations: {},
  seeds: [],
};
/** Methods that work on offlineEvent. */
export const offlineEventMethods: Record<string, SandboxMethod> = {
  "event.offline.clear": { state: { operation: "code", entity: "offlineEvent" }, sample: { result: true } },
  "event.offline.error": { state: { operation: "code", entity: "offlineEvent" }, sample: { result: true } },
  "event.offline.get": {
    state: { operation: "code", omit: ["PROCESS_ID", "ERROR"], entity: "offlineEvent" },
    sample: {
      result: {
        process_id: null,
        events: [{
          ID: "1",
          TIMESTAMP_X: "2024-07-18T12:32:31+02:00",
          EVENT_NAME: "ONCRMLEADADD",
          EVENT_DATA: false,
          EVENT_ADDITIONAL: false,
          MESSAGE_ID: "1",
        }],
      },
    },
  },
  "event.offline.list": {
    state: { operation: "code", entity: "offlineEvent" },
    sample: {
      result: [{
        ID: "2",
        TIMESTAMP_X: "2024-07-18T12:32:31+02:00",
        EVENT_NAME: "ONCRMCOMPANYADD",
        EVENT_DATA: false,
        EVENT_ADDITIONAL: false,
        MESSAGE_ID: "2",
        PROCESS_ID: "",
        ERROR: "0",
      }, {
        ID: "1",
        TIMESTAMP_X: "2024-07-18T12:32:31+02:00",
        EVENT_NAME: "ONCRMLEADADD",
        EVENT_DATA: false,
        EVENT_ADDITIONAL: false,
        MESSAGE_ID: "1",
        PROCESS_ID: "",
        ERROR: "0",
      }],
      total: 2,
    },
  },
};
