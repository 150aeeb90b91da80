/** Tokens in files: comparisons, locks, and what a process leaves behind that is killed. */

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import process from "node:process";
import { tokenStoreTests } from "../../tests/support/token_store.ts";
import { OintError } from "../core/errors.ts";
import { fileTokens as tokensIn } from "./file_tokens.ts";

/** What is kept here. */
interface Pair {
  memberId: string;
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
  clientEndpoint: string;
  userId?: number;
  version: number;
}

const fileTokens = (path: string) => tokensIn<Pair>(path);

const folder = mkdtempSync(join(tmpdir(), "oint-tokens-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFolder = (): string => join(folder, `${count++}`);

const pair = (version: number, more: Partial<Pair> = {}): Pair => ({
  memberId: "m1",
  accessToken: `4ccess-${version}`,
  refreshToken: `r3fresh-${version}`,
  expiresAt: 1_700_000_000_000,
  clientEndpoint: "https://p.bitrix24.by/rest/",
  version,
  ...more,
});

/** Who this process is in a lock. */
async function ownerIn(folder: string): Promise<{ id: string; pid: number; host: string; since?: string }> {
  return await fileTokens(folder).locked(
    "me",
    () => Promise.resolve(JSON.parse(readFileSync(join(folder, "me.lock"), "utf8"))),
  );
}

const tests = tokenStoreTests("files", (count) => {
  const own = newFolder();
  return Array.from({ length: count }, () => tokensIn(own));
});
for (const [name, run] of tests) test(name, run);

test(
  "files and folder are their owner's only, and nothing else is left there",
  { skip: process.platform === "win32" },
  async () => {
    const own = newFolder();
    const store = fileTokens(own);
    await store.locked("m1", () => store.compareAndSet("m1", 0, pair(1)));
    assert.deepEqual(readdirSync(own), ["m1.json"]);
    assert.equal(statSync(join(own, "m1.json")).mode & 0o777, 0o600);
    assert.equal(statSync(own).mode & 0o777, 0o700);
  },
);

test("a lock of a process that has ended is taken, by one of many; one of a process that lives is waited for", async () => {
  const own = newFolder();
  const store = fileTokens(own);
  await store.compareAndSet("m1", 0, pair(1));
  // No process has a number as large as that.
  const gone = { ...await ownerIn(own), id: "11111111-1111-4111-8111-111111111111", pid: 4_194_304_0 };
  writeFileSync(join(own, "m1.lock"), JSON.stringify(gone));
  let inside = 0;
  let most = 0;
  await Promise.all(Array.from({ length: 8 }, () =>
    store.locked("m1", async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside--;
    })));
  assert.equal(most, 1);
  assert.deepEqual(readdirSync(own), ["m1.json"]);

  writeFileSync(join(own, "m1.lock"), JSON.stringify({ ...gone, pid: process.pid }));
  const stop = new AbortController();
  const reason = new Error("waited enough");
  setTimeout(() => stop.abort(reason), 60);
  await assert.rejects(store.locked("m1", () => assert.fail("it is somebody's"), stop.signal), reason);
  assert.ok(readFileSync(join(own, "m1.lock"), "utf8").includes(gone.id), "the lock is its owner's still");
});

test("a pair that was written whole and not put into its place counts; half a pair does not", async () => {
  const own = newFolder();
  const store = fileTokens(own);
  await store.compareAndSet("m1", 0, pair(1));
  const pending = join(own, "m1.pending");
  writeFileSync(pending, JSON.stringify(pair(2)).slice(0, 50));
  assert.deepEqual(await store.get("m1"), pair(1));
  writeFileSync(pending, `${JSON.stringify(pair(2))}\n`);
  assert.deepEqual(await store.get("m1"), pair(2));
  assert.equal(await store.compareAndSet("m1", 1, pair(2)), false);
  assert.equal(await store.compareAndSet("m1", 2, pair(3)), true);
  assert.deepEqual(await store.get("m1"), pair(3));
  // An old one that was left there is no newer pair.
  writeFileSync(pending, `${JSON.stringify(pair(2))}\n`);
  assert.deepEqual(await store.get("m1"), pair(3));
});

test("what was cut off, or is old, does not take the place of a whole pair when the next one is not written either", async () => {
  const own = newFolder();
  const store = fileTokens(own);
  await store.compareAndSet("m1", 0, pair(1));
  await store.compareAndSet("m1", 1, pair(2));
  const toJSON = () => {
    throw new Error("ends within the write");
  };
  for (const left of [JSON.stringify(pair(3)).slice(0, 50), "", `${JSON.stringify(pair(1))}\n`]) {
    writeFileSync(join(own, "m1.pending"), left);
    await assert.rejects(store.compareAndSet("m1", 2, { ...pair(3), toJSON } as Pair), /ends within the write/);
    assert.deepEqual(await store.get("m1"), pair(2), left);
  }
});

test("a file that is damaged or cut off says which it is, and nothing of what stands in it; nothing takes its place", async () => {
  const own = newFolder();
  const store = fileTokens(own);
  await store.compareAndSet("m1", 0, pair(1));
  const file = join(own, "m1.json");
  const whole = readFileSync(file, "utf8");
  const damaged = [
    whole.slice(20).replace("m1", "4ccess"),
    "",
    "\n",
    whole.slice(0, 50),
    whole.trimEnd(),
    "null\n",
    "[]\n",
    whole.replace('"version":1', '"version":"1"'),
    whole.replace('"version":1', '"version":0'),
    whole.replace(',"version":1', ""),
  ];
  for (const text of damaged) {
    writeFileSync(file, text);
    const isTold = (error: Error) => {
      assert.equal(
        error.message,
        `The tokens in ${file} cannot be read: put a copy in its place, or remove it and authorise again.`,
      );
      assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}${error.cause}`, /4ccess|r3fresh/);
      return error instanceof OintError && error.name === "TokenStoreError";
    };
    await assert.rejects(store.get("m1"), isTold, JSON.stringify(text));
    await assert.rejects(store.compareAndSet("m1", 0, pair(1)), isTold);
    assert.equal(readFileSync(file, "utf8"), text);
  }
  writeFileSync(file, whole);
  assert.deepEqual(await store.get("m1"), pair(1));
});

test(
  "a folder that cannot be made, read or written says so, as an error of oint's, in time",
  { skip: process.platform !== "linux" },
  async () => {
    const file = join(newFolder());
    writeFileSync(file, "no folder");
    // Nobody makes a folder in the last one, and Node's own way to try never ends there.
    for (const [path, code] of [[file, "EEXIST"], [join(file, "below"), "ENOTDIR"], ["/proc/x/y", "ENOENT"]] as const) {
      const store = fileTokens(path);
      const refusal = (error: Error): boolean => {
        assert.match(
          error.message,
          new RegExp(`^Tokens in folder ${path} could not be read or written \\(${code}\\): `),
        );
        return error instanceof OintError && error.name === "TokenStoreError";
      };
      await assert.rejects(store.locked("m1", () => assert.fail("there is no lock")), refusal);
      await assert.rejects(store.compareAndSet("m1", 0, pair(1)), refusal);
    }
    const own = newFolder();
    mkdirSync(join(own, "m1.json"), { recursive: true });
    await assert.rejects(fileTokens(own).get("m1"), { name: "TokenStoreError", message: /\(EISDIR\)/ });
  },
);

test(
  "what somebody fails with who has the lock is theirs, also where it looks like the system's",
  async () => {
    const error = Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
    await assert.rejects(fileTokens(newFolder()).locked("m1", () => Promise.reject(error)), error);
    await assert.rejects(
      fileTokens(newFolder()).locked("m1", () => {
        throw error;
      }),
      error,
    );
  },
);

test(
  "a folder in which anybody may write is refused, one of a group is not",
  { skip: process.platform === "win32" },
  async () => {
    const own = newFolder();
    mkdirSync(own);
    const store = fileTokens(own);
    for (
      const [mode, isTaken] of [[0o777, false], [0o707, false], [0o1777, true], [0o775, true], [0o755, true]] as const
    ) {
      chmodSync(own, mode);
      const lock = store.locked("m1", () => Promise.resolve(1));
      if (isTaken) await lock;
      else await assert.rejects(lock, { name: "TokenStoreError", message: /^Anybody may write in folder .*chmod 700/ });
      assert.equal(statSync(own).mode & 0o7777, mode, "it is left as it is");
    }
  },
);

test("an id that would lead out of the folder is refused", async () => {
  const store = fileTokens(newFolder());
  for (const id of ["../m1", "a/b", "", ".", "a\\b", "a\0b", "a".repeat(101)]) {
    await assert.rejects(async () => await store.get(id), { name: "UsageError" }, JSON.stringify(id));
  }
  assert.throws(() => fileTokens(""), { name: "UsageError" });
});
