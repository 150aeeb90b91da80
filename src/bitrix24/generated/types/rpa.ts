// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface RpaCommentAddCommentUsersItem {
  id?: string;
  name?: string;
  secondName?: string;
  lastName?: string;
  title?: null;
  workPosition?: string;
  fullName?: string;
  link?: string;
}

/**
 * Parameters of rpa.comment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
 */
export interface RpaCommentAddParams {
  typeId?: number | string | undefined;
  itemId?: number | string | undefined;
  fields?: {
    description?: string | undefined;
    files?: object | unknown[] | undefined;
  } | undefined;
}

/** Result of rpa.comment.add. */
export interface RpaCommentAddResult {
  comment: {
    id?: number;
    createdTime?: string;
    isFixed?: boolean;
    typeId?: number;
    itemId?: number;
    action?: string;
    description?: string;
    userId?: number;
    title?: string;
    data?: {
      files?: number[];
    };
    createdTimestamp?: number;
    htmlDescription?: string;
    textDescription?: string;
    users?: {
      [id: number]: RpaCommentAddCommentUsersItem;
    };
  };
}

/**
 * Parameters of rpa.comment.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
 */
export interface RpaCommentDeleteParams {
  id: number | string;
}

/** Result of rpa.comment.delete. */
export type RpaCommentDeleteResult = unknown;

/**
 * Parameters of rpa.comment.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
 */
export interface RpaCommentUpdateParams {
  id?: number | string | undefined;
  fields?: {
    description?: number | string | undefined;
    files?: number | string | undefined;
  } | undefined;
}

/** Result of rpa.comment.update. */
export type RpaCommentUpdateResult = unknown;

/**
 * Parameters of rpa.fields.getSettings.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html
 */
export interface RpaFieldsGetSettingsParams {
  typeId: number | string;
  stageId?: number | string | undefined;
}

/** Result of rpa.fields.getSettings. */
export interface RpaFieldsGetSettingsResult {
  fields: {
    kanban?: {
      [name: string]: boolean;
    };
    create?: {
      [name: string]: boolean;
    };
  };
}

/**
 * Parameters of rpa.fields.setSettings.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html
 */
export interface RpaFieldsSetSettingsParams {
  typeId: number | string;
  stageId?: number | string | undefined;
  fields: object;
}

/** Result of rpa.fields.setSettings. */
export type RpaFieldsSetSettingsResult = unknown;

/**
 * Parameters of rpa.fields.setVisibilitySettings.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html
 */
export interface RpaFieldsSetVisibilitySettingsParams {
  typeId: number | string;
  visibility: string;
  stageId?: number | string | undefined;
  fields: object | unknown[];
}

/** Result of rpa.fields.setVisibilitySettings. */
export type RpaFieldsSetVisibilitySettingsResult = unknown;

/**
 * Parameters of rpa.item.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html
 */
export interface RpaItemAddParams {
  typeId: number | string;
  fields?: object | unknown[] | undefined;
}

/** Result of rpa.item.add. */
export type RpaItemAddResult = unknown;

/**
 * Parameters of rpa.item.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html
 */
export interface RpaItemDeleteParams {
  typeId: number | string;
  id: number | string;
}

/** Result of rpa.item.delete. */
export type RpaItemDeleteResult = unknown;

/**
 * Parameters of rpa.item.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html
 */
export interface RpaItemGetParams {
  typeId?: number | string | undefined;
  id?: number | string | undefined;
}

