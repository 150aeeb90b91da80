// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTaskChecklistitem from "../types/task_checklistitem.ts";

/** Methods of Bitrix24 whose names begin with `task.checklistitem`. */
export interface TaskChecklistitemRestMethodsTree {
  /** Adds a checklist or a checklist item to a task, with members if given, and returns its id. */
  readonly add: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemAddParams,
    typesTaskChecklistitem.TaskChecklistitemAddResult
  >;
  /** Ticks an item in the checklist of a task as done. */
  readonly complete: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemCompleteParams,
    typesTaskChecklistitem.TaskChecklistitemCompleteResult
  >;
  /** Deletes an item from the checklist of a task by the IDs of both. */
  readonly delete: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemDeleteParams,
    typesTaskChecklistitem.TaskChecklistitemDeleteResult
  >;
  /** Returns one checklist item of a task with its text, state, members and who ticked it. */
  readonly get: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemGetParams,
    typesTaskChecklistitem.TaskChecklistitemGetResult
  >;
  /** Lists all checklists and checklist items of a task in a chosen order. */
  readonly getlist: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemGetlistParams,
    typesTaskChecklistitem.TaskChecklistitemGetlistResult
  >;
  /** Returns the machine description of the checklist item calls of tasks; its format may change. */
  readonly getmanifest: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemGetmanifestParams,
    typesTaskChecklistitem.TaskChecklistitemGetmanifestResult
  >;
  /** Tells whether the user may do an action, given by number, with a checklist item of a task. */
  readonly isactionallowed: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemIsactionallowedParams,
    typesTaskChecklistitem.TaskChecklistitemIsactionallowedResult
  >;
  /** Moves an item in the checklist of a task to the place right after another item. */
  readonly moveafteritem: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemMoveafteritemParams,
    typesTaskChecklistitem.TaskChecklistitemMoveafteritemResult
  >;
  /** Clears the done mark of an item in the checklist of a task. */
  readonly renew: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemRenewParams,
    typesTaskChecklistitem.TaskChecklistitemRenewResult
  >;
  /** Changes text, order, state, parent or members of a checklist item of a task. */
  readonly update: RestMethod<
    typesTaskChecklistitem.TaskChecklistitemUpdateParams,
    typesTaskChecklistitem.TaskChecklistitemUpdateResult
  >;
}
