// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given, id, idOrEmpty, required, text } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  DepartmentAddResult,
  DepartmentDeleteResult,
  DepartmentGetResult,
  DepartmentUpdateResult,
} from "./types/department.ts";

/** Parameters of {@linkcode createDepartment}. */
export interface CreateDepartmentParams {
  /** Name of the department. */
  name: string;
  /** Id of the department above it; only the first department of a portal has none. */
  parentId?: number | string | undefined;
  /** Id of the user who is the head of it. */
  headId?: number | string | undefined;
}

/**
 * Creates a department in the company structure and returns its id.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateDepartmentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new department.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createDepartment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createDepartment(portal, { name: "Logistics", parentId: "1" }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/departments/department-add.html}
 */
export async function createDepartment(
  portal: Portal,
  params: CreateDepartmentParams,
  options?: CallOptions,
): Promise<ApiResponse<DepartmentAddResult>> {
  params = given(params);
  return portal.call("department.add", {
    NAME: required(text, params.name, "name"),
    ...(params.parentId !== undefined && { PARENT: idOrEmpty(params.parentId, "parentId") }),
    ...(params.headId !== undefined && { UF_HEAD: idOrEmpty(params.headId, "headId") }),
  }, options);
}

/** Parameters of {@linkcode updateDepartment}. */
export interface UpdateDepartmentParams {
  /** Id of the department to change. */
  departmentId: number | string;
  /** New name of the department. */
  name?: string | undefined;
  /** Id of the department that it moves below. */
  parentId?: number | string | undefined;
  /** Id of the user who becomes its head. */
  headId?: number | string | undefined;
}

/**
 * Renames a department, moves it below another one or changes its head; what is left out stays as it is.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateDepartmentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the department is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateDepartment } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateDepartment(portal, {
 *     departmentId: "7",
 *     name: "Sales and marketing",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/departments/department-update.html}
 */
export async function updateDepartment(
  portal: Portal,
  params: UpdateDepartmentParams,
  options?: CallOptions,
): Promise<ApiResponse<DepartmentUpdateResult>> {
  params = given(params);
  return portal.call("department.update", {
    ID: required(id, params.departmentId, "departmentId"),
    ...(params.name !== undefined && { NAME: text(params.name, "name") }),
    ...(params.parentId !== undefined && { PARENT: idOrEmpty(params.parentId, "parentId") }),
    ...(params.headId !== undefined && { UF_HEAD: idOrEmpty(params.headId, "headId") }),
  }, options);
}

/** Parameters of {@linkcode getDepartments}. */
export interface GetDepartmentsParams {
  /** Id of the department. */
  departmentId?: number | string | undefined;
  /** Name of the department. */
  name?: string | undefined;
  /** Id of the department directly above. */
  parentId?: number | string | undefined;
  /** Id of the user who is the head. */
  headId?: number | string | undefined;
}

/**
 * Lists the departments that have all of the given properties, the first 50 of them; all departments unless told.
 *
 * One page. All records: `list(portal, "department.get", …)`, page by page: records that are added or removed meanwhile
 * may be missed or come twice.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetDepartmentsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of departments, and `total` counts all that match.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getDepartments, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getDepartments(portal, { departmentId: "7" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/departments/department-get.html}
 */
export async function getDepartments(
  portal: Portal,
  params: GetDepartmentsParams = {},
  options?: CallOptions,
): Promise<ApiResponse<DepartmentGetResult>> {
  params = given(params);
  return portal.call("department.get", {
    ...(params.departmentId !== undefined && { ID: idOrEmpty(params.departmentId, "departmentId") }),
    ...(params.name !== undefined && { NAME: text(params.name, "name") }),
    ...(params.parentId !== undefined && { PARENT: idOrEmpty(params.parentId, "parentId") }),
    ...(params.headId !== undefined && { UF_HEAD: idOrEmpty(params.headId, "headId") }),
  }, options);
}

/** Parameters of {@linkcode deleteDepartment}. */
export interface DeleteDepartmentParams {
  /** Id of the department to delete. */
  departmentId: number | string;
}

/**
 * Deletes a department of the company structure; the caller needs the right to change the structure.
 *
 * A deleted department cannot be brought back. Move its employees and the departments below it elsewhere first.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeleteDepartmentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the department is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deleteDepartment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deleteDepartment(portal, { departmentId: "11" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/departments/department-delete.html}
 */
export async function deleteDepartment(
  portal: Portal,
  params: DeleteDepartmentParams,
  options?: CallOptions,
): Promise<ApiResponse<DepartmentDeleteResult>> {
  params = given(params);
  return portal.call("department.delete", { ID: required(id, params.departmentId, "departmentId") }, options);
}
