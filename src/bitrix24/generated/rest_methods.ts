// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ServerTimeParams, ServerTimeResult } from "./rest/server.ts";
import type {
  UserAccessParams,
  UserAccessResult,
  UserAddParams,
  UserAddResult,
  UserAdminParams,
  UserAdminResult,
  UserCurrentParams,
  UserCurrentResult,
  UserFieldsParams,
  UserFieldsResult,
  UserGetParams,
  UserGetResult,
  UserOptionGetParams,
  UserOptionGetResult,
  UserOptionSetParams,
  UserOptionSetResult,
  UserSearchParams,
  UserSearchResult,
  UserUpdateParams,
  UserUpdateResult,
  UserUserfieldAddParams,
  UserUserfieldAddResult,
  UserUserfieldDeleteParams,
  UserUserfieldDeleteResult,
  UserUserfieldFileGetParams,
  UserUserfieldFileGetResult,
  UserUserfieldListParams,
  UserUserfieldListResult,
  UserUserfieldUpdateParams,
  UserUserfieldUpdateResult,
} from "./rest/user.ts";

/** Every documented REST method of Bitrix24: the types of its parameters and its result. */
export interface RestMethods {
  /**
   * Tells the current time of the portal's server as ISO 8601 with its offset.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/common/system/server-time.html}
   */
  "server.time": { params: ServerTimeParams; result: ServerTimeResult };
  /**
   * Tells whether the caller has at least one of the given access rights.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/common/users/user-access.html}
   */
  "user.access": { params: UserAccessParams; result: UserAccessResult };
  /**
   * Invites a new user by e-mail and returns the new id.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-add.html}
   */
  "user.add": { params: UserAddParams; result: UserAddResult };
  /**
   * Tells whether the caller administers the portal.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html}
   */
  "user.admin": { params: UserAdminParams; result: UserAdminResult };
  /**
   * Returns the user on whose behalf the call is made.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-current.html}
   */
  "user.current": { params: UserCurrentParams; result: UserCurrentResult };
  /**
   * Lists the fields of users, each with its title.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-fields.html}
   */
  "user.fields": { params: UserFieldsParams; result: UserFieldsResult };
  /**
   * Lists users that pass a filter, in pages of 50.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-get.html}
   */
  "user.get": { params: UserGetParams; result: UserGetResult };
  /**
   * Reads one setting, or all settings, that the application keeps for the caller.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html}
   */
  "user.option.get": { params: UserOptionGetParams; result: UserOptionGetResult };
  /**
   * Keeps settings of the application for the caller.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html}
   */
  "user.option.set": { params: UserOptionSetParams; result: UserOptionSetResult };
  /**
   * Finds users by name, position or department, in pages of 50.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-search.html}
   */
  "user.search": { params: UserSearchParams; result: UserSearchResult };
  /**
   * Changes the given fields of a user.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/user-update.html}
   */
  "user.update": { params: UserUpdateParams; result: UserUpdateResult };
  /**
   * Creates a custom field for users and returns its id.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html}
   */
  "user.userfield.add": { params: UserUserfieldAddParams; result: UserUserfieldAddResult };
  /**
   * Deletes a custom field of users together with its values.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html}
   */
  "user.userfield.delete": { params: UserUserfieldDeleteParams; result: UserUserfieldDeleteResult };
  /**
   * Returns a file that a custom field of a user holds.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html}
   */
  "user.userfield.file.get": { params: UserUserfieldFileGetParams; result: UserUserfieldFileGetResult };
  /**
   * Lists the custom fields of users.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html}
   */
  "user.userfield.list": { params: UserUserfieldListParams; result: UserUserfieldListResult };
  /**
   * Changes a custom field of users.
   *
   * @see {@link https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html}
   */
  "user.userfield.update": { params: UserUserfieldUpdateParams; result: UserUserfieldUpdateResult };
}
