// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxTable } from "../table.ts";
import { department, departmentMethods } from "./bitrix24/records/department.ts";
import { user, userMethods } from "./bitrix24/records/user.ts";
import { userfield, userfieldMethods } from "./bitrix24/records/userfield.ts";
import { serverSamples } from "./bitrix24/samples/server.ts";
import { userSamples } from "./bitrix24/samples/user.ts";
/** What the sandbox of Bitrix24 knows: records, methods and documented samples. */
export const table: SandboxTable = {
  caller: { entity: "user", default: 1 },
  entities: { department, user, userfield },
  methods: { ...departmentMethods, ...userMethods, ...userfieldMethods, ...serverSamples, ...userSamples },
};
