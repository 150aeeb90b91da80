// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesTasksTask from "../types/tasks_task.ts";

/** Methods of Bitrix24 whose names begin with `tasks.task`. */
export interface TasksTaskRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /** Creates a task with a title and an assignee and returns the stored task with all its fields. */
  readonly add: RestMethod<Own["rest"]["tasks.task.add"]["params"], Own["rest"]["tasks.task.add"]["result"]>;
  /** Accepts the work on a task that awaits its creator's control, which completes the task. */
  readonly approve: RestMethod<
    Own["rest"]["tasks.task.approve"]["params"],
    Own["rest"]["tasks.task.approve"]["result"]
  >;
  /** Moves a task to the completed status and returns the task. */
  readonly complete: RestMethod<
    Own["rest"]["tasks.task.complete"]["params"],
    Own["rest"]["tasks.task.complete"]["result"]
  >;
  readonly counters: {
    /** Returns task counters, such as overdue and new comments, of a user or a group. */
    readonly get: RestMethod<typesTasksTask.TasksTaskCountersGetParams, typesTasksTask.TasksTaskCountersGetResult>;
  };
  /** Puts a task on hold in the deferred status and returns the task. */
  readonly defer: RestMethod<Own["rest"]["tasks.task.defer"]["params"], Own["rest"]["tasks.task.defer"]["result"]>;
  /** Hands a task over to another assignee and returns the task. */
  readonly delegate: RestMethod<
    Own["rest"]["tasks.task.delegate"]["params"],
    Own["rest"]["tasks.task.delegate"]["result"]
  >;
  /** Deletes a task by its id when the user's rights on it allow that. */
  readonly delete: RestMethod<typesTasksTask.TasksTaskDeleteParams, typesTasksTask.TasksTaskDeleteResult>;
  /** Rejects the work on a task that awaits control and sends it back to the assignee. */
  readonly disapprove: RestMethod<
    Own["rest"]["tasks.task.disapprove"]["params"],
    Own["rest"]["tasks.task.disapprove"]["result"]
  >;
  readonly favorite: {
    /** Adds a task to the favorites of the current user. */
    readonly add: RestMethod<typesTasksTask.TasksTaskFavoriteAddParams, typesTasksTask.TasksTaskFavoriteAddResult>;
    /** Takes a task out of the favorites of the current user; the task itself stays. */
    readonly remove: RestMethod<
      typesTasksTask.TasksTaskFavoriteRemoveParams,
      typesTasksTask.TasksTaskFavoriteRemoveResult
    >;
  };
  readonly files: {
    /** Attaches one Drive file to an existing task and returns the attachment id. */
    readonly attach: RestMethod<typesTasksTask.TasksTaskFilesAttachParams, typesTasksTask.TasksTaskFilesAttachResult>;
  };
  /** Returns one task by its id with the fields named in select, CRM links and custom fields included. */
  readonly get: RestMethod<Own["rest"]["tasks.task.get"]["params"], Own["rest"]["tasks.task.get"]["result"]>;
  /** Describes all task fields with title, type, default and whether they are required. */
  readonly getFields: RestMethod<typesTasksTask.TasksTaskGetFieldsParams, typesTasksTask.TasksTaskGetFieldsResult>;
  /** Returns which actions on a task are allowed to each of the given users, by default to the caller. */
  readonly getaccess: RestMethod<typesTasksTask.TasksTaskGetaccessParams, typesTasksTask.TasksTaskGetaccessResult>;
  readonly history: {
    /** Lists the change log of a task - who changed which field when, with old and new value. */
    readonly list: RestMethod<typesTasksTask.TasksTaskHistoryListParams, typesTasksTask.TasksTaskHistoryListResult>;
  };
  /**
   * Lists tasks visible to the user by filter, with a choice of fields, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<Own["rest"]["tasks.task.list"]["params"], Own["rest"]["tasks.task.list"]["result"]>;
  /** Turns on silent mode of a task for the current user and returns the task. */
  readonly mute: RestMethod<Own["rest"]["tasks.task.mute"]["params"], Own["rest"]["tasks.task.mute"]["result"]>;
  /** Stops work on a started task, moves it back to the waiting status and returns it. */
  readonly pause: RestMethod<Own["rest"]["tasks.task.pause"]["params"], Own["rest"]["tasks.task.pause"]["result"]>;
  /** Pins a task at the top of the current user's task list and returns the task. */
  readonly pin: RestMethod<Own["rest"]["tasks.task.pin"]["params"], Own["rest"]["tasks.task.pin"]["result"]>;
  /** Reopens a completed or deferred task so that work can go on, and returns it. */
  readonly renew: RestMethod<Own["rest"]["tasks.task.renew"]["params"], Own["rest"]["tasks.task.renew"]["result"]>;
  readonly result: {
    /** Records a task comment as a task result; fails when the comment is a result already. */
    readonly addFromComment: RestMethod<
      typesTasksTask.TasksTaskResultAddFromCommentParams,
      typesTasksTask.TasksTaskResultAddFromCommentResult
    >;
    /** Withdraws the task result made from a comment; the comment stays. Has no effect in the new task card. */
    readonly deleteFromComment: RestMethod<
      typesTasksTask.TasksTaskResultDeleteFromCommentParams,
      typesTasksTask.TasksTaskResultDeleteFromCommentResult
    >;
    /** Lists the results of a task that were made from its comments, with author, text and status. */
    readonly list: RestMethod<typesTasksTask.TasksTaskResultListParams, typesTasksTask.TasksTaskResultListResult>;
  };
  /** Moves a task to the in-progress status and returns the task. */
  readonly start: RestMethod<Own["rest"]["tasks.task.start"]["params"], Own["rest"]["tasks.task.start"]["result"]>;
  /** Makes the current user an observer of a task and returns the task. */
  readonly startwatch: RestMethod<
    Own["rest"]["tasks.task.startwatch"]["params"],
    Own["rest"]["tasks.task.startwatch"]["result"]
  >;
  /** Removes the current user from the observers of a task and returns the task. */
  readonly stopwatch: RestMethod<
    Own["rest"]["tasks.task.stopwatch"]["params"],
    Own["rest"]["tasks.task.stopwatch"]["result"]
  >;
  /** Turns off silent mode of a task for the current user and returns the task. */
  readonly unmute: RestMethod<Own["rest"]["tasks.task.unmute"]["params"], Own["rest"]["tasks.task.unmute"]["result"]>;
  /** Removes the pin from a task in the current user's task list and returns the task. */
  readonly unpin: RestMethod<Own["rest"]["tasks.task.unpin"]["params"], Own["rest"]["tasks.task.unpin"]["result"]>;
  /** Changes fields of a task and returns the task as it is after the change. */
  readonly update: RestMethod<Own["rest"]["tasks.task.update"]["params"], Own["rest"]["tasks.task.update"]["result"]>;
}

