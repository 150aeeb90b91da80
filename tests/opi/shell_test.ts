/** Values as people write them in a shell: through bash, with the real command, to a server on this machine. */

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { runBash, temporaryFolder } from "../docs/programs.ts";
import { runInShell } from "../docs_rest/shell.ts";
import { type SentFile, startRecorder } from "./record.ts";

const folder = temporaryFolder();
const recorder = startRecorder();
after(() => recorder.close());
const PORTAL = `export OINT_BITRIX24_URL="${recorder.url}/rest/1/c0de/"`;

/** Runs a script and returns what was sent. */
async function sentBy(script: string): Promise<{ bodies: unknown[]; code: number; stderr: string }> {
  recorder.reset();
  const { code, stderr } = await runBash(folder, `${PORTAL}\n${script}`);
  return { bodies: recorder.sent.map(({ body }) => body), code, stderr };
}

const UPDATE = "oint bitrix24 UpdateUser --userid 2166 --fields";
const OLEG = { ID: "2166", NAME: "Oleg", WORK_NOTES: "a \"b\" 'c'" };

writeFileSync(join(folder, "fields.json"), JSON.stringify({ NAME: "Oleg", WORK_NOTES: "a \"b\" 'c'" }));
writeFileSync(join(folder, "поля 🎉.json"), JSON.stringify({ NAME: "Олег" }));

