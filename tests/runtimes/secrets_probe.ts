/**
 * Drives every error path with given credentials and returns every text in which they might show up.
 *
 * @module
 */

import type { Modules, Program } from "./modules.ts";
import type { Misbehaviour, Servers } from "./servers.ts";

type PortalTokens = import("../../src/bitrix24/mod.ts").PortalTokens;

/** A secret, and as what it is used. */
export interface Credential {
  way: "webhook" | "token";
  secret: string;
}

export interface Input {
  origins: Servers["origins"];
  credentials: Credential[];
}

/** What came of one path with one credential. */
export interface Taken {
  path: string;
  /** Index of the credential. */
  credential: number;
  /** Name of the error. */
  error: string;
  texts: string[];
}

type Portal = InstanceType<Modules["api"]["Portal"]>;
type PortalOptions = NonNullable<ConstructorParameters<Modules["api"]["Portal"]>[1]>;

/** What a path works with. */
interface Tools extends Modules {
  credential: Credential;
  /** A portal with the credential at a misbehaving server. */
  at: (name: keyof Servers["origins"], options?: PortalOptions) => Portal;
}

interface Path {
  /** Name of the error in which the path must end. */
  expected: string;
  /** The server that must have been asked. */
  server?: Misbehaviour;
  run: (tools: Tools) => Promise<unknown>;
}

class Reason extends Error {
  override name = "Reason";
}

/** Long enough for a request to arrive before it, on a busy machine, too. */
const patience = 400;

function answered(server: Misbehaviour, expected: string, options?: PortalOptions): Path {
  return { expected, server, run: ({ api, at }) => api.getCurrentUser(at(server, options)) };
}

/** A wrong address that holds the secret. */
function address(of: (secret: string) => string, options: (secret: string) => PortalOptions = () => ({})): Path {
  return {
    expected: "UsageError",
    run: ({ api, credential: { secret } }) => api.getCurrentUser(new api.Portal(of(secret), options(secret))),
  };
}

/** A `fetch` of one's own that fails with something that holds the whole request. */
function brokenFetch(fail: (url: string, body: string) => unknown): Path {
  const broken = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    throw fail(request.url, await request.text());
  };
  return { expected: "ConnectionError", run: ({ api, at }) => api.getCurrentUser(at("closed", { fetch: broken })) };
}

const enc = encodeURIComponent;

type App = InstanceType<Modules["api"]["OAuthApp"]>;

/** An application whose secret, code and tokens are the credential. */
function application({ api, credential: { secret } }: Tools, server: string, more: object = {}): App {
  return new api.OAuthApp({ clientId: "local.1", clientSecret: secret, tokens: api.memoryTokens(), server, ...more });
}

/** A code that is exchanged at a misbehaving authorisation server. */
function exchanged(server: Misbehaviour, expected: string): Path {
  return {
    expected,
    server,
    run: (tools) => application(tools, tools.at(server).origin).exchange(tools.credential.secret),
  };
}

/** Tokens that have ended and are refreshed there. */
function refreshed(server: Misbehaviour, expected: string): Path {
  return {
    expected,
    server,
    run: async (tools) => {
      const { api, credential: { secret } } = tools;
      const { origin } = tools.at(server);
      const tokens = api.memoryTokens<PortalTokens>();
      const kept = { memberId: "m1", accessToken: secret, refreshToken: secret, applicationToken: secret };
      await tokens.compareAndSet("m1", 0, { ...kept, expiresAt: 0, clientEndpoint: `${origin}/rest/`, version: 1 });
      const app = application(tools, origin, { tokens });
      console.log(app, tokens);
      return await app.portal("m1");
    },
  };
}

/** An installation that is refused. */
function installed(endpoint: (secret: string) => string, more: (secret: string) => Record<string, string>): Path {
  return {
    expected: "UsageError",
    run: (tools) => {
      const { secret } = tools.credential;
      const body = new URLSearchParams({
        event: "ONAPPINSTALL",
        "auth[access_token]": secret,
        "auth[refresh_token]": secret,
        "auth[application_token]": secret,
        "auth[client_endpoint]": endpoint(secret),
        "auth[expires_in]": "3600",
        "auth[member_id]": "m1",
        ...more(secret),
      });
      const request = new Request("https://app.example/install", { method: "POST", body });
      return application(tools, "https://oauth.bitrix.info").install(request);
    },
  };
}

/** An event that is refused: what becomes of it is thrown, to be searched as an error is. */
function refusedEvent(known: (secret: string) => string | (() => never), more: Record<string, string> = {}): Path {
  return {
    expected: "Refused",
    run: async ({ api, credential: { secret } }) => {
      const body = new URLSearchParams({
        event: "ONCRMDEALADD",
        "auth[application_token]": secret,
        "auth[access_token]": secret,
        "auth[member_id]": "m1",
        ...more,
      });
      const request = new Request("https://app.example/events", { method: "POST", body });
      const event = await api.readEvent(request, { applicationToken: known(secret) });
      if (event.ok) return;
      console.log(event);
      throw Object.assign(new Refused(await event.response().text()), { event });
    },
  };
}

