/**
 * Preloaded (Deno's `--preload`, Node's `--import`) by programs of the documentation: whatever they fetch, the sandbox
 * answers, on any host. Loopback stays reachable, so that a program can serve something and call it.
 *
 * Needs `oint/sandbox` to resolve from where this file stands: from deno.json here, from a node_modules folder with the
 * package in a copy. The clock stands still: an answer that tells the time is the same on every run.
 *
 * @module
 */

import { createSandbox } from "oint/sandbox";

const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
const network = globalThis.fetch;
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

globalThis.fetch = (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return loopback.test(hostname) ? network(input, init) : sandbox.fetch(input, init);
};
