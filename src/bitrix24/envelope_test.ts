import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, ConnectionError, OintError, ResponseError } from "../core/errors.ts";
import { openEnvelope } from "./envelope.ts";

const TIME = '"time":{"start":1,"finish":2,"duration":1,"processing":0.5,"date_start":"","date_finish":""}';

const ASKED = "https://p.example/rest/1/s3cret-code/user.get";

function opened(text: string, status = 200, headers: Record<string, string> = {}): unknown {
  return openEnvelope({ status, headers: new Headers(headers), text }, {
    method: "user.get",
    secrets: ["s3cret-code"],
    url: ASKED,
  });
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
    assert.deepEqual([error.code, error.description, error.retryable], ["ERROR_CORE", "No e-mail", status >= 500]);
    assert.equal(error.refused, status < 500);
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
  ["a list", '{"error":["a",1]}', '["a",1]', "", 'no description (["a",1], HTTP 400).'],
  ["a list and a description", '{"error":["a"],"error_description":"Bad"}', '["a"]', "Bad", 'Bad (["a"], HTTP 400).'],
  ["another object", '{"error":{"why":"x"}}', '{"why":"x"}', "", 'no description ({"why":"x"}, HTTP 400).'],
  ["a number with a point", '{"error":1.5}', "1.5", "", "no description (1.5, HTTP 400)."],
  ["a code that is an object", '{"error":{"code":{"a":1}}}', '{"a":1}', "", 'no description ({"a":1}, HTTP 400).'],
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

const validations: [what: string, validation: unknown, said: string][] = [
  ["one field", [{ field: "title", message: "Empty" }], "Bad title: Empty (E, HTTP 400)."],
  [
    "two fields",
    [{ field: "title", message: "Empty" }, { field: "stages[0].id", message: "Not a number" }],
    "Bad title: Empty; stages[0].id: Not a number (E, HTTP 400).",
  ],
  ["a secret", [{ field: "code", message: "s3cret-code is none" }], "Bad code: *** is none (E, HTTP 400)."],
  ["texts", ["title is empty"], "Bad title is empty (E, HTTP 400)."],
  ["something else", { title: ["empty"] }, 'Bad {"title":["empty"]} (E, HTTP 400).'],
  ["nothing", [], "Bad (E, HTTP 400)."],
  ["null", null, "Bad (E, HTTP 400)."],
];
for (const [what, validation, said] of validations) {
  test(`REST 3.0's list of wrong fields is told: ${what}`, () => {
    const error = failure(JSON.stringify({ error: { code: "E", message: "Bad", validation } }), 400) as ApiError;
    assert.equal(error.message, `user.get was refused: ${said}`);
    assert.deepEqual([error.code, error.description], ["E", "Bad"]);
  });
}

test("REST 3.0's list of wrong fields stays in the answer", () => {
  const answer = { error: { code: "E", message: "Bad", validation: [{ field: "title", message: "Empty" }] } };
  assert.deepEqual((failure(JSON.stringify(answer), 400) as ApiError).answer, answer);
});

test("a refusal is one however deep it is nested", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  for (const body of [`{"error":${deep}}`, `{"error":"E","error_description":${deep}}`, `{"error":{"code":${deep}}}`]) {
    const error = failure(body, 400);
    assert.ok(error instanceof ApiError, error.message);
    assert.match(error.message, /a value nested too deep to be shown/);
  }
  assert.ok(failure(`{"error":"E","more":${deep}}`, 400) instanceof ApiError);
});

const numbers: [json: string, expected: unknown][] = [
  ["9007199254740993", "9007199254740993"],
  ["-9007199254740993", "-9007199254740993"],
  ["9007199254740991", 9007199254740991],
  ["[1234567890123456789,1]", ["1234567890123456789", 1]],
  ['{"ID":12345678901234567890,"a":"x\\"12345678901234567890"}', {
    ID: "12345678901234567890",
    a: 'x"12345678901234567890',
  }],
  ['{"a\\\\": 12345678901234567890}', { "a\\": "12345678901234567890" }],
  ["1.2345678901234567890", 1.2345678901234567],
  ["12345678901234567890.5", 12345678901234567890.5],
  ["12345678901234567890e2", 1234567890123456789000],
  ['["12345678901234567890", " 12345678901234567890,"]', ["12345678901234567890", " 12345678901234567890,"]],
];
for (const [json, expected] of numbers) {
  test(`numbers keep all their digits: ${json}`, () =>
    assert.deepEqual((opened(`{"result":${json}}`) as { result: unknown }).result, expected));
}

