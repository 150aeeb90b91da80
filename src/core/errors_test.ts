import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, ConnectionError, OintError, ResponseError, TimeoutError, UsageError } from "./errors.ts";

const classes = { OintError, UsageError, ConnectionError, TimeoutError, ResponseError };

for (const [name, Class] of Object.entries(classes)) {
  test(`${name} has its own name, is an OintError and knows its call`, () => {
    const error = new Class("It failed.", { method: "user.get", status: 502 });
    assert.equal(error.name, name);
    assert.equal(String(error), `${name}: It failed.`);
    assert.ok(error instanceof OintError && error instanceof Error && error instanceof Class);
    assert.equal(error.method, "user.get");
    assert.equal(error.status, 502);
    assert.ok(error.stack?.includes("It failed."));
  });

  test(`${name} without facts has neither method, status nor cause`, () => {
    const error = new Class("It failed.");
    assert.deepEqual([error.method, error.status, error.cause], [undefined, undefined, undefined]);
    assert.equal("cause" in error, false);
  });
}

test("a timeout is a ConnectionError, wrong input and strange answers are not", () => {
  assert.ok(new TimeoutError("") instanceof ConnectionError);
  assert.equal(new UsageError("") instanceof ConnectionError, false);
  assert.equal(new ResponseError("") instanceof ConnectionError, false);
});

test("a cause is kept, even a falsy one", () => {
  assert.equal(new OintError("", { cause: "why" }).cause, "why");
  assert.equal(new OintError("", { cause: null }).cause, null);
});

test("an ApiError tells what the API said", () => {
  const error = new ApiError("Refused.", {
    method: "user.add",
    status: 400,
    code: "",
    description: "Wrong e-mail",
    retryable: false,
    answer: { error: "", error_description: "Wrong e-mail" },
  });
  assert.ok(error instanceof OintError);
  assert.deepEqual([error.name, error.message, error.method, error.status], ["ApiError", "Refused.", "user.add", 400]);
  assert.deepEqual([error.code, error.description, error.retryable], ["", "Wrong e-mail", false]);
  assert.deepEqual(error.answer, { error: "", error_description: "Wrong e-mail" });
});

test("an error's JSON tells name-worthy facts and keeps none of undefined ones", () => {
  assert.equal(JSON.stringify(new OintError("x", { method: "user.get" })), '{"name":"OintError","method":"user.get"}');
});
