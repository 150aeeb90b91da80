/** Who has asked for events, and how handlers are told; expected values stand in the documentation. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  call as asWebhook,
  callAsApplication as call,
  freshPortal,
  type Got,
  MORNING,
} from "../../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../../sandbox/clock.ts";
import type { SandboxOptions } from "../portal.ts";

type Sandbox = ReturnType<typeof freshPortal>;

const refused = ({ status, body }: Got): unknown[] => [status, body.error, body.error_description];

/** What handlers were posted, and a portal that posts to them; without a token of the application's, it makes one up. */
function posting(options: SandboxOptions = {}, applicationToken = "51856fefc120afa4b628cc82d3935cce") {
  const posts: { url: string; type: string | null; form: Record<string, string> }[] = [];
  const sandbox = freshPortal({
    ...applicationToken && { applicationToken },
    deliver: {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const form = Object.fromEntries(new URLSearchParams(await request.text()));
        posts.push({ url: request.url, type: request.headers.get("content-type"), form });
        return new Response("ok");
      },
    },
    ...options,
  });
  return { sandbox, posts };
}

const HANDLER = "http://localhost:9000/events";

test("a webhook is refused wherever an application is asked for", async () => {
  const sandbox = freshPortal();
  const names = ["bind", "get", "unbind", "offline.get", "offline.list", "offline.clear", "offline.error"];
  for (const method of ["events", ...names.map((name) => `event.${name}`)]) {
    assert.deepEqual(refused(await asWebhook(sandbox, method)), [
      403,
      "WRONG_AUTH_TYPE",
      "Current authorization type is denied for this method",
    ]);
  }
  assert.deepEqual(refused(await asWebhook(sandbox, "app.info")), [
    400,
    "ACCESS_DENIED",
    "Access denied! Application context required",
  ]);
});

test("an application is told of itself, of the plan and of the events there are", async () => {
  const sandbox = freshPortal({ applicationCode: "local.shop", features: { rest_auth_connector: false } });
  const info = (await call(sandbox, "app.info")).body.result as Record<string, unknown>;
  assert.deepEqual([info.ID, info.CODE, info.STATUS, info.INSTALLED], [5, "local.shop", "F", true]);
  assert.equal(((await call(freshPortal(), "app.info")).body.result as typeof info).CODE, "telefum24.kp10");
  const value = async (CODE: string) => (await call(sandbox, "feature.get", { CODE })).body.result;
  assert.deepEqual(await value("rest_offline_extended"), { value: "Y" });
  assert.deepEqual(await value("rest_auth_connector"), { value: "N" });
  assert.deepEqual(await value("constructor"), { value: "N" });
  assert.deepEqual(refused(await call(sandbox, "feature.get")), [400, "CODE_EMPTY", "CODE can't be empty"]);
  const names = (await call(sandbox, "events")).body.result as string[];
  assert.ok(names.includes("ONCRMDEALADD") && names.includes("ONOFFLINEEVENT"));
});

test("handlers are bound, told and unbound", async () => {
  const sandbox = freshPortal();
  const bind = (params: object) => call(sandbox, "event.bind", params);
  assert.equal(
    (await bind({ event: "onCrmLeadAdd", handler: "https://www.my-domain.com/handler/" })).body.result,
    true,
  );
  await bind({ event: "ONCRMLEADADD", handler: "https://www.my-domain.com/handler/", auth_type: 15 });
  await bind({ event: "ONCRMDEALADD", event_type: "offline" });
  assert.deepEqual((await call(sandbox, "event.get")).body.result, [
    { event: "ONCRMLEADADD", handler: "https://www.my-domain.com/handler/", auth_type: "0", offline: 0 },
    { event: "ONCRMLEADADD", handler: "https://www.my-domain.com/handler/", auth_type: "15", offline: 0 },
    { event: "ONCRMDEALADD", handler: "", auth_type: "0", offline: 1 },
  ]);
  const unbind = async (params: object) => (await call(sandbox, "event.unbind", params)).body.result;
  assert.deepEqual(await unbind({ event: "ONCRMDEALADD" }), { count: 0 });
  assert.deepEqual(await unbind({ event: "ONCRMLEADADD", auth_type: 0 }), { count: 1 });
  assert.deepEqual(await unbind({ event: "onCrmLeadAdd", handler: "https://other.example/" }), { count: 0 });
  assert.deepEqual(await unbind({ event: "onCrmLeadAdd" }), { count: 1 });
  assert.deepEqual(await unbind({ event: "ONCRMDEALADD", event_type: "offline" }), { count: 1 });
  assert.deepEqual((await call(sandbox, "event.get")).body.result, []);
});

