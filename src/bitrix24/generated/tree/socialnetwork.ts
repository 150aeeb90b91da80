// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSocialnetwork from "../types/socialnetwork.ts";

/** Methods of Bitrix24 whose names begin with `socialnetwork`. */
export interface SocialnetworkRestMethodsTree {
  readonly api: {
    readonly workgroup: {
      /** Returns one workgroup, project, scrum or collab with the selected fields. */
      readonly get: RestMethod<
        typesSocialnetwork.SocialnetworkApiWorkgroupGetParams,
        typesSocialnetwork.SocialnetworkApiWorkgroupGetResult
      >;
      /**
       * Lists the workgroups, projects, scrums and collabs the caller may see, in pages of 50.
       * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly
       * once.
       */
      readonly list: RestMethod<
        typesSocialnetwork.SocialnetworkApiWorkgroupListParams,
        typesSocialnetwork.SocialnetworkApiWorkgroupListResult
      >;
    };
  };
}
