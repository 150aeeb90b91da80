// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetTasksFilterStructure. */
export const command: CommandTable = {
  name: "GetTasksFilterStructure",
  title: "Get tasks filter structure",
  summary: "Returns a template of the filter that GetTasksList takes; nothing is sent to the portal.",
  options: [{
    flag: "empty",
    param: "clear",
    name: "Clear",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True returns empty values, false a hint in place of each value.",
  }, {
    flag: "map",
    param: "asMap",
    name: "AsMap",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True returns a structure that in TypeScript takes any further key, so that a field may carry a " +
      "comparison, e.g. `>=DEADLINE` or `!STATUS`. What is printed stays the same.",
  }],
  connects: false,
  returns: "The filter's fields, each with a hint or an empty text",
  example: "oint bitrix24 GetTasksFilterStructure --empty true --map true",
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../tasks_management.ts");
    return api.getTasksFilterStructure(params as unknown as Parameters<typeof api.getTasksFilterStructure>[0]);
  },
};
