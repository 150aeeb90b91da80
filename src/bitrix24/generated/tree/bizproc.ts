// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesBizproc from "../types/bizproc.ts";

/** Methods of Bitrix24 whose names begin with `bizproc`. */
export interface BizprocRestMethodsTree {
  readonly activity: {
    /** Registers a workflow designer action that calls the app's handler URL; needs an administrator's app token. */
    readonly add: RestMethod<typesBizproc.BizprocActivityAddParams, typesBizproc.BizprocActivityAddResult>;
    /** Removes a workflow action that the app has registered, by its code. */
    readonly delete: RestMethod<typesBizproc.BizprocActivityDeleteParams, typesBizproc.BizprocActivityDeleteResult>;
    /** Lists the codes of the workflow actions that the calling app has registered. */
    readonly list: RestMethod<typesBizproc.BizprocActivityListParams, typesBizproc.BizprocActivityListResult>;
    /** Writes a message to the workflow log for the running app action identified by its event token. */
    readonly log: RestMethod<typesBizproc.BizprocActivityLogParams, typesBizproc.BizprocActivityLogResult>;
    /** Changes the handler, texts, properties or document filter of the app's workflow action. */
    readonly update: RestMethod<typesBizproc.BizprocActivityUpdateParams, typesBizproc.BizprocActivityUpdateResult>;
  };
  readonly event: {
    /** Returns values to a waiting app action or automation rule by its event token, so the workflow goes on. */
    readonly send: RestMethod<typesBizproc.BizprocEventSendParams, typesBizproc.BizprocEventSendResult>;
  };
  readonly robot: {
    /** Registers an automation rule that calls the app's handler URL; needs an administrator's app token. */
    readonly add: RestMethod<typesBizproc.BizprocRobotAddParams, typesBizproc.BizprocRobotAddResult>;
    /** Removes an automation rule that the app has registered, by its code. */
    readonly delete: RestMethod<typesBizproc.BizprocRobotDeleteParams, typesBizproc.BizprocRobotDeleteResult>;
    /** Lists the codes of the automation rules that the calling app has registered. */
    readonly list: RestMethod<typesBizproc.BizprocRobotListParams, typesBizproc.BizprocRobotListResult>;
    /** Changes the handler, texts, properties or document filter of the app's automation rule. */
    readonly update: RestMethod<typesBizproc.BizprocRobotUpdateParams, typesBizproc.BizprocRobotUpdateResult>;
  };
  readonly task: {
    /** Completes a workflow task with a status such as approved or rejected, a comment and requested fields. */
    readonly complete: RestMethod<typesBizproc.BizprocTaskCompleteParams, typesBizproc.BizprocTaskCompleteResult>;
    /** Hands workflow tasks of one user over to another user. */
    readonly delegate: RestMethod<typesBizproc.BizprocTaskDelegateParams, typesBizproc.BizprocTaskDelegateResult>;
    /**
     * Lists workflow tasks with the document they belong to, by filter, order and page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesBizproc.BizprocTaskListParams, typesBizproc.BizprocTaskListResult>;
  };
  readonly workflow: {
    /**
     * Lists the workflows running now with document, template, start time and who started them.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly instances: RestMethod<
      typesBizproc.BizprocWorkflowInstancesParams,
      typesBizproc.BizprocWorkflowInstancesResult
    >;
    /** Deletes a running workflow for good together with all data of the process. */
    readonly kill: RestMethod<typesBizproc.BizprocWorkflowKillParams, typesBizproc.BizprocWorkflowKillResult>;
    /** Starts a workflow from a template on a document with parameters and returns the workflow ID. */
    readonly start: RestMethod<typesBizproc.BizprocWorkflowStartParams, typesBizproc.BizprocWorkflowStartResult>;
    readonly template: {
      /** Adds a workflow template for a document type from an exported .bpt file and returns its ID. */
      readonly add: RestMethod<
        typesBizproc.BizprocWorkflowTemplateAddParams,
        typesBizproc.BizprocWorkflowTemplateAddResult
      >;
      /** Deletes a workflow template by ID; works only for templates that the same app has added. */
      readonly delete: RestMethod<
        typesBizproc.BizprocWorkflowTemplateDeleteParams,
        typesBizproc.BizprocWorkflowTemplateDeleteResult
      >;
      /**
       * Lists workflow templates with selected fields, filter, order and paging; administrators only.
       * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly
       * once.
       */
      readonly list: RestMethod<
        typesBizproc.BizprocWorkflowTemplateListParams,
        typesBizproc.BizprocWorkflowTemplateListResult
      >;
      /** Changes the name, content or auto-start mode of a workflow template that the same app has added. */
      readonly update: RestMethod<
        typesBizproc.BizprocWorkflowTemplateUpdateParams,
        typesBizproc.BizprocWorkflowTemplateUpdateResult
      >;
    };
    /** Stops a running workflow and sets its final status text; the record of the process stays. */
    readonly terminate: RestMethod<
      typesBizproc.BizprocWorkflowTerminateParams,
      typesBizproc.BizprocWorkflowTerminateResult
    >;
  };
}
