import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, ConnectionError, OintError, ResponseError } from "../core/errors.ts";
import { openEnvelope } from "./envelope.ts";

const TIME = '"time":{"start":1,"finish":2,"duration":1,"processing":0.5,"date_start":"","date_finish":""}';

function opened(text: string, status = 200, headers: Record<string, string> = {}): unknown {
  return openEnvelope({ status, headers: new Headers(headers), text }, "user.get", ["s3cret-code"]);
}

function failure(text: string, status = 200, headers: Record<string, string> = {}): OintError {
  try {
    opened(text, status, headers);
  } catch (error) {
    assert.ok(error instanceof OintError);
    assert.equal(error.method, "user.get");
    assert.equal(error.status, status);
    assert.ok(error.message.startsWith("user.get was "), error.message);
    assert.ok(error.message.includes(`HTTP ${status}`), error.message);
    assert.equal(error.cause, undefined);
    return error;
  }
  throw new assert.AssertionError({ message: "No error was thrown." });
}

for (const json of ["false", "true", "0", "1", '""', '"text"', "[]", "{}", "null", '[{"ID":"1"}]']) {
  test(`a result of ${json} is handed out`, () => {
    assert.deepEqual((opened(`{"result":${json},${TIME}}`) as { result: unknown }).result, JSON.parse(json));
  });
}

test("the whole envelope is handed out as it came, unknown parts included", () => {
  const text = `{"result":[],"total":0,"next":50,${TIME},"novelty":[1]}`;
  assert.deepEqual(opened(text), {
    result: [],
    total: 0,
    next: 50,
    time: { start: 1, finish: 2, duration: 1, processing: 0.5, date_start: "", date_finish: "" },
    novelty: [1],
  });
});

test("a secret that a method returns as its result is handed out: it is what was asked for", () => {
  assert.deepEqual(opened('{"result":"s3cret-code"}'), { result: "s3cret-code" });
});

for (const error of ['""', "null", "0", "false"]) {
  test(`a result beside an error of ${error} is a result`, () => {
    assert.equal((opened(`{"error":${error},"result":7}`) as { result: number }).result, 7);
  });
}

for (const status of [200, 201, 400, 401, 403, 404, 429, 500, 503]) {
  test(`an error with HTTP ${status} is an ApiError`, () => {
    const error = failure('{"error":"ERROR_CORE","error_description":"No e-mail"}', status) as ApiError;
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.code, error.description, error.retryable], ["ERROR_CORE", "No e-mail", false]);
    assert.equal(error.message, `user.get was refused: No e-mail (ERROR_CORE, HTTP ${status}).`);
    assert.deepEqual(error.answer, { error: "ERROR_CORE", error_description: "No e-mail" });
  });
}

const refusals: [what: string, body: string, code: string, description: string, said: string][] = [
  ["an error beside a result", '{"error":"E","result":[]}', "E", "", "no description (E, HTTP 400)."],
  ["a code that is an integer", '{"error":100,"error_description":"Bad"}', "100", "Bad", "Bad (100, HTTP 400)."],
  ["the integer 0", '{"error":0,"error_description":"Bad"}', "0", "Bad", "Bad (0, HTTP 400)."],
  ["an empty code", '{"error":"","error_description":"Bad"}', "", "Bad", "Bad (no code, HTTP 400)."],
  ["a code of null", '{"error":null,"error_description":"Bad"}', "", "Bad", "Bad (no code, HTTP 400)."],
  ["neither code nor description", '{"error":""}', "", "", "no description (no code, HTTP 400)."],
  ["a description of null", '{"error":"E","error_description":null}', "E", "", "no description (E, HTTP 400)."],
  [
    "a description that is a list",
    '{"error":"E","error_description":["a","b"]}',
    "E",
    '["a","b"]',
    '["a","b"] (E, HTTP 400).',
  ],
  ["an error of true", '{"error":true}', "true", "", "no description (true, HTTP 400)."],
  ["letters and markup", '{"error":"E","error_description":"Нет<br>"}', "E", "Нет<br>", "Нет<br> (E, HTTP 400)."],
  [
    "REST 3.0's error",
    '{"error":{"code":"BITRIX_REST_V3_EXCEPTION_X","message":"Unknown field"}}',
    "BITRIX_REST_V3_EXCEPTION_X",
    "Unknown field",
    "Unknown field (BITRIX_REST_V3_EXCEPTION_X, HTTP 400).",
  ],
  ["REST 3.0's error without a message", '{"error":{"code":7}}', "7", "", "no description (7, HTTP 400)."],
  ["an empty object", '{"error":{}}', "", "", "no description (no code, HTTP 400)."],
  ["an empty list", '{"error":[]}', "", "", "no description (no code, HTTP 400)."],
];
for (const [what, body, code, description, said] of refusals) {
  test(`a refusal is read: ${what}`, () => {
    const error = failure(body, 400) as ApiError;
    assert.ok(error instanceof ApiError, error.message);
    assert.deepEqual([error.code, error.description], [code, description]);
    assert.equal(error.message, `user.get was refused: ${said}`);
    assert.deepEqual(error.answer, JSON.parse(body));
  });
}

test("REST 3.0's list of wrong fields stays in the answer", () => {
  const answer = { error: { code: "E", message: "Bad", validation: [{ field: "title", message: "Empty" }] } };
  assert.deepEqual((failure(JSON.stringify(answer), 400) as ApiError).answer, answer);
});

