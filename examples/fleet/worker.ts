/**
 * One worker of the fleet; start as many as you like, on as many machines. Each order becomes a deal, once, whatever happens
 * to the worker that makes it.
 *
 * @module
 */

import process from "node:process";
import { type Job, UnrecoverableError, Worker } from "bullmq";
import { ApiError, mustAuthorizeAgain } from "oint/bitrix24";
import { connection, type Order, QUEUE, start } from "./settings.ts";

const { app, close } = await start();

/** Milliseconds without a sign of life after which a job goes to another worker. */
const lockDuration = Number(process.env.LOCK_DURATION ?? 30_000);

async function work({ data: { memberId, number, title } }: Job<Order>): Promise<number> {
  try {
    const portal = await app.portal(memberId);
    // A job may come twice: its worker was killed, or nobody knows what became of its last call.
    const mark = { ORIGINATOR_ID: "fleet", ORIGIN_ID: String(number) };
    const { result } = await portal.call("crm.deal.list", { filter: mark, select: ["ID"] });
    if (result[0]) return Number(result[0].ID);
    return (await portal.call("crm.deal.add", { fields: { TITLE: title, ...mark } })).result;
  } catch (error) {
    // The client has made good what can be made good: what the portal refuses now, it refuses tomorrow.
    const isFinal = error instanceof ApiError && !error.retryable && !mustAuthorizeAgain(error);
    throw isFinal ? new UnrecoverableError(error.message) : error;
  }
}

const worker = new Worker<Order, number>(QUEUE, work, {
  connection,
  concurrency: 5,
  lockDuration,
  stalledInterval: lockDuration / 2,
  maxStalledCount: 5,
  autorun: false,
});
worker.on("error", ({ message }) => console.error(message));
worker.on("failed", (job, { message }) => console.error(`Order ${job?.data.number}: ${message}`));

// Waits for a Redis that is not there yet; ends with an error where it never could begin, e.g. without a package.
try {
  await worker.waitUntilReady();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const running = worker.run();
console.log("ready");

// Ends what it has begun.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await worker.close();
    await running;
    close();
    process.exit();
  });
}
