// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TasksFlowFlowActivateParams,
  TasksFlowFlowActivateResult,
  TasksFlowFlowCreateParams,
  TasksFlowFlowCreateResult,
  TasksFlowFlowDeleteParams,
  TasksFlowFlowDeleteResult,
  TasksFlowFlowGetParams,
  TasksFlowFlowGetResult,
  TasksFlowFlowIsExistsParams,
  TasksFlowFlowIsExistsResult,
  TasksFlowFlowPinParams,
  TasksFlowFlowPinResult,
  TasksFlowFlowUpdateParams,
  TasksFlowFlowUpdateResult,
} from "../types/tasks_flow.ts";

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
