/** What methods do beside what they are asked for: codes, sums, what goes with something, own fields, and messages. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import type { Sandbox } from "../../src/sandbox/http.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { ask } from "./documented.ts";

type Members = Record<string, Json>;

const fresh = (): Sandbox => createSandbox({ now: () => new Date("2024-10-09T06:22:17Z") });

/** The result of a call that is not refused. */
async function result(sandbox: Sandbox, method: string, params: Json): Promise<Json> {
  const { status, body } = await ask(sandbox, method, params);
  assert.equal(status, 200, `${method}: ${JSON.stringify(body)}`);
  return body.result ?? null;
}

/** Some members of a result. */
async function members(sandbox: Sandbox, method: string, params: Json, names: string[]): Promise<Json[]> {
  const found = await result(sandbox, method, params) as Members;
  const inner = Object.keys(found).length === 1 ? Object.values(found)[0] as Members : found;
  return names.map((name) => inner[name] ?? null);
}

const STATE = ["STAGE_ID", "CLOSED", "STAGE_SEMANTIC_ID"];

test("the stage of a deal closes it and opens it again, whichever method writes it", async () => {
  const sandbox = fresh();
  const deal = async (): Promise<Json[]> => await members(sandbox, "crm.deal.get", { id }, STATE);
  const id = await result(sandbox, "crm.deal.add", { fields: { TITLE: "Grinder" } }) as number;
  assert.deepEqual(await deal(), ["NEW", "N", "P"]);
  for (
    const [stage, closed, semantics] of [
      ["WON", "Y", "S"],
      ["PREPARATION", "N", "P"],
      ["LOSE", "Y", "F"],
      ["NEW", "N", "P"],
      ["C1:WON", "Y", "S"],
      ["C1:EXECUTING", "N", "P"],
      ["C12:LOSE", "Y", "F"],
      ["C12:APOLOGY", "Y", "F"],
    ] as const
  ) {
    await result(sandbox, "crm.deal.update", { id, fields: { STAGE_ID: stage } });
    assert.deepEqual(await deal(), [stage, closed, semantics]);
  }
  await result(sandbox, "crm.item.update", { entityTypeId: 2, id, fields: { stageId: "NEW" } });
  assert.deepEqual(await deal(), ["NEW", "N", "P"]);
  await result(sandbox, "crm.item.update", { entityTypeId: 2, id, fields: { stageId: "WON" } });
  assert.deepEqual(await deal(), ["WON", "Y", "S"]);
  const closed = await result(sandbox, "crm.deal.list", { filter: { CLOSED: "Y", ID: id }, select: ["ID"] });
  assert.deepEqual(closed, [{ ID: String(id) }]);
  const won = await result(sandbox, "crm.deal.add", { fields: { TITLE: "Won at once", STAGE_ID: "WON" } });
  assert.deepEqual(await members(sandbox, "crm.deal.get", { id: won }, STATE), ["WON", "Y", "S"]);
  // What else is written leaves the stage alone.
  await result(sandbox, "crm.deal.update", { id, fields: { TITLE: "Grinder and filters" } });
  assert.deepEqual(await deal(), ["WON", "Y", "S"]);
});

test("the status of a lead says what has become of it", async () => {
  const sandbox = fresh();
  const id = await result(sandbox, "crm.lead.add", { fields: { TITLE: "Canteen" } }) as number;
  const lead = async (): Promise<Json[]> =>
    await members(sandbox, "crm.lead.get", { id }, ["STATUS_ID", "STATUS_SEMANTIC_ID", "DATE_CLOSED"]);
  assert.deepEqual((await lead()).slice(0, 2), ["NEW", "P"]);
  await result(sandbox, "crm.lead.update", { id, fields: { STATUS_ID: "JUNK" } });
  assert.deepEqual(await lead(), ["JUNK", "F", "2024-10-09T06:22:17+00:00"]);
  await result(sandbox, "crm.item.update", { entityTypeId: 1, id, fields: { stageId: "IN_PROCESS" } });
  assert.deepEqual(await lead(), ["IN_PROCESS", "P", ""]);
  await result(sandbox, "crm.lead.update", { id, fields: { STATUS_ID: "CONVERTED" } });
  assert.deepEqual((await lead()).slice(0, 2), ["CONVERTED", "S"]);
});

