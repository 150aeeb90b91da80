// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CatalogExtraListTime } from "./catalog_extra.ts";

/** What crm.activity holds. Which members arrive depends on the call. */
export interface CrmActivity {
  /** Id, unique among its kind. Read-only. */
  ID?: string;
  /** Id of the CRM record that it belongs to. Cannot be changed later. */
  OWNER_ID?: string;
  /** Kind of what it belongs to: crm.enum.ownertype. Cannot be changed later. */
  OWNER_TYPE_ID?: string;
  /** Kind of it, as a number or a code. Cannot be changed later. */
  TYPE_ID?: string;
  /** Code of who provides it. */
  PROVIDER_ID?: string;
  /** Kind of activity that the provider offers. */
  PROVIDER_TYPE_ID?: string;
  /** Connector Type. */
  PROVIDER_GROUP_ID?: null;
  /** Read-only. */
  ASSOCIATED_ENTITY_ID?: string;
  /** Heading. */
  SUBJECT?: string;
  /** When it was created. Read-only. */
  CREATED?: string;
  /** Last Updated Date. Read-only. */
  LAST_UPDATED?: string;
  /** When it begins or began. */
  START_TIME?: string;
  /** When it ends or ended. */
  END_TIME?: string;
  /** Until when it must be done. */
  DEADLINE?: string;
  /** Whether it is done. */
  COMPLETED?: string;
  /** State that it is in. */
  STATUS?: string;
  /** Id of the user who is responsible: user.get. */
  RESPONSIBLE_ID?: string;
  /** How urgent it is. */
  PRIORITY?: string;
  /** Notification Type. */
  NOTIFY_TYPE?: string;
  /** Notification Parameter. */
  NOTIFY_VALUE?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Format of the description: text or HTML. */
  DESCRIPTION_TYPE?: string;
  /** 1 came in, 2 went out. */
  DIRECTION?: string;
  /** Where it takes place. */
  LOCATION?: string;
  /** How it is set up. */
  SETTINGS?: unknown[];
  /** Outside system that it came from. */
  ORIGINATOR_ID?: null;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: null;
  /** Id of the user who wrote it: user.get. Read-only. */
  AUTHOR_ID?: string;
  /** Edited By. Read-only. */
  EDITOR_ID?: string;
  /** Settings for the provider. */
  PROVIDER_PARAMS?: unknown[];
  /** What the provider keeps. */
  PROVIDER_DATA?: null;
  /** Rating of the result. */
  RESULT_MARK?: string;
  /** Number that the result has. */
  RESULT_VALUE?: null;
  /** Amount that the result has. */
  RESULT_SUM?: null;
  /** Currency of the amount: crm.currency.list. */
  RESULT_CURRENCY_ID?: null;
  /** State of the result. */
  RESULT_STATUS?: string;
  /** Number of the list of results. */
  RESULT_STREAM?: string;
  /** Where the result came from. */
  RESULT_SOURCE_ID?: null;
  /** Autocomplete. */
  AUTOCOMPLETE_RULE?: string;
}

/**
 * Parameters of crm.activity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
 */
