// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command SetCustomCalendarSettings. */
export const command: CommandTable = {
  name: "SetCustomCalendarSettings",
  title: "Set custom calendar settings",
  summary: "Changes calendar settings of the user on whose behalf the portal is called.",
  options: [{
    flag: "settings",
    param: "settings",
    name: "SettingsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Settings with their new values. See GetCalendarCustomSettingsStructure.",
  }],
  connects: true,
  method: "calendar.user.settings.set",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html",
  returns: "The API's answer; `result` is true once the settings are saved",
  example: 'oint bitrix24 SetCustomCalendarSettings --url "b24-ar17wx.bitrix24.by" --settings ' +
    "\"{'view':'month','showDeclined':false,'denyBusyInvitation':true,'showWeekNumbers':'Y','syncPeri" +
    "odPast':'3','syncPeriodFuture':'12','defaultReminders':{'fullDay':[{'type':'hour','count':9}],'" +
    "withTime':[{'type':'min','count':15}]}}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendars_management.ts");
    return api.setCustomCalendarSettings(
      client as Portal,
      params as unknown as Parameters<typeof api.setCustomCalendarSettings>[1],
      options,
    );
  },
};
