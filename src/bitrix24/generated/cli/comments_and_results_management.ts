// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Comments and results management". */
export const commands: Record<string, CommandTable> = {
  GetTaskCommentsList: {
    name: "GetTaskCommentsList",
    title: "Get task comments list",
    summary: "Lists the comments on a task, with their authors and the files attached.",
    notes: ["Bitrix24 has deprecated the method task.commentitem.getlist: use im.dialog.messages.get in new code."],
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
    method: "task.commentitem.getlist",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html",
    example: 'oint bitrix24 GetTaskCommentsList --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.getTaskCommentsList(
        client as Portal,
        params as unknown as Parameters<typeof api.getTaskCommentsList>[1],
        options,
      );
    },
  },
  GetTaskComment: {
    name: "GetTaskComment",
    title: "Get task comment",
    summary: "Returns one comment on a task.",
    notes: ["Bitrix24 has deprecated the method task.commentitem.get: use im.dialog.messages.get in new code."],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "comment",
      param: "commentId",
      name: "CommentID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the comment to read.",
    }],
    connects: true,
    method: "task.commentitem.get",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html",
    example: 'oint bitrix24 GetTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --comment 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.getTaskComment(
        client as Portal,
        params as unknown as Parameters<typeof api.getTaskComment>[1],
        options,
      );
    },
  },
  AddTaskComment: {
    name: "AddTaskComment",
    title: "Add task comment",
    summary: "Adds a comment to a task on behalf of the caller and returns its id.",
    notes: [
      "Those who take part in the task are notified of the comment.",
      "Bitrix24 has deprecated the method task.commentitem.add: use tasks.task.chat.message.send in new code.",
    ],
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
      about: "What the comment says; BB code such as `[B]bold[/B]` formats it.",
    }],
    connects: true,
    method: "task.commentitem.add",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html",
    example: 'oint bitrix24 AddTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --text "The badges ' +
      'arrive on [B]Monday[/B]." --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.addTaskComment(
        client as Portal,
        params as unknown as Parameters<typeof api.addTaskComment>[1],
        options,
      );
    },
  },
  UpdateTaskComment: {
    name: "UpdateTaskComment",
    title: "Update task comment",
    summary: "Replaces the text of a comment on a task.",
    notes: [
      "Only administrators of the portal may change comments.",
      "Bitrix24 has deprecated the method task.commentitem.update: use im.message.update in new code.",
    ],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "comment",
      param: "commentId",
      name: "CommentID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the comment to change.",
    }, {
      flag: "text",
      param: "text",
      name: "Text",
      kind: "text",
      types: "String",
      required: true,
      about: "What the comment is to say; BB code such as `[B]bold[/B]` formats it.",
    }],
    connects: true,
    method: "task.commentitem.update",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html",
    example: 'oint bitrix24 UpdateTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --comment 3 --text ' +
      '"Please use the [B]new[/B] logo." --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.updateTaskComment(
        client as Portal,
        params as unknown as Parameters<typeof api.updateTaskComment>[1],
        options,
      );
    },
  },
  DeleteTaskComment: {
    name: "DeleteTaskComment",
    title: "Delete task comment",
    summary: "Deletes a comment on a task.",
    notes: [
      "The comment is deleted for good; only administrators of the portal may do so.",
      "Bitrix24 has deprecated the method task.commentitem.delete: use im.message.delete in new code.",
    ],
    options: [{
      flag: "task",
      param: "taskId",
      name: "TaskID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the task.",
    }, {
      flag: "comment",
      param: "commentId",
      name: "CommentID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the comment to delete.",
    }],
    connects: true,
    method: "task.commentitem.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html",
    example: 'oint bitrix24 DeleteTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --comment 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.deleteTaskComment(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteTaskComment>[1],
        options,
      );
    },
  },
  GetResultsList: {
    name: "GetResultsList",
    title: "Get results list",
    summary: "Lists the results of a task that were made of its comments.",
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
    method: "tasks.task.result.list",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html",
    example: 'oint bitrix24 GetResultsList --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.getResultsList(
        client as Portal,
        params as unknown as Parameters<typeof api.getResultsList>[1],
        options,
      );
    },
  },
  CreateResultFromComment: {
    name: "CreateResultFromComment",
    title: "Create result from comment",
    summary: "Records a comment on a task as a result of that task; a comment can be a result only once.",
    options: [{
      flag: "comment",
      param: "commentId",
      name: "CommentID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the comment to record.",
    }],
    connects: true,
    method: "tasks.task.result.addFromComment",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html",
    example: 'oint bitrix24 CreateResultFromComment --url "b24-ar17wx.bitrix24.by" --comment 4 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.createResultFromComment(
        client as Portal,
        params as unknown as Parameters<typeof api.createResultFromComment>[1],
        options,
      );
    },
  },
  DeleteResultFromComment: {
    name: "DeleteResultFromComment",
    title: "Delete result from comment",
    summary: "Withdraws the result that was made of a comment; the comment itself stays.",
    notes: ["It has no effect in portals with the new task card."],
    options: [{
      flag: "comment",
      param: "commentId",
      name: "CommentID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the comment behind the result.",
    }],
    connects: true,
    method: "tasks.task.result.deleteFromComment",
    docs: "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html",
    example: 'oint bitrix24 DeleteResultFromComment --url "b24-ar17wx.bitrix24.by" --comment 5 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../comments_and_results_management.ts");
      return api.deleteResultFromComment(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteResultFromComment>[1],
        options,
      );
    },
  },
  GetCommentStructure: {
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
    example: "oint bitrix24 GetCommentStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../comments_and_results_management.ts");
      return api.getCommentStructure(params as unknown as Parameters<typeof api.getCommentStructure>[0]);
    },
  },
};
