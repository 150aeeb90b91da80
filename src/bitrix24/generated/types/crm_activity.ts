// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";

/** What crm.activity holds. Which members arrive depends on the call. */
export interface CrmActivity {
  ID?: string;
  OWNER_ID?: string;
  OWNER_TYPE_ID?: string;
  TYPE_ID?: string;
  PROVIDER_ID?: string;
  PROVIDER_TYPE_ID?: string;
  PROVIDER_GROUP_ID?: null;
  ASSOCIATED_ENTITY_ID?: string;
  SUBJECT?: string;
  CREATED?: string;
  LAST_UPDATED?: string;
  START_TIME?: string;
  END_TIME?: string;
  DEADLINE?: string;
  COMPLETED?: string;
  STATUS?: string;
  RESPONSIBLE_ID?: string;
  PRIORITY?: string;
  NOTIFY_TYPE?: string;
  NOTIFY_VALUE?: string;
  DESCRIPTION?: string;
  DESCRIPTION_TYPE?: string;
  DIRECTION?: string;
  LOCATION?: string;
  SETTINGS?: unknown[];
  ORIGINATOR_ID?: null;
  ORIGIN_ID?: null;
  AUTHOR_ID?: string;
  EDITOR_ID?: string;
  PROVIDER_PARAMS?: unknown[];
  PROVIDER_DATA?: null;
  RESULT_MARK?: string;
  RESULT_VALUE?: null;
  RESULT_SUM?: null;
  RESULT_CURRENCY_ID?: null;
  RESULT_STATUS?: string;
  RESULT_STREAM?: string;
  RESULT_SOURCE_ID?: null;
  AUTOCOMPLETE_RULE?: string;
}

/**
 * Parameters of crm.activity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
 */
export interface CrmActivityAddParams {
  fields: {
    OWNER_ID: number | string;
    OWNER_TYPE_ID: number | string;
    TYPE_ID: unknown;
    ASSOCIATED_ENTITY_ID?: number | string | undefined;
    COMMUNICATIONS: object;
    DEADLINE?: null | (string | Date) | undefined;
    DESCRIPTION?: string | undefined;
    DESCRIPTION_TYPE?: unknown;
    DIRECTION?: unknown;
    END_TIME?: null | (string | Date) | undefined;
    FILES?: unknown;
    LOCATION?: string | undefined;
    NOTIFY_TYPE?: unknown;
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    ORIGIN_VERSION?: string | undefined;
    PRIORITY?: unknown;
    PROVIDER_DATA?: string | undefined;
    PROVIDER_GROUP_ID?: string | number | null | undefined;
    PROVIDER_ID?: string | number | null | undefined;
    PROVIDER_TYPE_ID?: string | number | null | undefined;
    PROVIDER_PARAMS?: object | undefined;
    RESPONSIBLE_ID: number | string;
    SETTINGS?: object | undefined;
    START_TIME?: null | (string | Date) | undefined;
    STATUS?: unknown;
    SUBJECT?: string | undefined;
    WEBDAV_ELEMENTS?: unknown;
    IS_INCOMING_CHANNEL?: "Y" | "N" | undefined;
    COMPLETED?: "Y" | "N" | undefined;
    NOTIFY_VALUE?: number | string | undefined;
    RESULT_STATUS?: number | string | undefined;
    RESULT_STREAM?: number | string | undefined;
    RESULT_SOURCE_ID?: string | number | null | undefined;
    RESULT_MARK?: number | string | undefined;
    RESULT_VALUE?: number | string | undefined;
    RESULT_SUM?: number | string | undefined;
    RESULT_CURRENCY_ID?: string | number | null | undefined;
    AUTOCOMPLETE_RULE?: number | string | undefined;
  };
}

/** Result of crm.activity.add. */
export type CrmActivityAddResult = number;

/** What crm.activity.badge holds. Which members arrive depends on the call. */
export interface CrmActivityBadge {
  code?: string;
  title?: string;
  value?: string;
  type?: string;
}

