/** What integrations with the CRM do, beside what each method is held to. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import type { Sandbox } from "../../src/sandbox/http.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { ask } from "./documented.ts";

type Members = Record<string, Json>;

/** The result of a call that is not refused. */
async function result(sandbox: Pick<Sandbox, "fetch">, method: string, params: Json): Promise<Json> {
  const { status, body } = await ask(sandbox, method, params);
  assert.equal(status, 200, `${method}: ${JSON.stringify(body)}`);
  return body.result ?? null;
}

test("what a campaign brought, and when a deal begins, is kept of deals and leads", async () => {
  const sandbox = createSandbox();
  const deal = await result(sandbox, "crm.deal.add", {
    fields: { TITLE: "A lamp", UTM_SOURCE: "letter", BEGINDATE: "2023-03-04" },
  });
  const { UTM_SOURCE, BEGINDATE } = await result(sandbox, "crm.deal.get", { id: deal }) as Members;
  assert.deepEqual([UTM_SOURCE, BEGINDATE], ["letter", "2023-03-04T00:00:00+00:00"]);
  const found = await result(sandbox, "crm.deal.list", { filter: { UTM_SOURCE: "letter" }, select: ["ID"] });
  assert.deepEqual(found, [{ ID: String(deal) }]);
  const lead = await result(sandbox, "crm.lead.add", { fields: { TITLE: "Ada", ADDRESS_CITY: "Leeds" } });
  assert.equal((await result(sandbox, "crm.lead.get", { id: lead }) as Members).ADDRESS_CITY, "Leeds");
});

for (const kind of ["lead", "contact", "company"]) {
  test(`the numbers of a ${kind} are changed one by one`, async () => {
    const sandbox = createSandbox();
    type Part = { ID: string; VALUE: string; VALUE_TYPE: string; TYPE_ID: string };
    const phones = async (id: Json): Promise<Part[]> =>
      (await result(sandbox, `crm.${kind}.get`, { id }) as Members).PHONE as unknown as Part[];
    const write = (id: Json, PHONE: Json): Promise<Json> =>
      result(sandbox, `crm.${kind}.update`, { id, fields: { PHONE } });
    const id = await result(sandbox, `crm.${kind}.add`, {
      fields: {
        PHONE: [{ VALUE: "+31", VALUE_TYPE: "HOME" }, { VALUE: "+32" }],
        EMAIL: [{ VALUE: "ada@example.org" }],
      },
    });
    const [first, second] = await phones(id) as [Part, Part];
    assert.deepEqual([first, second].map(({ VALUE, VALUE_TYPE, TYPE_ID }) => [VALUE, VALUE_TYPE, TYPE_ID]), [
      ["+31", "HOME", "PHONE"],
      ["+32", "WORK", "PHONE"],
    ]);
    assert.match(first.ID, /^\d+$/);
    assert.notEqual(first.ID, second.ID);
    await write(id, [{ ID: first.ID, VALUE: "+41" }, { VALUE: "+33" }]);
    assert.deepEqual((await phones(id)).map(({ VALUE }) => VALUE), ["+41", "+32", "+33"]);
    assert.equal((await phones(id))[0]?.VALUE_TYPE, "HOME");
    await write(id, [{ ID: first.ID, DELETE: "Y" }, { ID: second.ID, VALUE: "" }]);
    assert.deepEqual((await phones(id)).map(({ VALUE }) => VALUE), ["+33"]);
    const found = async (filter: Json): Promise<unknown> =>
      await result(sandbox, `crm.${kind}.list`, { filter, select: ["ID"] });
    assert.deepEqual(await found({ PHONE: "+33" }), [{ ID: String(id) }]);
    assert.deepEqual(await found({ EMAIL: "ada@example.org" }), [{ ID: String(id) }]);
    assert.deepEqual(await found({ PHONE: "+32" }), []);
  });
}

test("whoever has a number or an address is found by it, until it is changed", async () => {
  const sandbox = createSandbox();
  const find = (type: string, value: string, entity_type?: string): Promise<Json> =>
    result(sandbox, "crm.duplicate.findbycomm", { type, values: [value], ...entity_type && { entity_type } });
  assert.deepEqual(await find("PHONE", "+31 20 555-01-01"), []);
  const PHONE = [{ VALUE: "+31205550101" }];
  const contact = await result(sandbox, "crm.contact.add", {
    fields: { PHONE, EMAIL: [{ VALUE: "Ada@example.org" }] },
  });
  const lead = await result(sandbox, "crm.lead.add", { fields: { TITLE: "Ada", PHONE } });
  assert.deepEqual(await find("PHONE", "+31 20 555-01-01"), { LEAD: [lead], CONTACT: [contact] });
  assert.deepEqual(await find("PHONE", "+31205550101", "CONTACT"), { CONTACT: [contact] });
  assert.deepEqual(await find("PHONE", "+31205550101", "COMPANY"), []);
  assert.deepEqual(await find("EMAIL", "ada@example.org"), { CONTACT: [contact] });
  await result(sandbox, "crm.contact.delete", { id: contact });
  assert.deepEqual(await find("PHONE", "+31205550101"), { LEAD: [lead] });
});

for (const kind of ["company", "contact", "quote", "requisite"]) {
  test(`the own fields of a ${kind} are those that somebody has added, before and after`, async () => {
    const sandbox = createSandbox();
    const names = async (): Promise<Json[]> =>
      (await result(sandbox, `crm.${kind}.userfield.list`, {}) as Members[]).map(({ FIELD_NAME }) =>
        FIELD_NAME ?? null
      );
    assert.deepEqual(await names(), []);
    const id = await result(sandbox, `crm.${kind}.userfield.add`, {
      fields: { FIELD_NAME: "ONE", USER_TYPE_ID: "string" },
    });
    assert.deepEqual(await names(), ["UF_CRM_ONE"]);
    await result(sandbox, `crm.${kind}.userfield.delete`, { id });
    assert.deepEqual(await names(), []);
  });
}

for (
  const [what, entityTypeId, ownerType] of [["an invoice", 31, "SI"], ["an item of any process", 1222, "T4c6"]] as const
) {
  test(`the amount of ${what} is that of its products, until somebody says otherwise`, async () => {
    const sandbox = createSandbox();
    if (entityTypeId !== 31) await result(sandbox, "crm.type.add", { fields: { title: "Repairs", entityTypeId } });
    const added = await result(sandbox, "crm.item.add", { entityTypeId, fields: { title: "A lamp" } }) as Members;
    const { id } = added.item as Members;
    const amount = async (): Promise<unknown> =>
      ((await result(sandbox, "crm.item.get", { entityTypeId, id: id ?? 0 }) as Members).item as Members).opportunity;
    const set = (price: number): Promise<Json> =>
      result(sandbox, "crm.item.productrow.set", {
        ownerType,
        ownerId: id ?? 0,
        productRows: [{ productName: "Bulb", price, quantity: 3 }],
      });
    await set(10);
    assert.equal(await amount(), 30);
    await result(sandbox, "crm.item.update", {
      entityTypeId,
      id: id ?? 0,
      fields: { opportunity: 99, isManualOpportunity: "Y" },
    });
    await set(20);
    assert.equal(await amount(), 99);
  });
}
