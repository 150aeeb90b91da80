import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Json } from "../../sandbox/table.ts";
import {
  call,
  callAsApplication,
  freshPortal,
  type Got,
  isForApplications,
  readTable,
} from "../../../tests/support/sandbox/portal.ts";

type User = { ID: string; EMAIL: string; NAME: string; ACTIVE: boolean; UF_DEPARTMENT: number[] };
type Step =
  | { do: "add"; mail: number; name: string; department: number }
  | { do: "update"; id: number; name: string }
  | { do: "mail"; id: number; mail: number }
  | { do: "status"; id: number; active: boolean };

const name = fc.stringMatching(/^[A-Za-z%"'<>&\[\] äЖ漢]{1,8}$/);
// A few users and few mails, so that steps meet: taken mails and unknown ids come up often.
const id = fc.constantFrom(1, 3, 2258, 2259, 2260, 2261, 2262, 9999);
const mail = fc.integer({ min: 0, max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("add" as const), mail, name, department: fc.constantFrom(1, 7) }),
  fc.record({ do: fc.constant("update" as const), id, name }),
  fc.record({ do: fc.constant("mail" as const), id, mail }),
  fc.record({ do: fc.constant("status" as const), id, active: fc.boolean() }),
);

const address = (mail: number, upper: boolean): string => upper ? `USER${mail}@EXAMPLE.ORG` : `user${mail}@example.org`;

async function readUsers(sandbox: ReturnType<typeof freshPortal>): Promise<User[]> {
  const select = ["ID", "EMAIL", "NAME", "ACTIVE", "UF_DEPARTMENT"];
  const { body } = await call(sandbox, "user.get", { select });
  return (body.result as Record<string, Json>[]).map(({ ID, EMAIL, NAME, ACTIVE, UF_DEPARTMENT }) =>
    ({ ID, EMAIL, NAME, ACTIVE, UF_DEPARTMENT }) as User
  );
}

test("users are added, changed and found as in a plain map", async () => {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
    const sandbox = freshPortal();
    const model = new Map((await readUsers(sandbox)).map((user) => [Number(user.ID), user]));
    let last = 2258;
    const isTaken = (mail: string, except?: number): boolean =>
      [...model].some(([id, user]) => id !== except && user.EMAIL.toLowerCase() === mail.toLowerCase());
    for (const [index, step] of steps.entries()) {
      let answer: Got;
      let succeeds: boolean;
      if (step.do === "add") {
        const EMAIL = address(step.mail, index % 2 === 1);
        answer = await call(sandbox, "user.add", { EMAIL, NAME: step.name, UF_DEPARTMENT: String(step.department) });
        succeeds = !isTaken(EMAIL);
        if (succeeds) {
          last++;
          assert.equal(answer.body.result, last);
          model.set(last, { ID: String(last), EMAIL, NAME: step.name, ACTIVE: true, UF_DEPARTMENT: [step.department] });
        }
      } else {
        const user = model.get(step.id);
        const EMAIL = step.do === "mail" ? address(step.mail, index % 2 === 1) : undefined;
        const sent = step.do === "update"
          ? { NAME: step.name }
          : step.do === "status"
          ? { ACTIVE: step.active ? "Y" : "N" }
          : { EMAIL };
        answer = await call(sandbox, "user.update", { ID: step.id, ...sent });
        succeeds = user !== undefined && !(EMAIL !== undefined && isTaken(EMAIL, step.id));
        if (user && succeeds) {
          if (step.do === "update") user.NAME = step.name;
          else if (step.do === "status") user.ACTIVE = step.active;
          else if (EMAIL !== undefined) user.EMAIL = EMAIL;
        }
      }
      assert.equal(answer.status, succeeds ? 200 : 400, JSON.stringify(step));
    }
    assert.deepEqual(await readUsers(sandbox), [...model.values()]);
    const active = [...model.values()].filter((user) => user.ACTIVE).length;
    assert.equal((await call(sandbox, "user.get", { ACTIVE: "Y" })).body.total, active);
    for (const [key, user] of model) {
      const found = (await call(sandbox, "user.get", { ID: key, select: ["NAME"] })).body;
      assert.deepEqual([found.total, found.result], [1, [{ NAME: user.NAME }]]);
    }
  });
  await fc.assert(property, { seed: 8, numRuns: 60 });
});

/** A refusal's code; REST 3.0 puts it beside its text. */
const codeOf = (error: unknown): unknown => typeof error === "object" ? Object(error).code : error;

test("whatever is sent as JSON, the sandbox answers an envelope or a refusal", async () => {
  const table = readTable();
  const states = Object.entries(table.methods).filter(([, { state }]) => state !== undefined);
  assert.ok(states.length > 80, String(states.length));
  // Every key that some method reads, and values that some record has: most calls must get past the first rule.
  const keys = states.flatMap(([, { state }]) => [
    ...state?.key ?? [],
    ...state?.values === undefined ? [] : [state.values],
    ...Object.values(state?.takes ?? {}).flatMap(({ key = [] }) => key),
    ...state?.file ? [state.file.key] : [],
  ]);
  const fields = Object.values(table.entities).flatMap((entity) => Object.keys(entity.fields));
  const lists = ["FILTER", "SORT", "order", "select", "start", "FIND"];
  const scalar = fc.constantFrom<Json>(0, 1, "2", 4, 7, "12", -1, "", "x", null, true, "Y", "2024-10-09");
  const field = fc.constantFrom(...new Set(fields));
  const value = fc.oneof(scalar, fc.jsonValue({ maxDepth: 3 }), fc.dictionary(field, scalar, { maxKeys: 5 }));
  const key = fc.constantFrom(...new Set(keys), ...lists, "NAME", "UF_DEPARTMENT", "EMAIL", "ID");
  const step = fc.tuple(fc.constantFrom(...states.map(([name]) => name)), fc.dictionary(key, value, { maxKeys: 6 }));
  const property = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
    const sandbox = freshPortal({}, table);
    for (const [method, params] of steps) {
      const ask = isForApplications(method) ? callAsApplication : call;
      const { status, body } = await ask(sandbox, method, params);
      assert.ok(
        status === 200 ? Object.hasOwn(body, "result") : status === 400 && typeof codeOf(body.error) === "string",
        `${method} ${JSON.stringify(params)}: ${status}`,
      );
    }
  });
  await fc.assert(property, { seed: 8, numRuns: 200 });
});

test("whatever the body is, the sandbox refuses it or answers", async () => {
  const sandbox = freshPortal();
  const type = fc.constantFrom(
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "",
  );
  const property = fc.asyncProperty(type, fc.string({ unit: "binary" }), async (type, body) => {
    const headers = type === "" ? {} : { "content-type": type };
    const response = await sandbox.fetch(`${sandbox.url}user.get`, { method: "POST", headers, body });
    assert.ok([200, 400, 415].includes(response.status), String(response.status));
    assert.equal(typeof await response.json(), "object");
  });
  await fc.assert(property, { seed: 8, numRuns: 300 });
});