class Refused extends Error {
  override name = "Refused";
}

/** All error paths. */
export const paths: Record<string, Path> = {
  "web page": answered("html", "ResponseError"),
  "proxy's error page": answered("badGateway", "ResponseError"),
  "web page that repeats the request": answered("echoHtml", "ResponseError"),
  "truncated JSON": answered("truncated", "ResponseError"),
  "truncated JSON that repeats the request": answered("echoTruncated", "ResponseError"),
  "empty body": answered("empty", "ResponseError"),
  "status 204": answered("noContent", "ResponseError"),
  "null as the answer": answered("nothing", "ResponseError"),
  "JSON that repeats the request": answered("echoOther", "ResponseError"),
  "redirect": answered("redirect", "ResponseError"),
  "refusal with status 200": answered("refused200", "ApiError"),
  "refusal with status 400": answered("refused400", "ApiError"),
  "refusal with status 401": answered("refused401", "ApiError"),
  "refusal with status 403": answered("refused403", "ApiError"),
  "refusal with status 500": answered("refused500", "ApiError"),
  "refusal with status 503": answered("busy", "ApiError"),
  "refusal that repeats the request": answered("echoError", "ApiError"),
  "web page, with a log": answered("html", "ResponseError", { logger: console }),
  "write of an unknown outcome": {
    expected: "UnknownOutcomeError",
    server: "html",
    run: ({ api, at }) => api.changeUserStatus(at("html", { logger: console }), { userId: 1, fire: true }),
  },
  "connection refused": { expected: "ConnectionError", run: ({ api, at }) => api.getCurrentUser(at("closed")) },
  "connection reset": answered("reset", "ConnectionError"),
  "connection reset within the answer": answered("cutOff", "ConnectionError"),
  "timeout while waiting": answered("silent", "TimeoutError", { timeout: patience }),
  "timeout while reading": answered("stalled", "TimeoutError", { timeout: patience }),
  "total timeout while waiting": answered("silent", "TimeoutError", { totalTimeout: patience }),
  "total timeout while reading": answered("stalled", "TimeoutError", { totalTimeout: patience }),
  "abort before sending": {
    expected: "Reason",
    run: ({ api, at }) => api.getCurrentUser(at("html"), { signal: AbortSignal.abort(new Reason("before")) }),
  },
  "abort without a reason": {
    expected: "AbortError",
    run: ({ api, at }) => api.getCurrentUser(at("html"), { signal: AbortSignal.abort() }),
  },
  "abort while waiting": {
    expected: "Reason",
    server: "silent",
    run: ({ api, at }) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Reason("waiting")), patience);
      return api.getCurrentUser(at("silent"), { signal: controller.signal });
    },
  },
  "abort while reading": {
    expected: "Reason",
    server: "stalled",
    run: ({ api, at }) => {
      const controller = new AbortController();
      const noticed = async (...given: Parameters<typeof fetch>): Promise<Response> => {
        const response = await fetch(...given);
        setTimeout(() => controller.abort(new Reason("reading")), 50);
        return response;
      };
      return api.getCurrentUser(at("stalled", { fetch: noticed }), { signal: controller.signal });
    },
  },
  "own fetch throws an Error with the address": brokenFetch((url, body) => new Error(`No way to ${url} with ${body}`)),
  "own fetch throws a TypeError with a cause": brokenFetch((url, body) => {
    const cause = Object.assign(new Error(`connect ${url}`), { url, body, code: `E ${url}` });
    return new TypeError(`fetch failed: ${url}`, { cause });
  }),
  "own fetch throws a text": brokenFetch((url, body) => `${url} ${body}`),
  "own fetch throws an object": brokenFetch((url, body) => ({ url, body, message: `${url} ${body}` })),
  "method's name with the secret": {
    expected: "UsageError",
    run: ({ at, credential }) => at("html").callUnknown(`user.get?auth=${credential.secret}`),
  },
  "parameters that are no JSON": {
    expected: "UsageError",
    run: ({ at, credential }) =>
      at("html").callUnknown("user.get", { [credential.secret]: credential.secret, big: 1n }),
  },
  "parameters that refer to themselves": {
    expected: "UsageError",
    run: ({ at, credential }) => {
      const circular: Record<string, unknown> = {};
      circular[credential.secret] = circular;
      return at("html").callUnknown("user.get", circular);
    },
  },
  "webhook without a scheme it may have": address((secret) => `ftp://portal.example/rest/1/${enc(secret)}/`),
  "webhook over plain http": address((secret) => `http://portal.example/rest/1/${enc(secret)}/`),
  "webhook with a user and a password": address((secret) => `https://u:${enc(secret)}@portal.example/rest/1/x/`),
  "webhook with a query": address((secret) => `https://portal.example/rest/1/${enc(secret)}/?auth=${enc(secret)}`),
  "webhook with a method's name": address((secret) => `https://portal.example/rest/1/${enc(secret)}/user.get.json`),
  "webhook with a wrong user": address((secret) => `https://portal.example/rest/me/${enc(secret)}/`),
  "webhook that cannot be parsed": address((secret) => `https://[portal/rest/1/${enc(secret)}/`),
  "webhook and token": address(
    (secret) => `https://portal.example/rest/1/${enc(secret)}/`,
    (token) => ({ token }),
  ),
  "token at an address that is no portal": address(() => "https://portal.example/crm/", (token) => ({ token })),
  "token over plain http": address(() => "http://portal.example", (token) => ({ token })),
  "code at a server that repeats the request": exchanged("echoError", "ApiError"),
  "code at a server that shows a page": exchanged("echoHtml", "UnknownOutcomeError"),
  "code at a server that cuts its answer": exchanged("echoTruncated", "UnknownOutcomeError"),
  "code at a server that answers with something else": exchanged("echoOther", "UnknownOutcomeError"),
  "code at a server that breaks the connection": exchanged("reset", "UnknownOutcomeError"),
  "code at a server that leads elsewhere": exchanged("redirect", "ResponseError"),
  "code that is none": {
    expected: "UsageError",
    run: (tools) => application(tools, tools.at("html").origin).exchange(`${tools.credential.secret}\ud800`),
  },
  "refresh token at a server that repeats the request": refreshed("echoError", "ApiError"),
  "refresh token at a server that shows a page": refreshed("echoHtml", "UnknownOutcomeError"),
  "refresh token at a server that cuts its answer": refreshed("echoTruncated", "UnknownOutcomeError"),
  "installation from elsewhere": installed(() => "https://evil.example/rest/", () => ({})),
  "installation whose address has the token": installed(
    (secret) => `https://p.bitrix24.by/${enc(secret)}/`,
    () => ({}),
  ),
  "installation without an end": installed(
    () => "https://p.bitrix24.by/rest/",
    (secret) => ({ "auth[expires_in]": secret }),
  ),
  "installation with too much": installed(
    () => "https://p.bitrix24.by/rest/",
    (secret) => ({ "auth[scope]": secret.repeat(500) }),
  ),
  "event with another token": refusedEvent((secret) => `${secret}!`),
  "event that is no form of a portal": refusedEvent((secret) => secret, { "data[a": "1" }),
  "event whose store fails": refusedEvent(() => () => {
    throw new Error("the store is gone");
  }),
  "token in place of the address": address((secret) => `https://portal.example/${enc(secret)}`),
};

