// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.planner. */
export const taskPlannerSamples = {
  "task.planner.getlist":
'{"result":[7811,8017,7789,8015]}',
};
