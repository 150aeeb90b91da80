// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateCustomTaskField. */
export const command: CommandTable = {
  name: "UpdateCustomTaskField",
  title: "Update custom task field",
  summary: "Changes the texts or the external id of a custom field of tasks; what is left out stays as it is.",
  notes: ["Only administrators of the portal may change fields."],
  options: [{
    flag: "fieldid",
    param: "fieldId",
    name: "FieldID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the field to change.",
  }, {
    flag: "externalid",
    param: "externalId",
    name: "ExternalID",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "New id of the field in an outside system.",
  }, {
    flag: "title",
    param: "title",
    name: "Title",
    kind: "text",
    types: "String",
    required: false,
    default: "",
    about: "New heading in lists, filters and messages.",
  }, {
    flag: "label",
    param: "signature",
    name: "Signature",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: false,
    default: "",
    about: "New label in the task's form, one text per language of the portal, e.g. `en` or `de`.",
  }],
  connects: true,
  method: "task.item.userfield.update",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html",
  returns: "The API's answer; `result` is true once the field is changed",
  example: 'oint bitrix24 UpdateCustomTaskField --url "b24-ar17wx.bitrix24.by" --fieldid 1325 --externalid ' +
    '"CUSTOMER_WISH" --title "Customer\'s wish" --label "{\'en\':\'What the customer ' +
    "wishes','de':'Kundenwunsch'}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../custom_task_fields_management.ts");
    return api.updateCustomTaskField(
      client as Portal,
      params as unknown as Parameters<typeof api.updateCustomTaskField>[1],
      options,
    );
  },
};
