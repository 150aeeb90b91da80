// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  TasksApiScrumBacklogAddParams,
  TasksApiScrumBacklogAddResult,
  TasksApiScrumBacklogDeleteParams,
  TasksApiScrumBacklogDeleteResult,
  TasksApiScrumBacklogGetFieldsParams,
  TasksApiScrumBacklogGetFieldsResult,
  TasksApiScrumBacklogGetParams,
  TasksApiScrumBacklogGetResult,
  TasksApiScrumBacklogUpdateParams,
  TasksApiScrumBacklogUpdateResult,
  TasksApiScrumEpicAddParams,
  TasksApiScrumEpicAddResult,
  TasksApiScrumEpicDeleteParams,
  TasksApiScrumEpicDeleteResult,
  TasksApiScrumEpicGetFieldsParams,
  TasksApiScrumEpicGetFieldsResult,
  TasksApiScrumEpicGetParams,
  TasksApiScrumEpicGetResult,
  TasksApiScrumEpicListParams,
  TasksApiScrumEpicListResult,
  TasksApiScrumEpicUpdateParams,
  TasksApiScrumEpicUpdateResult,
  TasksApiScrumKanbanAddStageParams,
  TasksApiScrumKanbanAddStageResult,
  TasksApiScrumKanbanAddTaskParams,
  TasksApiScrumKanbanAddTaskResult,
  TasksApiScrumKanbanDeleteStageParams,
  TasksApiScrumKanbanDeleteStageResult,
  TasksApiScrumKanbanDeleteTaskParams,
  TasksApiScrumKanbanDeleteTaskResult,
  TasksApiScrumKanbanGetFieldsParams,
  TasksApiScrumKanbanGetFieldsResult,
  TasksApiScrumKanbanGetStagesParams,
  TasksApiScrumKanbanGetStagesResult,
  TasksApiScrumKanbanUpdateStageParams,
  TasksApiScrumKanbanUpdateStageResult,
  TasksApiScrumSprintAddParams,
  TasksApiScrumSprintAddResult,
  TasksApiScrumSprintCompleteParams,
  TasksApiScrumSprintCompleteResult,
  TasksApiScrumSprintDeleteParams,
  TasksApiScrumSprintDeleteResult,
  TasksApiScrumSprintGetFieldsParams,
  TasksApiScrumSprintGetFieldsResult,
  TasksApiScrumSprintGetParams,
  TasksApiScrumSprintGetResult,
  TasksApiScrumSprintListParams,
  TasksApiScrumSprintListResult,
  TasksApiScrumSprintStartParams,
  TasksApiScrumSprintStartResult,
  TasksApiScrumSprintUpdateParams,
  TasksApiScrumSprintUpdateResult,
  TasksApiScrumTaskGetFieldsParams,
  TasksApiScrumTaskGetFieldsResult,
  TasksApiScrumTaskGetParams,
  TasksApiScrumTaskGetResult,
  TasksApiScrumTaskUpdateParams,
  TasksApiScrumTaskUpdateResult,
} from "../types/tasks_api.ts";

