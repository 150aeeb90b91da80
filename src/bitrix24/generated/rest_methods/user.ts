// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

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
} from "../types/user.ts";

/** Methods of Bitrix24 whose names begin with `user`. */
export interface UserRestMethods {
  /** Tells whether the caller has at least one of the given access rights. */
  "user.access": { params: UserAccessParams; result: UserAccessResult };
  /** Invites a new user by e-mail and returns the new id. */
  "user.add": { params: UserAddParams; result: UserAddResult };
  /** Tells whether the caller administers the portal. */
  "user.admin": { params: UserAdminParams; result: UserAdminResult };
  /** Returns the user on whose behalf the call is made. */
  "user.current": { params: UserCurrentParams; result: UserCurrentResult };
  /** Lists the fields of users, each with its title. */
  "user.fields": { params: UserFieldsParams; result: UserFieldsResult };
  /** Lists users that pass a filter, in pages of 50. */
  "user.get": { params: UserGetParams; result: UserGetResult };
  /** Reads one setting, or all settings, that the application keeps for the caller. */
  "user.option.get": { params: UserOptionGetParams; result: UserOptionGetResult };
  /** Keeps settings of the application for the caller. */
  "user.option.set": { params: UserOptionSetParams; result: UserOptionSetResult };
  /** Finds users by name, position or department, in pages of 50. */
  "user.search": { params: UserSearchParams; result: UserSearchResult };
  /** Changes the given fields of a user. */
  "user.update": { params: UserUpdateParams; result: UserUpdateResult };
  /** Creates a custom field for users and returns its id. */
  "user.userfield.add": { params: UserUserfieldAddParams; result: UserUserfieldAddResult };
  /** Deletes a custom field of users together with its values. */
  "user.userfield.delete": { params: UserUserfieldDeleteParams; result: UserUserfieldDeleteResult };
  /** Returns a file that a custom field of a user holds. */
  "user.userfield.file.get": { params: UserUserfieldFileGetParams; result: UserUserfieldFileGetResult };
  /** Lists the custom fields of users. */
  "user.userfield.list": { params: UserUserfieldListParams; result: UserUserfieldListResult };
  /** Changes a custom field of users. */
  "user.userfield.update": { params: UserUserfieldUpdateParams; result: UserUserfieldUpdateResult };
}
