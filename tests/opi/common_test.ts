/** OPI's common options on the functions themselves. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { readPlaces } from "../../scripts/opi/places.ts";
import { built } from "../../scripts/tasks/model.ts";
import { root } from "../docs/markdown.ts";
import { runCommandHere, writeFiles } from "../docs/in_process.ts";
import { temporaryFolder } from "../docs/programs.ts";
import { wordsOf } from "./examples.ts";
import { type Sent, startRecorder } from "./record.ts";

const { model } = await readPlaces(root, "bitrix24", (await built()).model);
const words = await wordsOf(model);
const recorder = startRecorder();
after(() => recorder.close());
const folder = temporaryFolder();

/** What was shown of a request. */
interface Shown {
  http: string;
  address: string;
  body?: unknown;
}

const CODE = "h0m...";
const TOKEN = "11ae5d68006e9f06006b12e400000001000...";

/** A request as a dry run shows it: without the code, the token and the secrets of the authorisation server. */
function masked({ http, address, query, body }: Sent, secrets: readonly string[]): Shown {
  const search = new URLSearchParams(query).toString();
  const hidden = (text: string) => secrets.reduce((all, secret) => all.replaceAll(secret, "***"), text);
  const whole = hidden(`${address.replace(CODE, "***")}${search && `?${search}`}`);
  const shown = body === undefined ? undefined : JSON.parse(hidden(JSON.stringify(body)));
  return { http, address: whole, ...shown !== undefined && { body: shown } };
}

const functions = model.categories.flatMap((category) => category.functions);

test("--test of every example shows what the call then sends, first request first, and sends nothing", async () => {
  let shownRequests = 0;
  for (const [at, fn] of functions.entries()) {
    const secret = fn.params.filter((param) => param.secret).map(({ name }) => name);
    // One example of each will do, in turns through a webhook and with a token.
    const turn = at % fn.examples.length;
    for (const [index, example] of [...fn.examples.entries()].filter(([each]) => each === turn)) {
      writeFiles(folder, example.args);
      const line = words.get(fn.name)![index]!;
      recorder.reset();
      const dry = await runCommandHere([...line, "--test"], folder, recorder.fetch);
      assert.deepEqual([dry.code, recorder.sent.length], [0, 0], `${fn.name}: ${dry.stderr}`);
      const all = [JSON.parse(dry.stdout)].flat() as Shown[];
      await runCommandHere(line, folder, recorder.fetch);
      const secrets = [TOKEN, ...secret.flatMap((name) => String(example.args[name] ?? []))].filter(Boolean);
      const sent = recorder.sent.map((one) => masked(one, secrets));
      assert.ok(all.length >= Math.min(1, sent.length), fn.name);
      shownRequests += all.length;
      const [first] = all;
      if (!sent[0]) assert.deepEqual(all, [], fn.name);
      else {assert.deepEqual({ http: first!.http, address: first!.address, body: first!.body }, {
          body: undefined,
          ...sent[0],
        }, fn.name);}
      for (const one of secrets) assert.ok(!dry.stdout.includes(one), `${fn.name} shows a secret.`);
    }
  }
  assert.ok(shownRequests > 150, String(shownRequests));
});

test("a function of two calls shows both, the second by the documented answer", async () => {
  writeFileSync(join(folder, "report.txt"), "Quarterly report");
  const url = `https://b24-ar17wx.bitrix24.by/rest/1/${CODE}/`;
  const upload = ["UploadFileToFolder", "--title", "a.txt", "--file", "report.txt", "--folderid", "999"];
  recorder.reset();
  const { code, stdout, stderr } = await runCommandHere(
    ["oint", "bitrix24", ...upload, "--url", url, "--dry-run"],
    folder,
    recorder.fetch,
  );
  assert.deepEqual([code, recorder.sent], [0, []]);
  assert.match(stderr, /^Nothing was sent: what comes after the first request is shown with the documented answer/);
  assert.deepEqual(JSON.parse(stdout), [
    {
      method: "disk.folder.uploadFile",
      http: "POST",
      address: "https://b24-ar17wx.bitrix24.by/rest/1/***/disk.folder.uploadFile",
      body: { id: "999" },
    },
    {
      http: "POST",
      address: "https://b24-ar17wx.bitrix24.by/rest/upload.json?token=disk%7C***",
      type: "multipart/form-data",
      body: { file: { file: "a.txt", bytes: 16 } },
    },
  ]);
});

test("--debug and --config adv_response work through a webhook, with a token, and at the authorisation server", async () => {
  mkdirSync(folder, { recursive: true });
  const commands: [words: string[], secrets: string[], method: string][] = [
    [["GetUser", "--userid", "1", "--url", "https://p.example/rest/1/c0dec0de/"], ["c0dec0de"], "user.get"],
    [["GetUser", "--userid", "1", "--url", "p.example", "--token", "t0kent0ken"], ["t0kent0ken"], "user.get"],
    [["call", "user.get", "--ID", "1", "--url", "p.example", "--token", "t0kent0ken"], ["t0kent0ken"], "user.get"],
    [
      ["GetToken", "--clientid", "app.1", "--clientsecret", "s3cret-s3cret", "--code", "c0dec0de"],
      ["s3cret-s3cret", "c0dec0de", '"access_token":"n'],
      "oauth/token",
    ],
  ];
  for (const [command, secrets, method] of commands) {
    recorder.reset();
    const { code, stdout, stderr } = await runCommandHere(
      ["oint", "bitrix24", ...command, "--debug", "--config", "{adv_response:true}"],
      folder,
      recorder.fetch,
    );
    assert.equal(code, 0, stderr);
    const lines = stderr.trimEnd().split("\n");
    assert.equal(lines.length, 2, stderr);
    assert.match(lines[0]!, new RegExp(`^> (POST|GET) https://[^ ]*${method}`));
    assert.match(lines[1]!, /^< HTTP 200 after \d+ ms \{/);
    for (const secret of secrets) assert.ok(!stderr.includes(secret), stderr);
    const { code: status, body, headers } = JSON.parse(stdout);
    assert.equal(status, 200);
    assert.match(headers["content-type"], /^application\/json/);
    assert.ok(body.result !== undefined || body.access_token !== undefined, stdout);
  }
});
