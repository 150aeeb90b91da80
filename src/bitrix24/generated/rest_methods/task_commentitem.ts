// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TaskCommentitemAddParams,
  TaskCommentitemAddResult,
  TaskCommentitemDeleteParams,
  TaskCommentitemDeleteResult,
  TaskCommentitemGetlistParams,
  TaskCommentitemGetlistResult,
  TaskCommentitemGetmanifestParams,
  TaskCommentitemGetmanifestResult,
  TaskCommentitemGetParams,
  TaskCommentitemGetResult,
  TaskCommentitemIsactionallowedParams,
  TaskCommentitemIsactionallowedResult,
  TaskCommentitemUpdateParams,
  TaskCommentitemUpdateResult,
} from "../types/task_commentitem.ts";

/** Methods of Bitrix24 whose names begin with `task.commentitem`. */
export interface TaskCommentitemRestMethods {
  /**
   * Adds a comment to a task, with files if given, and returns its id; deprecated for chat messages.
   * @deprecated The documentation advises against it. Use tasks.task.chat.message.send.
   */
  "task.commentitem.add": { params: TaskCommentitemAddParams; result: TaskCommentitemAddResult };
  /**
   * Deletes a comment of a task; administrators only, deprecated in favour of im.message.delete.
   * @deprecated The documentation advises against it. Use im.message.delete.
   */
  "task.commentitem.delete": { params: TaskCommentitemDeleteParams; result: TaskCommentitemDeleteResult };
  /**
   * Returns one comment of a task with author, date, text and attached files; deprecated.
   * @deprecated The documentation advises against it. Use im.dialog.messages.get.
   */
  "task.commentitem.get": { params: TaskCommentitemGetParams; result: TaskCommentitemGetResult };
  /**
   * Lists the comments of a task by author or date; deprecated in favour of reading the task chat.
   * @deprecated The documentation advises against it. Use im.dialog.messages.get.
   */
  "task.commentitem.getlist": { params: TaskCommentitemGetlistParams; result: TaskCommentitemGetlistResult };
  /** Returns the machine description of the comment calls of tasks; its format may change. */
  "task.commentitem.getmanifest": {
    params: TaskCommentitemGetmanifestParams;
    result: TaskCommentitemGetmanifestResult;
  };
  /** Tells whether the user may do an action, given by number, with a comment of a task. */
  "task.commentitem.isactionallowed": {
    params: TaskCommentitemIsactionallowedParams;
    result: TaskCommentitemIsactionallowedResult;
  };
  /**
   * Changes the text or files of a task comment; administrators only, im.message.update replaces it.
   * @deprecated The documentation advises against it. Use im.message.update.
   */
  "task.commentitem.update": { params: TaskCommentitemUpdateParams; result: TaskCommentitemUpdateResult };
}
