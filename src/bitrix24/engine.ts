/**
 * What stands around every call of a portal, from the caller's own layers to the wire.
 *
 * @module
 */

import { authorise } from "../core/call/authorise.ts";
import { type Call, type Layer, type Send, through } from "../core/call/call.ts";
import { deadline } from "../core/call/deadline.ts";
import { limit, type Limiter } from "../core/call/limit.ts";
import { observe, telling } from "../core/call/log.ts";
import { retry } from "../core/call/retry.ts";
import { TimeLeft, timeOf } from "../core/call/time_left.ts";
import { attemptLimit, type Timeouts, timeouts } from "../core/call/timeouts.ts";
import type { Effect } from "../core/effects.ts";
import { sendForText } from "../core/http.ts";
import type { Endpoint } from "./address.ts";
import { MOVES } from "./bounds.ts";
import { openEnvelope } from "./envelope.ts";
import { effectOf } from "./generated/methods.ts";
import { hintAt } from "./did_it_happen.ts";
import { hasExpired, hasTaken, isUnlimited } from "./limits.ts";
import { operatingTime, type Spent } from "./operating.ts";
import type { PortalOptions } from "./options.ts";
import { movedTo } from "./renamed.ts";
import type { Reading, Wire } from "./wire.ts";

/**
 * Makes what calls a portal.
 *
 * @param home Where the portal is; changed once it was renamed.
 * @param spent What is known of the methods' operating time.
 * @param owner Whose turn it is at the limiter.
 */
export function engine(
  home: Endpoint,
  options: PortalOptions,
  limits: Timeouts,
  limiter: Limiter,
  spent: Spent,
  owner: object,
): Wire["send"] {
  const { fetch, clock, layers = [], logger, redirect } = options;
  const { token, secrets } = home;
  const tell = logger && telling(logger);
  const authorising = typeof token === "function" ? [authorise(token, hasExpired)] : [];
  const limiting = limit(limiter, owner, hasTaken, tell);
  const observing = tell ? [observe(tell)] : [];

  return async (method, params, given, request, kind = {}) => {
    const { api, isNoticed, isSigned, isOutside, reading = { exchange: sendForText, open: openEnvelope } as Reading } =
      kind;
    const { timeout, totalTimeout, isGiven } = timeouts(given, limits);
    const prefix = api ?? "";
    const effectAt = (name: string): Effect => name === method && kind.effect || effectOf(name);
    // A layer may have put another method in its place; whatever it says that does, nothing makes a write safe to repeat.
    const known: Layer = (call, next) => next({ ...call, effect: effectAt(call.method) });
    const { maxResponseBytes = options.maxResponseBytes, retry: often = options.retry ?? {}, signal } = given;
    const attempt: Send = async (call) => {
      const { method, effect, signal, token, attempt } = call;
      const asked: string[] = [];
      while (true) {
        const { url, body, headers, secrets: own = [] } = request(call);
        const all = [...secrets, ...own, ...token ? [token] : []];
        const once = effect !== "read";
        const what = { url, method, body, headers, secrets: all, signal, once, fetch, clock, maxResponseBytes };
        const answer = await reading.exchange({ ...what, ...attemptLimit(call) });
        if (!isOutside) limiter.setOff(isUnlimited(answer, url, fetch));
        const to = api !== undefined && asked.length < MOVES && movedTo(answer, url, asked, redirect);
        if (!to) return await reading.open(answer, what, call);
        asked.push(new URL(url).origin);
        // Another call may have been told so before.
        if (to.origin === home.origin) continue;
        home.base = to.origin + home.base.slice(home.origin.length);
        home.origin = to.origin;
        tell?.("warn", `The portal is at ${to.host} now: use that address.`, { method, attempt });
      }
    };
    const send = through([
      ...layers.length ? [deadline, ...layers, known] : [],
      // Outside of the retries: a source that fails has sent nothing, whatever its error says.
      ...isSigned ? [] : authorising,
      retry(often || { attempts: 1 }, { hasTaken, isNoticed, hintAt: (method) => hintAt(prefix + method) }, tell),
      operatingTime(spent, prefix, tell),
      ...isOutside ? [] : [limiting],
      ...observing,
    ], attempt);
    const time = timeOf(given) ?? new TimeLeft(totalTimeout, isGiven, clock);
    const call: Call = { method, params, effect: effectAt(method), attempt: 1, signal, timeout, time };
    return await send(call);
  };
}
