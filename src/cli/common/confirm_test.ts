import assert from "node:assert/strict";
import { test } from "node:test";
import { services } from "../../catalogue/generated/services.ts";
import { runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";
import { concerns } from "./confirm.ts";

const HOOK = ["--url", "sandbox:"];

/** Runs a command of the real services against the sandbox in the process. */
function oint(args: string[], surroundings: Surroundings = {}) {
  return runCli(["bitrix24", ...args, ...HOOK], { ...surroundings, services: () => [...services] });
}

/** Lines by which a call is seen to have been made. */
async function asked(
  args: string[],
  answer: boolean,
): Promise<{ code: number; questions: string[]; stdout: string; stderr: string }> {
  const questions: string[] = [];
  const confirm = (question: string) => (questions.push(question), answer);
  const { code, stdout, stderr } = await oint([...args, "--confirm"], { terminal: true, confirm });
  return { code, questions, stdout, stderr };
}

for (
  const [args, question] of [
    [["DeleteTask", "--task", "1"], "Tasks.task.delete deletes. Send this?"],
    [["call", "crm.deal.delete", "--id", "1"], "Crm.deal.delete deletes. Send this?"],
    [["ChangeUserStatus", "--userid", "2", "--fire", "true"], "User.update dismisses the user. Send this?"],
    // --fire is true unless told.
    [["ChangeUserStatus", "--userid", "2"], "User.update dismisses the user. Send this?"],
    [["call", "user.update", "--ID", "2", "--ACTIVE", "n"], "User.update dismisses the user. Send this?"],
    [["call", "user.update", "--json", '{"ID":2,"active":false}'], "User.update dismisses the user. Send this?"],
    [
      ["UpdatePost", "--postid", "1", "--text", "New"],
      "Log.blogpost.update sets all recipients of the post anew, to everybody where it is given none. Send this?",
    ],
    [
      ["call", "batch", "--cmd", '{"a":"user.current"}'],
      "Batch runs several calls, any of which may delete. Send this?",
    ],
    [["call", "no.such.method", "--unknown"], "No.such.method is not listed, so that it may do anything. Send this?"],
  ] as [string[], string][]
) {
  test(`--confirm asks before ${args.join(" ")}, shows what would be sent, and sends nothing where the answer is no`, async () => {
    const { code, questions, stdout, stderr } = await asked(args, false);
    assert.deepEqual([code, questions, stdout], [2, [question], ""]);
    assert.match(stderr, /^\{\n {2}"method": /);
    assert.match(stderr, /\nNothing was sent, as you said\.\n$/);
  });
}

for (
  const args of [
    ["ChangeUserStatus", "--userid", "2", "--fire", "false"],
    ["call", "user.update", "--ID", "2", "--NAME", "Anna"],
    ["GetUser", "--userid", "1"],
    ["GetDealsList", "--all"],
  ]
) {
  test(`--confirm asks nothing before ${args.join(" ")}`, async () => {
    const { questions, code, stderr } = await asked(args, false);
    assert.deepEqual(questions, []);
    assert.notEqual(code, 2, stderr);
  });
}

test("where the answer is yes, the call is made once", async () => {
  const { code, questions, stdout, stderr } = await asked(["DeleteTask", "--task", "1"], true);
  assert.equal(code, 0, stderr);
  assert.equal(questions.length, 1);
  assert.ok(Object.hasOwn(JSON.parse(stdout) as object, "result"));
});

test("without a terminal nothing is sent, unless --yes answers beforehand", async () => {
  const args = ["DeleteTask", "--task", "1"];
  const refused = await oint([...args, "--confirm"]);
  assert.deepEqual([refused.code, refused.stdout, refused.stderr], [
    2,
    "",
    "--confirm would ask, since tasks.task.delete deletes, and there is no terminal to ask at: nothing was sent. " +
    "Give --yes to go on.\n",
  ]);
  const { code, stderr } = await oint([...args, "--confirm", "--yes"]);
  assert.ok(code === 0 || code === 1, stderr);
});

test("a call that --confirm asks about shows no secret", async () => {
  const secret = "h0m1x2y3z4q5w6e7";
  const questions: string[] = [];
  const { stderr } = await runCli(
    ["bitrix24", "DeleteTask", "--task", "1", "--url", `https://portal.example/rest/1/${secret}/`, "--confirm"],
    { terminal: true, confirm: (question) => (questions.push(question), false), services: () => [...services] },
  );
  assert.equal(questions.length, 1);
  assert.ok(!stderr.includes(secret), stderr);
});

test("a mark concerns what has one of its values, as any text of it and within structures", () => {
  const mark = { about: "ends it", when: { "fields.ACTIVE": ["N", false, 0] } };
  for (const ACTIVE of ["N", "n", false, "false", 0, "0"]) {
    assert.ok(concerns(mark, { fields: { ACTIVE } }), `${ACTIVE}`);
  }
  for (const ACTIVE of ["Y", true, 1, "", null, undefined]) {
    assert.ok(!concerns(mark, { fields: { ACTIVE } }), `${ACTIVE}`);
  }
  for (const body of [undefined, "N", {}, { fields: null }, { fields: "N" }]) assert.ok(!concerns(mark, body));
  assert.ok(concerns({ about: "always" }, undefined));
});
