/** Sixty typed calls, as a consumer writes them, and what they may cost the type checker. */

/** Sixty calls, of these in turn. */
function sixty(head: string, calls: string[]): string {
  const lines = Array.from({ length: 60 }, (_, index) => {
    const call = calls[index % calls.length]!.replaceAll("$", String(index));
    return `export const r${index} = (await ${call}).result;`;
  });
  return `${head}\n${lines.join("\n")}\n`;
}

const functions = sixty(
  `import * as b from "oint/bitrix24";\nconst portal = new b.Portal("p.example", { token: "t0ken" });`,
  [
    `b.getUser(portal, { userId: $ })`,
    `b.createUser(portal, { fields: { EMAIL: "a$@example.org", NAME: "Anna", UF_DEPARTMENT: [$], UF_MINE: $ } })`,
    `b.updateUser(portal, { userId: "$", fields: { NAME: "Hanna", WORK_POSITION: "Developer" } })`,
    `b.changeUserStatus(portal, { userId: $, fire: true }, { timeout: 1000 })`,
    `b.findUsers(portal, { filter: { LAST_NAME: "Lama", USER_TYPE: "employee" } })`,
    `b.getCurrentUser(portal)`,
    `b.getUserFieldsStructure(portal)`,
    `b.serverTime(portal)`,
  ],
);
const ofUsers = sixty(
  `import { Portal } from "oint/bitrix24";\nconst portal = new Portal("p.example", { token: "t0ken" });`,
  [
    `portal.call("user.get", { ID: $, FILTER: { "!%LAST_NAME": "Lama", ACTIVE: true }, order: "ASC" })`,
    `portal.call("user.add", { EMAIL: "a$@example.org", NAME: "Anna", UF_DEPARTMENT: [$], UF_MINE: $ })`,
    `portal.call("user.update", { ID: "$", NAME: "Hanna" }, { timeout: 1000 })`,
    `portal.call("user.search", { FILTER: { LAST_NAME: "Lama" } })`,
    `portal.call("user.current")`,
    `portal.call("user.fields")`,
    `portal.call("user.access", { ACCESS: ["AU"] })`,
    `portal.call("user.admin")`,
    `portal.call("user.option.get", { option: "x" })`,
    `portal.call("user.option.set", { options: { x: $ } })`,
    `portal.call("user.userfield.add", { fields: { FIELD_NAME: "X", USER_TYPE_ID: "string", MULTIPLE: "Y" } })`,
    `portal.call("user.userfield.delete", { id: $ })`,
    `portal.call("user.userfield.list", { filter: { ID: $ } })`,
    `portal.call("user.userfield.update", { id: $, fields: { SORT: $ } })`,
    `portal.call("server.time")`,
  ],
);

const ofMany = sixty(
  `import { Portal } from "oint/bitrix24";\nconst portal = new Portal("p.example", { token: "t0ken" });`,
  [
    `portal.call("crm.deal.list", { filter: { ">OPPORTUNITY": $ }, select: ["ID", "TITLE"], order: { ID: "ASC" } })`,
    `portal.call("crm.deal.add", { fields: { TITLE: "a$" } })`,
    `portal.call("crm.contact.get", { id: $ })`,
    `portal.call("crm.company.fields")`,
    `portal.call("crm.lead.delete", { id: $ })`,
    `portal.call("tasks.task.list", { filter: { ">ID": $ }, select: ["ID"] })`,
    `portal.call("tasks.task.get", { taskId: $ })`,
    `portal.call("task.item.list", { ORDER: { ID: "asc" } })`,
    `portal.call("disk.file.get", { id: $ })`,
    `portal.call("department.get")`,
    `portal.call("lists.get", { IBLOCK_TYPE_ID: "lists" })`,
    `portal.call("calendar.event.getbyid", { id: $ })`,
    `portal.call("profile")`,
    `portal.v3.call("tasks.task.get", { id: $ })`,
    `portal.v3.call("tasks.task.delete", { id: $ })`,
  ],
);
const inTree = sixty(
  `import { Portal, rest, restV3 } from "oint/bitrix24";
const portal = new Portal("p.example", { token: "t0ken" });
const b24 = rest(portal), v3 = restV3(portal);`,
  [
    `b24.crm.deal.list({ filter: { ">OPPORTUNITY": $ }, select: ["ID", "TITLE"], order: { ID: "ASC" } })`,
    `b24.crm.deal.add({ fields: { TITLE: "a$" } })`,
    `b24.crm.contact.get({ id: $ })`,
    `b24.crm.company.fields()`,
    `b24.crm.lead.delete({ id: $ }, { timeout: 1000 })`,
    `b24.tasks.task.list({ filter: { ">ID": $ }, select: ["ID"] })`,
    `b24.user.get({ ID: $, FILTER: { ACTIVE: true } })`,
    `b24.task.item.list({ ORDER: { ID: "asc" } })`,
    `b24.disk.file.get({ id: $ })`,
    `b24.lists.get({ IBLOCK_TYPE_ID: "lists" })`,
    `b24.profile()`,
    `v3.tasks.task.get({ id: $ })`,
  ],
);

