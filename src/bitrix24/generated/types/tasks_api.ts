// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LogBlogpostGetItemUfBlogPostFileUserType } from "./log.ts";

/** What tasks.api.scrum.backlog holds. Which members arrive depends on the call. */
export interface TasksApiScrumBacklog {
  id?: number;
  groupId?: number;
  createdBy?: number;
  modifiedBy?: number;
}

/**
 * Parameters of tasks.api.scrum.backlog.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
 */
export interface TasksApiScrumBacklogAddParams {
  fields: {
    groupId: number | string;
    createdBy: number | string;
    modifiedBy?: number | string | undefined;
  };
}

/** Result of tasks.api.scrum.backlog.add. */
export type TasksApiScrumBacklogAddResult = TasksApiScrumBacklog;

/**
 * Parameters of tasks.api.scrum.backlog.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
 */
export interface TasksApiScrumBacklogDeleteParams {
  id: number | string;
}

/** Result of tasks.api.scrum.backlog.delete. */
export type TasksApiScrumBacklogDeleteResult = unknown[];

/** How tasks.api.scrum.backlog.getFields describes a field. */
export interface TasksApiScrumBacklogGetFieldsField {
  type?: string;
}

/**
 * Parameters of tasks.api.scrum.backlog.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
 */
export interface TasksApiScrumBacklogGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of tasks.api.scrum.backlog.getFields. */
export interface TasksApiScrumBacklogGetFieldsResult {
  fields: {
    groupId?: TasksApiScrumBacklogGetFieldsField;
    createdBy?: TasksApiScrumBacklogGetFieldsField;
    modifiedBy?: TasksApiScrumBacklogGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.backlog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
 */
export interface TasksApiScrumBacklogGetParams {
  id: number | string;
}

/** Result of tasks.api.scrum.backlog.get. */
export type TasksApiScrumBacklogGetResult = TasksApiScrumBacklog;

/**
 * Parameters of tasks.api.scrum.backlog.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
 */
export interface TasksApiScrumBacklogUpdateParams {
  id: number | string;
  fields: {
    groupId?: number | string | null | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
  };
}

/** Result of tasks.api.scrum.backlog.update. */
export type TasksApiScrumBacklogUpdateResult = TasksApiScrumBacklog;

/** What tasks.api.scrum.epic holds. Which members arrive depends on the call. */
export interface TasksApiScrumEpic {
  id?: number;
  groupId?: number;
  name?: string;
  description?: string;
  createdBy?: number;
  modifiedBy?: number;
  color?: string;
  files?: {
    ID?: string;
    ENTITY_ID?: string;
    FIELD_NAME?: string;
    USER_TYPE_ID?: string;
    XML_ID?: null;
    SORT?: string;
    MULTIPLE?: string;
    MANDATORY?: string;
    SHOW_FILTER?: string;
    SHOW_IN_LIST?: string;
    EDIT_IN_LIST?: string;
    IS_SEARCHABLE?: string;
    SETTINGS?: {
      IBLOCK_ID?: null;
      SECTION_ID?: null;
      UF_TO_SAVE_ALLOW_EDIT?: boolean;
    };
    USER_TYPE?: LogBlogpostGetItemUfBlogPostFileUserType;
    VALUE?: unknown[];
    ENTITY_VALUE_ID?: number;
    CUSTOM_DATA?: {
      PHOTO_TEMPLATE?: string;
    };
    EDIT_FORM_LABEL?: string;
    TAG?: string;
  };
}

/**
 * Parameters of tasks.api.scrum.epic.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
 */
export interface TasksApiScrumEpicAddParams {
  fields: {
    name: string;
    description?: string | undefined;
    groupId: number | string;
    color?: string | undefined;
    files?: null | (object | unknown[]) | undefined;
    createdBy?: number | string | undefined;
    modifiedBy?: number | string | undefined;
  };
}

/** Result of tasks.api.scrum.epic.add. */
export type TasksApiScrumEpicAddResult = TasksApiScrumEpic;

/**
 * Parameters of tasks.api.scrum.epic.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
 */
export interface TasksApiScrumEpicDeleteParams {
  id: number | string;
}

/** Result of tasks.api.scrum.epic.delete. */
export type TasksApiScrumEpicDeleteResult = unknown;

/**
 * Parameters of tasks.api.scrum.epic.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
 */
export interface TasksApiScrumEpicGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of tasks.api.scrum.epic.getFields. */
export interface TasksApiScrumEpicGetFieldsResult {
  name?: string;
  description?: string;
  groupId?: number;
  color?: string;
  files?: unknown[];
  createdBy?: number;
  modifiedBy?: number;
}

/**
 * Parameters of tasks.api.scrum.epic.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
 */
export interface TasksApiScrumEpicGetParams {
  id: number | string;
}

/** Result of tasks.api.scrum.epic.get. */
export type TasksApiScrumEpicGetResult = TasksApiScrumEpic;

/** Stands in several types. */
export interface TasksApiScrumEpicList {
  id?: number;
  groupId?: number;
  name?: string;
  description?: string;
  createdBy?: number;
  modifiedBy?: number;
  color?: string;
}

/**
 * Parameters of tasks.api.scrum.epic.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
 */
export interface TasksApiScrumEpicListParams {
  order?: object | unknown[] | undefined;
  filter?: object | unknown[] | undefined;
  select?: string[] | undefined;
  start?: number | string | undefined;
}

/** Result of tasks.api.scrum.epic.list. */
export type TasksApiScrumEpicListResult = TasksApiScrumEpicList | TasksApiScrumEpicList[];

/**
 * Parameters of tasks.api.scrum.epic.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
 */
export interface TasksApiScrumEpicUpdateParams {
  id: number | string;
  fields: {
    name: string;
    description?: string | undefined;
    groupId: number | string;
    color?: string | undefined;
    files?: null | (object | unknown[]) | undefined;
  };
}

/** Result of tasks.api.scrum.epic.update. */
export type TasksApiScrumEpicUpdateResult = TasksApiScrumEpic;

/**
 * Parameters of tasks.api.scrum.kanban.addStage.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
 */
export interface TasksApiScrumKanbanAddStageParams {
  fields: {
    sprintId: number | string;
    name: string;
    type?: "NEW" | "WORK" | "FINISH" | undefined;
    sort?: number | string | undefined;
    color?: string | undefined;
  };
}

/** Result of tasks.api.scrum.kanban.addStage. */
export type TasksApiScrumKanbanAddStageResult = number;

/**
 * Parameters of tasks.api.scrum.kanban.addTask.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
 */
export interface TasksApiScrumKanbanAddTaskParams {
  sprintId: number | string;
  taskId: number | string;
  stageId: number | string;
}

/** Result of tasks.api.scrum.kanban.addTask. */
export type TasksApiScrumKanbanAddTaskResult = boolean;

/**
 * Parameters of tasks.api.scrum.kanban.deleteStage.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
 */
export interface TasksApiScrumKanbanDeleteStageParams {
  stageId: number | string;
}

/** Result of tasks.api.scrum.kanban.deleteStage. */
export type TasksApiScrumKanbanDeleteStageResult = boolean;

/**
 * Parameters of tasks.api.scrum.kanban.deleteTask.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
 */
export interface TasksApiScrumKanbanDeleteTaskParams {
  sprintId: number | string;
  taskId: number | string;
}

/** Result of tasks.api.scrum.kanban.deleteTask. */
export type TasksApiScrumKanbanDeleteTaskResult = boolean;

/** How tasks.api.scrum.kanban.getFields describes a field. */
export interface TasksApiScrumKanbanGetFieldsField {
  type?: string;
}

/**
 * Parameters of tasks.api.scrum.kanban.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
 */
export interface TasksApiScrumKanbanGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of tasks.api.scrum.kanban.getFields. */
export interface TasksApiScrumKanbanGetFieldsResult {
  fields: {
    name?: TasksApiScrumKanbanGetFieldsField;
    sort?: TasksApiScrumKanbanGetFieldsField;
    type?: TasksApiScrumKanbanGetFieldsField;
    sprintId?: TasksApiScrumKanbanGetFieldsField;
    color?: TasksApiScrumKanbanGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.kanban.getStages.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
 */
export interface TasksApiScrumKanbanGetStagesParams {
  sprintId: number | string;
}

/** Result of tasks.api.scrum.kanban.getStages. */
export type TasksApiScrumKanbanGetStagesResult = {
  id: number;
  name: string;
  type?: "NEW" | "WORK" | "FINISH";
  sort?: number;
  color?: string;
} | {
  id?: string;
  name?: string;
  sort?: string;
  type?: string;
  sprintId?: string;
  color?: string;
}[];

/**
 * Parameters of tasks.api.scrum.kanban.updateStage.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
 */
export interface TasksApiScrumKanbanUpdateStageParams {
  stageId: number | string;
  fields: {
    sprintId?: number | string | undefined;
    name?: string | undefined;
    type?: "NEW" | "WORK" | "FINISH" | undefined;
    sort?: number | string | undefined;
    color?: string | undefined;
  };
}

/** Result of tasks.api.scrum.kanban.updateStage. */
export type TasksApiScrumKanbanUpdateStageResult = boolean;

/** What tasks.api.scrum.sprint holds. Which members arrive depends on the call. */
export interface TasksApiScrumSprint {
  id?: number;
  groupId?: number;
  entityType?: string;
  name?: string;
  goal?: string;
  sort?: number;
  createdBy?: number;
  modifiedBy?: number;
  dateStart?: string;
  dateEnd?: string;
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
 */
export interface TasksApiScrumSprintAddParams {
  fields: {
    groupId: number | string;
    name: string;
    sort?: number | string | undefined;
    dateStart?: string | undefined;
    dateEnd?: string | undefined;
    status?: "active" | "planned" | "completed" | undefined;
    createdBy?: number | string | undefined;
  };
}

/** Result of tasks.api.scrum.sprint.add. */
export type TasksApiScrumSprintAddResult = TasksApiScrumSprint;

/**
 * Parameters of tasks.api.scrum.sprint.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
 */
export interface TasksApiScrumSprintCompleteParams {
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.complete. */
export interface TasksApiScrumSprintCompleteResult {
  id?: number;
  groupId?: number;
  entityType?: string;
  name?: string;
  goal?: string;
  sort?: number;
  createdBy?: number;
  modifiedBy?: number;
  dateStart?: string;
  dateEnd?: string;
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
 */
export interface TasksApiScrumSprintDeleteParams {
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.delete. */
export type TasksApiScrumSprintDeleteResult = unknown[];

/** How tasks.api.scrum.sprint.getFields describes a field. */
export interface TasksApiScrumSprintGetFieldsField {
  type?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
 */
export interface TasksApiScrumSprintGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of tasks.api.scrum.sprint.getFields. */
export interface TasksApiScrumSprintGetFieldsResult {
  fields: {
    groupId?: TasksApiScrumSprintGetFieldsField;
    name?: TasksApiScrumSprintGetFieldsField;
    sort?: TasksApiScrumSprintGetFieldsField;
    createdBy?: TasksApiScrumSprintGetFieldsField;
    modifiedBy?: TasksApiScrumSprintGetFieldsField;
    dateStart?: TasksApiScrumSprintGetFieldsField;
    dateEnd?: TasksApiScrumSprintGetFieldsField;
    status?: TasksApiScrumSprintGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.sprint.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
 */
export interface TasksApiScrumSprintGetParams {
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.get. */
export type TasksApiScrumSprintGetResult = TasksApiScrumSprint;

/** Stands in several types. */
export interface TasksApiScrumSprintList {
  id?: number;
  groupId?: number;
  entityType?: string;
  name?: string;
  goal?: string;
  sort?: number;
  createdBy?: number;
  modifiedBy?: number;
  dateStart?: string;
  dateEnd?: string;
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
 */
export interface TasksApiScrumSprintListParams {
  order?: {
    ID?: number | string | undefined;
    GROUP_ID?: number | string | undefined;
    ENTITY_TYPE?: string | undefined;
    NAME?: string | undefined;
    SORT?: number | string | undefined;
    CREATED_BY?: number | string | undefined;
    MODIFIED_BY?: number | string | undefined;
    DATE_START?: string | undefined;
    DATE_END?: string | undefined;
    STATUS?: string | undefined;
    INFO?: object | undefined;
  } | undefined;
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    GROUP_ID?: (number | string) | (number | string)[] | undefined;
    ENTITY_TYPE?: string | string[] | undefined;
    NAME?: string | string[] | undefined;
    SORT?: (number | string) | (number | string)[] | undefined;
    CREATED_BY?: (number | string) | (number | string)[] | undefined;
    MODIFIED_BY?: (number | string) | (number | string)[] | undefined;
    DATE_START?: string | string[] | undefined;
    DATE_END?: string | string[] | undefined;
    STATUS?: string | string[] | undefined;
    INFO?: object | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  select?: object | undefined;
  start?: number | string | undefined;
}

/** Result of tasks.api.scrum.sprint.list. */
export type TasksApiScrumSprintListResult = TasksApiScrumSprintList | TasksApiScrumSprintList[];

/**
 * Parameters of tasks.api.scrum.sprint.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
 */
export interface TasksApiScrumSprintStartParams {
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.start. */
export interface TasksApiScrumSprintStartResult {
  id?: number;
  groupId?: number;
  entityType?: string;
  name?: string;
  goal?: string;
  sort?: number;
  createdBy?: number;
  modifiedBy?: number;
  dateStart?: string;
  dateEnd?: string;
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
 */
export interface TasksApiScrumSprintUpdateParams {
  id: number | string;
  fields: {
    groupId?: number | string | null | undefined;
    name?: string | undefined;
    sort?: number | string | undefined;
    dateStart?: string | undefined;
    dateEnd?: string | undefined;
    status?: "active" | "planned" | "completed" | undefined;
  };
}

/** Result of tasks.api.scrum.sprint.update. */
export type TasksApiScrumSprintUpdateResult = TasksApiScrumSprint;

/** How tasks.api.scrum.task.getFields describes a field. */
export interface TasksApiScrumTaskGetFieldsField {
  type?: string;
}

/**
 * Parameters of tasks.api.scrum.task.getFields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
 */
export interface TasksApiScrumTaskGetFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of tasks.api.scrum.task.getFields. */
export interface TasksApiScrumTaskGetFieldsResult {
  fields: {
    entityId?: TasksApiScrumTaskGetFieldsField;
    storyPoints?: TasksApiScrumTaskGetFieldsField;
    epicId?: TasksApiScrumTaskGetFieldsField;
    sort?: TasksApiScrumTaskGetFieldsField;
    createdBy?: TasksApiScrumTaskGetFieldsField;
    modifiedBy?: TasksApiScrumTaskGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.task.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
 */
export interface TasksApiScrumTaskGetParams {
  id: number | string;
}

/** Result of tasks.api.scrum.task.get. */
export interface TasksApiScrumTaskGetResult {
  entityId?: number;
  storyPoints?: string;
  epicId?: number;
  sort?: number;
  createdBy?: number;
  modifiedBy?: number;
}

/**
 * Parameters of tasks.api.scrum.task.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
 */
export interface TasksApiScrumTaskUpdateParams {
  id: number | string;
  fields: {
    entityId?: number | string | undefined;
    storyPoints?: string | undefined;
    epicId?: number | string | null | undefined;
    sort?: number | string | undefined;
  };
}

/** Result of tasks.api.scrum.task.update. */
export interface TasksApiScrumTaskUpdateResult {
  status?: "success" | "error";
  data?: boolean | null;
  errors: unknown[];
}

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