/** Parameters of crm.activity.badge.add. */
export interface CrmActivityBadgeAddParams {
  code: string;
  title: string | object | unknown[];
  value: string | object | unknown[];
  type: string;
}

/** Result of crm.activity.badge.add. */
export type CrmActivityBadgeAddResult = null | {
  badge?: CrmActivityBadge;
};

/** Parameters of crm.activity.badge.delete. */
export interface CrmActivityBadgeDeleteParams {
  code: string;
}

/** Result of crm.activity.badge.delete. */
export type CrmActivityBadgeDeleteResult = boolean;

/** Parameters of crm.activity.badge.get. */
export interface CrmActivityBadgeGetParams {
  code: string;
}

/** Result of crm.activity.badge.get. */
export type CrmActivityBadgeGetResult = null | {
  badge?: CrmActivityBadge;
};

/** Parameters of crm.activity.badge.list. */
export interface CrmActivityBadgeListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.activity.badge.list. */
export interface CrmActivityBadgeListResult {
  badges: CrmActivityBadge[];
}

/**
 * Parameters of crm.activity.binding.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
 */
export interface CrmActivityBindingAddParams {
  activityId: number | string;
  entityTypeId: number | string;
  entityId: number | string;
}

/** Result of crm.activity.binding.add. */
export type CrmActivityBindingAddResult = boolean;

/**
 * Parameters of crm.activity.binding.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
 */
export interface CrmActivityBindingDeleteParams {
  activityId: number | string;
  entityTypeId: number | string;
  entityId: number | string;
}

/** Result of crm.activity.binding.delete. */
export type CrmActivityBindingDeleteResult = boolean;

/**
 * Parameters of crm.activity.binding.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
 */
export interface CrmActivityBindingListParams {
  activityId: number | string;
}

/** Result of crm.activity.binding.list. */
export type CrmActivityBindingListResult = {
  entityTypeId?: number;
  entityId?: number;
}[];

/**
 * Parameters of crm.activity.binding.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
 */
export interface CrmActivityBindingMoveParams {
  activityId: number | string;
  sourceEntityTypeId: number | string;
  sourceEntityId: number | string;
  targetEntityTypeId: number | string;
  targetEntityId: number | string;
}

/** Result of crm.activity.binding.move. */
export type CrmActivityBindingMoveResult = boolean;

/** Parameters of crm.activity.call.getTranscript. */
export interface CrmActivityCallGetTranscriptParams {
  activityId: number | string;
}

/** Result of crm.activity.call.getTranscript. */
export type CrmActivityCallGetTranscriptResult = null | {
  transcription?: string;
};

/** How crm.activity.communication.fields describes a field. */
export interface CrmActivityCommunicationFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
}

/** Parameters of crm.activity.communication.fields. */
export interface CrmActivityCommunicationFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.activity.communication.fields. */
export interface CrmActivityCommunicationFieldsResult {
  ID?: CrmActivityCommunicationFieldsField;
  ACTIVITY_ID?: CrmActivityCommunicationFieldsField;
  ENTITY_ID?: CrmActivityCommunicationFieldsField;
  ENTITY_TYPE_ID?: CrmActivityCommunicationFieldsField;
  TYPE?: CrmActivityCommunicationFieldsField;
  VALUE?: CrmActivityCommunicationFieldsField;
}

/** Parameters of crm.activity.configurable.add. */
export interface CrmActivityConfigurableAddParams {
  ownerTypeId: number | string;
  ownerId: number | string;
  fields: {
    typeId?: string | number | null | undefined;
    completed?: boolean | ("Y" | "N") | undefined;
    deadline?: null | (string | Date) | undefined;
    pingOffsets?: null | (object | unknown[]) | undefined;
    isIncomingChannel?: boolean | ("Y" | "N") | undefined;
    responsibleId?: number | string | undefined;
    badgeCode?: string | undefined;
    originatorId?: string | number | null | undefined;
    originId?: string | number | null | undefined;
  };
  layout: object;
}

