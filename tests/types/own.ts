/**
 * What the type checker must take and refuse where a portal's own fields are known. It is checked, not run: a line whose
 * error is gone fails `deno check`.
 */

import { type ApiResponse, createUser, getUser, Portal, rest, restV3, type User } from "oint/bitrix24";
import type { Equal, Expect } from "./equality.ts";
import type { MyPortal, WithoutItems } from "./own_portal.ts";

declare const portal: Portal<MyPortal>;
declare const entityTypeId: number;
const b24 = rest(portal);
const v3 = restV3(portal);

// What is known.
const deals = await portal.call("crm.deal.list", { select: ["ID", "UF_*"] });
const deal = await b24.crm.deal.get({ id: 1 });
const item = await portal.call("crm.item.get", { entityTypeId: 1036, id: 1 });
const items = await b24.crm.item.list({ entityTypeId: 1036 });
const other = await portal.call("crm.item.get", { entityTypeId: 2, id: 1 });
const some = await portal.call("crm.item.get", { entityTypeId, id: 1 });
const task = await portal.v3.call("tasks.task.get", { id: 1 });
const taskInTree = await v3.tasks.task.get({ id: 1 });
const lamp = await portal.v3.call("vendor.lamp.get", { id: 1 });
const users = await portal.call("user.get");
export type Results = [
  Expect<Equal<(typeof deals.result)[number]["UF_CRM_1712000000"], string | undefined>>,
  Expect<Equal<(typeof deals.result)[number]["TITLE"], string | undefined>>,
  Expect<Equal<typeof deal.result.UF_CRM_1712000000, string | undefined>>,
  Expect<Equal<typeof item.result.item.ufCrm7_1712000001, string | undefined>>,
  Expect<Equal<typeof item.result.item.title, string | undefined>>,
  Expect<Equal<(typeof items.result.items)[number]["ufCrm7_1712000001"], string | undefined>>,
  Expect<Equal<typeof other.result.item.ufCrm7_1712000001, unknown>>,
  Expect<Equal<typeof some.result.item.ufCrm7_1712000001, unknown>>,
  Expect<Equal<NonNullable<typeof task.result.item>["ufAutoRoom"], string | undefined>>,
  Expect<Equal<NonNullable<typeof taskInTree.result.item>["ufAutoRoom"], string | undefined>>,
  Expect<Equal<typeof lamp, ApiResponse<{ item: { watts: number } }>>>,
  Expect<Equal<typeof users, ApiResponse<User[]>>>,
];

// What is taken.
const fields = { TITLE: "A lamp", UF_CRM_1712000000: "A-1", UF_CRM_COLOURS: [44] } satisfies object;
export const taken: Promise<unknown>[] = [
  portal.call("crm.deal.add", { fields: { TITLE: "A lamp", UF_CRM_1712000000: 5, UF_CRM_COLOURS: [44, 45] } }),
  portal.call("crm.deal.update", { id: 1, fields: { UF_CRM_1712000000: "A-1" } }, { timeout: 1000 }),
  portal.call("crm.deal.list", { filter: { ">UF_CRM_1712000000": 5, UF_CRM_ANOTHER: 1 } }),
  b24.crm.deal.add({ fields: { UF_CRM_COLOURS: [] } }),
  portal.call("crm.item.add", { entityTypeId: 1036, fields: { title: "A lamp", ufCrm7_1712000001: "S-1" } }),
  b24.crm.item.update({ entityTypeId: 1036, id: 1, fields: { ufCrm7_1712000001: "S-1" } }, { timeout: 1000 }),
  portal.call("crm.item.add", { entityTypeId: 2, fields: { title: "A lamp", ufCrm_ANOTHER: 1 } }),
  portal.call("crm.item.add", { entityTypeId, fields: { title: "A lamp", ufCrm_ANOTHER: 1 } }),
  portal.call("crm.item.delete", { entityTypeId: 1036, id: 1 }),
  portal.callUnknown("some.method"),
];
// Functions and whatever takes a portal take this one, too.
export const calls: Promise<unknown>[] = [
  getUser(portal, { userId: 1 }),
  createUser(portal, { fields: { EMAIL: "a@example.org", UF_DEPARTMENT: [1], UF_MINE: "x" } }),
];
export const plain: Portal = portal;
export const withoutItems: Portal = new Portal<WithoutItems>("https://p.example/rest/1/c0de/");
export const made = new Portal<MyPortal>("p.example", { token: "t0ken" });

// What is refused.
// @ts-expect-error: the own field is misspelt
portal.call("crm.deal.add", { fields: { UF_CRM_1712000001: "A-1" } });
// @ts-expect-error: the own field is misspelt, in a tree
b24.crm.deal.update({ id: 1, fields: { UF_CRM_1712000001: "A-1" } });
// @ts-expect-error: the own field is no boolean
portal.call("crm.deal.add", { fields: { UF_CRM_1712000000: true } });
// @ts-expect-error: the list has no such item
portal.call("crm.deal.add", { fields: { UF_CRM_COLOURS: [46] } });
// @ts-expect-error: there are many values
portal.call("crm.deal.add", { fields: { UF_CRM_COLOURS: 44 } });
// @ts-expect-error: the documented field is misspelt
portal.call("crm.deal.add", { fields: { TITEL: "A lamp" } });
// @ts-expect-error: a result has no such own field
console.log(deal.result.UF_CRM_1712000001);
// @ts-expect-error: the own field of the type is misspelt
portal.call("crm.item.add", { entityTypeId: 1036, fields: { ufCrm7_1712000002: "S-1" } });
// @ts-expect-error: the own field of the type is misspelt, in a tree
b24.crm.item.add({ entityTypeId: 1036, fields: { ufCrm7_1712000002: "S-1" } });
// @ts-expect-error: the own field of the type is a text
portal.call("crm.item.add", { entityTypeId: 1036, fields: { ufCrm7_1712000001: 1 } });
// @ts-expect-error: the type's items have no such field
console.log(item.result.item.ufCrm7_1712000002);
// @ts-expect-error: the type is missing
portal.call("crm.item.add", { fields: { title: "A lamp" } });
// @ts-expect-error: no such method
portal.call("crm.deal.adds", { fields });
// @ts-expect-error: what a portal has must be declared as such
new Portal<{ "crm.deal.add": object }>("p.example");
