// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Deals management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  CreateDeal: async () => (await import("./create_deal.ts")).command,
  DeleteDeal: async () => (await import("./delete_deal.ts")).command,
  GetDeal: async () => (await import("./get_deal.ts")).command,
  GetDealsList: async () => (await import("./get_deals_list.ts")).command,
  UpdateDeal: async () => (await import("./update_deal.ts")).command,
  GetDealStructure: async () => (await import("./get_deal_structure.ts")).command,
  GetDealsFilterStructure: async () => (await import("./get_deals_filter_structure.ts")).command,
};