const values: [title: string, script: string, body: unknown][] = [
  ["JSON without quotes", "oint bitrix24 FindUsers --filter {ID:2166}", { FILTER: { ID: 2166 } }],
  ["a list without quotes", "oint bitrix24 GetUsers --users [1,2166]", { ID: [1, 2166] }],
  ["one value for a list", "oint bitrix24 GetUsers --users 2166", { ID: ["2166"] }],
  ["JSON in double quotes", String.raw`${UPDATE} "{\"NAME\":\"Oleg\",\"WORK_NOTES\":\"a \\\"b\\\" 'c'\"}"`, OLEG],
  [
    "single-quoted JSON in double quotes",
    String.raw`${UPDATE} "{'NAME':'Oleg','WORK_NOTES':'a \"b\" \\'c\\''}"`,
    OLEG,
  ],
  ["JSON in single quotes", String.raw`${UPDATE} '{"NAME":"Oleg","WORK_NOTES":"a \"b\" '\''c'\''"}'`, OLEG],
  ["JSON in a variable", String.raw`f='{"NAME":"Oleg"}'; ${UPDATE} "$f"`, { ID: "2166", NAME: "Oleg" }],
  ["JSON in a file", `${UPDATE} fields.json`, OLEG],
  ["JSON in a file whose name has a blank, Cyrillic and an emoji", `${UPDATE} "поля 🎉.json"`, {
    ID: "2166",
    NAME: "Олег",
  }],
  ["JSON on standard input", `${UPDATE} - < fields.json`, OLEG],
  ["an option with =", `oint bitrix24 UpdateUser --userid=2166 --fields='{"NAME":"a=b"}'`, { ID: "2166", NAME: "a=b" }],
  ["a number as the text that it is", "oint bitrix24 GetUser --userid 0042", { ID: "0042" }],
  ["a number that no number holds", "oint bitrix24 GetUser --userid 9007199254740993", { ID: "9007199254740993" }],
  ["a text of digits", "oint bitrix24 AddPostComment --postid 7 --text 12", { POST_ID: "7", TEXT: "12" }],
  ["numbers among fields as numbers", `${UPDATE} "{UF_DEPARTMENT:[7],UF_TEXT:'7'}"`, {
    ID: "2166",
    UF_DEPARTMENT: [7],
    UF_TEXT: "7",
  }],
  ["an empty value of an option that may be left out", 'oint bitrix24 GetPosts --postid "" --sel U1', {
    LOG_RIGHTS: "U1",
  }],
  ["an option that is cleared", "oint bitrix24 GetPosts --clear postid --sel U1", { POST_ID: "", LOG_RIGHTS: "U1" }],
  ["empty values among fields", `${UPDATE} "{'WORK_NOTES':'','UF_LIST':[]}"`, {
    ID: "2166",
    WORK_NOTES: "",
    UF_LIST: [],
  }],
  ["Cyrillic and emoji", 'oint bitrix24 AddPostComment --postid 7 --text "Привет, мир 🎉"', {
    POST_ID: "7",
    TEXT: "Привет, мир 🎉",
  }],
  ["Cyrillic and emoji in JSON", `${UPDATE} "{'NAME':'Ёж 👩‍💻','UF_КЛЮЧ':'да'}"`, {
    ID: "2166",
    NAME: "Ёж 👩‍💻",
    "UF_КЛЮЧ": "да",
  }],
  ["line breaks, tabs and dollars", String.raw`oint bitrix24 AddPostComment --postid 7 --text $'a\n\tb $HOME \\ %'`, {
    POST_ID: "7",
    TEXT: "a\n\tb $HOME \\ %",
  }],
  ["a value that begins with a dash", 'oint bitrix24 AddPostComment --postid 7 --text="--fire"', {
    POST_ID: "7",
    TEXT: "--fire",
  }],
  ["line breaks as OPI writes them", String.raw`oint bitrix24 AddTaskComment --task 1 --text 'a\nb \\n c'`, {
    TASKID: "1",
    FIELDS: { POST_MESSAGE: "a\nb \\n c" },
  }],
  ["options in capitals", "oint bitrix24 UpdateUser --USERID 2166 --Fields={NAME:1}", { ID: "2166", NAME: 1 }],
  ["JSON behind @", `${UPDATE} @fields.json`, OLEG],
  ["JSON through a pipe", `${UPDATE} @<(cat fields.json)`, OLEG],
  [
    "the name of a file where a text is meant",
    "oint bitrix24 call tasks.task.add --fields.TITLE fields.json " +
    "--fields.RESPONSIBLE_ID 1 --fields.TAGS fields.json",
    {
      fields: { TITLE: "fields.json", RESPONSIBLE_ID: 1, TAGS: ["fields.json"] },
    },
  ],
  [
    "brackets in a custom field",
    `oint bitrix24 call crm.deal.update --id 1 --fields.UF_CRM_NOTE "[B]call[/B] back" ` +
    `--fields.UF_CRM_YEAR "[2024]" --fields.UF_CRM_LIST "[1,2]" --fields.UF_CRM_X "{x"`,
    {
      id: 1,
      fields: { UF_CRM_NOTE: "[B]call[/B] back", UF_CRM_YEAR: "[2024]", UF_CRM_LIST: [1, 2], UF_CRM_X: "{x" },
    },
  ],
  ["a list of one in a filter", `oint bitrix24 call crm.deal.list --filter.UF_CRM_LIST "[1]" --filter.@ID "[2]"`, {
    filter: { UF_CRM_LIST: [1], "@ID": [2] },
  }],
  [
    "what empties fields, as the documentation has it",
    "oint bitrix24 call crm.item.update --entityTypeId 2 --id 1 " +
    '--fields.companyId "" --fields.title null --fields.closedate null --fields.observers ""',
    {
      entityTypeId: 2,
      id: 1,
      fields: { companyId: 0, title: "null", closedate: null, observers: [] },
    },
  ],
  ["yes for true", "oint bitrix24 ChangeUserStatus --userid 2166 --fire no", { ID: "2166", ACTIVE: "Y" }],
];
/** What comes through a stream of the shell's is read by the command itself: it needs a process of its own. */
const streamed = values.filter(([, script]) => /<\(| - </.test(script));
const others = values.filter((one) => !streamed.includes(one));

for (const [title, script, body] of streamed) {
  test(`bash: ${title}`, async () => {
    assert.deepEqual(await sentBy(script), { bodies: [body], code: 0, stderr: "" });
  });
}

/** The others in one shell, with one process: each sends one request. */
let outcomes: Promise<{ bodies: unknown[]; code: number; stderr: string }[]> | undefined;
async function runOthers(): Promise<{ bodies: unknown[]; code: number; stderr: string }[]> {
  recorder.reset();
  const all = await runInShell(folder, others.map(([, script]) => script), `${recorder.url}/rest/1/c0de/`);
  assert.equal(recorder.sent.length, all.length, all.map(({ stderr }) => stderr).join(""));
  return all.map(({ code, stderr }, index) => ({ bodies: [recorder.sent[index]!.body], code, stderr }));
}

for (const [index, [title, , body]] of others.entries()) {
  test(`bash: ${title}`, async () => {
    outcomes ??= runOthers();
    assert.deepEqual((await outcomes)[index], { bodies: [body], code: 0, stderr: "" });
  });
}

test("some values come through a stream, most as words", () =>
  assert.deepEqual([streamed.length, others.length], [2, 29]));

const refusals: [title: string, script: string, message: RegExp][] = [
  ["JSON whose quotes the shell took", `${UPDATE} {"NAME":"Oleg"}`, /^--fields is no JSON /],
  [
    "what nothing is known to empty",
    'oint bitrix24 call tasks.task.update --taskId 1 --fields.RESPONSIBLE_ID ""',
    /^--fields\.RESPONSIBLE_ID is given nothing, and the documentation shows no value that empties it\./,
  ],
  ["a name that stands twice", `${UPDATE} "{'A':{'B':1,'B':2}}"`, /^--fields: the name B stands twice/],
  ["an empty value of a required option", 'oint bitrix24 GetUser --userid ""', /--userid is missing/],
  ["a file that is not there", `${UPDATE} nowhere.json`, /there is no file nowhere\.json/],
];
for (const [title, script, message] of refusals) {
  test(`bash: ${title} is refused, and nothing is sent`, async () => {
    const { bodies, code, stderr } = await sentBy(script);
    assert.deepEqual([bodies, code], [[], 2]);
    assert.match(stderr, message);
  });
}

/** Twenty megabytes and a bit, so that no piece ends where the file does. */
const LARGE = Buffer.alloc(20 * 1024 * 1024 + 1);
for (let at = 0; at < LARGE.length; at++) LARGE[at] = 33 + (at * 7919) % 90;
const digest = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

test("bash: a file of 20 MB, as base64 within JSON", async () => {
  writeFileSync(join(folder, "large.bin"), LARGE);
  const { bodies, code, stderr } = await sentBy(
    "oint bitrix24 UploadFileToStorage --title large.bin --file large.bin --storageid 1 > /dev/null",
  );
  assert.deepEqual([code, stderr, bodies.length], [0, "", 1]);
  const { id, data, fileContent: [name, content] } = bodies[0] as {
    id: string;
    data: object;
    fileContent: [string, string];
  };
  assert.deepEqual({ id, data, name }, { id: "1", data: { NAME: "large.bin" }, name: "large.bin" });
  assert.equal(digest(Buffer.from(content, "base64")), digest(LARGE));
});

test("bash: a file from standard input, or through a pipe", async () => {
  for (const file of ["- <<< Hi", "<(echo Hi)", "@<(echo Hi)"]) {
    const { bodies, code, stderr } = await sentBy(
      `oint bitrix24 UploadFileToStorage --title a.txt --storageid 1 --file ${file}`,
    );
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(bodies, [{ id: "1", data: { NAME: "a.txt" }, fileContent: ["a.txt", "SGkK"] }]);
  }
});

test("bash: an empty variable that dismisses somebody is told", async () => {
  const { bodies, code, stderr } = await sentBy(
    'UNSET=; oint bitrix24 ChangeUserStatus --userid 1 --fire "$UNSET"',
  );
  assert.deepEqual([bodies, code], [[{ ID: "1", ACTIVE: "N" }], 0]);
  assert.equal(
    stderr,
    "--fire is empty, which counts as left out: ChangeUserStatus goes with its default, true. " +
      "True dismisses the user, false takes the user back.\n",
  );
});

const AWKWARD = `it's "my" report №1 🎉.txt`;
const QUOTED = `'it'\\''s "my" report №1 🎉.txt'`;

test("bash: a file whose name has quotes, blanks, Cyrillic and an emoji", async () => {
  writeFileSync(join(folder, AWKWARD), "Отчёт");
  const content = Buffer.from("Отчёт").toString("base64");
  const { bodies, code, stderr } = await sentBy(
    `oint bitrix24 UploadFileToStorage --title ${QUOTED} --file ${QUOTED} --storageid 1`,
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(bodies, [{ id: "1", data: { NAME: AWKWARD }, fileContent: [AWKWARD, content] }]);
});

test("bash: the same in a form, in two steps", async () => {
  writeFileSync(join(folder, AWKWARD), LARGE);
  const { bodies: [first, form], code, stderr } = await sentBy(
    `oint bitrix24 UploadFileToFolder --title ${QUOTED} --file ${QUOTED} --folderid 4 > /dev/null`,
  );
  assert.deepEqual([code, stderr, first], [0, "", { id: "4" }]);
  const [{ field, name, content }] = form as [SentFile];
  // A form writes a quote in a name as %22; what reads it makes a quote of it again.
  assert.deepEqual([field, name.replaceAll("%22", '"'), digest(content)], ["file", AWKWARD, digest(LARGE)]);
});

test("bash: such files under other names, in JSON from a file", async () => {
  writeFileSync(join(folder, AWKWARD), "Отчёт");
  writeFileSync(join(folder, "files.json"), JSON.stringify({ [AWKWARD]: AWKWARD, "b c.txt": "base64:SGk=" }));
  const content = Buffer.from("Отчёт").toString("base64");
  const { bodies, code, stderr } = await sentBy("oint bitrix24 CreatePost --text Hi --files files.json");
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(bodies, [{
    POST_MESSAGE: "Hi",
    DEST: ["UA"],
    FILES: [[AWKWARD, content], ["b c.txt", "SGk="]],
    IMPORTANT: "N",
  }]);
});