/** Result of rpa.item.get. */
export interface RpaItemGetResult {
  stageId?: unknown;
  previousStageId?: unknown;
  name?: unknown;
  typeId?: unknown;
  createdBy?: unknown;
  updatedBy?: unknown;
  movedBy?: unknown;
  createdTime?: unknown;
  updatedTime?: unknown;
  movedTime?: unknown;
  detailUrl?: unknown;
  tasksCounter?: unknown;
  tasksFaces?: "completed" | "running" | "all";
  users?: unknown;
  item: {
    id?: number;
    stageId?: number;
    previousStageId?: number;
    name?: string;
    typeId?: number;
    createdBy?: number;
    updatedBy?: number;
    createdTime?: string;
    updatedTime?: string;
    movedTime?: string;
    detailUrl?: string;
    movedBy?: number;
    tasksCounter?: number;
    tasksFaces?: {
      completed?: number[];
      running?: unknown[];
      all?: number[];
    };
    users?: {
      [id: number]: {
        id?: string;
        name?: string;
        secondName?: null;
        lastName?: string;
        title?: null;
        workPosition?: null;
        fullName?: string;
        link?: string;
      };
    };
    [name: `UF_RPA_${string}`]: unknown;
  };
  [name: `UF_RPA_${string}`]: unknown;
}

/**
 * Parameters of rpa.item.getTasks.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html
 */
export interface RpaItemGetTasksParams {
  typeId?: number | string | undefined;
  id?: number | string | undefined;
}

/** Result of rpa.item.getTasks. */
export interface RpaItemGetTasksResult {
  tasks: {
    id?: string;
    title?: string;
    description?: string;
    userId?: number;
    data?: {
      participantJoint?: string;
      isMine?: boolean;
      controls?: {
        BUTTONS?: {
          TYPE?: string;
          TARGET_USER_STATUS?: number;
          NAME?: string;
          VALUE?: string;
          TEXT?: string;
          COLOR?: string;
        }[];
      };
      type?: string;
      url?: string;
      fieldsToShow?: null;
      fieldsToSet?: string[];
      users?: {
        id?: number;
        status?: number;
      }[];
    };
    itemClassName?: string;
    users?: {
      [id: number]: RpaCommentAddCommentUsersItem;
    };
  }[];
}

/**
 * Parameters of rpa.item.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html
 */
export interface RpaItemListParams {
  typeId?: number | string | undefined;
  order?: object | undefined;
  filter?: object | undefined;
  start?: number | string | undefined;
}

/** Result of rpa.item.list. */
export interface RpaItemListResult {
  items: object[];
}

/**
 * Parameters of rpa.item.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
 */
export interface RpaItemUpdateParams {
  typeId?: number | string | undefined;
  id?: number | string | undefined;
  fields: {
    stageId?: number | string | undefined;
    [name: `UF_RPA_${string}`]: unknown;
  };
}

/** Result of rpa.item.update. */
export type RpaItemUpdateResult = unknown;

/**
 * Parameters of rpa.stage.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html
 */
export interface RpaStageAddParams {
  fields: {
    name: unknown;
    typeId: string | number;
    code?: unknown;
    color?: unknown;
    sort?: unknown;
    semantic?: unknown;
  };
}

/** Result of rpa.stage.add. */
export type RpaStageAddResult = unknown;

/**
 * Parameters of rpa.stage.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html
 */
export interface RpaStageDeleteParams {
  id: number | string;
}

/** Result of rpa.stage.delete. */
export type RpaStageDeleteResult = unknown;

/**
 * Parameters of rpa.stage.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html
 */
export interface RpaStageGetParams {
  id: number | string;
}

/** Result of rpa.stage.get. */
export interface RpaStageGetResult {
  name?: unknown;
  code?: unknown;
  color?: unknown;
  sort?: unknown;
  semantic?: unknown;
  typeId?: unknown;
  isFirst?: unknown;
  isSuccess?: unknown;
  isFail?: unknown;
  tasks: ("title" | "robotType" | "robotName" | "users") | {
    title?: string;
    robotType?: string;
    robotName?: string;
    canAppendResponsibles?: boolean;
    users?: {
      id?: string;
      entityId?: number;
      name?: string;
      photoSrc?: string;
      url?: string;
      entityType?: string;
    }[];
  }[];
  robotsCount?: unknown;
  possibleNextStages: unknown;
  permissions: unknown;
  id?: number;
}

/**
 * Parameters of rpa.stage.listForType.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
 */
export interface RpaStageListForTypeParams {
  typeId: number | string;
  start?: number | string | undefined;
}

