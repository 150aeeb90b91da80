/**
 * For the tests: the shop's command line as a process.
 *
 * @module
 */

import process from "node:process";
import { main } from "../../../src/cli/process.ts";
import { shop } from "./shop.ts";

const service = shop(async ({ params, options }) => {
  if (params.title === "big") return { result: "0123456789".repeat(800_000) };
  if (params.title === "wait") {
    const signal = options?.signal as AbortSignal;
    const timer = setInterval(() => {}, 1000);
    process.stderr.write("waiting\n");
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    clearInterval(timer);
    throw signal.reason;
  }
  return { result: params };
});

main({ services: [service], version: "1.2.3" });
