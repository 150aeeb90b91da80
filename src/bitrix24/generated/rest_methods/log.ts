// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  LogBlogcommentAddParams,
  LogBlogcommentAddResult,
  LogBlogcommentDeleteParams,
  LogBlogcommentDeleteResult,
  LogBlogcommentUserGetParams,
  LogBlogcommentUserGetResult,
  LogBlogpostAddParams,
  LogBlogpostAddResult,
  LogBlogpostDeleteParams,
  LogBlogpostDeleteResult,
  LogBlogpostGetParams,
  LogBlogpostGetResult,
  LogBlogpostGetusersImportantParams,
  LogBlogpostGetusersImportantResult,
  LogBlogpostShareParams,
  LogBlogpostShareResult,
  LogBlogpostUpdateParams,
  LogBlogpostUpdateResult,
} from "../types/log.ts";

/** Methods of Bitrix24 whose names begin with `log`. */
export interface LogRestMethods {
  /** Comments on a Feed post with text and files, optionally as another user; returns the comment ID. */
  "log.blogcomment.add": { params: LogBlogcommentAddParams; result: LogBlogcommentAddResult };
  /** Deletes a comment on a Feed post; only its author or a user with full write access may do so. */
  "log.blogcomment.delete": { params: LogBlogcommentDeleteParams; result: LogBlogcommentDeleteResult };
  /** Lists a user's comments on Feed posts together with the attached files. */
  "log.blogcomment.user.get": { params: LogBlogcommentUserGetParams; result: LogBlogcommentUserGetResult };
  /** Publishes a post in the Feed for chosen users, departments or workgroups and returns its ID. */
  "log.blogpost.add": { params: LogBlogpostAddParams; result: LogBlogpostAddResult };
  /** Deletes a Feed post by ID; only its author or an administrator may do so. */
  "log.blogpost.delete": { params: LogBlogpostDeleteParams; result: LogBlogpostDeleteResult };
  /** Returns one Feed post by ID or the posts available to the user, page by page. */
  "log.blogpost.get": { params: LogBlogpostGetParams; result: LogBlogpostGetResult };
  /** Lists the IDs of users who have marked an important Feed post as read. */
  "log.blogpost.getusers.important": {
    params: LogBlogpostGetusersImportantParams;
    result: LogBlogpostGetusersImportantResult;
  };
  /** Adds more recipients to a Feed post; only its author or an administrator may do so. */
  "log.blogpost.share": { params: LogBlogpostShareParams; result: LogBlogpostShareResult };
  /** Changes the text, title, recipients, files or importance of a Feed post and returns its ID. */
  "log.blogpost.update": { params: LogBlogpostUpdateParams; result: LogBlogpostUpdateResult };
}
