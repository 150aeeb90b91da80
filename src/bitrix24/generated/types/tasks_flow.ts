// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What tasks.flow.Flow holds. Which members arrive depends on the call. */
export interface TasksFlowFlow {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the user who created it: user.get. */
  creatorId?: number;
  /** Id of what it belongs to. */
  ownerId?: number;
  /** Id of the workgroup: sonet_group.get. */
  groupId?: number;
  /** Id of the template. */
  templateId?: number;
  /** Efficiency in per cent. */
  efficiency?: number;
  /** Whether it is in use. */
  active?: boolean;
  /** Time for a task, in seconds. */
  plannedCompletionTime?: number;
  /** The activity. */
  activity?: string;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** How tasks are handed out: manually, queue or himself. */
  distributionType?: string;
  /** Who gets the tasks. */
  responsibleList?: string[][];
  demo?: boolean;
  /** Whether the responsible user may move the deadline. */
  responsibleCanChangeDeadline?: boolean;
  /** Whether days off are left out. */
  matchWorkTime?: boolean;
  /** Whether the creator must approve the work. */
  taskControl?: boolean;
  /** Whether the responsible user is told when half of the time is over. */
  notifyAtHalfTime?: boolean;
  /** From how many waiting tasks on the owner is told. */
  notifyOnQueueOverflow?: number;
  /** From how many tasks in work on the owner is told. */
  notifyOnTasksInProgressOverflow?: number;
  /** Below which efficiency the owner is told, in per cent. */
  notifyWhenEfficiencyDecreases?: number | null;
  /** Who may add tasks. */
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
  /** Id of the flow: tasks.flow.Flow.get. */
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
  /** What the flow is like. */
  flowData: {
    /** What it is called. */
    name: string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Id of the workgroup: sonet_group.get. */
    groupId?: number | string | undefined;
    /** Id of what it belongs to. */
    ownerId?: number | string | undefined;
    /** Id of the template. */
    templateId?: number | string | undefined;
    /** Time for a task, in seconds. */
    plannedCompletionTime: number | string;
    /** How tasks are handed out: manually, queue or himself. */
    distributionType: "manually" | "queue" | "himself";
    /** Who gets the tasks. */
    responsibleList: string[][];
    /** Who may add tasks. */
    taskCreators?: string[][] | undefined;
    /** Whether days off are left out. Default: 1. */
    matchWorkTime?: 0 | 1 | undefined;
    /** Whether the responsible user may move the deadline. Default: 0. */
    responsibleCanChangeDeadline?: 0 | 1 | undefined;
    /** Whether the responsible user is told when half of the time is over. Default: 0. */
    notifyAtHalfTime?: 0 | 1 | undefined;
    /** Whether the creator must approve the work. Default: 0. */
    taskControl?: 0 | 1 | undefined;
    /** From how many waiting tasks on the owner is told. */
    notifyOnQueueOverflow?: number | string | undefined;
    /** From how many tasks in work on the owner is told. */
    notifyOnTasksInProgressOverflow?: number | string | undefined;
    /** Below which efficiency the owner is told, in per cent. */
    notifyWhenEfficiencyDecreases?: number | string | undefined;
  };
}

/** Result of tasks.flow.Flow.create. */
export interface TasksFlowFlowCreateResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the user who created it: user.get. */
  creatorId?: number;
  /** Id of what it belongs to. */
  ownerId?: number;
  /** Id of the workgroup: sonet_group.get. */
  groupId?: number;
  /** Id of the template. */
  templateId?: number;
  /** Efficiency in per cent. */
  efficiency?: number;
  /** Whether it is in use. */
  active?: boolean;
  /** Time for a task, in seconds. */
  plannedCompletionTime?: number;
  /** The activity. */
  activity?: string;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** How tasks are handed out: manually, queue or himself. */
  distributionType?: string;
  /** Who gets the tasks. */
  responsibleList: string[][];
  demo?: boolean;
  /** Whether the responsible user may move the deadline. */
  responsibleCanChangeDeadline?: boolean;
  /** Whether days off are left out. */
  matchWorkTime?: boolean;
  /** Whether the creator must approve the work. */
  taskControl?: boolean;
  /** Whether the responsible user is told when half of the time is over. */
  notifyAtHalfTime?: boolean;
  /** From how many waiting tasks on the owner is told. */
  notifyOnQueueOverflow?: number;
  /** From how many tasks in work on the owner is told. */
  notifyOnTasksInProgressOverflow?: number;
  /** Below which efficiency the owner is told, in per cent. */
  notifyWhenEfficiencyDecreases?: number | null;
  /** Who may add tasks. */
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
  /** What the flow is like. */
  flowData: {
    /** Id, unique among its kind. */
    id: number | string;
  };
}

/** Result of tasks.flow.Flow.delete. */
export interface TasksFlowFlowDeleteResult {
  /** Whether it was deleted. */
  deleted?: boolean;
}

/**
 * Parameters of tasks.flow.Flow.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
 */
export interface TasksFlowFlowGetParams {
  /** Id of the flow: tasks.flow.Flow.get. */
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
  /** What the flow is like. */
  flowData: {
    /** What it is called. */
    name: string;
  };
  /** Id, unique among its kind. */
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
  /** Id of the flow: tasks.flow.Flow.get. */
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
  /** What the flow is like. */
  flowData: {
    /** Id, unique among its kind. */
    id: number | string;
    /** What it is called. */
    name?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Id of the workgroup: sonet_group.get. */
    groupId?: number | string | undefined;
    /** Id of what it belongs to. */
    ownerId?: number | string | undefined;
    /** Id of the template. */
    templateId?: number | string | undefined;
    /** Time for a task, in seconds. */
    plannedCompletionTime: number | string;
    /** How tasks are handed out: manually, queue or himself. */
    distributionType: "manually" | "queue" | "himself";
    /** Who gets the tasks. */
    responsibleList: object | unknown[];
    /** Who may add tasks. */
    taskCreators?: string[][] | undefined;
    /** Whether days off are left out. Default: 1. */
    matchWorkTime?: 0 | 1 | undefined;
    /** Whether the responsible user may move the deadline. Default: 0. */
    responsibleCanChangeDeadline?: 0 | 1 | undefined;
    /** Whether the responsible user is told when half of the time is over. Default: 0. */
    notifyAtHalfTime?: 0 | 1 | undefined;
    /** Whether the creator must approve the work. Default: 0. */
    taskControl?: 0 | 1 | undefined;
    /** From how many waiting tasks on the owner is told. */
    notifyOnQueueOverflow?: number | string | undefined;
    /** From how many tasks in work on the owner is told. Default: 50. */
    notifyOnTasksInProgressOverflow?: number | string | undefined;
    /** Below which efficiency the owner is told, in per cent. */
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