/** A portal whose own fields are known, as `oint bitrix24 types` writes it. */
const ofOwnFields = sixty(
  `import { type ItemTypes, type OwnCalls, type OwnCrmDeal, type OwnCrmItem, type OwnCrmLead, type OwnItems } from "oint/bitrix24";
import { type OwnUser, Portal, type PortalMethods, rest, type RestMethods } from "oint/bitrix24";
type Deal = { UF_CRM_1712000000?: string; UF_CRM_COLOURS?: (44 | 45)[] };
type Lead = { UF_CRM_1712000002?: string };
type User = { UF_USR_BADGE?: string };
type Repair = { ufCrm7_1712000001?: string };
type Lease = { ufCrm9_1712000003?: number };
interface Rest extends RestMethods {
${
    ["add", "get", "list", "update"].map((verb) =>
      `  "crm.deal.${verb}": OwnCrmDeal<Deal, Deal>["crm.deal.${verb}"];
  "crm.lead.${verb}": OwnCrmLead<Lead, Lead>["crm.lead.${verb}"];`
    ).join("\n")
  }
${
    ["add", "current", "get", "update"].map((verb) => `  "user.${verb}": OwnUser<User, User>["user.${verb}"];`).join(
      "\n",
    )
  }
}
interface Types extends ItemTypes { 1036: OwnCrmItem<Repair, Repair>; 1040: OwnCrmItem<Lease, Lease> }
interface Mine extends PortalMethods { rest: Rest; calls: OwnCalls<Rest, Types>; items: OwnItems<Types> }
const portal = new Portal<Mine>("p.example", { token: "t0ken" });
const b24 = rest(portal);`,
  [
    `portal.call("crm.deal.list", { filter: { ">OPPORTUNITY": $ }, select: ["ID", "UF_*"], order: { ID: "ASC" } })`,
    `portal.call("crm.deal.add", { fields: { TITLE: "a$", UF_CRM_1712000000: "$", UF_CRM_COLOURS: [44] } })`,
    `portal.call("crm.deal.update", { id: $, fields: { UF_CRM_1712000000: "$" } })`,
    `portal.call("crm.deal.get", { id: $ })`,
    `portal.call("crm.lead.add", { fields: { TITLE: "a$", UF_CRM_1712000002: "$" } })`,
    `portal.call("crm.lead.list")`,
    `portal.call("user.update", { ID: $, UF_USR_BADGE: "$" })`,
    `portal.call("user.get", { FILTER: { ACTIVE: true } })`,
    `portal.call("crm.item.add", { entityTypeId: 1036, fields: { title: "a$", ufCrm7_1712000001: "$" } })`,
    `portal.call("crm.item.update", { entityTypeId: 1040, id: $, fields: { ufCrm9_1712000003: $ } })`,
    `portal.call("crm.item.list", { entityTypeId: 1036 })`,
    `portal.call("crm.contact.get", { id: $ })`,
    `portal.v3.call("tasks.task.get", { id: $ })`,
    `b24.crm.deal.get({ id: $ })`,
    `b24.crm.item.get({ entityTypeId: 1040, id: $ })`,
  ],
);

const manyAtOnce = sixty(
  `import { batch, list, Portal, ref } from "oint/bitrix24";
const portal = new Portal("p.example", { token: "t0ken" });
const first = async <Row>(rows: AsyncIterable<Row>): Promise<{ result: Row | undefined }> => {
  for await (const result of rows) return { result };
  return { result: undefined };
};`,
  [
    `first(list(portal, "crm.deal.list", { filter: { ">OPPORTUNITY": $ }, select: ["ID", "TITLE"] }))`,
    `first(list(portal, "tasks.task.list", { filter: { ">ID": $ } }, { limit: 5 }))`,
    `first(list(portal, "user.get"))`,
    `first(list(portal.v3, "tasks.task.list", { filter: [["id", ">", $]] }))`,
    `(await batch(portal, {
  user: ["user.get", { ID: $ }],
  deals: ["crm.deal.list", { filter: { ID: ref("user", "0.ID") } }],
})).deals`,
    `(await batch(portal, [["crm.deal.add", { fields: { TITLE: "a$" } }], ["crm.deal.get", { id: ref(0) }]]))[0]`,
    `(await batch(portal.v3, [["tasks.task.get", { id: $ }]]))[0]`,
  ],
);

/** What is measured, its text, and how many instantiations it may cost. */
export const budgets: readonly [what: string, text: string, limit: number][] = [
  ["60 calls of functions", functions, 2_000],
  ["60 calls of portal.call to users", ofUsers, 5_000],
  ["60 calls of portal.call to many methods", ofMany, 5_000],
  ["60 calls in rest(portal)", inTree, 5_000],
  ["60 lists and batches", manyAtOnce, 5_000],
  ["60 calls of a portal whose own fields are known", ofOwnFields, 5_000],
];
