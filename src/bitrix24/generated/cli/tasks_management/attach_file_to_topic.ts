// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AttachFileToTopic. */
export const command: CommandTable = {
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
  returns: "The API's answer; `result.attachmentId` is the id of the attachment, not of the file",
  example: 'oint bitrix24 AttachFileToTopic --url "b24-ar17wx.bitrix24.by" --task 2 --fileid 8 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.attachFileToTopic(
      client as Portal,
      params as unknown as Parameters<typeof api.attachFileToTopic>[1],
      options,
    );
  },
};
