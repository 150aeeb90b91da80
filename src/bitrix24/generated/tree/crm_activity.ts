// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmActivity from "../types/crm_activity.ts";

/** Methods of Bitrix24 whose names begin with `crm.activity`. */
export interface CrmActivityRestMethodsTree {
  /**
   * Creates an activity (call, meeting, email) for a CRM item; a subject and a responsible user are required.
   * @deprecated The documentation advises against it. Use crm.activity.todo.add.
   */
  readonly add: RestMethod<typesCrmActivity.CrmActivityAddParams, typesCrmActivity.CrmActivityAddResult>;
  readonly badge: {
    /** Registers a kanban badge (code, title, text, colour type) for configurable activities; CRM admins only. */
    readonly add: RestMethod<typesCrmActivity.CrmActivityBadgeAddParams, typesCrmActivity.CrmActivityBadgeAddResult>;
    /** Deletes a kanban badge of configurable activities by its code; needs administrative access to CRM. */
    readonly delete: RestMethod<
      typesCrmActivity.CrmActivityBadgeDeleteParams,
      typesCrmActivity.CrmActivityBadgeDeleteResult
    >;
    /** Returns the title, text and colour type of the kanban badge with the given code. */
    readonly get: RestMethod<typesCrmActivity.CrmActivityBadgeGetParams, typesCrmActivity.CrmActivityBadgeGetResult>;
    /** Lists every registered kanban badge that configurable activities may show. */
    readonly list: RestMethod<typesCrmActivity.CrmActivityBadgeListParams, typesCrmActivity.CrmActivityBadgeListResult>;
  };
  readonly binding: {
    /** Links an activity to one more CRM item, so it also shows in that item's timeline. */
    readonly add: RestMethod<
      typesCrmActivity.CrmActivityBindingAddParams,
      typesCrmActivity.CrmActivityBindingAddResult
    >;
    /** Unlinks an activity from a CRM item; its only remaining link cannot be removed. */
    readonly delete: RestMethod<
      typesCrmActivity.CrmActivityBindingDeleteParams,
      typesCrmActivity.CrmActivityBindingDeleteResult
    >;
    /** Lists the CRM items (type and ID) that an activity is linked to. */
    readonly list: RestMethod<
      typesCrmActivity.CrmActivityBindingListParams,
      typesCrmActivity.CrmActivityBindingListResult
    >;
    /** Moves an activity from one CRM item to another by replacing the link between them. */
    readonly move: RestMethod<
      typesCrmActivity.CrmActivityBindingMoveParams,
      typesCrmActivity.CrmActivityBindingMoveResult
    >;
  };
  readonly call: {
    /** Returns the text of a recorded phone call by its activity ID, or null. */
    readonly getTranscript: RestMethod<
      typesCrmActivity.CrmActivityCallGetTranscriptParams,
      typesCrmActivity.CrmActivityCallGetTranscriptResult
    >;
  };
  readonly communication: {
    /** Describes the fields of an activity's communication - the phone, email or other address of the client. */
    readonly fields: RestMethod<
      typesCrmActivity.CrmActivityCommunicationFieldsParams,
      typesCrmActivity.CrmActivityCommunicationFieldsResult
    >;
  };
  readonly configurable: {
    /** Puts an activity with the app's own layout into a CRM item's timeline; works only from an application. */
    readonly add: RestMethod<
      typesCrmActivity.CrmActivityConfigurableAddParams,
      typesCrmActivity.CrmActivityConfigurableAddResult
    >;
    /** Returns the fields and the layout of a configurable activity by its ID. */
    readonly get: RestMethod<
      typesCrmActivity.CrmActivityConfigurableGetParams,
      typesCrmActivity.CrmActivityConfigurableGetResult
    >;
    /** Changes the fields and layout of a configurable activity; only the application that created it may. */
    readonly update: RestMethod<
      typesCrmActivity.CrmActivityConfigurableUpdateParams,
      typesCrmActivity.CrmActivityConfigurableUpdateResult
    >;
  };
  /** Deletes an activity of any kind from the CRM, provided the user may delete it. */
  readonly delete: RestMethod<typesCrmActivity.CrmActivityDeleteParams, typesCrmActivity.CrmActivityDeleteResult>;
  /** Describes every field of a CRM activity with its type and required, read-only and multiple flags. */
  readonly fields: RestMethod<typesCrmActivity.CrmActivityFieldsParams, typesCrmActivity.CrmActivityFieldsResult>;
  /** Returns one CRM activity with its owner, provider, subject, dates and other fields. */
  readonly get: RestMethod<typesCrmActivity.CrmActivityGetParams, typesCrmActivity.CrmActivityGetResult>;
  readonly layout: {
    readonly blocks: {
      /** Removes the content blocks that the calling application put into an activity; app context only. */
      readonly delete: RestMethod<
        typesCrmActivity.CrmActivityLayoutBlocksDeleteParams,
        typesCrmActivity.CrmActivityLayoutBlocksDeleteResult
      >;
      /** Returns the content blocks that the calling application put into an activity, not those of other apps. */
      readonly get: RestMethod<
        typesCrmActivity.CrmActivityLayoutBlocksGetParams,
        typesCrmActivity.CrmActivityLayoutBlocksGetResult
      >;
      /** Shows extra content blocks in an activity, replacing the set this application put there before. */
      readonly set: RestMethod<
        typesCrmActivity.CrmActivityLayoutBlocksSetParams,
        typesCrmActivity.CrmActivityLayoutBlocksSetResult
      >;
    };
  };
  /**
   * Lists CRM activities that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesCrmActivity.CrmActivityListParams, typesCrmActivity.CrmActivityListResult>;
  readonly todo: {
    /** Plans a to-do with a deadline for a CRM item, optionally with reminders, a colour and a responsible user. */
    readonly add: RestMethod<typesCrmActivity.CrmActivityTodoAddParams, typesCrmActivity.CrmActivityTodoAddResult>;
    /** Rewrites a planned to-do of a CRM item; its owner and deadline have to be passed every time. */
    readonly update: RestMethod<
      typesCrmActivity.CrmActivityTodoUpdateParams,
      typesCrmActivity.CrmActivityTodoUpdateResult
    >;
    /** Changes only the colour of a to-do in the timeline of a CRM item. */
    readonly updateColor: RestMethod<
      typesCrmActivity.CrmActivityTodoUpdateColorParams,
      typesCrmActivity.CrmActivityTodoUpdateColorResult
    >;
    /** Moves a to-do of a CRM item to a new deadline without touching its other fields. */
    readonly updateDeadline: RestMethod<
      typesCrmActivity.CrmActivityTodoUpdateDeadlineParams,
      typesCrmActivity.CrmActivityTodoUpdateDeadlineResult
    >;
    /** Replaces the description text of a to-do in a CRM item's timeline. */
    readonly updateDescription: RestMethod<
      typesCrmActivity.CrmActivityTodoUpdateDescriptionParams,
      typesCrmActivity.CrmActivityTodoUpdateDescriptionResult
    >;
    /** Hands a to-do of a CRM item over to another responsible user. */
    readonly updateResponsibleUser: RestMethod<
      typesCrmActivity.CrmActivityTodoUpdateResponsibleUserParams,
      typesCrmActivity.CrmActivityTodoUpdateResponsibleUserResult
    >;
  };
  readonly type: {
    /** Registers an application's own activity type with a name and an icon; admin and app context required. */
    readonly add: RestMethod<typesCrmActivity.CrmActivityTypeAddParams, typesCrmActivity.CrmActivityTypeAddResult>;
    /** Deletes a custom activity type by its TYPE_ID; admin and app context required. */
    readonly delete: RestMethod<
      typesCrmActivity.CrmActivityTypeDeleteParams,
      typesCrmActivity.CrmActivityTypeDeleteResult
    >;
    /** Lists custom activity types with code, name and icon; admin and app context required. */
    readonly list: RestMethod<typesCrmActivity.CrmActivityTypeListParams, typesCrmActivity.CrmActivityTypeListResult>;
  };
  /**
   * Changes fields of an existing activity such as its subject, times, communications or files.
   * @deprecated The documentation advises against it. Use crm.activity.todo.update.
   */
  readonly update: RestMethod<typesCrmActivity.CrmActivityUpdateParams, typesCrmActivity.CrmActivityUpdateResult>;
}
