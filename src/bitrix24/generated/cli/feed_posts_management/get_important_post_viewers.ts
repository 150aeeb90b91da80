// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetImportantPostViewers. */
export const command: CommandTable = {
  name: "GetImportantPostViewers",
  title: "Get list of important post viewers",
  summary: "Lists the users who have confirmed that they read an important post.",
  options: [{
    flag: "postid",
    param: "postId",
    name: "PostID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of a post that was published as important.",
  }],
  connects: true,
  method: "log.blogpost.getusers.important",
  docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html",
  returns: "The API's answer; `result` is the list of the users' ids, at most 500",
  example: 'oint bitrix24 GetImportantPostViewers --url "b24-ar17wx.bitrix24.by" --postid 221 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../feed_posts_management.ts");
    return api.getImportantPostViewers(
      client as Portal,
      params as unknown as Parameters<typeof api.getImportantPostViewers>[1],
      options,
    );
  },
};
