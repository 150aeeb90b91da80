/**
 * Lets the fleet into a portal: `deno run -A examples/fleet/authorize.ts b24-ar17wx.bitrix24.by`. It prints a link, reads the
 * address that the browser is led to, keeps the portal's tokens in Redis, and prints the portal's member id.
 *
 * A product does the same in a page of its own: the address of it stands in the application's card.
 *
 * @module
 */

import { randomUUID } from "node:crypto";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { start } from "./settings.ts";

const { app, close } = await start();
try {
  const state = randomUUID();
  const link = app.authorizationLink(process.argv[2] ?? "", state);
  console.error("Open this in a browser, and paste the address that it ends at within 30 seconds:");
  console.log(link);
  const [line] = await once(createInterface(process.stdin), "line") as [string];
  const { searchParams } = new URL(line.trim());
  if (searchParams.get("state") !== state) throw new Error("That is not the answer to this link: begin anew.");
  const { memberId } = await app.exchange(searchParams.get("code") ?? "", searchParams.get("member_id") ?? undefined);
  console.error("The fleet is let in. The portal's member id:");
  console.log(memberId);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
close();
process.exit();
