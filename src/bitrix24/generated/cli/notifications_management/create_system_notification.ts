// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateSystemNotification. */
export const command: CommandTable = {
  name: "CreateSystemNotification",
  title: "Create system notification",
  summary: "Sends a user a notification that bears nobody's name, and returns its id.",
  notes: ["A notification takes the place of earlier ones with the same tag."],
  options: [{
    flag: "user",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user to notify.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "Text of the notification. BB codes such as `[B]` and `[URL]` format it.",
  }, {
    flag: "tag",
    param: "tag",
    name: "Tag",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Name under which the application's next notification replaces this one. Through a webhook it " +
      "needs a `CLIENT_ID`, too, which is not sent.",
  }, {
    flag: "blocks",
    param: "attachments",
    name: "Attachments",
    kind: "list",
    types: "Array Of Structure",
    required: false,
    default: "",
    about: "Blocks to show below the text, at most 30 KB as JSON. See GetPictureBlock and GetFileBlock.",
  }],
  connects: true,
  method: "im.notify.system.add",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html",
  returns: "The API's answer; `result` is the id of the new notification, or false when none came about",
  example: 'oint bitrix24 CreateSystemNotification --url "b24-ar17wx.bitrix24.by" --user 2166 --text "The ' +
    'backup has failed." --tag "BACKUP" --blocks ' +
    "\"[{'LINK':{'NAME':'Log','LINK':'https://example.com/log'}}]\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../notifications_management.ts");
    return api.createSystemNotification(
      client as Portal,
      params as unknown as Parameters<typeof api.createSystemNotification>[1],
      options,
    );
  },
};
