// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { flag, given, id, idOrEmpty, list, required, text } from "../../core/values/encode.ts";
import { type FileContent, namedFiles } from "../../core/values/files.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type {
  LogBlogcommentAddResult,
  LogBlogpostAddResult,
  LogBlogpostDeleteResult,
  LogBlogpostGetResult,
  LogBlogpostGetusersImportantResult,
  LogBlogpostShareResult,
  LogBlogpostUpdateResult,
} from "./types/log.ts";

/** Parameters of {@linkcode createPost}. */
export interface CreatePostParams {
  /** Body of the post; BB codes are formatted. */
  text: string;
  /**
   * Who sees the post, as codes. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3` department 3. "UA" unless
   * told.
   */
  visibility?: readonly string[] | string | undefined;
  /** Files to attach, each under the name that it gets in the post. */
  files?: Record<string, FileContent> | undefined;
  /** Heading of the post; not sent when left out. */
  title?: string | undefined;
  /** True asks every recipient to confirm having read the post. See GetImportantPostViewers. false unless told. */
  important?: boolean | undefined;
}

/**
 * Publishes a post in the Feed and returns its id.
 *
 * Without recipients everybody on the portal sees the post. Recipients are notified at once.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode CreatePostParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new post.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { createPost, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await createPost(portal, {
 *     text: "The office is closed on Friday, 3 January 2025.",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html}
 */
export async function createPost(
  portal: Portal,
  params: CreatePostParams,
  options?: CallOptions,
): Promise<ApiResponse<LogBlogpostAddResult>> {
  params = given(params);
  return portal.call("log.blogpost.add", {
    POST_MESSAGE: required(text, params.text, "text"),
    DEST: required(list<string>, params.visibility === undefined ? "UA" : params.visibility, "visibility"),
    ...(params.files !== undefined && { FILES: await namedFiles(params.files, "files") }),
    ...(params.title !== undefined && { POST_TITLE: text(params.title, "title") }),
    IMPORTANT: required(flag("Y", "N"), params.important === undefined ? false : params.important, "important"),
  }, options);
}

/** Parameters of {@linkcode updatePost}. */
export interface UpdatePostParams {
  /** Id of the post to change. */
  postId: number | string;
  /** New body; BB codes are formatted. */
  text: string;
  /**
   * All recipients that the post has from now on, as codes. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3`
   * department 3.
   */
  visibility: readonly string[] | string;
  /** Files to attach, each under the name that it gets in the post. */
  files?: Record<string, FileContent> | undefined;
  /** New heading; not sent when left out. */
  title?: string | undefined;
}

/**
 * Replaces text, recipients and, where given, heading and files of a Feed post.
 *
 * Without `--vision` the command line resets the recipients to everybody on the portal. In TypeScript `visibility` must
 * always be given. AddPostRecipients keeps those whom the post has.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode UpdatePostParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the post.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, updatePost } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await updatePost(portal, {
 *     postId: "217",
 *     text: "The meeting moves to 4 p.m.",
 *     visibility: ["SG3"],
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html}
 */
export async function updatePost(
  portal: Portal,
  params: UpdatePostParams,
  options?: CallOptions,
): Promise<ApiResponse<LogBlogpostUpdateResult>> {
  params = given(params);
  return portal.call("log.blogpost.update", {
    POST_ID: required(id, params.postId, "postId"),
    POST_MESSAGE: required(text, params.text, "text"),
    DEST: required(list<string>, params.visibility, "visibility"),
    ...(params.files !== undefined && { FILES: await namedFiles(params.files, "files") }),
    ...(params.title !== undefined && { POST_TITLE: text(params.title, "title") }),
  }, options);
}

/** Parameters of {@linkcode deletePost}. */
export interface DeletePostParams {
  /** Id of the post to delete. */
  postId: number | string;
}

/**
 * Deletes a Feed post with its comments.
 *
 * The post is gone for good. Only its author or an administrator may delete it.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode DeletePostParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the post is deleted.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { deletePost, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await deletePost(portal, { postId: "217" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html}
 */
export async function deletePost(
  portal: Portal,
  params: DeletePostParams,
  options?: CallOptions,
): Promise<ApiResponse<LogBlogpostDeleteResult>> {
  params = given(params);
  return portal.call("log.blogpost.delete", { POST_ID: required(id, params.postId, "postId") }, options);
}

