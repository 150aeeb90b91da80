/**
 * Is `oint` for a shell that calls it many times: reads each call's words from standard input, ended by zeros, its count
 * before them and the files for the two streams behind them, and answers with the exit code on a line. Each call has a
 * sandbox of its own, whose clock stands still; loopback is reached as it is.
 *
 * @module
 */

import { appendFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { forgetLimiters } from "../../src/core/call/limiters.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { services } from "../../src/catalogue/generated/services.ts";
import { run } from "../../src/cli/run.ts";

/** The words that come in, one by one. */
async function* wordsIn(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    const words = (rest + decoder.decode(chunk, { stream: true })).split("\0");
    rest = words.pop() ?? "";
    yield* words;
  }
}

const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
const network = globalThis.fetch;
globalThis.fetch = (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return hostname === "127.0.0.1" ? network(input, init) : sandbox.fetch(input, init);
};
const { OINT_BITRIX24_URL } = process.env;
const words = wordsIn(process.stdin);
const next = async (): Promise<string> => (await words.next()).value ?? "";

for (let count = await next(); count !== ""; count = await next()) {
  const args: string[] = [];
  while (args.length < Number(count)) args.push(await next());
  const [out, err] = [await next(), await next()];
  for (const file of [out, err]) writeFileSync(file, "");
  // As in a process of its own.
  forgetLimiters();
  sandbox.reset();
  const code = await run(args, {
    stdout: (text) => Promise.resolve(appendFileSync(out, text)),
    stderr: (text) => Promise.resolve(appendFileSync(err, text)),
    stdin: () => Promise.reject(new Error("There is no standard input.")),
    fetch: globalThis.fetch,
    writeFile: () => Promise.reject(new Error("not written")),
    readFile: (path) => readFile(path),
    openFile: () => Promise.reject(new Error("nothing is written")),
    env: { OINT_BITRIX24_URL },
    columns: undefined,
    stdinIsTerminal: false,
    interrupted: () => new AbortController().signal,
  }, { services, version: "0.0.0" });
  process.stdout.write(`${code}\n`);
}
