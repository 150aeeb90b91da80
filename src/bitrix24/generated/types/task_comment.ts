// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.comment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
 */
export interface TaskCommentAddParams {
  /** Id of the task: tasks.task.list. */
  TASKID?: string | number | undefined;
  COMMENTTEXT?: unknown;
}

/** Result of task.comment.add. */
export type TaskCommentAddResult = unknown;

/** Methods of Bitrix24 whose names begin with `task.comment`. */
export interface TaskCommentRestMethods {
  /**
   * Adds a comment to a task in the oldest form; deprecated, task chat messages replace it.
   * @deprecated The documentation advises against it. Use tasks.task.chat.message.send.
   */
  "task.comment.add": { params: TaskCommentAddParams; result: TaskCommentAddResult };
}
