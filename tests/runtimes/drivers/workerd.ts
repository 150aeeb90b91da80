/**
 * Runs a bundled worker in workerd: `node workerd.ts <miniflare's module> <bundle> <input file> <output file>`.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

interface Worker {
  dispatchFetch: (url: string, init: { method: string; body: string }) => Promise<Response>;
  dispose: () => Promise<void>;
}

const [miniflare = "", bundle = "", input = "", output = ""] = process.argv.slice(2);
const { Miniflare } = (await import(pathToFileURL(miniflare).href)) as {
  Miniflare: new (options: object) => Worker;
};
const worker = new Miniflare({
  modules: true,
  script: readFileSync(bundle, "utf8"),
  compatibilityDate: "2026-01-01",
  cf: false,
  telemetry: { enabled: false },
});
const response = await worker.dispatchFetch("http://worker.invalid/", {
  method: "POST",
  body: readFileSync(input, "utf8"),
});
const text = await response.text();
if (response.ok) writeFileSync(output, text);
else console.error(`The worker answered with HTTP ${response.status}:\n${text}`);
await worker.dispose();
process.exit(response.ok ? 0 : 1);
