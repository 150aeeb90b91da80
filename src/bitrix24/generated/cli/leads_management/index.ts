// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Leads management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  CreateLead: async () => (await import("./create_lead.ts")).command,
  DeleteLead: async () => (await import("./delete_lead.ts")).command,
  GetLead: async () => (await import("./get_lead.ts")).command,
  GetLeadsList: async () => (await import("./get_leads_list.ts")).command,
  UpdateLead: async () => (await import("./update_lead.ts")).command,
  GetLeadStructure: async () => (await import("./get_lead_structure.ts")).command,
  GetLeadFilterStructure: async () => (await import("./get_lead_filter_structure.ts")).command,
};
