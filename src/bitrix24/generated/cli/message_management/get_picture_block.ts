// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetPictureBlock. */
export const command: CommandTable = {
  name: "GetPictureBlock",
  title: "Get picture block",
  summary: "Puts together a block that shows a picture, for the attachments of SendMessage; nothing is sent " +
    "to the portal.",
  options: [{
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "Caption of the picture.",
  }, {
    flag: "url",
    param: "url",
    name: "URL",
    kind: "text",
    types: "String",
    required: true,
    about: "Address of the picture; not the portal's.",
  }],
  connects: false,
  returns: "The block, one item of the list that `--blocks` takes",
  example: 'oint bitrix24 GetPictureBlock --title "Plan of the stand" --url "https://example.com/plan.png"',
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../message_management.ts");
    return api.getPictureBlock(params as unknown as Parameters<typeof api.getPictureBlock>[0]);
  },
};
