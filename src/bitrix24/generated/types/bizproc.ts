// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of bizproc.activity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
 */
export interface BizprocActivityAddParams {
  /** Symbolic code. */
  CODE: string;
  /** Address that is called. */
  HANDLER: string;
  /** Id of the user whose token the handler gets. */
  AUTH_USER_ID?: number | string | undefined;
  /** Whether the workflow waits for an answer. */
  USE_SUBSCRIPTION?: "Y" | "N" | undefined;
  /** What it is called. */
  NAME: string | object;
  /** What it is about, in words. */
  DESCRIPTION?: string | object | undefined;
  /** What else is known of it. */
  PROPERTIES?: object | undefined;
  /** What it hands back to the workflow. */
  RETURN_PROPERTIES?: object | undefined;
  /** Kind of the document. */
  DOCUMENT_TYPE?: object | unknown[] | undefined;
  /** Where it is offered. */
  FILTER?:
    | {
      [Name in "INCLUDE" | "EXCLUDE" | "b24" | "box"]?: unknown;
    }
    | object
    | undefined;
  /** Whether it has a page for its settings. */
  USE_PLACEMENT?: "Y" | "N" | undefined;
  /** Address of the page that is shown. Needed in some cases only. */
  PLACEMENT_HANDLER?: string | undefined;
}

/** Result of bizproc.activity.add. */
export type BizprocActivityAddResult = boolean;

/**
 * Parameters of bizproc.activity.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
 */
export interface BizprocActivityDeleteParams {
  /** Symbolic code. */
  CODE: string;
}

/** Result of bizproc.activity.delete. */
export type BizprocActivityDeleteResult = boolean;

/**
 * Parameters of bizproc.activity.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
 */
export interface BizprocActivityListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of bizproc.activity.list. */
export type BizprocActivityListResult = string[];

/**
 * Parameters of bizproc.activity.log.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
 */
export interface BizprocActivityLogParams {
  /** Key by which the workflow goes on. */
  EVENT_TOKEN: string;
  /** Text for the journal. */
  LOG_MESSAGE: string;
}

/** Result of bizproc.activity.log. */
export type BizprocActivityLogResult = boolean;

/** Stands in several types. */
export interface BizprocActivityUpdateFields {
  /** Address that is called. */
  HANDLER?: string | undefined;
  /** Id of the user whose token the handler gets. */
  AUTH_USER_ID?: number | string | undefined;
  /** Whether the workflow waits for an answer. */
  USE_SUBSCRIPTION?: "Y" | "N" | undefined;
  /** What it is called. */
  NAME?: string | object | undefined;
  /** What it is about, in words. */
  DESCRIPTION?: string | object | undefined;
  /** What else is known of it. */
  PROPERTIES?: BizprocActivityUpdateFieldsProperties | undefined;
  /** What it hands back to the workflow. */
  RETURN_PROPERTIES?: BizprocActivityUpdateFieldsProperties | undefined;
  /** Kind of the document. */
  DOCUMENT_TYPE?: object | unknown[] | undefined;
  /** Where it is offered. */
  FILTER?: object | undefined;
  /** Whether it has a page for its settings. */
  USE_PLACEMENT?: "Y" | "N" | undefined;
  /** Address of the page that is shown. */
  PLACEMENT_HANDLER?: string | undefined;
}

/** Stands in several types. */
export interface BizprocActivityUpdateFieldsProperties {
  /** What it is called. */
  Name?: string | object | undefined;
  /** What it is about, in words. */
  Description?: string | object | undefined;
  /** What kind it is of. */
  Type?:
    | "bool"
    | "date"
    | "datetime"
    | "double"
    | "file"
    | "int"
    | "select"
    | "string"
    | "text"
    | "user"
    | (string & {})
    | undefined;
  /** Further settings. */
  Options?: object | unknown[] | undefined;
  /** Whether it must be given. */
  Required?: "Y" | "N" | undefined;
  /** Whether it holds several values. */
  Multiple?: "Y" | "N" | undefined;
  /** Value unless told. */
  Default?: unknown;
}

/**
 * Parameters of bizproc.activity.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
 */
export interface BizprocActivityUpdateParams {
  /** Symbolic code. */
  CODE: string;
  /** Fields of the record by their names. */
  FIELDS: BizprocActivityUpdateFields;
}

/** Result of bizproc.activity.update. */
export type BizprocActivityUpdateResult = boolean;

/**
 * Parameters of bizproc.event.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
 */
