// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddPostRecipients. */
export const command: CommandTable = {
  name: "AddPostRecipients",
  title: "Add new recipients to a post",
  summary: "Shows a Feed post to further recipients and keeps those whom it has.",
  notes: [
    "New recipients are notified. Codes of a wrong form are left out by the portal without an error, " +
    "unless none is left.",
  ],
  options: [{
    flag: "postid",
    param: "postId",
    name: "PostID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the post to share.",
  }, {
    flag: "vision",
    param: "visibility",
    name: "Visibility",
    kind: "list",
    types: "String",
    required: true,
    about: "Who is to see the post, too, as codes. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3` " +
      "department 3.",
  }],
  connects: true,
  method: "log.blogpost.share",
  docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html",
  returns: "The API's answer; `result` is true once the recipients are added",
  example: 'oint bitrix24 AddPostRecipients --url "b24-ar17wx.bitrix24.by" --postid 217 --vision ' +
    "\"['U2166','DR7']\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../feed_posts_management.ts");
    return api.addPostRecipients(
      client as Portal,
      params as unknown as Parameters<typeof api.addPostRecipients>[1],
      options,
    );
  },
};
