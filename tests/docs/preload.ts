/**
 * Preloaded (Deno's `--preload`, Node's `--import`) by programs of the documentation: whatever they fetch, the sandbox
 * answers, on any host. Loopback stays reachable, so that a program can serve something and call it.
 *
 * Needs `oint/sandbox` to resolve from where this file stands: from deno.json here, from a node_modules folder with the
 * package in a copy. The clock stands still: an answer that tells the time is the same on every run.
 *
 * @module
 */

/** Made when something is fetched: many programs fetch nothing, and it takes longer to load than all else. */
let made: Promise<{ fetch: typeof fetch }> | undefined;
const sandbox = (): Promise<{ fetch: typeof fetch }> =>
  made ??= import("oint/sandbox").then(({ createSandbox }) =>
    createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") })
  );
const network = globalThis.fetch;
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

globalThis.fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return loopback.test(hostname) ? await network(input, init) : await (await sandbox()).fetch(input, init);
};