/** Result of crm.activity.configurable.add. */
export type CrmActivityConfigurableAddResult = null | {
  activity?: {
    id?: number;
  };
  time?: CatalogExtraListTime;
};

/** Parameters of crm.activity.configurable.get. */
export interface CrmActivityConfigurableGetParams {
  id: number | string;
}

/** Result of crm.activity.configurable.get. */
export interface CrmActivityConfigurableGetResult {
  activity: {
    id?: number;
    ownerTypeId?: number;
    ownerId?: number;
    fields?: {
      typeId?: string;
      completed?: boolean;
      deadline?: string;
      pingOffsets?: unknown[];
      isIncomingChannel?: boolean;
      responsibleId?: number;
      badgeCode?: string;
      originatorId?: null;
      originId?: null;
    };
    layout?: {
      icon?: {
        code?: string;
      };
      header?: {
        title?: string;
        tags?: {
          [name: string]: {
            title?: string;
            type?: string;
          };
        };
      };
      body?: {
        logo?: {
          code?: string;
          action?: {
            type?: string;
            uri?: string;
          };
        };
        blocks?: {
          [name: string]: unknown;
        };
      };
      footer?: {
        buttons?: {
          [name: string]: {
            title?: string;
            type?: string;
            action?: {
              type?: string;
              actionParams?: {
                clientId?: string;
              };
            };
          };
        };
        menu?: {
          showPostponeItem?: boolean;
          items?: {
            [name: string]: {
              title?: string;
              action?: {
                type?: string;
                id?: string;
                animationType?: string;
              };
            };
          };
        };
      };
    };
  };
}

/** Parameters of crm.activity.configurable.update. */
export interface CrmActivityConfigurableUpdateParams {
  id: number | string;
  fields: object | unknown[];
  layout: object;
}

/** Result of crm.activity.configurable.update. */
export type CrmActivityConfigurableUpdateResult = null | {
  activity?: {
    id?: number;
  };
  time?: CatalogExtraListTime;
};

/**
 * Parameters of crm.activity.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
 */
export interface CrmActivityDeleteParams {
  id: number | string;
}

/** Result of crm.activity.delete. */
export type CrmActivityDeleteResult = boolean;

/** How crm.activity.fields describes a field. */
export interface CrmActivityFieldsField {
  type?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  isImmutable?: boolean;
  isMultiple?: boolean;
  isDynamic?: boolean;
  title?: string;
  isDeprecated?: boolean;
}

/**
 * Parameters of crm.activity.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
 */
export interface CrmActivityFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.activity.fields. */
export interface CrmActivityFieldsResult {
  ID?: CrmActivityFieldsField;
  OWNER_ID?: CrmActivityFieldsField;
  OWNER_TYPE_ID?: CrmActivityFieldsField;
  TYPE_ID?: CrmActivityFieldsField;
  PROVIDER_ID?: CrmActivityFieldsField;
  PROVIDER_TYPE_ID?: CrmActivityFieldsField;
  PROVIDER_GROUP_ID?: CrmActivityFieldsField;
  ASSOCIATED_ENTITY_ID?: CrmActivityFieldsField;
  SUBJECT?: CrmActivityFieldsField;
  START_TIME?: CrmActivityFieldsField;
  END_TIME?: CrmActivityFieldsField;
  DEADLINE?: CrmActivityFieldsField;
  COMPLETED?: CrmActivityFieldsField;
  STATUS?: CrmActivityFieldsField;
  RESPONSIBLE_ID?: CrmActivityFieldsField;
  PRIORITY?: CrmActivityFieldsField;
  NOTIFY_TYPE?: CrmActivityFieldsField;
  NOTIFY_VALUE?: CrmActivityFieldsField;
  DESCRIPTION?: CrmActivityFieldsField;
  DESCRIPTION_TYPE?: CrmActivityFieldsField;
  DIRECTION?: CrmActivityFieldsField;
  LOCATION?: CrmActivityFieldsField;
  CREATED?: CrmActivityFieldsField;
  AUTHOR_ID?: CrmActivityFieldsField;
  LAST_UPDATED?: CrmActivityFieldsField;
  EDITOR_ID?: CrmActivityFieldsField;
  SETTINGS?: CrmActivityFieldsField;
  ORIGIN_ID?: CrmActivityFieldsField;
  ORIGINATOR_ID?: CrmActivityFieldsField;
  RESULT_STATUS?: CrmActivityFieldsField;
  RESULT_STREAM?: CrmActivityFieldsField;
  RESULT_SOURCE_ID?: CrmActivityFieldsField;
  PROVIDER_PARAMS?: CrmActivityFieldsField;
  PROVIDER_DATA?: CrmActivityFieldsField;
  RESULT_MARK?: CrmActivityFieldsField;
  RESULT_VALUE?: CrmActivityFieldsField;
  RESULT_SUM?: CrmActivityFieldsField;
  RESULT_CURRENCY_ID?: CrmActivityFieldsField;
  AUTOCOMPLETE_RULE?: CrmActivityFieldsField;
  BINDINGS?: CrmActivityFieldsField;
  COMMUNICATIONS?: CrmActivityFieldsField;
  FILES?: CrmActivityFieldsField;
  WEBDAV_ELEMENTS?: CrmActivityFieldsField;
  IS_INCOMING_CHANNEL?: CrmActivityFieldsField;
}