const advice: [code: string, status: number, retryable: boolean, advice: string][] = [
  ["QUERY_LIMIT_EXCEEDED", 503, true, " Wait, then call again."],
  ["OPERATION_TIME_LIMIT", 429, true, " Wait, then call again."],
  ["OVERLOAD_LIMIT", 503, true, " Wait, then call again."],
  ["NO_AUTH_FOUND", 401, false, " Check the webhook address or the token."],
  ["INVALID_CREDENTIALS", 401, false, " Check the webhook address or the token."],
  ["expired_token", 401, false, " Get a new token."],
  ["insufficient_scope", 403, false, " Add the missing scope to the webhook or application."],
  ["ERROR_METHOD_NOT_FOUND", 404, false, " Check the method's name and the scopes."],
  ["INTERNAL_SERVER_ERROR", 500, false, ""],
  ["QUERY_LIMIT_EXCEEDED_NOT", 503, false, ""],
];
for (const [code, status, retryable, then] of advice) {
  test(`${code} says what to do and ${retryable ? "may" : "must not"} be sent again`, () => {
    const error = failure(JSON.stringify({ error: code, error_description: "No" }), status) as ApiError;
    assert.equal(error.message, `user.get was refused: No (${code}, HTTP ${status}).${then}`);
    assert.equal(error.retryable, retryable);
  });
}

const NOT_JSON = "characters that are not JSON. Check the address.";
const NO_RESULT = "JSON that is no answer of the API. Check the address.";
const EMPTY = "an empty body. Try again later.";
const strange: [what: string, status: number, text: string, said: string][] = [
  ["HTML", 200, "<html><body>Sign in</body></html>", `33 ${NOT_JSON}`],
  ["HTML of a gateway", 502, "<h1>Bad Gateway</h1>", `20 ${NOT_JSON}`],
  ["HTML of a missing page", 404, "<h1>Not Found</h1>", `18 ${NOT_JSON}`],
  ["truncated JSON", 200, '{"result":[{"ID":"1"', `20 ${NOT_JSON}`],
  ["JSON with a tail", 200, '{"result":1}<!-- cached -->', `27 ${NOT_JSON}`],
  ["blanks", 200, "  \n", `3 ${NOT_JSON}`],
  ["an empty body", 200, "", EMPTY],
  ["an empty body with HTTP 204", 204, "", EMPTY],
  ["an empty body with HTTP 500", 500, "", EMPTY],
  ["null", 200, "null", NO_RESULT],
  ["a number", 200, "3", NO_RESULT],
  ["a text", 200, '"error"', NO_RESULT],
  ["true", 200, "true", NO_RESULT],
  ["a list", 200, "[]", NO_RESULT],
  ["a list of objects", 200, '[{"result":1}]', NO_RESULT],
  ["an empty object", 200, "{}", NO_RESULT],
  ["another object", 200, `{${TIME}}`, NO_RESULT],
  ["a refusal of somebody else", 403, '{"message":"Forbidden"}', NO_RESULT],
  ["a result with HTTP 500", 500, '{"result":1}', NO_RESULT],
  ["a result with HTTP 404", 404, '{"result":1}', NO_RESULT],
];
for (const [what, status, text, said] of strange) {
  test(`no answer of the API: ${what}`, () => {
    const error = failure(text, status);
    assert.ok(error instanceof ResponseError && !(error instanceof ConnectionError), error.name);
    assert.equal(error.message, `user.get was answered with HTTP ${status} and ${said}`);
  });
}

const redirects: [status: number, location: string | undefined, host: string][] = [
  [302, "https://new.bitrix24.by/rest/1/s3cret-code/user.get", "new.bitrix24.by"],
  [301, "https://new.example:8443/?auth=s3cret-code", "new.example:8443"],
  [307, "http://new.example", "new.example"],
  [308, "HTTPS://New.example/", "New.example"],
  [302, "https://anna:s3cret-code@new.example/", "new.example"],
  [302, "https://s3cret-code.new.example/", "***.new.example"],
  [302, "/rest/1/s3cret-code/user.get", "another address"],
  [302, "//new.example/", "another address"],
  [302, "", "another address"],
  [302, undefined, "another address"],
  [304, undefined, "another address"],
  [0, undefined, "another address"],
];
for (const [status, location, host] of redirects) {
  test(`a redirect is not followed: HTTP ${status} to ${location}`, () => {
    const error = failure('{"result":1}', status, location === undefined ? {} : { location });
    assert.ok(error instanceof ResponseError);
    assert.equal(
      error.message,
      `user.get was answered with HTTP ${status} and a redirect to ${host}. ` +
        "If the portal was renamed, use its new address.",
    );
  });
}

test("no error shows a secret that the server repeats", () => {
  const bodies = [
    '{"error":"s3cret-code","error_description":"s3cret-code is wrong","s3cret-code":["s3cret-code"]}',
    '{"error":{"code":"s3cret-code","message":"\\u00733cret-code"}}',
    '{"error":"E","error_description":"{\\"auth\\":\\"\\\\u00733cret-code\\"}"}',
    "<p>s3cret-code</p>",
    '{"s3cret-code":1}',
  ];
  for (const body of bodies) {
    const error = failure(body, 400);
    assert.doesNotMatch(`${error.message}${error.stack}${JSON.stringify(error)}`, /3cret-code/);
  }
});

const AFTER = { "retry-after": "2" };
const later: [
  what: string,
  text: string,
  status: number,
  headers: Record<string, string>,
  after: number | undefined,
][] = [
  ["a refusal", '{"error":"OVERLOAD_LIMIT","error_description":"No"}', 503, AFTER, 2000],
  ["a gateway's page", "<h1>Busy</h1>", 503, AFTER, 2000],
  ["a refusal that does not say", '{"error":"OVERLOAD_LIMIT","error_description":"No"}', 503, {}, undefined],
];
for (const [what, text, status, headers, after] of later) {
  test(`an error says when to call again: ${what}`, () =>
    assert.equal(failure(text, status, headers).retryAfter, after));
}
