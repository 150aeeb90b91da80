/**
 * A `fetch` that lets no runtime send a request again by itself.
 *
 * Measured: three calls each on kept connections that the server closes, resets or cuts within its answer once it has
 * read the request, and three that it answers with 421. "Twice" is six requests that came, and no error to be seen.
 *
 * - Deno 2.9: text and bytes of any verb, and what has no body, twice when a kept connection ends; forms, `Blob`s and
 *   streams once. A client that keeps no connections stops it.
 * - Node 22 to 26: all but streams twice after a 421. A dispatcher that takes one request stops it.
 * - Bun 1.4: GET, PUT and DELETE twice when a kept connection ends; POST and PATCH once. `keepalive: false` stops it.
 * - workerd: once.
 * - Chromium 156: all twice when a kept connection ends before an answer, and after a 421. Nothing stops it.
 *
 * Over HTTP/2 Deno and Node send again what the server has refused unread (`REFUSED_STREAM`), which does no harm.
 *
 * @module
 */

import { agent } from "./agent.ts";

/** What a runtime's own `fetch` knows beside the standard. */
export type Init = RequestInit & { client?: unknown; dispatcher?: Dispatcher; duplex?: "half" };

/** What Node's `fetch` sends with. */
interface Dispatcher {
  isMockActive?: boolean | undefined;
  dispatch: (options: unknown, handler: object) => boolean;
}

/** What is used of Deno. */
interface Deno {
  createHttpClient?: (options: { poolMaxIdlePerHost: number }) => { close: () => void };
}

/** What makes clients on Deno; nothing elsewhere. */
function clients(): Deno["createHttpClient"] {
  return (globalThis as { Deno?: Deno }).Deno?.createHttpClient;
}

/** What Node's `fetch` sends with unless told: the first kind up to Node 24, the second from 26 on; nothing elsewhere. */
function dispatcher(kind: 1 | 2): Dispatcher | undefined {
  return (globalThis as Record<symbol, unknown>)[Symbol.for(`undici.globalDispatcher.${kind}`)] as Dispatcher;
}

/** Whether a verb says of itself that it may be repeated. */
function isRepeatable(verb: string): boolean {
  return !/^(POST|PATCH)$/.test(verb);
}

/**
 * Whether the runtime surely sends a request once.
 *
 * @param guarded Whether it goes through {@linkcode fetchOnce}.
 * @param isStream Whether its body can be read once only.
 */
export function goesOnce(verb: string, guarded: boolean | undefined, isStream: boolean): boolean | undefined {
  if (isStream) return true;
  if (/^Bun/.test(agent())) return guarded || !isRepeatable(verb);
  return guarded && !!(clients() || dispatcher(1));
}

/** Sends a request once, where the runtime can be kept from more. */
export function fetchOnce(request: Request, init: Init): Promise<Response> {
  const createHttpClient = clients();
  if (createHttpClient) {
    // One for each request: a common one would show up as a leak in its user's tests.
    const client = createHttpClient({ poolMaxIdlePerHost: 0 });
    return fetch(request, { ...init, client } as Init).finally(() => client.close());
  }
  let sent = 0;
  if (dispatcher(1)) {
    init.dispatcher = {
      // Those of tests want the body as it was given.
      get isMockActive() {
        return (dispatcher(2) ?? dispatcher(1))!.isMockActive;
      },
      dispatch(options, handler) {
        if (sent++) throw new Error();
        // Either kind takes its own handlers only.
        return (("onRequestStart" in handler && dispatcher(2)) || dispatcher(1)!).dispatch(options, handler);
      },
    };
  } else if (isRepeatable(request.method)) init.keepalive = false;
  return fetch(request, init).catch((error) => {
    // Nothing else makes it send again.
    if (sent > 1) return new Response(null, { status: 421 });
    throw error;
  });
}
