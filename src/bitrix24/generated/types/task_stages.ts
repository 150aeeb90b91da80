// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.stages.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
 */
export interface TaskStagesAddParams {
  fields: {
    TITLE: string;
    COLOR?: string | undefined;
    AFTER_ID?: number | string | undefined;
    ENTITY_ID?: number | string | undefined;
    /** Whether rights are not checked; administrators only. */
    isAdmin?: boolean | ("Y" | "N") | undefined;
  };
  isAdmin?: boolean | ("Y" | "N") | undefined;
}

/** Result of task.stages.add. */
export type TaskStagesAddResult = number;

/**
 * Parameters of task.stages.canmovetask.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
 */
export interface TaskStagesCanmovetaskParams {
  entityId: number | string;
  entityType: "U" | "G";
}

/** Result of task.stages.canmovetask. */
export type TaskStagesCanmovetaskResult = boolean;

/**
 * Parameters of task.stages.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
 */
export interface TaskStagesDeleteParams {
  id: number | string;
  isAdmin?: boolean | ("Y" | "N") | undefined;
}

/** Result of task.stages.delete. */
export type TaskStagesDeleteResult = boolean;

/**
 * Parameters of task.stages.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
 */
export interface TaskStagesGetParams {
  entityId: number | string;
  isAdmin?: boolean | ("Y" | "N") | undefined;
}

/** Result of task.stages.get. */
export interface TaskStagesGetResult {
  [id: number]: {
    ID?: number | string;
    TITLE?: string;
    SORT?: number | string;
    COLOR?: string;
    SYSTEM_TYPE?: null | ("NEW" | "PROGRESS" | "WORK" | "REVIEW" | "FINISH");
    ENTITY_ID?: number | string;
    ENTITY_TYPE?: string;
    ADDITIONAL_FILTER?: unknown[];
    TO_UPDATE?: unknown[];
    TO_UPDATE_ACCESS?: null;
  };
}

/**
 * Parameters of task.stages.movetask.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
 */
export interface TaskStagesMovetaskParams {
  id: number | string;
  stageId: number | string;
  before?: number | string | undefined;
  after?: number | string | undefined;
}

/** Result of task.stages.movetask. */
export type TaskStagesMovetaskResult = boolean;

/**
 * Parameters of task.stages.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
 */
export interface TaskStagesUpdateParams {
  id: number | string;
  fields: {
    TITLE?: string | undefined;
    COLOR?: string | undefined;
    AFTER_ID?: number | string | undefined;
    SORT?: number | string | undefined;
    /** Whether rights are not checked; administrators only. */
    isAdmin?: boolean | ("Y" | "N") | undefined;
  };
  isAdmin?: boolean | ("Y" | "N") | undefined;
}

/** Result of task.stages.update. */
export type TaskStagesUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `task.stages`. */
export interface TaskStagesRestMethods {
  /** Adds a stage to the kanban of a group or to the user's My Plan and returns its id. */
  "task.stages.add": { params: TaskStagesAddParams; result: TaskStagesAddResult };
  /** Tells whether the user may move tasks between stages of a group kanban or of My Plan. */
  "task.stages.canmovetask": { params: TaskStagesCanmovetaskParams; result: TaskStagesCanmovetaskResult };
  /** Deletes a stage of a group kanban or of My Plan; the first stage cannot be deleted. */
  "task.stages.delete": { params: TaskStagesDeleteParams; result: TaskStagesDeleteResult };
  /** Returns the stages of a group kanban, or with entityId 0 those of the user's My Plan. */
  "task.stages.get": { params: TaskStagesGetParams; result: TaskStagesGetResult };
  /** Moves a task to another kanban or My Plan stage, before or after a given task. */
  "task.stages.movetask": { params: TaskStagesMovetaskParams; result: TaskStagesMovetaskResult };
  /** Changes title, color or place of a stage of a group kanban or of My Plan. */
  "task.stages.update": { params: TaskStagesUpdateParams; result: TaskStagesUpdateResult };
}
