/** What requests take: whatever the API takes, as people write it. It is checked, not run. */

import type { ChangeUserStatusParams, GetDealsListParams, RestMethods, RestMethodsV3 } from "oint/bitrix24";

type Params<M extends keyof RestMethods> = RestMethods[M]["params"];
type ParamsV3<M extends keyof RestMethodsV3> = RestMethodsV3[M]["params"];

const now = new Date();

// A Date wherever the documentation has a date or a point in time.
export const deadline: Params<"tasks.task.add"> = { fields: { TITLE: "A", RESPONSIBLE_ID: 1, DEADLINE: now } };
export const birth: Params<"crm.contact.update"> = { id: 1, fields: { BIRTHDATE: now } };
export const begin: Params<"crm.item.add"> = { entityTypeId: 2, fields: { begindate: now, closedate: "2025-01-31" } };
export const active: Params<"catalog.product.offer.update"> = { id: 1, fields: { dateActiveFrom: now } };
export const created: Params<"crm.deal.list"> = { filter: { DATE_CREATE: now, ">DATE_MODIFY": now } };

// Multiple fields: a map by id as the documentation shows it, lists, values that are deleted, and kinds that are added.
export const multiple: unknown[] = [
  {
    entityTypeId: 3,
    id: 7,
    fields: { fm: { "15": { valueType: "WORK", value: "+49", typeId: "PHONE" }, n1: { value: "a@b.example" } } },
  } satisfies Params<"crm.item.update">,
  { entityTypeId: 3, fields: { fm: [{ typeId: "IM", valueType: "SIGNAL", value: "@a" }] } } satisfies Params<
    "crm.item.add"
  >,
  { id: 7, fields: { EMAIL: [{ ID: 4, DELETE: "Y" }], IM: [{ VALUE: "a", VALUE_TYPE: "FACEBOOK" }] } } satisfies Params<
    "crm.contact.update"
  >,
  { fields: { PHONE: [{ VALUE: "1", VALUE_TYPE: "SATELLITE" }] } } satisfies Params<"crm.lead.add">,
  { fields: { UTM_MEDIUM: "newsletter", WEB: [{ ID: "4", DELETE: "Y" }] } } satisfies Params<"crm.company.add">,
];
// @ts-expect-error: the kinds of a multiple field are the API's own
export const kind: Params<"crm.item.add"> = { entityTypeId: 3, fields: { fm: [{ typeId: "FAX" }] } };
// @ts-expect-error: a flag is Y or N
export const flag: Params<"crm.contact.add"> = { fields: { EXPORT: "maybe" } };

// All fields of an entity, not only those that a method's table requires.
export const whole: unknown[] = [
  {
    fields: {
      title: "A",
      creatorId: 1,
      responsibleId: 1,
      description: "B",
      priority: "high",
      parentId: 7,
      deadline: now,
    },
  } satisfies ParamsV3<"tasks.task.add">,
  { id: 7, fields: { description: "B", startPlan: now, needsControl: true } } satisfies ParamsV3<"tasks.task.update">,
  { fields: { productId: 1, catalogGroupId: 1, price: 1, currency: "EUR", quantityFrom: 1 } } satisfies Params<
    "catalog.price.add"
  >,
  { fields: { TITLE: "A", ADDRESS_CITY: "Riga" } } satisfies Params<"crm.company.add">,
  { id: 7, fields: { LEAD_ID: 1, UTM_TERM: "a", ACTUAL_DATE: now } } satisfies Params<"crm.quote.update">,
];
// @ts-expect-error: no field of that name
export const misspelt: ParamsV3<"tasks.task.update"> = { id: 7, fields: { descripton: "B" } };
// @ts-expect-error: a title is needed
export const untitled: ParamsV3<"tasks.task.add"> = { fields: { creatorId: 1, responsibleId: 1, description: "B" } };
// @ts-expect-error: what sets the price's scale is the server
export const scale: Params<"catalog.price.update"> = { id: 7, fields: { priceScale: 1 } };