for (
  const [params, code, text] of [
    [{ handler: HANDLER }, "ERROR_ARGUMENT", "Argument 'EVENT' is null or empty"],
    [{ event: "ONCRMDEALADD" }, "ERROR_ARGUMENT", "Argument 'HANDLER' is null or empty"],
    [{ event: "ONNOTHING", handler: HANDLER }, "ERROR_EVENT_NOT_FOUND", "Event not found"],
    [{ event: "ONCRMDEALADD_1", handler: HANDLER }, "ERROR_EVENT_NOT_FOUND", "Event not found"],
    [
      { event: "ONCRMDEALADD", handler: HANDLER, event_type: "later" },
      "ERROR_ARGUMENT",
      "Value must be one of {online|offline}",
    ],
    [
      { event: "ONOFFLINEEVENT", event_type: "offline" },
      "ERROR_ARGUMENT",
      "Offline event cannot be registered for this event.",
    ],
    [{ event: "ONCRMDEALADD", handler: "nowhere" }, "ERROR_WRONG_HANDLER_URL", "Wrong handler URL"],
    [
      { event: "ONCRMDEALADD", handler: "ftp://a.example/" },
      "ERROR_UNSUPPORTED_PROTOCOL",
      "Unsupported handler protocol",
    ],
    [
      { event: "ONCRMLEADADD", handler: HANDLER },
      "ERROR_CORE",
      "Unable to set event handler: Handler already binded",
    ],
  ] as const
) {
  test(`event.bind refuses ${JSON.stringify(params)}`, async () => {
    const sandbox = freshPortal();
    await call(sandbox, "event.bind", { event: "ONCRMLEADADD", handler: HANDLER });
    assert.deepEqual(refused(await call(sandbox, "event.bind", params)), [400, code, text]);
  });
}

test("a handler is posted the documented form", async () => {
  const { sandbox, posts } = posting();
  await call(sandbox, "event.bind", { event: "onCrmDealAdd", handler: HANDLER });
  const id = (await call(sandbox, "crm.deal.add", { fields: { TITLE: "Lamps" } })).body.result;
  const [delivery] = await sandbox.control.deliveries();
  assert.equal(posts.length, 1);
  const { "auth[access_token]": token, ...form } = posts[0]!.form;
  assert.deepEqual({ ...posts[0], form }, {
    url: HANDLER,
    type: "application/x-www-form-urlencoded",
    form: {
      event: "ONCRMDEALADD",
      event_handler_id: "1",
      "data[FIELDS][ID]": String(id),
      ts: "1728454937",
      "auth[expires_in]": "3600",
      "auth[scope]": "crm,department,disk,task,tasks,user",
      "auth[domain]": "portal.example",
      "auth[server_endpoint]": "https://oauth.bitrix.info/rest/",
      "auth[status]": "L",
      "auth[client_endpoint]": "https://portal.example/rest/",
      "auth[member_id]": "a223c6b3710f85df22e9377d6c4f7553",
      "auth[application_token]": "51856fefc120afa4b628cc82d3935cce",
    },
  });
  // The token is good.
  assert.equal((await sandbox.fetch(`https://portal.example/rest/user.current?auth=${token}`)).status, 200);
  assert.deepEqual([delivery?.event, delivery?.outcome, delivery?.status], ["ONCRMDEALADD", "answered", 200]);
});

