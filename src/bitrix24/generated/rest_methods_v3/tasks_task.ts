// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3TasksTaskAccessFieldGetParams,
  V3TasksTaskAccessFieldGetResult,
  V3TasksTaskAccessFieldListParams,
  V3TasksTaskAccessFieldListResult,
  V3TasksTaskAccessGetParams,
  V3TasksTaskAccessGetResult,
  V3TasksTaskAddParams,
  V3TasksTaskAddResult,
  V3TasksTaskChatMessageFieldGetParams,
  V3TasksTaskChatMessageFieldGetResult,
  V3TasksTaskChatMessageFieldListParams,
  V3TasksTaskChatMessageFieldListResult,
  V3TasksTaskChatMessageSendParams,
  V3TasksTaskChatMessageSendResult,
  V3TasksTaskDeleteParams,
  V3TasksTaskDeleteResult,
  V3TasksTaskFieldGetParams,
  V3TasksTaskFieldGetResult,
  V3TasksTaskFieldListParams,
  V3TasksTaskFieldListResult,
  V3TasksTaskFileAttachParams,
  V3TasksTaskFileAttachResult,
  V3TasksTaskFileFieldGetParams,
  V3TasksTaskFileFieldGetResult,
  V3TasksTaskFileFieldListParams,
  V3TasksTaskFileFieldListResult,
  V3TasksTaskGetParams,
  V3TasksTaskGetResult,
  V3TasksTaskListParams,
  V3TasksTaskListResult,
  V3TasksTaskResultAddfromchatmessageParams,
  V3TasksTaskResultAddfromchatmessageResult,
  V3TasksTaskResultAddParams,
  V3TasksTaskResultAddResult,
  V3TasksTaskResultDeleteParams,
  V3TasksTaskResultDeleteResult,
  V3TasksTaskResultListParams,
  V3TasksTaskResultListResult,
  V3TasksTaskResultUpdateParams,
  V3TasksTaskResultUpdateResult,
  V3TasksTaskUpdateParams,
  V3TasksTaskUpdateResult,
} from "../types/tasks_task.ts";

/** Methods of Bitrix24 whose names begin with `tasks.task`. */
export interface TasksTaskRestMethodsV3 {
  /** Describes one field of the task access object by its name, with type and title. */
  "tasks.task.access.field.get": { params: V3TasksTaskAccessFieldGetParams; result: V3TasksTaskAccessFieldGetResult };
  /** Lists the fields of the task access object, one per right that a user can have on a task. */
  "tasks.task.access.field.list": {
    params: V3TasksTaskAccessFieldListParams;
    result: V3TasksTaskAccessFieldListResult;
  };
  /** Returns which actions on a task are open to the current user, as a set of true and false flags. */
  "tasks.task.access.get": { params: V3TasksTaskAccessGetParams; result: V3TasksTaskAccessGetResult };
  /** Creates a task with title, creator and assignee in the REST 3.0 field model and returns it. */
  "tasks.task.add": { params: V3TasksTaskAddParams; result: V3TasksTaskAddResult };
  /** Describes one field of a task chat message by its name. */
  "tasks.task.chat.message.field.get": {
    params: V3TasksTaskChatMessageFieldGetParams;
    result: V3TasksTaskChatMessageFieldGetResult;
  };
  /** Lists the fields of a task chat message with types and what can be filtered or sorted. */
  "tasks.task.chat.message.field.list": {
    params: V3TasksTaskChatMessageFieldListParams;
    result: V3TasksTaskChatMessageFieldListResult;
  };
  /** Posts a text message to the chat of a task; takes the place of comments in the new task card. */
  "tasks.task.chat.message.send": {
    params: V3TasksTaskChatMessageSendParams;
    result: V3TasksTaskChatMessageSendResult;
  };
  /** Deletes a task by its id over REST 3.0 and returns true on success. */
  "tasks.task.delete": { params: V3TasksTaskDeleteParams; result: V3TasksTaskDeleteResult };
  /** Describes one task field of the REST 3.0 model by its name, with type and editing rules. */
  "tasks.task.field.get": { params: V3TasksTaskFieldGetParams; result: V3TasksTaskFieldGetResult };
  /** Lists all task fields of the REST 3.0 model with types and what can be filtered or sorted. */
  "tasks.task.field.list": { params: V3TasksTaskFieldListParams; result: V3TasksTaskFieldListResult };
  /** Attaches several Drive files to an existing task by their ids. */
  "tasks.task.file.attach": { params: V3TasksTaskFileAttachParams; result: V3TasksTaskFileAttachResult };
  /** Describes one field of the task attachment request, such as taskId or fileIds, by its name. */
  "tasks.task.file.field.get": { params: V3TasksTaskFileFieldGetParams; result: V3TasksTaskFileFieldGetResult };
  /** Lists the fields of the task attachment request with types and flags. */
  "tasks.task.file.field.list": { params: V3TasksTaskFileFieldListParams; result: V3TasksTaskFileFieldListResult };
  /** Returns one task in the REST 3.0 model; select also reaches related data such as responsible.name. */
  "tasks.task.get": { params: V3TasksTaskGetParams; result: V3TasksTaskGetResult };
  /** Lists tasks over REST 3.0 with filter, order, field choice and page or offset pagination. */
  "tasks.task.list": { params: V3TasksTaskListParams; result: V3TasksTaskListResult };
  /** Adds a text result to a task and returns the result with its rights and files. */
  "tasks.task.result.add": { params: V3TasksTaskResultAddParams; result: V3TasksTaskResultAddResult };
  /** Records a message of the task chat as a task result and returns that result. */
  "tasks.task.result.addfromchatmessage": {
    params: V3TasksTaskResultAddfromchatmessageParams;
    result: V3TasksTaskResultAddfromchatmessageResult;
  };
  /** Deletes a task result by its id; only its author may do so. */
  "tasks.task.result.delete": { params: V3TasksTaskResultDeleteParams; result: V3TasksTaskResultDeleteResult };
  /** Lists task results over REST 3.0 by a required filter, such as the task id, with pagination. */
  "tasks.task.result.list": { params: V3TasksTaskResultListParams; result: V3TasksTaskResultListResult };
  /** Changes the text of a task result and returns it; only its author may do so. */
  "tasks.task.result.update": { params: V3TasksTaskResultUpdateParams; result: V3TasksTaskResultUpdateResult };
  /** Changes fields of a task in the REST 3.0 model; the answer is only true. */
  "tasks.task.update": { params: V3TasksTaskUpdateParams; result: V3TasksTaskUpdateResult };
}