test("long numbers in a long answer, and in a deep one", () => {
  const many = Array.from({ length: 50_000 }, (_, index) => `{"ID":${9007199254740993n + BigInt(index)},"T":"\\"1"}`);
  const { result } = opened(`{"result":[${many}]}`) as { result: { ID: unknown }[] };
  assert.deepEqual(result.at(-1), { ID: "9007199254790992", T: '"1' });
  opened(`{"result":${"[".repeat(50_000)}9007199254740993${"]".repeat(50_000)}}`);
});

const advice: [code: string, status: number, retryable: boolean, advice: string][] = [
  ["QUERY_LIMIT_EXCEEDED", 503, true, " Wait, then call again."],
  ["OPERATION_TIME_LIMIT", 429, true, " Wait, then call again."],
  ["OVERLOAD_LIMIT", 503, false, " Bitrix24 has blocked the calls by hand: ask its support."],
  ["PORTAL_DELETED", 500, false, ""],
  ["NO_AUTH_FOUND", 401, false, " Check the webhook address or the token."],
  ["INVALID_CREDENTIALS", 401, false, " Check the webhook address or the token."],
  ["expired_token", 401, false, " Get a new token."],
  ["insufficient_scope", 403, false, " Add the missing scope to the webhook or application."],
  ["ERROR_METHOD_NOT_FOUND", 404, false, " Check the method's name and the scopes."],
  ["INTERNAL_SERVER_ERROR", 500, true, ""],
  ["INTERNAL_SERVER_ERROR", 200, true, ""],
  ["ERROR_UNEXPECTED_ANSWER", 400, true, ""],
  ["QUERY_LIMIT_EXCEEDED_NOT", 503, true, ""],
];
for (const [code, status, retryable, then] of advice) {
  test(`${code} with HTTP ${status} says what to do and whether it may succeed later`, () => {
    const error = failure(JSON.stringify({ error: code, error_description: "No" }), status) as ApiError;
    assert.equal(error.message, `user.get was refused: No (${code}, HTTP ${status}).${then}`);
    assert.equal(error.retryable, retryable);
    assert.equal(error.refused, !/SERVER_ERROR|UNEXPECTED|_NOT$/.test(code), "whether the call did nothing");
  });
}

