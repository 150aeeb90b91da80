// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTasksFlow from "../types/tasks_flow.ts";

/** Methods of Bitrix24 whose names begin with `tasks.flow`. */
export interface TasksFlowRestMethodsTree {
  readonly Flow: {
    /** Toggles a task flow, switching an active flow off and an inactive one on. */
    readonly activate: RestMethod<
      typesTasksFlow.TasksFlowFlowActivateParams,
      typesTasksFlow.TasksFlowFlowActivateResult
    >;
    /** Creates a task flow with its team, way of distributing tasks and planned time, and returns it. */
    readonly create: RestMethod<typesTasksFlow.TasksFlowFlowCreateParams, typesTasksFlow.TasksFlowFlowCreateResult>;
    /** Deletes a task flow; open to its creator or administrator. */
    readonly delete: RestMethod<typesTasksFlow.TasksFlowFlowDeleteParams, typesTasksFlow.TasksFlowFlowDeleteResult>;
    /** Returns one task flow with owner, group, efficiency, planned time and activity. */
    readonly get: RestMethod<typesTasksFlow.TasksFlowFlowGetParams, typesTasksFlow.TasksFlowFlowGetResult>;
    /** Tells whether a task flow with the given name exists, leaving one flow id out if asked. */
    readonly isExists: RestMethod<
      typesTasksFlow.TasksFlowFlowIsExistsParams,
      typesTasksFlow.TasksFlowFlowIsExistsResult
    >;
    /** Pins a task flow in the current user's flow list, or unpins it when it is pinned already. */
    readonly pin: RestMethod<typesTasksFlow.TasksFlowFlowPinParams, typesTasksFlow.TasksFlowFlowPinResult>;
    /** Changes settings of a task flow, such as its team, distribution or planned time, and returns it. */
    readonly update: RestMethod<typesTasksFlow.TasksFlowFlowUpdateParams, typesTasksFlow.TasksFlowFlowUpdateResult>;
  };
}
