// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetPosts. */
export const command: CommandTable = {
  name: "GetPosts",
  title: "Get posts",
  summary: "Returns one Feed post, or those that the caller may see, latest activity first, in pages of 50.",
  notes: [
    "The filter is sent as one text, while the documentation asks for a list of codes, and a portal " +
    "may ignore the text. To be sure, call `log.blogpost.get` with a list in `LOG_RIGHTS`.",
  ],
  options: [{
    flag: "postid",
    param: "postId",
    name: "PostID",
    kind: "id",
    types: "String, Number",
    required: false,
    default: "",
    about: "Id of the only post to read; the filter has no effect then.",
  }, {
    flag: "sel",
    param: "filter",
    name: "Filter",
    kind: "text",
    types: "String",
    required: false,
    default: "UA",
    about: "Code of the recipient whose posts are listed. `UA` is everybody, `U1` user 1, `SG2` workgroup " +
      "2, `DR3` department 3.",
  }],
  connects: true,
  method: "log.blogpost.get",
  docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html",
  paging: "pages",
  returns: "The API's answer; `result` is the list of posts, and `total` counts all that match",
  example: 'oint bitrix24 GetPosts --url "b24-ar17wx.bitrix24.by" --postid 217 --sel "UA" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../feed_posts_management.ts");
    return api.getPosts(client as Portal, params as unknown as Parameters<typeof api.getPosts>[1], options);
  },
};
