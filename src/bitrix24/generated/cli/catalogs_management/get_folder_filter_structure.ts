// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetFolderFilterStructure. */
export const command: CommandTable = {
  name: "GetFolderFilterStructure",
  title: "Get fields structure for folder items filter",
  summary: "Asks the portal which fields the filter of GetFolderItems may name, and returns them as a template.",
  options: [{
    flag: "empty",
    param: "clear",
    name: "Clear",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True returns empty values, false each field's type in place of its value.",
  }],
  connects: true,
  method: "disk.folder.getFields",
  docs: "https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html",
  returns: "The filter's fields, each with its type (`integer`, `string`, `enum`, `datetime`) or an empty text",
  example: 'oint bitrix24 GetFolderFilterStructure --url "b24-ar17wx.bitrix24.by" --empty false --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../catalogs_management.ts");
    return api.getFolderFilterStructure(
      client as Portal,
      params as unknown as Parameters<typeof api.getFolderFilterStructure>[1],
      options,
    );
  },
};
