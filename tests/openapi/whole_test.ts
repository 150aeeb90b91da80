/** The document of all methods at once, which is made on demand and written nowhere. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { openApi, type OpenApiDocument } from "../../scripts/generate/emit/docs/openapi.ts";
import { built } from "../../scripts/tasks/model.ts";
import { METHODS, V3 } from "../support/bitrix24/expected_counts.ts";

const service = (await built()).model.services.find(({ name }) => name === "bitrix24")!;
const document = (): OpenApiDocument => structuredClone(openApi(service, "0.1.0"));

/** The operations by path. */
type Paths = Record<string, { post: { operationId: string; responses: Record<string, { description: unknown }> } }>;

test("the document of all methods is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(document());
  assert.ok(valid, JSON.stringify(errors?.slice(0, 5), null, 2));
  assert.equal(validator.version, "3.1");
});

test("it has every method once, those of REST 3.0 below api/", () => {
  const paths = document().paths as Paths;
  const names = Object.keys(paths);
  assert.equal(names.length, METHODS);
  assert.equal(names.filter((name) => name.startsWith("/api/")).length, V3);
  assert.equal(new Set(Object.values(paths).map(({ post }) => post.operationId)).size, METHODS);
  assert.equal(paths["/tasks.task.get"]!.post.operationId, "tasks.task.get");
  assert.equal(paths["/api/tasks.task.get"]!.post.operationId, "v3:tasks.task.get");
});

test("every reference resolves within it", () => {
  const { components: { schemas }, ...rest } = document();
  const names = new Set(Object.keys(schemas));
  const text = JSON.stringify({ schemas, ...rest });
  const used = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!));
  assert.deepEqual([...used].filter((name) => !names.has(name)), []);
  assert.ok(names.size > 2 * METHODS, `only ${names.size} schemas: each method has two`);
});

test("a mistake in a single operation is found", async () => {
  const broken = document();
  (broken.paths as Paths)["/crm.deal.list"]!.post.responses[200]!.description = 7;
  assert.equal((await new Validator().validate(broken)).valid, false);
});
