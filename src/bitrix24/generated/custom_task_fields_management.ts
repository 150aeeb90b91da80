// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, required, structure, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  TaskFieldLabels,
  TaskItemUserfieldAddResult,
  TaskItemUserfieldDeleteResult,
  TaskItemUserfieldGetlistResult,
  TaskItemUserfieldGetResult,
  TaskItemUserfieldUpdateResult,
} from "./types/task_item.ts";

/**
 * Lists the custom fields of tasks, also those of Bitrix24 itself; GetCustomTaskField tells their labels.
 *
 * One page. All records: `list(portal, "task.item.userfield.getlist", …)`, page by page: records that are added or
 * removed meanwhile may be missed or come twice.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the fields, without their labels.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCustomTaskFieldsList, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCustomTaskFieldsList(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html}
 */
export async function getCustomTaskFieldsList(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<TaskItemUserfieldGetlistResult>> {
  return portal.call("task.item.userfield.getlist", {}, options);
}

/** Parameters of {@linkcode addCustomTaskField}. */
export interface AddCustomTaskFieldParams {
  /** Kind of value: string, double, date, datetime or boolean; it can never be changed. */
  type: string;
  /** Name in requests and answers, in Latin capitals; `UF_` is put in front where it is missing. */
  name: string;
  /** Id of the field in an outside system. */
  externalId?: string | undefined;
  /** Heading in lists, filters and messages, and in the task's form where no label is given. */
  title?: string | undefined;
  /** Label in the task's form, one text per language of the portal, e.g. `en` or `de`. */
  signature?: TaskFieldLabels | undefined;
}

/**
 * Adds a custom field to all tasks of the portal and returns its id.
 *
 * Only administrators of the portal may add fields.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddCustomTaskFieldParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new field.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addCustomTaskField, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await addCustomTaskField(portal, {
 *     type: "boolean",
 *     name: "UF_TASK_URGENT",
 *     title: "Urgent",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html}
 */
export async function addCustomTaskField(
  portal: Portal,
  params: AddCustomTaskFieldParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskItemUserfieldAddResult>> {
  params = given(params);
  return portal.call("task.item.userfield.add", {
    PARAMS: {
      USER_TYPE_ID: required(text, params.type, "type"),
      FIELD_NAME: required(text, params.name, "name"),
      ...(params.externalId !== undefined && { XML_ID: text(params.externalId, "externalId") }),
      ...(params.title !== undefined && { LABEL: text(params.title, "title") }),
      ...(params.signature !== undefined && { EDIT_FORM_LABEL: structure(params.signature, "signature") }),
    },
  }, options);
}

/** Parameters of {@linkcode updateCustomTaskField}. */
export interface UpdateCustomTaskFieldParams {
  /** Id of the field to change. */
  fieldId: number | string;
  /** New id of the field in an outside system. */
  externalId?: string | undefined;
  /** New heading in lists, filters and messages. */
  title?: string | undefined;
  /** New label in the task's form, one text per language of the portal, e.g. `en` or `de`. */
  signature?: TaskFieldLabels | undefined;
}

/**
 * Changes the texts or the external id of a custom field of tasks; what is left out stays as it is.
 *
 * Only administrators of the portal may change fields.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateCustomTaskFieldParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the field is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateCustomTaskField } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateCustomTaskField(portal, {
 *     fieldId: "1325",
 *     title: "Customer's wish",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html}
 */
export async function updateCustomTaskField(
  portal: Portal,
  params: UpdateCustomTaskFieldParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskItemUserfieldUpdateResult>> {
  params = given(params);
  return portal.call("task.item.userfield.update", {
    ID: required(id, params.fieldId, "fieldId"),
    ...((params.externalId !== undefined || params.title !== undefined || params.signature !== undefined) && {
      DATA: {
        ...(params.externalId !== undefined && { XML_ID: text(params.externalId, "externalId") }),
        ...(params.title !== undefined && { LABEL: text(params.title, "title") }),
        ...(params.signature !== undefined && { EDIT_FORM_LABEL: structure(params.signature, "signature") }),
      },
    }),
  }, options);
}

/** Parameters of {@linkcode getCustomTaskField}. */
export interface GetCustomTaskFieldParams {
  /** Id of the field to read. */
  fieldId: number | string;
}

/**
 * Returns one custom field of tasks with its settings and its labels in all languages.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetCustomTaskFieldParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the field.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCustomTaskField, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCustomTaskField(portal, { fieldId: "1295" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html}
 */
export async function getCustomTaskField(
  portal: Portal,
  params: GetCustomTaskFieldParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskItemUserfieldGetResult>> {
  params = given(params);
  return portal.call("task.item.userfield.get", { ID: required(id, params.fieldId, "fieldId") }, options);
}

/** Parameters of {@linkcode deleteCustomTaskField}. */
export interface DeleteCustomTaskFieldParams {
  /** Id of the field to delete. */
  fieldId: number | string;
}

/**
 * Deletes a custom field of tasks.
 *
 * The field's values in all tasks are deleted with it, for good.
 *
 * Only administrators of the portal may delete fields.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteCustomTaskFieldParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the field is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteCustomTaskField, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteCustomTaskField(portal, { fieldId: "1295" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html}
 */
export async function deleteCustomTaskField(
  portal: Portal,
  params: DeleteCustomTaskFieldParams,
  options?: CallOptions,
): Promise<ApiResponse<TaskItemUserfieldDeleteResult>> {
  params = given(params);
  return portal.call("task.item.userfield.delete", { ID: required(id, params.fieldId, "fieldId") }, options);
}
