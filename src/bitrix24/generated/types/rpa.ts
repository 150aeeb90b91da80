// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Stands in several types. */
export interface RpaCommentAddCommentUsersItem {
  /** Id, unique among its kind. */
  id?: string;
  /** What it is called. */
  name?: string;
  /** Middle name or patronymic. */
  secondName?: string;
  /** Surname. */
  lastName?: string;
  /** What it is called, for people to read. */
  title?: null;
  /** Position in the company. */
  workPosition?: string;
  /** First name, surname and what else belongs to the name. */
  fullName?: string;
  /** Address. */
  link?: string;
}

/**
 * Parameters of rpa.comment.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
 */
export interface RpaCommentAddParams {
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id of the element. */
  itemId?: number | string | undefined;
  /** Fields of the record by their names. */
  fields?: {
    /** What it is about, in words. */
    description?: string | undefined;
    /** The files. */
    files?: object | unknown[] | undefined;
  } | undefined;
}

/** Result of rpa.comment.add. */
export interface RpaCommentAddResult {
  /** Remark for people. */
  comment: {
    /** Id, unique among its kind. */
    id?: number;
    /** When it was created. */
    createdTime?: string;
    /** Whether it cannot be changed. */
    isFixed?: boolean;
    /** Id of the process. */
    typeId?: number;
    /** Id of the element. */
    itemId?: number;
    /** What is or was done. */
    action?: string;
    /** What it is about, in words. */
    description?: string;
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** What is carried along. */
    data?: {
      /** The files. */
      files?: number[];
    };
    createdTimestamp?: number;
    htmlDescription?: string;
    textDescription?: string;
    /** The users, or their ids. */
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
  /** Id, unique among its kind. */
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
  /** Id, unique among its kind. */
  id?: number | string | undefined;
  /** Fields of the record by their names. */
  fields?: {
    /** What it is about, in words. */
    description?: number | string | undefined;
    /** The files. */
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
  /** Id of the process. */
  typeId: number | string;
  /** Id of the stage. Default: 0. */
  stageId?: number | string | undefined;
}

/** Result of rpa.fields.getSettings. */
export interface RpaFieldsGetSettingsResult {
  /** Fields of the record by their names. */
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
  /** Id of the process. */
  typeId: number | string;
  /** Id of the stage. Default: 0. */
  stageId?: number | string | undefined;
  /** Fields of the record by their names. */
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
  /** Id of the process. */
  typeId: number | string;
  visibility: string;
  /** Id of the stage. Default: 0. */
  stageId?: number | string | undefined;
  /** Fields of the record by their names. */
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
  /** Id of the process. */
  typeId: number | string;
  /** Fields of the record by their names. */
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
  /** Id of the process. */
  typeId: number | string;
  /** Id, unique among its kind. See rpa.item.list. */
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
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id, unique among its kind. See rpa.item.list. */
  id?: number | string | undefined;
}

/** Result of rpa.item.get. */
export interface RpaItemGetResult {
  /** Id of the stage. */
  stageId?: unknown;
  previousStageId?: unknown;
  /** What it is called. */
  name?: unknown;
  /** Id of the process. */
  typeId?: unknown;
  /** Id of the user who created it: user.get. */
  createdBy?: unknown;
  /** Id of the user who last changed it: user.get. */
  updatedBy?: unknown;
  /** Id of the user who moved it to its stage: user.get. */
  movedBy?: unknown;
  /** When it was created. */
  createdTime?: unknown;
  /** When it was last changed. */
  updatedTime?: unknown;
  /** When it was moved to its stage. */
  movedTime?: unknown;
  /** Address of its page. */
  detailUrl?: unknown;
  tasksCounter?: unknown;
  tasksFaces?: "completed" | "running" | "all";
  /** The users, or their ids. */
  users?: unknown;
  /** The record. */
  item: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the stage. */
    stageId?: number;
    previousStageId?: number;
    /** What it is called. */
    name?: string;
    /** Id of the process. */
    typeId?: number;
    /** Id of the user who created it: user.get. */
    createdBy?: number;
    /** Id of the user who last changed it: user.get. */
    updatedBy?: number;
    /** When it was created. */
    createdTime?: string;
    /** When it was last changed. */
    updatedTime?: string;
    /** When it was moved to its stage. */
    movedTime?: string;
    /** Address of its page. */
    detailUrl?: string;
    /** Id of the user who moved it to its stage: user.get. */
    movedBy?: number;
    tasksCounter?: number;
    tasksFaces?: {
      /** Whether it is done. */
      completed?: number[];
      running?: unknown[];
      all?: number[];
    };
    /** The users, or their ids. */
    users?: {
      [id: number]: {
        /** Id, unique among its kind. */
        id?: string;
        /** What it is called. */
        name?: string;
        /** Middle name or patronymic. */
        secondName?: null;
        /** Surname. */
        lastName?: string;
        /** What it is called, for people to read. */
        title?: null;
        /** Position in the company. */
        workPosition?: null;
        /** First name, surname and what else belongs to the name. */
        fullName?: string;
        /** Address. */
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
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id, unique among its kind. See rpa.item.list. */
  id?: number | string | undefined;
}

/** Result of rpa.item.getTasks. */
export interface RpaItemGetTasksResult {
  /** The tasks. */
  tasks: {
    /** Id, unique among its kind. */
    id?: string;
    /** What it is called, for people to read. */
    title?: string;
    /** What it is about, in words. */
    description?: string;
    /** Id of the user: user.get. */
    userId?: number;
    /** What is carried along. */
    data?: {
      participantJoint?: string;
      isMine?: boolean;
      controls?: {
        /** Buttons that are shown. */
        BUTTONS?: {
          /** What kind it is of. */
          TYPE?: string;
          TARGET_USER_STATUS?: number;
          /** What it is called. */
          NAME?: string;
          /** The value itself. */
          VALUE?: string;
          /** What it says. */
          TEXT?: string;
          /** Color that it is shown in. */
          COLOR?: string;
        }[];
      };
      /** What kind it is of. */
      type?: string;
      /** Address. */
      url?: string;
      fieldsToShow?: null;
      fieldsToSet?: string[];
      /** The users, or their ids. */
      users?: {
        /** Id, unique among its kind. */
        id?: number;
        /** State that it is in. */
        status?: number;
      }[];
    };
    itemClassName?: string;
    /** The users, or their ids. */
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
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of rpa.item.list. */
export interface RpaItemListResult {
  /** The records. */
  items: object[];
}

/**
 * Parameters of rpa.item.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
 */
export interface RpaItemUpdateParams {
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id, unique among its kind. See rpa.item.list. */
  id?: number | string | undefined;
  /** Fields of the record by their names. */
  fields: {
    /** Id of the stage. */
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
  /** Fields of the record by their names. */
  fields: {
    /** What it is called. */
    name: unknown;
    /** Id of the process. */
    typeId: string | number;
    /** Symbolic code. */
    code?: unknown;
    /** Color that it is shown in. */
    color?: unknown;
    /** Place in the order; what has less comes first. */
    sort?: unknown;
    /** What it means for the outcome. */
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
  /** Id, unique among its kind. */
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
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of rpa.stage.get. */
export interface RpaStageGetResult {
  /** What it is called. */
  name?: string;
  /** Symbolic code. */
  code?: string;
  /** Color that it is shown in. */
  color?: string;
  /** Place in the order; what has less comes first. */
  sort?: number;
  /** What it means for the outcome. */
  semantic?: unknown;
  /** Id of the process. */
  typeId?: number;
  /** Whether it is the first one. */
  isFirst?: boolean;
  /** Whether it means success. */
  isSuccess?: boolean;
  /** Whether it means failure. */
  isFail?: boolean;
  /** The tasks. */
  tasks: ("title" | "robotType" | "robotName" | "users") | {
    /** What it is called, for people to read. */
    title?: string;
    robotType?: string;
    robotName?: string;
    canAppendResponsibles?: boolean;
    /** The users, or their ids. */
    users?: {
      /** Id, unique among its kind. */
      id?: string;
      /** Id of the record that it belongs to. */
      entityId?: number;
      /** What it is called. */
      name?: string;
      photoSrc?: string;
      /** Address. */
      url?: string;
      /** Kind of the record that it belongs to. */
      entityType?: string;
    }[];
  }[];
  robotsCount?: number;
  possibleNextStages: number[];
  /** Who may do what. */
  permissions: {
    droppable?: boolean;
    canMoveFrom?: boolean;
  };
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of rpa.stage.listForType.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
 */
export interface RpaStageListForTypeParams {
  /** Id of the process. */
  typeId: number | string;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of rpa.stage.listForType. */
export interface RpaStageListForTypeResult {
  stages: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called. */
    name?: string;
    /** Symbolic code. */
    code?: string;
    /** Color that it is shown in. */
    color?: string;
    /** Place in the order; what has less comes first. */
    sort?: number;
    /** What it means for the outcome. */
    semantic?: null;
    /** Id of the process. */
    typeId?: number;
    /** Whether it is the first one. */
    isFirst?: boolean;
    /** Whether it means success. */
    isSuccess?: boolean;
    /** Whether it means failure. */
    isFail?: boolean;
  }[];
}

/**
 * Parameters of rpa.stage.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
 */
export interface RpaStageUpdateParams {
  /** Id, unique among its kind. */
  id?: number | string | undefined;
  /** Fields of the record by their names. */
  fields?: {
    /** What it is called. */
    name?: unknown;
    /** Symbolic code. */
    code?: unknown;
    /** Color that it is shown in. */
    color?: unknown;
    /** Place in the order; what has less comes first. */
    sort?: unknown;
    /** What it means for the outcome. */
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
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id of the stage. */
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
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id of the stage. */
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
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id of the element. */
  itemId?: number | string | undefined;
  /** Fields of the record by their names. */
  fields?: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** What it is about, in words. */
    description?: string | undefined;
  } | undefined;
}

/** Result of rpa.timeline.add. */
export interface RpaTimelineAddResult {
  /** Entries of the timeline. */
  timeline: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the process. */
    typeId?: number;
    /** Id of the element. */
    itemId?: number;
    /** When it was created. */
    createdTime?: string;
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** What it is about, in words. */
    description?: string;
    action?: boolean;
    /** Whether it cannot be changed. */
    isFixed?: boolean;
    /** What is carried along. */
    data?: {
      /** What it belongs to or may be used for. */
      scope?: string;
    };
    createdTimestamp?: number;
    /** The users, or their ids. */
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
  /** Id, unique among its kind. */
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
  /** Id of the process. */
  typeId?: number | string | undefined;
  /** Id of the element. */
  itemId?: number | string | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of rpa.timeline.listForItem. */
export interface RpaTimelineListForItemResult {
  /** Id, unique among its kind. */
  id?: unknown;
  /** Id of the process. */
  typeId?: unknown;
  /** Id of the element. */
  itemId?: unknown;
  /** When it was created. */
  createdTime?: unknown;
  /** Id of the user: user.get. */
  userId?: unknown;
  /** What it is called, for people to read. */
  title?: unknown;
  /** What it is about, in words. */
  description?: unknown;
  /** What is or was done. */
  action?: unknown;
  /** Whether it cannot be changed. */
  isFixed?: unknown;
  /** What is carried along. */
  data?: {
    /** The record. */
    item?: unknown;
    /** What it belongs to or may be used for. */
    scope?: "manual" | "task" | "automation" | "rest";
    stageFrom?: "id" | "name";
    stageTo?: unknown;
    /** Fields of the record by their names. */
    fields?: "name" | "title";
    /** The task. */
    task?: unknown;
    /** The users, or their ids. */
    users?: unknown;
  };
  /** Entries of the timeline. */
  timeline: {
    /** Id, unique among its kind. */
    id?: number;
    /** Id of the process. */
    typeId?: number;
    /** Id of the element. */
    itemId?: number;
    /** When it was created. */
    createdTime?: string;
    /** Id of the user: user.get. */
    userId?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** What it is about, in words. */
    description?: string;
    /** What is or was done. */
    action?: string;
    /** Whether it cannot be changed. */
    isFixed?: boolean;
    /** What is carried along. */
    data?: {
      /** The record. */
      item?: {
        /** What it is called. */
        name?: string;
      };
      /** What it belongs to or may be used for. */
      scope?: string;
      stageFrom?: {
        /** Id, unique among its kind. */
        id?: number;
        /** What it is called. */
        name?: string;
      };
      stageTo?: {
        /** Id, unique among its kind. */
        id?: number;
        /** What it is called. */
        name?: string;
      };
      /** Fields of the record by their names. */
      fields?: {
        /** What it is called. */
        name?: string;
        /** What it is called, for people to read. */
        title?: string;
      }[];
      /** The task. */
      task?: {
        /** Id, unique among its kind. */
        ID?: string;
        /** Id of the user: user.get. */
        USER_ID?: string;
        /** Id of the workflow. */
        WORKFLOW_ID?: string;
        /** The activity. */
        ACTIVITY?: string;
        /** Name of the step. */
        ACTIVITY_NAME?: string;
        /** What it is called. */
        NAME?: string;
        /** What it is about, in words. */
        DESCRIPTION?: string;
        /** How it is set up. */
        PARAMETERS?: {
          /** Id of the document. */
          DOCUMENT_ID?: string[];
          TASK_EDIT_URL?: string;
          /** What can be done with it. */
          ACTIONS?: {
            /** Color that it is shown in. */
            color?: string;
            /** Id of the stage. */
            stageId?: string;
            /** Text beside it, for people to read. */
            label?: string;
          }[];
          FIELDS_TO_SHOW?: string[];
          RESPONSIBLE_TYPE?: null;
          APPROVE_TYPE?: null;
          FIELDS_TO_SET?: string[];
        };
        /** The users, or their ids. */
        USERS?: number[];
        INCOMPLETE_USERS?: unknown[];
      };
    };
    createdTimestamp?: number;
    /** The users, or their ids. */
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
  /** Id, unique among its kind. */
  id?: number | string | undefined;
  /** Whether it cannot be changed. */
  isFixed?: "Y" | "N" | undefined;
}

/** Result of rpa.timeline.updateIsFixed. */
export interface RpaTimelineUpdateIsFixedResult {
  /** Entries of the timeline. */
  timeline: {
    /** Id, unique among its kind. */
    id?: number;
  };
}

/**
 * Parameters of rpa.timeline.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
 */
export interface RpaTimelineUpdateParams {
  /** Id, unique among its kind. */
  id?: number | string | undefined;
  /** Fields of the record by their names. */
  fields?: {
    /** What it is called, for people to read. */
    title?: string | undefined;
    /** What it is about, in words. */
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
  /** Fields of the record by their names. */
  fields: {
    /** What it is called, for people to read. */
    title: string;
    /** Picture. */
    image?: string | undefined;
    /** How it is set up. */
    settings?: object | unknown[] | undefined;
    /** Who may do what. */
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
  /** Id, unique among its kind. See rpa.type.list. */
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
  /** Id, unique among its kind. See rpa.type.list. */
  id: number | string;
}

/** Result of rpa.type.get. */
export interface RpaTypeGetResult {
  /** Id, unique among its kind. */
  id?: unknown;
  /** What it is called, for people to read. */
  title?: unknown;
  /** Picture. */
  image?: unknown;
  /** Id of the user who created it: user.get. */
  createdBy?: unknown;
  /** How it is set up. */
  settings?: unknown;
  /** Who may do what. */
  permissions?: unknown;
  /** What kind it is of. */
  type: {
    /** Id, unique among its kind. */
    id?: number;
    /** What it is called, for people to read. */
    title?: string;
    /** Picture. */
    image?: string;
    /** Id of the user who created it: user.get. */
    createdBy?: number;
    /** How it is set up. */
    settings?: unknown[];
    /** Who may do what. */
    permissions?: {
      /** Id, unique among its kind. */
      id?: string;
      /** What kind of record it belongs to. */
      entity?: string;
      /** Id of the record that it belongs to. */
      entityId?: string;
      /** Who: U2166 a user, D7 a department, DR7 it and all below. */
      accessCode?: string;
      /** What is or was done. */
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
  /** Names of the fields to return. */
  select?: string[] | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of rpa.type.list. */
export interface RpaTypeListResult {
  /** The kinds. */
  types: object[];
}

/**
 * Parameters of rpa.type.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
 */
export interface RpaTypeUpdateParams {
  /** Id, unique among its kind. See rpa.type.list. */
  id?: number | string | undefined;
  /** Fields of the record by their names. See rpa.type.add. */
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
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
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.list": { params: RpaTypeListParams; result: RpaTypeListResult };
  /**
   * Changes the title, icon, settings or permissions of an RPA workflow; RPA is deprecated.
   * @deprecated The documentation advises against it.
   */
  "rpa.type.update": { params: RpaTypeUpdateParams; result: RpaTypeUpdateResult };
}
