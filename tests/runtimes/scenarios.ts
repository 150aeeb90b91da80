/**
 * What must work alike on every runtime: a plain list of functions over web APIs, since node:test and node:assert run
 * neither in workerd nor in a page.
 *
 * @module
 */

import type { Modules, Program } from "./modules.ts";
import type { Servers } from "./servers.ts";

/** What the scenarios get. */
export interface Input {
  /** Webhook address of the served sandbox. */
  webhook: string;
  /** Address of the same portal without credentials, and a token that it accepts. */
  address: string;
  token: string;
  origins: Servers["origins"];
  /** A server that counts requests and ends connections. */
  counting: string;
  /** Distinguishes this runtime's users from those of the others. */
  label: string;
}

/** How a scenario ended; `failure` is the error's stack. */
export interface Result {
  name: string;
  failure?: string;
}

type Portal = InstanceType<Modules["api"]["Portal"]>;
type Fields = Parameters<Modules["api"]["createUser"]>[1]["fields"];

interface Context extends Input, Modules {
  portal: Portal;
  /** A portal at a misbehaving server; it tries once unless told, since all that it meets stays as it is. */
  at: (name: keyof Input["origins"], options?: ConstructorParameters<Modules["api"]["Portal"]>[1]) => Portal;
  /** Creates an employee and returns the id. */
  create: (fields: Fields) => Promise<string>;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`Expected ${show(expected)}, got ${show(actual)}`);
  }
}

function ok(value: unknown, what: string): void {
  if (!value) throw new Error(`Not so: ${what}`);
}

/** The error of a call that must fail, as fields to compare. */
async function failure(call: () => Promise<unknown>): Promise<Error & Record<string, unknown>> {
  let value: unknown;
  try {
    value = await call();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error(`It should have failed, but gave ${show(value)}`);
}

/** Name, method and status, by which callers tell errors apart. */
async function expectError(call: () => Promise<unknown>, name: string, status?: number): Promise<void> {
  const error = await failure(call);
  equal([error.name, error.method, error.status ?? null], [name, "user.current", status ?? null]);
  ok(error.message.includes("user.current"), `the message names the method: ${error.message}`);
  if (status !== undefined) ok(error.message.includes(String(status)), `the message has the status: ${error.message}`);
}

/** Reads a stream to its end. Chromium's `Response` hides why one fails. */
async function bytesIn(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  let all: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(all);
    all = all.concat([...value]);
  }
}

const email = ({ label }: Input): string => `${crypto.randomUUID()}@${label}.example.org`;

