/** The documents of the segments, as `deno task docs` writes them. */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { emitOpenApi } from "../../scripts/generate/emit/docs/openapi.ts";
import { built } from "../../scripts/tasks/model.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

const folder = "docs/openapi/";
const { model } = await built();
const files = new Map(model.services.flatMap((service) => [...emitOpenApi(service, model.version)]));
const documents = [...files.keys()].map((file) => file.slice(folder.length)).sort();

const text = (name: string) => files.get(folder + name)!;
const read = (name: string) => JSON.parse(text(name));

test("there is a document per segment", () => {
  const segments = readdirSync(join(root, "spec/bitrix24/rest")).filter((name) => /^[^_].*\.json$/.test(name)).sort();
  assert.deepEqual(documents, segments.map((name) => `bitrix24/${name}`));
  assert.ok(documents.length > 100);
});

// One validator for all: each would compile the specification's schema anew.
const validator = new Validator();
for (const name of documents) {
  test(`${name} is valid OpenAPI 3.1`, async () => {
    const { valid, errors } = await validator.validate(read(name));
    assert.ok(valid, JSON.stringify(errors, null, 2));
    assert.equal(validator.version, "3.1");
  });
}

test("the validator finds a broken document", async () => {
  const document = read("bitrix24/server.json");
  document.paths["/server.time"].post.responses[200].description = 7;
  assert.equal((await new Validator().validate(document)).valid, false);
});

test("every reference resolves within its document", () => {
  for (const name of documents) {
    const { schemas } = read(name).components;
    for (const [, target] of text(name).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      assert.ok(Object.hasOwn(schemas, target!), `${name} has no schema ${target}`);
    }
  }
});

test("user.update takes what OPI sends and says what it does", () => {
  const document = read("bitrix24/user.json");
  const { post } = document.paths["/user.update"];
  assert.equal(post["x-effect"], "write");
  assert.deepEqual(post["x-scope"], ["user"]);
  assert.equal(post.externalDocs.url, "https://apidocs.bitrix24.com/api-reference/user/user-update.html");
  const params = document.components.schemas.UserUpdateParams;
  assert.deepEqual(params.required, ["ID"]);
  assert.deepEqual(params.properties.ID, { type: ["integer", "string"] });
  assert.deepEqual(params.properties.ACTIVE, { enum: ["Y", "N"] });
  assert.deepEqual(params.patternProperties, { "^UF_": {} });
  assert.equal(params.additionalProperties, false);
});
