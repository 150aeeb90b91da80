// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TaskChecklistitemAddParams,
  TaskChecklistitemAddResult,
  TaskChecklistitemCompleteParams,
  TaskChecklistitemCompleteResult,
  TaskChecklistitemDeleteParams,
  TaskChecklistitemDeleteResult,
  TaskChecklistitemGetlistParams,
  TaskChecklistitemGetlistResult,
  TaskChecklistitemGetmanifestParams,
  TaskChecklistitemGetmanifestResult,
  TaskChecklistitemGetParams,
  TaskChecklistitemGetResult,
  TaskChecklistitemIsactionallowedParams,
  TaskChecklistitemIsactionallowedResult,
  TaskChecklistitemMoveafteritemParams,
  TaskChecklistitemMoveafteritemResult,
  TaskChecklistitemRenewParams,
  TaskChecklistitemRenewResult,
  TaskChecklistitemUpdateParams,
  TaskChecklistitemUpdateResult,
} from "../types/task_checklistitem.ts";

/** Methods of Bitrix24 whose names begin with `task.checklistitem`. */
export interface TaskChecklistitemRestMethods {
  /** Adds a checklist or a checklist item to a task, with members if given, and returns its id. */
  "task.checklistitem.add": { params: TaskChecklistitemAddParams; result: TaskChecklistitemAddResult };
  /** Ticks an item in the checklist of a task as done. */
  "task.checklistitem.complete": { params: TaskChecklistitemCompleteParams; result: TaskChecklistitemCompleteResult };
  /** Deletes an item from the checklist of a task by the IDs of both. */
  "task.checklistitem.delete": { params: TaskChecklistitemDeleteParams; result: TaskChecklistitemDeleteResult };
  /** Returns one checklist item of a task with its text, state, members and who ticked it. */
  "task.checklistitem.get": { params: TaskChecklistitemGetParams; result: TaskChecklistitemGetResult };
  /** Lists all checklists and checklist items of a task in a chosen order. */
  "task.checklistitem.getlist": { params: TaskChecklistitemGetlistParams; result: TaskChecklistitemGetlistResult };
  /** Returns the machine description of the checklist item calls of tasks; its format may change. */
  "task.checklistitem.getmanifest": {
    params: TaskChecklistitemGetmanifestParams;
    result: TaskChecklistitemGetmanifestResult;
  };
  /** Tells whether the user may do an action, given by number, with a checklist item of a task. */
  "task.checklistitem.isactionallowed": {
    params: TaskChecklistitemIsactionallowedParams;
    result: TaskChecklistitemIsactionallowedResult;
  };
  /** Moves an item in the checklist of a task to the place right after another item. */
  "task.checklistitem.moveafteritem": {
    params: TaskChecklistitemMoveafteritemParams;
    result: TaskChecklistitemMoveafteritemResult;
  };
  /** Clears the done mark of an item in the checklist of a task. */
  "task.checklistitem.renew": { params: TaskChecklistitemRenewParams; result: TaskChecklistitemRenewResult };
  /** Changes text, order, state, parent or members of a checklist item of a task. */
  "task.checklistitem.update": { params: TaskChecklistitemUpdateParams; result: TaskChecklistitemUpdateResult };
}