/** Methods of Bitrix24 whose names begin with `tasks.task`. */
export interface TasksTaskRestMethodsV3Tree<Own extends PortalMethods = PortalMethods> {
  readonly access: {
    readonly field: {
      /** Describes one field of the task access object by its name, with type and title. */
      readonly get: RestMethod<
        typesTasksTask.V3TasksTaskAccessFieldGetParams,
        typesTasksTask.V3TasksTaskAccessFieldGetResult
      >;
      /** Lists the fields of the task access object, one per right that a user can have on a task. */
      readonly list: RestMethod<
        typesTasksTask.V3TasksTaskAccessFieldListParams,
        typesTasksTask.V3TasksTaskAccessFieldListResult
      >;
    };
    /** Returns which actions on a task are open to the current user, as a set of true and false flags. */
    readonly get: RestMethod<typesTasksTask.V3TasksTaskAccessGetParams, typesTasksTask.V3TasksTaskAccessGetResult>;
  };
  /** Creates a task with title, creator and assignee in the REST 3.0 field model and returns it. */
  readonly add: RestMethod<Own["v3"]["tasks.task.add"]["params"], Own["v3"]["tasks.task.add"]["result"]>;
  readonly chat: {
    readonly message: {
      readonly field: {
        /** Describes one field of a task chat message by its name. */
        readonly get: RestMethod<
          typesTasksTask.V3TasksTaskChatMessageFieldGetParams,
          typesTasksTask.V3TasksTaskChatMessageFieldGetResult
        >;
        /** Lists the fields of a task chat message with types and what can be filtered or sorted. */
        readonly list: RestMethod<
          typesTasksTask.V3TasksTaskChatMessageFieldListParams,
          typesTasksTask.V3TasksTaskChatMessageFieldListResult
        >;
      };
      /** Posts a text message to the chat of a task; takes the place of comments in the new task card. */
      readonly send: RestMethod<
        typesTasksTask.V3TasksTaskChatMessageSendParams,
        typesTasksTask.V3TasksTaskChatMessageSendResult
      >;
    };
  };
  /** Deletes a task by its id over REST 3.0 and returns true on success. */
  readonly delete: RestMethod<typesTasksTask.V3TasksTaskDeleteParams, typesTasksTask.V3TasksTaskDeleteResult>;
  readonly field: {
    /** Describes one task field of the REST 3.0 model by its name, with type and editing rules. */
    readonly get: RestMethod<typesTasksTask.V3TasksTaskFieldGetParams, typesTasksTask.V3TasksTaskFieldGetResult>;
    /** Lists all task fields of the REST 3.0 model with types and what can be filtered or sorted. */
    readonly list: RestMethod<typesTasksTask.V3TasksTaskFieldListParams, typesTasksTask.V3TasksTaskFieldListResult>;
  };
  readonly file: {
    /** Attaches several Drive files to an existing task by their ids. */
    readonly attach: RestMethod<typesTasksTask.V3TasksTaskFileAttachParams, typesTasksTask.V3TasksTaskFileAttachResult>;
    readonly field: {
      /** Describes one field of the task attachment request, such as taskId or fileIds, by its name. */
      readonly get: RestMethod<
        typesTasksTask.V3TasksTaskFileFieldGetParams,
        typesTasksTask.V3TasksTaskFileFieldGetResult
      >;
      /** Lists the fields of the task attachment request with types and flags. */
      readonly list: RestMethod<
        typesTasksTask.V3TasksTaskFileFieldListParams,
        typesTasksTask.V3TasksTaskFileFieldListResult
      >;
    };
  };
  /** Returns one task in the REST 3.0 model; select also reaches related data such as responsible.name. */
  readonly get: RestMethod<Own["v3"]["tasks.task.get"]["params"], Own["v3"]["tasks.task.get"]["result"]>;
  /**
   * Lists tasks over REST 3.0 with filter, order, field choice and page or offset pagination.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: RestMethod<typesTasksTask.V3TasksTaskListParams, typesTasksTask.V3TasksTaskListResult>;
  readonly result: {
    /** Adds a text result to a task and returns the result with its rights and files. */
    readonly add: RestMethod<typesTasksTask.V3TasksTaskResultAddParams, typesTasksTask.V3TasksTaskResultAddResult>;
    /** Records a message of the task chat as a task result and returns that result. */
    readonly addfromchatmessage: RestMethod<
      typesTasksTask.V3TasksTaskResultAddfromchatmessageParams,
      typesTasksTask.V3TasksTaskResultAddfromchatmessageResult
    >;
    /** Deletes a task result by its id; only its author may do so. */
    readonly delete: RestMethod<
      typesTasksTask.V3TasksTaskResultDeleteParams,
      typesTasksTask.V3TasksTaskResultDeleteResult
    >;
    /**
     * Lists task results over REST 3.0 by a required filter, such as the task id, with pagination.
     * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
     * exactly once.
     */
    readonly list: RestMethod<typesTasksTask.V3TasksTaskResultListParams, typesTasksTask.V3TasksTaskResultListResult>;
    /** Changes the text of a task result and returns it; only its author may do so. */
    readonly update: RestMethod<
      typesTasksTask.V3TasksTaskResultUpdateParams,
      typesTasksTask.V3TasksTaskResultUpdateResult
    >;
  };
  /** Changes fields of a task in the REST 3.0 model; the answer is only true. */
  readonly update: RestMethod<typesTasksTask.V3TasksTaskUpdateParams, typesTasksTask.V3TasksTaskUpdateResult>;
}