const scenarios: Record<string, (context: Context) => Promise<void>> = {
  "a webhook's owner reads the own record": async ({ api, portal }) => {
    const { result, time } = await api.getCurrentUser(portal);
    equal(typeof result.ID, "string");
    equal(typeof time.start, "number");
    equal(typeof time.date_start, "string");
  },

  "a token calls as well as a webhook": async ({ api, address, token, webhook, portal }) => {
    const app = new api.Portal(address, { token });
    equal(app.origin, new URL(webhook).origin);
    equal((await api.getCurrentUser(app)).result.ID, (await api.getCurrentUser(portal)).result.ID);
  },

  "a user is created and read by id": async (context) => {
    const address = email(context);
    const id = await context.create({ EMAIL: address, NAME: "Anna" });
    const { result } = await context.api.getUser(context.portal, { userId: id });
    equal(result.map((user) => [user.ID, user.EMAIL, user.NAME]), [[id, address, "Anna"]]);
  },

  "a file is uploaded in two steps, its bytes as they are": async ({ api, portal }) => {
    const content = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) & 0xff);
    const name = `${crypto.randomUUID()}.bin`;
    const { result } = await api.uploadFileToFolder(portal, { name, file: new Blob([content]), folderId: 4 });
    const file = result as unknown as { NAME: string; SIZE: string; DOWNLOAD_URL: string };
    equal([file.NAME, file.SIZE], [name, "70000"]);
    const bytes = new Uint8Array(await (await fetch(file.DOWNLOAD_URL)).arrayBuffer());
    ok(bytes.length === content.length && bytes.every((byte, index) => byte === content[index]), "the same bytes");
  },

  "a file is uploaded and downloaded as a stream": async ({ api, portal, webhook }) => {
    const content = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) & 0xff);
    const name = `${crypto.randomUUID()} б.bin`;
    const { result } = await api.upload(portal, 4, new File([content], name));
    const { ID, DOWNLOAD_URL } = result as { ID: number; DOWNLOAD_URL: string };
    const file = await api.download(portal, ID, { maxBytes: content.length });
    equal([file.name, file.size, file.type], [name, content.length, "application/octet-stream"]);
    const bytes = await bytesIn(file.stream);
    ok(bytes.length === content.length && bytes.every((byte, index) => byte === content[index]), "the same bytes");
    const limited = await failure(async () =>
      await bytesIn((await api.download(portal, DOWNLOAD_URL, { maxBytes: 1_000 })).stream)
    );
    equal([limited.name, limited.status], ["ResponseError", 200]);
    const wrong = DOWNLOAD_URL.replace("matrix-code", "wrong-code");
    const refused = await failure(() => api.download(portal, wrong));
    equal([refused.name, refused.code, refused.method], ["ApiError", "INVALID_CREDENTIALS", "download"]);
    ok(!`${refused.stack}${JSON.stringify(refused)}`.includes("wrong-code"), "no code is shown");
    const controller = new AbortController();
    const reason = new Error("read enough");
    const { stream } = await api.download(new api.Portal(webhook), ID, { signal: controller.signal });
    controller.abort(reason);
    ok(await failure(() => bytesIn(stream)) === reason, "the reason itself is thrown");
  },

  "a file that is cut is no short file": async ({ api, at, origins }) => {
    const { stream } = await api.download(at("cutOff"), `${origins.cutOff}/disk/downloadFile/1/?auth=1`);
    const error = await failure(() => bytesIn(stream));
    equal([error.name, error.method, error.sent], ["ConnectionError", "download", true]);
  },

  "dates and files are encoded alike": async ({ api }) => {
    const sent: unknown[] = [];
    const recording: typeof fetch = async (input, init) => {
      sent.push(JSON.parse(await new Request(input, init).text()));
      return Response.json({ result: [], time: {} });
    };
    const portal = new api.Portal("https://p.example/rest/1/c0de/", { fetch: recording });
    await api.getUserBusy(portal, { users: 1, startDate: "05.08.2024", endDate: new Date(2024, 7, 31, 23, 59) });
    await api.startTimekeeping(portal, { time: new Date("2024-08-05T09:02:13Z") });
    for (const file of [new Blob(["Hi\n"]), new TextEncoder().encode("Hi\n"), "SGkK"]) {
      await api.uploadFileToStorage(portal, { name: "б.txt", file, storageId: 1 });
    }
    const upload = { data: { NAME: "б.txt" }, fileContent: ["б.txt", "SGkK"], id: "1" };
    equal(sent, [
      { users: [1], from: "2024-08-05", to: "2024-08-31" },
      { TIME: "2024-08-05T09:02:13Z" },
      upload,
      upload,
      upload,
    ]);
  },

  "an authorisation server gives tokens, and refuses without secrets": async ({ api, webhook }) => {
    const server = new URL(webhook).origin;
    const app = { clientId: "local.1", clientSecret: "s3cret-of-the-app" };
    const token = await api.getToken({ ...app, code: crypto.randomUUID() }, { server });
    equal(typeof token.access_token, "string");
    const next = await api.refreshToken({ ...app, refresh: token.refresh_token }, { server });
    ok(next.refresh_token !== token.refresh_token, "the refresh token is a new one");
    const error = await failure(() => api.refreshToken({ ...app, refresh: token.refresh_token }, { server }));
    equal([error.name, error.code], ["ApiError", "invalid_grant"]);
    ok(!`${error.stack}${JSON.stringify(error)}`.includes("s3cret"), "no secret is shown");
    ok(!`${error.stack}${JSON.stringify(error)}`.includes(token.refresh_token), "no token is shown");
  },

  "an application refreshes once for all its calls, shortly before its token ends": async ({ api, webhook }) => {
    const { origin } = new URL(webhook);
    let exchanges = 0;
    const counting: typeof fetch = (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      if (pathname.startsWith("/oauth/")) exchanges++;
      return fetch(input, init);
    };
    let ahead = 0;
    const clock = {
      now: () => Date.now() + ahead,
      sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    };
    const app = new api.OAuthApp({
      clientId: "local.1",
      clientSecret: "s3cret-of-the-app",
      tokens: api.memoryTokens(),
      server: origin,
      clock,
      portal: { fetch: counting },
    });
    const { portal, memberId } = await app.exchange(crypto.randomUUID());
    const other = await app.portal(memberId);
    ahead = 59.5 * 60_000;
    const calls = [portal, other, portal, other].map((one) => one.call("user.current"));
    for (const { result } of await Promise.all(calls)) equal(typeof result.ID, "string");
    equal(exchanges, 2);
  },

  "an event is typed, and one that does not prove itself is refused": async ({ api }) => {
    const form = {
      event: "ONCRMDEALADD",
      "data[FIELDS][ID]": "6641",
      ts: "1735374081",
      "auth[member_id]": "m1",
      "auth[application_token]": "51856fefc120afa4",
    };
    const read = (fields: Record<string, string>, given: string) =>
      api.readEvent(
        new Request("https://app.example/events", { method: "POST", body: new URLSearchParams(fields) }),
        { applicationToken: given },
      );
    const event = await read(form, "51856fefc120afa4");
    if (!event.ok || event.event !== "ONCRMDEALADD") throw new Error("refused");
    equal([event.data.FIELDS.ID, event.ts, event.auth.member_id], ["6641", 1735374081, "m1"]);
    const statusOf = async (fields: Record<string, string>, token = "51856fefc120afa4"): Promise<number> => {
      const refused = await read(fields, token);
      return refused.ok ? 200 : refused.response().status;
    };
    equal([await statusOf(form, "51856fefc120afa5"), await statusOf({ ...form, "data[__proto__][a]": "1" })], [
      403,
      400,
    ]);
    equal(await statusOf({ ...form, "data[a]": "a".repeat(300_000) }), 413);
  },

  "a user is changed": async (context) => {
    const id = await context.create({ EMAIL: email(context), NAME: "Anna", LAST_NAME: "Orlova" });
    const fields = { NAME: "Hanna" };
    equal((await context.api.updateUser(context.portal, { userId: id, fields })).result, true);
    const { result } = await context.api.getUser(context.portal, { userId: id });
    equal(result.map((user) => [user.NAME, user.LAST_NAME]), [["Hanna", "Orlova"]]);
  },

  "a user is dismissed and taken back": async (context) => {
    const { api, portal } = context;
    const id = await context.create({ EMAIL: email(context), NAME: "Anna" });
    const active = async (): Promise<unknown> => (await api.getUser(portal, { userId: id })).result[0]?.ACTIVE;
    equal(await active(), true);
    equal((await api.changeUserStatus(portal, { userId: id, fire: true })).result, true);
    equal(await active(), false);
    equal((await api.changeUserStatus(portal, { userId: id, fire: false })).result, true);
    equal(await active(), true);
  },

  "a user is found by name": async (context) => {
    const name = `Lama${crypto.randomUUID().replaceAll("-", "")}`;
    const id = await context.create({ EMAIL: email(context), NAME: "Anna", LAST_NAME: name });
    const { result } = await context.api.findUsers(context.portal, { filter: { LAST_NAME: name } });
    equal(result.map((user) => user.ID), [id]);
  },

  "any documented method is called by its name": async (context) => {
    const id = await context.create({ EMAIL: email(context), NAME: "Anna" });
    const { result, total } = await context.portal.call("user.get", { ID: id });
    equal([total, (result as { ID: string }[]).map((user) => user.ID)], [1, [id]]);
  },

  "Cyrillic letters and emoji arrive unchanged": async (context) => {
    const name = "Юлія «Ёлка» 🦊👩‍🚀 \u2028 \\ \" '";
    const id = await context.create({ EMAIL: email(context), NAME: name });
    equal((await context.api.getUser(context.portal, { userId: id })).result[0]?.NAME, name);
  },

  "a megabyte in one field arrives unchanged": async (context) => {
    const notes = "мегабайт ".repeat(70_000);
    const id = await context.create({ EMAIL: email(context), NAME: "Anna", WORK_NOTES: notes });
    const user = (await context.api.getUser(context.portal, { userId: id })).result[0] as Record<string, unknown>;
    ok(user.WORK_NOTES === notes, "the field that came back is the one that was sent");
  },

  "a refusal is an ApiError with code, description, status and method": async ({ api, webhook }) => {
    const portal = new api.Portal(webhook.replace(/[^/]+\/$/, "wrong-code/"));
    const error = await failure(() => api.getCurrentUser(portal));
    equal([error.name, error.code, error.status, error.method, error.retryable], [
      "ApiError",
      "INVALID_CREDENTIALS",
      401,
      "user.current",
      false,
    ]);
    ok(typeof error.description === "string" && error.description !== "", "it has the API's own sentence");
    equal((error.answer as { error: string }).error, "INVALID_CREDENTIALS");
  },

  "a refusal that may pass says so": async ({ api, at }) => {
    const error = await failure(() => api.getCurrentUser(at("busy", { retry: { attempts: 2 } })));
    equal([error.name, error.code, error.status, error.retryable], ["ApiError", "QUERY_LIMIT_EXCEEDED", 503, true]);
  },

  "an error with HTTP 200 is an error": async ({ api, at }) => {
    const error = await failure(() => api.getCurrentUser(at("refused200")));
    equal([error.name, error.code, error.description, error.status], [
      "ApiError",
      "ERROR_CORE",
      "The record is locked.",
      200,
    ]);
  },

  "all errors are OintErrors": async ({ root, api, at }) => {
    for (const name of ["refused400", "html", "closed"] as const) {
      const error = await failure(() => api.getCurrentUser(at(name)));
      ok(error instanceof root.OintError && error instanceof Error, `${name}: ${error}`);
    }
  },

  "a wrong address is a UsageError and sends nothing": async ({ api }) => {
    for (const address of ["", "https://portal.example/crm/", "http://portal.example/rest/1/code/", "portal.example"]) {
      const error = await failure(async () => await api.getCurrentUser(new api.Portal(address)));
      equal(error.name, "UsageError");
    }
  },

  "a closed port is a ConnectionError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("closed")), "ConnectionError"),

  "only a runtime that sends a request once says that nothing was sent": async ({ api, at, label }) => {
    const closed = await failure(() => api.getCurrentUser(at("closed")));
    equal(closed.sent ?? null, label === "bun" ? false : null);
    const reset = await failure(() => api.getCurrentUser(at("reset")));
    equal(reset.sent ?? null, null);
    equal((await failure(() => api.getCurrentUser(at("cutOff")))).sent, true);
  },

  "of a write, all but workers and browsers say that nothing was sent": async ({ api, at, label }) => {
    const change = (name: "closed" | "reset") =>
      failure(() => api.updateUser(at(name), { userId: 1, fields: { NAME: "Anna" } }));
    const knows = /^(deno|node|bun)/.test(label);
    const closed = await change("closed");
    equal([closed.name, closed.sent ?? null], knows ? ["ConnectionError", false] : ["UnknownOutcomeError", null]);
    const reset = await change("reset");
    equal([reset.name, reset.sent ?? null], ["UnknownOutcomeError", null]);
  },

  "no runtime but a browser repeats a write, an upload or a token's exchange": async ({ api, counting, label }) => {
    const app = { clientSecret: "matrix-secret", code: "matrix-code" };
    const writes: Record<string, (portal: Portal, name: string) => Promise<unknown>> = {
      write: (portal) => api.updateUser(portal, { userId: 1, fields: { NAME: "Anna" } }),
      upload: (portal) => api.uploadFileToFolder(portal, { name: "a.txt", file: new Blob(["a"]), folderId: 4 }),
      token: (_portal, name) => api.getToken({ ...app, clientId: name }, { server: counting }),
    };
    const requests: Record<string, number> = {};
    for (const [what, write] of Object.entries(writes)) {
      for (const end of ["closes", "resets", "cuts", "answers421"]) {
        const name = `${end}-${what}${label}`;
        const portal = new api.Portal(`${counting}/rest/1/${name}/`);
        for (let call = 0; call < 3; call++) await write(portal, name).catch(() => {});
        const counted = what === "upload" ? `${name}Form` : name;
        requests[`${what} ${end}`] = (await (await fetch(`${counting}/requests?${counted}`)).json()).result;
      }
    }
    // Chromium does, after a 421, too, and no option of its fetch stops it. Should it cease to, the pages can say so.
    const isAsExpected = label === "chromium"
      ? (requests: number) => requests >= 3
      : (requests: number) => requests === 3;
    ok(Object.values(requests).every(isAsExpected), `three requests each: ${show(requests)}`);
    if (label === "chromium") ok(requests["write resets"]! > 3, `Chromium repeats writes: ${show(requests)}`);
  },

  "layers stand around a call, and see no credentials": async ({ api, webhook }) => {
    const seen: unknown[] = [];
    const portal = new api.Portal(webhook, {
      layers: [async (call, next) => {
        seen.push(call.method, call.params, call.effect, JSON.stringify(call).includes("matrix-code"));
        return await next(call);
      }],
    });
    const { result } = await api.getUser(portal, { userId: 1 });
    equal(seen, ["user.get", { ID: "1" }, "read", false]);
    equal(result.length, 1);
  },

  "a connection that breaks before the answer is a ConnectionError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("reset")), "ConnectionError"),

  "a connection that breaks within the answer is a ConnectionError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("cutOff")), "ConnectionError"),

  "a server that never answers is a TimeoutError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("silent", { timeout: 100 })), "TimeoutError"),

  "an answer that never ends is a TimeoutError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("stalled", { timeout: 300 })), "TimeoutError"),

  "the total timeout ends a call, too": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("silent", { totalTimeout: 100 })), "TimeoutError"),

  "a timeout can be given for one call": async ({ api, at }) => {
    const error = await failure(() => api.getCurrentUser(at("silent"), { timeout: 100 }));
    equal(error.name, "TimeoutError");
  },

  "an aborted signal sends nothing and throws its reason": async ({ api, portal }) => {
    const reason = new Error("not any more");
    const error = await failure(() => api.getCurrentUser(portal, { signal: AbortSignal.abort(reason) }));
    ok(error === reason, `the reason itself is thrown, not ${error}`);
  },

  "an abort while waiting throws its reason": async ({ api, at }) => {
    const controller = new AbortController();
    const reason = new Error("waited long enough");
    const waiting = failure(() => api.getCurrentUser(at("silent"), { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 100);
    ok(await waiting === reason, "the reason itself is thrown");
  },

  "an abort while reading throws its reason": async ({ api, at }) => {
    const controller = new AbortController();
    const reason = new Error("read enough");
    let reading = false;
    const slow = async (...given: Parameters<typeof fetch>): Promise<Response> => {
      const response = await fetch(...given);
      reading = true;
      setTimeout(() => controller.abort(reason), 50);
      return response;
    };
    const error = await failure(() =>
      api.getCurrentUser(at("stalled", { fetch: slow }), { signal: controller.signal })
    );
    ok(reading, "the answer had begun");
    ok(error === reason, `the reason itself is thrown, not ${error}`);
  },

  "a fetch of one's own is used": async ({ api, webhook }) => {
    const seen: string[] = [];
    const spy = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      seen.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    await api.getCurrentUser(new api.Portal(webhook, { fetch: spy }));
    equal(seen, [`${webhook}user.current`]);
  },

  "a web page instead of an answer is a ResponseError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("html")), "ResponseError", 200),

  "a proxy's error page is a ResponseError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("badGateway")), "ResponseError", 502),

  "truncated JSON is a ResponseError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("truncated")), "ResponseError", 200),

  "an empty body is a ResponseError": async ({ api, at }) => {
    await expectError(() => api.getCurrentUser(at("empty")), "ResponseError", 200);
    await expectError(() => api.getCurrentUser(at("noContent")), "ResponseError", 204);
  },

  "JSON that is no envelope is a ResponseError": ({ api, at }) =>
    expectError(() => api.getCurrentUser(at("nothing")), "ResponseError", 200),

  "a redirect is not followed": async ({ api, at }) => {
    const error = await failure(() => api.getCurrentUser(at("redirect")));
    equal([error.name, error.method], ["ResponseError", "user.current"]);
    // A browser hides where a redirect leads, and its status.
    ok(error.status === 302 || error.status === 0, `the status is the redirect's: ${error.status}`);
  },
};

/** The names, in order, for a list of tests before anything has run. */
export const names: string[] = Object.keys(scenarios);

/** Runs all scenarios, one after the other. */
export const program: Program<Input, Result[]> = async (modules, input) => {
  const portal = new modules.api.Portal(input.webhook);
  const context: Context = {
    ...modules,
    ...input,
    portal,
    at: (name, options = {}) =>
      new modules.api.Portal(`${input.origins[name]}/rest/1/matrix-code/`, { retry: false, ...options }),
    create: async (given) => {
      const fields = { UF_DEPARTMENT: [1], ...given };
      return String((await modules.api.createUser(portal, { fields })).result);
    },
  };
  const results: Result[] = [];
  for (const [name, scenario] of Object.entries(scenarios)) {
    try {
      await scenario(context);
      results.push({ name });
    } catch (error) {
      const { stack, message } = error as Error;
      const failure = stack?.includes(message) ? stack : `${message}\n${stack}`;
      results.push({ name, failure });
    }
  }
  return results;
};
