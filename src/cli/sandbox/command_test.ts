import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import type { Io } from "../io.ts";
import { run } from "../run.ts";
import { runCli } from "../../../tests/support/cli/shop.ts";

/** Runs `oint sandbox` until it is used, then stops it. */
async function running(
  args: string[],
  use: (address: string) => Promise<void>,
): Promise<{ code: number; stderr: string; stdout: string }> {
  const controller = new AbortController();
  const output = { stdout: "", stderr: "" };
  const { promise: address, resolve } = Promise.withResolvers<string>();
  const io: Io = {
    stdout: (text) => Promise.resolve(resolve(output.stdout = String(text))),
    stderr: (text) => Promise.resolve(void (output.stderr += text)),
    stdin: () => Promise.reject(new Error("not read")),
    fetch: () => Promise.reject(new Error("not fetched")),
    readFile: () => Promise.reject(new Error("not read")),
    writeFile: () => Promise.reject(new Error("nothing is written")),
    env: {},
    columns: undefined,
    stdinIsTerminal: false,
    interrupted: () => controller.signal,
  };
  const ended = run(["sandbox", ...args], io, { services: [], version: "1.2.3" });
  try {
    await Promise.race([address.then((line) => use(line.trim())), ended.then(() => Promise.reject(output.stderr))]);
  } finally {
    controller.abort("SIGINT");
  }
  return { code: await ended, ...output };
}

test("the sandbox prints one address that answers, and stops", async () => {
  let served = "";
  const { code, stdout, stderr } = await running(["--port", "0"], async (address) => {
    served = address;
    assert.match(address, /^http:\/\/127\.0\.0\.1:[1-9]\d*\/.+\/$/);
    const response = await fetch(`${address}server.time`, { method: "POST" });
    assert.equal(response.status, 200);
    assert.equal(typeof (await response.json()).result, "string");
  });
  assert.equal(code, 0);
  assert.equal(stdout, `${served}\n`);
  assert.equal(
    stderr,
    "The sandbox is running; the line above is its address for --url. Press Ctrl+C to stop it.\n" +
      "The sandbox has stopped.\n",
  );
  await assert.rejects(fetch(served));
});

test("the sandbox warns when it is open to the network", async () => {
  const { stderr } = await running(["--port", "0", "--host", "0.0.0.0"], (address) => {
    assert.match(address, /^http:\/\/0\.0\.0\.0:/);
    return Promise.resolve();
  });
  assert.match(
    stderr,
    /^Warning: the sandbox can be reached from the network\. Whoever knows its address may call it\.\n/,
  );
});

test("a port in use ends with 2 and a sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, stderr, stdout } = await runCli(["sandbox", "--port", String(port)]);
  await new Promise((resolve) => other.close(resolve));
  assert.equal(stderr, `Port ${port} is in use. Choose another with --port, or --port 0 for a free one.\n`);
  assert.equal(code, 2);
  assert.equal(stdout, "");
});

for (const port of ["65536", "-1", "80.5"]) {
  test(`port ${port} is refused`, async () => {
    const { code, stderr } = await runCli(["sandbox", "--port", port]);
    assert.equal(code, 2);
    assert.equal(stderr, "--port takes a whole number from 0 to 65535.\n");
  });
}

test("the sandbox has help of its own", async () => {
  for (const args of [["sandbox", "--help"], ["help", "sandbox"], ["sandbox", "--port", "0", "-h"]]) {
    const { code, stdout } = await runCli(args);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: oint sandbox \[--port <number>\] \[--host <address>\]\n/);
  }
});
