// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity, SandboxMethod } from "../../../../sandbox/table.ts";
/** The records of the entity eventHandler. */
export const eventHandler: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits", hidden: true },
    event: { kind: "text" },
    handler: { kind: "text", default: "" },
    auth_type: { kind: "digits", default: "0" },
    offline: { kind: "integer", default: 0 },
    CONNECTOR: { kind: "text", default: "", hidden: true },
    TIMEOUT: { kind: "integer", default: 1, hidden: true },
  },
  relations: {},
  seeds: [],
};
/** Methods that work on eventHandler. */
export const eventHandlerMethods: Record<string, SandboxMethod> = {
  "event.bind": { state: { operation: "code", entity: "eventHandler" } },
  "event.get": { state: { operation: "list", whole: true, entity: "eventHandler" } },
  "event.unbind": { state: { operation: "code", entity: "eventHandler" } },
};
