/** Events as handlers are posted them: typed, or refused, whatever is posted. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import fc from "fast-check";
import { call, callAsApplication, freshPortal } from "../../../tests/support/sandbox/portal.ts";
import { readEvent, type ReadEventOptions } from "./read_event.ts";
import { RefusedEvent } from "./refused.ts";

const TOKEN = "51856fefc120afa4b628cc82d3935cce";
const MEMBER = "a223c6b3710f85df22e9377d6c4f7553";
const FORM = "application/x-www-form-urlencoded";

/** The documented form of a new deal. */
const DEAL = "event=ONCRMDEALADD&event_handler_id=185&data%5BFIELDS%5D%5BID%5D=6641&ts=1735374081" +
  "&auth%5Baccess_token%5D=s6p6eclrvim6da22ft9ch94ekreb52lv&auth%5Bexpires_in%5D=3600&auth%5Bscope%5D=crm" +
  "&auth%5Bdomain%5D=some-domain.bitrix24.com&auth%5Bserver_endpoint%5D=https%3A%2F%2Foauth.bitrix.info%2Frest%2F" +
  "&auth%5Bstatus%5D=L&auth%5Bclient_endpoint%5D=https%3A%2F%2Fsome-domain.bitrix24.com%2Frest%2F" +
  `&auth%5Bmember_id%5D=${MEMBER}&auth%5Bapplication_token%5D=${TOKEN}`;
/** What each event must have, and what a test adds. */
const AUTH = `auth[member_id]=${MEMBER}&auth[application_token]=${TOKEN}`;

const posted = (body: BodyInit | null, type = FORM, more: RequestInit = {}): Request =>
  new Request("https://app.example/events", { method: "POST", headers: { "content-type": type }, body, ...more });
const read = (body: BodyInit, applicationToken: ReadEventOptions["applicationToken"] = TOKEN) =>
  readEvent(posted(body), { applicationToken });
const statusOf = async (got: ReturnType<typeof readEvent>): Promise<number> => {
  const event = await got;
  return event.ok ? 200 : event.status;
};

test("an event has what the portal has posted, and its data is typed by its name", async () => {
  const event = await read(DEAL);
  if (!event.ok || event.event !== "ONCRMDEALADD") throw new Error("refused");
  const id: string = event.data.FIELDS.ID;
  assert.equal(id, "6641");
  assert.deepEqual(event, {
    ok: true,
    event: "ONCRMDEALADD",
    handlerId: "185",
    data: { FIELDS: { ID: "6641" } },
    ts: 1735374081,
    auth: {
      access_token: "s6p6eclrvim6da22ft9ch94ekreb52lv",
      expires_in: "3600",
      scope: "crm",
      domain: "some-domain.bitrix24.com",
      server_endpoint: "https://oauth.bitrix.info/rest/",
      status: "L",
      client_endpoint: "https://some-domain.bitrix24.com/rest/",
      member_id: MEMBER,
      application_token: TOKEN,
    },
  });
});

test("lists, missing parts and names that nobody lists are read, too", async () => {
  const user = await read(`event=onUserAdd&data[ID]=1&data[UF_DEPARTMENT][0]=1&data[UF_DEPARTMENT][]=2&${AUTH}`);
  assert.ok(user.ok && user.event === "ONUSERADD");
  assert.deepEqual([user.data.UF_DEPARTMENT, user.ts, user.handlerId], [["1", "2"], undefined, undefined]);
  const other = await read(`event=ONIMBOTMESSAGEADD&ts=soon&${AUTH}`);
  assert.deepEqual([other.ok && String(other.event), other.ok && other.data], ["ONIMBOTMESSAGEADD", {}]);
});

