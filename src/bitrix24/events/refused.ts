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
  readonly status: 400 | 403 | 405 | 413 | 415 | 503;
  /** A sentence about what is wrong, without anything that was posted. */
  readonly reason: string;
  /** What {@linkcode ReadEventOptions.applicationToken} failed with, where it did. */
  readonly cause: unknown;

  /** Keeps the status, the sentence and the cause. */
  constructor(status: RefusedEvent["status"], reason: string, cause?: unknown) {
    this.status = status;
    this.reason = reason;
    this.cause = cause;
  }

  /** The answer to whoever posted it. */
  response(): Response {
    const headers = { "content-type": "text/plain; charset=utf-8", ...(this.status === 405 && { allow: "POST" }) };
    return new Response(`${this.reason}\n`, { status: this.status, headers });
  }
}
