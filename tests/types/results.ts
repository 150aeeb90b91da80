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