/** Result of rpa.stage.listForType. */
export interface RpaStageListForTypeResult {
  stages: {
    id?: number;
    name?: string;
    code?: string;
    color?: string;
    sort?: number;
    semantic?: null;
    typeId?: number;
    isFirst?: boolean;
    isSuccess?: boolean;
    isFail?: boolean;
  }[];
}

/**
 * Parameters of rpa.stage.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
 */
export interface RpaStageUpdateParams {
  id?: number | string | undefined;
  fields?: {
    name?: unknown;
    code?: unknown;
    color?: unknown;
    sort?: unknown;
    semantic?: unknown;
  } | undefined;
}

/** Result of rpa.stage.update. */
export type RpaStageUpdateResult = unknown;

/**
 * Parameters of rpa.task.addUser.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html
 */
export interface RpaTaskAddUserParams {
  typeId?: number | string | undefined;
  stageId?: number | string | undefined;
  userValue?: string | undefined;
}

/** Result of rpa.task.addUser. */
export type RpaTaskAddUserResult = unknown;

/**
 * Parameters of rpa.task.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html
 */
export interface RpaTaskDeleteParams {
  typeId?: number | string | undefined;
  stageId?: number | string | undefined;
  robotName?: string | undefined;
}

/** Result of rpa.task.delete. */
export type RpaTaskDeleteResult = unknown;

/**
 * Parameters of rpa.task.do.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
 */
export interface RpaTaskDoParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of rpa.task.do. */
export type RpaTaskDoResult = unknown;

/**
 * Parameters of rpa.timeline.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
 */
export interface RpaTimelineAddParams {
  typeId?: number | string | undefined;
  itemId?: number | string | undefined;
  fields?: {
    title?: string | undefined;
    description?: string | undefined;
  } | undefined;
}

/** Result of rpa.timeline.add. */
export interface RpaTimelineAddResult {
  timeline: {
    id?: number;
    typeId?: number;
    itemId?: number;
    createdTime?: string;
    userId?: number;
    title?: string;
    description?: string;
    action?: boolean;
    isFixed?: boolean;
    data?: {
      scope?: string;
    };
    createdTimestamp?: number;
    users?: {
      [id: number]: RpaCommentAddCommentUsersItem;
    };
  };
}

/**
 * Parameters of rpa.timeline.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html
 */
export interface RpaTimelineDeleteParams {
  id: number | string;
}

/** Result of rpa.timeline.delete. */
export type RpaTimelineDeleteResult = unknown;

/**
 * Parameters of rpa.timeline.listForItem.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
 */
export interface RpaTimelineListForItemParams {
  typeId?: number | string | undefined;
  itemId?: number | string | undefined;
  start?: number | string | undefined;
}

/** Result of rpa.timeline.listForItem. */
export interface RpaTimelineListForItemResult {
  id?: unknown;
  typeId?: unknown;
  itemId?: unknown;
  createdTime?: unknown;
  userId?: unknown;
  title?: unknown;
  description?: unknown;
  action?: unknown;
  isFixed?: unknown;
  data?: {
    item?: unknown;
    scope?: "manual" | "task" | "automation" | "rest";
    stageFrom?: "id" | "name";
    stageTo?: unknown;
    fields?: "name" | "title";
    task?: unknown;
    users?: unknown;
  };
  timeline: {
    id?: number;
    typeId?: number;
    itemId?: number;
    createdTime?: string;
    userId?: number;
    title?: string;
    description?: string;
    action?: string;
    isFixed?: boolean;
    data?: {
      item?: {
        name?: string;
      };
      scope?: string;
      stageFrom?: {
        id?: number;
        name?: string;
      };
      stageTo?: {
        id?: number;
        name?: string;
      };
      fields?: {
        name?: string;
        title?: string;
      }[];
      task?: {
        ID?: string;
        USER_ID?: string;
        WORKFLOW_ID?: string;
        ACTIVITY?: string;
        ACTIVITY_NAME?: string;
        NAME?: string;
        DESCRIPTION?: string;
        PARAMETERS?: {
          DOCUMENT_ID?: string[];
          TASK_EDIT_URL?: string;
          ACTIONS?: {
            color?: string;
            stageId?: string;
            label?: string;
          }[];
          FIELDS_TO_SHOW?: string[];
          RESPONSIBLE_TYPE?: null;
          APPROVE_TYPE?: null;
          FIELDS_TO_SET?: string[];
        };
        USERS?: number[];
        INCOMPLETE_USERS?: unknown[];
      };
    };
    createdTimestamp?: number;
    users?: {
      [id: number]: RpaCommentAddCommentUsersItem;
    };
  }[];
}

