// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of task.dependence. */
export const taskDependenceSamples = {
  "task.dependence.add":
'{"result":[]}',
  "task.dependence.delete":
'{"result":[]}',
};
