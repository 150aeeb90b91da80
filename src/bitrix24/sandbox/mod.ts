/**
 * An offline portal for tests, demos and examples: it keeps its records in memory and answers like Bitrix24's REST.
 *
 * @example
 * ```ts
 * import { createSandbox } from "oint/sandbox";
 *
 * const sandbox = createSandbox();
 * const response = await sandbox.fetch(`${sandbox.url}user.current`);
 * console.log((await response.json()).result.ID); // 1
 * ```
 *
 * @module
 */

import { createPortal, type PortalSandbox, type SandboxOptions } from "./portal.ts";
import { table } from "../generated/sandbox.ts";

export type { Clock } from "../../core/call/clock.ts";
export type { BucketLimits } from "../../sandbox/bucket.ts";
export { FakeClock, type FakeClockOptions } from "../../sandbox/clock.ts";
export type { ControlledSandbox, ControlSettings, Latency, Refreshes, SandboxControl } from "../../sandbox/control.ts";
export type { Delivery, DeliveryOptions } from "../../sandbox/deliveries.ts";
export type { FaultKind, FaultName, FaultRule } from "../../sandbox/faults.ts";
export type { Sandbox } from "../../sandbox/http.ts";
export type { LedgerEntry, RequestEntry } from "../../sandbox/ledger.ts";
export type { MadeRows, RowsOptions } from "../../sandbox/made.ts";
export type { OperatingLimits } from "../../sandbox/operating.ts";
export type { EntitySnapshot, Snapshot } from "../../sandbox/snapshot.ts";
export type { StoreChange } from "../../sandbox/store.ts";
export type { Json } from "../../sandbox/table.ts";
export type { CredentialOptions } from "./credentials.ts";
export type { ApplicationOptions } from "./events/mod.ts";
export type { Features } from "./events/queue.ts";
export type { OAuthOptions } from "./oauth.ts";
export type { PortalAddress } from "./addresses.ts";
export type { PortalSandbox, SandboxOptions } from "./portal.ts";
export type { RefusalCode } from "./refusals.ts";
export type { ScopeOptions } from "./scopes.ts";

/**
 * Makes a portal in memory. Each one has records of its own; its address is the administrator's webhook.
 *
 * @param options Credentials to accept, the clock, and how much there is. Any webhook code and any token are accepted when left out.
 *
 * @example Give it to whatever takes a `fetch`
 * ```ts
 * import { createSandbox } from "oint/sandbox";
 *
 * const sandbox = createSandbox({ codes: ["s3cret"] });
 * const response = await sandbox.fetch("https://any.example/rest/1/wrong/user.current");
 * console.log(response.status); // 401
 * ```
 *
 * @example Lose the answer to the first deal that is added, and see that it is there
 * ```ts
 * import { createDeal, Portal } from "oint/bitrix24";
 * import { createSandbox } from "oint/sandbox";
 *
 * const sandbox = createSandbox();
 * const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });
 * sandbox.control.faults([{ method: "crm.deal.add", on: [1], fault: "reset-after-work" }]);
 * await createDeal(portal, { fields: { TITLE: "Lamps" } }).catch((error) => console.log(error.name));
 * console.log(sandbox.control.ledger()[0]?.effects); // [{ entity: "deal", id: 7, change: "added" }]
 * ```
 *
 * @example Change a deal, and see what a handler of events is posted
 * ```ts
 * import { Portal } from "oint/bitrix24";
 * import { createSandbox } from "oint/sandbox";
 *
 * const sandbox = createSandbox();
 * const portal = new Portal("sandbox.invalid", { token: "any", fetch: sandbox.fetch });
 * await portal.call("event.bind", { event: "ONCRMDEALUPDATE", handler: "https://shop.example/events" });
 * await portal.call("crm.deal.update", { id: 1, fields: { TITLE: "Lamps" } });
 * const [delivery] = await sandbox.control.deliveries(); // kept, since the handler is not on this machine
 * console.log(new URLSearchParams(delivery?.body).get("data[FIELDS][ID]")); // 1
 * ```
 *
 * @example A million deals, each made when it is read
 * ```ts
 * import { createSandbox } from "oint/sandbox";
 *
 * const sandbox = createSandbox({ rows: { deal: 1_000_000 } });
 * const response = await sandbox.fetch(`${sandbox.url}crm.deal.list?start=999950&select[]=ID`);
 * const { result, total } = await response.json();
 * console.log(result.at(-1), total); // { ID: "1000000" } 1000000
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): PortalSandbox {
  return createPortal(table, options);
}
