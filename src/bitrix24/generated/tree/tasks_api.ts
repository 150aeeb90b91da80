// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesTasksApi from "../types/tasks_api.ts";

/** Methods of Bitrix24 whose names begin with `tasks.api`. */
export interface TasksApiRestMethodsTree {
  readonly scrum: {
    readonly backlog: {
      /** Creates the backlog of a Scrum group; fails when the group already has one. */
      readonly add: RestMethod<
        typesTasksApi.TasksApiScrumBacklogAddParams,
        typesTasksApi.TasksApiScrumBacklogAddResult
      >;
      /** Deletes a Scrum backlog by its id. */
      readonly delete: RestMethod<
        typesTasksApi.TasksApiScrumBacklogDeleteParams,
        typesTasksApi.TasksApiScrumBacklogDeleteResult
      >;
      /** Returns the backlog of a Scrum by the group id. */
      readonly get: RestMethod<
        typesTasksApi.TasksApiScrumBacklogGetParams,
        typesTasksApi.TasksApiScrumBacklogGetResult
      >;
      /** Describes the fields a Scrum backlog can be created or changed with, and their types. */
      readonly getFields: RestMethod<
        typesTasksApi.TasksApiScrumBacklogGetFieldsParams,
        typesTasksApi.TasksApiScrumBacklogGetFieldsResult
      >;
      /** Changes the group, author or editor recorded on a Scrum backlog and returns the backlog. */
      readonly update: RestMethod<
        typesTasksApi.TasksApiScrumBacklogUpdateParams,
        typesTasksApi.TasksApiScrumBacklogUpdateResult
      >;
    };
    readonly epic: {
      /** Creates an epic in a Scrum with name, description, color and files and returns it. */
      readonly add: RestMethod<typesTasksApi.TasksApiScrumEpicAddParams, typesTasksApi.TasksApiScrumEpicAddResult>;
      /** Deletes an epic of a Scrum by its id. */
      readonly delete: RestMethod<
        typesTasksApi.TasksApiScrumEpicDeleteParams,
        typesTasksApi.TasksApiScrumEpicDeleteResult
      >;
      /** Returns one Scrum epic with its description, color and attached files. */
      readonly get: RestMethod<typesTasksApi.TasksApiScrumEpicGetParams, typesTasksApi.TasksApiScrumEpicGetResult>;
      /** Describes the fields a Scrum epic can be created or changed with. */
      readonly getFields: RestMethod<
        typesTasksApi.TasksApiScrumEpicGetFieldsParams,
        typesTasksApi.TasksApiScrumEpicGetFieldsResult
      >;
      /**
       * Lists Scrum epics by filter and order, page by page.
       * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly
       * once.
       */
      readonly list: RestMethod<typesTasksApi.TasksApiScrumEpicListParams, typesTasksApi.TasksApiScrumEpicListResult>;
      /** Changes name, description, color or files of a Scrum epic and returns the result. */
      readonly update: RestMethod<
        typesTasksApi.TasksApiScrumEpicUpdateParams,
        typesTasksApi.TasksApiScrumEpicUpdateResult
      >;
    };
    readonly kanban: {
      /** Adds a column to the kanban of a Scrum sprint and returns its id. */
      readonly addStage: RestMethod<
        typesTasksApi.TasksApiScrumKanbanAddStageParams,
        typesTasksApi.TasksApiScrumKanbanAddStageResult
      >;
      /** Puts a task of a Scrum into a given column of the sprint kanban. */
      readonly addTask: RestMethod<
        typesTasksApi.TasksApiScrumKanbanAddTaskParams,
        typesTasksApi.TasksApiScrumKanbanAddTaskResult
      >;
      /** Deletes a column of the sprint kanban; refused while the column holds tasks. */
      readonly deleteStage: RestMethod<
        typesTasksApi.TasksApiScrumKanbanDeleteStageParams,
        typesTasksApi.TasksApiScrumKanbanDeleteStageResult
      >;
      /** Takes a task off the sprint kanban; it stays in the sprint and does not return to the backlog. */
      readonly deleteTask: RestMethod<
        typesTasksApi.TasksApiScrumKanbanDeleteTaskParams,
        typesTasksApi.TasksApiScrumKanbanDeleteTaskResult
      >;
      /** Describes the fields of a column of the sprint kanban. */
      readonly getFields: RestMethod<
        typesTasksApi.TasksApiScrumKanbanGetFieldsParams,
        typesTasksApi.TasksApiScrumKanbanGetFieldsResult
      >;
      /** Lists the kanban columns of a sprint with name, order, type and color. */
      readonly getStages: RestMethod<
        typesTasksApi.TasksApiScrumKanbanGetStagesParams,
        typesTasksApi.TasksApiScrumKanbanGetStagesResult
      >;
      /** Changes name, type, order or color of a sprint kanban column. */
      readonly updateStage: RestMethod<
        typesTasksApi.TasksApiScrumKanbanUpdateStageParams,
        typesTasksApi.TasksApiScrumKanbanUpdateStageResult
      >;
    };
    readonly sprint: {
      /** Creates a sprint in a Scrum group with its dates and status and returns it. */
      readonly add: RestMethod<typesTasksApi.TasksApiScrumSprintAddParams, typesTasksApi.TasksApiScrumSprintAddResult>;
      /** Completes the active sprint of a Scrum, taken by group id; unfinished tasks return to the backlog. */
      readonly complete: RestMethod<
        typesTasksApi.TasksApiScrumSprintCompleteParams,
        typesTasksApi.TasksApiScrumSprintCompleteResult
      >;
      /** Deletes a sprint of a Scrum; refused while the sprint contains tasks. */
      readonly delete: RestMethod<
        typesTasksApi.TasksApiScrumSprintDeleteParams,
        typesTasksApi.TasksApiScrumSprintDeleteResult
      >;
      /** Returns one Scrum sprint with goal, dates, order and status. */
      readonly get: RestMethod<typesTasksApi.TasksApiScrumSprintGetParams, typesTasksApi.TasksApiScrumSprintGetResult>;
      /** Describes the fields a Scrum sprint can be created or changed with, and their types. */
      readonly getFields: RestMethod<
        typesTasksApi.TasksApiScrumSprintGetFieldsParams,
        typesTasksApi.TasksApiScrumSprintGetFieldsResult
      >;
      /**
       * Lists Scrum sprints by group, status, dates and other filters, page by page.
       * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly
       * once.
       */
      readonly list: RestMethod<
        typesTasksApi.TasksApiScrumSprintListParams,
        typesTasksApi.TasksApiScrumSprintListResult
      >;
      /** Starts a planned sprint and returns it; a sprint in any other status is refused. */
      readonly start: RestMethod<
        typesTasksApi.TasksApiScrumSprintStartParams,
        typesTasksApi.TasksApiScrumSprintStartResult
      >;
      /** Changes name, dates, order or status of a Scrum sprint and returns the sprint. */
      readonly update: RestMethod<
        typesTasksApi.TasksApiScrumSprintUpdateParams,
        typesTasksApi.TasksApiScrumSprintUpdateResult
      >;
    };
    readonly task: {
      /** Returns the Scrum side of a task - its backlog or sprint, story points, epic and order. */
      readonly get: RestMethod<typesTasksApi.TasksApiScrumTaskGetParams, typesTasksApi.TasksApiScrumTaskGetResult>;
      /** Describes the Scrum fields of a task, such as story points and epic, and their types. */
      readonly getFields: RestMethod<
        typesTasksApi.TasksApiScrumTaskGetFieldsParams,
        typesTasksApi.TasksApiScrumTaskGetFieldsResult
      >;
      /** Sets story points, epic or order of a Scrum task, or moves it to another sprint or the backlog. */
      readonly update: RestMethod<
        typesTasksApi.TasksApiScrumTaskUpdateParams,
        typesTasksApi.TasksApiScrumTaskUpdateResult
      >;
    };
  };
}
