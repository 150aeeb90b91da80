import assert from "node:assert/strict";
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { execFileSync } from "node:child_process";
import { closeSync, constants, existsSync, openSync } from "node:fs";
import { type FileHandle, mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable, Writable } from "node:stream";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SHOP = fileURLToPath(new URL("../../tests/support/cli/shop_process.ts", import.meta.url));
const RUN = "Deno" in globalThis ? ["run", "-A", "--no-check"] : [];
const ADD = ["shop", "AddItem", "--url", "shop.example", "--itemid", "1"];

/** Windows has pipes elsewhere than in folders. */
const NO_PIPES = process.platform === "win32";

interface Started {
  child: ChildProcessByStdio<Writable, Readable, Readable>;
  output: { stdout: string; stderr: string };
  ended: Promise<number | null>;
}

function start(
  args: readonly string[],
  env: Record<string, string> = {},
  stdout: "pipe" | number = "pipe",
  stderr: "pipe" | number = "pipe",
): Started {
  const child = spawn(process.execPath, [...RUN, SHOP, ...args], {
    stdio: ["pipe", stdout, stderr],
    env: { ...process.env, NO_COLOR: "1", ...env },
  }) as Started["child"];
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => output.stdout += chunk);
  child.stderr?.on("data", (chunk) => output.stderr += chunk);
  return { child, output, ended: new Promise((resolve) => child.on("close", resolve)) };
}

/** Resolves once a stream has said this. */
function said(stream: Readable, text: string): Promise<void> {
  let heard = "";
  return new Promise((resolve) =>
    stream.on("data", (chunk) => {
      heard += chunk;
      if (heard.includes(text)) resolve();
    })
  );
}

test("a process answers on standard output and ends with 0", async () => {
  const { child, output, ended } = start([...ADD, "--fields", "-"]);
  child.stdin.end("{'NAME': 'Жук'}");
  assert.equal(await ended, 0);
  assert.deepEqual(JSON.parse(output.stdout), { result: { itemId: "1", fields: { NAME: "Жук" } } });
  assert.equal(output.stderr, "");
});

test("a process takes credentials from its environment", async () => {
  const { output, ended } = start(["shop", "AddItem", "--itemid", "1"], { OINT_SHOP_URL: "shop.example" });
  assert.equal(await ended, 0, output.stderr);
});

test("a process that is used wrongly ends with 2", async () => {
  const { output, ended } = start(["shop", "AddItem", "--fire", "maybe", "--itemid", "1", "--url", "x"]);
  assert.equal(await ended, 2);
  assert.equal(output.stdout, "");
  assert.equal(output.stderr, '--fire takes true or false (also yes or no, 1 or 0), not "maybe".\n');
});

