/**
 * The errors that oint throws. All are {@linkcode OintError}s, so one `instanceof` separates them from a caller's own.
 *
 * No error carries a secret, be it a key, a token or an address with one in it: not in its message, stack, cause or
 * JSON.
 *
 * @module
 */

/** What an error knows of the call that failed. */
export interface CallFacts {
  /** Name of the API's method, e.g. `user.update`. */
  method?: string | undefined;
  /** HTTP status of the answer; absent when there was none. */
  status?: number | undefined;
  /** Milliseconds after which the server wants to be called again; absent when it did not say. */
  retryAfter?: number | undefined;
  /** The underlying failure, already free of secrets. */
  cause?: unknown;
}

/** What an error knows of a call without an answer. */
export interface ConnectionFacts extends CallFacts {
  /** Whether the request was sent: `false` only where it is sure that no connection was made; absent where unknown. */
  sent?: boolean | undefined;
}

/** Base of every error that oint throws. */
export class OintError extends Error {
  override name = "OintError";
  /** Name of the API's method, e.g. `user.update`. */
  declare readonly method: string | undefined;
  /** HTTP status of the answer; `undefined` when there was none. */
  declare readonly status: number | undefined;
  /** Milliseconds after which the server wants to be called again; `undefined` when it did not say. */
  declare readonly retryAfter: number | undefined;

  /** All that is known of the call becomes the error's own. */
  constructor(message: string, facts: CallFacts = {}) {
    super(message, facts);
    Object.assign(this, facts);
  }
}

/** The input is wrong; nothing was sent. */
export class UsageError extends OintError {
  override name = "UsageError";
}

/** The server was not reached, or the connection broke before the whole answer was there. */
export class ConnectionError extends OintError {
  override name = "ConnectionError";
  /**
   * Whether the request was sent: `false` only where it is sure that no connection was made, so that the call did
   * nothing; `true` where an answer had begun; `undefined` where nobody knows.
   */
  declare readonly sent: boolean | undefined;

  constructor(message: string, facts?: ConnectionFacts) {
    super(message, facts);
  }
}

/** No complete answer arrived in time. */
export class TimeoutError extends ConnectionError {
  override name = "TimeoutError";
}

/** What is known of a call whose outcome nobody knows. */
export interface UnknownOutcomeFacts extends ConnectionFacts {
  /** The API's own code, where it was the API that failed. */
  code?: string | undefined;
  /** The API's own sentence, where it was the API that failed. */
  description?: string | undefined;
}

/**
 * A call that writes or deletes may have taken effect, and nothing that came back proves the contrary. It was not sent
 * again; its `cause` says what happened. Find out before sending it again.
 */
export class UnknownOutcomeError extends ConnectionError {
  override name = "UnknownOutcomeError";
  /** The API's own code, e.g. `INTERNAL_SERVER_ERROR`; `undefined` where it was not the API that failed. */
  declare readonly code: string | undefined;
  /** The API's own sentence; `undefined` where it was not the API that failed. */
  declare readonly description: string | undefined;

  constructor(message: string, facts?: UnknownOutcomeFacts) {
    super(message, facts);
  }
}

/** What is known of an answer that is none of the API's. */
export interface ResponseFacts extends CallFacts {
  /** Whether another answer may come to the same call later. */
  retryable?: boolean;
  /** Whether the answer proves that the call did nothing. */
  refused?: boolean;
}

/** Something answered, but not with what the API answers: HTML, broken JSON, an empty body, a redirect. */
export class ResponseError extends OintError {
  override name = "ResponseError";
  /** Whether another answer may come to the same call later; `undefined` where it will not. */
  declare readonly retryable: boolean | undefined;
  /** Whether the answer proves that the call did nothing, as most redirects do; `undefined` where it does not. */
  declare readonly refused: boolean | undefined;

  constructor(message: string, facts?: ResponseFacts) {
    super(message, facts);
  }
}

/** What the API said when it refused. */
export interface Refusal extends CallFacts {
  /** The API's own code, e.g. `ERROR_METHOD_NOT_FOUND`; may be empty. */
  code: string;
  /** The API's own sentence. */
  description: string;
  /** Whether the same call may succeed later without a change. */
  retryable: boolean;
  /** Whether the answer proves that the call did nothing. */
  refused?: boolean;
  /** The whole answer, free of secrets. */
  answer: unknown;
}

/** The API answered and refused the call. */
export class ApiError extends OintError {
  override name = "ApiError";
  /** The API's own code, e.g. `ERROR_METHOD_NOT_FOUND`; may be empty. */
  declare readonly code: string;
  /** The API's own sentence. */
  declare readonly description: string;
  /** Whether the same call may succeed later without a change. */
  declare readonly retryable: boolean;
  /** Whether the answer proves that the call did nothing; `undefined` where it does not. */
  declare readonly refused: boolean | undefined;
  /** The whole answer as the server gave it, free of secrets. */
  declare readonly answer: unknown;

  constructor(message: string, refusal: Refusal) {
    super(message, refusal);
  }
}

/** Tokens could not be read or written where they are kept, or what stands there is damaged; its `cause` says more. */
export class TokenStoreError extends OintError {
  override name = "TokenStoreError";
}