/**
 * Parameters of rpa.timeline.updateIsFixed.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
 */
export interface RpaTimelineUpdateIsFixedParams {
  id?: number | string | undefined;
  isFixed?: "Y" | "N" | undefined;
}

/** Result of rpa.timeline.updateIsFixed. */
export interface RpaTimelineUpdateIsFixedResult {
  timeline: {
    id?: number;
  };
}

/**
 * Parameters of rpa.timeline.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
 */
export interface RpaTimelineUpdateParams {
  id?: number | string | undefined;
  fields?: {
    title?: string | undefined;
    description?: string | undefined;
  } | undefined;
}

/** Result of rpa.timeline.update. */
export type RpaTimelineUpdateResult = unknown;

/**
 * Parameters of rpa.type.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html
 */
export interface RpaTypeAddParams {
  fields: {
    title: string;
    image?: string | undefined;
    settings?: object | unknown[] | undefined;
    permissions?: object | unknown[] | undefined;
  };
}

/** Result of rpa.type.add. */
export type RpaTypeAddResult = unknown;

/**
 * Parameters of rpa.type.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html
 */
export interface RpaTypeDeleteParams {
  id: number | string;
}

/** Result of rpa.type.delete. */
export type RpaTypeDeleteResult = unknown;

/**
 * Parameters of rpa.type.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html
 */
export interface RpaTypeGetParams {
  id: number | string;
}

/** Result of rpa.type.get. */
export interface RpaTypeGetResult {
  id?: unknown;
  title?: unknown;
  image?: unknown;
  createdBy?: unknown;
  settings?: unknown;
  permissions?: unknown;
  type: {
    id?: number;
    title?: string;
    image?: string;
    createdBy?: number;
    settings?: unknown[];
    permissions?: {
      id?: string;
      entity?: string;
      entityId?: string;
      accessCode?: string;
      action?: string;
      permission?: string;
    }[];
  };
}

/**
 * Parameters of rpa.type.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html
 */
export interface RpaTypeListParams {
  select?: string[] | undefined;
  order?: object | undefined;
  filter?: object | undefined;
  start?: number | string | undefined;
}

/** Result of rpa.type.list. */
export interface RpaTypeListResult {
  types: object[];
}

/**
 * Parameters of rpa.type.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
 */
export interface RpaTypeUpdateParams {
  id?: number | string | undefined;
  fields?: object | unknown[] | undefined;
}

/** Result of rpa.type.update. */
export type RpaTypeUpdateResult = unknown;

