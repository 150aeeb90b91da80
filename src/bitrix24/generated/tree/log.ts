// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesLog from "../types/log.ts";

/** Methods of Bitrix24 whose names begin with `log`. */
export interface LogRestMethodsTree {
  readonly blogcomment: {
    /** Comments on a Feed post with text and files, optionally as another user; returns the comment ID. */
    readonly add: RestMethod<typesLog.LogBlogcommentAddParams, typesLog.LogBlogcommentAddResult>;
    /** Deletes a comment on a Feed post; only its author or a user with full write access may do so. */
    readonly delete: RestMethod<typesLog.LogBlogcommentDeleteParams, typesLog.LogBlogcommentDeleteResult>;
    readonly user: {
      /**
       * Lists a user's comments on Feed posts together with the attached files.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly get: RestMethod<typesLog.LogBlogcommentUserGetParams, typesLog.LogBlogcommentUserGetResult>;
    };
  };
  readonly blogpost: {
    /** Publishes a post in the Feed for chosen users, departments or workgroups and returns its ID. */
    readonly add: RestMethod<typesLog.LogBlogpostAddParams, typesLog.LogBlogpostAddResult>;
    /** Deletes a Feed post by ID; only its author or an administrator may do so. */
    readonly delete: RestMethod<typesLog.LogBlogpostDeleteParams, typesLog.LogBlogpostDeleteResult>;
    /**
     * Returns one Feed post by ID or the posts available to the user, page by page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly get: RestMethod<typesLog.LogBlogpostGetParams, typesLog.LogBlogpostGetResult>;
    readonly getusers: {
      /** Lists the IDs of users who have marked an important Feed post as read. */
      readonly important: RestMethod<
        typesLog.LogBlogpostGetusersImportantParams,
        typesLog.LogBlogpostGetusersImportantResult
      >;
    };
    /** Adds more recipients to a Feed post; only its author or an administrator may do so. */
    readonly share: RestMethod<typesLog.LogBlogpostShareParams, typesLog.LogBlogpostShareResult>;
    /** Changes the text, title, recipients, files or importance of a Feed post and returns its ID. */
    readonly update: RestMethod<typesLog.LogBlogpostUpdateParams, typesLog.LogBlogpostUpdateResult>;
  };
}
