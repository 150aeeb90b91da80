// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskComment from "../types/task_comment.ts";

/** Methods of Bitrix24 whose names begin with `task.comment`. */
export interface TaskCommentRestMethodsTree {
  /**
   * Adds a comment to a task in the oldest form; deprecated, task chat messages replace it.
   * @deprecated The documentation advises against it. Use tasks.task.chat.message.send.
   */
  readonly add: RestMethod<typesTaskComment.TaskCommentAddParams, typesTaskComment.TaskCommentAddResult>;
}
