import assert from "node:assert/strict";
import { test } from "node:test";
import { Notes } from "./notes.ts";

/** What a line becomes when it is said beside a webhook's address with such a code. */
async function said(code: string, line: string, foreign?: string): Promise<string> {
  let text = "";
  const patterns = [String.raw`/rest/\d+/([^/?#&\s"']+)`];
  const write = (written: string) => Promise.resolve(void (text += written));
  await new Notes(write, () => [`https://p.example/rest/1/${code}/`], patterns).say(line, foreign);
  return text;
}

const lines: [code: string, line: string, expected: string][] = [
  ["sandbox", "Unknown service sandbx. Did you mean sandbox?", "Unknown service sandbx. Did you mean sandbox?"],
  ["user", "user.get is a method: write oint x call user.get.", "user.get is a method: write oint x call user.get."],
  ["erro", "The error is an error of erro.", "The error is an error of erro."],
  ["base64", "A file is base64 text.", "A file is base64 text."],
  ["user", "user at https://p.example/rest/1/user/user.get", "user at https://p.example/rest/1/***/user.get"],
  ["user", "user at p.example/rest/1/user.", "user at p.example/rest/1/***."],
  [
    "user",
    "user in https%3A%2F%2Fp.example%2Frest%2F1%2Fuser%2F",
    "user in https%3A%2F%2Fp.example%2Frest%2F1%2F***%2F",
  ],
  ["user", "user as --token=user, and as ?auth=user&x=users", "user as --token=***, and as ?auth=***&x=users"],
  ["user", 'user as {"token":"user"}', 'user as {"token":"***"}'],
  ["sword", "Unknown option --sword. Did you mean --word?", "Unknown option --***. Did you mean --word?"],
  ["sword", "Unknown parameter --fields.sword.", "Unknown parameter --fields.***."],
  ["sword", "shop has no function sword. Did you mean sandbox?", "shop has no function ***. Did you mean sandbox?"],
  ["h0m8w", "h0m8w and xh0m8wx", "*** and x***x"],
];
for (const [code, line, expected] of lines) {
  test(`words of ours stay, secrets do not: ${code} in ${line}`, async () => {
    assert.equal(await said(code, line), `${expected}\n`);
  });
}

test("what somebody else says is masked wherever a secret stands in it", async () => {
  assert.equal(await said("user", "No user: ", "user, users and user.get"), "No user: ***, users and user.get\n");
});

test("a note takes the place of a status, and a status that of the one before", async () => {
  let text = "";
  const notes = new Notes((written) => Promise.resolve(void (text += written)), () => [], []);
  await notes.status("1 row");
  await notes.status("2 rows");
  await notes.say("Waiting for the limit.");
  await notes.say("Still waiting.");
  assert.equal(text, "\r\x1b[K1 row\r\x1b[K2 rows\r\x1b[KWaiting for the limit.\nStill waiting.\n");
});