test("files that cannot be read are told apart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "oint-"));
  try {
    await mkdir(join(folder, "a.json"));
    await writeFile(join(folder, "b.json"), '\ufeff{"A": 1}');
    const attempts = ["a.json", "b.json", "c.json"].map((name) => start([...ADD, "--fields", join(folder, name)]));
    assert.deepEqual(await Promise.all(attempts.map(({ ended }) => ended)), [2, 0, 2]);
    assert.match(attempts[0]?.output.stderr ?? "", /a\.json is a folder\. /);
    assert.match(attempts[1]?.output.stdout ?? "", /"A": 1/);
    assert.match(attempts[2]?.output.stderr ?? "", /there is no file .*c\.json\. /);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Opens a pipe of the file system as soon as somebody reads it. */
async function writer(path: string): Promise<FileHandle> {
  for (let attempt = 0; attempt < 1000; attempt++) {
    try {
      return await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error("Nobody reads the pipe.");
}

const pipes: [title: string, option: string, content: string, result: unknown][] = [
  ["JSON", "--fields", '{"A":1}', { A: 1 }],
  ["a list", "--tags", "['a']", ["a"]],
];
for (const [title, option, content, result] of pipes) {
  test(
    `${title} comes through a pipe of the file system, and SIGINT ends the wait for it`,
    { skip: NO_PIPES },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "oint-"));
      try {
        const path = join(folder, "pipe.json");
        execFileSync("mkfifo", [path]);
        const given = option === "--tags" ? `@${path}` : path;
        for (const begun of [false, true]) {
          const { child, output, ended } = start([...ADD, option, given]);
          const pipe = await writer(path);
          if (begun) await pipe.write("[");
          else await pipe.close();
          process.kill(child.pid ?? 0, "SIGINT");
          assert.equal(await ended, 130);
          assert.equal(output.stderr, "Stopped by SIGINT. A call that was under way may have taken effect.\n");
          if (begun) await pipe.close();
        }
        const { output, ended } = start([...ADD, option, given]);
        const pipe = await writer(path);
        await pipe.write(content.slice(0, 3));
        await new Promise((resolve) => setTimeout(resolve, 100));
        await pipe.write(content.slice(3));
        await pipe.close();
        assert.equal(await ended, 0, output.stderr);
        assert.deepEqual(JSON.parse(output.stdout).result[option.slice(2)], result);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
}

test("a large answer is not cut", async () => {
  const { output, ended } = start([...ADD, "--title", "big"]);
  assert.equal(await ended, 0);
  assert.equal(JSON.parse(output.stdout).result.length, 8_000_000);
});

const FULL = existsSync("/dev/full") ? false : "there is no /dev/full";

for (const [what, args] of [["short", ADD], ["long", [...ADD, "--title", "big"]], ["help", ["--help"]]] as const) {
  test(`a full disk takes no ${what} answer: a sentence, and 74`, { skip: FULL }, async () => {
    const full = openSync("/dev/full", "w");
    const { output, ended } = start(args, {}, full);
    assert.equal(await ended, 74);
    closeSync(full);
    assert.match(
      output.stderr,
      /^Standard output cannot be written \(ENOSPC[^)]*\)\. A call that was made has taken effect all the same\.\n$/,
    );
  });
}

test("what is wrong ends with its own code where nothing can be said", { skip: FULL }, async () => {
  const full = openSync("/dev/full", "w");
  assert.equal(await start(["shop", "AdItem"], {}, "pipe", full).ended, 2);
  assert.equal(await start(["shop", "methods"], {}, "pipe", full).ended, 74);
  closeSync(full);
});

for (const title of ["thrown later", "rejected later"]) {
  test(`what is ${title}, and caught by nobody, is a sentence and 70`, async () => {
    const { output, ended } = start([...ADD, "--title", title]);
    assert.equal(await ended, 70);
    assert.equal(
      output.stderr,
      'Unexpected error, please report it (with "oint --version"): TypeError: nobody catches me\n',
    );
    assert.equal(output.stdout, "");
  });
}

test("a reader that leaves early is no failure", async () => {
  const { child, output, ended } = start([...ADD, "--title", "big"]);
  child.stdout.once("data", () => child.stdout.destroy());
  assert.equal(await ended, 0);
  assert.equal(output.stderr, "");
});

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  test(`${signal} ends a call`, async () => {
    const { child, output, ended } = start([...ADD, "--title", "wait"]);
    await said(child.stderr, "waiting");
    // After child.kill Deno reports the signal in place of the exit code.
    process.kill(child.pid ?? 0, signal);
    assert.equal(await ended, code);
    assert.equal(output.stderr, `waiting\nStopped by ${signal}. A call that was under way may have taken effect.\n`);
    assert.equal(output.stdout, "");
  });
}

test("SIGINT ends the wait for standard input", async () => {
  const { child, output, ended } = start([...ADD, "--fields", "-"]);
  // More than a pipe holds: once it is gone, the process is reading.
  await new Promise((resolve) => child.stdin.write(" ".repeat(1_000_000), resolve));
  process.kill(child.pid ?? 0, "SIGINT");
  assert.equal(await ended, 130);
  assert.equal(output.stderr, "Stopped by SIGINT. A call that was under way may have taken effect.\n");
  child.stdin.destroy();
});
