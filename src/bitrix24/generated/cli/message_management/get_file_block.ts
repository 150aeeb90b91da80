// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetFileBlock. */
export const command: CommandTable = {
  name: "GetFileBlock",
  title: "Get file block",
  summary: "Puts together a block that shows a file, for the attachments of SendMessage; nothing is sent to " +
    "the portal.",
  options: [{
    flag: "title",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "Name that is shown.",
  }, {
    flag: "url",
    param: "url",
    name: "URL",
    kind: "text",
    types: "String",
    required: true,
    about: "Address of the file; not the portal's.",
  }],
  connects: false,
  returns: "The block, one item of the list that `--blocks` takes",
  example: 'oint bitrix24 GetFileBlock --title "Offer.pdf" --url "https://example.com/offer.pdf"',
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../message_management.ts");
    return api.getFileBlock(params as unknown as Parameters<typeof api.getFileBlock>[0]);
  },
};
