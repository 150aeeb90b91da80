/** Prints every file that is generated from this tree's spec as JSON: run by several runtimes, in several places. */

import process from "node:process";
import { generate } from "../../scripts/generate.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

process.stdout.write(JSON.stringify([...await generate(root)]));
