// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of task.stages.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
 */
export interface TaskStagesAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Heading of the stage. */
    TITLE: string;
    /** Color as six hexadecimal digits, without `#`. */
    COLOR?: string | undefined;
    /** Id of the stage behind which the new one is put; without it, it becomes the first. */
    AFTER_ID?: number | string | undefined;
    /** Id of the workgroup; 0 stands for the caller's own plan. */
    ENTITY_ID?: number | string | undefined;
    /** Whether rights are not checked; administrators only. */
    isAdmin?: boolean | ("Y" | "N") | undefined;
  };
  /** Whether rights are not checked; for administrators only. */
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
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Kind of the record that it belongs to. */
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
  /** Id of the stage to delete. */
  id: number | string;
  /** Whether rights are not checked; for administrators only. */
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
  /** Id of the workgroup; 0 stands for the caller's own plan. */
  entityId: number | string;
  /** Whether rights are not checked; for administrators only. */
  isAdmin?: boolean | ("Y" | "N") | undefined;
}

/** Result of task.stages.get. */
export interface TaskStagesGetResult {
  [id: number]: {
    /** Id, unique among its kind. */
    ID?: number | string;
    /** What it is called, for people to read. */
    TITLE?: string;
    /** Place in the order; what has less comes first. */
    SORT?: number | string;
    /** Color that it is shown in. */
    COLOR?: string;
    SYSTEM_TYPE?: null | ("NEW" | "PROGRESS" | "WORK" | "REVIEW" | "FINISH");
    /** Id of the record that it belongs to. */
    ENTITY_ID?: number | string;
    /** Kind of the record that it belongs to. */
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
  /** Id of the task to move. */
  id: number | string;
  /** Id of the stage that it moves to. */
  stageId: number | string;
  /** Id of the task before which it is put; not together with After. */
  before?: number | string | undefined;
  /** Id of the task behind which it is put; with 0 the board's own order decides. */
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
  /** Id of the stage to change. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** New heading of the stage. */
    TITLE?: string | undefined;
    /** New color as six hexadecimal digits, without `#`; the old one stays without it. */
    COLOR?: string | undefined;
    /**
     * Id of the stage behind which it is put. Give it to be sure of the place: without it the stage becomes the
     * first, says the documentation.
     */
    AFTER_ID?: number | string | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: number | string | undefined;
    /** Whether rights are not checked; administrators only. */
    isAdmin?: boolean | ("Y" | "N") | undefined;
  };
  /** Whether rights are not checked; for administrators only. */
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
