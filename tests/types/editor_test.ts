/** What an editor shows and offers to someone who writes a call. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { completions, hover, mistakes } from "../support/editor.ts";

const head = `import { Portal, rest, restV3 } from "oint/bitrix24";
const portal = new Portal("p.example", { token: "t" });
const b24 = rest(portal), v3 = restV3(portal);
`;

for (
  const [what, line, shown] of [
    ["a field to write", 'portal.call("crm.deal.add", { fields: { ▮STAGE_ID: "NEW" } });', /^Stage, e\.g\. NEW/],
    [
      "a field in a tree",
      "b24.crm.deal.update({ id: 1, fields: { ▮ASSIGNED_BY_ID: 1 } });",
      /^User who is responsible\./,
    ],
    ["a field of a condition", 'portal.call("crm.deal.list", { filter: { ▮OPPORTUNITY: 1 } });', /^Expected amount\./],
    [
      "a field of an answer",
      'const { result } = await portal.call("crm.deal.get", { id: 1 });\nresult.▮STAGE_SEMANTIC_ID;',
      /^P in progress, S won, F lost\. Read-only\.$/,
    ],
    [
      "a field of an answer's list",
      'const { result } = await portal.call("tasks.task.list");\nresult.tasks[0]!.▮deadline;',
      /^ISO 8601 with offset\./,
    ],
    ["a parameter", 'portal.call("tasks.task.get", { ▮taskId: 1 });', /^Id of the task to read\./],
    [
      "a default",
      'portal.call("crm.lead.contact.add", { id: 1, fields: { CONTACT_ID: 1, ▮SORT: 1 } });',
      /Default: 10\.$/,
    ],
    [
      "a field to sort by",
      'portal.call("crm.deal.list", { order: { ▮DATE_CREATE: "DESC" } });',
      /^When it was created\./,
    ],
    [
      "a field of REST 3.0",
      "v3.tasks.task.update({ id: 1, fields: { ▮needsControl: true } });",
      /^Whether the creator must approve/,
    ],
    [
      "what an id means here",
      'portal.call("disk.folder.addSubFolder", { ▮id: 1, data: { NAME: "a" } });',
      /^Id of the folder that the new one is created in\./,
    ],
  ] as const
) {
  test(`hover tells of ${what}`, () => assert.match(hover(head + line), shown));
}

for (
  const [what, line, offered] of [
    ["select of deals", 'portal.call("crm.deal.list", { select: ["▮"] });', [
      "ID",
      "STAGE_ID",
      "OPPORTUNITY",
      "*",
      "UF_*",
    ]],
    ["select of deals behind a name", 'portal.call("crm.deal.list", { select: ["ID", "▮"] });', ["TITLE"]],
    ["select of deals in a tree", 'b24.crm.deal.list({ select: ["▮"] });', ["STAGE_ID"]],
    ["select of tasks", 'portal.call("tasks.task.list", { select: ["▮"] });', ["RESPONSIBLE_ID", "DEADLINE", "TITLE"]],
    ["select of users", 'portal.call("user.get", { select: ["▮"] });', ["LAST_NAME", "UF_DEPARTMENT", "*"]],
    ["select of items", 'portal.call("crm.item.list", { entityTypeId: 2, select: ["▮"] });', [
      "stageId",
      "assignedById",
    ]],
    ["order of deals", 'portal.call("crm.deal.list", { order: { ▮ } });', ["DATE_CREATE", "OPPORTUNITY"]],
    ["a direction", 'portal.call("crm.deal.list", { order: { ID: "▮" } });', ["ASC", "DESC"]],
    ["order of tasks", 'portal.call("tasks.task.list", { order: { ▮ } });', ["DEADLINE", "PRIORITY"]],
    ["filter of items", 'portal.call("crm.item.list", { entityTypeId: 2, filter: { ▮ } });', [
      "stageId",
      "opportunity",
    ]],
    ["filter of products", 'portal.call("catalog.product.list", { filter: { ▮ } });', ["iblockId", "name"]],
  ] as const
) {
  test(`${what} offers names`, () => {
    const found = completions(head + line);
    assert.deepEqual(offered.filter((name) => !found.includes(name)), [], found.slice(0, 20).join(", "));
  });
}

test("a task is selected by its own names, which are not those of the answer", () => {
  const found = completions(`${head}portal.call("tasks.task.list", { select: ["▮"] });`);
  assert.equal(found.includes("responsibleId"), false);
});

test("any other name compiles", () => {
  assert.deepEqual(
    mistakes(`${head}
interface Sorting { UF_CRM_1: "ASC" | "DESC" }
const sorting: Sorting = { UF_CRM_1: "ASC" };
const wanted: string[] = ["ID", "UF_CRM_1"];
portal.call("crm.deal.list", { select: ["ID", "UF_CRM_1712000000", "SOMETHING_NEW"], order: { SOMETHING_NEW: "ASC" } });
portal.call("crm.deal.list", { select: wanted, order: sorting });
portal.call("tasks.task.list", { select: ["TITLE", "UF_AUTO_1"], order: { UF_AUTO_1: "desc" } });
portal.call("user.get", { select: ["ID", "UF_USR_1"] });
portal.call("crm.item.list", { entityTypeId: 2, select: ["ufCrm_1"], filter: { ">ufCrm_1": 1, "=title": "a" }, order: { ufCrm_1: "ASC" } });
`),
    [],
  );
});

test("a wrong parameter is still a mistake", () => {
  assert.equal(mistakes(`${head}portal.call("crm.deal.list", { selects: ["ID"] });`).length, 1);
  assert.equal(mistakes(`${head}portal.call("crm.deal.list", { select: [1] });`).length, 1);
});
