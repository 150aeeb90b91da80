/**
 * What making a sandbox takes: the first one of a process, which reads its tables, and the median of those behind it, in
 * milliseconds.
 *
 * Run by Node with the folder of someone who has oint installed; prints both as JSON.
 *
 * @module
 */

import process from "node:process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./median.ts";

const path = join(process.argv[2]!, "node_modules", "oint", "src", "bitrix24", "sandbox", "mod.js");
const { createSandbox } = await import(pathToFileURL(path).href) as { createSandbox: () => unknown };

function milliseconds(): number {
  const started = performance.now();
  createSandbox();
  return performance.now() - started;
}

const first = milliseconds();
console.log(JSON.stringify({ first, later: median(Array.from({ length: 50 }, milliseconds)) }));
