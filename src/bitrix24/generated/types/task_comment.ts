// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.comment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
 */
export interface TaskCommentAddParams {
  TASKID?: string | number;
  COMMENTTEXT?: unknown;
}

/** Result of task.comment.add. */
export type TaskCommentAddResult = unknown;
