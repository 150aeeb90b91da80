// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Timekeeping". */
export const commands: Record<string, CommandTable> = {
  AddTaskTimeAccounting: {
    name: "AddTaskTimeAccounting",
    title: "Add task time accounting",
    summary: "Records time spent on a task and returns the id of the entry.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that the time was spent on.",
    }, {
      flag: "amount",
      param: "time",
      name: "Time",
      kind: "integer",
      types: "String, Number",
      required: true,
      about: "Time spent in seconds.",
    }, {
      flag: "user",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of the user who spent it; the caller when left out.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "What the time was spent on.",
    }, {
      flag: "date",
      param: "setupDate",
      name: "SetupDate",
      kind: "date",
      types: "String",
      required: false,
      default: "",
      about: "When it was spent; now when left out. Without an offset in the portal's time zone.",
    }],
    connects: true,
    method: "task.elapseditem.add",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html",
    example: 'oint bitrix24 AddTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 3 --amount 5400 ' +
      '--user 2166 --text "Compared three offers" --date "2024-10-08T14:30:00" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.addTaskTimeAccounting(
        client as Portal,
        params as unknown as Parameters<typeof api.addTaskTimeAccounting>[1],
        options,
      );
    },
  },
  DeleteTaskTimeAccounting: {
    name: "DeleteTaskTimeAccounting",
    title: "Delete task time accounting",
    summary: "Deletes an entry of the time spent on a task.",
    notes: ["The entry cannot be brought back."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that the time was spent on.",
    }, {
      flag: "record",
      param: "recordId",
      name: "RecordID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the entry to delete.",
    }],
    connects: true,
    method: "task.elapseditem.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html",
    example: 'oint bitrix24 DeleteTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 2 --record 2 ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.deleteTaskTimeAccounting(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteTaskTimeAccounting>[1],
        options,
      );
    },
  },
  GetTaskTimeAccountingList: {
    name: "GetTaskTimeAccountingList",
    title: "Get task time accounting list",
    summary: "Lists the entries of the time spent on a task, at most 50.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that the time was spent on.",
    }],
    connects: true,
    method: "task.elapseditem.getlist",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html",
    example: 'oint bitrix24 GetTaskTimeAccountingList --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.getTaskTimeAccountingList(
        client as Portal,
        params as unknown as Parameters<typeof api.getTaskTimeAccountingList>[1],
        options,
      );
    },
  },
  GetTaskTimeAccounting: {
    name: "GetTaskTimeAccounting",
    title: "Get task time accounting",
    summary: "Returns one entry of the time spent on a task.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that the time was spent on.",
    }, {
      flag: "record",
      param: "recordId",
      name: "RecordID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the entry to read.",
    }],
    connects: true,
    method: "task.elapseditem.get",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html",
    example: 'oint bitrix24 GetTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 3 --record 3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.getTaskTimeAccounting(
        client as Portal,
        params as unknown as Parameters<typeof api.getTaskTimeAccounting>[1],
        options,
      );
    },
  },
  UpdateTaskTimeAccounting: {
    name: "UpdateTaskTimeAccounting",
    title: "Update task time accounting",
    summary: "Changes time, comment or date of an entry of the time spent on a task; its user stays.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that the time was spent on.",
    }, {
      flag: "record",
      param: "recordId",
      name: "RecordID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the entry to change.",
    }, {
      flag: "amount",
      param: "time",
      name: "Time",
      kind: "integer",
      types: "String, Number",
      required: true,
      about: "Time spent in seconds.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "What the time was spent on.",
    }, {
      flag: "date",
      param: "setupDate",
      name: "SetupDate",
      kind: "date",
      types: "String",
      required: false,
      default: "",
      about: "When it was spent. Without an offset in the portal's time zone.",
    }],
    connects: true,
    method: "task.elapseditem.update",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html",
    example: 'oint bitrix24 UpdateTaskTimeAccounting --url "b24-ar17wx.bitrix24.by" --task 3 --record 3 ' +
      '--amount 1800 --text "Chose the supplier" --date "2024-10-08T09:15:00" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.updateTaskTimeAccounting(
        client as Portal,
        params as unknown as Parameters<typeof api.updateTaskTimeAccounting>[1],
        options,
      );
    },
  },
  StartTimekeeping: {
    name: "StartTimekeeping",
    title: "Start timekeeping",
    summary: "Begins a user's working day, or goes on with it after a break or its end.",
    notes: [
      "The portal keeps the working time of a person by it, and supervisors see it.",
      "A time can be given only while the day is closed. Without flexible hours it needs a report, too.",
    ],
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of the user whose day begins; the caller when left out.",
    }, {
      flag: "time",
      param: "time",
      name: "Time",
      kind: "date",
      types: "Date",
      required: false,
      default: "",
      about: "When the day begins, some time today; now when left out. A time without an offset counts as UTC.",
    }, {
      flag: "report",
      param: "report",
      name: "Report",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "Why the day begins at another time, for the supervisor.",
    }],
    connects: true,
    method: "timeman.open",
    docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html",
    example: 'oint bitrix24 StartTimekeeping --url "b24-ar17wx.bitrix24.by" --userid 2166 --time ' +
      '"2024-10-09T08:00:00" --report "Forgot to start the day" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.startTimekeeping(
        client as Portal,
        params as unknown as Parameters<typeof api.startTimekeeping>[1],
        options,
      );
    },
  },
  StopTimekeeping: {
    name: "StopTimekeeping",
    title: "Stop timekeeping",
    summary: "Ends a user's working day.",
    notes: [
      "It ends the working day of a person at once, and supervisors see it. StartTimekeeping goes on " +
      "with the day.",
      "Without flexible hours a time needs a report, too.",
    ],
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of the user whose day ends; the caller when left out.",
    }, {
      flag: "time",
      param: "time",
      name: "Time",
      kind: "date",
      types: "Date",
      required: false,
      default: "",
      about: "When the day ends, on the date on which it began; now when left out. A time without an offset " +
        "counts as UTC.",
    }, {
      flag: "report",
      param: "report",
      name: "Report",
      kind: "text",
      types: "String",
      required: false,
      default: "",
      about: "Why the day ends at another time, for the supervisor.",
    }],
    connects: true,
    method: "timeman.close",
    docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html",
    example: 'oint bitrix24 StopTimekeeping --url "b24-ar17wx.bitrix24.by" --userid 2166 --time ' +
      '"2024-10-09T17:00:00" --report "Forgot to end the day" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.stopTimekeeping(
        client as Portal,
        params as unknown as Parameters<typeof api.stopTimekeeping>[1],
        options,
      );
    },
  },
  PauseTimekeeping: {
    name: "PauseTimekeeping",
    title: "Pause timekeeping",
    summary: "Begins a break in a user's working day; StartTimekeeping ends it.",
    notes: ["The break counts at once in the working time of a person."],
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of the user who takes a break; the caller when left out.",
    }],
    connects: true,
    method: "timeman.pause",
    docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html",
    example: 'oint bitrix24 PauseTimekeeping --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.pauseTimekeeping(
        client as Portal,
        params as unknown as Parameters<typeof api.pauseTimekeeping>[1],
        options,
      );
    },
  },
  GetTimekeepingStatus: {
    name: "GetTimekeepingStatus",
    title: "Get timekeeping status",
    summary: "Tells whether a user's working day goes on, pauses or has ended, with its times.",
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of the user in question; the caller when left out.",
    }],
    connects: true,
    method: "timeman.status",
    docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html",
    example: 'oint bitrix24 GetTimekeepingStatus --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.getTimekeepingStatus(
        client as Portal,
        params as unknown as Parameters<typeof api.getTimekeepingStatus>[1],
        options,
      );
    },
  },
  GetTimekeepingSettings: {
    name: "GetTimekeepingSettings",
    title: "Get timekeeping settings",
    summary: "Returns the rules of a user's working day, such as latest start, earliest end and shortest length.",
    options: [{
      flag: "userid",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: false,
      default: "",
      about: "Id of the user in question; the caller when left out.",
    }],
    connects: true,
    method: "timeman.settings",
    docs: "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html",
    example: 'oint bitrix24 GetTimekeepingSettings --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../timekeeping.ts");
      return api.getTimekeepingSettings(
        client as Portal,
        params as unknown as Parameters<typeof api.getTimekeepingSettings>[1],
        options,
      );
    },
  },
};
