/**
 * The limits of all addresses of this process.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import { createLimiter, type Limiter, type Rate } from "./limit.ts";
import type { SharedLimits } from "./shared.ts";

/** What is kept of an address: the limiter as long as it knows something, and whoever still uses it. */
interface Kept {
  limiter: Limiter | undefined;
  used: WeakRef<Limiter>;
}

/** The limiters of one clock, or of those who share them with other processes. */
interface Registry {
  byAddress: Map<string, Kept>;
  /** How many there are when it is next looked for those that nobody uses. */
  sweepAt: number;
}

/** Stands for the machine's own clock. */
const MACHINE = {};

let registries = new WeakMap<object, Registry>();

function shown({ burst, perSecond }: Rate): string {
  return perSecond === Infinity ? "false" : `{ burst: ${burst}, perSecond: ${perSecond} }`;
}

/**
 * The one limiter of an address; whoever calls the address shares it.
 *
 * @param shared What makes one for several processes.
 * @throws UsageError When others call the address at another rate.
 */
export function limiterOf(address: string, rate: Rate, clock?: Clock, shared?: SharedLimits): Limiter {
  const key = shared ?? clock ?? MACHINE;
  const registry = registries.get(key) ?? { byAddress: new Map<string, Kept>(), sweepAt: 1000 };
  registries.set(key, registry);
  const { byAddress } = registry;
  const kept = byAddress.get(address);
  const found = kept?.used.deref() ?? kept?.limiter;
  if (!found) {
    if (byAddress.size >= registry.sweepAt) {
      // Those that nobody uses and that know nothing are forgotten.
      for (const [address, kept] of byAddress) {
        if (kept.limiter?.isIdle) kept.limiter = undefined;
        if (!kept.limiter && !kept.used.deref()) byAddress.delete(address);
      }
      registry.sweepAt = Math.max(1000, 2 * byAddress.size);
    }
    const limiter = shared ? shared.limiter(address, rate, clock) : createLimiter(rate, clock);
    byAddress.set(address, { limiter, used: new WeakRef(limiter) });
    return limiter;
  }
  if (shown(found.rate) === shown(rate)) return found;
  throw new UsageError(
    `Option limits is ${shown(rate)}, and ${shown(found.rate)} for another client of ${address}: ` +
      "all clients of an address share its limits, so give all the same.",
  );
}

/** Forgets all addresses: what is made from now on shares nothing with what was made before. For tests. */
export function forgetLimiters(): void {
  registries = new WeakMap();
}
