// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskElapseditem from "../types/task_elapseditem.ts";

/** Methods of Bitrix24 whose names begin with `task.elapseditem`. */
export interface TaskElapseditemRestMethodsTree {
  /** Logs time spent on a task, in seconds with a comment, and returns the id of the entry. */
  readonly add: RestMethod<
    typesTaskElapseditem.TaskElapseditemAddParams,
    typesTaskElapseditem.TaskElapseditemAddResult
  >;
  /** Deletes an entry of the time spent on a task. */
  readonly delete: RestMethod<
    typesTaskElapseditem.TaskElapseditemDeleteParams,
    typesTaskElapseditem.TaskElapseditemDeleteResult
  >;
  /** Returns one entry of the time spent on a task, with user, seconds, comment and dates. */
  readonly get: RestMethod<
    typesTaskElapseditem.TaskElapseditemGetParams,
    typesTaskElapseditem.TaskElapseditemGetResult
  >;
  /**
   * Lists entries of time spent, on one task or without TASKID across tasks, by user and date.
   * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
   * exactly once.
   */
  readonly getlist: RestMethod<
    typesTaskElapseditem.TaskElapseditemGetlistParams,
    typesTaskElapseditem.TaskElapseditemGetlistResult
  >;
  /** Returns the machine description of the time tracking calls of tasks; its format may change. */
  readonly getmanifest: RestMethod<
    typesTaskElapseditem.TaskElapseditemGetmanifestParams,
    typesTaskElapseditem.TaskElapseditemGetmanifestResult
  >;
  /** Tells whether the user may do an action, given by number, with a time entry of a task. */
  readonly isActionAllowed: RestMethod<
    typesTaskElapseditem.TaskElapseditemIsActionAllowedParams,
    typesTaskElapseditem.TaskElapseditemIsActionAllowedResult
  >;
  /** Changes seconds, comment or user of an entry of the time spent on a task. */
  readonly update: RestMethod<
    typesTaskElapseditem.TaskElapseditemUpdateParams,
    typesTaskElapseditem.TaskElapseditemUpdateResult
  >;
}
