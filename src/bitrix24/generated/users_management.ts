// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { flag, given, id, required, structure } from "../../core/values/encode.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  UpdateUserFields,
  UserAddParams,
  UserAddResult,
  UserCurrentResult,
  UserFieldsResult,
  UserGetResult,
  UserSearchFilter,
  UserSearchResult,
  UserUpdateResult,
} from "./types/user.ts";

/**
 * Returns the user on whose behalf the portal is called: the owner of the webhook or of the token.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the user.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getCurrentUser, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getCurrentUser(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-current.html}
 */
export async function getCurrentUser(portal: Portal, options?: CallOptions): Promise<ApiResponse<UserCurrentResult>> {
  return portal.call("user.current", {}, options);
}

/** Parameters of {@linkcode getUser}. */
export interface GetUserParams {
  /** Id of the user to read. */
  userId: number | string;
}

/**
 * Returns the user with the given id, as a list of one; the list is empty when there is no such user.
 *
 * One page. All records: `list(portal, "user.get", …)`, page by page: records that are added or removed meanwhile may
 * be missed or come twice.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetUserParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is a list with that user, or an empty list.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getUser, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getUser(portal, { userId: "2164" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-get.html}
 */
export async function getUser(
  portal: Portal,
  params: GetUserParams,
  options?: CallOptions,
): Promise<ApiResponse<UserGetResult>> {
  params = given(params);
  return portal.call("user.get", { ID: required(id, params.userId, "userId") }, options);
}

/** Parameters of {@linkcode createUser}. */
export interface CreateUserParams {
  /** Fields of the new user with their values; `EMAIL` is required. See GetUserFieldsStructure. */
  fields: UserAddParams;
}

/**
 * Invites a new user to the portal by e-mail and returns the new id.
 *
 * A user of the company needs `UF_DEPARTMENT`, a list of department ids; an extranet user needs `EXTRANET` = `Y` and
 * `SONET_GROUP_ID`, a list of workgroup ids.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreateUserParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new user.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createUser, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createUser(portal, {
 *     fields: {
 *       EMAIL: "anna.orlova@example.org",
 *       NAME: "Anna",
 *       LAST_NAME: "Orlova",
 *       UF_DEPARTMENT: [1],
 *     },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-add.html}
 */
export async function createUser(
  portal: Portal,
  params: CreateUserParams,
  options?: CallOptions,
): Promise<ApiResponse<UserAddResult>> {
  params = given(params);
  return portal.call("user.add", { ...required(structure, params.fields, "fields") }, options);
}

/** Parameters of {@linkcode updateUser}. */
export interface UpdateUserParams {
  /** Id of the user to change. */
  userId: number | string;
  /** Fields to change, with their new values. See GetUserFieldsStructure. */
  fields: UpdateUserFields;
}

/**
 * Changes the given fields of a user and leaves all others as they are.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdateUserParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the user is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updateUser } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updateUser(portal, {
 *     userId: "2164",
 *     fields: { EMAIL: "oleg@example.org", UF_DEPARTMENT: [1] },
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-update.html}
 */
export async function updateUser(
  portal: Portal,
  params: UpdateUserParams,
  options?: CallOptions,
): Promise<ApiResponse<UserUpdateResult>> {
  params = given(params);
  return portal.call("user.update", {
    ...required(structure, params.fields, "fields"),
    ID: required(id, params.userId, "userId"),
  }, options);
}

/** Parameters of {@linkcode changeUserStatus}. */
export interface ChangeUserStatusParams {
  /** Id of the user to dismiss or take back. */
  userId: number | string;
  /** True dismisses the user, false takes the user back. */
  fire: boolean;
}

/**
 * Dismisses a user, who can then no longer log in, or takes a dismissed user back.
 *
 * Without `--fire` the command line dismisses the user. In TypeScript `fire` must always be given.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode ChangeUserStatusParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the user is changed.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { changeUserStatus, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await changeUserStatus(portal, { userId: "2164", fire: true }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-update.html}
 */
export async function changeUserStatus(
  portal: Portal,
  params: ChangeUserStatusParams,
  options?: CallOptions,
): Promise<ApiResponse<UserUpdateResult>> {
  params = given(params);
  return portal.call("user.update", {
    ID: required(id, params.userId, "userId"),
    ACTIVE: required(flag("N", "Y"), params.fire, "fire"),
  }, options);
}

/** Parameters of {@linkcode findUsers}. */
export interface FindUsersParams {
  /** What to look for; a user must match every given field. See GetUserFilterStructure. */
  filter: UserSearchFilter;
}

/**
 * Finds users by name, position, department or type; a text matches from its beginning, in any letter case.
 *
 * One page. All records: `list(portal, "user.search", …)`, page by page: records that are added or removed meanwhile
 * may be missed or come twice.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode FindUsersParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the users found, at most 50, and `total` counts all that match.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { findUsers, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await findUsers(portal, { filter: { LAST_NAME: "Novak" } }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-search.html}
 */
export async function findUsers(
  portal: Portal,
  params: FindUsersParams,
  options?: CallOptions,
): Promise<ApiResponse<UserSearchResult>> {
  params = given(params);
  return portal.call("user.search", { FILTER: required(structure, params.filter, "filter") }, options);
}

/**
 * Lists the fields that a user has on this portal, custom ones (`UF_USR_…`) included, each with its title.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` holds the title of each field under the field's name.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getUserFieldsStructure, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getUserFieldsStructure(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-fields.html}
 */
export async function getUserFieldsStructure(
  portal: Portal,
  options?: CallOptions,
): Promise<ApiResponse<UserFieldsResult>> {
  return portal.call("user.fields", {}, options);
}

/** Parameters of {@linkcode getUserFilterStructure}. */
export interface GetUserFilterStructureParams {
  /** True returns empty values, false a hint in place of each value. false unless told. */
  clear?: boolean | undefined;
}

/** Result of {@linkcode getUserFilterStructure}. */
export interface GetUserFilterStructureResult {
  NAME: string;
  LAST_NAME: string;
  WORK_POSITION: string;
  UF_DEPARTMENT_NAME: string;
  USER_TYPE: string;
}

/**
 * Returns a template of the filter that FindUsers takes; nothing is sent to the portal.
 *
 * @param params What to send; see {@linkcode GetUserFilterStructureParams}.
 * @returns The filter's fields, each with a hint or an empty text.
 *
 * @example
 * ```ts
 * import { getUserFilterStructure } from "oint/bitrix24";
 *
 * console.log(getUserFilterStructure({ clear: true }));
 * ```
 */
export function getUserFilterStructure(params: GetUserFilterStructureParams = {}): GetUserFilterStructureResult {
  return {
    NAME: params.clear ? "" : "<first name>",
    LAST_NAME: params.clear ? "" : "<surname>",
    WORK_POSITION: params.clear ? "" : "<position>",
    UF_DEPARTMENT_NAME: params.clear ? "" : "<department's name>",
    USER_TYPE: params.clear ? "" : "<type: employee, extranet, email>",
  };
}
