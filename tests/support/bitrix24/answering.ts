/** A portal that answers what a function says, whatever a real one would. */

import { Portal, type PortalOptions } from "../../../src/bitrix24/mod.ts";

/** A request that came: its method, and its body. */
export interface Came {
  method: string;
  // deno-lint-ignore no-explicit-any -- a stand-in reads what it has been sent as it likes
  body: any;
}

/** Makes one; it answers envelopes, or what else is a Response. */
export function answering(answer: (came: Came) => object, options: PortalOptions = {}) {
  const asked: Came[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const came = { method: new URL(request.url).pathname.split("/").at(-1)!, body: JSON.parse(await request.text()) };
    asked.push(came);
    const said = answer(came);
    return said instanceof Response ? said : Response.json({ time: {}, ...said });
  };
  const address = options.token ? "answering.invalid" : "https://answering.invalid/rest/1/c0de/";
  const portal = new Portal(address, { fetch, limits: false, ...options });
  return { portal, asked, methods: () => asked.map(({ method }) => method) };
}

/** An answer to a classic batch, by the numbers of its commands. */
export function batchOf(parts: Record<string, unknown>): object {
  return { result: { result: [], result_error: [], result_total: [], result_next: [], result_time: [], ...parts } };
}
