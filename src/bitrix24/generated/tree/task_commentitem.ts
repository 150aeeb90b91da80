// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskCommentitem from "../types/task_commentitem.ts";

/** Methods of Bitrix24 whose names begin with `task.commentitem`. */
export interface TaskCommentitemRestMethodsTree {
  /**
   * Adds a comment to a task, with files if given, and returns its id; deprecated for chat messages.
   * @deprecated The documentation advises against it. Use tasks.task.chat.message.send.
   */
  readonly add: RestMethod<
    typesTaskCommentitem.TaskCommentitemAddParams,
    typesTaskCommentitem.TaskCommentitemAddResult
  >;
  /**
   * Deletes a comment of a task; administrators only, deprecated in favour of im.message.delete.
   * @deprecated The documentation advises against it. Use im.message.delete.
   */
  readonly delete: RestMethod<
    typesTaskCommentitem.TaskCommentitemDeleteParams,
    typesTaskCommentitem.TaskCommentitemDeleteResult
  >;
  /**
   * Returns one comment of a task with author, date, text and attached files; deprecated.
   * @deprecated The documentation advises against it. Use im.dialog.messages.get.
   */
  readonly get: RestMethod<
    typesTaskCommentitem.TaskCommentitemGetParams,
    typesTaskCommentitem.TaskCommentitemGetResult
  >;
  /**
   * Lists the comments of a task by author or date; deprecated in favour of reading the task chat.
   * @deprecated The documentation advises against it. Use im.dialog.messages.get.
   */
  readonly getlist: RestMethod<
    typesTaskCommentitem.TaskCommentitemGetlistParams,
    typesTaskCommentitem.TaskCommentitemGetlistResult
  >;
  /** Returns the machine description of the comment calls of tasks; its format may change. */
  readonly getmanifest: RestMethod<
    typesTaskCommentitem.TaskCommentitemGetmanifestParams,
    typesTaskCommentitem.TaskCommentitemGetmanifestResult
  >;
  /** Tells whether the user may do an action, given by number, with a comment of a task. */
  readonly isactionallowed: RestMethod<
    typesTaskCommentitem.TaskCommentitemIsactionallowedParams,
    typesTaskCommentitem.TaskCommentitemIsactionallowedResult
  >;
  /**
   * Changes the text or files of a task comment; administrators only, im.message.update replaces it.
   * @deprecated The documentation advises against it. Use im.message.update.
   */
  readonly update: RestMethod<
    typesTaskCommentitem.TaskCommentitemUpdateParams,
    typesTaskCommentitem.TaskCommentitemUpdateResult
  >;
}
