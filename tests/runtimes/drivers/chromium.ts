/**
 * Runs a bundle in a page of headless Chromium, served from loopback:
 * `node chromium.ts <playwright's module> <chromium> <bundle> <input file> <output file>`.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";

interface Browser {
  newPage: () => Promise<{
    goto: (url: string) => Promise<unknown>;
    waitForFunction: (script: string, argument: undefined, options: { timeout: number }) => Promise<unknown>;
    evaluate: (script: string) => Promise<unknown>;
    on: (event: string, listener: (value: { message?: string }) => void) => void;
  }>;
  close: () => Promise<void>;
}

const [driver = "", executablePath = "", bundle = "", input = "", output = ""] = process.argv.slice(2);
const { chromium } = (await import(pathToFileURL(driver).href)) as {
  chromium: { launch: (options: object) => Promise<Browser> };
};

const files: Record<string, [type: string, text: string]> = {
  "/": ["text/html", '<!DOCTYPE html><meta charset="utf-8"><script type="module" src="/bundle.js"></script>'],
  "/bundle.js": ["text/javascript", readFileSync(bundle, "utf8")],
  "/input.json": ["application/json", readFileSync(input, "utf8")],
};
const server = createServer((request, response) => {
  const [type, text] = files[request.url ?? ""] ?? ["text/plain", ""];
  response.writeHead(text === "" ? 404 : 200, { "content-type": `${type}; charset=utf-8` }).end(text);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

const browser = await chromium.launch({
  executablePath,
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
let code = 1;
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`In the page: ${error.message}`));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction("globalThis.ointOutput !== undefined", undefined, { timeout: 1_800_000 });
  writeFileSync(output, String(await page.evaluate("globalThis.ointOutput")));
  code = 0;
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
process.exit(code);
