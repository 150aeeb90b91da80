// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command SetUserParticipationStatus. */
export const command: CommandTable = {
  name: "SetUserParticipationStatus",
  title: "Set user participation status",
  summary: "Answers the invitation to a meeting for the user on whose behalf the portal is called.",
  notes: ["The organiser may be notified of the answer."],
  options: [{
    flag: "event",
    param: "eventId",
    name: "EventID",
    kind: "id",
    types: "Number",
    required: true,
    about: "Id of the meeting.",
  }, {
    flag: "status",
    param: "status",
    name: "Status",
    kind: "text",
    types: "String",
    required: true,
    about: "`Y` accepts, `N` declines, `Q` leaves the invitation open.",
  }],
  connects: true,
  method: "calendar.meeting.status.set",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html",
  returns: "The API's answer; `result` is true once the answer is saved",
  example: 'oint bitrix24 SetUserParticipationStatus --url "b24-ar17wx.bitrix24.by" --event 651 --status ' +
    '"Y" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendar_events_management.ts");
    return api.setUserParticipationStatus(
      client as Portal,
      params as unknown as Parameters<typeof api.setUserParticipationStatus>[1],
      options,
    );
  },
};
