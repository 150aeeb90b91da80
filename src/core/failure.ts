/**
 * What a failed `fetch` tells: every runtime says it in its own words.
 *
 * @module
 */

/** Why a `fetch` failed. */
export interface Failure {
  /** The reason in the runtime's words, without addresses. */
  reason: string;
  /** Whether the last that was tried was making a connection; what was tried before that is not told. */
  unreached: boolean;
}

/** Reads what a `fetch` has thrown. That can be anything, and a cause may lead back to itself. */
export function failureOf(error: unknown): Failure {
  for (let depth = 0; depth < 9 && error instanceof Error && error.cause instanceof Error; depth++) error = error.cause;
  const { message, code } = Object(error) as { message?: unknown; code?: unknown };
  const text = `${[message, code, error].find((each) => typeof each === "string" && each) ?? "no reason was given"}`;
  return {
    reason: text.replace(/\(?\w+:\/\/[^\s"')]+\)?/g, "the server"),
    // So Node, Bun and Deno say that making a connection failed, or was not even tried: browsers' blocked ports. None says
    // so of one that had been made.
    unreached:
      /^((connect |getaddrinfo )?(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)\b|Connect Timeout)|: client error \(Connect\): |^bad port$|\d are blocked$/
        .test(text),
  };
}
