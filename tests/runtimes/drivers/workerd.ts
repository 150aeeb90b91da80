/**
 * Runs a bundled worker in workerd: `node workerd.ts <miniflare's module> <bundle> <input file> <output file>`. A list is
 * as many requests at once.
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
const given = JSON.parse(readFileSync(input, "utf8")) as unknown;
const answers = await Promise.all(
  [given].flat().map(async (each) => {
    const response = await worker.dispatchFetch("http://worker.invalid/", {
      method: "POST",
      body: JSON.stringify(each),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as unknown;
    console.error(`The worker answered with HTTP ${response.status}:\n${text}`);
    process.exitCode = 1;
  }),
);
writeFileSync(output, JSON.stringify(Array.isArray(given) ? answers : answers[0]));
await worker.dispose();
process.exit();
