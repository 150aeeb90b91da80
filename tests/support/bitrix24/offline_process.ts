/**
 * One of the processes of `tests/processes/offline_test.ts`: works on what waits in the queue of offline events, and is killed
 * at any moment.
 *
 * @module
 */

import { appendFileSync } from "node:fs";
import process from "node:process";
import { offlineEvents, Portal } from "../../../src/bitrix24/mod.ts";

const [address = "", ledger = ""] = process.argv.slice(2);
const portal = new Portal(address, { token: "t0ken", limits: false });
for await (const { event, data } of offlineEvents(portal, { alone: true, interval: false, limit: 7 })) {
  // The work: it is done when the line is written.
  if (event === "ONCRMDEALUPDATE") appendFileSync(ledger, `${data.FIELDS.ID}\n`);
}
process.exit();
