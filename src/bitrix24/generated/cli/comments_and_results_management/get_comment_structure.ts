// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetCommentStructure. */
export const command: CommandTable = {
  name: "GetCommentStructure",
  title: "Get comment structure",
  summary: "Returns a template of a comment with the fields that Bitrix24 knows; nothing is sent to the portal.",
  notes: ["No function takes this structure; AddTaskComment takes the text alone."],
  options: [{
    flag: "empty",
    param: "clear",
    name: "Clear",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True returns empty values, false a hint in place of each value.",
  }],
  connects: false,
  returns: "The comment's fields, each with a hint or an empty text",
  example: "oint bitrix24 GetCommentStructure --empty false",
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.getCommentStructure(params as unknown as Parameters<typeof api.getCommentStructure>[0]);
  },
};
