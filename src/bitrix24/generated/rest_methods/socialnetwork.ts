// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SocialnetworkApiWorkgroupGetParams,
  SocialnetworkApiWorkgroupGetResult,
  SocialnetworkApiWorkgroupListParams,
  SocialnetworkApiWorkgroupListResult,
} from "../types/socialnetwork.ts";

/** Methods of Bitrix24 whose names begin with `socialnetwork`. */
export interface SocialnetworkRestMethods {
  /** Returns one workgroup, project, scrum or collab with the selected fields. */
  "socialnetwork.api.workgroup.get": {
    params: SocialnetworkApiWorkgroupGetParams;
    result: SocialnetworkApiWorkgroupGetResult;
  };
  /** Lists the workgroups, projects, scrums and collabs the caller may see, in pages of 50. */
  "socialnetwork.api.workgroup.list": {
    params: SocialnetworkApiWorkgroupListParams;
    result: SocialnetworkApiWorkgroupListResult;
  };
}
