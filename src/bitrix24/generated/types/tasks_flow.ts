// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What tasks.flow.Flow holds. Which members arrive depends on the call. */
export interface TasksFlowFlow {
  id?: number;
  creatorId?: number;
  ownerId?: number;
  groupId?: number;
  templateId?: number;
  efficiency?: number;
  active?: boolean;
  plannedCompletionTime?: number;
  activity?: string;
  name?: string;
  description?: string;
  distributionType?: string;
  responsibleList?: string[][];
  demo?: boolean;
  responsibleCanChangeDeadline?: boolean;
  matchWorkTime?: boolean;
  taskControl?: boolean;
  notifyAtHalfTime?: boolean;
  notifyOnQueueOverflow?: number;
  notifyOnTasksInProgressOverflow?: number;
  notifyWhenEfficiencyDecreases?: number | null;
  taskCreators?: string[][];
  team?: string[][];
  trialFeatureEnabled?: boolean;
}

/**
 * Parameters of tasks.flow.Flow.activate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
 */
export interface TasksFlowFlowActivateParams {
  flowId: number | string;
}

/** Result of tasks.flow.Flow.activate. */
export type TasksFlowFlowActivateResult = boolean;

/**
 * Parameters of tasks.flow.Flow.create.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
 */
export interface TasksFlowFlowCreateParams {
  flowData: {
    name: string;
    description?: string | undefined;
    groupId?: number | string | undefined;
    ownerId?: number | string | undefined;
    templateId?: number | string | undefined;
    plannedCompletionTime: number | string;
    distributionType: "manually" | "queue" | "himself";
    responsibleList: string[][];
    taskCreators?: string[][] | undefined;
    matchWorkTime?: 0 | 1 | undefined;
    responsibleCanChangeDeadline?: 0 | 1 | undefined;
    notifyAtHalfTime?: 0 | 1 | undefined;
    taskControl?: 0 | 1 | undefined;
    notifyOnQueueOverflow?: number | string | undefined;
    notifyOnTasksInProgressOverflow?: number | string | undefined;
    notifyWhenEfficiencyDecreases?: number | string | undefined;
  };
}

/** Result of tasks.flow.Flow.create. */
export interface TasksFlowFlowCreateResult {
  id?: number;
  creatorId?: number;
  ownerId?: number;
  groupId?: number;
  templateId?: number;
  efficiency?: number;
  active?: boolean;
  plannedCompletionTime?: number;
  activity?: string;
  name?: string;
  description?: string;
  distributionType?: string;
  responsibleList: string[][];
  demo?: boolean;
  responsibleCanChangeDeadline?: boolean;
  matchWorkTime?: boolean;
  taskControl?: boolean;
  notifyAtHalfTime?: boolean;
  notifyOnQueueOverflow?: number;
  notifyOnTasksInProgressOverflow?: number;
  notifyWhenEfficiencyDecreases?: number | null;
  taskCreators: string[][];
  team: string[][];
  trialFeatureEnabled?: boolean;
}

/**
 * Parameters of tasks.flow.Flow.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
 */
export interface TasksFlowFlowDeleteParams {
  flowData: {
    id: number | string;
  };
}

/** Result of tasks.flow.Flow.delete. */
export interface TasksFlowFlowDeleteResult {
  deleted?: boolean;
}

/**
 * Parameters of tasks.flow.Flow.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
 */
export interface TasksFlowFlowGetParams {
  flowId: number | string;
}

/** Result of tasks.flow.Flow.get. */
export type TasksFlowFlowGetResult = TasksFlowFlow;

/**
 * Parameters of tasks.flow.Flow.isExists.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
 */
export interface TasksFlowFlowIsExistsParams {
  flowData: {
    name: string;
  };
  id?: number | string | undefined;
}

/** Result of tasks.flow.Flow.isExists. */
export interface TasksFlowFlowIsExistsResult {
  exists?: boolean;
}

/**
 * Parameters of tasks.flow.Flow.pin.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
 */
export interface TasksFlowFlowPinParams {
  flowId: number | string;
}

/** Result of tasks.flow.Flow.pin. */
export type TasksFlowFlowPinResult = boolean;

/**
 * Parameters of tasks.flow.Flow.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
 */
export interface TasksFlowFlowUpdateParams {
  flowData: {
    id: number | string;
    name?: string | undefined;
    description?: string | undefined;
    groupId?: number | string | undefined;
    ownerId?: number | string | undefined;
    templateId?: number | string | undefined;
    plannedCompletionTime: number | string;
    distributionType: "manually" | "queue" | "himself";
    responsibleList: object | unknown[];
    taskCreators?: string[][] | undefined;
    matchWorkTime?: 0 | 1 | undefined;
    responsibleCanChangeDeadline?: 0 | 1 | undefined;
    notifyAtHalfTime?: 0 | 1 | undefined;
    taskControl?: 0 | 1 | undefined;
    notifyOnQueueOverflow?: number | string | undefined;
    notifyOnTasksInProgressOverflow?: number | string | undefined;
    notifyWhenEfficiencyDecreases?: number | string | undefined;
  };
}

/** Result of tasks.flow.Flow.update. */
export type TasksFlowFlowUpdateResult = TasksFlowFlow;

/** Methods of Bitrix24 whose names begin with `tasks.flow`. */
export interface TasksFlowRestMethods {
  /** Toggles a task flow, switching an active flow off and an inactive one on. */
  "tasks.flow.Flow.activate": { params: TasksFlowFlowActivateParams; result: TasksFlowFlowActivateResult };
  /** Creates a task flow with its team, way of distributing tasks and planned time, and returns it. */
  "tasks.flow.Flow.create": { params: TasksFlowFlowCreateParams; result: TasksFlowFlowCreateResult };
  /** Deletes a task flow; open to its creator or administrator. */
  "tasks.flow.Flow.delete": { params: TasksFlowFlowDeleteParams; result: TasksFlowFlowDeleteResult };
  /** Returns one task flow with owner, group, efficiency, planned time and activity. */
  "tasks.flow.Flow.get": { params: TasksFlowFlowGetParams; result: TasksFlowFlowGetResult };
  /** Tells whether a task flow with the given name exists, leaving one flow id out if asked. */
  "tasks.flow.Flow.isExists": { params: TasksFlowFlowIsExistsParams; result: TasksFlowFlowIsExistsResult };
  /** Pins a task flow in the current user's flow list, or unpins it when it is pinned already. */
  "tasks.flow.Flow.pin": { params: TasksFlowFlowPinParams; result: TasksFlowFlowPinResult };
  /** Changes settings of a task flow, such as its team, distribution or planned time, and returns it. */
  "tasks.flow.Flow.update": { params: TasksFlowFlowUpdateParams; result: TasksFlowFlowUpdateResult };
}
