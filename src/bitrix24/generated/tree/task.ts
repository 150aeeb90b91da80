// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { TaskChecklistitemRestMethodsTree } from "./task_checklistitem.ts";
import type { TaskCommentRestMethodsTree } from "./task_comment.ts";
import type { TaskCommentitemRestMethodsTree } from "./task_commentitem.ts";
import type { TaskDependenceRestMethodsTree } from "./task_dependence.ts";
import type { TaskElapseditemRestMethodsTree } from "./task_elapseditem.ts";
import type { TaskItemRestMethodsTree } from "./task_item.ts";
import type { TaskItemsRestMethodsTree } from "./task_items.ts";
import type { TaskLogitemRestMethodsTree } from "./task_logitem.ts";
import type { TaskPlannerRestMethodsTree } from "./task_planner.ts";
import type { TaskStagesRestMethodsTree } from "./task_stages.ts";

/** Methods of Bitrix24 whose names begin with `task`. */
export interface TaskRestMethodsTree {
  readonly checklistitem: TaskChecklistitemRestMethodsTree;
  readonly comment: TaskCommentRestMethodsTree;
  readonly commentitem: TaskCommentitemRestMethodsTree;
  readonly dependence: TaskDependenceRestMethodsTree;
  readonly elapseditem: TaskElapseditemRestMethodsTree;
  readonly item: TaskItemRestMethodsTree;
  readonly items: TaskItemsRestMethodsTree;
  readonly logitem: TaskLogitemRestMethodsTree;
  readonly planner: TaskPlannerRestMethodsTree;
  readonly stages: TaskStagesRestMethodsTree;
}
