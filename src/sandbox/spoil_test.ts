import assert from "node:assert/strict";
import { test } from "node:test";
import { failureOf } from "../core/failure.ts";
import type { FaultKind } from "./faults.ts";
import { json } from "./http.ts";
import { BrokenConnection, spoil } from "./spoil.ts";

const answer = (): Response => json(207, { result: "0123456789" }, { "x-extra": "1" });

for (
  const [kind, reason, unreached] of [
    ["reset", "read ECONNRESET", false],
    ["close", "other side closed", false],
    ["half-headers", "the connection ended within the headers", false],
    ["refused", "connect ECONNREFUSED", true],
  ] as const
) {
  test(`${kind} is a rejected fetch, as a runtime words it`, async () => {
    for (const given of [undefined, answer()]) {
      const error = await spoil(kind, given).catch((error) => error);
      assert.ok(error instanceof TypeError && error instanceof BrokenConnection);
      assert.equal(error.connection, kind);
      assert.equal(error.message, "fetch failed");
      assert.deepEqual(failureOf(error), { reason, unreached });
    }
  });
}

for (const [kind, status] of [["200-html", 200], ["500-html", 500], ["502-html", 502], ["503-html", 503]] as const) {
  test(`${kind} is a page`, async () => {
    for (const given of [undefined, answer()]) {
      const page = await spoil(kind, given);
      assert.equal(page.status, status);
      assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
      assert.match(await page.text(), /^<html>[^]*<h1>\w[^]*<\/html>\n$/);
    }
  });
}

test("421 is a text", async () => {
  const answered = await spoil("421");
  assert.deepEqual([answered.status, await answered.text()], [421, "Misdirected Request\n"]);
});

test("an empty body has the status and headers of the answer, or of one that is well", async () => {
  const empty = await spoil("empty-body", answer());
  assert.deepEqual([empty.status, empty.headers.get("x-extra"), await empty.text()], [207, "1", ""]);
  const before = await spoil("empty-body");
  assert.equal(before.status, 200);
  assert.match(before.headers.get("content-type") ?? "", /^application\/json/);
  assert.equal(await before.text(), "");
});

test("truncated JSON is a whole answer with half of the text", async () => {
  const cut = await spoil("truncated-json", answer());
  assert.deepEqual([cut.status, cut.headers.get("x-extra"), await cut.text()], [207, "1", '{"result":"0']);
});

test("a cut body begins, and breaks", async () => {
  const cut = await spoil("cut-body", answer());
  assert.equal(cut.status, 207);
  const reader = cut.body!.getReader();
  const { value } = await reader.read();
  assert.equal(new TextDecoder().decode(value), '{"result":"0');
  await assert.rejects(reader.read(), BrokenConnection);
  await assert.rejects((await spoil("cut-body", answer())).text(), TypeError);
});

test("no answer stays none, and a slow one is whole", async () => {
  const never = spoil("no-answer" as FaultKind);
  assert.equal(await Promise.race([never, new Promise((resolve) => setTimeout(resolve, 5, "nothing"))]), "nothing");
  assert.equal(await (await spoil("slow-answer", answer())).text(), '{"result":"0123456789"}');
});