export interface CrmActivityAddParams {
  /** Fields of the record by their names. See crm.activity.fields. */
  fields: {
    /** Id of the CRM record that it belongs to. Cannot be changed later. */
    OWNER_ID: number | string;
    /** Kind of what it belongs to: crm.enum.ownertype. Cannot be changed later. */
    OWNER_TYPE_ID: number | string;
    /** Kind of it, as a number or a code. Code: crm.enum.activitytype. Cannot be changed later. */
    TYPE_ID: unknown;
    /** Read-only. */
    ASSOCIATED_ENTITY_ID?: number | string | undefined;
    /** With whom, each with VALUE, ENTITY_ID and ENTITY_TYPE_ID. */
    COMMUNICATIONS: object;
    /** Until when it must be done. Date and time, ISO 8601. */
    DEADLINE?: null | (string | Date) | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Format of the description: text or HTML. Code: crm.enum.contenttype. */
    DESCRIPTION_TYPE?: unknown;
    /** 1 came in, 2 went out. Code: crm.enum.activitydirection. */
    DIRECTION?: unknown;
    /** When it ends or ended. Date and time, ISO 8601. */
    END_TIME?: null | (string | Date) | undefined;
    /** The files. */
    FILES?: unknown;
    /** Where it takes place. */
    LOCATION?: string | undefined;
    /** Notification Type. Code: crm.enum.activitynotifytype. */
    NOTIFY_TYPE?: unknown;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    ORIGIN_ID?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    ORIGIN_VERSION?: string | undefined;
    /** How urgent it is. Code: crm.enum.activitypriority. */
    PRIORITY?: unknown;
    /** What the provider keeps. */
    PROVIDER_DATA?: string | undefined;
    /** Connector Type. */
    PROVIDER_GROUP_ID?: string | number | null | undefined;
    /** Code of who provides it. */
    PROVIDER_ID?: string | number | null | undefined;
    /** Kind of activity that the provider offers. */
    PROVIDER_TYPE_ID?: string | number | null | undefined;
    /** Settings for the provider. */
    PROVIDER_PARAMS?: object | undefined;
    /** Id of the user who is responsible: user.get. */
    RESPONSIBLE_ID: number | string;
    /** How it is set up. */
    SETTINGS?: object | undefined;
    /** When it begins or began. Date and time, ISO 8601. */
    START_TIME?: null | (string | Date) | undefined;
    /** State that it is in. Code: crm.enum.activitystatus. */
    STATUS?: unknown;
    /** Heading. */
    SUBJECT?: string | undefined;
    /** Files in Drive. */
    WEBDAV_ELEMENTS?: unknown;
    /** Read-only. */
    IS_INCOMING_CHANNEL?: "Y" | "N" | undefined;
    /** Whether it is done. */
    COMPLETED?: "Y" | "N" | undefined;
    /** Notification Parameter. */
    NOTIFY_VALUE?: number | string | undefined;
    /** State of the result. */
    RESULT_STATUS?: number | string | undefined;
    /** Number of the list of results. */
    RESULT_STREAM?: number | string | undefined;
    /** Where the result came from. */
    RESULT_SOURCE_ID?: string | number | null | undefined;
    /** Rating of the result. */
    RESULT_MARK?: number | string | undefined;
    /** Number that the result has. */
    RESULT_VALUE?: number | string | undefined;
    /** Amount that the result has. */
    RESULT_SUM?: number | string | undefined;
    /** Currency of the amount: crm.currency.list. */
    RESULT_CURRENCY_ID?: string | number | null | undefined;
    /** Autocomplete. */
    AUTOCOMPLETE_RULE?: number | string | undefined;
  };
}

/** Result of crm.activity.add. */
export type CrmActivityAddResult = number;

/** What crm.activity.badge holds. Which members arrive depends on the call. */
export interface CrmActivityBadge {
  /** Symbolic code. */
  code?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** The value itself. */
  value?: string;
  /** What kind it is of. */
  type?: string;
}

/** Parameters of crm.activity.badge.add. */
export interface CrmActivityBadgeAddParams {
  /** Symbolic code. */
  code: string;
  /** What it is called, for people to read. */
  title: string | object | unknown[];
  /** The value itself. */
  value: string | object | unknown[];
  /** What kind it is of. */
  type: string;
}

/** Result of crm.activity.badge.add. */
export type CrmActivityBadgeAddResult = null | {
  badge?: CrmActivityBadge;
};

/** Parameters of crm.activity.badge.delete. */
export interface CrmActivityBadgeDeleteParams {
  /** Symbolic code. */
  code: string;
}

/** Result of crm.activity.badge.delete. */
export type CrmActivityBadgeDeleteResult = boolean;

/** Parameters of crm.activity.badge.get. */
export interface CrmActivityBadgeGetParams {
  /** Symbolic code. */
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
  /** Id of the activity: crm.activity.list. */
  activityId: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
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
  /** Id of the activity: crm.activity.list. */
  activityId: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
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
  /** Id of the activity: crm.activity.list. */
  activityId: number | string;
}

/** Result of crm.activity.binding.list. */
export type CrmActivityBindingListResult = {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number;
  /** Id of the record that it belongs to. */
  entityId?: number;
}[];

/**
 * Parameters of crm.activity.binding.move.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
 */
export interface CrmActivityBindingMoveParams {
  /** Id of the activity: crm.activity.list. */
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
  /** Id of the activity: crm.activity.list. */
  activityId: number | string;
}

