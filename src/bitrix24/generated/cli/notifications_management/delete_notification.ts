// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteNotification. */
export const command: CommandTable = {
  name: "DeleteNotification",
  title: "Delete notification",
  summary: "Deletes a notification.",
  options: [{
    flag: "notif",
    param: "notificationId",
    name: "NotificationID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the notification to delete.",
  }],
  connects: true,
  method: "im.notify.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html",
  returns: "The API's answer; `result` is true once the notification is deleted",
  example: 'oint bitrix24 DeleteNotification --url "b24-ar17wx.bitrix24.by" --notif 12346 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../notifications_management.ts");
    return api.deleteNotification(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteNotification>[1],
      options,
    );
  },
};