test("what the sandbox posts is read", async () => {
  const sandbox = freshPortal({ applicationToken: TOKEN });
  for (const event of ["ONTASKADD", "ONUSERADD"]) {
    await callAsApplication(sandbox, "event.bind", { event, handler: "https://app.example/events" });
  }
  await call(sandbox, "tasks.task.add", { fields: { TITLE: "t", RESPONSIBLE_ID: 1 } });
  await call(sandbox, "user.add", { EMAIL: "new@example.com", UF_DEPARTMENT: [1] });
  const [task, user] = await Promise.all((await sandbox.control.deliveries()).map(({ body }) => read(body)));
  assert.ok(task?.ok && task.event === "ONTASKADD" && user?.ok && user.event === "ONUSERADD");
  const { FIELDS_AFTER: after } = task.data;
  assert.match(after === "undefined" ? "" : after.ID, /^\d+$/);
  assert.deepEqual([user.data.EMAIL, user.data.UF_DEPARTMENT], ["new@example.com", ["1"]]);
});

test("the token must be the portal's: one, one of several, or what is found by its member id", async () => {
  const asked: string[] = [];
  const find = (tokens: string | string[] | undefined) => (memberId: string) => {
    asked.push(memberId);
    return Promise.resolve(tokens);
  };
  const other = TOKEN.replace("5", "6");
  const outcomes = [
    TOKEN,
    [other, TOKEN],
    find(TOKEN),
    find([TOKEN]),
    other,
    [],
    find(undefined),
    find(""),
    find([""]),
  ];
  const statuses = await Promise.all(outcomes.map((token) => statusOf(read(DEAL, token))));
  assert.deepEqual(statuses, [200, 200, 200, 200, 403, 403, 403, 403, 403]);
  assert.deepEqual(new Set(asked), new Set([MEMBER]));
});

test("a store that fails is told, and answered with 503", async () => {
  const cause = new Error("the store is gone");
  const got = await read(DEAL, () => Promise.reject(cause));
  assert.ok(!got.ok);
  assert.deepEqual([got.status, got.cause], [503, cause]);
  const thrown = await read(DEAL, () => {
    throw cause;
  });
  assert.ok(!thrown.ok && thrown.cause === cause);
});

