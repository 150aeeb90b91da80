/** What every documented example sends, through TypeScript and through the command line, against what OPI sends. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { functionOf, readPlaces } from "../../scripts/opi/places.ts";
import { built } from "../../scripts/tasks/model.ts";
import { functionPages, root } from "../docs/markdown.ts";
import { temporaryFolder } from "../docs/programs.ts";
import { runExamples, wordsOf } from "./examples.ts";
import { problems, type Way } from "./judge.ts";
import { type Sent, startRecorder } from "./record.ts";

const { facts, model } = await readPlaces(root, "bitrix24", (await built()).model);
const words = await wordsOf(model);
const pages = new Map(functionPages().map((page) => [page.name, page]));
const recorder = startRecorder();
after(() => recorder.close());
const folder = temporaryFolder();

/** How the pages reach a portal, in either language. */
const WAYS: Record<string, Record<"typescript" | "shell", Way>> = {
  webhook: {
    typescript: { prefix: "https://b24-ar17wx.bitrix24.by/rest/1/h0m.../" },
    shell: { prefix: "https://b24-ar17wx.bitrix24.by/rest/1/h0m.../" },
  },
  token: {
    typescript: {
      prefix: "https://b24-ar17wx.bitrix24.by/rest/",
      token: "11ae5d68006e9f06006b12e400000001000...",
    },
    shell: { prefix: "https://b24-ar17wx.bitrix24.by/rest/", token: "***" },
  },
};

/** A request without what differs between any two: the token, and the secret of an upload's address. */
function withoutSecrets({ http, address, type, body }: Sent): unknown {
  if (type.startsWith("multipart/")) return [http, address, body];
  const { auth: _, ...fields } = Object(body) as Record<string, unknown>;
  return [http, address, type, JSON.stringify(fields)];
}

for (const opi of facts.functions) {
  test(`${opi.name}: every example sends what OPI sends, from TypeScript and from the command line`, async () => {
    const fn = functionOf(model, opi.name);
    assert.ok(fn, "The spec has no such function.");
    const page = pages.get(fn.slug);
    assert.ok(page, "There is no such page.");
    const { ran, thrown } = await runExamples(fn, page, words.get(fn.name)!, recorder, folder);
    assert.equal(thrown, undefined);
    assert.ok(ran.length >= 1);
    const positional = fn.method?.positions !== undefined;
    for (const { example: { title, way, args }, typescript, shell, outcome } of ran) {
      assert.deepEqual([outcome.code, outcome.stderr], [0, ""], title);
      assert.ok(typescript, `${title}: the page's TypeScript does not log it.`);
      const ways = way === undefined ? undefined : WAYS[way];
      assert.deepEqual(problems(opi, args, ways?.typescript, typescript, positional), [], `${title}, TypeScript`);
      assert.deepEqual(problems(opi, args, ways?.shell, shell, positional), [], `${title}, command line`);
      assert.deepEqual(shell.sent.map(withoutSecrets), typescript.sent.map(withoutSecrets), `${title}: they differ`);
    }
  });
}
