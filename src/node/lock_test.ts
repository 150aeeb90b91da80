/** Locks between processes: whose they are, and when an owner counts as gone. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { locked } from "./lock.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-lock-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newPath = (): string => join(folder, `${count++}.lock`);

/** Who this process is in a lock. */
const self = async (): Promise<{ id: string; pid: number; host: string; since?: string }> => {
  const path = newPath();
  return await locked(path, () => Promise.resolve(JSON.parse(readFileSync(path, "utf8"))));
};

/** Milliseconds for what must happen, however slow the machine is. */
const PATIENCE = 60_000;

/** Whether a lock is got within a moment, or with patience. */
async function isTaken(path: string, within = 150, silence?: number): Promise<boolean> {
  const signal = AbortSignal.timeout(within);
  return await locked(path, () => Promise.resolve(true), signal, undefined, silence).catch((error) => {
    assert.equal(error, signal.reason);
    return false;
  });
}

const OTHER = "11111111-1111-4111-8111-111111111111";
// No process has a number as large as that.
const NO_PROCESS = 4_194_304_0;
const isLinux = process.platform === "linux";

test("a clock that jumps, or a night's sleep, takes no lock from an owner that lives", async () => {
  const path = newPath();
  for (const owner of [{ ...await self(), id: OTHER }, { id: OTHER, pid: 7, host: "another machine" }]) {
    writeFileSync(path, JSON.stringify(owner));
    for (const time of [new Date(0), new Date(Date.now() - 61_000), new Date(Date.now() + 3_600_000)]) {
      utimesSync(path, time, time);
      assert.equal(await isTaken(path), false, `${owner.host} ${time}`);
    }
  }
  const { now } = Date;
  try {
    writeFileSync(path, JSON.stringify({ ...await self(), id: OTHER }));
    Date.now = () => now() + 86_400_000;
    assert.equal(await isTaken(path), false);
  } finally {
    Date.now = now;
  }
});

test("an owner that gives no sign of life is gone after a while, and so is what nobody can read", async () => {
  const path = newPath();
  const texts = [JSON.stringify({ id: OTHER, pid: 7, host: "another machine" }), "{", "", "null", "[]", "{}"];
  for (const text of texts) {
    writeFileSync(path, text);
    assert.equal(await isTaken(path), false, text);
    assert.equal(await isTaken(path, PATIENCE, 100), true, text);
  }
  // One that does give signs.
  writeFileSync(path, JSON.stringify({ id: OTHER, pid: 7, host: "another machine" }));
  let beats = 0;
  const beat = setInterval(() => utimesSync(path, 1_000 + ++beats, 1_000 + beats), 20);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 900);
  await assert.rejects(locked(path, () => assert.fail("it is somebody's"), stop.signal, undefined, 300), {
    name: "AbortError",
  });
  clearInterval(beat);
});

test("the same number in another container is another process, whatever the containers' names are", {
  skip: !isLinux,
}, async () => {
  const path = newPath();
  const { host } = await self();
  assert.match(host, new RegExp(`^${hostname()} pid:\\[\\d+\\]$`));
  for (const other of [hostname(), `${hostname()} pid:[1]`]) {
    writeFileSync(path, JSON.stringify({ id: OTHER, pid: NO_PROCESS, host: other }));
    assert.equal(await isTaken(path), false, other);
  }
  writeFileSync(path, JSON.stringify({ id: OTHER, pid: NO_PROCESS, host }));
  assert.equal(await isTaken(path, PATIENCE), true);
});

test("a later process of the same number is not the owner, as after the restart of a container", {
  skip: !isLinux,
}, async () => {
  const path = newPath();
  const me = await self();
  assert.match(String(me.since), /^\d+$/);
  writeFileSync(path, JSON.stringify({ ...me, id: OTHER }));
  assert.equal(await isTaken(path), false);
  writeFileSync(path, JSON.stringify({ ...me, id: OTHER, since: String(Number(me.since) - 1) }));
  assert.equal(await isTaken(path, PATIENCE), true);
  assert.deepEqual(readdirSync(folder).filter((name) => name.includes("from")), []);
});

test("a process that was killed is gone, also where its parent has not asked how it ended", {
  skip: !isLinux,
}, async () => {
  const path = newPath();
  // The inner one ends at once; its parent has become a program that waits for nobody.
  const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 30"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const [chunk] = await once(parent.stdout, "data");
    const pid = Number(String(chunk));
    for (let left = 200; !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1")); left--) {
      assert.ok(left, "it does not end");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    writeFileSync(path, JSON.stringify({ ...await self(), id: OTHER, pid, since: undefined }));
    assert.equal(await isTaken(path, PATIENCE), true);
  } finally {
    parent.kill("SIGKILL");
  }
});