/** Parameters of {@linkcode getImportantPostViewers}. */
export interface GetImportantPostViewersParams {
  /** Id of a post that was published as important. */
  postId: number | string;
}

/**
 * Lists the users who have confirmed that they read an important post.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetImportantPostViewersParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of the users' ids, at most 500.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getImportantPostViewers, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getImportantPostViewers(portal, { postId: "221" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html}
 */
export async function getImportantPostViewers(
  portal: Portal,
  params: GetImportantPostViewersParams,
  options?: CallOptions,
): Promise<ApiResponse<LogBlogpostGetusersImportantResult>> {
  params = given(params);
  return portal.call("log.blogpost.getusers.important", { POST_ID: required(id, params.postId, "postId") }, options);
}

/** Parameters of {@linkcode getPosts}. */
export interface GetPostsParams {
  /** Id of the only post to read; the filter has no effect then. */
  postId?: number | string | undefined;
  /**
   * Code of the recipient whose posts are listed. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3` department
   * 3. "UA" unless told.
   */
  filter?: string | undefined;
}

/**
 * Returns one Feed post, or those that the caller may see, latest activity first, in pages of 50.
 *
 * The filter is sent as one text, while the documentation asks for a list of codes, and a portal may ignore the text.
 * To be sure, call `log.blogpost.get` with a list in `LOG_RIGHTS`.
 *
 * One page. All records: `list(portal, "log.blogpost.get", …)`, page by page: records that are added or removed
 * meanwhile may be missed or come twice.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode GetPostsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the list of posts, and `total` counts all that match.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getPosts, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await getPosts(portal, { filter: "SG3" }));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html}
 */
export async function getPosts(
  portal: Portal,
  params: GetPostsParams = {},
  options?: CallOptions,
): Promise<ApiResponse<LogBlogpostGetResult>> {
  params = given(params);
  return portal.call("log.blogpost.get", {
    ...(params.postId !== undefined && { POST_ID: idOrEmpty(params.postId, "postId") }),
    LOG_RIGHTS: required(text, params.filter === undefined ? "UA" : params.filter, "filter"),
  }, options);
}

/** Parameters of {@linkcode addPostComment}. */
export interface AddPostCommentParams {
  /** Id of the post to comment on. */
  postId: number | string;
  /** The comment; BB codes are formatted. */
  text: string;
}

/**
 * Comments on a Feed post and returns the id of the comment.
 *
 * The author and others who take part in the post are notified. The same text twice on one post is refused.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddPostCommentParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the id of the new comment.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addPostComment, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await addPostComment(portal, {
 *     postId: "217",
 *     text: "Thank you for the report!",
 *   }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html}
 */
export async function addPostComment(
  portal: Portal,
  params: AddPostCommentParams,
  options?: CallOptions,
): Promise<ApiResponse<LogBlogcommentAddResult>> {
  params = given(params);
  return portal.call("log.blogcomment.add", {
    POST_ID: required(id, params.postId, "postId"),
    TEXT: required(text, params.text, "text"),
  }, options);
}

/** Parameters of {@linkcode addPostRecipients}. */
export interface AddPostRecipientsParams {
  /** Id of the post to share. */
  postId: number | string;
  /** Who is to see the post, too, as codes. `UA` is everybody, `U1` user 1, `SG2` workgroup 2, `DR3` department 3. */
  visibility: readonly string[] | string;
}

/**
 * Shows a Feed post to further recipients and keeps those whom it has.
 *
 * New recipients are notified. Codes of a wrong form are left out by the portal without an error, unless none is left.
 *
 * @param portal The Bitrix24 portal to call.
 * @param params What to send; see {@linkcode AddPostRecipientsParams}.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is true once the recipients are added.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { addPostRecipients, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(
 *   await addPostRecipients(portal, { postId: "217", visibility: ["SG3"] }),
 * );
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html}
 */
export async function addPostRecipients(
  portal: Portal,
  params: AddPostRecipientsParams,
  options?: CallOptions,
): Promise<ApiResponse<LogBlogpostShareResult>> {
  params = given(params);
  return portal.call("log.blogpost.share", {
    POST_ID: required(id, params.postId, "postId"),
    DEST: required(list<string>, params.visibility, "visibility"),
  }, options);
}
