/**
 * `deno task coverage:opi`: compares every function with OPI's facts in `spec/<service>/opi.json`.
 *
 * Compared are the function's name, and of its parameters name, option, types (as sets), mark and default, with what the
 * spec, the command line's table, its printed help and the reference page tell. A name may be an older spelling that
 * still works. Each difference is a line; the last line is `N of N`. The exit code is 1 where a function has differences.
 *
 * @module
 */

import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { coverage } from "./opi/compare.ts";
import { readPlaces, servicesOf, toldOf } from "./opi/places.ts";

async function main(): Promise<number> {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  let [covered, all] = [0, 0];
  for (const name of servicesOf(root)) {
    const places = await readPlaces(root, name);
    const found = coverage(places.facts.functions, (fn) => toldOf(places, fn));
    for (const line of found.lines) console.log(line);
    covered += found.covered;
    all += found.all;
  }
  console.log(`${covered} of ${all}`);
  return all > 0 && covered === all ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main();