/** Result of crm.activity.call.getTranscript. */
export type CrmActivityCallGetTranscriptResult = null | {
  transcription?: string;
};

/** How crm.activity.communication.fields describes a field. */
export interface CrmActivityCommunicationFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
  title?: string;
}

/** Parameters of crm.activity.communication.fields. */
export interface CrmActivityCommunicationFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.activity.communication.fields. */
export interface CrmActivityCommunicationFieldsResult {
  /** Id, unique among its kind. Read-only. */
  ID?: CrmActivityCommunicationFieldsField;
  /** Id of the activity: crm.activity.list. Read-only. */
  ACTIVITY_ID?: CrmActivityCommunicationFieldsField;
  /** Id of the record that it belongs to. */
  ENTITY_ID?: CrmActivityCommunicationFieldsField;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  ENTITY_TYPE_ID?: CrmActivityCommunicationFieldsField;
  /** What kind it is of. */
  TYPE?: CrmActivityCommunicationFieldsField;
  /** The value itself. */
  VALUE?: CrmActivityCommunicationFieldsField;
}

/** Parameters of crm.activity.configurable.add. */
export interface CrmActivityConfigurableAddParams {
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of the CRM record that it belongs to. */
  ownerId: number | string;
  /** Fields of the record by their names. */
  fields: {
    /** Kind of it, as a number or a code. Default: CONFIGURABLE. */
    typeId?: string | number | null | undefined;
    /** Whether it is done. */
    completed?: boolean | ("Y" | "N") | undefined;
    /** Until when it must be done. Date and time, ISO 8601. */
    deadline?: null | (string | Date) | undefined;
    /** How many minutes before to remind. */
    pingOffsets?: null | (object | unknown[]) | undefined;
    isIncomingChannel?: boolean | ("Y" | "N") | undefined;
    /** Id of the user who is responsible: user.get. */
    responsibleId?: number | string | undefined;
    badgeCode?: string | undefined;
    /** Outside system that it came from. */
    originatorId?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    originId?: string | number | null | undefined;
  };
  /** What it looks like. */
  layout: object;
}

/** Result of crm.activity.configurable.add. */
export type CrmActivityConfigurableAddResult = null | {
  /** The activity. */
  activity?: {
    /** Id, unique among its kind. */
    id?: number;
  };
  /** How long the call took on the server, or a moment. */
  time?: CatalogExtraListTime;
};

/** Parameters of crm.activity.configurable.get. */
export interface CrmActivityConfigurableGetParams {
  /** Id, unique among its kind. */
  id: number | string;
}

