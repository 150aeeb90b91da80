// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Tasks management". */
export const commands: Record<string, CommandTable> = {
  GetTask: {
    name: "GetTask",
    title: "Get task",
    summary: "Returns a task with its fields, members, checklists and the actions open to the caller.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to read.",
    }],
    connects: true,
    method: "tasks.task.get",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html",
    example: 'oint bitrix24 GetTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.getTask(client as Portal, params as unknown as Parameters<typeof api.getTask>[1], options);
    },
  },
  GetTasksList: {
    name: "GetTasksList",
    title: "Get tasks list",
    summary: "Lists the tasks that the caller may see and that pass a filter, in pages of 50.",
    options: [{
      flag: "filter",
      param: "filter",
      name: "Filter",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: false,
      default: "",
      about: "Conditions that all must hold; every task passes without it. See GetTasksFilterStructure.",
    }, {
      flag: "offset",
      param: "indent",
      name: "Indent",
      kind: "integer",
      types: "String, Number",
      required: false,
      default: 0,
      about: "How many tasks to skip, a multiple of 50.",
    }, {
      flag: "select",
      param: "fields",
      name: "Fields",
      kind: "list",
      types: "String, Array Of String",
      required: false,
      default: "",
      about: "Names of the fields to return, in capitals, e.g. `TITLE`; one name or a list. All main fields " +
        "without it.",
    }],
    connects: true,
    method: "tasks.task.list",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html",
    example: 'oint bitrix24 GetTasksList --url "b24-ar17wx.bitrix24.by" --filter ' +
      "\"{'>=CREATED_DATE':'2024-10-01','CREATED_BY':[1,2166]}\" --offset 0 --select " +
      "\"['ID','TITLE','STATUS','DEADLINE']\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.getTasksList(client as Portal, params as unknown as Parameters<typeof api.getTasksList>[1], options);
    },
  },
  CreateTask: {
    name: "CreateTask",
    title: "Create task",
    summary: "Creates a task and returns it with its new id.",
    notes: ["The responsible user and everyone else who takes part in the task is notified."],
    options: [{
      flag: "fields",
      param: "fields",
      name: "FieldsStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Fields of the new task with their values; `TITLE` is required, and `RESPONSIBLE_ID` unless a " +
        "flow chooses the user. See GetTaskFieldsStructure.",
    }],
    connects: true,
    method: "tasks.task.add",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html",
    example: "oint bitrix24 CreateTask --url \"b24-ar17wx.bitrix24.by\" --fields \"{'TITLE':'Prepare the " +
      "customer survey','DESCRIPTION':'Ten questions, one " +
      "page.','RESPONSIBLE_ID':2166,'ACCOMPLICES':[2164],'DEADLINE':'2024-10-31T18:00:00','PRIORITY':2,'TASK_CONTROL':'Y'}\" " +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.createTask(client as Portal, params as unknown as Parameters<typeof api.createTask>[1], options);
    },
  },
  UpdateTask: {
    name: "UpdateTask",
    title: "Update task",
    summary: "Changes the given fields of a task and leaves all others as they are.",
    notes: ["A list such as `ACCOMPLICES` or `TAGS` takes the place of the whole old one."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to change.",
    }, {
      flag: "fields",
      param: "fields",
      name: "FieldsStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Fields to change, with their new values. See GetTaskFieldsStructure.",
    }],
    connects: true,
    method: "tasks.task.update",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html",
    example: 'oint bitrix24 UpdateTask --url "b24-ar17wx.bitrix24.by" --task 1 --fields ' +
      "\"{'DEADLINE':'2024-10-25T16:00:00','PRIORITY':1}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.updateTask(client as Portal, params as unknown as Parameters<typeof api.updateTask>[1], options);
    },
  },
  DeleteTask: {
    name: "DeleteTask",
    title: "Delete task",
    summary: "Deletes a task.",
    notes: ["Its comments, checklists and time entries go with it. No function here brings it back."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to delete.",
    }],
    connects: true,
    method: "tasks.task.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html",
    example: 'oint bitrix24 DeleteTask --url "b24-ar17wx.bitrix24.by" --task 5 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.deleteTask(client as Portal, params as unknown as Parameters<typeof api.deleteTask>[1], options);
    },
  },
  AttachFileToTopic: {
    name: "AttachFileToTopic",
    title: "Attach file to task",
    summary: "Attaches a file that is in Drive already to a task.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that gets the file.",
    }, {
      flag: "fileid",
      param: "fileId",
      name: "FileID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the file in Drive.",
    }],
    connects: true,
    method: "tasks.task.files.attach",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html",
    example: 'oint bitrix24 AttachFileToTopic --url "b24-ar17wx.bitrix24.by" --task 2 --fileid 8 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.attachFileToTopic(
        client as Portal,
        params as unknown as Parameters<typeof api.attachFileToTopic>[1],
        options,
      );
    },
  },
  ApproveTask: {
    name: "ApproveTask",
    title: "Approve task",
    summary: "Accepts the work on a task that awaits its creator's control, which completes the task.",
    notes: ["Only the task's creator or an administrator may do it."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task whose work is accepted.",
    }],
    connects: true,
    method: "tasks.task.approve",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html",
    example: 'oint bitrix24 ApproveTask --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.approveTask(client as Portal, params as unknown as Parameters<typeof api.approveTask>[1], options);
    },
  },
  DisapproveTask: {
    name: "DisapproveTask",
    title: "Disapprove task",
    summary: "Rejects the work on a task that awaits its creator's control, which sends it back to who is responsible.",
    notes: ["Only the task's creator or an administrator may do it."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task whose work is rejected.",
    }],
    connects: true,
    method: "tasks.task.disapprove",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html",
    example: 'oint bitrix24 DisapproveTask --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.disapproveTask(
        client as Portal,
        params as unknown as Parameters<typeof api.disapproveTask>[1],
        options,
      );
    },
  },
  CompleteTask: {
    name: "CompleteTask",
    title: "Complete task",
    summary: "Completes a task, or hands it in for its creator's control where the task demands that.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that is done.",
    }],
    connects: true,
    method: "tasks.task.complete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html",
    example: 'oint bitrix24 CompleteTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.completeTask(client as Portal, params as unknown as Parameters<typeof api.completeTask>[1], options);
    },
  },
  RenewTask: {
    name: "RenewTask",
    title: "Renew task",
    summary: "Reopens a completed or deferred task, which then waits to be started.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to reopen.",
    }],
    connects: true,
    method: "tasks.task.renew",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html",
    example: 'oint bitrix24 RenewTask --url "b24-ar17wx.bitrix24.by" --task 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.renewTask(client as Portal, params as unknown as Parameters<typeof api.renewTask>[1], options);
    },
  },
  DeferTask: {
    name: "DeferTask",
    title: "Defer task",
    summary: "Puts a task off until RenewTask or StartTask takes it up again.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to put off.",
    }],
    connects: true,
    method: "tasks.task.defer",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html",
    example: 'oint bitrix24 DeferTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.deferTask(client as Portal, params as unknown as Parameters<typeof api.deferTask>[1], options);
    },
  },
  PauseTask: {
    name: "PauseTask",
    title: "Pause task",
    summary: "Stops the work on a started task, which then waits again.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task whose work stops.",
    }],
    connects: true,
    method: "tasks.task.pause",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html",
    example: 'oint bitrix24 PauseTask --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.pauseTask(client as Portal, params as unknown as Parameters<typeof api.pauseTask>[1], options);
    },
  },
  StartTask: {
    name: "StartTask",
    title: "Start task",
    summary: "Begins the work on a task, which is then in progress.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task whose work begins.",
    }],
    connects: true,
    method: "tasks.task.start",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html",
    example: 'oint bitrix24 StartTask --url "b24-ar17wx.bitrix24.by" --task 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.startTask(client as Portal, params as unknown as Parameters<typeof api.startTask>[1], options);
    },
  },
  StartWatchingTask: {
    name: "StartWatchingTask",
    title: "Start watching task",
    summary: "Makes the caller an observer of a task, who is told what happens in it.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to watch.",
    }],
    connects: true,
    method: "tasks.task.startwatch",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html",
    example: 'oint bitrix24 StartWatchingTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.startWatchingTask(
        client as Portal,
        params as unknown as Parameters<typeof api.startWatchingTask>[1],
        options,
      );
    },
  },
  StopWatchingTask: {
    name: "StopWatchingTask",
    title: "Stop watching task",
    summary: "Takes the caller off the observers of a task.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to watch no longer.",
    }],
    connects: true,
    method: "tasks.task.stopwatch",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html",
    example: 'oint bitrix24 StopWatchingTask --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.stopWatchingTask(
        client as Portal,
        params as unknown as Parameters<typeof api.stopWatchingTask>[1],
        options,
      );
    },
  },
  DelegateTask: {
    name: "DelegateTask",
    title: "Delegate task",
    summary: "Hands a task over to another user, who is then responsible for it.",
    notes: ["The new responsible user is notified."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to hand over.",
    }, {
      flag: "user",
      param: "userId",
      name: "UserID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user who takes it on.",
    }],
    connects: true,
    method: "tasks.task.delegate",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html",
    example: 'oint bitrix24 DelegateTask --url "b24-ar17wx.bitrix24.by" --task 2 --user 2164 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.delegateTask(client as Portal, params as unknown as Parameters<typeof api.delegateTask>[1], options);
    },
  },
  AddTaskToFavorites: {
    name: "AddTaskToFavorites",
    title: "Add task to favorites",
    summary: "Puts a task among the caller's favorites.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to mark.",
    }],
    connects: true,
    method: "tasks.task.favorite.add",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html",
    example: 'oint bitrix24 AddTaskToFavorites --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.addTaskToFavorites(
        client as Portal,
        params as unknown as Parameters<typeof api.addTaskToFavorites>[1],
        options,
      );
    },
  },
  RemoveTaskFromFavorites: {
    name: "RemoveTaskFromFavorites",
    title: "Remove task from favorites",
    summary: "Takes a task out of the caller's favorites; the task itself stays.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task whose mark is removed.",
    }],
    connects: true,
    method: "tasks.task.favorite.remove",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html",
    example: 'oint bitrix24 RemoveTaskFromFavorites --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.removeTaskFromFavorites(
        client as Portal,
        params as unknown as Parameters<typeof api.removeTaskFromFavorites>[1],
        options,
      );
    },
  },
  GetTaskHistory: {
    name: "GetTaskHistory",
    title: "Get task history",
    summary: "Lists what was changed in a task, by whom and when, with each old and new value.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task whose changes are listed.",
    }],
    connects: true,
    method: "tasks.task.history.list",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html",
    example: 'oint bitrix24 GetTaskHistory --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.getTaskHistory(
        client as Portal,
        params as unknown as Parameters<typeof api.getTaskHistory>[1],
        options,
      );
    },
  },
  CheckTaskAccesses: {
    name: "CheckTaskAccesses",
    title: "Check task accesses",
    summary: "Tells which actions on a task are open to each of some users.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task in question.",
    }, {
      flag: "users",
      param: "users",
      name: "Users",
      kind: "list",
      types: "Array Of String",
      required: false,
      default: "",
      about: "Ids of the users in question, one or a list; the caller when left out.",
    }],
    connects: true,
    method: "tasks.task.getaccess",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html",
    example: 'oint bitrix24 CheckTaskAccesses --url "b24-ar17wx.bitrix24.by" --task 2 --users "[1,2166]" ' +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.checkTaskAccesses(
        client as Portal,
        params as unknown as Parameters<typeof api.checkTaskAccesses>[1],
        options,
      );
    },
  },
  MuteTask: {
    name: "MuteTask",
    title: "Mute task",
    summary: "Silences a task for the caller, who is told no longer what happens in it.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to silence.",
    }],
    connects: true,
    method: "tasks.task.mute",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html",
    example: 'oint bitrix24 MuteTask --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.muteTask(client as Portal, params as unknown as Parameters<typeof api.muteTask>[1], options);
    },
  },
  UnmuteTask: {
    name: "UnmuteTask",
    title: "Unmute task",
    summary: "Ends the silence of a task for the caller, who is told again what happens in it.",
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task to hear from again.",
    }],
    connects: true,
    method: "tasks.task.unmute",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html",
    example: 'oint bitrix24 UnmuteTask --url "b24-ar17wx.bitrix24.by" --task 6 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.unmuteTask(client as Portal, params as unknown as Parameters<typeof api.unmuteTask>[1], options);
    },
  },
  CreateTasksDependencies: {
    name: "CreateTasksDependencies",
    title: "Create tasks dependencies",
    summary: "Links two tasks in the Gantt chart, so that one waits for the start or the end of the other.",
    options: [{
      flag: "taskfrom",
      param: "fromId",
      name: "FromID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that comes first.",
    }, {
      flag: "taskto",
      param: "destinationId",
      name: "DestinationID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that depends on it.",
    }, {
      flag: "linktype",
      param: "linkType",
      name: "LinkType",
      kind: "integer",
      types: "String, Number",
      required: true,
      about: "What is linked to what: 0 start to start, 1 start to end, 2 end to start, 3 end to end.",
    }],
    connects: true,
    method: "task.dependence.add",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html",
    example: 'oint bitrix24 CreateTasksDependencies --url "b24-ar17wx.bitrix24.by" --taskfrom 1 --taskto 3 ' +
      '--linktype 0 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.createTasksDependencies(
        client as Portal,
        params as unknown as Parameters<typeof api.createTasksDependencies>[1],
        options,
      );
    },
  },
  DeleteTasksDependencies: {
    name: "DeleteTasksDependencies",
    title: "Delete tasks dependencies",
    summary: "Removes the link between two tasks from the Gantt chart; the tasks themselves stay.",
    options: [{
      flag: "taskfrom",
      param: "fromId",
      name: "FromID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that comes first.",
    }, {
      flag: "taskto",
      param: "destinationId",
      name: "DestinationID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task that depends on it.",
    }, {
      flag: "linktype",
      param: "linkType",
      name: "LinkType",
      kind: "integer",
      types: "String, Number",
      required: true,
      about: "Kind of the link: 0 start to start, 1 start to end, 2 end to start, 3 end to end. Sent along, " +
        "though the documentation of the method does not know it.",
    }],
    connects: true,
    method: "task.dependence.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html",
    example: 'oint bitrix24 DeleteTasksDependencies --url "b24-ar17wx.bitrix24.by" --taskfrom 3 --taskto 4 ' +
      '--linktype 2 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../tasks_management.ts");
      return api.deleteTasksDependencies(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteTasksDependencies>[1],
        options,
      );
    },
  },
  GetDailyPlan: {
    name: "GetDailyPlan",
    title: "Get daily plan",
    summary: "Lists the ids of the tasks in the caller's plan for the day.",
    options: [],
    connects: true,
    method: "task.planner.getlist",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html",
    example: 'oint bitrix24 GetDailyPlan --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../tasks_management.ts");
      return api.getDailyPlan(client as Portal, options);
    },
  },
  GetTaskFieldsStructure: {
    name: "GetTaskFieldsStructure",
    title: "Get task fields structure",
    summary: "Describes the fields that a task has on this portal, custom ones (`UF_…`) included.",
    options: [],
    connects: true,
    method: "tasks.task.getFields",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html",
    example: 'oint bitrix24 GetTaskFieldsStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../tasks_management.ts");
      return api.getTaskFieldsStructure(client as Portal, options);
    },
  },
  GetTasksFilterStructure: {
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
    example: "oint bitrix24 GetTasksFilterStructure --empty true --map true",
    run: async (_client, params) => {
      const api = await import("../tasks_management.ts");
      return api.getTasksFilterStructure(params as unknown as Parameters<typeof api.getTasksFilterStructure>[0]);
    },
  },
};