/** All own values below a value, the cause chain included, as texts. */
function values(value: unknown, seen: Set<unknown> = new Set()): string[] {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return [String(value)];
  if (seen.has(value) || seen.size > 200) return [];
  seen.add(value);
  return Reflect.ownKeys(value).flatMap((key) => {
    try {
      return [String(key), ...values((value as Record<PropertyKey, unknown>)[key], seen)];
    } catch {
      return [String(key)];
    }
  });
}

/** Every way in which a value becomes text. */
function texts(value: unknown, inspect: Modules["inspect"]): string[] {
  const error = value as Partial<Error> | undefined;
  const found = [String(value), String(error?.message), String(error?.stack), ...values(value)];
  for (let cause = error?.cause; cause instanceof Error; cause = cause.cause) {
    found.push(String(cause), String(cause.stack));
  }
  for (const text of [() => JSON.stringify(value), () => JSON.stringify({ value }), () => inspect?.(value)]) {
    found.push(String(text()));
  }
  return found;
}

async function take(name: string, path: Path, tools: Tools, credential: number): Promise<Taken> {
  const portal = tools.at("html");
  const taken: Taken = { path: name, credential, error: "nothing", texts: texts(portal, tools.inspect) };
  // What a console makes of a value shows in the process's output, which is searched as well.
  console.log(portal);
  try {
    await path.run(tools);
  } catch (error) {
    taken.error = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
    taken.texts.push(...texts(error, tools.inspect));
    console.error(error);
  }
  return taken;
}

/** Takes every path with every credential. */
export const program: Program<Input, Taken[]> = async (modules, { origins, credentials }) => {
  const runs = credentials.map(async (credential, index) => {
    const { way, secret } = credential;
    // Repetitions and turns would show the same once more, and take time.
    const at: Tools["at"] = (name, options = {}) =>
      way === "webhook"
        ? new modules.api.Portal(`${origins[name]}/rest/1/${enc(secret)}/`, { retry: false, limits: false, ...options })
        : new modules.api.Portal(origins[name], { token: secret, retry: false, limits: false, ...options });
    const taken: Taken[] = [];
    for (const [name, path] of Object.entries(paths)) {
      taken.push(await take(name, path, { ...modules, credential, at }, index));
    }
    return taken;
  });
  return (await Promise.all(runs)).flat();
};
