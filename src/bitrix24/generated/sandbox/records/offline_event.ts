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
  "event.offline.clear": { state: { operation: "code", entity: "offlineEvent" } },
  "event.offline.error": { state: { operation: "code", entity: "offlineEvent" } },
  "event.offline.get": { state: { operation: "code", omit: ["PROCESS_ID", "ERROR"], entity: "offlineEvent" } },
  "event.offline.list": { state: { operation: "code", entity: "offlineEvent" } },
};