/** Result of crm.activity.configurable.get. */
export interface CrmActivityConfigurableGetResult {
  /** The activity. */
  activity: {
    /** Id, unique among its kind. */
    id?: number;
    /** Kind of what it belongs to: crm.enum.ownertype. */
    ownerTypeId?: number;
    /** Id of the CRM record that it belongs to. */
    ownerId?: number;
    /** Fields of the record by their names. */
    fields?: {
      /** Kind of it, as a number or a code. */
      typeId?: string;
      /** Whether it is done. */
      completed?: boolean;
      /** Until when it must be done. */
      deadline?: string;
      /** How many minutes before to remind. */
      pingOffsets?: unknown[];
      isIncomingChannel?: boolean;
      /** Id of the user who is responsible: user.get. */
      responsibleId?: number;
      badgeCode?: string;
      /** Outside system that it came from. */
      originatorId?: null;
      /** Id in the outside system that it came from. */
      originId?: null;
    };
    /** What it looks like. */
    layout?: {
      /** Small picture. */
      icon?: {
        /** Symbolic code. */
        code?: string;
      };
      header?: {
        /** What it is called, for people to read. */
        title?: string;
        /** Words to find it by. */
        tags?: {
          [name: string]: {
            /** What it is called, for people to read. */
            title?: string;
            /** What kind it is of. */
            type?: string;
          };
        };
      };
      /** Main part of the text. */
      body?: {
        /** Picture that stands for it. */
        logo?: {
          /** Symbolic code. */
          code?: string;
          /** What is or was done. */
          action?: {
            /** What kind it is of. */
            type?: string;
            uri?: string;
          };
        };
        /** Blocks that it is made of. */
        blocks?: {
          [name: string]: unknown;
        };
      };
      footer?: {
        /** Buttons that are shown. */
        buttons?: {
          [name: string]: {
            /** What it is called, for people to read. */
            title?: string;
            /** What kind it is of. */
            type?: string;
            /** What is or was done. */
            action?: {
              /** What kind it is of. */
              type?: string;
              actionParams?: {
                /** Id of the application, or a key that a webhook's calls share. */
                clientId?: string;
              };
            };
          };
        };
        /** Entries of the menu. */
        menu?: {
          showPostponeItem?: boolean;
          /** The records. */
          items?: {
            [name: string]: {
              /** What it is called, for people to read. */
              title?: string;
              /** What is or was done. */
              action?: {
                /** What kind it is of. */
                type?: string;
                /** Id, unique among its kind. */
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
  /** Id, unique among its kind. */
  id: number | string;
  /** Fields of the record by their names. */
  fields: object | unknown[];
  /** What it looks like. */
  layout: object;
}

/** Result of crm.activity.configurable.update. */
export type CrmActivityConfigurableUpdateResult = null | {
  /** The activity. */
  activity?: {
    /** Id, unique among its kind. */
    id?: number;
  };
  /** How long the call took on the server, or a moment. */
  time?: CatalogExtraListTime;
};

/**
 * Parameters of crm.activity.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
 */
export interface CrmActivityDeleteParams {
  /** Id, unique among its kind. See crm.activity.list. */
  id: number | string;
}

/** Result of crm.activity.delete. */
export type CrmActivityDeleteResult = boolean;

/** How crm.activity.fields describes a field. */
export interface CrmActivityFieldsField {
  /** What kind it is of. */
  type?: string;
  /** Whether it must be given. */
  isRequired?: boolean;
  /** Whether calls cannot write it. */
  isReadOnly?: boolean;
  /** Whether it can be written only once. */
  isImmutable?: boolean;
  /** Whether it holds several values. */
  isMultiple?: boolean;
  /** Whether it is the portal's own. */
  isDynamic?: boolean;
  /** What it is called, for people to read. */
  title?: string;
  /** Whether it should not be used any more. */
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
  /** Id, unique among its kind. Read-only. */
  ID?: CrmActivityFieldsField;
  /** Id of the CRM record that it belongs to. Cannot be changed later. */
  OWNER_ID?: CrmActivityFieldsField;
  /** Kind of what it belongs to: crm.enum.ownertype. Cannot be changed later. */
  OWNER_TYPE_ID?: CrmActivityFieldsField;
  /** Kind of it, as a number or a code. Code: crm.enum.activitytype. Cannot be changed later. */
  TYPE_ID?: CrmActivityFieldsField;
  /** Code of who provides it. */
  PROVIDER_ID?: CrmActivityFieldsField;
  /** Kind of activity that the provider offers. */
  PROVIDER_TYPE_ID?: CrmActivityFieldsField;
  /** Connector Type. */
  PROVIDER_GROUP_ID?: CrmActivityFieldsField;
  /** Read-only. */
  ASSOCIATED_ENTITY_ID?: CrmActivityFieldsField;
  /** Heading. */
  SUBJECT?: CrmActivityFieldsField;
  /** When it begins or began. Date and time, ISO 8601. */
  START_TIME?: CrmActivityFieldsField;
  /** When it ends or ended. Date and time, ISO 8601. */
  END_TIME?: CrmActivityFieldsField;
  /** Until when it must be done. Date and time, ISO 8601. */
  DEADLINE?: CrmActivityFieldsField;
  /** Whether it is done. */
  COMPLETED?: CrmActivityFieldsField;
  /** State that it is in. Code: crm.enum.activitystatus. */
  STATUS?: CrmActivityFieldsField;
  /** Id of the user who is responsible: user.get. */
  RESPONSIBLE_ID?: CrmActivityFieldsField;
  /** How urgent it is. Code: crm.enum.activitypriority. */
  PRIORITY?: CrmActivityFieldsField;
  /** Notification Type. Code: crm.enum.activitynotifytype. */
  NOTIFY_TYPE?: CrmActivityFieldsField;
  /** Notification Parameter. */
  NOTIFY_VALUE?: CrmActivityFieldsField;
  /** What it is about, in words. */
  DESCRIPTION?: CrmActivityFieldsField;
  /** Format of the description: text or HTML. Code: crm.enum.contenttype. */
  DESCRIPTION_TYPE?: CrmActivityFieldsField;
  /** 1 came in, 2 went out. Code: crm.enum.activitydirection. */
  DIRECTION?: CrmActivityFieldsField;
  /** Where it takes place. */
  LOCATION?: CrmActivityFieldsField;
  /** When it was created. Date and time, ISO 8601. Read-only. */
  CREATED?: CrmActivityFieldsField;
  /** Id of the user who wrote it: user.get. Read-only. */
  AUTHOR_ID?: CrmActivityFieldsField;
  /** Last Updated Date. Date and time, ISO 8601. Read-only. */
  LAST_UPDATED?: CrmActivityFieldsField;
  /** Edited By. Id of a user: user.get. Read-only. */
  EDITOR_ID?: CrmActivityFieldsField;
  /** How it is set up. */
  SETTINGS?: CrmActivityFieldsField;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: CrmActivityFieldsField;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: CrmActivityFieldsField;
  /** State of the result. */
  RESULT_STATUS?: CrmActivityFieldsField;
  /** Number of the list of results. */
  RESULT_STREAM?: CrmActivityFieldsField;
  /** Where the result came from. */
  RESULT_SOURCE_ID?: CrmActivityFieldsField;
  /** Settings for the provider. */
  PROVIDER_PARAMS?: CrmActivityFieldsField;
  /** What the provider keeps. */
  PROVIDER_DATA?: CrmActivityFieldsField;
  /** Rating of the result. */
  RESULT_MARK?: CrmActivityFieldsField;
  /** Number that the result has. */
  RESULT_VALUE?: CrmActivityFieldsField;
  /** Amount that the result has. */
  RESULT_SUM?: CrmActivityFieldsField;
  /** Currency of the amount: crm.currency.list. */
  RESULT_CURRENCY_ID?: CrmActivityFieldsField;
  /** Autocomplete. */
  AUTOCOMPLETE_RULE?: CrmActivityFieldsField;
  /** Read-only. */
  BINDINGS?: CrmActivityFieldsField;
  /** With whom, each with VALUE, ENTITY_ID and ENTITY_TYPE_ID. */
  COMMUNICATIONS?: CrmActivityFieldsField;
  /** The files. */
  FILES?: CrmActivityFieldsField;
  /** Files in Drive. */
  WEBDAV_ELEMENTS?: CrmActivityFieldsField;
  /** Read-only. */
  IS_INCOMING_CHANNEL?: CrmActivityFieldsField;
  /** Version in the outside system that it came from. */
  ORIGIN_VERSION?: CrmActivityFieldsField;
}

/**
 * Parameters of crm.activity.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
 */
export interface CrmActivityGetParams {
  /** Id, unique among its kind. See crm.activity.list. */
  id: number | string;
}

/** Result of crm.activity.get. */
export type CrmActivityGetResult = CrmActivity;

/** Parameters of crm.activity.layout.blocks.delete. */
export interface CrmActivityLayoutBlocksDeleteParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Id of the activity: crm.activity.list. */
  activityId: number | string;
}

/** Result of crm.activity.layout.blocks.delete. */
export interface CrmActivityLayoutBlocksDeleteResult {
  /** Whether it went well. */
  success?: boolean;
}

/** Stands in several types. */
export interface CrmActivityLayoutBlocksGetLayoutBlocksItemProperties {
  /** The value itself. */
  value?: string;
  /** Whether it has several lines. */
  multiline?: boolean;
  bold?: boolean;
  /** Color that it is shown in. */
  color?: string;
  /** What it says. */
  text?: string;
  /** What is or was done. */
  action?: {
    /** What kind it is of. */
    type?: string;
    uri?: string;
  };
  /** What it is called, for people to read. */
  title?: string;
  block?: {
    /** What kind it is of. */
    type?: string;
    /** What else is known of it. */
    properties?: {
      /** The value itself. */
      value?: string;
    };
  };
}

/** Parameters of crm.activity.layout.blocks.get. */
export interface CrmActivityLayoutBlocksGetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Id of the activity: crm.activity.list. */
  activityId: number | string;
}

/** Result of crm.activity.layout.blocks.get. */
export interface CrmActivityLayoutBlocksGetResult {
  /** What it looks like. */
  layout: {
    /** Blocks that it is made of. */
    blocks?: {
      [name: string]: {
        /** What kind it is of. */
        type?: string;
        /** What else is known of it. */
        properties?: CrmActivityLayoutBlocksGetLayoutBlocksItemProperties;
      };
    };
  };
}

/** Parameters of crm.activity.layout.blocks.set. */
export interface CrmActivityLayoutBlocksSetParams {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId: number | string;
  /** Id of the record that it belongs to. */
  entityId: number | string;
  /** Id of the activity: crm.activity.list. */
  activityId: number | string;
  /** What it looks like. */
  layout: object;
}

/** Result of crm.activity.layout.blocks.set. */
export interface CrmActivityLayoutBlocksSetResult {
  /** Whether it went well. */
  success?: boolean;
}

/**
 * Parameters of crm.activity.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
 */
export interface CrmActivityListParams {
  /** Names of the fields to return. See crm.activity.fields. */
  select?: (keyof CrmActivity | "COMMUNICATIONS" | (string & {}))[] | undefined;
  /** Conditions that all must hold. See crm.activity.fields. */
  filter?:
    | {
      [Name in keyof CrmActivity]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. See crm.activity.fields. */
  order?:
    | {
      [Name in keyof CrmActivity]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
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
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of the CRM record that it belongs to. */
  ownerId: number | string;
  /** Until when it must be done. Date and time, ISO 8601. */
  deadline: string | Date;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number | string | undefined;
  parentActivityId?: number | string | undefined;
  /** How many minutes before to remind. */
  pingOffsets?: object | unknown[] | undefined;
  /** Number of the color that it is shown in. */
  colorId?: string | number | undefined;
}

/** Result of crm.activity.todo.add. */
export interface CrmActivityTodoAddResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of crm.activity.todo.updateColor.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
 */
export interface CrmActivityTodoUpdateColorParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of the CRM record that it belongs to. */
  ownerId: number | string;
  /** Number of the color that it is shown in. */
  colorId: string | number;
}

/** Result of crm.activity.todo.updateColor. */
export interface CrmActivityTodoUpdateColorResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of crm.activity.todo.updateDeadline.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
 */
export interface CrmActivityTodoUpdateDeadlineParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of the CRM record that it belongs to. */
  ownerId: number | string;
  /** The value itself. Date and time, ISO 8601. */
  value: string | Date;
}

/** Result of crm.activity.todo.updateDeadline. */
export interface CrmActivityTodoUpdateDeadlineResult {
  /** Id, unique among its kind. */
  id?: number;
}

/** Parameters of crm.activity.todo.updateDescription. */
export interface CrmActivityTodoUpdateDescriptionParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of the CRM record that it belongs to. */
  ownerId: number | string;
  /** The value itself. */
  value: string;
}

/** Result of crm.activity.todo.updateDescription. */
export interface CrmActivityTodoUpdateDescriptionResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of crm.activity.todo.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
 */
export interface CrmActivityTodoUpdateParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of the CRM record that it belongs to. */
  ownerId: number | string;
  /** Until when it must be done. Date and time, ISO 8601. */
  deadline: string | Date;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number | string | undefined;
  parentActivityId?: number | string | undefined;
  /** How many minutes before to remind. */
  pingOffsets?: object | unknown[] | undefined;
  /** Number of the color that it is shown in. */
  colorId?: string | number | undefined;
}

/** Parameters of crm.activity.todo.updateResponsibleUser. */
export interface CrmActivityTodoUpdateResponsibleUserParams {
  /** Id, unique among its kind. */
  id: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId: number | string;
  /** Id of the CRM record that it belongs to. */
  ownerId: number | string;
  /** Id of the user who is responsible: user.get. */
  responsibleId: number | string;
}

/** Result of crm.activity.todo.updateResponsibleUser. */
export interface CrmActivityTodoUpdateResponsibleUserResult {
  /** Id, unique among its kind. */
  id?: number;
}

/** Result of crm.activity.todo.update. */
export interface CrmActivityTodoUpdateResult {
  /** Id, unique among its kind. */
  id?: number;
}

/**
 * Parameters of crm.activity.type.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
 */
export interface CrmActivityTypeAddParams {
  /** Fields of the record by their names. */
  fields: {
    /** Kind of it, as a number or a code. */
    TYPE_ID: string | number;
    /** What it is called. */
    NAME?: string | undefined;
    /** Picture as Base64. */
    ICON_FILE?: unknown;
    /** Default: N. */
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
  /** Kind of it, as a number or a code. */
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
  /** Kind of it, as a number or a code. */
  TYPE_ID?: string;
  /** What it is called. */
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
  /** Id, unique among its kind. See crm.activity.list. */
  id: number | string;
  /** Fields of the record by their names. See crm.activity.fields. */
  fields: {
    /** Id of the CRM record that it belongs to. Cannot be changed later. */
    OWNER_ID?: number | string | undefined;
    /** Kind of what it belongs to: crm.enum.ownertype. Cannot be changed later. */
    OWNER_TYPE_ID?: number | string | undefined;
    /** Kind of it, as a number or a code. Code: crm.enum.activitytype. Cannot be changed later. */
    TYPE_ID?: unknown;
    /** Read-only. */
    ASSOCIATED_ENTITY_ID?: number | string | undefined;
    /** With whom, each with VALUE, ENTITY_ID and ENTITY_TYPE_ID. */
    COMMUNICATIONS?: object | undefined;
    /** Until when it must be done. Date and time, ISO 8601. */
    DEADLINE?: null | (string | Date) | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    /** Format of the description: text or HTML. Code: crm.enum.contenttype. */
    DESCRIPTION_TYPE?: unknown;
    /** 1 came in, 2 went out. Code: crm.enum.activitydirection. */
    DIRECTION?: unknown;
    /** When it ends or ended. Date and time, ISO 8601. */
    END_TIME?: null | (string | Date) | undefined;
    /** The files. */
    FILES?: unknown;
    /** Where it takes place. */
    LOCATION?: string | undefined;
    /** Notification Type. Code: crm.enum.activitynotifytype. */
    NOTIFY_TYPE?: unknown;
    /** Outside system that it came from. */
    ORIGINATOR_ID?: string | number | null | undefined;
    /** Id in the outside system that it came from. */
    ORIGIN_ID?: string | number | null | undefined;
    /** Version in the outside system that it came from. */
    ORIGIN_VERSION?: string | undefined;
    /** How urgent it is. Code: crm.enum.activitypriority. */
    PRIORITY?: unknown;
    /** What the provider keeps. */
    PROVIDER_DATA?: string | undefined;
    /** Connector Type. */
    PROVIDER_GROUP_ID?: string | number | null | undefined;
    /** Code of who provides it. */
    PROVIDER_ID?: string | number | null | undefined;
    /** Kind of activity that the provider offers. */
    PROVIDER_TYPE_ID?: string | number | null | undefined;
    /** Settings for the provider. */
    PROVIDER_PARAMS?: object | undefined;
    /** Id of the user who is responsible: user.get. */
    RESPONSIBLE_ID: number | string;
    /** How it is set up. */
    SETTINGS?: object | undefined;
    /** When it begins or began. Date and time, ISO 8601. */
    START_TIME?: null | (string | Date) | undefined;
    /** State that it is in. Code: crm.enum.activitystatus. */
    STATUS?: unknown;
    /** Heading. */
    SUBJECT?: string | undefined;
    /** Files in Drive. */
    WEBDAV_ELEMENTS?: unknown;
    /** Read-only. */
    IS_INCOMING_CHANNEL?: "Y" | "N" | undefined;
    /** Whether it is done. */
    COMPLETED?: string | undefined;
    /** Notification Parameter. */
    NOTIFY_VALUE?: number | string | undefined;
    /** State of the result. */
    RESULT_STATUS?: number | string | undefined;
    /** Number of the list of results. */
    RESULT_STREAM?: number | string | undefined;
    /** Where the result came from. */
    RESULT_SOURCE_ID?: string | number | null | undefined;
    /** Rating of the result. */
    RESULT_MARK?: number | string | undefined;
    /** Number that the result has. */
    RESULT_VALUE?: number | string | undefined;
    /** Amount that the result has. */
    RESULT_SUM?: number | string | undefined;
    /** Currency of the amount: crm.currency.list. */
    RESULT_CURRENCY_ID?: string | number | null | undefined;
    /** Autocomplete. */
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
  /**
   * Lists CRM activities that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
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