export interface BizprocEventSendParams {
  /** Key by which the workflow goes on. */
  EVENT_TOKEN: string;
  /** See bizproc.robot.add, bizproc.robot.update. */
  RETURN_VALUES?: object | undefined;
  /** Text for the journal. */
  LOG_MESSAGE?: string | undefined;
}

/** Result of bizproc.event.send. */
export type BizprocEventSendResult = boolean;

/**
 * Parameters of bizproc.robot.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html
 */
export interface BizprocRobotAddParams {
  /** Symbolic code. */
  CODE: string;
  /** Address that is called. */
  HANDLER: string;
  /** Id of the user whose token the handler gets. */
  AUTH_USER_ID?: number | string | undefined;
  /** Whether the workflow waits for an answer. */
  USE_SUBSCRIPTION?: "Y" | "N" | undefined;
  /** What it is called. */
  NAME: string | object;
  /** What it is about, in words. */
  DESCRIPTION?: string | object | undefined;
  /** What else is known of it. */
  PROPERTIES?: object | undefined;
  /** What it hands back to the workflow. */
  RETURN_PROPERTIES?: BizprocActivityUpdateFieldsProperties | undefined;
  /** Kind of the document. */
  DOCUMENT_TYPE?: object | unknown[] | undefined;
  /** Where it is offered. */
  FILTER?:
    | {
      [Name in "INCLUDE" | "EXCLUDE" | "b24" | "box"]?: unknown;
    }
    | object
    | undefined;
  /** Whether it has a page for its settings. */
  USE_PLACEMENT?: "Y" | "N" | undefined;
  /** Address of the page that is shown. Needed in some cases only. */
  PLACEMENT_HANDLER?: string | undefined;
}

/** Result of bizproc.robot.add. */
export type BizprocRobotAddResult = boolean;

/**
 * Parameters of bizproc.robot.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html
 */
export interface BizprocRobotDeleteParams {
  /** Symbolic code. */
  CODE: string;
}

/** Result of bizproc.robot.delete. */
export type BizprocRobotDeleteResult = boolean;

/**
 * Parameters of bizproc.robot.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html
 */
export interface BizprocRobotListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of bizproc.robot.list. */
export type BizprocRobotListResult = string[];

/**
 * Parameters of bizproc.robot.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html
 */
export interface BizprocRobotUpdateParams {
  /** Symbolic code. */
  CODE: string;
  /** Fields of the record by their names. */
  FIELDS: BizprocActivityUpdateFields;
}

/** Result of bizproc.robot.update. */
export type BizprocRobotUpdateResult = boolean;

/**
 * Parameters of bizproc.task.complete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
 */
export interface BizprocTaskCompleteParams {
  /** Id of the task: tasks.task.list. */
  TASK_ID: number | string;
  /** State that it is in. */
  STATUS: 1 | "yes" | 2 | "no" | 3 | "ok" | 4 | "cancel";
  /** Remark for people. */
  COMMENT?: string | undefined;
  /** Fields of the record by their names. See bizproc.task.list. */
  FIELDS?: object | undefined;
}

/** Result of bizproc.task.complete. */
export type BizprocTaskCompleteResult = boolean;

/**
 * Parameters of bizproc.task.delegate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
 */
export interface BizprocTaskDelegateParams {
  /** See bizproc.task.list. */
  TASK_IDS: object | unknown[];
  /** Id of the user who sends it. */
  FROM_USER_ID: number | string;
  /** Id of the user who gets it. */
  TO_USER_ID: number | string;
}

/** Result of bizproc.task.delegate. */
export type BizprocTaskDelegateResult = boolean;

/**
 * Parameters of bizproc.task.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
 */
