/**
 * What a failed `fetch` tells: every runtime says it in its own words.
 *
 * @module
 */

/** The error at the bottom. Anything can be thrown, and a cause may lead back to itself. */
function innermost(error: unknown): unknown {
  for (let depth = 0; depth < 9 && error instanceof Error && error.cause instanceof Error; depth++) error = error.cause;
  return error;
}

/** The reason of a failure in the runtime's words, without addresses. */
export function reasonOf(error: unknown): string {
  const inner = innermost(error);
  const { message, code } = Object(inner) as { message?: unknown; code?: unknown };
  const text = [message, code, inner].find((each) => typeof each === "string" && each) ?? "no reason was given";
  return `${text}`.replace(/\(?\w+:\/\/[^\s"')]+\)?/g, "the server");
}

/**
 * How runtimes say that making a connection failed: the codes of Node and Bun, of which none comes once a connection
 * stands, and Deno's words.
 */
const UNREACHED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT) |: client error \(Connect\): /;

/** Whether the last that was tried was making a connection; what was tried before that is not told. */
export function couldNotConnect(error: unknown): boolean {
  const { message, code } = Object(innermost(error)) as { message?: unknown; code?: unknown };
  return (typeof code === "string" || typeof message === "string") && UNREACHED.test(`${code} ${message}`);
}
