// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.comment. */
export const taskCommentSamples = {
  "task.comment.add":
'{"result":475}',
};
