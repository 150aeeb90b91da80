/**
 * What results hold: maps by names that a caller or a portal chose, and records wherever something is documented. It is
 * checked, not run.
 */

import type { RestMethods, RestMethodsV3 } from "oint/bitrix24";

type Result<M extends keyof RestMethods> = RestMethods[M]["result"];

declare const of: { [M in keyof RestMethods]: Result<M> };
declare const v3: { [M in keyof RestMethodsV3]: RestMethodsV3[M]["result"] };

// Names that the caller chose.
const { result, result_error, result_total, result_next, result_time } = of.batch;
export const batch: [unknown, number | undefined, number | undefined] = [
  result.deals,
  result_total.deals,
  result_time.deals?.duration,
];
if (!Array.isArray(result_error)) {
  const code: string | number | undefined = result_error.deals?.error;
  console.log(code);
}
if (!Array.isArray(result_next)) {
  const next: number | undefined = result_next.deals;
  console.log(next);
}

// Names that a portal or an application chose.
export const texts: (string | undefined)[] = [
  of["crm.deal.userfield.get"].EDIT_FORM_LABEL?.uk,
  of["crm.contact.userfield.get"].EDIT_FORM_LABEL.cn,
  of["voximplant.line.get"].sip99,
  of["lists.field.type.get"]["S:map_yandex"],
  of["calendar.user.settings.get"].defaultSections?.user77,
];
export const unknowns: unknown[] = [
  of["lists.element.get"][0]?.PROPERTY_77,
  of["crm.item.get"].item?.parentId177,
  of["catalog.product.getFieldsByFilter"].product?.property77,
  of["crm.quote.get"].UF_CRM_77ABCDEF77,
  (of["app.option.get"] as Exclude<Result<"app.option.get">, string | null>).my_option,
  (of["user.option.get"] as Exclude<Result<"user.option.get">, string | null>).my_option,
  of["rpa.item.get"].item?.UF_RPA_2_TITLE,
  of["landing.syspage.get"]?.login?.LANDING_ID,
  of["userfieldconfig.getTypes"].types?.my_type?.description,
  of["im.disk.file.commit"].FILES?.upload77?.name,
];

// Lists are called what travels.
export const departments: (number | undefined)[] | undefined = v3["humanresources.employee.subordinates"].departments
  ?.map(({ nodeId }) => nodeId);
export const chats: unknown = v3["humanresources.node.communication.list"].chats?.[0];

// Records where the documentation says object and shows a list.
export const records: unknown[] = [
  of["crm.deal.userfield.list"][0]?.FIELD_NAME,
  of["crm.company.userfield.list"][0]?.FIELD_NAME,
  of["events"][0]?.length,
  of["event.get"][0]?.event,
  of["crm.vat.list"][0]?.RATE,
  of["task.elapseditem.get"][0]?.SECONDS,
  of["userfieldtype.list"][0]?.USER_TYPE_ID,
  of["crm.automation.trigger.list"][0]?.CODE,
  of["bizproc.workflow.instances"][0]?.ID,
  of["crm.item.delivery.list"][0]?.id,
];
export const flags: boolean[] = [of["crm.currency.delete"], of["task.commentitem.isactionallowed"]];

// Members of which the documentation tells no type, but a sample; lists that were empty in one of several samples.
export const shown: (string | number | undefined)[] = [
  of["rpa.stage.get"].name,
  of["crm.timeline.icon.add"].icon?.code,
  of["disk.file.get"].TYPE,
  v3["call.followup.get"].item?.participants?.[0]?.talkedSeconds,
  of["im.recent.get"][0]?.chat?.manager_list?.[0],
  of["entity.rights"].U77,
];
export const mayDrop: boolean | undefined = of["rpa.stage.get"].permissions?.droppable;

// A word of the documentation is no type of ours that is called alike.
export const botsUser: string | undefined = of["imbot.v2.Chat.User.list"][0]?.firstName;
// @ts-expect-error: users of the portal have their names in capitals
console.log(of["user.current"].firstName);

// N is north.
export const north: number | string | undefined = of["catalog.store.get"].store?.gpsN;

// One record of a history tells different things than another; the maps of fields name what the records have.
const { items: [change] } = of["crm.stagehistory.list"];
export const stages: (string | undefined)[] = [change?.STAGE_ID, change?.STATUS_ID];
export const fields: (string | boolean | undefined)[] = [
  of["sale.basketitem.getFields"].basketItem.quantity?.type,
  of["catalog.productProperty.getFields"].productProperty?.propertyType?.isReadOnly,
  of["crm.orderentity.getFields"].orderEntity?.ownerId?.type,
  of["crm.documentgenerator.document.getfields"].documentFields?.MyOwnPlaceholder?.title,
];
// @ts-expect-error: what stands beside the fields in a record is none
console.log(of["sale.order.getFields"].order?.basketItems);

// The catalogue of blocks: all sections, one, or none of that name.
export const blocks: Result<"landing.block.getrepository">[] = [
  { text: { name: "Text", items: { "27.3": { name: "Title", section: ["text"] } } } },
  { name: "Text", items: { "27.3": { name: "Title", preview: "https://cdn.example/a.jpg" } } },
  false,
];