for (
  const [what, body, status] of [
    ["no event", `data[ID]=1&${AUTH}`, 400],
    ["an event that is a structure", `event[a]=1&${AUTH}`, 400],
    ["an event with another sign", `event=ON%3Cscript%3E&${AUTH}`, 400],
    ["no auth", "event=ONCRMDEALADD", 400],
    ["an auth that is a text", "event=ONCRMDEALADD&auth=1", 400],
    ["an auth that is a list", "event=ONCRMDEALADD&auth[]=1&auth[]=2", 400],
    ["no member", `event=ONCRMDEALADD&auth[application_token]=${TOKEN}`, 400],
    ["a member that leads elsewhere", `event=E&auth[member_id]=../a&auth[application_token]=${TOKEN}`, 400],
    ["no token", `event=ONCRMDEALADD&auth[member_id]=${MEMBER}`, 400],
    ["a token that is a structure", `event=E&auth[member_id]=a&auth[application_token][0]=${TOKEN}`, 400],
    ["a token twice", `event=ONCRMDEALADD&${AUTH}&auth[application_token]=${TOKEN}`, 400],
    ["a name that is a text and a structure", `event=ONCRMDEALADD&data=1&data[ID]=2&${AUTH}`, 400],
    ["the same the other way round", `event=ONCRMDEALADD&data[ID]=2&data=1&${AUTH}`, 400],
    ["__proto__", `event=ONCRMDEALADD&data[__proto__][polluted]=1&${AUTH}`, 400],
    ["__proto__ at the top", `event=ONCRMDEALADD&__proto__[polluted]=1&${AUTH}`, 400],
    ["an open bracket", `event=ONCRMDEALADD&data[ID=1&${AUTH}`, 400],
    ["something behind a bracket", `event=ONCRMDEALADD&data[ID]x=1&${AUTH}`, 400],
    ["17 levels", `event=ONCRMDEALADD&data${"[a]".repeat(16)}=1&${AUTH}`, 400],
    ["16 levels", `event=ONCRMDEALADD&data${"[a]".repeat(15)}=1&${AUTH}`, 200],
    ["too many values", `event=ONCRMDEALADD&${AUTH}${"&data[]=1".repeat(998)}`, 400],
    ["many values", `event=ONCRMDEALADD&${AUTH}${"&data[]=1".repeat(997)}`, 200],
    ["a name that is too long", `event=ONCRMDEALADD&${"a".repeat(501)}=1&${AUTH}`, 400],
    ["too large a body", `event=ONCRMDEALADD&${AUTH}&data[a]=${"a".repeat(262_144)}`, 413],
    ["a large body", `event=ONCRMDEALADD&${AUTH}&data[a]=${"a".repeat(200_000)}`, 200],
    ["nothing", "", 400],
    ["constructor", `event=ONCRMDEALADD&data[constructor][prototype][x]=1&data[toString]=1&${AUTH}`, 200],
  ] as const
) {
  test(`${what}: ${status}`, async () => {
    assert.equal(await statusOf(read(body)), status);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
}

test("what is no form of a portal is refused by its head", async () => {
  const status = (request: Request) => statusOf(readEvent(request, { applicationToken: TOKEN }));
  assert.equal(await status(new Request("https://app.example/")), 405);
  assert.equal(await status(posted(DEAL, FORM, { method: "PUT" })), 405);
  for (const type of ["application/json", "text/plain", `${FORM}; charset=windows-1251`, `${FORM}, x`, ""]) {
    assert.equal(await status(posted(new TextEncoder().encode(DEAL), type)), 415, type);
  }
  for (const type of [`${FORM}; charset=UTF-8`, `${FORM};charset="utf-8"`, FORM.toUpperCase()]) {
    assert.equal(await status(posted(DEAL, type)), 200, type);
  }
});

test("a body that breaks off, is no UTF-8, never ends or was read is refused", async () => {
  const streamed = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void): Request =>
    posted(new ReadableStream({ pull }), FORM, { duplex: "half" } as RequestInit);
  const status = (request: Request) => statusOf(readEvent(request, { applicationToken: TOKEN }));
  assert.equal(await status(streamed((controller) => controller.error(new Error("reset")))), 400);
  assert.equal(await status(posted(new Uint8Array([0xff, 0xfe]))), 400);
  let pulled = 0;
  const endless = streamed((controller) => {
    pulled++;
    controller.enqueue(new Uint8Array(65_536).fill(97));
  });
  assert.equal(await status(endless), 413);
  assert.ok(pulled < 10, `${pulled} chunks were read`);
  const used = posted(DEAL);
  await used.text();
  assert.equal(await status(used), 400);
});

test("a bound that is none is the handler's own mistake, whatever was posted", async () => {
  for (const maxBytes of [NaN, 0, -1, null, "9"] as number[]) {
    await assert.rejects(readEvent(posted("event=A"), { applicationToken: "t0ken", maxBytes }), {
      name: "UsageError",
      message: /^Option maxBytes must be a number of bytes above 0, or Infinity, not /,
    });
  }
});

test("what is no option and no request is the handler's own mistake, too", async () => {
  const wrong: unknown[] = [
    undefined,
    null,
    [],
    {},
    { applicationToken: undefined },
    { applicationToken: "" },
    { applicationToken: [""] },
    { applicationToken: 5 },
    ...[0, -1, NaN, Infinity, null, "9"].map((timeout) => ({ applicationToken: TOKEN, timeout })),
  ];
  for (const options of wrong) {
    await assert.rejects(readEvent(posted(DEAL), options as ReadEventOptions), {
      name: "UsageError",
      message: /^(Option (applicationToken|timeout) (must be|is missing)|The options must be an object, not )/,
    }, JSON.stringify(options));
  }
  // A request of node:http has a method, an address and headers, too.
  for (const request of [undefined, null, "POST", { method: "POST", url: "/events", headers: {} }]) {
    await assert.rejects(readEvent(request as unknown as Request, { applicationToken: TOKEN }), {
      name: "UsageError",
      message: /^Parameter request must be a Request, as fetch knows them, not /,
    });
  }
});

test("what finds tokens and gives none is told, and answered with 503", async () => {
  for (const found of [5, {}, [TOKEN, 5]]) {
    const got = await read(DEAL, () => found as unknown as string);
    assert.ok(!got.ok);
    assert.equal(got.status, 503);
    assert.match(String(got.cause), /applicationToken gave no text and no list/);
  }
  assert.equal(await statusOf(read(DEAL, () => null as unknown as undefined)), 403);
});

test("a body that does not end is waited for no longer than told, and given up", async () => {
  let isGivenUp = false;
  const slow = posted(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("event=")),
      cancel: () => void (isGivenUp = true),
    }),
    FORM,
    { duplex: "half" } as RequestInit,
  );
  const got = await readEvent(slow, { applicationToken: TOKEN, timeout: 20 });
  assert.ok(!got.ok);
  assert.deepEqual([got.status, got.reason, isGivenUp], [408, "The body did not end in time.", true]);
});