test("what changes is an event, also from a webhook and a batch", async () => {
  const { sandbox, posts } = posting();
  const names = ["ONCRMDEALUPDATE", "ONCRMDEALDELETE", "ONCRMLEADADD", "ONTASKADD", "ONTASKUPDATE", "ONTASKDELETE"];
  for (const event of [...names, "ONTASKCOMMENTADD", "ONUSERADD", "ONCRMDYNAMICITEMADD", "ONCRMDYNAMICITEMADD_1036"]) {
    await call(sandbox, "event.bind", { event, handler: HANDLER });
  }
  await asWebhook(sandbox, "crm.deal.update", { id: 1, fields: { TITLE: "x" } });
  await asWebhook(sandbox, "batch", { cmd: { a: "crm.deal.delete?id=1", b: "crm.lead.add?fields[TITLE]=y" } });
  const task = ((await asWebhook(sandbox, "tasks.task.add", { fields: { TITLE: "t", RESPONSIBLE_ID: 1 } })).body
    .result as { task: { id: string } }).task.id;
  await asWebhook(sandbox, "tasks.task.update", { taskId: task, fields: { TITLE: "u" } });
  const comment = (await asWebhook(sandbox, "task.commentitem.add", {
    TASKID: task,
    FIELDS: { POST_MESSAGE: "hello", AUTHOR_ID: 1 },
  })).body.result;
  await asWebhook(sandbox, "tasks.task.delete", { taskId: task });
  await asWebhook(sandbox, "crm.item.add", { entityTypeId: 1036, fields: { title: "z" } });
  const user = (await asWebhook(sandbox, "user.add", { EMAIL: "new@example.com", UF_DEPARTMENT: [1, 2] })).body.result;
  await sandbox.control.deliveries();
  const told = posts.map(({ form }) => [
    form.event,
    Object.entries(form).filter(([key]) => key.startsWith("data[")).map(([key, value]) => `${key.slice(4)}=${value}`)
      .join(" "),
  ]);
  const item = told.find(([event]) => event === "ONCRMDYNAMICITEMADD")?.[1]?.match(/ID\]=(\d+)/)?.[1];
  assert.deepEqual(told.filter(([event]) => event !== "ONUSERADD"), [
    ["ONCRMDEALUPDATE", "[FIELDS][ID]=1"],
    ["ONCRMDEALDELETE", "[FIELDS][ID]=1"],
    ["ONCRMLEADADD", "[FIELDS][ID]=7"],
    [
      "ONTASKADD",
      `[FIELDS_BEFORE]=undefined [FIELDS_AFTER][ID]=${task} [IS_ACCESSIBLE_BEFORE]=N [IS_ACCESSIBLE_AFTER]=undefined`,
    ],
    [
      "ONTASKUPDATE",
      `[FIELDS_BEFORE][ID]=${task} [FIELDS_AFTER][ID]=${task} [IS_ACCESSIBLE_BEFORE]=undefined [IS_ACCESSIBLE_AFTER]=undefined`,
    ],
    [
      "ONTASKCOMMENTADD",
      `[FIELDS_BEFORE]=undefined [FIELDS_AFTER][ID]=${comment} [FIELDS_AFTER][TASK_ID]=${task} [IS_ACCESSIBLE_BEFORE]=undefined [IS_ACCESSIBLE_AFTER]=undefined`,
    ],
    [
      "ONTASKDELETE",
      `[FIELDS_BEFORE][ID]=${task} [FIELDS_AFTER]=undefined [IS_ACCESSIBLE_BEFORE]=undefined [IS_ACCESSIBLE_AFTER]=N`,
    ],
    ["ONCRMDYNAMICITEMADD", `[FIELDS][ID]=${item} [FIELDS][ENTITY_TYPE_ID]=1036`],
    ["ONCRMDYNAMICITEMADD_1036", `[FIELDS][ID]=${item} [FIELDS][ENTITY_TYPE_ID]=1036`],
  ]);
  const added = told.find(([event]) => event === "ONUSERADD")?.[1];
  assert.match(String(added), new RegExp(`^\\[ID\\]=${user} \\[ACTIVE\\]=1 \\[EMAIL\\]=new@example.com `));
  assert.match(String(added), /\[UF_DEPARTMENT\]\[0\]=1 \[UF_DEPARTMENT\]\[1\]=2/);
});

