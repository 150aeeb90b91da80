// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreatePost. */
export const command: CommandTable = {
  name: "CreatePost",
  title: "Create post",
  summary: "Publishes a post in the Feed and returns its id.",
  notes: ["Without recipients everybody on the portal sees the post. Recipients are notified at once."],
  options: [{
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "Body of the post; BB codes are formatted.",
  }, {
    flag: "vision",
    param: "visibility",
    name: "Visibility",
    kind: "list",
    types: "String",
    required: false,
    default: "UA",
    about: "Who sees the post, as codes. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3` department 3.",
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
    about: "Heading of the post; not sent when left out.",
  }, {
    flag: "important",
    param: "important",
    name: "Important",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True asks every recipient to confirm having read the post. See GetImportantPostViewers.",
  }],
  connects: true,
  method: "log.blogpost.add",
  docs: "https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html",
  returns: "The API's answer; `result` is the id of the new post",
  example: 'oint bitrix24 CreatePost --url "b24-ar17wx.bitrix24.by" --text "Please read the report before ' +
    "Monday's meeting.\" --vision \"['U2164','SG3']\" --files \"{'report.txt':'report.txt'}\" --title " +
    '"Quarterly report" --important true --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../feed_posts_management.ts");
    return api.createPost(client as Portal, params as unknown as Parameters<typeof api.createPost>[1], options);
  },
};