/**
 * Parameters of crm.activity.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
 */
export interface CrmActivityGetParams {
  id: number | string;
}

/** Result of crm.activity.get. */
export type CrmActivityGetResult = CrmActivity;

/** Parameters of crm.activity.layout.blocks.delete. */
export interface CrmActivityLayoutBlocksDeleteParams {
  entityTypeId: number | string;
  entityId: number | string;
  activityId: number | string;
}

/** Result of crm.activity.layout.blocks.delete. */
export interface CrmActivityLayoutBlocksDeleteResult {
  success?: boolean;
}

/** Stands in several types. */
export interface CrmActivityLayoutBlocksGetLayoutBlocksItemProperties {
  value?: string;
  multiline?: boolean;
  bold?: boolean;
  color?: string;
  text?: string;
  action?: {
    type?: string;
    uri?: string;
  };
  title?: string;
  block?: {
    type?: string;
    properties?: {
      value?: string;
    };
  };
}

/** Parameters of crm.activity.layout.blocks.get. */
export interface CrmActivityLayoutBlocksGetParams {
  entityTypeId: number | string;
  entityId: number | string;
  activityId: number | string;
}

/** Result of crm.activity.layout.blocks.get. */
export interface CrmActivityLayoutBlocksGetResult {
  layout: {
    blocks?: {
      [name: string]: {
        type?: string;
        properties?: CrmActivityLayoutBlocksGetLayoutBlocksItemProperties;
      };
    };
  };
}

/** Parameters of crm.activity.layout.blocks.set. */
export interface CrmActivityLayoutBlocksSetParams {
  entityTypeId: number | string;
  entityId: number | string;
  activityId: number | string;
  layout: object;
}

/** Result of crm.activity.layout.blocks.set. */
export interface CrmActivityLayoutBlocksSetResult {
  success?: boolean;
}

/**
 * Parameters of crm.activity.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
 */
