/** What somebody writes who has the file of `oint bitrix24 types`, for the sandbox's portal and for a hostile one. */

/** Beside the sandbox's file; each line with an expected error fails the check when the error is not there. */
export const withSandboxFile = `
import { batch, getUser, list, Portal, ref, rest } from "oint/bitrix24";
import type { MyPortal } from "./my_portal.ts";

const portal = new Portal<MyPortal>("https://p.example/rest/1/c0de/");
const b24 = rest(portal);
const deal = (await portal.call("crm.deal.get", { id: 1 })).result;
export const contract: string | null | undefined = deal.UF_CRM_1712000000;
export const title: string | undefined = deal.TITLE;
export const [first] = (await b24.crm.deal.list({ select: ["ID", "UF_*"] })).result;
export const colours: (44 | "44" | 45 | "45")[] | false | null | undefined = first?.UF_CRM_COLOURS;
export const budget: number | string | null | undefined = (await portal.call("crm.lead.list")).result[0]?.UF_CRM_BUDGET;
export const repair = (await portal.call("crm.item.get", { entityTypeId: 1036, id: 1 })).result.item;
export const serial: string | null | undefined = repair.ufCrm7_1712000001;
export const badge: string | null | undefined = (await portal.call("user.current")).result.UF_USR_BADGE;
await portal.call("crm.deal.add", { fields: { TITLE: "A lamp", UF_CRM_1712000000: "C-1", UF_CRM_COLOURS: [44] } });
await portal.call("crm.item.add", { entityTypeId: 1036, fields: { title: "A lamp", ufCrm7Warranty: "Y" } });
await b24.crm.item.update({ entityTypeId: 1036, id: 1, fields: { ufCrm7_1712000001: "S-1" } });
await portal.call("crm.item.add", { entityTypeId: 2, fields: { title: "A lamp", ufCrm_1: "of a type not listed" } });
await getUser(portal, { userId: 1 });
for await (const one of list(portal, "crm.deal.list", { filter: { UF_CRM_1712000000: "C-1" } })) {
  const contract: string | null | undefined = one.UF_CRM_1712000000;
  console.log(contract);
}
const outcomes = await batch(portal, {
  deal: ["crm.deal.get", { id: 1 }],
  add: ["crm.deal.add", { fields: { UF_CRM_1712000000: ref("deal", "UF_CRM_1712000000"), UF_CRM_COLOURS: [44] } }],
});
export const ofBatch: string | null | undefined = outcomes.deal.result?.UF_CRM_1712000000;
// @ts-expect-error -- another type, in a batch
await batch(portal, [["crm.deal.add", { fields: { UF_CRM_1712000000: 5 } }]]);
// @ts-expect-error -- no such field of a row
for await (const one of list(portal, "crm.deal.list")) console.log(one.UF_CRM_1712000001);
// @ts-expect-error -- misspelt
await portal.call("crm.deal.add", { fields: { UF_CRM_1712000001: "C-1" } });
// @ts-expect-error -- another type
await portal.call("crm.deal.add", { fields: { UF_CRM_1712000000: 5 } });
// @ts-expect-error -- no such item of the list
await portal.call("crm.deal.add", { fields: { UF_CRM_COLOURS: [46] } });
// @ts-expect-error -- misspelt, of the smart process
await portal.call("crm.item.add", { entityTypeId: 1036, fields: { ufCrm7_1712000002: "S-1" } });
// @ts-expect-error -- misspelt, in a tree
await b24.crm.item.add({ entityTypeId: 1036, fields: { ufCrm7_1712000002: "S-1" } });
// @ts-expect-error -- no such field in the result
console.log(deal.UF_CRM_1712000001);
// @ts-expect-error -- no such field of a user
await portal.call("user.update", { ID: 1, UF_USR_BADGES: "x" });
`;

/** Beside the sandbox's file, where openapi-typescript was there. */
export const withOpenApi = `${withSandboxFile}
const task = (await portal.v3.call("tasks.task.get", { id: 1 })).result.item;
export const room: string | undefined = task?.ufAutoRoom;
const visit = await portal.v3.call("repairs.visit.plan", { taskId: 1, day: "2024-12-24" });
export const day: string | undefined = visit.result.item?.day;
// @ts-expect-error -- required
await portal.v3.call("repairs.visit.plan", { taskId: 1 });
// @ts-expect-error -- misspelt
console.log(task?.ufAutoRooms);
`;

/** Beside the hostile portal's file. */
export const withHostileFile = `
import { Portal } from "oint/bitrix24";
import type { MyPortal } from "./my_portal.ts";
import * as file from "./my_portal.ts";

const portal = new Portal<MyPortal>("https://p.example/rest/1/c0de/");
export const found: string | null | undefined = (await portal.call("crm.deal.get", { id: 1 })).result.UF_CRM_0;
export const plain: Portal = portal;
// Nothing but types is in there.
export const nothing: Record<string, never> = { ...file };
// @ts-expect-error -- no label became code
console.log(file.evil);
`;
