/**
 * Puts a value through a filter of jq that comes to no end, and prints what each attempt ends with: once it is
 * interrupted, whatever is asked then, and where it is bounded. A process of its own, since Deno ends no thread that is
 * busy: it would be so as long as the process lives.
 *
 * @module
 */

import process from "node:process";
import { filterOf } from "../../../src/cli/say/jq.ts";

const text = process.argv[2]!;
const reasonOf = (attempt: Promise<unknown>): Promise<string> => attempt.then(() => "nothing", String);

const controller = new AbortController();
const filter = await filterOf(text, "jq", controller.signal);
const going = reasonOf(filter.put([1]));
setTimeout(() => controller.abort("SIGINT"), 100);
const interrupted = await going;
filter.close();
const afterwards = await reasonOf(filter.put([1]));

// The thread itself begins within this time, too, on the slowest machine.
const bounded = await filterOf(text, "jq", new AbortController().signal, 20_000);
const late = await reasonOf(bounded.put([1], 200));
bounded.close();

console.log(JSON.stringify([interrupted, afterwards, late]));
process.exit();