test("the status of an estimate closes it", async () => {
  const sandbox = fresh();
  const id = await result(sandbox, "crm.quote.add", { fields: { TITLE: "Lobby", STATUS_ID: "DRAFT" } }) as number;
  const closed = async (): Promise<Json[]> => await members(sandbox, "crm.quote.get", { id }, ["STATUS_ID", "CLOSED"]);
  assert.deepEqual(await closed(), ["DRAFT", "N"]);
  await result(sandbox, "crm.quote.update", { id, fields: { STATUS_ID: "APPROVED" } });
  assert.deepEqual(await closed(), ["APPROVED", "Y"]);
  await result(sandbox, "crm.quote.update", { id, fields: { STATUS_ID: "SENT" } });
  assert.deepEqual(await closed(), ["SENT", "N"]);
});

for (const [kind, type] of [["deal", "D"], ["lead", "L"], ["quote", "Q"]] as const) {
  test(`the amount of a ${kind} is that of its products, unless it is by hand`, async () => {
    const sandbox = fresh();
    const id = await result(sandbox, `crm.${kind}.add`, { fields: { TITLE: "Bar", OPPORTUNITY: 5 } }) as number;
    const amount = async (): Promise<Json | undefined> =>
      (await members(sandbox, `crm.${kind}.get`, { id }, ["OPPORTUNITY"]))[0];
    assert.equal(Number(await amount()), 5);
    const rows = [{ PRODUCT_NAME: "Cup", PRICE: 2.5, QUANTITY: 4 }, { PRODUCT_NAME: "Tray", PRICE: 30, QUANTITY: 1 }];
    await result(sandbox, `crm.${kind}.productrows.set`, { id, rows });
    assert.equal(await amount(), "40.00");
    // What is written beside them is summed up again.
    await result(sandbox, `crm.${kind}.update`, { id, fields: { OPPORTUNITY: 7 } });
    assert.equal(await amount(), "40.00");
    const added = await result(sandbox, "crm.item.productrow.add", {
      fields: { ownerId: id, ownerType: type, productName: "Lid", price: 0.5, quantity: 10 },
    }) as { productRow: { id: number } };
    assert.equal(await amount(), "45.00");
    await result(sandbox, "crm.item.productrow.update", { id: added.productRow.id, fields: { quantity: 20 } });
    assert.equal(await amount(), "50.00");
    await result(sandbox, "crm.item.productrow.delete", { id: added.productRow.id });
    assert.equal(await amount(), "40.00");
    if (kind !== "quote") {
      await result(sandbox, `crm.${kind}.update`, { id, fields: { IS_MANUAL_OPPORTUNITY: "Y", OPPORTUNITY: 99 } });
      assert.equal(await amount(), "99.00");
      await result(sandbox, `crm.${kind}.productrows.set`, { id, rows: rows.slice(1) });
      assert.equal(await amount(), "99.00");
      await result(sandbox, `crm.${kind}.update`, { id, fields: { IS_MANUAL_OPPORTUNITY: "N" } });
      assert.equal(await amount(), "30.00");
    }
    await result(sandbox, `crm.${kind}.productrows.set`, { id, rows: [] });
    assert.equal(await amount(), "0.00");
  });
}

test("the products of another deal say nothing of this one", async () => {
  const sandbox = fresh();
  const [one, other] = [
    await result(sandbox, "crm.deal.add", { fields: { TITLE: "One", OPPORTUNITY: 1 } }),
    await result(sandbox, "crm.deal.add", { fields: { TITLE: "Other", OPPORTUNITY: 2 } }),
  ];
  await result(sandbox, "crm.deal.productrows.set", { id: one, rows: [{ PRODUCT_NAME: "Cup", PRICE: 8, QUANTITY: 2 }] });
  assert.deepEqual(await members(sandbox, "crm.deal.get", { id: one }, ["OPPORTUNITY"]), ["16.00"]);
  assert.deepEqual(await members(sandbox, "crm.deal.get", { id: other }, ["OPPORTUNITY"]), ["2.00"]);
});

