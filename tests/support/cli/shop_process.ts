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
  if (params.title === "thrown later" || params.title === "rejected later") {
    const error = new TypeError("nobody catches me");
    setTimeout(() => {
      if (params.title === "rejected later") return void Promise.reject(error);
      throw error;
    }, 10);
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
  return { result: params };
});

main({ services: [service], version: "1.2.3" });
