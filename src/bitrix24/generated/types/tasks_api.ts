// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { LogBlogpostGetItemUfBlogPostFileUserType } from "./log.ts";

/** What tasks.api.scrum.backlog holds. Which members arrive depends on the call. */
export interface TasksApiScrumBacklog {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the Scrum team. */
  groupId?: number;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
}

/**
 * Parameters of tasks.api.scrum.backlog.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
 */
export interface TasksApiScrumBacklogAddParams {
  /** Fields of the record by their names. See tasks.api.scrum.backlog.getFields. */
  fields: {
    /** Id of the Scrum team. */
    groupId: number | string;
    /** Id of the user who created it: user.get. */
    createdBy: number | string;
    /** Id of the user who last changed it: user.get. */
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
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of tasks.api.scrum.backlog.delete. */
export type TasksApiScrumBacklogDeleteResult = unknown[];

/** How tasks.api.scrum.backlog.getFields describes a field. */
export interface TasksApiScrumBacklogGetFieldsField {
  /** What kind it is of. */
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
  /** Fields of the record by their names. */
  fields: {
    /** Id of the Scrum team. */
    groupId?: TasksApiScrumBacklogGetFieldsField;
    /** Id of the user who created it: user.get. */
    createdBy?: TasksApiScrumBacklogGetFieldsField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: TasksApiScrumBacklogGetFieldsField;
    /** Id, unique among its kind. */
    id?: TasksApiScrumBacklogGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.backlog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
 */
export interface TasksApiScrumBacklogGetParams {
  /** Id, unique among its kind. */
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
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See tasks.api.scrum.backlog.getFields. */
  fields: {
    /** Id of the Scrum team. */
    groupId?: number | string | null | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: number | string | undefined;
  };
}

/** Result of tasks.api.scrum.backlog.update. */
export type TasksApiScrumBacklogUpdateResult = TasksApiScrumBacklog;

/** What tasks.api.scrum.epic holds. Which members arrive depends on the call. */
export interface TasksApiScrumEpic {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the Scrum team. */
  groupId?: number;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
  /** Color that it is shown in. */
  color?: string;
  /** The files. */
  files?: {
    /** Id, unique among its kind. */
    ID?: string;
    /** Id of the backlog or sprint. */
    ENTITY_ID?: string;
    /** Name of the field. */
    FIELD_NAME?: string;
    /** Kind of value: string, integer, enumeration, … */
    USER_TYPE_ID?: string;
    /** Id in an outside system. */
    XML_ID?: null;
    /** Place in the order; what has less comes first. */
    SORT?: string;
    /** Whether it holds several values. */
    MULTIPLE?: string;
    /** Whether it must be filled in. */
    MANDATORY?: string;
    /** How lists are filtered by it; N not at all. */
    SHOW_FILTER?: string;
    /** Whether lists show it. */
    SHOW_IN_LIST?: string;
    /** Whether it can be edited. */
    EDIT_IN_LIST?: string;
    /** Whether search finds it. */
    IS_SEARCHABLE?: string;
    /** How it is set up. */
    SETTINGS?: {
      /** Id of the list or catalog. */
      IBLOCK_ID?: null;
      /** Id of the part that it stands in. */
      SECTION_ID?: null;
      UF_TO_SAVE_ALLOW_EDIT?: boolean;
    };
    /** Kind of value. */
    USER_TYPE?: LogBlogpostGetItemUfBlogPostFileUserType;
    /** The value itself. */
    VALUE?: unknown[];
    /** Id of the record that has the value. */
    ENTITY_VALUE_ID?: number;
    /** What else is known of it. */
    CUSTOM_DATA?: {
      PHOTO_TEMPLATE?: string;
    };
    /** Label in forms. */
    EDIT_FORM_LABEL?: string;
    /** Word to find it by. */
    TAG?: string;
  };
}

/**
 * Parameters of tasks.api.scrum.epic.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
 */
export interface TasksApiScrumEpicAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Id of the Scrum team. */
    groupId: number | string;
    /** Color that it is shown in. */
    color?: string | undefined;
    /** The files. */
    files?: null | (object | unknown[]) | undefined;
    /** Id of the user who created it: user.get. */
    createdBy?: number | string | undefined;
    /** Id of the user who last changed it: user.get. */
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
  /** Id, unique among its kind. See tasks.api.scrum.epic.list. */
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
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** Id of the Scrum team. */
  groupId?: number;
  /** Color that it is shown in. */
  color?: string;
  /** The files. */
  files?: unknown[];
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
}

/**
 * Parameters of tasks.api.scrum.epic.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
 */
export interface TasksApiScrumEpicGetParams {
  /** Id, unique among its kind. See tasks.api.scrum.epic.list. */
  id: number | string;
}

/** Result of tasks.api.scrum.epic.get. */
export type TasksApiScrumEpicGetResult = TasksApiScrumEpic;

/** Stands in several types. */
export interface TasksApiScrumEpicList {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the Scrum team. */
  groupId?: number;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
  /** Color that it is shown in. */
  color?: string;
}

/**
 * Parameters of tasks.api.scrum.epic.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
 */
export interface TasksApiScrumEpicListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | (
      | {
        [Name in keyof TasksApiScrumEpicList | "ID" | "NAME"]?:
          | ("ASC" | "DESC" | "asc" | "desc" | (string & {}))
          | undefined;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** Conditions that all must hold. */
  filter?:
    | (
      | {
        [Name in keyof TasksApiScrumEpicList | "GROUP_ID" | "NAME"]?: unknown;
      }
      | object
    )
    | unknown[]
    | undefined;
  /** Names of the fields to return. */
  select?: ("ID" | "NAME" | "DESCRIPTION" | "CREATED_BY" | "MODIFIED_BY" | "COLOR" | (string & {}))[] | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id, unique among its kind. See tasks.api.scrum.epic.list. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: string;
    /** What it is about, in words. */
    description?: string | undefined;
    /** Id of the Scrum team. */
    groupId: number | string;
    /** Color that it is shown in. */
    color?: string | undefined;
    /** The files. */
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
  /** Fields of the record by their names. See tasks.api.scrum.kanban.getFields. */
  fields: {
    /** Id of the sprint. */
    sprintId: number | string;
    /** What it is called. */
    name: string;
    /** What kind it is of. */
    type?: "NEW" | "WORK" | "FINISH" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Color that it is shown in. */
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
  /** Id of the sprint. */
  sprintId: number | string;
  /** Id of the task: tasks.task.list. */
  taskId: number | string;
  /** Stage that it is in. */
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
  /** Stage that it is in. */
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
  /** Id of the sprint. */
  sprintId: number | string;
  /** Id of the task: tasks.task.list. */
  taskId: number | string;
}

/** Result of tasks.api.scrum.kanban.deleteTask. */
export type TasksApiScrumKanbanDeleteTaskResult = boolean;

/** How tasks.api.scrum.kanban.getFields describes a field. */
export interface TasksApiScrumKanbanGetFieldsField {
  /** What kind it is of. */
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
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name?: TasksApiScrumKanbanGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: TasksApiScrumKanbanGetFieldsField;
    /** What kind it is of. */
    type?: TasksApiScrumKanbanGetFieldsField;
    /** Id of the sprint. */
    sprintId?: TasksApiScrumKanbanGetFieldsField;
    /** Color that it is shown in. */
    color?: TasksApiScrumKanbanGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.kanban.getStages.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
 */
export interface TasksApiScrumKanbanGetStagesParams {
  /** Id of the sprint. */
  sprintId: number | string;
}

/** Result of tasks.api.scrum.kanban.getStages. */
export type TasksApiScrumKanbanGetStagesResult = {
  /** Id, unique among its kind. */
  id: number;
  /** What it is called. */
  name: string;
  /** What kind it is of. */
  type?: "NEW" | "WORK" | "FINISH";
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Color that it is shown in. */
  color?: string;
} | {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called. */
  name?: string;
  /** Place in the order; what has less comes first. */
  sort?: string;
  /** What kind it is of. */
  type?: string;
  /** Id of the sprint. */
  sprintId?: string;
  /** Color that it is shown in. */
  color?: string;
}[];

/**
 * Parameters of tasks.api.scrum.kanban.updateStage.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
 */
export interface TasksApiScrumKanbanUpdateStageParams {
  /** Stage that it is in. */
  stageId: number | string;
  /** Fields of the record by their names. See tasks.api.scrum.kanban.getFields. */
  fields: {
    /** Id of the sprint. */
    sprintId?: number | string | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** What kind it is of. */
    type?: "NEW" | "WORK" | "FINISH" | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** Color that it is shown in. */
    color?: string | undefined;
  };
}

/** Result of tasks.api.scrum.kanban.updateStage. */
export type TasksApiScrumKanbanUpdateStageResult = boolean;

/** What tasks.api.scrum.sprint holds. Which members arrive depends on the call. */
export interface TasksApiScrumSprint {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the Scrum team. */
  groupId?: number;
  /** Kind of the record that it belongs to. */
  entityType?: string;
  /** What it is called. */
  name?: string;
  /** What the sprint is for. */
  goal?: string;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
  /** When it begins or began. */
  dateStart?: string;
  /** When it ends. */
  dateEnd?: string;
  /** State that it is in. */
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
 */
export interface TasksApiScrumSprintAddParams {
  /** Fields of the record by their names. See tasks.api.scrum.sprint.getFields. */
  fields: {
    /** Id of the Scrum team. */
    groupId: number | string;
    /** What it is called. */
    name: string;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** When it begins or began. */
    dateStart?: string | undefined;
    /** When it ends. */
    dateEnd?: string | undefined;
    /** State that it is in. */
    status?: "active" | "planned" | "completed" | undefined;
    /** Id of the user who created it: user.get. */
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
  /** Id, unique among its kind. See tasks.api.scrum.sprint.list. */
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.complete. */
export interface TasksApiScrumSprintCompleteResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the Scrum team. */
  groupId?: number;
  /** Kind of the record that it belongs to. */
  entityType?: string;
  /** What it is called. */
  name?: string;
  /** What the sprint is for. */
  goal?: string;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
  /** When it begins or began. */
  dateStart?: string;
  /** When it ends. */
  dateEnd?: string;
  /** State that it is in. */
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
 */
export interface TasksApiScrumSprintDeleteParams {
  /** Id, unique among its kind. See tasks.api.scrum.sprint.list. */
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.delete. */
export type TasksApiScrumSprintDeleteResult = unknown[];

/** How tasks.api.scrum.sprint.getFields describes a field. */
export interface TasksApiScrumSprintGetFieldsField {
  /** What kind it is of. */
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
  /** Fields of the record by their names. */
  fields: {
    /** Id of the Scrum team. */
    groupId?: TasksApiScrumSprintGetFieldsField;
    /** What it is called. */
    name?: TasksApiScrumSprintGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: TasksApiScrumSprintGetFieldsField;
    /** Id of the user who created it: user.get. */
    createdBy?: TasksApiScrumSprintGetFieldsField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: TasksApiScrumSprintGetFieldsField;
    /** When it begins or began. */
    dateStart?: TasksApiScrumSprintGetFieldsField;
    /** When it ends. */
    dateEnd?: TasksApiScrumSprintGetFieldsField;
    /** State that it is in. */
    status?: TasksApiScrumSprintGetFieldsField;
    /** Id, unique among its kind. */
    id?: TasksApiScrumSprintGetFieldsField;
    /** Kind of the record that it belongs to. */
    entityType?: TasksApiScrumSprintGetFieldsField;
    /** What the sprint is for. */
    goal?: TasksApiScrumSprintGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.sprint.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
 */
export interface TasksApiScrumSprintGetParams {
  /** Id, unique among its kind. See tasks.api.scrum.sprint.list. */
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.get. */
export type TasksApiScrumSprintGetResult = TasksApiScrumSprint;

/** Stands in several types. */
export interface TasksApiScrumSprintList {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the Scrum team. */
  groupId?: number;
  /** Kind of the record that it belongs to. */
  entityType?: string;
  /** What it is called. */
  name?: string;
  /** What the sprint is for. */
  goal?: string;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
  /** When it begins or began. */
  dateStart?: string;
  /** When it ends. */
  dateEnd?: string;
  /** State that it is in. */
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
 */
export interface TasksApiScrumSprintListParams {
  /** Fields to sort by, each with ASC or DESC. See tasks.api.scrum.sprint.getFields. */
  order?: {
    /** Id, unique among its kind. */
    ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the Scrum team. */
    GROUP_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Kind of the record that it belongs to. */
    ENTITY_TYPE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called. */
    NAME?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user who created it: user.get. */
    CREATED_BY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user who last changed it: user.get. */
    MODIFIED_BY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it begins or began. */
    DATE_START?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it ends. */
    DATE_END?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** State that it is in. */
    STATUS?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What else is known of it. */
    INFO?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** Conditions that all must hold. See tasks.api.scrum.sprint.getFields. */
  filter?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Id of the Scrum team. */
    GROUP_ID?: (number | string) | (number | string)[] | undefined;
    /** Kind of the record that it belongs to. */
    ENTITY_TYPE?: string | string[] | undefined;
    /** What it is called. */
    NAME?: string | string[] | undefined;
    /** Place in the order; what has less comes first. */
    SORT?: (number | string) | (number | string)[] | undefined;
    /** Id of the user who created it: user.get. */
    CREATED_BY?: (number | string) | (number | string)[] | undefined;
    /** Id of the user who last changed it: user.get. */
    MODIFIED_BY?: (number | string) | (number | string)[] | undefined;
    /** When it begins or began. */
    DATE_START?: string | string[] | undefined;
    /** When it ends. */
    DATE_END?: string | string[] | undefined;
    /** State that it is in. */
    STATUS?: string | string[] | undefined;
    /** What else is known of it. */
    INFO?: object | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Names of the fields to return. See tasks.api.scrum.sprint.getFields. */
  select?: object | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Id, unique among its kind. See tasks.api.scrum.sprint.list. */
  id: number | string;
}

/** Result of tasks.api.scrum.sprint.start. */
export interface TasksApiScrumSprintStartResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the Scrum team. */
  groupId?: number;
  /** Kind of the record that it belongs to. */
  entityType?: string;
  /** What it is called. */
  name?: string;
  /** What the sprint is for. */
  goal?: string;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
  /** When it begins or began. */
  dateStart?: string;
  /** When it ends. */
  dateEnd?: string;
  /** State that it is in. */
  status?: string;
}

/**
 * Parameters of tasks.api.scrum.sprint.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
 */
export interface TasksApiScrumSprintUpdateParams {
  /** Id, unique among its kind. See tasks.api.scrum.sprint.list. */
  id: number | string;
  /** Fields of the record by their names. See tasks.api.scrum.sprint.getFields. */
  fields: {
    /** Id of the Scrum team. */
    groupId?: number | string | null | undefined;
    /** What it is called. */
    name?: string | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
    /** When it begins or began. */
    dateStart?: string | undefined;
    /** When it ends. */
    dateEnd?: string | undefined;
    /** State that it is in. */
    status?: "active" | "planned" | "completed" | undefined;
  };
}

/** Result of tasks.api.scrum.sprint.update. */
export type TasksApiScrumSprintUpdateResult = TasksApiScrumSprint;

/** How tasks.api.scrum.task.getFields describes a field. */
export interface TasksApiScrumTaskGetFieldsField {
  /** What kind it is of. */
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
  /** Fields of the record by their names. */
  fields: {
    /** Id of the backlog or sprint. */
    entityId?: TasksApiScrumTaskGetFieldsField;
    /** Estimate of the effort. */
    storyPoints?: TasksApiScrumTaskGetFieldsField;
    /** Id of the epic. */
    epicId?: TasksApiScrumTaskGetFieldsField;
    /** Place in the order; what has less comes first. */
    sort?: TasksApiScrumTaskGetFieldsField;
    /** Id of the user who created it: user.get. */
    createdBy?: TasksApiScrumTaskGetFieldsField;
    /** Id of the user who last changed it: user.get. */
    modifiedBy?: TasksApiScrumTaskGetFieldsField;
  };
}

/**
 * Parameters of tasks.api.scrum.task.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
 */
export interface TasksApiScrumTaskGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of tasks.api.scrum.task.get. */
export interface TasksApiScrumTaskGetResult {
  /** Id of the backlog or sprint. */
  entityId?: number;
  /** Estimate of the effort. */
  storyPoints?: string;
  /** Id of the epic. */
  epicId?: number;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** Id of the user who created it: user.get. */
  createdBy?: number;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number;
}

/**
 * Parameters of tasks.api.scrum.task.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
 */
export interface TasksApiScrumTaskUpdateParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. See tasks.api.scrum.task.getFields. */
  fields: {
    /** Id of the backlog or sprint. */
    entityId?: number | string | undefined;
    /** Estimate of the effort. */
    storyPoints?: string | undefined;
    /** Id of the epic. */
    epicId?: number | string | null | undefined;
    /** Place in the order; what has less comes first. */
    sort?: number | string | undefined;
  };
}

/** Result of tasks.api.scrum.task.update. */
export interface TasksApiScrumTaskUpdateResult {
  /** State that it is in. */
  status?: "success" | "error";
  /** What is carried along. */
  data?: boolean | null;
  /** What went wrong. */
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
  /**
   * Lists Scrum epics by filter and order, page by page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
  /**
   * Lists Scrum sprints by group, status, dates and other filters, page by page.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
