// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdatePost. */
export const command: CommandTable = {
  name: "UpdatePost",
  title: "Update post",
  summary: "Replaces text, recipients and, where given, heading and files of a Feed post.",
  notes: [
    "Without `--vision` the command line resets the recipients to everybody on the portal. In " +
    "TypeScript `visibility` must always be given. AddPostRecipients keeps those whom the post has.",
  ],
  options: [{
    flag: "postid",
    param: "postId",
    name: "PostID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the post to change.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "New body; BB codes are formatted.",
  }, {
    flag: "vision",
    param: "visibility",
    name: "Visibility",
    kind: "list",
    types: "String",
    required: false,
    default: "UA",
    explicit: true,
    about: "All recipients that the post has from now on, as codes. `UA` is everybody, `U1` user 1, `SG2` " +
      "workgroup 2, `DR3` department 3.",
  }, {
    flag: "files",
    param: "files",
    name: "Files",
    kind: "files",
    types: "Map Of KeyAndValue",
    required: false,
    default: "",
    about: "Files to attach, each under the name that it gets in the post.",
  }, {
    flag: "title",
    param: "title",
    name: "Title",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "New heading; not sent when left out.",
  }],
  connects: true,
  method: "log.blogpost.update",
  docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html",
  returns: "The API's answer; `result` is the id of the post",
  example: 'oint bitrix24 UpdatePost --url "b24-ar17wx.bitrix24.by" --postid 217 --text "The report has ' +
    "been corrected.\" --vision \"['U2164','U2166']\" --files \"{'report.txt':'report.txt'}\" --title " +
    '"Quarterly report, corrected" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../feed_posts_management.ts");
    return api.updatePost(
      client as Portal,
      { visibility: "UA", ...params } as unknown as Parameters<typeof api.updatePost>[1],
      options,
    );
  },
};
