// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Departments management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  CreateDepartment: async () => (await import("./create_department.ts")).command,
  UpdateDepartment: async () => (await import("./update_department.ts")).command,
  GetDepartments: async () => (await import("./get_departments.ts")).command,
  DeleteDepartment: async () => (await import("./delete_department.ts")).command,
};