test("what belongs to a deal goes with it", async () => {
  const sandbox = fresh();
  const deal = async (): Promise<number> => {
    const id = await result(sandbox, "crm.deal.add", { fields: { TITLE: "Bar" } }) as number;
    await result(sandbox, "crm.deal.productrows.set", { id, rows: [{ PRODUCT_NAME: "Cup", PRICE: 2, QUANTITY: 4 }] });
    await result(sandbox, "crm.deal.contact.add", { id, fields: { CONTACT_ID: 23 } });
    await result(sandbox, "crm.activity.add", {
      fields: { OWNER_TYPE_ID: 2, OWNER_ID: id, TYPE_ID: 2, SUBJECT: "Call", RESPONSIBLE_ID: 1, COMMUNICATIONS: [{ VALUE: "+15550100" }] },
    });
    return id;
  };
  const [gone, kept] = [await deal(), await deal()];
  const count = async (id: number): Promise<number[]> => {
    const { productRows } = await result(sandbox, "crm.item.productrow.list", {
      filter: { "=ownerType": "D", "=ownerId": id },
    }) as { productRows: Json[] };
    const activities = await result(sandbox, "crm.activity.list", { filter: { OWNER_ID: id, OWNER_TYPE_ID: 2 } });
    const contacts = await result(sandbox, "crm.deal.contact.items.get", { id });
    return [productRows, activities as Json[], contacts as Json[]].map(({ length }) => length);
  };
  assert.deepEqual([await count(gone), await count(kept)], [[1, 1, 1], [1, 1, 1]]);
  await result(sandbox, "crm.deal.delete", { id: gone });
  assert.deepEqual([await count(gone), await count(kept)], [[0, 0, 0], [1, 1, 1]]);
});

test("a contact leaves its companies and deals", async () => {
  const sandbox = fresh();
  const contact = await result(sandbox, "crm.contact.add", { fields: { NAME: "Ines" } });
  const company = await result(sandbox, "crm.company.add", { fields: { TITLE: "Harbour" } });
  const deal = await result(sandbox, "crm.deal.add", { fields: { TITLE: "Bar" } });
  await result(sandbox, "crm.company.contact.add", { id: company, fields: { CONTACT_ID: contact } });
  await result(sandbox, "crm.deal.contact.add", { id: deal, fields: { CONTACT_ID: contact } });
  const ids = async (): Promise<Json[]> => [
    ...await result(sandbox, "crm.company.contact.items.get", { id: company }) as Json[],
    ...await result(sandbox, "crm.deal.contact.items.get", { id: deal }) as Json[],
  ].map((one) => Number((one as Members).CONTACT_ID));
  assert.deepEqual(await ids(), [contact, contact]);
  await result(sandbox, "crm.contact.delete", { id: contact });
  assert.deepEqual(await ids(), []);
});

test("elements, sections and fields go with their list, and those of another one stay", async () => {
  const sandbox = fresh();
  const list = async (code: string): Promise<number> =>
    await result(sandbox, "lists.add", { IBLOCK_TYPE_ID: "lists", IBLOCK_CODE: code, FIELDS: { NAME: code } }) as number;
  const [gone, kept] = [await list("gone"), await list("kept")];
  for (const IBLOCK_ID of [gone, kept]) {
    await result(sandbox, "lists.element.add", {
      ...{ IBLOCK_TYPE_ID: "lists", IBLOCK_ID, ELEMENT_CODE: `e${IBLOCK_ID}`, FIELDS: { NAME: "Element" } },
    });
  }
  const elements = async (IBLOCK_ID: number): Promise<number> =>
    (await result(sandbox, "lists.element.get", {
      ...{ IBLOCK_TYPE_ID: "lists", IBLOCK_ID, ELEMENT_CODE: `e${IBLOCK_ID}` },
    }) as Json[]).length;
  assert.deepEqual([await elements(gone), await elements(kept)], [1, 1]);
  await result(sandbox, "lists.delete", { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: gone });
  assert.deepEqual([await elements(gone), await elements(kept)], [0, 1]);
  const left = await result(sandbox, "lists.get", { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: kept }) as Members[];
  assert.deepEqual(left.map(({ NAME }) => NAME), ["kept"]);
});

test("a storage takes its elements and properties along", async () => {
  const sandbox = fresh();
  for (const ENTITY of ["cups", "lids"]) {
    await result(sandbox, "entity.add", { ENTITY, NAME: ENTITY, ACCESS: { U1: "X" } });
    await result(sandbox, "entity.item.property.add", { ENTITY, PROPERTY: "size", NAME: "Size", TYPE: "S" });
    await result(sandbox, "entity.item.add", { ENTITY, NAME: "Large" });
  }
  const held = async (ENTITY: string): Promise<number> =>
    (await result(sandbox, "entity.item.get", { ENTITY, SORT: {}, FILTER: {} }) as Json[]).length;
  assert.deepEqual([await held("cups"), await held("lids")], [1, 1]);
  await result(sandbox, "entity.delete", { ENTITY: "cups" });
  assert.deepEqual([await held("cups"), await held("lids")], [0, 1]);
});

