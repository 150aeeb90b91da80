// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of bizproc.activity.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
 */
export interface BizprocActivityAddParams {
  CODE: string;
  HANDLER: string;
  AUTH_USER_ID?: number | string | undefined;
  USE_SUBSCRIPTION?: "Y" | "N" | undefined;
  NAME: string | object;
  DESCRIPTION?: string | object | undefined;
  PROPERTIES?: object | undefined;
  RETURN_PROPERTIES?: object | undefined;
  DOCUMENT_TYPE?: object | unknown[] | undefined;
  FILTER?: object | undefined;
  USE_PLACEMENT?: "Y" | "N" | undefined;
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
  EVENT_TOKEN: string;
  LOG_MESSAGE: string;
}

/** Result of bizproc.activity.log. */
export type BizprocActivityLogResult = boolean;

/** Stands in several types. */
export interface BizprocActivityUpdateFields {
  HANDLER?: string | undefined;
  AUTH_USER_ID?: number | string | undefined;
  USE_SUBSCRIPTION?: "Y" | "N" | undefined;
  NAME?: string | object | undefined;
  DESCRIPTION?: string | object | undefined;
  PROPERTIES?: BizprocActivityUpdateFieldsProperties | undefined;
  RETURN_PROPERTIES?: BizprocActivityUpdateFieldsProperties | undefined;
  DOCUMENT_TYPE?: object | unknown[] | undefined;
  FILTER?: object | undefined;
  USE_PLACEMENT?: "Y" | "N" | undefined;
  PLACEMENT_HANDLER?: string | undefined;
}

/** Stands in several types. */
export interface BizprocActivityUpdateFieldsProperties {
  Name?: string | object | undefined;
  Description?: string | object | undefined;
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
  Options?: object | unknown[] | undefined;
  Required?: "Y" | "N" | undefined;
  Multiple?: "Y" | "N" | undefined;
  Default?: unknown;
}

/**
 * Parameters of bizproc.activity.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
 */
export interface BizprocActivityUpdateParams {
  CODE: string;
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
  EVENT_TOKEN: string;
  RETURN_VALUES?: object | undefined;
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
  CODE: string;
  HANDLER: string;
  AUTH_USER_ID?: number | string | undefined;
  USE_SUBSCRIPTION?: "Y" | "N" | undefined;
  NAME: string | object;
  DESCRIPTION?: string | object | undefined;
  PROPERTIES?: object | undefined;
  RETURN_PROPERTIES?: BizprocActivityUpdateFieldsProperties | undefined;
  DOCUMENT_TYPE?: object | unknown[] | undefined;
  FILTER?: object | undefined;
  USE_PLACEMENT?: "Y" | "N" | undefined;
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
  CODE: string;
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
  TASK_ID: number | string;
  STATUS: 1 | "yes" | 2 | "no" | 3 | "ok" | 4 | "cancel";
  COMMENT?: string | undefined;
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
  TASK_IDS: object | unknown[];
  FROM_USER_ID: number | string;
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
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  START?: number | string | undefined;
}