const LATER = "The server, or a gateway before it, is in trouble: try again later.";
const ELSEWHERE = "Check the address, and whether something before the server refuses the call.";
const PAGE = "That is a page and not the REST API: check the address.";
const AGAIN = "Try again later.";
const THEIRS = "The server has put into its answer what does not belong there: its administrator should look at it.";
const NO = "that are JSON, but no answer of the API:";
const WARNING = "<br />\n<b>Warning</b>: Undefined index";
const long = `<!DOCTYPE html>\n<p>${"я".repeat(300)}</p>`;
const strange: [what: string, status: number, type: string, text: string, said: string][] = [
  [
    "HTML",
    200,
    "text/html; charset=utf-8",
    "<html>\r\n\t<body>Sign in</body></html>",
    `36 characters of text/html that are not JSON: <html> <body>Sign in</body></html>. ${PAGE}`,
  ],
  [
    "a long page",
    200,
    "text/html",
    long,
    `323 characters of text/html that are not JSON: <!DOCTYPE html> <p>${"я".repeat(181)}… ${PAGE}`,
  ],
  [
    "a warning before the answer",
    200,
    "application/json",
    `${WARNING}{"result":1}`,
    `50 characters of application/json that are not JSON: <br /> <b>Warning</b>: Undefined index{"result":1}. ${THEIRS}`,
  ],
  [
    "a gateway's page",
    502,
    "text/html",
    "<h1>Bad Gateway</h1>",
    `20 characters of text/html that are not JSON: <h1>Bad Gateway</h1>. ${LATER}`,
  ],
  [
    "a gateway's sentence",
    504,
    "",
    "upstream timed out",
    `18 characters that are not JSON: upstream timed out. ${LATER}`,
  ],
  [
    "a missing page",
    404,
    "",
    "<h1>Not Found</h1>",
    `18 characters that are not JSON: <h1>Not Found</h1>. ${ELSEWHERE}`,
  ],
  ["a firewall's page", 403, "", "Denied", `6 characters that are not JSON: Denied. ${ELSEWHERE}`],
  [
    "a request that is too large",
    413,
    "",
    "Too large!",
    "10 characters that are not JSON: Too large! The server takes no request of that size: send less at once.",
  ],
  ["too many requests", 429, "", "Slow", "4 characters that are not JSON: Slow. Wait, then call again."],
  [
    "truncated JSON",
    200,
    "",
    '{"result":[{"ID":"1"',
    `20 characters that are not JSON: {"result":[{"ID":"1". ${AGAIN}`,
  ],
  [
    "JSON with a tail",
    200,
    "",
    '{"result":1}<!-- cached -->',
    `27 characters that are not JSON: {"result":1}<!-- cached -->. ${AGAIN}`,
  ],
  [
    "signs that move a cursor",
    500,
    "",
    "a\x1b[31m\u202eb\u009bc",
    `10 characters that are not JSON: a [31m b c. ${LATER}`,
  ],
  ["an odd type", 500, "a\tb", "x", `1 characters of a b that are not JSON: x. ${LATER}`],
  ["blanks", 200, "", "  \n", `an empty body. ${AGAIN}`],
  ["an empty body", 200, "text/html", "", `an empty body. ${AGAIN}`],
  ["an empty body with HTTP 204", 204, "", "", `an empty body. ${AGAIN}`],
  ["an empty body with HTTP 500", 500, "", "", `an empty body. ${LATER}`],
  ["an empty body with HTTP 401", 401, "", "", `an empty body. ${ELSEWHERE}`],
  ["null", 200, "", "null", `4 characters ${NO} null. ${THEIRS}`],
  ["a number", 200, "", "3", `1 characters ${NO} 3. ${THEIRS}`],
  ["a list", 200, "", "[]", `2 characters ${NO} []. ${AGAIN}`],
  ["a list of objects", 200, "", '[{"result":1}]', `14 characters ${NO} [{"result":1}]. ${AGAIN}`],
  ["an empty object", 200, "", "{}", `2 characters ${NO} {}. ${AGAIN}`],
  ["a refusal of somebody else", 403, "", '{"message":"No"}', `16 characters ${NO} {"message":"No"}. ${ELSEWHERE}`],
  ["a result with HTTP 500", 500, "", '{"result":1}', `12 characters ${NO} {"result":1}. ${LATER}`],
  ["a result with HTTP 404", 404, "", '{"result":1}', `12 characters ${NO} {"result":1}. ${ELSEWHERE}`],
];
for (const [what, status, type, text, said] of strange) {
  test(`no answer of the API: ${what}`, () => {
    const error = failure(text, status, type ? { "content-type": type } : {});
    assert.ok(error instanceof ResponseError && !(error instanceof ConnectionError), error.name);
    assert.equal(error.message, `user.get was answered with HTTP ${status} and ${said}`);
  });
}

