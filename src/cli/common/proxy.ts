/**
 * Requests through a proxy, where the runtime can.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";

/** What runtimes offer that this goes by. */
interface Runtimes {
  Deno?: {
    createHttpClient?: (options: {
      proxy: { url: string; basicAuth?: { username: string; password: string } };
      poolMaxIdlePerHost: number;
    }) => unknown;
  };
  Bun?: unknown;
}

/**
 * Makes `fetch` go through a proxy.
 *
 * @param runtime Where this runs.
 * @throws UsageError Where the runtime's `fetch` takes no proxy.
 */
export function throughProxy(
  address: string,
  inner: typeof fetch,
  runtime: Runtimes = globalThis as Runtimes,
): typeof fetch {
  const { createHttpClient } = runtime.Deno ?? {};
  const url = new URL(address);
  // Kept connections are where Deno and Bun send a request again by themselves, and nobody here knows which of them write.
  if (runtime.Bun) return (input, init) => inner(input, { ...init, keepalive: false, ...{ proxy: address } as object });
  if (!createHttpClient) {
    throw new UsageError(
      "--config: this runtime takes no proxy for single calls. It works as it stands with Node 22.21, Node 24.5 " +
        "or later, Deno and Bun; with an older Node 24 leave proxy out, and set NODE_USE_ENV_PROXY=1 and HTTPS_PROXY " +
        "in the environment.",
    );
  }
  const [username, password] = [url.username, url.password].map(decodeURIComponent) as [string, string];
  url.username = url.password = "";
  const client = createHttpClient({
    proxy: { url: url.href, ...username && { basicAuth: { username, password } } },
    poolMaxIdlePerHost: 0,
  });
  return (input, init) => inner(input, { ...init, ...{ client } as object });
}
