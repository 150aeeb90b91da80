/**
 * The control of a sandbox over HTTP, for programs in other languages: `GET /_sandbox/ledger`, `POST /_sandbox/faults`
 * with the rules as JSON, and so on. Who may ask is decided where it is served.
 *
 * @module
 */

import type { SandboxControl } from "./control.ts";
import { json } from "./http.ts";
import type { Json } from "./table.ts";

/** Begin of the paths. */
export const CONTROL = "/_sandbox/";

/** What can be asked for, with what it is. */
const TELLS: Readonly<Record<string, string>> = {
  ledger: "the commands that were carried out: the last 10,000",
  requests: "the requests that came in: the last 10,000",
  deliveries: "what was posted to handlers of events, or would be: the last 1,000",
  snapshot: "all records, to be put back later",
  refreshes: "how often refresh tokens were exchanged, refused, and brought again",
};

/** What can be done, with the body that it takes. */
const TAKES: Readonly<Record<string, string>> = {
  faults: '[{ "method": "order.add", "on": [3], "fault": "reset-after-work" }], or [] for none',
  limits: '{ "burst": 50, "perSecond": 2 }, or false',
  operating: '{ "limit": 480, "cost": 2 }, or false',
  latency: '{ "request": 50, "command": 20 } in milliseconds, or {}',
  rows: '{ "order": 1000000 } or { "order": { "count": 1000, "first": 1, "step": 7, "values": {} } }, or {}',
  seed: '["demo", "order=1000000"]: fills the sandbox, or [] for what a fresh one holds',
  snapshot: "what GET has told: puts these records back",
  clock: '"2024-10-09T06:22:17Z": lets the clock stand, or false',
  move: '"http://localhost:8024": answers 302 to there at every other address, or false',
  install: '"http://127.0.0.1:9000/": installs the application, and posts that to its handler',
  uninstall: "no body: takes the application away, and tells its handlers",
  expireTokens: "no body: ends all access tokens that were given or seen so far",
  reset: "no body: makes all as in a fresh sandbox",
};

/** Answers a request for the control: JSON, nothing where something was done, or a sentence about what is wrong. */
export async function answerControl(control: SandboxControl, request: Request): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  const name = pathname.startsWith(CONTROL) ? pathname.slice(CONTROL.length) : undefined;
  if (name === "") return json(200, { GET: TELLS, POST: TAKES });
  const verbs = [["GET", TELLS], ["POST", TAKES]] as const;
  const taken = verbs.flatMap(([one, table]) => name !== undefined && Object.hasOwn(table, name) ? [one] : []);
  if (!taken.length) {
    const names = [...new Set([...Object.keys(TELLS), ...Object.keys(TAKES)])].join(", ");
    return json(404, { error: `Nothing stands at ${pathname}. Below ${CONTROL} there is ${names}.` });
  }
  if (!taken.some((verb) => verb === request.method)) {
    return json(405, { error: `${pathname} takes ${taken.join(" or ")}, not ${request.method}.` });
  }
  const body = await request.text();
  try {
    if (request.method === "GET") return json(200, await control[name as "requests"]() as unknown as Json);
    if (name === "expireTokens" || name === "reset") control[name]();
    else if (name === "install") await control.install(JSON.parse(body), origin);
    else if (name === "uninstall") await control.uninstall(origin);
    else if (name === "snapshot") control.restore(JSON.parse(body));
    else control[name as "limits"](JSON.parse(body));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return json(400, { error: `The body is no JSON. ${pathname} takes ${TAKES[name!]}.` });
    }
    if (error instanceof TypeError) return json(400, { error: error.message });
    throw error;
  }
  return new Response(null, { status: 204 });
}
