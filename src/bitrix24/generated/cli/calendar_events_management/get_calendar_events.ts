// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetCalendarEvents. */
export const command: CommandTable = {
  name: "GetCalendarEvents",
  title: "Get calendar events",
  summary: "Lists the events of a user, a workgroup or the company in a period, in all calendars or in chosen ones.",
  options: [{
    flag: "owner",
    param: "ownerId",
    name: "OwnerID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user or workgroup whose events are listed; 0 for those of the company.",
  }, {
    flag: "type",
    param: "type",
    name: "Type",
    kind: "text",
    types: "String",
    required: true,
    about: "Kind of calendar: `user`, `group` or `company_calendar`.",
  }, {
    flag: "filter",
    param: "filter",
    name: "Filter",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: false,
    default: "",
    about: "First day (`from`), last day (`to`) and ids of calendars (`section`, one or a list), any of " +
      "which may be left out. Without days the period is from about a month ago to three months ahead. " +
      "See GetCalendarEventsFilterStructure.",
  }],
  connects: true,
  method: "calendar.event.get",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html",
  returns: "The API's answer; `result` is the list of events",
  example: 'oint bitrix24 GetCalendarEvents --url "b24-ar17wx.bitrix24.by" --owner 1 --type "user" --filter ' +
    "\"{'from':'2024-12-01','to':'2024-12-31','section':[4,21]}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendar_events_management.ts");
    return api.getCalendarEvents(
      client as Portal,
      params as unknown as Parameters<typeof api.getCalendarEvents>[1],
      options,
    );
  },
};
