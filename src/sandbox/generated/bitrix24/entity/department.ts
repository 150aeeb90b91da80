// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxEntity } from "../../../table.ts";
/** What the sandbox keeps of the entity department. */
export const departmentEntity: SandboxEntity = {
  id: "ID",
  keys: "upper",
  fields: {
    ID: { kind: "digits" },
    NAME: { kind: "text" },
    SORT: { kind: "integer", default: 500 },
    PARENT: { kind: "digits" },
  },
  relations: {},
  seeds: [{ ID: "1", NAME: "Head office", SORT: 500 }, { ID: "7", NAME: "Sales", SORT: 500, PARENT: "1" }],
};