for (const [kind, must] of [["deal", "TITLE"], ["lead", "TITLE"], ["contact", "NAME"], ["company", "TITLE"], ["quote", "TITLE"]] as const) {
  test(`a field that is added to a ${kind} is described, written, read and gone again`, async () => {
    const sandbox = fresh();
    const fields = { FIELD_NAME: "CRUMBS", USER_TYPE_ID: "string", EDIT_FORM_LABEL: { en: "Crumbs" } };
    const id = await result(sandbox, `crm.${kind}.add`, { fields: { [must]: "Bread", UF_CRM_CRUMBS: "none yet" } });
    const held = async (): Promise<Json | undefined> =>
      (await result(sandbox, `crm.${kind}.get`, { id }) as Members).UF_CRM_CRUMBS;
    assert.equal(await held(), undefined);
    const field = await result(sandbox, `crm.${kind}.userfield.add`, { fields }) as number;
    const described = async (): Promise<Members | undefined> =>
      (await result(sandbox, `crm.${kind}.fields`, {}) as Record<string, Members>).UF_CRM_CRUMBS;
    assert.deepEqual([(await described())?.type, (await described())?.formLabel], ["string", "Crumbs"]);
    const shown = await result(sandbox, `crm.${kind}.userfield.get`, { id: field }) as Members;
    assert.equal(shown.FIELD_NAME, "UF_CRM_CRUMBS");
    assert.equal(await held() ?? "", "");
    await result(sandbox, `crm.${kind}.update`, { id, fields: { UF_CRM_CRUMBS: "many" } });
    assert.equal(await held(), "many");
    const found = await result(sandbox, `crm.${kind}.list`, {
      ...{ filter: { UF_CRM_CRUMBS: "many" }, select: ["ID", "UF_CRM_CRUMBS"] },
    });
    assert.deepEqual(found, [{ ID: String(id), UF_CRM_CRUMBS: "many" }]);
    await result(sandbox, `crm.${kind}.userfield.delete`, { id: field });
    assert.deepEqual([await held(), await described()], [undefined, undefined]);
    await result(sandbox, `crm.${kind}.update`, { id, fields: { UF_CRM_CRUMBS: "again" } });
    assert.equal(await held(), undefined);
  });
}

test("a field of requisites is described and gone again, and fields of others are none of theirs", async () => {
  const sandbox = fresh();
  const fields = { FIELD_NAME: "UF_CRM_OVEN", USER_TYPE_ID: "double" };
  const id = await result(sandbox, "crm.requisite.userfield.add", { fields });
  const oven = async (kind: string): Promise<Json | undefined> =>
    (await result(sandbox, `crm.${kind}.fields`, {}) as Record<string, Members>).UF_CRM_OVEN?.type;
  assert.deepEqual([await oven("requisite"), await oven("contact")], ["double", undefined]);
  await result(sandbox, "crm.requisite.userfield.delete", { id });
  assert.equal(await oven("requisite"), undefined);
});

test("a property of a storage is shown, renamed and gone", async () => {
  const sandbox = fresh();
  await result(sandbox, "entity.item.property.add", { ENTITY: "dish", PROPERTY: "salt", NAME: "Salt", TYPE: "S" });
  const names = async (): Promise<Json[]> =>
    (await result(sandbox, "entity.item.property.get", { ENTITY: "dish" }) as Members[])
      .filter(({ PROPERTY }) => PROPERTY === "salt").map(({ NAME = null }) => NAME);
  assert.deepEqual(await names(), ["Salt"]);
  await result(sandbox, "entity.item.property.update", { ENTITY: "dish", PROPERTY: "salt", NAME: "Sea salt" });
  assert.deepEqual(await names(), ["Sea salt"]);
  await result(sandbox, "entity.item.property.delete", { ENTITY: "dish", PROPERTY: "salt" });
  assert.deepEqual(await names(), []);
});

test("messages go with their chat", async () => {
  const sandbox = fresh();
  const chat = await result(sandbox, "im.chat.add", { USERS: [2], TITLE: "Van" });
  await result(sandbox, "im.message.add", { DIALOG_ID: `chat${chat}`, MESSAGE: "Who has it?" });
  const { messages } = await result(sandbox, "im.dialog.messages.get", { DIALOG_ID: `chat${chat}` }) as {
    messages: Members[];
  };
  assert.deepEqual(messages.map(({ text, chat_id }) => [text, Number(chat_id)]), [["Who has it?", chat]]);
});
