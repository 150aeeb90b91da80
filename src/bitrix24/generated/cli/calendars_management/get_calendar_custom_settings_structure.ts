// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetCalendarCustomSettingsStructure. */
export const command: CommandTable = {
  name: "GetCalendarCustomSettingsStructure",
  title: "Get calendar custom settings structure",
  summary: "Returns a template of the settings that SetCustomCalendarSettings takes; nothing is sent to the portal.",
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
  returns: "The settings, each with a hint or an empty text",
  example: "oint bitrix24 GetCalendarCustomSettingsStructure --empty false",
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../calendars_management.ts");
    return api.getCalendarCustomSettingsStructure(
      params as unknown as Parameters<typeof api.getCalendarCustomSettingsStructure>[0],
    );
  },
};