/** Methods of Bitrix24 whose names begin with `tasks.api`. */
export interface TasksApiRestMethods {
  /** Creates the backlog of a Scrum group; fails when the group already has one. */
  "tasks.api.scrum.backlog.add": { params: TasksApiScrumBacklogAddParams; result: TasksApiScrumBacklogAddResult };
  /** Deletes a Scrum backlog by its id. */
  "tasks.api.scrum.backlog.delete": {
    params: TasksApiScrumBacklogDeleteParams;
    result: TasksApiScrumBacklogDeleteResult;
  };
  /** Returns the backlog of a Scrum by the group id. */
  "tasks.api.scrum.backlog.get": { params: TasksApiScrumBacklogGetParams; result: TasksApiScrumBacklogGetResult };
  /** Describes the fields a Scrum backlog can be created or changed with, and their types. */
  "tasks.api.scrum.backlog.getFields": {
    params: TasksApiScrumBacklogGetFieldsParams;
    result: TasksApiScrumBacklogGetFieldsResult;
  };
  /** Changes the group, author or editor recorded on a Scrum backlog and returns the backlog. */
  "tasks.api.scrum.backlog.update": {
    params: TasksApiScrumBacklogUpdateParams;
    result: TasksApiScrumBacklogUpdateResult;
  };
  /** Creates an epic in a Scrum with name, description, color and files and returns it. */
  "tasks.api.scrum.epic.add": { params: TasksApiScrumEpicAddParams; result: TasksApiScrumEpicAddResult };
  /** Deletes an epic of a Scrum by its id. */
  "tasks.api.scrum.epic.delete": { params: TasksApiScrumEpicDeleteParams; result: TasksApiScrumEpicDeleteResult };
  /** Returns one Scrum epic with its description, color and attached files. */
  "tasks.api.scrum.epic.get": { params: TasksApiScrumEpicGetParams; result: TasksApiScrumEpicGetResult };
  /** Describes the fields a Scrum epic can be created or changed with. */
  "tasks.api.scrum.epic.getFields": {
    params: TasksApiScrumEpicGetFieldsParams;
    result: TasksApiScrumEpicGetFieldsResult;
  };
  /** Lists Scrum epics by filter and order, page by page. */
  "tasks.api.scrum.epic.list": { params: TasksApiScrumEpicListParams; result: TasksApiScrumEpicListResult };
  /** Changes name, description, color or files of a Scrum epic and returns the result. */
  "tasks.api.scrum.epic.update": { params: TasksApiScrumEpicUpdateParams; result: TasksApiScrumEpicUpdateResult };
  /** Adds a column to the kanban of a Scrum sprint and returns its id. */
  "tasks.api.scrum.kanban.addStage": {
    params: TasksApiScrumKanbanAddStageParams;
    result: TasksApiScrumKanbanAddStageResult;
  };
  /** Puts a task of a Scrum into a given column of the sprint kanban. */
  "tasks.api.scrum.kanban.addTask": {
    params: TasksApiScrumKanbanAddTaskParams;
    result: TasksApiScrumKanbanAddTaskResult;
  };
  /** Deletes a column of the sprint kanban; refused while the column holds tasks. */
  "tasks.api.scrum.kanban.deleteStage": {
    params: TasksApiScrumKanbanDeleteStageParams;
    result: TasksApiScrumKanbanDeleteStageResult;
  };
  /** Takes a task off the sprint kanban; it stays in the sprint and does not return to the backlog. */
  "tasks.api.scrum.kanban.deleteTask": {
    params: TasksApiScrumKanbanDeleteTaskParams;
    result: TasksApiScrumKanbanDeleteTaskResult;
  };
  /** Describes the fields of a column of the sprint kanban. */
  "tasks.api.scrum.kanban.getFields": {
    params: TasksApiScrumKanbanGetFieldsParams;
    result: TasksApiScrumKanbanGetFieldsResult;
  };
  /** Lists the kanban columns of a sprint with name, order, type and color. */
  "tasks.api.scrum.kanban.getStages": {
    params: TasksApiScrumKanbanGetStagesParams;
    result: TasksApiScrumKanbanGetStagesResult;
  };
  /** Changes name, type, order or color of a sprint kanban column. */
  "tasks.api.scrum.kanban.updateStage": {
    params: TasksApiScrumKanbanUpdateStageParams;
    result: TasksApiScrumKanbanUpdateStageResult;
  };
  /** Creates a sprint in a Scrum group with its dates and status and returns it. */
  "tasks.api.scrum.sprint.add": { params: TasksApiScrumSprintAddParams; result: TasksApiScrumSprintAddResult };
  /** Completes the active sprint of a Scrum, taken by group id; unfinished tasks return to the backlog. */
  "tasks.api.scrum.sprint.complete": {
    params: TasksApiScrumSprintCompleteParams;
    result: TasksApiScrumSprintCompleteResult;
  };
  /** Deletes a sprint of a Scrum; refused while the sprint contains tasks. */
  "tasks.api.scrum.sprint.delete": { params: TasksApiScrumSprintDeleteParams; result: TasksApiScrumSprintDeleteResult };
  /** Returns one Scrum sprint with goal, dates, order and status. */
  "tasks.api.scrum.sprint.get": { params: TasksApiScrumSprintGetParams; result: TasksApiScrumSprintGetResult };
  /** Describes the fields a Scrum sprint can be created or changed with, and their types. */
  "tasks.api.scrum.sprint.getFields": {
    params: TasksApiScrumSprintGetFieldsParams;
    result: TasksApiScrumSprintGetFieldsResult;
  };
  /** Lists Scrum sprints by group, status, dates and other filters, page by page. */
  "tasks.api.scrum.sprint.list": { params: TasksApiScrumSprintListParams; result: TasksApiScrumSprintListResult };
  /** Starts a planned sprint and returns it; a sprint in any other status is refused. */
  "tasks.api.scrum.sprint.start": { params: TasksApiScrumSprintStartParams; result: TasksApiScrumSprintStartResult };
  /** Changes name, dates, order or status of a Scrum sprint and returns the sprint. */
  "tasks.api.scrum.sprint.update": { params: TasksApiScrumSprintUpdateParams; result: TasksApiScrumSprintUpdateResult };
  /** Returns the Scrum side of a task - its backlog or sprint, story points, epic and order. */
  "tasks.api.scrum.task.get": { params: TasksApiScrumTaskGetParams; result: TasksApiScrumTaskGetResult };
  /** Describes the Scrum fields of a task, such as story points and epic, and their types. */
  "tasks.api.scrum.task.getFields": {
    params: TasksApiScrumTaskGetFieldsParams;
    result: TasksApiScrumTaskGetFieldsResult;
  };
  /** Sets story points, epic or order of a Scrum task, or moves it to another sprint or the backlog. */
  "tasks.api.scrum.task.update": { params: TasksApiScrumTaskUpdateParams; result: TasksApiScrumTaskUpdateResult };
}
