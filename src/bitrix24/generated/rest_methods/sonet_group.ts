// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SonetGroupCreateParams,
  SonetGroupCreateResult,
  SonetGroupDeleteParams,
  SonetGroupDeleteResult,
  SonetGroupFeatureAccessParams,
  SonetGroupFeatureAccessResult,
  SonetGroupGetParams,
  SonetGroupGetResult,
  SonetGroupSetownerParams,
  SonetGroupSetownerResult,
  SonetGroupUpdateParams,
  SonetGroupUpdateResult,
  SonetGroupUserAddParams,
  SonetGroupUserAddResult,
  SonetGroupUserDeleteParams,
  SonetGroupUserDeleteResult,
  SonetGroupUserGetParams,
  SonetGroupUserGetResult,
  SonetGroupUserGroupsParams,
  SonetGroupUserGroupsResult,
  SonetGroupUserInviteParams,
  SonetGroupUserInviteResult,
  SonetGroupUserRequestParams,
  SonetGroupUserRequestResult,
  SonetGroupUserUpdateParams,
  SonetGroupUserUpdateResult,
} from "../types/sonet_group.ts";

/** Methods of Bitrix24 whose names begin with `sonet_group`. */
export interface SonetGroupRestMethods {
  /** Creates a workgroup, project or scrum with its privacy and invitation rules; returns the ID. */
  "sonet_group.create": { params: SonetGroupCreateParams; result: SonetGroupCreateResult };
  /** Deletes a workgroup or project; only its owner or an administrator may do so. */
  "sonet_group.delete": { params: SonetGroupDeleteParams; result: SonetGroupDeleteResult };
  /** Tells whether the current user may do an operation of a tool, such as tasks, in a workgroup. */
  "sonet_group.feature.access": { params: SonetGroupFeatureAccessParams; result: SonetGroupFeatureAccessResult };
  /** Lists workgroups and projects open to the current user by ID, name, owner or dates, page by page. */
  "sonet_group.get": { params: SonetGroupGetParams; result: SonetGroupGetResult };
  /** Makes another user the owner of a workgroup or project in place of the present owner. */
  "sonet_group.setowner": { params: SonetGroupSetownerParams; result: SonetGroupSetownerResult };
  /** Changes a workgroup's or project's name, privacy, dates, owner or image; owner or administrator. */
  "sonet_group.update": { params: SonetGroupUpdateParams; result: SonetGroupUpdateResult };
  /** Puts users into a workgroup at once, without invitation; returns the IDs that were added. */
  "sonet_group.user.add": { params: SonetGroupUserAddParams; result: SonetGroupUserAddResult };
  /** Removes users from a workgroup or project and returns the IDs that were removed. */
  "sonet_group.user.delete": { params: SonetGroupUserDeleteParams; result: SonetGroupUserDeleteResult };
  /** Lists the members of a workgroup or project with the role code of each. */
  "sonet_group.user.get": { params: SonetGroupUserGetParams; result: SonetGroupUserGetResult };
  /** Lists the workgroups and projects of the current user with the user's role in each. */
  "sonet_group.user.groups": { params: SonetGroupUserGroupsParams; result: SonetGroupUserGroupsResult };
  /** Sends users an invitation to a workgroup or project; returns the IDs of those invited. */
  "sonet_group.user.invite": { params: SonetGroupUserInviteParams; result: SonetGroupUserInviteResult };
  /** Asks on behalf of the current user to join a workgroup or project, with a message. */
  "sonet_group.user.request": { params: SonetGroupUserRequestParams; result: SonetGroupUserRequestResult };
  /** Changes the role of members of a workgroup or project and returns the IDs that were changed. */
  "sonet_group.user.update": { params: SonetGroupUserUpdateParams; result: SonetGroupUserUpdateResult };
}
