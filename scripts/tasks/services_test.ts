import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeSkipped, missingRedis } from "./services.ts";

test("a test may be skipped on CI where a Redis can be had by no means, and where it can be installed it may not", () => {
  assert.match(missingRedis("only root may install it"), mayBeSkipped);
  assert.match(missingRedis("there is no apt-get here to install it"), mayBeSkipped);
  assert.equal(missingRedis(undefined), "no redis-server: run `deno task install:services`");
  assert.doesNotMatch(missingRedis(undefined), mayBeSkipped);
});
