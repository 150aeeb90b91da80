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
  await result(sandbox, "crm.deal.productrows.set", {
    id: one,
    rows: [{ PRODUCT_NAME: "Cup", PRICE: 8, QUANTITY: 2 }],
  });
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
      fields: {
        OWNER_TYPE_ID: 2,
        OWNER_ID: id,
        TYPE_ID: 2,
        SUBJECT: "Call",
        RESPONSIBLE_ID: 1,
        COMMUNICATIONS: [{ VALUE: "+15550100" }],
      },
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
  const ids = async (): Promise<Json[]> =>
    [
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
    await result(sandbox, "lists.add", {
      IBLOCK_TYPE_ID: "lists",
      IBLOCK_CODE: code,
      FIELDS: { NAME: code },
    }) as number;
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

for (
  const [kind, must] of [["deal", "TITLE"], ["lead", "TITLE"], ["contact", "NAME"], ["company", "TITLE"], [
    "quote",
    "TITLE",
  ]] as const
) {
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

/** A call by a user. */
async function as(sandbox: Sandbox, user: number, method: string, params: Json): Promise<Json> {
  const request = new Request(`https://portal.example/rest/${user}/code/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  const response = await sandbox.fetch(request);
  const body = await response.json() as { result: Json };
  assert.equal(response.status, 200, `${method}: ${JSON.stringify(body)}`);
  return body.result;
}

/** The chats of somebody that begin the list, with what was said last in them and how much of it counts. */
async function recent(sandbox: Sandbox, user: number, many: number): Promise<Json[]> {
  const { items } = await as(sandbox, user, "im.recent.list", {}) as { items: Record<string, Members>[] };
  return items.slice(0, many).map(({ id, title, message, counter }) =>
    [id, title, message?.text, message?.author_id, counter] as Json[]
  );
}

/** What counts for somebody in a chat, and in all. */
async function counted(sandbox: Sandbox, user: number, chat: Json): Promise<Json[]> {
  const { TYPE, CHAT } = await as(sandbox, user, "im.counters.get", {}) as { TYPE: Members; CHAT: Members };
  return [TYPE.CHAT ?? null, CHAT[String(chat)] ?? null];
}

test("a message stands in its chat and comes to the top of everybody's list, where it counts until it is read", async () => {
  const sandbox = fresh();
  const van = await as(sandbox, 1, "im.chat.add", { USERS: [3, 2150], TITLE: "Van" });
  const bar = await as(sandbox, 1, "im.chat.add", { USERS: [3], TITLE: "Bar" });
  const [DIALOG_ID, BAR] = [`chat${van}`, `chat${bar}`];
  assert.deepEqual(await as(sandbox, 1, "im.chat.user.list", { CHAT_ID: van }), [3, 2150, 1]);
  await as(sandbox, 1, "im.message.add", { DIALOG_ID: BAR, MESSAGE: "Cups are here" });
  await as(sandbox, 1, "im.message.add", { DIALOG_ID, MESSAGE: "Who has it?" });
  await as(sandbox, 3, "im.message.add", { DIALOG_ID, MESSAGE: "I have" });
  assert.deepEqual(await recent(sandbox, 1, 2), [[DIALOG_ID, "Van", "I have", 3, 1], [
    BAR,
    "Bar",
    "Cups are here",
    1,
    0,
  ]]);
  assert.deepEqual(await recent(sandbox, 3, 2), [[DIALOG_ID, "Van", "I have", 3, 0], [
    BAR,
    "Bar",
    "Cups are here",
    1,
    1,
  ]]);
  assert.deepEqual(await recent(sandbox, 2150, 1), [[DIALOG_ID, "Van", "I have", 3, 2]]);
  const listed = await as(sandbox, 2150, "im.recent.list", {}) as { items: Members[] };
  assert.ok(!listed.items.some(({ id }) => id === BAR), "user 2150 is not in this chat");
  assert.deepEqual(await counted(sandbox, 2150, van), [2, 2]);
  assert.deepEqual(await counted(sandbox, 1, van), [1, 1]);
  const read = await as(sandbox, 2150, "im.dialog.read", { DIALOG_ID }) as Members;
  assert.deepEqual([read.dialogId, read.chatId, read.counter], [DIALOG_ID, van, 0]);
  assert.deepEqual(await counted(sandbox, 2150, van), [0, null]);
  assert.deepEqual(await recent(sandbox, 2150, 1), [[DIALOG_ID, "Van", "I have", 3, 0]]);
  assert.deepEqual(await counted(sandbox, 1, van), [1, 1]);
  await as(sandbox, 1, "im.dialog.read.all", {});
  assert.deepEqual(await counted(sandbox, 1, van), [0, null]);
  const { messages } = await as(sandbox, 2150, "im.dialog.messages.get", { DIALOG_ID }) as { messages: Members[] };
  assert.deepEqual(messages.map(({ text, author_id, date }) => [text, author_id, date]), [
    ["I have", 3, "2024-10-09T06:22:17+00:00"],
    ["Who has it?", 1, "2024-10-09T06:22:17+00:00"],
  ]);
  const first = messages[1]?.id as number;
  await as(sandbox, 2150, "im.dialog.unread", { DIALOG_ID, MESSAGE_ID: first });
  assert.deepEqual(await counted(sandbox, 2150, van), [2, 2]);
});

test("two who talk have each other in their lists", async () => {
  const sandbox = fresh();
  await as(sandbox, 1, "im.message.add", { DIALOG_ID: 3, MESSAGE: "Coffee?" });
  const of = async (user: number): Promise<Json[]> =>
    (await recent(sandbox, user, 1)).map((one) => [0, 2, 3, 4].map((at) => (one as Json[])[at] ?? null));
  assert.deepEqual([await of(1), await of(3)], [[[3, "Coffee?", 1, 0]], [[1, "Coffee?", 1, 1]]]);
});

test("what two say to each other is read by both, and by nobody else", async () => {
  const sandbox = fresh();
  await as(sandbox, 1, "im.message.add", { DIALOG_ID: 3, MESSAGE: "Coffee?" });
  await as(sandbox, 3, "im.message.add", { DIALOG_ID: "1", MESSAGE: "At four" });
  const read = async (user: number, dialog: Json): Promise<Json[]> => {
    const { messages } = await as(sandbox, user, "im.dialog.messages.get", { DIALOG_ID: dialog }) as Members;
    return (messages as Members[]).map(({ text, author_id }) => [text ?? null, author_id ?? null]);
  };
  const said = [["At four", 3], ["Coffee?", 1]];
  assert.deepEqual(await read(1, 3), said);
  assert.deepEqual(await read(3, 1), said);
  assert.deepEqual(await read(3, 3), []);
  assert.deepEqual(await read(1, "chat3"), []);
});

test("a notification is found by whom it is for, and counts until it is read", async () => {
  const sandbox = fresh();
  const before = await as(sandbox, 3, "im.counters.get", {}) as { TYPE: { NOTIFY: number } };
  const id = await as(sandbox, 1, "im.notify.personal.add", { USER_ID: 3, MESSAGE: "The tram is late", TAG: "TRAM" });
  const texts = async (user: number): Promise<Json[][]> => {
    const { notifications } = await as(sandbox, user, "im.notify.get", {}) as Members;
    return (notifications as Members[]).map((
      one,
    ) => [one.id ?? 0, one.text ?? "", one.author_id ?? 0, one.notify_read ?? ""]);
  };
  const waiting = async (): Promise<number> =>
    (await as(sandbox, 3, "im.counters.get", {}) as { TYPE: { NOTIFY: number } }).TYPE.NOTIFY - before.TYPE.NOTIFY;
  assert.deepEqual((await texts(3))[0], [id, "The tram is late", 1, "N"]);
  assert.deepEqual((await texts(1)).filter(([, text]) => text === "The tram is late"), []);
  assert.equal(await waiting(), 1);
  await as(sandbox, 3, "im.notify.read", { ID: id, ACTION: "Y", ONLY_CURRENT: "Y" });
  assert.equal((await texts(3))[0]![3], "Y");
  assert.equal(await waiting(), 0);
  await as(sandbox, 1, "im.notify.system.add", { USER_ID: 3, MESSAGE: "Update" });
  assert.deepEqual((await texts(3))[0]!.slice(1), ["Update", 0, "N"]);
  await as(sandbox, 3, "im.notify.read.all", {});
  assert.equal(await waiting(), 0);
  await as(sandbox, 3, "im.notify.delete", { ID: id });
  assert.deepEqual((await texts(3)).filter(([one]) => one === id), []);
});

test("a new smart process has a funnel with stages, and its items begin in the first and are its own", async () => {
  const sandbox = fresh();
  await result(sandbox, "crm.type.add", { fields: { title: "Repairs", entityTypeId: 1100, isStagesEnabled: "Y" } });
  const { categories } = await result(sandbox, "crm.category.list", { entityTypeId: 1100 }) as Members;
  const [[funnel, , isDefault]] = (categories as Members[]).map(({ id, name, isDefault }) => [id, name, isDefault]) as [
    [number, string, string],
  ];
  assert.deepEqual([(categories as Json[]).length, isDefault], [1, "Y"]);
  const stagesOf = async (ENTITY_ID: string): Promise<Json[]> =>
    (await result(sandbox, "crm.status.list", { order: { SORT: "ASC" }, filter: { ENTITY_ID } }) as Members[])
      .map(({ STATUS_ID = null }) => STATUS_ID);
  const codes = ["NEW", "PREPARATION", "CLIENT", "SUCCESS", "FAIL"];
  assert.deepEqual(await stagesOf(`DYNAMIC_1100_STAGE_${funnel}`), codes.map((code) => `DT1100_${funnel}:${code}`));
  const { item } = await result(sandbox, "crm.item.add", { entityTypeId: 1100, fields: { title: "Bell" } }) as Members;
  const id = (item as Members).id as number;
  assert.deepEqual(await members(sandbox, "crm.item.get", { entityTypeId: 1100, id }, ["title", "stageId"]), [
    "Bell",
    `DT1100_${funnel}:NEW`,
  ]);
  const { items } = await result(sandbox, "crm.item.list", { entityTypeId: 1100 }) as Members;
  assert.deepEqual((items as Members[]).map(({ id }) => id), [id]);
  await result(sandbox, "crm.type.delete", { id: await typeOf(sandbox, 1100) });
  assert.deepEqual(await stagesOf(`DYNAMIC_1100_STAGE_${funnel}`), []);
});

/** The id of a smart process. */
async function typeOf(sandbox: Sandbox, entityTypeId: number): Promise<Json> {
  const { types } = await result(sandbox, "crm.type.list", { filter: { entityTypeId } }) as Members;
  return (types as Members[])[0]?.id ?? null;
}

test("a new funnel of deals has the stages of the general one", async () => {
  const sandbox = fresh();
  const { category } = await result(sandbox, "crm.category.add", {
    entityTypeId: 2,
    fields: { name: "Hire" },
  }) as Members;
  const { id } = category as Members;
  const stages = await result(sandbox, "crm.status.list", { filter: { ENTITY_ID: `DEAL_STAGE_${id}` } }) as Members[];
  assert.equal(stages[0]?.STATUS_ID, `C${id}:NEW`);
  assert.ok(stages.some(({ STATUS_ID }) => STATUS_ID === `C${id}:WON`));
});

for (const [name, entityTypeId, ownerType] of [["an invoice", 31, "SI"], ["an item", 1036, "T40c"]] as const) {
  test(`the amount of ${name} is that of its products`, async () => {
    const sandbox = fresh();
    const fields = { title: "Chairs", isManualOpportunity: "N" };
    const { item } = await result(sandbox, "crm.item.add", { entityTypeId, fields }) as Members;
    const id = (item as Members).id as number;
    const row = { ownerId: id, ownerType, productName: "Chair", price: 12.5, quantity: 4 };
    await result(sandbox, "crm.item.productrow.add", { fields: row });
    assert.deepEqual(await members(sandbox, "crm.item.get", { entityTypeId, id }, ["opportunity"]), [50]);
  });
}

test("a working day begins, is interrupted and ends, for each user apart", async () => {
  const sandbox = fresh();
  const day = async (user: number): Promise<Json[]> => {
    const { STATUS = null, TIME_START = null, TIME_FINISH = null } = await as(
      sandbox,
      user,
      "timeman.status",
      {},
    ) as Members;
    return [STATUS, TIME_START, TIME_FINISH];
  };
  const before = await day(3);
  const began = "2024-10-09T06:22:17+00:00";
  assert.equal((await as(sandbox, 1, "timeman.open", {}) as Members).STATUS, "OPENED");
  assert.deepEqual(await day(1), ["OPENED", began, null]);
  await as(sandbox, 1, "timeman.pause", {});
  assert.deepEqual(await day(1), ["PAUSED", began, null]);
  await as(sandbox, 1, "timeman.close", { TIME: "2024-10-09T15:00:00+00:00" });
  assert.deepEqual(await day(1), ["CLOSED", began, "2024-10-09T15:00:00+00:00"]);
  assert.deepEqual(await day(3), before);
  await result(sandbox, "timeman.timecontrol.settings.set", { ACTIVE: true, MINIMUM_IDLE_FOR_REPORT: 40 });
  const settings = await result(sandbox, "timeman.timecontrol.settings.get", {}) as Members;
  assert.equal(settings.minimum_idle_for_report, 40);
});

test("an application's places are found until they are given back", async () => {
  const sandbox = fresh();
  const place = { PLACEMENT: "CRM_LEAD_DETAIL_TAB", HANDLER: "https://app.example/tab" };
  const titles = async (): Promise<Json[]> =>
    (await result(sandbox, "placement.get", {}) as Members[])
      .filter(({ handler }) => handler === place.HANDLER).map(({ title = null }) => title);
  await result(sandbox, "placement.bind", { ...place, TITLE: "Weather" });
  assert.deepEqual(await titles(), ["Weather"]);
  assert.deepEqual(await result(sandbox, "placement.unbind", place), { count: 1 });
  assert.deepEqual(await titles(), []);
  assert.deepEqual(await result(sandbox, "placement.unbind", place), { count: 0 });
});

test("a flow is renamed, known by its name, and gone", async () => {
  const sandbox = fresh();
  const isThere = async (name: string): Promise<Json> =>
    await result(sandbox, "tasks.flow.Flow.isExists", { flowData: { name } });
  assert.deepEqual(await isThere("Repairs"), { exists: false });
  await result(sandbox, "tasks.flow.Flow.update", { flowData: { id: 517, name: "Repairs" } });
  assert.deepEqual(await isThere("repairs"), { exists: true });
  assert.equal((await result(sandbox, "tasks.flow.Flow.get", { flowId: 517 }) as Members).name, "Repairs");
  await result(sandbox, "tasks.flow.Flow.delete", { flowData: { id: 517 } });
  assert.deepEqual(await isThere("Repairs"), { exists: false });
});

test("a list's fields are shown one by one under their types, and all under their ids", async () => {
  const sandbox = fresh();
  const list = { IBLOCK_TYPE_ID: "lists", IBLOCK_ID: "123" };
  const age = await result(sandbox, "lists.field.add", { ...list, FIELDS: { NAME: "Age", TYPE: "N" } });
  assert.match(String(age), /^PROPERTY_\d+$/);
  const one = await result(sandbox, "lists.field.get", { ...list, FIELD_ID: age }) as Record<string, Members>;
  assert.deepEqual(Object.entries(one).map(([type, { NAME = null }]) => [type, NAME]), [["N", "Age"]]);
  const all = await result(sandbox, "lists.field.get", list) as Record<string, Members>;
  assert.equal(all[String(age)]?.NAME, "Age");
  assert.equal(all.PROPERTY_1151?.TYPE, "L");
  const others = await result(sandbox, "lists.field.get", { ...list, IBLOCK_ID: "124" }).catch(() => ({}));
  assert.ok(!Object.hasOwn(others as Members, String(age)));
});

test("a connector is registered, active for a line, and gone again", async () => {
  const sandbox = fresh();
  const ID = "pigeons";
  const name = async (): Promise<Json> => (await result(sandbox, "imconnector.list", {}) as Members)[ID] ?? null;
  assert.equal(await name(), null);
  const register = {
    ID,
    NAME: "Pigeon post",
    ICON: { DATA_IMAGE: "data:," },
    PLACEMENT_HANDLER: "https://app.example/",
  };
  await result(sandbox, "imconnector.register", register);
  await result(sandbox, "imconnector.register", { ...register, NAME: "Pigeons" });
  assert.equal(await name(), "Pigeons");
  const status = async (LINE: number): Promise<Json[]> =>
    await members(sandbox, "imconnector.status", { CONNECTOR: ID, LINE }, ["CONNECTOR", "LINE", "STATUS"]);
  await result(sandbox, "imconnector.activate", { CONNECTOR: ID, LINE: 7, ACTIVE: "1" });
  assert.deepEqual(await status(7), [ID, 7, true]);
  await result(sandbox, "imconnector.activate", { CONNECTOR: ID, LINE: 7, ACTIVE: "0" });
  assert.deepEqual(await status(7), [ID, 7, false]);
  await result(sandbox, "imconnector.unregister", { ID });
  assert.equal(await name(), null);
});

test("the portal tells which methods there are", async () => {
  const sandbox = fresh();
  assert.deepEqual(await result(sandbox, "method.get", { name: "crm.deal.list" }), {
    isExisting: true,
    isAvailable: true,
  });
  assert.deepEqual(await result(sandbox, "method.get", { name: "crm.meal" }), {
    isExisting: false,
    isAvailable: false,
  });
});

test("pages behind the last id end, though examples name further records", async () => {
  const sandbox = fresh();
  const filter = { STAGE_ID: "NEW" };
  const found: number[] = [];
  for (let last = 0, calls = 0; calls < 100; calls++) {
    const deals = await result(sandbox, "crm.deal.list", {
      filter: { ...filter, ">ID": last },
      order: { ID: "ASC" },
      start: -1,
    });
    const ids = (deals as Members[]).map(({ ID }) => Number(ID));
    if (!ids.length) break;
    found.push(...ids);
    last = ids.at(-1) as number;
  }
  assert.equal(new Set(found).size, found.length);
  assert.ok(found.length < 100);
  // What an example names alone is not there for whoever asks for what others have.
  const all = await result(sandbox, "crm.deal.list", { filter }) as Members[];
  assert.deepEqual(all.map(({ ID }) => Number(ID)), found);
});

test("older methods of tasks work on the same tasks", async () => {
  const sandbox = fresh();
  const id = await result(sandbox, "task.item.add", { TASKDATA: { TITLE: "Paint the door", RESPONSIBLE_ID: 1 } });
  const state = async (): Promise<Json[]> =>
    await members(sandbox, "tasks.task.get", { taskId: id }, ["title", "status"]);
  assert.equal((await state())[0], "Paint the door");
  await result(sandbox, "task.item.update", { TASKID: id, TASKDATA: { TITLE: "Paint it" } });
  await result(sandbox, "task.item.complete", { TASKID: id });
  assert.deepEqual(await state(), ["Paint it", "5"]);
  await result(sandbox, "task.item.delete", { TASKID: id });
  assert.equal((await ask(sandbox, "tasks.task.get", { taskId: id })).status, 400);
});

test("records whose answers no page shows are kept", async () => {
  const sandbox = fresh();
  const id = await result(sandbox, "crm.measure.add", { fields: { CODE: "6", MEASURE_TITLE: "Ell" } });
  assert.deepEqual(await members(sandbox, "crm.measure.get", { id }, ["ID", "MEASURE_TITLE", "CODE"]), [
    String(id),
    "Ell",
    "6",
  ]);
  assert.equal(await result(sandbox, "crm.measure.update", { id, fields: { MEASURE_TITLE: "Cubit" } }), true);
  const all = await result(sandbox, "crm.measure.list", { filter: { MEASURE_TITLE: "Cubit" } }) as Members[];
  assert.deepEqual(all.map(({ ID }) => ID), [String(id)]);
  assert.equal(await result(sandbox, "crm.measure.delete", { id }), true);
  assert.deepEqual(await result(sandbox, "crm.measure.list", { filter: { MEASURE_TITLE: "Cubit" } }), []);
});

test("a chat is pinned, marked, muted and hidden in the list of the one who says so", async () => {
  const sandbox = fresh();
  const van = await as(sandbox, 1, "im.chat.add", { USERS: [3], TITLE: "Van" });
  const DIALOG_ID = `chat${van}`;
  const marks = async (user: number): Promise<Json[]> => {
    const [first] = await as(sandbox, user, "im.recent.get", {}) as Members[];
    return [first?.id ?? null, first?.pinned ?? null, first?.unread ?? null];
  };
  await as(sandbox, 1, "im.recent.pin", { DIALOG_ID, PIN: "Y" });
  await as(sandbox, 1, "im.recent.unread", { DIALOG_ID, ACTION: "Y" });
  assert.deepEqual([await marks(1), await marks(3)], [[DIALOG_ID, true, true], [DIALOG_ID, false, false]]);
  await as(sandbox, 1, "im.recent.pin", { DIALOG_ID, PIN: "N" });
  await as(sandbox, 1, "im.recent.unread", { DIALOG_ID, ACTION: "N" });
  assert.deepEqual(await marks(1), [DIALOG_ID, false, false]);
  await as(sandbox, 3, "im.chat.mute", { CHAT_ID: van, MUTE: "Y" });
  assert.deepEqual((await as(sandbox, 1, "im.dialog.get", { DIALOG_ID }) as Members).mute_list, [3]);
  await as(sandbox, 3, "im.chat.mute", { CHAT_ID: van, MUTE: "N" });
  assert.deepEqual((await as(sandbox, 1, "im.dialog.get", { DIALOG_ID }) as Members).mute_list, []);
  await as(sandbox, 1, "im.recent.hide", { DIALOG_ID });
  assert.notEqual((await marks(1))[0], DIALOG_ID);
  assert.equal((await marks(3))[0], DIALOG_ID);
});

test("the chats of the demo stand in the list of the one who calls", async () => {
  const sandbox = createSandbox({ now: () => new Date("2024-10-09T06:22:17Z"), seed: ["demo"] });
  const [service, room] = await recent(sandbox, 1, 2) as Json[][];
  assert.deepEqual([service?.[1], service?.[2]], ["Service", "Filters are down to forty. I order new ones today."]);
  assert.deepEqual([room?.[1], room?.[2]], [
    "Waiting room of the clinic",
    "Please take the short hose along, the sink is right beside it.",
  ]);
});

/** A verb, what names its record, and what a read shows of it then. */
const VERBS: readonly [write: string, params: Members, read: string, asked: Members, member: string, want: Json][] = [
  ["tasks.api.scrum.sprint.start", { id: 2 }, "tasks.api.scrum.sprint.get", { id: 2 }, "status", "active"],
  ["tasks.api.scrum.sprint.complete", { id: 2 }, "tasks.api.scrum.sprint.get", { id: 2 }, "status", "completed"],
  ...[["complete", true], ["renew", false]].map(([verb, want]): [string, Members, string, Members, string, Json] => [
    `tasks.template.checklist.${verb}`,
    { templateId: 139, checkListItemId: 27 },
    "tasks.template.checklist.get",
    { templateId: 139, checkListItemId: 27 },
    "isComplete",
    want as boolean,
  ]),
];

test("a verb changes what a read shows", async () => {
  const sandbox = fresh();
  for (const [write, params, read, asked, member, want] of VERBS) {
    await result(sandbox, write, params);
    assert.deepEqual(await members(sandbox, read, asked, [member]), [want], write);
  }
});

test("documents of a warehouse are conducted, taken back and deleted, one or several at once", async () => {
  const sandbox = fresh();
  const statuses = async (): Promise<Json[]> => {
    const { documents } = await result(sandbox, "catalog.document.list", { filter: { id: [1, 7, 105] } }) as {
      documents: Members[];
    };
    return documents.map(({ status = null }) => status);
  };
  assert.deepEqual(await statuses(), ["Y", "N", "N"]);
  await result(sandbox, "catalog.document.confirm", { id: 7 });
  assert.deepEqual(await statuses(), ["Y", "Y", "N"]);
  await result(sandbox, "catalog.document.cancel", { id: 1 });
  assert.deepEqual(await statuses(), ["N", "Y", "N"]);
  await result(sandbox, "catalog.document.conductList", { documentIds: [1, 105] });
  assert.deepEqual(await statuses(), ["Y", "Y", "Y"]);
  await result(sandbox, "catalog.document.deleteList", { documentIds: [1, 7] });
  assert.deepEqual(await statuses(), ["Y"]);
});

test("a site that is published, or thrown away, is found so", async () => {
  const sandbox = fresh();
  const found = async (filter: Members): Promise<Json[]> =>
    (await result(sandbox, "landing.site.getList", { params: { select: ["ID"], filter } }) as Members[])
      .map(({ ID = null }) => ID);
  await result(sandbox, "landing.site.publication", { id: 147 });
  await result(sandbox, "landing.site.markDelete", { id: 157 });
  assert.deepEqual([await found({ ACTIVE: "Y", ID: 147 }), await found({ DELETED: "Y" })], [["147"], ["157"]]);
  await result(sandbox, "landing.site.unpublic", { id: 147 });
  await result(sandbox, "landing.site.markUnDelete", { id: 157 });
  assert.deepEqual([await found({ ACTIVE: "Y", ID: 147 }), await found({ DELETED: "Y" })], [[], []]);
});

test("an entry of a timeline is bound and unbound", async () => {
  const sandbox = fresh();
  const fields = { OWNER_ID: 999, ENTITY_ID: 10, ENTITY_TYPE: "deal" };
  const bound = async (): Promise<boolean> =>
    (await result(sandbox, "crm.timeline.bindings.list", { filter: { OWNER_ID: 999 } }) as Members[])
      .some(({ ENTITY_ID, ENTITY_TYPE }) => String(ENTITY_ID) === "10" && ENTITY_TYPE === "deal");
  assert.equal(await bound(), false);
  await result(sandbox, "crm.timeline.bindings.bind", { fields });
  assert.equal(await bound(), true);
  await result(sandbox, "crm.timeline.bindings.unbind", { fields });
  assert.equal(await bound(), false);
});
