// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetCalendarEventsStructure. */
export const command: CommandTable = {
  name: "GetCalendarEventsStructure",
  title: "Get calendar events structure",
  summary: "Returns a template of the fields that CreateCalendarEvent and UpdateCalendarEvent take; nothing " +
    "is sent to the portal.",
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
  returns: "The event's fields, each with a hint or an empty text",
  example: "oint bitrix24 GetCalendarEventsStructure --empty false",
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../calendar_events_management.ts");
    return api.getCalendarEventsStructure(params as unknown as Parameters<typeof api.getCalendarEventsStructure>[0]);
  },
};
