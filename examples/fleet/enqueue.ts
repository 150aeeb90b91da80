/**
 * Puts orders into the queue: `deno run -A examples/fleet/enqueue.ts <member id> <how many>`.
 *
 * @module
 */

import process from "node:process";
import { Queue } from "bullmq";
import { connection, type Order, QUEUE } from "./settings.ts";

const [memberId, count = "10"] = process.argv.slice(2);
if (!memberId || !/^[1-9]\d*$/.test(count)) {
  console.error("Which portal, and how many orders? authorize.ts tells the portal's member id.");
  process.exit(2);
}
const queue = new Queue<Order, number>(QUEUE, { connection });
await queue.addBulk(
  Array.from({ length: Number(count) }, (_, index) => ({
    name: "order",
    data: { memberId, number: index + 1, title: `Order ${index + 1}` },
    // The same order is never put there twice.
    opts: { jobId: `order-${index + 1}`, attempts: 10, backoff: { type: "exponential", delay: 1_000 } },
  })),
);
console.log(`${count} orders wait.`);
await queue.close();
process.exit();
