/**
 * Working days: they begin and end when somebody says so, now if no time is named.
 *
 * @module
 */

import { showTime } from "../../../sandbox/kinds.ts";
import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Prepare } from "./custom.ts";

/** `timeman.open` and `timeman.close` without a time: the time is that of the request. */
export const atOnce: Prepare = (asked, _caller, now) => {
  if (asked.params.has("TIME") || !isMembers(asked.sent)) return asked;
  const time = showTime("datetime", now);
  return { ...asked, params: new Map(asked.params).set("TIME", time), sent: { ...asked.sent, TIME: time } };
};
