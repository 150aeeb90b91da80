// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.revision.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
 */
export interface ImRevisionGetParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of im.revision.get. */
export interface ImRevisionGetResult {
  rest?: number;
  /** Web pages. */
  web?: number;
  mobile?: number;
  desktop?: number;
  im_revision_mobile?: number;
}

/** Methods of Bitrix24 whose names begin with `im.revision`. */
export interface ImRevisionRestMethods {
  /** Returns revision numbers of the messenger for REST, web, mobile and desktop clients. */
  "im.revision.get": { params: ImRevisionGetParams; result: ImRevisionGetResult };
}