export interface CrmActivityListParams {
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of crm.activity.list. */
export type CrmActivityListResult = CrmActivity[];

/**
 * Parameters of crm.activity.todo.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
 */
export interface CrmActivityTodoAddParams {
  ownerTypeId: number | string;
  ownerId: number | string;
  deadline: string | Date;
  title?: string | undefined;
  description?: string | undefined;
  responsibleId?: number | string | undefined;
  parentActivityId?: number | string | undefined;
  pingOffsets?: object | unknown[] | undefined;
  colorId?: string | number | undefined;
}

/** Result of crm.activity.todo.add. */
export interface CrmActivityTodoAddResult {
  id?: number;
}

/**
 * Parameters of crm.activity.todo.updateColor.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
 */
export interface CrmActivityTodoUpdateColorParams {
  id: number | string;
  ownerTypeId: number | string;
  ownerId: number | string;
  colorId: string | number;
}

/** Result of crm.activity.todo.updateColor. */
export interface CrmActivityTodoUpdateColorResult {
  id?: number;
}

/**
 * Parameters of crm.activity.todo.updateDeadline.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
 */
export interface CrmActivityTodoUpdateDeadlineParams {
  id: number | string;
  ownerTypeId: number | string;
  ownerId: number | string;
  value: string | Date;
}

/** Result of crm.activity.todo.updateDeadline. */
export interface CrmActivityTodoUpdateDeadlineResult {
  id?: number;
}

/** Parameters of crm.activity.todo.updateDescription. */
export interface CrmActivityTodoUpdateDescriptionParams {
  id: number | string;
  ownerTypeId: number | string;
  ownerId: number | string;
  value: string;
}

/** Result of crm.activity.todo.updateDescription. */
export interface CrmActivityTodoUpdateDescriptionResult {
  id?: number;
}

/**
 * Parameters of crm.activity.todo.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
 */
export interface CrmActivityTodoUpdateParams {
  id: number | string;
  ownerTypeId: number | string;
  ownerId: number | string;
  deadline: string | Date;
  title?: string | undefined;
  description?: string | undefined;
  responsibleId?: number | string | undefined;
  parentActivityId?: number | string | undefined;
  pingOffsets?: object | unknown[] | undefined;
  colorId?: string | number | undefined;
}

/** Parameters of crm.activity.todo.updateResponsibleUser. */
export interface CrmActivityTodoUpdateResponsibleUserParams {
  id: number | string;
  ownerTypeId: number | string;
  ownerId: number | string;
  responsibleId: number | string;
}

/** Result of crm.activity.todo.updateResponsibleUser. */
export interface CrmActivityTodoUpdateResponsibleUserResult {
  id?: number;
}

/** Result of crm.activity.todo.update. */
export interface CrmActivityTodoUpdateResult {
  id?: number;
}

/**
 * Parameters of crm.activity.type.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
 */
export interface CrmActivityTypeAddParams {
  fields: {
    TYPE_ID: string | number;
    NAME?: string | undefined;
    ICON_FILE?: unknown;
    IS_CONFIGURABLE_TYPE?: string | undefined;
  };
}

/** Result of crm.activity.type.add. */
export type CrmActivityTypeAddResult = boolean;

/**
 * Parameters of crm.activity.type.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
 */
export interface CrmActivityTypeDeleteParams {
  TYPE_ID: string | number;
}

/** Result of crm.activity.type.delete. */
export type CrmActivityTypeDeleteResult = boolean;

/**
 * Parameters of crm.activity.type.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
 */
export interface CrmActivityTypeListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.activity.type.list. */
export type CrmActivityTypeListResult = {
  TYPE_ID?: string;
  NAME?: string;
  IS_CONFIGURABLE_TYPE?: string;
  ICON_ID?: string;
}[];

/**
 * Parameters of crm.activity.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
 */
export interface CrmActivityUpdateParams {
  id: number | string;
  fields: {
    OWNER_ID?: number | string | undefined;
    OWNER_TYPE_ID?: number | string | undefined;
    TYPE_ID?: unknown;
    ASSOCIATED_ENTITY_ID?: number | string | undefined;
    COMMUNICATIONS?: object | undefined;
    DEADLINE?: null | (string | Date) | undefined;
    DESCRIPTION?: string | undefined;
    DESCRIPTION_TYPE?: unknown;
    DIRECTION?: unknown;
    END_TIME?: null | (string | Date) | undefined;
    FILES?: unknown;
    LOCATION?: string | undefined;
    NOTIFY_TYPE?: unknown;
    ORIGINATOR_ID?: string | number | null | undefined;
    ORIGIN_ID?: string | number | null | undefined;
    ORIGIN_VERSION?: string | undefined;
    PRIORITY?: unknown;
    PROVIDER_DATA?: string | undefined;
    PROVIDER_GROUP_ID?: string | number | null | undefined;
    PROVIDER_ID?: string | number | null | undefined;
    PROVIDER_TYPE_ID?: string | number | null | undefined;
    PROVIDER_PARAMS?: object | undefined;
    RESPONSIBLE_ID: number | string;
    SETTINGS?: object | undefined;
    START_TIME?: null | (string | Date) | undefined;
    STATUS?: unknown;
    SUBJECT?: string | undefined;
    WEBDAV_ELEMENTS?: unknown;
    IS_INCOMING_CHANNEL?: "Y" | "N" | undefined;
    COMPLETED?: string | undefined;
    NOTIFY_VALUE?: number | string | undefined;
    RESULT_STATUS?: number | string | undefined;
    RESULT_STREAM?: number | string | undefined;
    RESULT_SOURCE_ID?: string | number | null | undefined;
    RESULT_MARK?: number | string | undefined;
    RESULT_VALUE?: number | string | undefined;
    RESULT_SUM?: number | string | undefined;
    RESULT_CURRENCY_ID?: string | number | null | undefined;
    AUTOCOMPLETE_RULE?: number | string | undefined;
  };
}

/** Result of crm.activity.update. */
export type CrmActivityUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `crm.activity`. */
export interface CrmActivityRestMethods {
  /**
   * Creates an activity (call, meeting, email) for a CRM item; a subject and a responsible user are required.
   * @deprecated The documentation advises against it. Use crm.activity.todo.add.
   */
  "crm.activity.add": { params: CrmActivityAddParams; result: CrmActivityAddResult };
  /** Registers a kanban badge (code, title, text, colour type) for configurable activities; CRM admins only. */
  "crm.activity.badge.add": { params: CrmActivityBadgeAddParams; result: CrmActivityBadgeAddResult };
  /** Deletes a kanban badge of configurable activities by its code; needs administrative access to CRM. */
  "crm.activity.badge.delete": { params: CrmActivityBadgeDeleteParams; result: CrmActivityBadgeDeleteResult };
  /** Returns the title, text and colour type of the kanban badge with the given code. */
  "crm.activity.badge.get": { params: CrmActivityBadgeGetParams; result: CrmActivityBadgeGetResult };
  /** Lists every registered kanban badge that configurable activities may show. */
  "crm.activity.badge.list": { params: CrmActivityBadgeListParams; result: CrmActivityBadgeListResult };
  /** Links an activity to one more CRM item, so it also shows in that item's timeline. */
  "crm.activity.binding.add": { params: CrmActivityBindingAddParams; result: CrmActivityBindingAddResult };
  /** Unlinks an activity from a CRM item; its only remaining link cannot be removed. */
  "crm.activity.binding.delete": { params: CrmActivityBindingDeleteParams; result: CrmActivityBindingDeleteResult };
  /** Lists the CRM items (type and ID) that an activity is linked to. */
  "crm.activity.binding.list": { params: CrmActivityBindingListParams; result: CrmActivityBindingListResult };
  /** Moves an activity from one CRM item to another by replacing the link between them. */
  "crm.activity.binding.move": { params: CrmActivityBindingMoveParams; result: CrmActivityBindingMoveResult };
  /** Returns the text of a recorded phone call by its activity ID, or null. */
  "crm.activity.call.getTranscript": {
    params: CrmActivityCallGetTranscriptParams;
    result: CrmActivityCallGetTranscriptResult;
  };
  /** Describes the fields of an activity's communication - the phone, email or other address of the client. */
  "crm.activity.communication.fields": {
    params: CrmActivityCommunicationFieldsParams;
    result: CrmActivityCommunicationFieldsResult;
  };
  /** Puts an activity with the app's own layout into a CRM item's timeline; works only from an application. */
  "crm.activity.configurable.add": {
    params: CrmActivityConfigurableAddParams;
    result: CrmActivityConfigurableAddResult;
  };
  /** Returns the fields and the layout of a configurable activity by its ID. */
  "crm.activity.configurable.get": {
    params: CrmActivityConfigurableGetParams;
    result: CrmActivityConfigurableGetResult;
  };
  /** Changes the fields and layout of a configurable activity; only the application that created it may. */
  "crm.activity.configurable.update": {
    params: CrmActivityConfigurableUpdateParams;
    result: CrmActivityConfigurableUpdateResult;
  };
  /** Deletes an activity of any kind from the CRM, provided the user may delete it. */
  "crm.activity.delete": { params: CrmActivityDeleteParams; result: CrmActivityDeleteResult };
  /** Describes every field of a CRM activity with its type and required, read-only and multiple flags. */
  "crm.activity.fields": { params: CrmActivityFieldsParams; result: CrmActivityFieldsResult };
  /** Returns one CRM activity with its owner, provider, subject, dates and other fields. */
  "crm.activity.get": { params: CrmActivityGetParams; result: CrmActivityGetResult };
  /** Removes the content blocks that the calling application put into an activity; app context only. */
  "crm.activity.layout.blocks.delete": {
    params: CrmActivityLayoutBlocksDeleteParams;
    result: CrmActivityLayoutBlocksDeleteResult;
  };
  /** Returns the content blocks that the calling application put into an activity, not those of other apps. */
  "crm.activity.layout.blocks.get": {
    params: CrmActivityLayoutBlocksGetParams;
    result: CrmActivityLayoutBlocksGetResult;
  };
  /** Shows extra content blocks in an activity, replacing the set this application put there before. */
  "crm.activity.layout.blocks.set": {
    params: CrmActivityLayoutBlocksSetParams;
    result: CrmActivityLayoutBlocksSetResult;
  };
  /** Lists CRM activities that pass a filter, with chosen fields and order, in pages of 50. */
  "crm.activity.list": { params: CrmActivityListParams; result: CrmActivityListResult };
  /** Plans a to-do with a deadline for a CRM item, optionally with reminders, a colour and a responsible user. */
  "crm.activity.todo.add": { params: CrmActivityTodoAddParams; result: CrmActivityTodoAddResult };
  /** Rewrites a planned to-do of a CRM item; its owner and deadline have to be passed every time. */
  "crm.activity.todo.update": { params: CrmActivityTodoUpdateParams; result: CrmActivityTodoUpdateResult };
  /** Changes only the colour of a to-do in the timeline of a CRM item. */
  "crm.activity.todo.updateColor": {
    params: CrmActivityTodoUpdateColorParams;
    result: CrmActivityTodoUpdateColorResult;
  };
  /** Moves a to-do of a CRM item to a new deadline without touching its other fields. */
  "crm.activity.todo.updateDeadline": {
    params: CrmActivityTodoUpdateDeadlineParams;
    result: CrmActivityTodoUpdateDeadlineResult;
  };
  /** Replaces the description text of a to-do in a CRM item's timeline. */
  "crm.activity.todo.updateDescription": {
    params: CrmActivityTodoUpdateDescriptionParams;
    result: CrmActivityTodoUpdateDescriptionResult;
  };
  /** Hands a to-do of a CRM item over to another responsible user. */
  "crm.activity.todo.updateResponsibleUser": {
    params: CrmActivityTodoUpdateResponsibleUserParams;
    result: CrmActivityTodoUpdateResponsibleUserResult;
  };
  /** Registers an application's own activity type with a name and an icon; admin and app context required. */
  "crm.activity.type.add": { params: CrmActivityTypeAddParams; result: CrmActivityTypeAddResult };
  /** Deletes a custom activity type by its TYPE_ID; admin and app context required. */
  "crm.activity.type.delete": { params: CrmActivityTypeDeleteParams; result: CrmActivityTypeDeleteResult };
  /** Lists custom activity types with code, name and icon; admin and app context required. */
  "crm.activity.type.list": { params: CrmActivityTypeListParams; result: CrmActivityTypeListResult };
  /**
   * Changes fields of an existing activity such as its subject, times, communications or files.
   * @deprecated The documentation advises against it. Use crm.activity.todo.update.
   */
  "crm.activity.update": { params: CrmActivityUpdateParams; result: CrmActivityUpdateResult };
}
