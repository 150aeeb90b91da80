/** Several processes that call one portal at once and share its limits through Redis. */

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { childEnvironment } from "../../../scripts/tasks/process.ts";
import { root } from "../../../scripts/tasks/runtimes.ts";
import { createSandbox } from "../../../src/bitrix24/sandbox/mod.ts";
import { serve } from "../../../src/cli/sandbox/serve.ts";
import type { Rate } from "../../../src/core/call/limit.ts";
import { GRACE } from "../../../src/redis/bucket.ts";
import type { TestRedis } from "./server.ts";

/** What one process does. */
export interface Work {
  redis: string;
  portal: string;
  limits: Rate;
  calls: number;
  processes?: number;
  timeout?: number;
}

/** What came of it. */
export interface Done {
  seconds: number;
  failed: number;
  reason?: string | undefined;
  /** What its logger was told of Redis. */
  told: string[];
}

/** One of the processes. */
export interface Caller {
  /** The program that runs it. */
  runtime: string;
  calls: number;
  /** Seconds after which it makes its calls. */
  after?: number;
}

/** What came of all. */
export interface Ends {
  /** Seconds from the first call to the last answer. */
  seconds: number;
  done: Done[];
  /** Calls that the portal took, and that it refused. */
  taken: number;
  refusals: number;
  /** Seconds since the first at which each was taken. */
  times: number[];
}

/** Milliseconds after its beginning until a Redis lets a bucket of that rate be empty. */
export function forgetting({ burst, perSecond }: Rate): number {
  return burst / perSecond * 1000 + GRACE + 1000;
}

const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function start(runtime: string, work: Work): { child: ChildProcess; line: () => Promise<string> } {
  const script = join(root, "tests", "support", "redis", "caller.ts");
  const flags = /deno[^/\\]*$/.test(runtime)
    ? ["run", "-A", "--no-check"]
    : ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON"];
  const child = spawn(runtime, [...flags, script, JSON.stringify(work)], {
    cwd: root,
    env: childEnvironment(),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${runtime} ended without a word.`);
    return value;
  };
  return { child, line };
}

/**
 * Runs processes against a served sandbox with a portal's bucket.
 *
 * @param meanwhile What happens to Redis, from the first call on.
 * @param spare Places that the served bucket has beyond what the processes are told.
 */
export async function runCallers(
  redis: TestRedis,
  limits: Rate,
  callers: readonly Caller[],
  { meanwhile, spare = 0, ...more }: Pick<Work, "processes" | "timeout"> & {
    meanwhile?: () => Promise<void>;
    spare?: number;
  } = {},
): Promise<Ends> {
  const sandbox = createSandbox();
  sandbox.control.limits({ ...limits, burst: limits.burst + spare });
  const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  const portal = `${served.origin}${new URL(sandbox.url).pathname}`;
  const children: ChildProcess[] = [];
  try {
    const ready = await Promise.all(callers.map(async ({ runtime, calls }) => {
      const { child, line } = start(runtime, { redis: redis.url, portal, limits, calls, ...more });
      children.push(child);
      if (await line() !== "ready") throw new Error(`${runtime} did not begin.`);
      return { child, line };
    }));
    const started = performance.now();
    const happening = meanwhile?.();
    const done = await Promise.all(callers.map(async ({ after = 0 }, index) => {
      const { child, line } = ready[index]!;
      await pause(after);
      child.stdin!.write("go\n");
      return JSON.parse(await line()) as Done;
    }));
    const seconds = (performance.now() - started) / 1000;
    await happening;
    const requests = sandbox.control.requests();
    const first = requests[0]?.at ?? 0;
    return {
      seconds,
      done,
      taken: requests.filter(({ status }) => status === 200).length,
      refusals: requests.filter(({ status }) => status === 503).length,
      times: requests.filter(({ status }) => status === 200).map(({ at }) => (at - first) / 1000),
    };
  } finally {
    for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
    await served.close();
  }
}
