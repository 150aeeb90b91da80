// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddPostComment. */
export const command: CommandTable = {
  name: "AddPostComment",
  title: "Add comment to post",
  summary: "Comments on a Feed post and returns the id of the comment.",
  notes: [
    "The author and others who take part in the post are notified. The same text twice on one post " + "is refused.",
  ],
  options: [{
    flag: "postid",
    param: "postId",
    name: "PostID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the post to comment on.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "The comment; BB codes are formatted.",
  }],
  connects: true,
  method: "log.blogcomment.add",
  docs: "https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html",
  returns: "The API's answer; `result` is the id of the new comment",
  example: 'oint bitrix24 AddPostComment --url "b24-ar17wx.bitrix24.by" --postid 217 --text "Page 3 has ' +
    'last year\'s figures." --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../feed_posts_management.ts");
    return api.addPostComment(client as Portal, params as unknown as Parameters<typeof api.addPostComment>[1], options);
  },
};
