/**
 * How often a server gets what is sent once: runtimes repeat requests by themselves when a kept connection breaks, or
 * after a 421.
 */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ends, startCountingServer } from "../../tests/support/counting_server.ts";
import { type HttpRequest, send } from "./http.ts";

const server = await startCountingServer();
after(() => server.close());

const runtime = /^(Deno|Node|Bun)/.exec(globalThis.navigator.userAgent)?.[0];

const form = (): FormData => {
  const form = new FormData();
  form.append("file", new Blob(["x".repeat(70_000)]), "x.txt");
  return form;
};

type Kind = Pick<HttpRequest, "verb" | "body" | "once">;

const kinds: Record<string, () => Kind> = {
  "GET": () => ({}),
  "POST of text": () => ({ body: "{}" }),
  "POST of a form": () => ({ body: form() }),
  "POST of a Blob": () => ({ body: new Blob(["{}"]) }),
  "POST of bytes": () => ({ body: new TextEncoder().encode("{}") }),
  "PUT of text": () => ({ verb: "PUT", body: "{}" }),
  "PATCH of text": () => ({ verb: "PATCH", body: "{}" }),
  "DELETE": () => ({ verb: "DELETE" }),
};

let names = 0;

/** Makes three calls on kept connections: their statuses, with 0 for a failure, and how many requests the server got. */
async function outcome(what: string, end: string, more: Kind): Promise<[number[], number]> {
  const name = `${end}-${++names}`;
  const ask = (path: string, more: Kind) =>
    send({ url: server.origin + path, method: "item.add", secrets: [], timeout: 20_000, ...more });
  await ask("/warm", {});
  const statuses: number[] = [];
  for (let call = 0; call < 3; call++) {
    statuses.push(await ask(`/${name}`, { ...kinds[what]!(), ...more }).then(({ status }) => status, () => 0));
  }
  return [statuses, JSON.parse((await ask(`/requests?${name}`, {})).text).result];
}

for (const what of Object.keys(kinds)) {
  for (const end of ends) {
    test(`${what} that is sent once: a server that ${end} gets each call once`, async () => {
      const [statuses, requests] = await outcome(what, end, { once: true });
      assert.equal(requests, 3, `${statuses}`);
      if (end === "answers421") assert.deepEqual(statuses, [421, 421, 421]);
      else assert.ok(statuses.includes(200), `${statuses}`);
    });
  }
}

/** What each runtime sends again by itself where nobody stops it: a proof that the server above would notice. */
const repeated: Record<string, [what: string, end: string][]> = {
  Deno: [["POST of text", "closes"], ["POST of text", "resets"], ["POST of text", "cuts"], ["GET", "closes"]],
  Node: [["POST of text", "answers421"], ["POST of a form", "answers421"], ["GET", "answers421"]],
  Bun: [["GET", "closes"], ["PUT of text", "resets"], ["DELETE", "cuts"]],
};

for (const [what, end] of repeated[runtime ?? ""] ?? []) {
  test(`${what} that is not: ${runtime} repeats it with a server that ${end}`, async () => {
    const [statuses, requests] = await outcome(what, end, {});
    assert.ok(requests > 3, `${requests} requests, ${statuses}`);
  });
}

test("an injected fetch gets what it would get anyway", async () => {
  const seen: object[] = [];
  const spy = (_input: unknown, init?: object) => {
    seen.push(Object.keys(init ?? {}).sort());
    return Promise.resolve(new Response("{}"));
  };
  for (const once of [true, false]) {
    await send({
      url: "https://p.example/",
      method: "item.add",
      body: "{}",
      secrets: [],
      timeout: 9000,
      once,
      fetch: spy,
    });
  }
  assert.equal(seen.length, 2);
  assert.deepEqual(seen[0], seen[1]);
});
