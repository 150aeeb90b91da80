// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddCustomTaskField. */
export const command: CommandTable = {
  name: "AddCustomTaskField",
  title: "Add custom task field",
  summary: "Adds a custom field to all tasks of the portal and returns its id.",
  notes: ["Only administrators of the portal may add fields."],
  options: [{
    flag: "type",
    param: "type",
    name: "Type",
    kind: "text",
    types: "String",
    required: true,
    about: "Kind of value: string, double, date, datetime or boolean; it can never be changed.",
  }, {
    flag: "fieldname",
    param: "name",
    name: "Name",
    kind: "text",
    types: "String",
    required: true,
    about: "Name in requests and answers, in Latin capitals; `UF_` is put in front where it is missing.",
  }, {
    flag: "externalid",
    param: "externalId",
    name: "ExternalID",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Id of the field in an outside system.",
  }, {
    flag: "title",
    param: "title",
    name: "Title",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "Heading in lists, filters and messages, and in the task's form where no label is given.",
  }, {
    flag: "label",
    param: "signature",
    name: "Signature",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: false,
    default: "",
    about: "Label in the task's form, one text per language of the portal, e.g. `en` or `de`.",
  }],
  connects: true,
  method: "task.item.userfield.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html",
  returns: "The API's answer; `result` is the id of the new field",
  example: 'oint bitrix24 AddCustomTaskField --url "b24-ar17wx.bitrix24.by" --type "string" --fieldname ' +
    '"UF_TASK_ROOM" --externalid "ROOM" --title "Meeting room" --label "{\'en\':\'Meeting ' +
    "room','de':'Besprechungsraum'}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../custom_task_fields_management.ts");
    return api.addCustomTaskField(
      client as Portal,
      params as unknown as Parameters<typeof api.addCustomTaskField>[1],
      options,
    );
  },
};
