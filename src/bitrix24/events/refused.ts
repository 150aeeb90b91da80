/**
 * What was posted to a handler of events, and is none that counts.
 *
 * @module
 */

/** A request that is no event of the portal, and why. */
export class RefusedEvent {
  /** Tells it from an event. */
  readonly ok = false as const;
  /** HTTP status to answer with. */
  readonly status: 400 | 403 | 405 | 408 | 413 | 415 | 503;
  /** A sentence about what is wrong, without anything that was posted. */
  readonly reason: string;
  /** What {@linkcode ReadEventOptions.applicationToken} failed with, where it did. */
  readonly cause: unknown;

  readonly #isRead: boolean;

  /**
   * Keeps the status, the sentence and the cause.
   *
   * @param isRead Whether its body was read to its end.
   */
  constructor(status: RefusedEvent["status"], reason: string, cause?: unknown, isRead = true) {
    this.status = status;
    this.reason = reason;
    this.cause = cause;
    this.#isRead = isRead;
  }

  /** The answer to whoever posted it. Where the body was not read to its end, no request can follow on its connection. */
  response(): Response {
    const headers = {
      "content-type": "text/plain; charset=utf-8",
      ...this.status === 405 && { allow: "POST" },
      ...!this.#isRead && { connection: "close" },
    };
    return new Response(`${this.reason}\n`, { status: this.status, headers });
  }
}
