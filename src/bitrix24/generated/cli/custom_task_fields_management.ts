// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Custom task fields management". */
export const commands: Record<string, CommandTable> = {
  GetCustomTaskFieldsList: {
    name: "GetCustomTaskFieldsList",
    title: "Get custom task fields list",
    summary: "Lists the custom fields of tasks, also those of Bitrix24 itself; GetCustomTaskField tells their labels.",
    options: [],
    connects: true,
    method: "task.item.userfield.getlist",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html",
    example: 'oint bitrix24 GetCustomTaskFieldsList --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../custom_task_fields_management.ts");
      return api.getCustomTaskFieldsList(client as Portal, options);
    },
  },
  AddCustomTaskField: {
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
    example: 'oint bitrix24 AddCustomTaskField --url "b24-ar17wx.bitrix24.by" --type "string" --fieldname ' +
      '"UF_TASK_ROOM" --externalid "ROOM" --title "Meeting room" --label "{\'en\':\'Meeting ' +
      "room','de':'Besprechungsraum'}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../custom_task_fields_management.ts");
      return api.addCustomTaskField(
        client as Portal,
        params as unknown as Parameters<typeof api.addCustomTaskField>[1],
        options,
      );
    },
  },
  UpdateCustomTaskField: {
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
    example: 'oint bitrix24 UpdateCustomTaskField --url "b24-ar17wx.bitrix24.by" --fieldid 1325 ' +
      '--externalid "CUSTOMER_WISH" --title "Customer\'s wish" --label "{\'en\':\'What the customer ' +
      "wishes','de':'Kundenwunsch'}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../custom_task_fields_management.ts");
      return api.updateCustomTaskField(
        client as Portal,
        params as unknown as Parameters<typeof api.updateCustomTaskField>[1],
        options,
      );
    },
  },
  GetCustomTaskField: {
    name: "GetCustomTaskField",
    title: "Get custom task field",
    summary: "Returns one custom field of tasks with its settings and its labels in all languages.",
    options: [{
      flag: "fieldid",
      param: "fieldId",
      name: "FieldID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the field to read.",
    }],
    connects: true,
    method: "task.item.userfield.get",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html",
    example: 'oint bitrix24 GetCustomTaskField --url "b24-ar17wx.bitrix24.by" --fieldid 1325 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../custom_task_fields_management.ts");
      return api.getCustomTaskField(
        client as Portal,
        params as unknown as Parameters<typeof api.getCustomTaskField>[1],
        options,
      );
    },
  },
  DeleteCustomTaskField: {
    name: "DeleteCustomTaskField",
    title: "Delete custom task field",
    summary: "Deletes a custom field of tasks.",
    notes: [
      "The field's values in all tasks are deleted with it, for good.",
      "Only administrators of the portal may delete fields.",
    ],
    options: [{
      flag: "fieldid",
      param: "fieldId",
      name: "FieldID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the field to delete.",
    }],
    connects: true,
    method: "task.item.userfield.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html",
    example: 'oint bitrix24 DeleteCustomTaskField --url "b24-ar17wx.bitrix24.by" --fieldid 1325 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../custom_task_fields_management.ts");
      return api.deleteCustomTaskField(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteCustomTaskField>[1],
        options,
      );
    },
  },
};