export interface BizprocTaskListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "ID"
      | "WORKFLOW_ID"
      | "DOCUMENT_NAME"
      | "DESCRIPTION"
      | "NAME"
      | "MODIFIED"
      | "WORKFLOW_STARTED"
      | "WORKFLOW_STARTED_BY"
      | "OVERDUE_DATE"
      | "WORKFLOW_TEMPLATE_ID"
      | "WORKFLOW_TEMPLATE_NAME"
      | "WORKFLOW_STATE"
      | "STATUS"
      | "USER_ID"
      | "USER_STATUS"
      | "MODULE_ID"
      | "ENTITY"
      | "DOCUMENT_ID"
      | "ACTIVITY"
      | "ACTIVITY_NAME"
      | "PARAMETERS"
      | "DOCUMENT_URL"
      | (string & {})
    )[]
    | undefined;
  /** Where it is offered. */
  filter?:
    | {
      [
        Name in
          | "ID"
          | "WORKFLOW_ID"
          | "DOCUMENT_NAME"
          | "DESCRIPTION"
          | "NAME"
          | "MODIFIED"
          | "WORKFLOW_STARTED"
          | "WORKFLOW_STARTED_BY"
          | "OVERDUE_DATE"
          | "WORKFLOW_TEMPLATE_ID"
          | "WORKFLOW_TEMPLATE_NAME"
          | "WORKFLOW_STATE"
          | "STATUS"
          | "USER_ID"
          | "USER_STATUS"
          | "MODULE_ID"
          | "ENTITY"
          | "DOCUMENT_ID"
          | "ACTIVITY"
          | "ACTIVITY_NAME"
          | "PARAMETERS"
          | "DOCUMENT_URL"
      ]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. */
  order?:
    | {
      [
        Name in
          | "ID"
          | "WORKFLOW_ID"
          | "DOCUMENT_NAME"
          | "DESCRIPTION"
          | "NAME"
          | "MODIFIED"
          | "WORKFLOW_STARTED"
          | "WORKFLOW_STARTED_BY"
          | "OVERDUE_DATE"
          | "WORKFLOW_TEMPLATE_ID"
          | "WORKFLOW_TEMPLATE_NAME"
          | "WORKFLOW_STATE"
          | "STATUS"
          | "USER_ID"
          | "USER_STATUS"
          | "MODULE_ID"
          | "ENTITY"
          | "DOCUMENT_ID"
          | "ACTIVITY"
          | "ACTIVITY_NAME"
          | "PARAMETERS"
          | "DOCUMENT_URL"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  START?: number | string | undefined;
}

/** Result of bizproc.task.list. */
export type BizprocTaskListResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id of the workflow. */
  WORKFLOW_ID?: string;
  DOCUMENT_NAME?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** What it is called. */
  NAME?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  MODIFIED?: string;
  /** Date and time, ISO 8601. */
  WORKFLOW_STARTED?: string;
  /** Id of a user: user.get. */
  WORKFLOW_STARTED_BY?: number | string;
  /** Date and time, ISO 8601. */
  OVERDUE_DATE?: string | null;
  WORKFLOW_TEMPLATE_ID?: number | string;
  WORKFLOW_TEMPLATE_NAME?: string;
  WORKFLOW_STATE?: string;
  /** State that it is in. */
  STATUS?: string | (0 | 1 | 2 | 3 | 4);
  /** Id of the user: user.get. */
  USER_ID?: number | string;
  USER_STATUS?: string | (0 | 1 | 2 | 3);
  /** Module of the portal that it belongs to. */
  MODULE_ID?: string;
  /** What kind of record it belongs to. */
  ENTITY?: string;
  /** Id of the document. */
  DOCUMENT_ID?: number | string;
  /** The activity. */
  ACTIVITY?:
    | "ApproveActivity"
    | "ReviewActivity"
    | "RequestInformationActivity"
    | "RequestInformationOptionalActivity"
    | (string & {});
  /** Name of the step. */
  ACTIVITY_NAME?: string;
  /** How it is set up. */
  PARAMETERS?: {
    CommentLabel?: string;
    CommentRequired?: "N" | "Y" | "YA" | "YR";
    ShowComment?: "N" | "Y";
    StatusOkLabel?: string;
    StatusYesLabel?: string;
    StatusNoLabel?: string;
    /** Fields of the record by their names. */
    Fields?: {
      /** Id, unique among its kind. */
      Id?: string;
      /** What kind it is of. */
      Type?: "bool" | "date" | "datetime" | "double" | "int" | "select" | "string" | "text" | "user" | (string & {});
      /** What it is called. */
      Name?: string | object;
      /** What it is about, in words. */
      Description?: string | object;
      /** Whether it holds several values. */
      Multiple?: boolean;
      /** Whether it must be given. */
      Required?: boolean;
      /** Further settings. */
      Options?: null | {
        /** Leads, or whether they are meant. */
        LEAD?: string;
        /** The contact. */
        CONTACT?: string;
        /** The company. */
        COMPANY?: string;
        /** Deals, or whether they are meant. */
        DEAL?: string;
        /** Invoices, or whether they are meant. */
        SMART_INVOICE?: string;
        [name: `DYNAMIC_${string}`]: string;
      };
      /** How it is set up. */
      Settings?: null | object;
      /** Value unless told. */
      Default?: unknown;
    }[];
  };
  DOCUMENT_URL?: string;
}[];

/**
 * Parameters of bizproc.workflow.instances.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
 */
export interface BizprocWorkflowInstancesParams {
  /** Names of the fields to return. Default: ["ID","MODIFIED","OWNED_UNTIL"]. */
  select?:
    | (
      | "ID"
      | "MODIFIED"
      | "OWNED_UNTIL"
      | "MODULE_ID"
      | "ENTITY"
      | "DOCUMENT_ID"
      | "STARTED"
      | "STARTED_BY"
      | "TEMPLATE_ID"
      | (string & {})
    )[]
    | undefined;
  /** Where it is offered. */
  filter?:
    | {
      [
        Name in "DOCUMENT_ID" | "ENTITY" | "ID" | "STARTED" | "MODULE_ID" | "OWNED_UNTIL" | "TEMPLATE_ID" | "STARTED_BY"
      ]?: unknown;
    }
    | object
    | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: {"MODIFIED":"desc"}. */
  order?:
    | {
      [
        Name in "DOCUMENT_ID" | "ENTITY" | "ID" | "STARTED" | "MODULE_ID" | "OWNED_UNTIL" | "TEMPLATE_ID" | "STARTED_BY"
      ]?: ("ASC" | "DESC" | "asc" | "desc" | (string & {})) | undefined;
    }
    | object
    | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of bizproc.workflow.instances. */
export type BizprocWorkflowInstancesResult = {
  /** Id of the document. */
  DOCUMENT_ID?: string;
  /** What kind of record it belongs to. */
  ENTITY?: string;
  /** Id, unique among its kind. */
  ID?: string;
  STARTED?: string;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: string;
  OWNED_UNTIL?: null;
  /** Id of the template. */
  TEMPLATE_ID?: string;
  STARTED_BY?: string;
}[];

/**
 * Parameters of bizproc.workflow.kill.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
 */
export interface BizprocWorkflowKillParams {
  /** Id, unique among its kind. */
  ID: number | string;
}

/** Result of bizproc.workflow.kill. */
export type BizprocWorkflowKillResult = boolean;

/**
 * Parameters of bizproc.workflow.start.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
 */
export interface BizprocWorkflowStartParams {
  /** Id of the template. */
  TEMPLATE_ID: number | string;
  /** Id of the document. */
  DOCUMENT_ID: object | unknown[];
  /** How it is set up. */
  PARAMETERS?: object | undefined;
}

/** Result of bizproc.workflow.start. */
export type BizprocWorkflowStartResult = string;

/**
 * Parameters of bizproc.workflow.template.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
 */
export interface BizprocWorkflowTemplateAddParams {
  /** Kind of the document. */
  DOCUMENT_TYPE: object | unknown[];
  /** What it is called. */
  NAME: string;
  /** What it is about, in words. */
  DESCRIPTION?: string | undefined;
  TEMPLATE_DATA: unknown;
  /** When it starts by itself. Default: 0. */
  AUTO_EXECUTE?: 0 | 1 | 2 | 3 | undefined;
}

/** Result of bizproc.workflow.template.add. */
export type BizprocWorkflowTemplateAddResult = number;

/**
 * Parameters of bizproc.workflow.template.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
 */
export interface BizprocWorkflowTemplateDeleteParams {
  /** Id, unique among its kind. See bizproc.workflow.template.list. */
  ID: number | string;
}

/** Result of bizproc.workflow.template.delete. */
export type BizprocWorkflowTemplateDeleteResult = null;

/**
 * Parameters of bizproc.workflow.template.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
 */
export interface BizprocWorkflowTemplateListParams {
  /** Names of the fields to return. Default: ["ID"]. */
  select?:
    | (
      | "ID"
      | "MODULE_ID"
      | "ENTITY"
      | "DOCUMENT_TYPE"
      | "AUTO_EXECUTE"
      | "NAME"
      | "TEMPLATE"
      | "PARAMETERS"
      | "VARIABLES"
      | "CONSTANTS"
      | "MODIFIED"
      | "IS_MODIFIED"
      | "USER_ID"
      | "SYSTEM_CODE"
      | (string & {})
    )[]
    | undefined;
  /** Where it is offered. */
  filter?: {
    /** Id, unique among its kind. */
    ID?: (number | string) | (number | string)[] | undefined;
    /** Module of the portal that it belongs to. */
    MODULE_ID?: ("crm" | "lists" | "disk" | (string & {})) | ("crm" | "lists" | "disk" | (string & {}))[] | undefined;
    /** What kind of record it belongs to. */
    ENTITY?: string | string[] | undefined;
    /** Kind of the document. */
    DOCUMENT_TYPE?: string | string[] | undefined;
    /** When it starts by itself. */
    AUTO_EXECUTE?: (0 | 1 | 2 | 3) | (0 | 1 | 2 | 3)[] | undefined;
    /** What it is called. */
    NAME?: string | string[] | undefined;
    /** The template. */
    TEMPLATE?: object | unknown[] | undefined;
    /** How it is set up. */
    PARAMETERS?: object | unknown[] | undefined;
    /** Variables of the workflow. */
    VARIABLES?: object | unknown[] | undefined;
    /** Constants of the workflow. */
    CONSTANTS?: object | unknown[] | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    MODIFIED?: (string | Date) | (string | Date)[] | undefined;
    /** Whether it was changed. */
    IS_MODIFIED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    /** Id of the user: user.get. */
    USER_ID?: (number | string) | (number | string)[] | undefined;
    /** Code of what came with the portal. */
    SYSTEM_CODE?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  /** Fields to sort by, each with ASC or DESC. Default: {"ID":"ASC"}. */
  order?: {
    /** Id, unique among its kind. */
    ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Module of the portal that it belongs to. */
    MODULE_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What kind of record it belongs to. */
    ENTITY?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Kind of the document. */
    DOCUMENT_TYPE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it starts by itself. */
    AUTO_EXECUTE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** What it is called. */
    NAME?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** The template. */
    TEMPLATE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** How it is set up. */
    PARAMETERS?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Variables of the workflow. */
    VARIABLES?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Constants of the workflow. */
    CONSTANTS?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** When it was last changed. Date and time, ISO 8601. */
    MODIFIED?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Whether it was changed. */
    IS_MODIFIED?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Id of the user: user.get. */
    USER_ID?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    /** Code of what came with the portal. */
    SYSTEM_CODE?: "ASC" | "DESC" | "asc" | "desc" | (string & {}) | undefined;
    [name: string]: unknown;
  } | undefined;
  /** How many records to skip, a multiple of 50. */
  start?: number | string | undefined;
}

/** Result of bizproc.workflow.template.list. */
export type BizprocWorkflowTemplateListResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Module of the portal that it belongs to. */
  MODULE_ID?: "crm" | "lists" | "disk" | (string & {});
  /** What kind of record it belongs to. */
  ENTITY?: string;
  /** Kind of the document. */
  DOCUMENT_TYPE?: string;
  /** When it starts by itself. */
  AUTO_EXECUTE?: 0 | 1 | 2 | 3;
  /** What it is called. */
  NAME?: string;
  /** The template. */
  TEMPLATE?: unknown[];
  /** How it is set up. */
  PARAMETERS?: unknown[];
  /** Variables of the workflow. */
  VARIABLES?: unknown[];
  /** Constants of the workflow. */
  CONSTANTS?: unknown[];
  /** When it was last changed. Date and time, ISO 8601. */
  MODIFIED?: string;
  /** Whether it was changed. */
  IS_MODIFIED?: "Y" | "N";
  /** Id of the user: user.get. */
  USER_ID?: number | string;
  /** Code of what came with the portal. */
  SYSTEM_CODE?: string;
}[];

/**
 * Parameters of bizproc.workflow.template.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
 */
export interface BizprocWorkflowTemplateUpdateParams {
  /** Id, unique among its kind. See bizproc.workflow.template.list. */
  ID: string | number;
  /** Fields of the record by their names. */
  FIELDS: {
    /** What it is called. */
    NAME?: string | undefined;
    /** What it is about, in words. */
    DESCRIPTION?: string | undefined;
    TEMPLATE_DATA?: unknown;
    /** When it starts by itself. Default: 0. */
    AUTO_EXECUTE?: 0 | 1 | 2 | 3 | undefined;
  };
}

/** Result of bizproc.workflow.template.update. */
export type BizprocWorkflowTemplateUpdateResult = number;

/**
 * Parameters of bizproc.workflow.terminate.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
 */
export interface BizprocWorkflowTerminateParams {
  /** Id, unique among its kind. */
  ID: string | number;
  /** State that it is in. */
  STATUS?: string | undefined;
}

/** Result of bizproc.workflow.terminate. */
export type BizprocWorkflowTerminateResult = boolean;

/** Methods of Bitrix24 whose names begin with `bizproc`. */
export interface BizprocRestMethods {
  /** Registers a workflow designer action that calls the app's handler URL; needs an administrator's app token. */
  "bizproc.activity.add": { params: BizprocActivityAddParams; result: BizprocActivityAddResult };
  /** Removes a workflow action that the app has registered, by its code. */
  "bizproc.activity.delete": { params: BizprocActivityDeleteParams; result: BizprocActivityDeleteResult };
  /** Lists the codes of the workflow actions that the calling app has registered. */
  "bizproc.activity.list": { params: BizprocActivityListParams; result: BizprocActivityListResult };
  /** Writes a message to the workflow log for the running app action identified by its event token. */
  "bizproc.activity.log": { params: BizprocActivityLogParams; result: BizprocActivityLogResult };
  /** Changes the handler, texts, properties or document filter of the app's workflow action. */
  "bizproc.activity.update": { params: BizprocActivityUpdateParams; result: BizprocActivityUpdateResult };
  /** Returns values to a waiting app action or automation rule by its event token, so the workflow goes on. */
  "bizproc.event.send": { params: BizprocEventSendParams; result: BizprocEventSendResult };
  /** Registers an automation rule that calls the app's handler URL; needs an administrator's app token. */
  "bizproc.robot.add": { params: BizprocRobotAddParams; result: BizprocRobotAddResult };
  /** Removes an automation rule that the app has registered, by its code. */
  "bizproc.robot.delete": { params: BizprocRobotDeleteParams; result: BizprocRobotDeleteResult };
  /** Lists the codes of the automation rules that the calling app has registered. */
  "bizproc.robot.list": { params: BizprocRobotListParams; result: BizprocRobotListResult };
  /** Changes the handler, texts, properties or document filter of the app's automation rule. */
  "bizproc.robot.update": { params: BizprocRobotUpdateParams; result: BizprocRobotUpdateResult };
  /** Completes a workflow task with a status such as approved or rejected, a comment and requested fields. */
  "bizproc.task.complete": { params: BizprocTaskCompleteParams; result: BizprocTaskCompleteResult };
  /** Hands workflow tasks of one user over to another user. */
  "bizproc.task.delegate": { params: BizprocTaskDelegateParams; result: BizprocTaskDelegateResult };
  /**
   * Lists workflow tasks with the document they belong to, by filter, order and page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "bizproc.task.list": { params: BizprocTaskListParams; result: BizprocTaskListResult };
  /**
   * Lists the workflows running now with document, template, start time and who started them.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "bizproc.workflow.instances": { params: BizprocWorkflowInstancesParams; result: BizprocWorkflowInstancesResult };
  /** Deletes a running workflow for good together with all data of the process. */
  "bizproc.workflow.kill": { params: BizprocWorkflowKillParams; result: BizprocWorkflowKillResult };
  /** Starts a workflow from a template on a document with parameters and returns the workflow ID. */
  "bizproc.workflow.start": { params: BizprocWorkflowStartParams; result: BizprocWorkflowStartResult };
  /** Adds a workflow template for a document type from an exported .bpt file and returns its ID. */
  "bizproc.workflow.template.add": {
    params: BizprocWorkflowTemplateAddParams;
    result: BizprocWorkflowTemplateAddResult;
  };
  /** Deletes a workflow template by ID; works only for templates that the same app has added. */
  "bizproc.workflow.template.delete": {
    params: BizprocWorkflowTemplateDeleteParams;
    result: BizprocWorkflowTemplateDeleteResult;
  };
  /**
   * Lists workflow templates with selected fields, filter, order and paging; administrators only.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  "bizproc.workflow.template.list": {
    params: BizprocWorkflowTemplateListParams;
    result: BizprocWorkflowTemplateListResult;
  };
  /** Changes the name, content or auto-start mode of a workflow template that the same app has added. */
  "bizproc.workflow.template.update": {
    params: BizprocWorkflowTemplateUpdateParams;
    result: BizprocWorkflowTemplateUpdateResult;
  };
  /** Stops a running workflow and sets its final status text; the record of the process stays. */
  "bizproc.workflow.terminate": { params: BizprocWorkflowTerminateParams; result: BizprocWorkflowTerminateResult };
}