// What can be emptied: links and dates by null, lists by an empty one.
export const emptied: unknown[] = [
  { id: 7, fields: { COMPANY_ID: null, CLOSEDATE: null, CONTACT_IDS: [], COMMENTS: "" } } satisfies Params<
    "crm.deal.update"
  >,
  { id: 7, fields: { CONTACT_ID: null, BIRTHDATE: null } } satisfies Params<"crm.lead.update">,
  { id: 7, fields: { LEAD_ID: null, DEAL_ID: null, ACTUAL_DATE: null } } satisfies Params<"crm.quote.update">,
  { entityTypeId: 2, id: 7, fields: { companyId: null, begindate: null, observers: [] } } satisfies Params<
    "crm.item.update"
  >,
  { taskId: 7, fields: { DEADLINE: null, PARENT_ID: null, AUDITORS: [] } } satisfies Params<"tasks.task.update">,
  { id: 7, fields: { deadline: null, parentId: null, accomplices: [] } } satisfies ParamsV3<"tasks.task.update">,
];
// @ts-expect-error: somebody is always responsible
export const nobody: Params<"crm.deal.update"> = { id: 7, fields: { ASSIGNED_BY_ID: null } };

// Settings by language, a condition in either spelling, options of which the table shows a text, and a column that the
// table leaves out.
export const documented: unknown[] = [
  {
    fields: {
      CURRENCY: "EUR",
      AMOUNT: 1,
      AMOUNT_CNT: 1,
      LANG: { lv: { DECIMALS: "2", HIDE_ZERO: "Y", FULL_NAME: "Euro" } },
    },
  } satisfies Params<"crm.currency.add">,
  { ID: "EUR", fields: { LANG: { lv: { DECIMALS: 2 } } } } satisfies Params<"crm.currency.update">,
  { filter: { ACTIVE: true, "%LAST_NAME": "a" }, sort: "ID" } satisfies Params<"user.get">,
  { id: 7, params: { FORCED: "Y" } } satisfies Params<"crm.status.delete">,
  { ID: 7, TYPE: "checkbox" } satisfies Params<"sale.delivery.extra.service.update">,
];
// @ts-expect-error: a condition that the table does not know
export const unknownCondition: Params<"user.get"> = { filter: { LAST_NAM: "a" } };

// Names of fields are offered, not prescribed: what a portal added sorts, is chosen and compared, too.
export const open: unknown[] = [
  { order: { id: "DESC", ufCrm7Points: "asc" }, select: ["id", "ufCrm7Points"], entityTypeId: 7 } satisfies Params<
    "crm.item.list"
  >,
  { order: { DEADLINE: "desc", UF_AUTO_7: "asc" }, filter: { "!UF_AUTO_7": 1, ">=DEADLINE": now } } satisfies Params<
    "tasks.task.list"
  >,
  { order: { TITLE: "ASC,NULLS" }, select: ["TITLE", "PARENT_ID_177"] } satisfies Params<"crm.deal.list">,
];

// What comes back is text.
declare const product: RestMethods["catalog.product.get"]["result"];
export const from: string | null | undefined = product.product?.dateActiveFrom;

// @ts-expect-error: what is no point in time takes no Date
export const title: Params<"tasks.task.add"> = { fields: { TITLE: now, RESPONSIBLE_ID: 1 } };
export type { ParamsV3 };

// What is not set may be undefined: parameters, fields, members of shared structures, and the parameters of functions.
export const unset: unknown[] = [
  { filter: undefined, select: undefined, start: undefined } satisfies Params<"crm.deal.list">,
  { fields: { TITLE: undefined, PHONE: [{ VALUE: "1", VALUE_TYPE: undefined }] } } satisfies Params<"crm.lead.add">,
  { fields: { TITLE: "A", RESPONSIBLE_ID: 1, DEADLINE: undefined } } satisfies Params<"tasks.task.add">,
  { userId: 7, fire: true } satisfies ChangeUserStatusParams,
  { filter: undefined } satisfies GetDealsListParams,
];
// @ts-expect-error: what is required is not undefined
export const missing: Params<"crm.deal.get"> = { id: undefined };