/** Methods of Bitrix24 whose names begin with `rpa`. */
export interface RpaRestMethods {
  /**
   * Adds a comment with files to the timeline of an RPA item and returns it; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.comment.add": { params: RpaCommentAddParams; result: RpaCommentAddResult };
  /**
   * Deletes a comment from the timeline of an RPA item by ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.comment.delete": { params: RpaCommentDeleteParams; result: RpaCommentDeleteResult };
  /**
   * Changes the text or files of a comment on an RPA item; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.comment.update": { params: RpaCommentUpdateParams; result: RpaCommentUpdateResult };
  /**
   * Returns which fields are shown where on a stage of an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.fields.getSettings": { params: RpaFieldsGetSettingsParams; result: RpaFieldsGetSettingsResult };
  /**
   * Replaces all field visibility settings on a stage of an RPA workflow; an empty set clears them.
   * @deprecated The documentation advises against it.
   */
  "rpa.fields.setSettings": { params: RpaFieldsSetSettingsParams; result: RpaFieldsSetSettingsResult };
  /**
   * Sets one kind of field visibility, such as kanban, on an RPA stage and leaves the rest alone.
   * @deprecated The documentation advises against it.
   */
  "rpa.fields.setVisibilitySettings": {
    params: RpaFieldsSetVisibilitySettingsParams;
    result: RpaFieldsSetVisibilitySettingsResult;
  };
  /**
   * Creates an item with custom field values in an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.add": { params: RpaItemAddParams; result: RpaItemAddResult };
  /**
   * Deletes an item of an RPA workflow by type and item ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.delete": { params: RpaItemDeleteParams; result: RpaItemDeleteResult };
  /**
   * Returns one RPA item with stage, authors, dates and custom fields; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.get": { params: RpaItemGetParams; result: RpaItemGetResult };
  /**
   * Lists the tasks assigned on an RPA item with their participants and buttons; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.getTasks": { params: RpaItemGetTasksParams; result: RpaItemGetTasksResult };
  /**
   * Lists items of an RPA workflow by filter and order, page by page; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.list": { params: RpaItemListParams; result: RpaItemListResult };
  /**
   * Changes the custom fields of an RPA item or moves it to another stage; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.item.update": { params: RpaItemUpdateParams; result: RpaItemUpdateResult };
  /**
   * Adds a stage with name, color and meaning to an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.add": { params: RpaStageAddParams; result: RpaStageAddResult };
  /**
   * Deletes a stage of an RPA workflow by ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.delete": { params: RpaStageDeleteParams; result: RpaStageDeleteResult };
  /**
   * Returns one stage of an RPA workflow with its meaning and automation tasks; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.get": { params: RpaStageGetParams; result: RpaStageGetResult };
  /**
   * Lists the stages of one RPA workflow with color, order and meaning; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.listForType": { params: RpaStageListForTypeParams; result: RpaStageListForTypeResult };
  /**
   * Changes the name, color, order or meaning of an RPA workflow stage; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.stage.update": { params: RpaStageUpdateParams; result: RpaStageUpdateResult };
  /**
   * Adds a user to an existing task of an RPA stage, found by its automation rule; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.task.addUser": { params: RpaTaskAddUserParams; result: RpaTaskAddUserResult };
  /**
   * Removes the automation rule of a task from a stage of an RPA workflow; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.task.delete": { params: RpaTaskDeleteParams; result: RpaTaskDeleteResult };
  /**
   * Completes a task on an RPA item; which parameters it takes depends on the task; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.task.do": { params: RpaTaskDoParams; result: RpaTaskDoResult };
  /**
   * Writes an entry with title and HTML text to the timeline of an RPA item; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.add": { params: RpaTimelineAddParams; result: RpaTimelineAddResult };
  /**
   * Deletes an entry from the timeline of an RPA item by ID; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.delete": { params: RpaTimelineDeleteParams; result: RpaTimelineDeleteResult };
  /**
   * Lists the timeline entries of one RPA item page by page, with authors and dates; deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.listForItem": { params: RpaTimelineListForItemParams; result: RpaTimelineListForItemResult };
  /**
   * Changes the title or text of an entry in an RPA item's timeline; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.update": { params: RpaTimelineUpdateParams; result: RpaTimelineUpdateResult };
  /**
   * Pins an entry to the top of an RPA item's timeline, or unpins it; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.timeline.updateIsFixed": { params: RpaTimelineUpdateIsFixedParams; result: RpaTimelineUpdateIsFixedResult };
  /**
   * Creates an RPA workflow with title, icon, settings and permissions; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.add": { params: RpaTypeAddParams; result: RpaTypeAddResult };
  /**
   * Deletes an RPA workflow by ID; deprecated in favor of smart processes.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.delete": { params: RpaTypeDeleteParams; result: RpaTypeDeleteResult };
  /**
   * Returns one RPA workflow with its settings and access permissions; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.get": { params: RpaTypeGetParams; result: RpaTypeGetResult };
  /**
   * Lists RPA workflows by filter and order with selected fields; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.list": { params: RpaTypeListParams; result: RpaTypeListResult };
  /**
   * Changes the title, icon, settings or permissions of an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.update": { params: RpaTypeUpdateParams; result: RpaTypeUpdateResult };
}
