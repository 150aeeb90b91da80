// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Tasks checklists management". */
export const commands: Record<string, CommandTable> = {
  AddTasksChecklistElement: {
    name: "AddTasksChecklistElement",
    title: "Add tasks checklist element",
    summary: "Adds an element to the checklist of a task and returns its id.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: true,
      about: "What is to be done.",
    }, {
      flag: "complete",
      param: "completed",
      name: "Completed",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "Whether the element is added as done already.",
    }],
    connects: true,
    method: "task.checklistitem.add",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html",
    example: 'oint bitrix24 AddTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --text ' +
      '"Choose the colour" --complete true --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_checklists_management.ts");
      return api.addTasksChecklistElement(
        client as Portal,
        params as unknown as Parameters<typeof api.addTasksChecklistElement>[1],
        options,
      );
    },
  },
  UpdateTasksChecklistElement: {
    name: "UpdateTasksChecklistElement",
    title: "Update tasks checklist element",
    summary: "Changes the text of a checklist's element; its state is changed by CompleteTasksChecklistElement.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "element",
      param: "elementId",
      name: "ElementID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the element to change.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: true,
      about: "New text of the element.",
    }],
    connects: true,
    method: "task.checklistitem.update",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html",
    example: 'oint bitrix24 UpdateTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 3 ' +
      '--text "Collect the photos by Friday" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_checklists_management.ts");
      return api.updateTasksChecklistElement(
        client as Portal,
        params as unknown as Parameters<typeof api.updateTasksChecklistElement>[1],
        options,
      );
    },
  },
  DeleteTasksChecklistElement: {
    name: "DeleteTasksChecklistElement",
    title: "Delete tasks checklist element",
    summary: "Deletes an element from the checklist of a task.",
    notes: ["Elements below it are deleted with it, for good."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "element",
      param: "elementId",
      name: "ElementID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the element to delete.",
    }],
    connects: true,
    method: "task.checklistitem.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html",
    example: 'oint bitrix24 DeleteTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 4 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_checklists_management.ts");
      return api.deleteTasksChecklistElement(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteTasksChecklistElement>[1],
        options,
      );
    },
  },
  GetTasksChecklist: {
    name: "GetTasksChecklist",
    title: "Get tasks checklist",
    summary: "Lists the elements of all checklists of a task, the headings among them.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }],
    connects: true,
    method: "task.checklistitem.getlist",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html",
    example: 'oint bitrix24 GetTasksChecklist --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_checklists_management.ts");
      return api.getTasksChecklist(
        client as Portal,
        params as unknown as Parameters<typeof api.getTasksChecklist>[1],
        options,
      );
    },
  },
  GetTasksChecklistElement: {
    name: "GetTasksChecklistElement",
    title: "Get tasks checklist element",
    summary: "Returns one element of a task's checklist, with its state and who ticked it.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "element",
      param: "elementId",
      name: "ElementID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the element to read.",
    }],
    connects: true,
    method: "task.checklistitem.get",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html",
    example: 'oint bitrix24 GetTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 3 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_checklists_management.ts");
      return api.getTasksChecklistElement(
        client as Portal,
        params as unknown as Parameters<typeof api.getTasksChecklistElement>[1],
        options,
      );
    },
  },
  CompleteTasksChecklistElement: {
    name: "CompleteTasksChecklistElement",
    title: "Complete tasks checklist element",
    summary: "Ticks an element of a task's checklist as done; RenewTasksChecklistElement takes that back.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "element",
      param: "elementId",
      name: "ElementID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the element that is done.",
    }],
    connects: true,
    method: "task.checklistitem.complete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html",
    example: 'oint bitrix24 CompleteTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element ' +
      '3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_checklists_management.ts");
      return api.completeTasksChecklistElement(
        client as Portal,
        params as unknown as Parameters<typeof api.completeTasksChecklistElement>[1],
        options,
      );
    },
  },
  RenewTasksChecklistElement: {
    name: "RenewTasksChecklistElement",
    title: "Renew tasks checklist element",
    summary: "Opens an element of a task's checklist again that was ticked as done.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "element",
      param: "elementId",
      name: "ElementID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the element to open again.",
    }],
    connects: true,
    method: "task.checklistitem.renew",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html",
    example: 'oint bitrix24 RenewTasksChecklistElement --url "b24-ar17wx.bitrix24.by" --task 3 --element 4 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_checklists_management.ts");
      return api.renewTasksChecklistElement(
        client as Portal,
        params as unknown as Parameters<typeof api.renewTasksChecklistElement>[1],
        options,
      );
    },
  },
};
