/** Who may call which method: what it expects here comes from the imported documentation. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf, readFacts } from "../../../tests/support/sandbox/facts.ts";
import { refusalAt, said, without } from "../../../tests/support/sandbox/gate.ts";
import { call, callAsApplication, freshPortal } from "../../../tests/support/sandbox/portal.ts";
import type { Refusal } from "../../sandbox/refusal.ts";
import { createSandbox } from "./mod.ts";

const facts = readFacts();
const byId = new Map(facts.map((fact) => [fact.id, fact]));

test("a caller needs the scopes of a method, and has those that are free", async () => {
  let needing = 0;
  for (const fact of facts) {
    const params = exampleOf(fact) ?? {};
    const isOpen = !fact.scope.length || fact.scope.includes("basic");
    for (const isWebhook of [true, false]) {
      const ask = (scopes: string[]): Refusal | undefined =>
        refusalAt(fact, params, { isWebhook, [isWebhook ? "webhookScopes" : "tokenScopes"]: scopes });
      const [unscoped, scoped] = [ask([]), ask(fact.scope)];
      if (isOpen) {
        assert.deepEqual(unscoped?.message, scoped?.message, fact.id);
        continue;
      }
      needing++;
      // As the page has it, else as every method answers.
      const own = fact.errors?.find(({ code, message = "" }) =>
        /INSUFFICIENT_?SCOPE/i.test(code) || /more scopes/.test(message)
      );
      const want = own?.message
        ? [own.http ?? 400, own.code]
        : fact.api === "v3"
        ? [403, "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION"]
        : [403, "insufficient_scope"];
      assert.deepEqual([unscoped?.status, unscoped?.code], want, fact.id);
      assert.notEqual(scoped?.code, want[1], fact.id);
    }
  }
  assert.equal(needing, 2 * facts.filter(({ scope }) => scope.length && !scope.includes("basic")).length);
  const sandbox = freshPortal({ webhookScopes: ["task"], tokenScopes: ["user_basic"] });
  assert.deepEqual(said(await call(sandbox, "crm.deal.list")).slice(0, 2), [403, "insufficient_scope"]);
  assert.equal((await call(sandbox, "tasks.task.list")).status, 200);
  assert.equal((await call(sandbox, "server.time")).status, 200);
  assert.equal((await callAsApplication(sandbox, "user.get")).status, 200);
  assert.equal((await callAsApplication(sandbox, "tasks.task.list")).status, 403);
});

test("scopes of both are each one's where it has none of its own, and tokens and events tell them", async () => {
  const sandbox = createSandbox({ scopes: ["crm", "task"], webhookScopes: ["user"] });
  assert.equal((await call(sandbox, "user.get")).status, 200);
  assert.equal((await call(sandbox, "crm.deal.list")).status, 403);
  assert.equal((await callAsApplication(sandbox, "crm.deal.list")).status, 200);
  assert.equal((await callAsApplication(sandbox, "user.get")).status, 403);
  const query = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: "app",
    client_secret: "secret",
    code: "code",
  });
  const tokens = await (await sandbox.fetch(`https://portal.example/oauth/token/?${query}`)).json();
  assert.equal(tokens.scope, "crm,task");
  const { body } = await sandbox.control.install("https://app.example/install");
  assert.equal(new URLSearchParams(body).get("auth[scope]"), "crm,task");
});

test("own fields need their module's scope beside their own; of other lists of scopes one is enough", () => {
  const scoped = (id: string, ...webhookScopes: string[]): unknown =>
    refusalAt(byId.get(id)!, exampleOf(byId.get(id)!)!, { isWebhook: true, webhookScopes })?.message;
  assert.equal(scoped("userfieldconfig.get", "userfieldconfig"), "The current method required more scopes. (crm)");
  assert.equal(scoped("userfieldconfig.get", "userfieldconfig", "crm"), undefined);
  assert.equal(scoped("user.get", "user_brief"), undefined);
});

/** Methods whose errors name the application's context, but not for every call; see gate.yaml. */
const ORDINARY = ["crm.activity.add", "crm.activity.delete", "crm.activity.get", "crm.activity.update"];

test("what is an application's own is refused to a webhook in the page's words, and open to a token", () => {
  const said = /application context|context of a rest application|only for application authorization/i;
  const own = facts.flatMap((fact) => {
    const error = fact.errors?.find(({ message = "" }) => said.test(message));
    return error && !ORDINARY.includes(fact.id) ? [[fact, error] as const] : [];
  });
  assert.ok(own.length > 60, String(own.length));
  for (const [fact, { http = 400, code, message }] of own) {
    const refusal = refusalAt(fact, exampleOf(fact) ?? {}, { isWebhook: true });
    assert.deepEqual([refusal?.status, refusal?.code, refusal?.message], [http, code, message], fact.id);
    assert.equal(refusalAt(fact, exampleOf(fact) ?? {})?.message, undefined, fact.id);
  }
  for (const id of ORDINARY) {
    assert.equal(refusalAt(byId.get(id)!, exampleOf(byId.get(id)!)!, { isWebhook: true }), undefined);
  }
});

test("what the protocol gives to applications is refused to a webhook", async () => {
  const sandbox = freshPortal();
  const named = facts.filter(({ id }) => /^(events$|event\.|placement\.|bizproc\.workflow\.template\.)/.test(id));
  assert.equal(named.length, 16);
  for (const { id } of named) {
    const { status, body } = await call(sandbox, id);
    assert.match(String(body.error), /^(WRONG_AUTH_TYPE|ACCESS_DENIED)$/, id);
    assert.ok([400, 403].includes(status), id);
  }
});

test("no session's authorisation sends a webhook away", () => {
  const sessions = facts.filter(({ errors }) =>
    errors?.some(({ message = "" }) => /session authorization/.test(message))
  );
  assert.equal(sessions.length, 12);
  for (const fact of sessions) {
    const refusal = refusalAt(fact, exampleOf(fact) ?? {}, { isWebhook: true });
    assert.notEqual(refusal?.code, "WRONG_AUTH_TYPE", fact.id);
  }
});

test("a bot is a webhook's that sends CLIENT_ID or botToken", () => {
  const bots = facts.filter(({ id }) => /^imbot\./.test(id));
  const asked = (name: string, code: string): void => {
    const needing = bots.filter(({ params }) => params.some((param) => param.name === name));
    assert.ok(needing.length > 20, `${name}: ${needing.length}`);
    for (const fact of needing) {
      const example = exampleOf(fact)!;
      const refusal = refusalAt(fact, without(example, name), { isWebhook: true });
      assert.equal(refusal?.code, code, fact.id);
      const given = refusalAt(fact, { ...example, [name]: "token" }, { isWebhook: true });
      assert.equal(given, undefined, fact.id);
      assert.equal(refusalAt(fact, without(example, name)), undefined, fact.id);
    }
  };
  asked("CLIENT_ID", "ACCESS_DENIED");
  asked("botToken", "BOT_TOKEN_NOT_SPECIFIED");
});