test("what is refused, only read or nobody's wish is no event", async () => {
  const { sandbox } = posting();
  await call(sandbox, "event.bind", { event: "ONCRMDEALUPDATE", handler: HANDLER });
  await call(sandbox, "crm.deal.update", { id: 9999, fields: { TITLE: "x" } });
  await call(sandbox, "crm.deal.get", { id: 1 });
  await call(sandbox, "crm.deal.add", { fields: { TITLE: "x" } });
  assert.deepEqual(await sandbox.control.deliveries(), []);
});

test("events do not crowd out the tokens of those who have asked for some", async () => {
  const clock = new FakeClock({ start: MORNING });
  const { sandbox, posts } = posting({ clock });
  const { control } = sandbox;
  await call(sandbox, "event.bind", { event: "ONCRMDEALUPDATE", handler: HANDLER });
  const tokens: unknown[] = [];
  const change = async (): Promise<void> => {
    await call(sandbox, "crm.deal.update", { id: 1, fields: { TITLE: "x" } });
    await control.deliveries();
    tokens.push(posts.at(-1)?.form["auth[access_token]"]);
  };
  await change();
  await clock.advance(1_799_000);
  await change();
  await clock.advance(1000);
  await change();
  assert.equal(tokens[0], tokens[1]);
  assert.notEqual(tokens[1], tokens[2]);
  control.expireTokens();
  // The caller's own token has ended, too.
  await asWebhook(sandbox, "crm.deal.update", { id: 1, fields: { TITLE: "x" } });
  await control.deliveries();
  const last = posts.at(-1)?.form["auth[access_token]"];
  assert.equal((await sandbox.fetch(`https://portal.example/rest/user.current?auth=${last}`)).status, 200);
});

test("what would go to another machine is kept, and its body tells it", async () => {
  const { sandbox, posts } = posting();
  for (const handler of ["https://www.my-domain.com/", "http://127.0.0.1.evil.example/", "http://10.0.0.1/"]) {
    await call(sandbox, "event.bind", { event: "ONCRMDEALADD", handler });
  }
  await call(sandbox, "crm.deal.add", { fields: { TITLE: "x" } });
  const told = await sandbox.control.deliveries();
  assert.deepEqual(told.map(({ outcome }) => outcome), ["kept", "kept", "kept"]);
  assert.equal(new URLSearchParams(told[0]?.body).get("data[FIELDS][ID]"), "7");
  assert.equal(posts.length, 0);
});

test("an installation brings tokens for good, and the end of it none", async () => {
  const { sandbox, posts } = posting();
  const { outcome } = await sandbox.control.install("http://127.0.0.1:9000/install");
  assert.equal(outcome, "answered");
  const { "auth[access_token]": access, "auth[refresh_token]": refresh, ...form } = posts[0]!.form;
  assert.deepEqual(form, {
    event: "ONAPPINSTALL",
    "data[VERSION]": "1",
    "data[ACTIVE]": "Y",
    "data[INSTALLED]": "Y",
    "data[LANGUAGE_ID]": "en",
    ts: "1728454937",
    "auth[expires_in]": "3600",
    "auth[scope]": "crm,department,disk,task,tasks,user",
    "auth[domain]": "sandbox.invalid",
    "auth[server_endpoint]": "https://oauth.bitrix.info/rest/",
    "auth[status]": "L",
    "auth[client_endpoint]": "https://sandbox.invalid/rest/",
    "auth[member_id]": "a223c6b3710f85df22e9377d6c4f7553",
    "auth[application_token]": "51856fefc120afa4b628cc82d3935cce",
  });
  const status = async (): Promise<number> =>
    (await sandbox.fetch(`https://sandbox.invalid/rest/app.info?auth=${access}`)).status;
  const query = `client_id=a&client_secret=b&grant_type=refresh_token&refresh_token=${refresh}`;
  assert.equal(await status(), 200);
  await call(sandbox, "event.bind", { event: "ONAPPUNINSTALL", handler: HANDLER });
  await sandbox.control.uninstall();
  assert.deepEqual(posts[1]!.form, {
    event: "ONAPPUNINSTALL",
    event_handler_id: "1",
    "data[LANGUAGE_ID]": "en",
    "data[CLEAN]": "1",
    ts: "1728454937",
    "auth[domain]": "sandbox.invalid",
    "auth[server_endpoint]": "https://oauth.bitrix.info/rest/",
    "auth[client_endpoint]": "https://sandbox.invalid/rest/",
    "auth[member_id]": "a223c6b3710f85df22e9377d6c4f7553",
    "auth[application_token]": "51856fefc120afa4b628cc82d3935cce",
  });
  assert.equal(await status(), 401);
  const gone = await sandbox.fetch(`https://oauth.bitrix.info/oauth/token/?${query}`);
  assert.deepEqual([gone.status, (await gone.json()).error], [401, "invalid_client"]);
  await sandbox.control.install(HANDLER, "http://127.0.0.1:8024");
  assert.equal(posts[2]!.form["auth[server_endpoint]"], "http://127.0.0.1:8024/rest/");
  assert.equal((await sandbox.fetch(`https://oauth.bitrix.info/oauth/token/?${query}`)).status, 200);
});