const RENAMED = "If the portal was renamed, use its new address.";
const WANTED = "Something before the portal wants one: its REST address must be open to calls.";
const BROWSER = "Open it in a browser to see what the portal wants.";
const UNSAID = "a redirect that does not say where to. Check the address.";
const SAME = "of the same portal";
const redirects: [status: number, location: string | undefined, said: string][] = [
  [302, "https://new.bitrix24.by/rest/1/s3cret-code/user.get", `a redirect to new.bitrix24.by. ${RENAMED}`],
  [301, "https://new.example:8443/?a=s3cret-code", `a redirect to new.example:8443. ${RENAMED}`],
  [307, "http://new.example", `a redirect to new.example. ${RENAMED}`],
  [308, "HTTPS://New.example/", `a redirect to new.example. ${RENAMED}`],
  [302, "https://anna:s3cret-code@new.example/", `a redirect to new.example. ${RENAMED}`],
  [302, "https://s3cret-code.new.example/", `a redirect to ***.new.example. ${RENAMED}`],
  [302, "//new.example/", `a redirect to new.example. ${RENAMED}`],
  [302, "https://auth.example.net/?x=1", `a redirect to a login at auth.example.net/. ${WANTED}`],
  [
    302,
    "https://c.example/cgi/login.php?to=s3cret-code",
    `a redirect to a login at c.example/cgi/login.php. ${WANTED}`,
  ],
  [302, "https://login2.example/saml/s3cret-code", `a redirect to a login at login2.example/saml/***. ${WANTED}`],
  [
    302,
    "/bitrix/coupon_activation.php",
    `a redirect to /bitrix/coupon_activation.php ${SAME}. Its licence seems to have ended: open the portal in a browser.`,
  ],
  [
    302,
    "https://p.example/auth/?backurl=/rest/1/s3cret-code/",
    `a redirect to /auth/ ${SAME}. It asks for a login: check the webhook address or the token.`,
  ],
  [302, "/?login=yes", `a redirect to / ${SAME}. It asks for a login: check the webhook address or the token.`],
  [302, "/rest/1/s3cret-code/user.get", `a redirect to /rest/1/***/user.get ${SAME}. ${BROWSER}`],
  [302, "../maintenance", `a redirect to /rest/1/maintenance ${SAME}. ${BROWSER}`],
  [
    301,
    "http://p.example/rest/",
    `a redirect to /rest/ ${SAME} at plain http, which is not followed. Its administrator should look at it.`,
  ],
  [301, "https://p.example:444/rest/", `a redirect to /rest/ ${SAME} at p.example:444. Use that address.`],
  [302, "javascript:alert(1)", "a redirect to javascript:, which is no address of the web. Check the address."],
  [302, "file:///etc/passwd", "a redirect to file:, which is no address of the web. Check the address."],
  [302, "https://", UNSAID],
  [302, "", UNSAID],
  [302, undefined, UNSAID],
  [304, undefined, UNSAID],
  [0, undefined, UNSAID],
];
for (const [status, location, said] of redirects) {
  test(`a redirect is not followed: HTTP ${status} to ${location}`, () => {
    const error = failure('{"result":1}', status, location === undefined ? {} : { location });
    assert.ok(error instanceof ResponseError);
    assert.equal(error.message, `user.get was answered with HTTP ${status} and ${said}`);
  });
}

test("a redirect from plain http to https says so", () => {
  const asked = "http://localhost:1/rest/1/s3cret-code/user.get";
  const answer = { status: 301, headers: new Headers({ location: "https://localhost:1/rest/" }), text: "" };
  assert.throws(() => openEnvelope(answer, { method: "user.get", secrets: [], url: asked }), {
    message: "user.get was answered with HTTP 301 and a redirect to /rest/ of the same portal at https. " +
      "Write its address with https://.",
  });
});

for (const secret of ["user", "erro", "base64", "answer", "refused"]) {
  test(`words of ours and names of methods stay when the secret is ${secret}`, () => {
    const headers = new Headers({ location: `/rest/1/${secret}/user.get` });
    const messages = [[302, ""], [200, `<p>${secret}</p>`], [
      400,
      `{"error":"erro","error_description":"${secret} x"}`,
    ]];
    const [redirect, page, refusal] = messages.map(([status, text]) => {
      try {
        return openEnvelope({ status, headers, text } as never, { method: "user.get", secrets: [secret], url: ASKED });
      } catch (error) {
        return (error as Error).message;
      }
    });
    assert.equal(
      redirect,
      "user.get was answered with HTTP 302 and a redirect to /rest/1/***/user.get of the same portal. " + BROWSER,
    );
    const count = `${secret.length + 7} characters that are not JSON`;
    assert.equal(page, `user.get was answered with HTTP 200 and ${count}: <p>***</p>. ${THEIRS}`);
    const code = secret === "erro" ? "***" : "erro";
    assert.equal(refusal, `user.get was refused: *** x (${code}, HTTP 400).`);
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

test("a cut answer shows no token that it would have handed out", () => {
  for (
    const [text, shown] of [
      [
        '{"result":{"uploadUrl":"https://p.example/u?auth=t0p&token=disk%7Ca',
        "https://p.example/u?auth=***&token=***.",
      ],
      [String.raw`{"result":{"DOWNLOAD_URL":"\/d\/?auth=t0p\u0026id=1","ID":`, String.raw`"\/d\/?auth=***","ID":.`],
      [
        '{"access_token": "t0p", "expires_in": 3600, "refresh_token": "n3x',
        '{"access_token": "***", "expires_in": 3600,',
      ],
      [String.raw`{"a":"{\"client_secret\":\"t0p\",\"b\":1}`, String.raw`{\"client_secret\":\"***",\"b\":1}`],
      ['{"author":"Ann","authors":["Bob"],"tokens":3', '{"author":"Ann","authors":["Bob"],"tokens":3.'],
    ] as const
  ) {
    const { message } = failure(text);
    assert.ok(message.includes(shown), message);
    assert.doesNotMatch(message, /t0p|n3x|disk%/);
  }
});
