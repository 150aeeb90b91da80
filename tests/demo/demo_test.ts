import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The answers that the demo prints, in order. */
function answers(output: string): { result: unknown; time: { duration: number } }[] {
  return [...output.matchAll(/```json\n([^`]*)\n```/g)].map(([, text]) => JSON.parse(text!));
}

test("the demo creates, changes, dismisses and finds a user, and prints each line with its whole answer", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["task", "--quiet", "demo"], {
    cwd: root,
    encoding: "utf8",
    timeout: 1_800_000,
  });
  assert.equal(status, 0, stderr);
  const lines = [...stdout.matchAll(/```(?:ts|bash)\n((?:await|oint) [^`]*)\n```/g)].map(([, line]) => line);
  assert.deepEqual(lines.map((line) => line!.replace(/--userid \d+/, "--userid N").replace(/[({].*$/, "")), [
    "await serverTime",
    "await createUser",
    "await updateUser",
    "oint bitrix24 ChangeUserStatus --userid N --fire true",
    'oint bitrix24 FindUsers --filter "',
    "await changeUserStatus",
    "await portal.call",
  ]);
  const printed = answers(stdout);
  assert.equal(printed.length, lines.length);
  for (const { time } of printed) assert.equal(typeof time.duration, "number");
  const [, created, updated, dismissed, found, restored, read] = printed.map(({ result }) => result);
  assert.equal(typeof created, "number");
  assert.deepEqual([updated, dismissed, restored], [true, true, true]);
  const pick = (users: unknown) =>
    (users as Record<string, unknown>[]).map(({ ID, ACTIVE, EMAIL, WORK_POSITION }) => ({
      ID,
      ACTIVE,
      EMAIL,
      WORK_POSITION,
    }));
  const user = { ID: String(created), EMAIL: "anna.orlova@example.org", WORK_POSITION: "Engineer" };
  assert.deepEqual(pick(found), [{ ...user, ACTIVE: false }]);
  assert.deepEqual(pick(read), [{ ...user, ACTIVE: true }]);
});
