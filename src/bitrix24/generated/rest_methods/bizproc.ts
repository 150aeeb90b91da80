// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  BizprocActivityAddParams,
  BizprocActivityAddResult,
  BizprocActivityDeleteParams,
  BizprocActivityDeleteResult,
  BizprocActivityListParams,
  BizprocActivityListResult,
  BizprocActivityLogParams,
  BizprocActivityLogResult,
  BizprocActivityUpdateParams,
  BizprocActivityUpdateResult,
  BizprocEventSendParams,
  BizprocEventSendResult,
  BizprocRobotAddParams,
  BizprocRobotAddResult,
  BizprocRobotDeleteParams,
  BizprocRobotDeleteResult,
  BizprocRobotListParams,
  BizprocRobotListResult,
  BizprocRobotUpdateParams,
  BizprocRobotUpdateResult,
  BizprocTaskCompleteParams,
  BizprocTaskCompleteResult,
  BizprocTaskDelegateParams,
  BizprocTaskDelegateResult,
  BizprocTaskListParams,
  BizprocTaskListResult,
  BizprocWorkflowInstancesParams,
  BizprocWorkflowInstancesResult,
  BizprocWorkflowKillParams,
  BizprocWorkflowKillResult,
  BizprocWorkflowStartParams,
  BizprocWorkflowStartResult,
  BizprocWorkflowTemplateAddParams,
  BizprocWorkflowTemplateAddResult,
  BizprocWorkflowTemplateDeleteParams,
  BizprocWorkflowTemplateDeleteResult,
  BizprocWorkflowTemplateListParams,
  BizprocWorkflowTemplateListResult,
  BizprocWorkflowTemplateUpdateParams,
  BizprocWorkflowTemplateUpdateResult,
  BizprocWorkflowTerminateParams,
  BizprocWorkflowTerminateResult,
} from "../types/bizproc.ts";

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
