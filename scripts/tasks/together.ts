/**
 * `deno test scripts/tasks/together.ts -- <test file>…`: test files in one module each, but in one program, so that
 * what they share is loaded once and not once per file.
 *
 * @module
 */

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
