/**
 * Serves a bundled worker in workerd with what its wrangler.jsonc gives it, until standard input ends:
 * `node served_workerd.ts <miniflare's module> <bundle> <wrangler.jsonc as JSON> <more variables as JSON>`. Prints its address.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

interface Worker {
  ready: Promise<URL>;
  dispose: () => Promise<void>;
}

/** What is read of wrangler.jsonc. */
interface Configuration {
  compatibility_date: string;
  durable_objects: { bindings: { name: string; class_name: string }[] };
  vars: Record<string, string>;
}

const [miniflare = "", bundle = "", configuration = "", variables = ""] = process.argv.slice(2);
const { Miniflare } = (await import(pathToFileURL(miniflare).href)) as { Miniflare: new (options: object) => Worker };
const { compatibility_date: compatibilityDate, durable_objects: objects, vars } = JSON.parse(
  configuration,
) as Configuration;
const worker = new Miniflare({
  modules: true,
  script: readFileSync(bundle, "utf8"),
  host: "127.0.0.1",
  port: 0,
  compatibilityDate,
  durableObjects: Object.fromEntries(
    objects.bindings.map(({ name, class_name: className }) => [name, { className, useSQLite: true }]),
  ),
  bindings: { ...vars, ...JSON.parse(variables) as Record<string, string> },
  cf: false,
  telemetry: { enabled: false },
});
console.log((await worker.ready).href);
process.stdin.on("end", () => void worker.dispose().then(() => process.exit())).resume();
