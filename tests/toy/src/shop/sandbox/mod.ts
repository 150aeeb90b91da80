/** A shop in memory: the key in a header, `{ ok, data }` around what it answers, and why it refuses. */

import type { SandboxSettings } from "../../catalogue/commands.ts";
import { clockOf } from "../../sandbox/clock.ts";
import type { ControlledSandbox } from "../../sandbox/control.ts";
import { Controller } from "../../sandbox/controller.ts";
import { cors, fetchThrough, HOST, json, ORIGIN, refusals, untilAborted } from "../../sandbox/http.ts";
import { perform } from "../../sandbox/operations.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { router } from "../../sandbox/route.ts";
import { Store } from "../../sandbox/store.ts";
import type { Json, StatefulMethod } from "../../sandbox/table.ts";
import { table } from "../generated/sandbox.ts";

export interface SandboxOptions extends SandboxSettings {
  /** Keys that are accepted; any when left out. */
  keys?: string[];
  now?: () => Date;
}

export function createSandbox({ keys, now = (): Date => new Date() }: SandboxOptions = {}): ControlledSandbox<"TOO_BUSY"> {
  const control = new Controller({
    clock: clockOf(now),
    refusals: { TOO_BUSY: { status: 503, text: "Come back later" } },
    full: "TOO_BUSY",
    usedUp: "TOO_BUSY",
    reset: () => store.reset(),
    fill: (rows) => store.fill(rows),
  });
  const store = new Store(table, now);
  const find = router([["POST /api/{method}", true]]);

  const handle = async (request: Request): Promise<Response> => {
    const found = find(request);
    if (!found.path) throw new Refusal(found.verbs.length ? 405 : 404, "NO_METHOD", `Nothing stands at ${request.url}`);
    const key = request.headers.get("x-key") ?? "";
    if (!(keys?.includes(key) ?? key !== "")) throw new Refusal(403, "WRONG_KEY", "The key is wrong");
    const name = found.path.get("method") as string;
    const method = Object.hasOwn(table.methods, name) ? table.methods[name] : undefined;
    if (!method) throw new Refusal(404, "NO_METHOD", `There is no method ${name}`);
    const params = await request.json() as Record<string, Json>;
    await control.enter(request, name, "shop");
    return await control.command(request, { method: name, params, at: control.arrival(request) }, (tell) => {
      const { state } = method;
      if (!state) return json(200, method.sample ?? null, { [ORIGIN]: "sample" });
      const data = store.watch(tell, () => onRecords(state, params, request));
      return json(200, { ok: true, data }, { [ORIGIN]: "state" });
    });
  };

  const onRecords = (method: StatefulMethod, params: Record<string, Json>, request: Request): Json =>
    perform(store, method, {
      sent: new Map(),
      given: (key) => Object.hasOwn(params, key) ? params[key] : undefined,
      now: now(),
      origin: new URL(request.url).origin,
    }).result;

  const layers = [
    untilAborted,
    control.layer,
    cors({ verbs: ["POST"] }),
    refusals(({ status, code, message }) => json(status, { ok: false, why: code, text: message })),
  ];
  return { url: `${HOST}/api/`, fetch: fetchThrough(layers, handle), control, reset: () => store.reset() };
}
