// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreatePersonalNotification. */
export const command: CommandTable = {
  name: "CreatePersonalNotification",
  title: "Create personal notification",
  summary: "Sends a user a notification in the caller's name, and returns its id.",
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
  method: "im.notify.personal.add",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html",
  returns: "The API's answer; `result` is the id of the new notification, or false when none came about",
  example: 'oint bitrix24 CreatePersonalNotification --url "b24-ar17wx.bitrix24.by" --user 2166 --text "The ' +
    'report is due on Friday." --tag "REPORT" --blocks ' +
    "\"[{'LINK':{'NAME':'Report','LINK':'https://example.com/report'}}]\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../notifications_management.ts");
    return api.createPersonalNotification(
      client as Portal,
      params as unknown as Parameters<typeof api.createPersonalNotification>[1],
      options,
    );
  },
};