test("a removed application is told from a wrong secret, and has another token when it comes back", async () => {
  const { sandbox, posts } = posting({ clients: [{ id: "a", secret: "b" }] }, "");
  const refusal = async (query: string): Promise<[number, string]> => {
    const response = await sandbox.fetch(`https://oauth.bitrix.info/oauth/token/?client_id=a&${query}`);
    return [response.status, (await response.json()).error];
  };
  await sandbox.control.install(HANDLER);
  await sandbox.control.uninstall();
  await sandbox.control.install(HANDLER);
  await sandbox.control.uninstall();
  const [first, second] = posts.map(({ form }) => form["auth[application_token]"]);
  assert.ok(first && second && first !== second);
  const { "auth[refresh_token]": refresh } = posts[1]!.form;
  const old = `grant_type=refresh_token&refresh_token=${refresh}`;
  assert.deepEqual(await refusal(`client_secret=b&${old}`), [401, "invalid_client"]);
  assert.deepEqual(await refusal(`client_secret=c&${old}`), [401, "invalid_client"]);
  // A code is of a portal that has the application: what it is good for is asked behind who the application is.
  assert.deepEqual(await refusal("client_secret=b&grant_type=authorization_code&code=0"), [400, "invalid_grant"]);
  assert.deepEqual(await refusal("client_secret=c&grant_type=authorization_code&code=0"), [401, "invalid_client"]);
});

test("what is no address is no place to be installed at", async () => {
  await assert.rejects(freshPortal().control.install("here"), {
    name: "TypeError",
    message: 'An application is installed at an address: "http://127.0.0.1:9000/", not "here".',
  });
});

test("a signal of the queue goes out at once, and then not more often than asked for, the last one too", async () => {
  const clock = new FakeClock({ start: MORNING });
  const { sandbox, posts } = posting({ clock });
  await call(sandbox, "event.bind", { event: "ONCRMDEALADD", event_type: "offline" });
  await call(sandbox, "event.bind", { event: "onOfflineEvent", handler: HANDLER, options: { minTimeout: 5 } });
  for (let count = 0; count < 3; count++) await call(sandbox, "crm.deal.add", { fields: { TITLE: "x" } });
  const count = async (ms: number): Promise<number> => {
    await clock.advance(ms);
    await sandbox.control.deliveries();
    return posts.length;
  };
  assert.deepEqual([await count(0), await count(4999), await count(1), await count(60_000)], [1, 1, 2, 2]);
  const { form } = posts[0]!;
  assert.deepEqual(
    [form.event, form["data[type]"], form["data[event]"], form["data[minTimeout]"]],
    ["ONOFFLINEEVENT", "add", "ONCRMDEALADD", "5"],
  );
  assert.match(String(form["auth[refresh_token]"]), /^[0-9a-f]{32}$/);
});
