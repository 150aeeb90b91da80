/** What requests take: whatever the API takes, as people write it. It is checked, not run. */

import type { RestMethods, RestMethodsV3 } from "oint/bitrix24";

type Params<M extends keyof RestMethods> = RestMethods[M]["params"];
type ParamsV3<M extends keyof RestMethodsV3> = RestMethodsV3[M]["params"];

const now = new Date();

// A Date wherever the documentation has a date or a point in time.
export const deadline: Params<"tasks.task.add"> = { fields: { TITLE: "A", RESPONSIBLE_ID: 1, DEADLINE: now } };
export const birth: Params<"crm.contact.update"> = { id: 1, fields: { BIRTHDATE: now } };
export const begin: Params<"crm.item.add"> = { entityTypeId: 2, fields: { begindate: now, closedate: "2025-01-31" } };
export const active: Params<"catalog.product.offer.update"> = { id: 1, fields: { dateActiveFrom: now } };
export const created: Params<"crm.deal.list"> = { filter: { DATE_CREATE: now, ">DATE_MODIFY": now } };

// What comes back is text.
declare const product: RestMethods["catalog.product.get"]["result"];
export const from: string | null | undefined = product.product?.dateActiveFrom;

// @ts-expect-error: what is no point in time takes no Date
export const title: Params<"tasks.task.add"> = { fields: { TITLE: now, RESPONSIBLE_ID: 1 } };
export type { ParamsV3 };
