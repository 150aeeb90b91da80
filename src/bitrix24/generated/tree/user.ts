// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesUser from "../types/user.ts";

/** Methods of Bitrix24 whose names begin with `user`. */
export interface UserRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /** Tells whether the caller has at least one of the given access rights. */
  readonly access: RestMethod<typesUser.UserAccessParams, typesUser.UserAccessResult>;
  /** Invites a new user by e-mail and returns the new id. */
  readonly add: RestMethod<Own["rest"]["user.add"]["params"], Own["rest"]["user.add"]["result"]>;
  /** Tells whether the caller administers the portal. */
  readonly admin: RestMethod<typesUser.UserAdminParams, typesUser.UserAdminResult>;
  /** Returns the user on whose behalf the call is made. */
  readonly current: RestMethod<Own["rest"]["user.current"]["params"], Own["rest"]["user.current"]["result"]>;
  /** Lists the fields of users, each with its title. */
  readonly fields: RestMethod<typesUser.UserFieldsParams, typesUser.UserFieldsResult>;
  /**
   * Lists users that pass a filter, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly get: RestMethod<Own["rest"]["user.get"]["params"], Own["rest"]["user.get"]["result"]>;
  readonly option: {
    /** Reads one setting, or all settings, that the application keeps for the caller. */
    readonly get: RestMethod<typesUser.UserOptionGetParams, typesUser.UserOptionGetResult>;
    /** Keeps settings of the application for the caller. */
    readonly set: RestMethod<typesUser.UserOptionSetParams, typesUser.UserOptionSetResult>;
  };
  /**
   * Finds users by name, position or department, in pages of 50.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly search: RestMethod<Own["rest"]["user.search"]["params"], Own["rest"]["user.search"]["result"]>;
  /** Changes the given fields of a user. */
  readonly update: RestMethod<Own["rest"]["user.update"]["params"], Own["rest"]["user.update"]["result"]>;
  readonly userfield: {
    /** Creates a custom field for users and returns its id. */
    readonly add: RestMethod<typesUser.UserUserfieldAddParams, typesUser.UserUserfieldAddResult>;
    /** Deletes a custom field of users together with its values. */
    readonly delete: RestMethod<typesUser.UserUserfieldDeleteParams, typesUser.UserUserfieldDeleteResult>;
    readonly file: {
      /** Returns a file that a custom field of a user holds. */
      readonly get: RestMethod<typesUser.UserUserfieldFileGetParams, typesUser.UserUserfieldFileGetResult>;
    };
    /**
     * Lists the custom fields of users.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesUser.UserUserfieldListParams, typesUser.UserUserfieldListResult>;
    /** Changes a custom field of users. */
    readonly update: RestMethod<typesUser.UserUserfieldUpdateParams, typesUser.UserUserfieldUpdateResult>;
  };
}
