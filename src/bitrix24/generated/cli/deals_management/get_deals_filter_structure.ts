// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetDealsFilterStructure. */
export const command: CommandTable = {
  name: "GetDealsFilterStructure",
  title: "Get deals filter structure",
  summary: "Returns a template of the filter that GetDealsList takes; nothing is sent to the portal.",
  options: [{
    flag: "empty",
    param: "clear",
    name: "Clear",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True returns empty values, false a hint in place of each value.",
  }],
  connects: false,
  returns: "The filter's fields, each with a hint or an empty text",
  example: "oint bitrix24 GetDealsFilterStructure --empty false",
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../deals_management.ts");
    return api.getDealsFilterStructure(params as unknown as Parameters<typeof api.getDealsFilterStructure>[0]);
  },
};
