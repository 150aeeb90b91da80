// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmActivityAddParams,
  CrmActivityAddResult,
  CrmActivityBadgeAddParams,
  CrmActivityBadgeAddResult,
  CrmActivityBadgeDeleteParams,
  CrmActivityBadgeDeleteResult,
  CrmActivityBadgeGetParams,
  CrmActivityBadgeGetResult,
  CrmActivityBadgeListParams,
  CrmActivityBadgeListResult,
  CrmActivityBindingAddParams,
  CrmActivityBindingAddResult,
  CrmActivityBindingDeleteParams,
  CrmActivityBindingDeleteResult,
  CrmActivityBindingListParams,
  CrmActivityBindingListResult,
  CrmActivityBindingMoveParams,
  CrmActivityBindingMoveResult,
  CrmActivityCallGetTranscriptParams,
  CrmActivityCallGetTranscriptResult,
  CrmActivityCommunicationFieldsParams,
  CrmActivityCommunicationFieldsResult,
  CrmActivityConfigurableAddParams,
  CrmActivityConfigurableAddResult,
  CrmActivityConfigurableGetParams,
  CrmActivityConfigurableGetResult,
  CrmActivityConfigurableUpdateParams,
  CrmActivityConfigurableUpdateResult,
  CrmActivityDeleteParams,
  CrmActivityDeleteResult,
  CrmActivityFieldsParams,
  CrmActivityFieldsResult,
  CrmActivityGetParams,
  CrmActivityGetResult,
  CrmActivityLayoutBlocksDeleteParams,
  CrmActivityLayoutBlocksDeleteResult,
  CrmActivityLayoutBlocksGetParams,
  CrmActivityLayoutBlocksGetResult,
  CrmActivityLayoutBlocksSetParams,
  CrmActivityLayoutBlocksSetResult,
  CrmActivityListParams,
  CrmActivityListResult,
  CrmActivityTodoAddParams,
  CrmActivityTodoAddResult,
  CrmActivityTodoUpdateColorParams,
  CrmActivityTodoUpdateColorResult,
  CrmActivityTodoUpdateDeadlineParams,
  CrmActivityTodoUpdateDeadlineResult,
  CrmActivityTodoUpdateDescriptionParams,
  CrmActivityTodoUpdateDescriptionResult,
  CrmActivityTodoUpdateParams,
  CrmActivityTodoUpdateResponsibleUserParams,
  CrmActivityTodoUpdateResponsibleUserResult,
  CrmActivityTodoUpdateResult,
  CrmActivityTypeAddParams,
  CrmActivityTypeAddResult,
  CrmActivityTypeDeleteParams,
  CrmActivityTypeDeleteResult,
  CrmActivityTypeListParams,
  CrmActivityTypeListResult,
  CrmActivityUpdateParams,
  CrmActivityUpdateResult,
} from "../types/crm_activity.ts";

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
