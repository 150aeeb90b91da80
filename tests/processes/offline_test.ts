/** A process that works on offline events and is killed again and again: each event is worked on. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../src/cli/sandbox/serve.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { Portal } from "../../src/bitrix24/mod.ts";
import { draws } from "../support/bitrix24/random_run.ts";

const seed = Number(process.env.OINT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const folder = mkdtempSync(join(tmpdir(), "oint-offline-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const PROGRAM = fileURLToPath(new URL("../support/bitrix24/offline_process.ts", import.meta.url));
const COUNT = 60;

test(`${COUNT} offline events, and a worker that is killed at any moment: none is lost, and few come twice`, async () => {
  const { whole } = draws(seed);
  const sandbox = createSandbox({ rows: { deal: COUNT } });
  let requests = 0;
  let killAt = Infinity;
  let kill = (): void => {};
  const served = await serve(async (request) => {
    const isLast = ++requests === killAt;
    if (isLast) kill();
    // It may have come or not: whoever asked will not hear.
    if (isLast && killAt % 2 === 0) throw Object.assign(new Error(), { connection: "reset" });
    return await sandbox.fetch(request);
  }, { port: 0, host: "127.0.0.1" });
  const portal = new Portal(served.origin, { token: "t0ken", limits: false });
  const ledger = join(folder, "done");
  writeFileSync(ledger, "");
  await portal.call("event.bind", { event: "ONCRMDEALUPDATE", handler: "", event_type: "offline" });
  for (let id = 1; id <= COUNT; id++) await portal.call("crm.deal.update", { id, fields: { TITLE: "x" } });

  let kills = 0;
  for (let isDone = false; !isDone;) {
    requests = 0;
    killAt = kills < 6 ? 1 + whole(24) : Infinity;
    const args = ["run", "-A", "--no-check", "--node-modules-dir=manual", PROGRAM, served.origin, ledger];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    kill = () => void child.kill("SIGKILL");
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on("close", (code, signal) => resolve([code, signal]))
    );
    if (signal === "SIGKILL") kills++;
    else assert.equal(code, 0, `seed ${seed}`);
    isDone = code === 0;
  }
  await served.close();
  const done = readFileSync(ledger, "utf8").trim().split("\n").map(Number);
  console.log(`Seed ${seed}; repeat with OINT_SEED=${seed}: ${kills} kills, ${done.length} pieces of work`);
  assert.deepEqual(
    [...new Set(done)].sort((one, other) => one - other),
    Array.from({ length: COUNT }, (_, i) => i + 1),
  );
  assert.ok(kills >= 2, "it was not tried");
  // Whoever is killed behind the work and before it is confirmed cannot tell; more than one for each kill never.
  assert.ok(done.length <= COUNT + kills, `${done.length} pieces of work`);
});
