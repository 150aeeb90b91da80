/** Several requests of one worker call the same portal at once: each waits for its turns in a context of its own. */

import type { Modules } from "./modules.ts";

/** What one request does. */
export interface Input {
  /** Address of the webhook. */
  url: string;
  /** Calls that it makes at once. */
  calls: number;
  /** Milliseconds after which it answers, whatever became of its calls; when they are done unless told. */
  leavesAfter?: number;
}

export async function program({ api }: Modules, { url, calls, leavesAfter }: Input): Promise<number> {
  const portal = new api.Portal(url, { limits: { burst: 2, perSecond: 10 } });
  const all = Promise.all(Array.from({ length: calls }, () => portal.call("server.time")));
  await (leavesAfter === undefined ? all : new Promise((resolve) => setTimeout(resolve, leavesAfter)));
  return calls;
}
