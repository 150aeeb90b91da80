// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { PortalMethods } from "../../own.ts";
import type { TasksApiRestMethodsTree } from "./tasks_api.ts";
import type { TasksFlowRestMethodsTree } from "./tasks_flow.ts";
import type { TasksTaskRestMethodsTree, TasksTaskRestMethodsV3Tree } from "./tasks_task.ts";
import type { TasksTemplateRestMethodsTree } from "./tasks_template.ts";

/** Methods of Bitrix24 whose names begin with `tasks`. */
export interface TasksRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  readonly api: TasksApiRestMethodsTree;
  readonly flow: TasksFlowRestMethodsTree;
  readonly task: TasksTaskRestMethodsTree<Own>;
  readonly template: TasksTemplateRestMethodsTree;
}

/** Methods of Bitrix24 whose names begin with `tasks`. */
export interface TasksRestMethodsV3Tree<Own extends PortalMethods = PortalMethods> {
  readonly task: TasksTaskRestMethodsV3Tree<Own>;
}
