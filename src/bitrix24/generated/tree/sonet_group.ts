// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSonetGroup from "../types/sonet_group.ts";

/** Methods of Bitrix24 whose names begin with `sonet_group`. */
export interface SonetGroupRestMethodsTree {
  /** Creates a workgroup, project or scrum with its privacy and invitation rules; returns the ID. */
  readonly create: RestMethod<typesSonetGroup.SonetGroupCreateParams, typesSonetGroup.SonetGroupCreateResult>;
  /** Deletes a workgroup or project; only its owner or an administrator may do so. */
  readonly delete: RestMethod<typesSonetGroup.SonetGroupDeleteParams, typesSonetGroup.SonetGroupDeleteResult>;
  readonly feature: {
    /** Tells whether the current user may do an operation of a tool, such as tasks, in a workgroup. */
    readonly access: RestMethod<
      typesSonetGroup.SonetGroupFeatureAccessParams,
      typesSonetGroup.SonetGroupFeatureAccessResult
    >;
  };
  /**
   * Lists workgroups and projects open to the current user by ID, name, owner or dates, page by page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  readonly get: RestMethod<typesSonetGroup.SonetGroupGetParams, typesSonetGroup.SonetGroupGetResult>;
  /** Makes another user the owner of a workgroup or project in place of the present owner. */
  readonly setowner: RestMethod<typesSonetGroup.SonetGroupSetownerParams, typesSonetGroup.SonetGroupSetownerResult>;
  /** Changes a workgroup's or project's name, privacy, dates, owner or image; owner or administrator. */
  readonly update: RestMethod<typesSonetGroup.SonetGroupUpdateParams, typesSonetGroup.SonetGroupUpdateResult>;
  readonly user: {
    /** Puts users into a workgroup at once, without invitation; returns the IDs that were added. */
    readonly add: RestMethod<typesSonetGroup.SonetGroupUserAddParams, typesSonetGroup.SonetGroupUserAddResult>;
    /** Removes users from a workgroup or project and returns the IDs that were removed. */
    readonly delete: RestMethod<typesSonetGroup.SonetGroupUserDeleteParams, typesSonetGroup.SonetGroupUserDeleteResult>;
    /** Lists the members of a workgroup or project with the role code of each. */
    readonly get: RestMethod<typesSonetGroup.SonetGroupUserGetParams, typesSonetGroup.SonetGroupUserGetResult>;
    /** Lists the workgroups and projects of the current user with the user's role in each. */
    readonly groups: RestMethod<typesSonetGroup.SonetGroupUserGroupsParams, typesSonetGroup.SonetGroupUserGroupsResult>;
    /** Sends users an invitation to a workgroup or project; returns the IDs of those invited. */
    readonly invite: RestMethod<typesSonetGroup.SonetGroupUserInviteParams, typesSonetGroup.SonetGroupUserInviteResult>;
    /** Asks on behalf of the current user to join a workgroup or project, with a message. */
    readonly request: RestMethod<
      typesSonetGroup.SonetGroupUserRequestParams,
      typesSonetGroup.SonetGroupUserRequestResult
    >;
    /** Changes the role of members of a workgroup or project and returns the IDs that were changed. */
    readonly update: RestMethod<typesSonetGroup.SonetGroupUserUpdateParams, typesSonetGroup.SonetGroupUserUpdateResult>;
  };
}
