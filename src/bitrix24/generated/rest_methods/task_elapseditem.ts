// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TaskElapseditemAddParams,
  TaskElapseditemAddResult,
  TaskElapseditemDeleteParams,
  TaskElapseditemDeleteResult,
  TaskElapseditemGetlistParams,
  TaskElapseditemGetlistResult,
  TaskElapseditemGetmanifestParams,
  TaskElapseditemGetmanifestResult,
  TaskElapseditemGetParams,
  TaskElapseditemGetResult,
  TaskElapseditemIsActionAllowedParams,
  TaskElapseditemIsActionAllowedResult,
  TaskElapseditemUpdateParams,
  TaskElapseditemUpdateResult,
} from "../types/task_elapseditem.ts";

/** Methods of Bitrix24 whose names begin with `task.elapseditem`. */
export interface TaskElapseditemRestMethods {
  /** Logs time spent on a task, in seconds with a comment, and returns the id of the entry. */
  "task.elapseditem.add": { params: TaskElapseditemAddParams; result: TaskElapseditemAddResult };
  /** Deletes an entry of the time spent on a task. */
  "task.elapseditem.delete": { params: TaskElapseditemDeleteParams; result: TaskElapseditemDeleteResult };
  /** Returns one entry of the time spent on a task, with user, seconds, comment and dates. */
  "task.elapseditem.get": { params: TaskElapseditemGetParams; result: TaskElapseditemGetResult };
  /** Lists entries of time spent, on one task or without TASKID across tasks, by user and date. */
  "task.elapseditem.getlist": { params: TaskElapseditemGetlistParams; result: TaskElapseditemGetlistResult };
  /** Returns the machine description of the time tracking calls of tasks; its format may change. */
  "task.elapseditem.getmanifest": {
    params: TaskElapseditemGetmanifestParams;
    result: TaskElapseditemGetmanifestResult;
  };
  /** Tells whether the user may do an action, given by number, with a time entry of a task. */
  "task.elapseditem.isActionAllowed": {
    params: TaskElapseditemIsActionAllowedParams;
    result: TaskElapseditemIsActionAllowedResult;
  };
  /** Changes seconds, comment or user of an entry of the time spent on a task. */
  "task.elapseditem.update": { params: TaskElapseditemUpdateParams; result: TaskElapseditemUpdateResult };
}
