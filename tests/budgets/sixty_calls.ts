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

/** What is measured, its text, and how many instantiations it may cost. */
export const budgets: readonly [what: string, text: string, limit: number][] = [
  ["60 calls of functions", functions, 2_000],
  ["60 calls of portal.call to users", ofUsers, 5_000],
  ["60 calls of portal.call to many methods", ofMany, 5_000],
  ["60 calls in rest(portal)", inTree, 5_000],
];
