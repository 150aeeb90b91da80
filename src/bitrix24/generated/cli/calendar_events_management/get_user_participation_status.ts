// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetUserParticipationStatus. */
export const command: CommandTable = {
  name: "GetUserParticipationStatus",
  title: "Get user participation status",
  summary: "Returns how the user on whose behalf the portal is called has answered the invitation to a meeting.",
  options: [{
    flag: "event",
    param: "eventId",
    name: "EventID",
    kind: "id",
    types: "Number",
    required: true,
    about: "Id of the meeting.",
  }],
  connects: true,
  method: "calendar.meeting.status.get",
  docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html",
  returns: "The API's answer; `result` is `Y` for accepted, `N` for declined, `Q` for not answered yet",
  example: 'oint bitrix24 GetUserParticipationStatus --url "b24-ar17wx.bitrix24.by" --event 651 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../calendar_events_management.ts");
    return api.getUserParticipationStatus(
      client as Portal,
      params as unknown as Parameters<typeof api.getUserParticipationStatus>[1],
      options,
    );
  },
};