test("behind a body that was not read to its end, no request can follow on the connection; behind others it can", async () => {
  const connectionOf = async (request: Request, more: Partial<ReadEventOptions> = {}): Promise<[number, unknown]> => {
    const got = await readEvent(request, { applicationToken: "another", ...more });
    assert.ok(!got.ok);
    return [got.status, got.response().headers.get("connection")];
  };
  assert.deepEqual(await connectionOf(posted(DEAL)), [403, null]);
  assert.deepEqual(await connectionOf(posted("event=")), [400, null]);
  assert.deepEqual(await connectionOf(posted(DEAL), { maxBytes: 9 }), [413, "close"]);
  assert.deepEqual(await connectionOf(posted(DEAL, FORM, { method: "PUT" })), [405, "close"]);
  assert.deepEqual(await connectionOf(posted(DEAL, "text/plain")), [415, "close"]);
  assert.deepEqual(await connectionOf(posted(new Uint8Array([0xff]))), [400, "close"]);
});

test("a refusal is an answer that tells nothing of what was posted", async () => {
  const got = await read(DEAL, "another");
  assert.ok(got instanceof RefusedEvent);
  const response = got.response();
  assert.equal(response.status, 403);
  assert.equal(await response.text(), "The application_token is not the one that this portal has given.\n");
  const other = await readEvent(new Request("https://app.example/"), { applicationToken: TOKEN });
  assert.equal(!other.ok && other.response().headers.get("allow"), "POST");
});

test("10,000 random and hostile bodies are read or refused, and never thrown", async () => {
  const seed = Number(process.env.OINT_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`Hostile events of seed ${seed}; repeat with OINT_SEED=${seed}.`);
  const name = fc.constantFrom(
    "event",
    "data",
    "auth",
    "ts",
    "__proto__",
    "constructor",
    "FIELDS",
    "ID",
    "0",
    "1",
    "",
    "]",
    "[",
  );
  const key = fc.array(name, { minLength: 1, maxLength: 6 }).map(([first, ...rest]) =>
    `${first}${rest.map((one) => `[${one}]`).join("")}`
  );
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(TOKEN, MEMBER, "ONCRMDEALADD", "undefined", "%ff"),
  );
  const pair = fc.tuple(fc.oneof(key, fc.string()), value).map(([one, other]) =>
    `${encodeURIComponent(one.toWellFormed())}=${encodeURIComponent(other.toWellFormed())}`
  );
  const form = fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join("&"));
  /** What is made of one form: as it is, around an event, behind one, and cut off. */
  const bodies = (form: string): BodyInit[] => {
    const event = `event=ONCRMDEALADD&${AUTH}&${form}`;
    return [
      form,
      event,
      `${form}&${AUTH}&event=ONTASKADD`,
      event.slice(0, form.length),
      new TextEncoder().encode(event).reverse(),
    ];
  };
  const seen = { events: 0, refused: 0 };
  const property = fc.asyncProperty(form, async (form) => {
    for (const body of bodies(form)) {
      const got = await readEvent(posted(body), { applicationToken: TOKEN });
      if (got.ok) {
        seen.events++;
        assert.equal(got.auth.application_token, TOKEN);
      } else {
        seen.refused++;
        assert.ok([400, 403, 413].includes(got.response().status));
      }
    }
  });
  await fc.assert(property, { seed, numRuns: 2000 });
  console.log(`${seen.events} events, ${seen.refused} refused`);
  assert.ok(seen.events > 500 && seen.refused > 2000 && seen.events + seen.refused === 10_000, JSON.stringify(seen));
});