/** Result of bizproc.task.list. */
export type BizprocTaskListResult = {
  ID?: number | string;
  WORKFLOW_ID?: string;
  DOCUMENT_NAME?: string;
  DESCRIPTION?: string;
  NAME?: string;
  MODIFIED?: string;
  WORKFLOW_STARTED?: string;
  WORKFLOW_STARTED_BY?: number | string;
  OVERDUE_DATE?: string | null;
  WORKFLOW_TEMPLATE_ID?: number | string;
  WORKFLOW_TEMPLATE_NAME?: string;
  WORKFLOW_STATE?: string;
  STATUS?: string | (0 | 1 | 2 | 3 | 4);
  USER_ID?: number | string;
  USER_STATUS?: string | (0 | 1 | 2 | 3);
  MODULE_ID?: string;
  ENTITY?: string;
  DOCUMENT_ID?: number | string;
  ACTIVITY?:
    | "ApproveActivity"
    | "ReviewActivity"
    | "RequestInformationActivity"
    | "RequestInformationOptionalActivity"
    | (string & {});
  ACTIVITY_NAME?: string;
  PARAMETERS?: {
    CommentLabel?: string;
    CommentRequired?: "N" | "Y" | "YA" | "YR";
    ShowComment?: "N" | "Y";
    StatusOkLabel?: string;
    StatusYesLabel?: string;
    StatusNoLabel?: string;
    Fields?: {
      Id?: string;
      Type?: "bool" | "date" | "datetime" | "double" | "int" | "select" | "string" | "text" | "user" | (string & {});
      Name?: string | object;
      Description?: string | object;
      Multiple?: boolean;
      Required?: boolean;
      Options?: null | {
        LEAD?: string;
        CONTACT?: string;
        COMPANY?: string;
        DEAL?: string;
        SMART_INVOICE?: string;
        [name: `DYNAMIC_${string}`]: string;
      };
      Settings?: null | object;
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
  select?: string[] | undefined;
  filter?: object | undefined;
  order?: object | undefined;
  start?: number | string | undefined;
}

/** Result of bizproc.workflow.instances. */
export type BizprocWorkflowInstancesResult = {
  DOCUMENT_ID?: string;
  ENTITY?: string;
  ID?: string;
  STARTED?: string;
  MODULE_ID?: string;
  OWNED_UNTIL?: null;
  TEMPLATE_ID?: string;
  STARTED_BY?: string;
}[];

/**
 * Parameters of bizproc.workflow.kill.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
 */
export interface BizprocWorkflowKillParams {
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
  TEMPLATE_ID: number | string;
  DOCUMENT_ID: object | unknown[];
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
  DOCUMENT_TYPE: object | unknown[];
  NAME: string;
  DESCRIPTION?: string | undefined;
  TEMPLATE_DATA: unknown;
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
  select?: string[] | undefined;
  filter?: {
    ID?: (number | string) | (number | string)[] | undefined;
    MODULE_ID?: ("crm" | "lists" | "disk" | (string & {})) | ("crm" | "lists" | "disk" | (string & {}))[] | undefined;
    ENTITY?: string | string[] | undefined;
    DOCUMENT_TYPE?: string | string[] | undefined;
    AUTO_EXECUTE?: (0 | 1 | 2 | 3) | (0 | 1 | 2 | 3)[] | undefined;
    NAME?: string | string[] | undefined;
    TEMPLATE?: object | unknown[] | undefined;
    PARAMETERS?: object | unknown[] | undefined;
    VARIABLES?: object | unknown[] | undefined;
    CONSTANTS?: object | unknown[] | undefined;
    MODIFIED?: (string | Date) | (string | Date)[] | undefined;
    IS_MODIFIED?: ("Y" | "N") | ("Y" | "N")[] | undefined;
    USER_ID?: (number | string) | (number | string)[] | undefined;
    SYSTEM_CODE?: string | string[] | undefined;
    [name: `!${string}` | `<${string}` | `=${string}` | `>${string}` | `%${string}` | `@${string}`]: unknown;
  } | undefined;
  order?: {
    ID?: number | string | undefined;
    MODULE_ID?: "crm" | "lists" | "disk" | (string & {}) | undefined;
    ENTITY?: string | undefined;
    DOCUMENT_TYPE?: string | undefined;
    AUTO_EXECUTE?: 0 | 1 | 2 | 3 | undefined;
    NAME?: string | undefined;
    TEMPLATE?: object | unknown[] | undefined;
    PARAMETERS?: object | unknown[] | undefined;
    VARIABLES?: object | unknown[] | undefined;
    CONSTANTS?: object | unknown[] | undefined;
    MODIFIED?: string | Date | undefined;
    IS_MODIFIED?: "Y" | "N" | undefined;
    USER_ID?: number | string | undefined;
    SYSTEM_CODE?: string | undefined;
  } | undefined;
  start?: number | string | undefined;
}

/** Result of bizproc.workflow.template.list. */
export type BizprocWorkflowTemplateListResult = {
  ID?: number | string;
  MODULE_ID?: "crm" | "lists" | "disk" | (string & {});
  ENTITY?: string;
  DOCUMENT_TYPE?: string;
  AUTO_EXECUTE?: 0 | 1 | 2 | 3;
  NAME?: string;
  TEMPLATE?: unknown[];
  PARAMETERS?: unknown[];
  VARIABLES?: unknown[];
  CONSTANTS?: unknown[];
  MODIFIED?: string;
  IS_MODIFIED?: "Y" | "N";
  USER_ID?: number | string;
  SYSTEM_CODE?: string;
}[];

/**
 * Parameters of bizproc.workflow.template.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
 */
export interface BizprocWorkflowTemplateUpdateParams {
  ID: string | number;
  FIELDS: {
    NAME?: string | undefined;
    DESCRIPTION?: string | undefined;
    TEMPLATE_DATA?: unknown;
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
  ID: string | number;
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
  /** Lists workflow tasks with the document they belong to, by filter, order and page. */
  "bizproc.task.list": { params: BizprocTaskListParams; result: BizprocTaskListResult };
  /** Lists the workflows running now with document, template, start time and who started them. */
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
  /** Lists workflow templates with selected fields, filter, order and paging; administrators only. */
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
