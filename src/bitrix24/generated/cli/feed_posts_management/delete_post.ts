// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeletePost. */
export const command: CommandTable = {
  name: "DeletePost",
  title: "Delete post",
  summary: "Deletes a Feed post with its comments.",
  notes: ["The post is gone for good. Only its author or an administrator may delete it."],
  options: [{
    flag: "postid",
    param: "postId",
    name: "PostID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the post to delete.",
  }],
  connects: true,
  method: "log.blogpost.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html",
  returns: "The API's answer; `result` is true once the post is deleted",
  example: 'oint bitrix24 DeletePost --url "b24-ar17wx.bitrix24.by" --postid 211 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../feed_posts_management.ts");
    return api.deletePost(client as Portal, params as unknown as Parameters<typeof api.deletePost>[1], options);
  },
};
