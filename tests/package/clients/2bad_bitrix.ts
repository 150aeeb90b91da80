/**
 * What people do with @2bad/bitrix, as it comes from npm, against a sandbox whose addresses stand in the environment. Run by
 * Node with the folder that has the package; ends with an error where something is not as with a portal.
 *
 * @module
 */

import assert from "node:assert/strict";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

/** What is used of the package. */
interface Client {
  call: (method: string, params: object) => Promise<{ result: unknown; total?: number; next?: number }>;
  batch: (commands: object) => Promise<{ result: { result: Record<string, Record<string, string>> } }>;
  list: (method: string, params: object) => Promise<{ result: { ID: string }[] }>;
  deals: {
    get: (id: string) => Promise<{ result: Record<string, string> }>;
    create: (fields: object) => Promise<{ result: number }>;
    update: (id: string, fields: object) => Promise<{ result: boolean }>;
  };
}

const [folder] = process.argv.slice(2) as [string];
const { OINT_SANDBOX: webhook = "" } = process.env;
const { default: { Bitrix } } = await import(
  pathToFileURL(join(folder, "node_modules", "@2bad", "bitrix", "build", "main", "bitrix.js")).href
);

// Only through a webhook: of a token that it is given, this version sends nothing.
const { batch, call, deals, list }: Client = Bitrix(webhook);

const { result: id } = await deals.create({ TITLE: "Lamps", UF_CRM_1712000000: "C-1" });
assert.equal(id, 231);
await deals.update(String(id), { TITLE: "Two lamps" });
assert.equal((await deals.get(String(id))).result.TITLE, "Two lamps");
const { result: { result } } = await batch({
  one: { method: "crm.deal.get", params: { ID: 1 } },
  two: { method: "crm.deal.get", params: { ID: id } },
});
assert.deepEqual([result.one!.ID, result.two!.TITLE], ["1", "Two lamps"]);
await call("crm.deal.delete", { id });
const page = await call("crm.deal.list", { select: ["ID"], filter: { ">ID": 10 }, start: 50 });
assert.deepEqual([page.total, page.next, (page.result as { ID: string }[])[0]], [220, 100, { ID: "61" }]);
assert.equal((await list("crm.deal.list", { select: ["ID"] })).result.length, 230);
console.log("done");
process.exit();
