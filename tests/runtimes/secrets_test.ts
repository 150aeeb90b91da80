import assert from "node:assert/strict";
import { after, test } from "node:test";
import { removeFolders } from "../package/consumer.ts";
import { type Ran, runIn, type RuntimeName } from "./harness.ts";
import { findSecret, sampleCredentials, seed, spellings } from "./secrets.ts";
import { type Input, paths, type Taken } from "./secrets_probe.ts";
import { type Misbehaviour, misbehaviours, startServers } from "./servers.ts";

const names: RuntimeName[] = ["Deno", "Node 22", "Node 24", "Node 26", "Bun", "workerd"];
const credentials = sampleCredentials(2);
const secrets = credentials.map(({ secret }) => secret);
console.log(`Credentials of seed ${seed}; repeat with OINT_SEED=${seed}.`);

/** Runs the probe on servers of its own, so that their counts are this runtime's. */
async function probe(
  name: RuntimeName,
): Promise<{ ran: Ran | { missing: string }; hits: Record<Misbehaviour, number> }> {
  const servers = await startServers();
  const input: Input = { origins: servers.origins, credentials };
  try {
    return { ran: await runIn(name, "secrets_probe.ts", input), hits: servers.hits };
  } finally {
    await servers.close();
  }
}

test("the search finds a secret in every spelling", () => {
  assert.deepEqual(
    spellings("aé\n/'"),
    [
      "aé\n/'",
      "a%C3%A9%0A%2F'",
      "a%c3%a9%0a%2f'",
      "a%C3%A9%0A%2F%27",
      "a%C3%A9%0A/'",
      "a%25C3%25A9%250A%252F'",
      "a%C3%A9%0A%2F%27",
      "aé\\n/'",
      "aé\\\\n/'",
    ].filter((text, index, all) => all.indexOf(text) === index),
  );
  assert.equal(findSecret("left a%C3%A9%0A%2F' right", ["zzz", "aé\n/'"]), "a%C3%A9%0A%2F'");
  assert.equal(findSecret("nothing here", ["aé\n/'"]), undefined);
});

for (const name of names) {
  let outcome: Awaited<ReturnType<typeof probe>> | undefined;
  let crash: unknown;
  try {
    outcome = await probe(name);
  } catch (error) {
    crash = error;
  }
  if (outcome !== undefined && "missing" in outcome.ran) {
    const { missing } = outcome.ran;
    for (const path of Object.keys(paths)) {
      test(`${name}: ${path} shows no secret [${missing}]`, { skip: missing }, () => {});
    }
    continue;
  }
  const ran = outcome?.ran as Ran | undefined;
  const all = (ran?.output ?? []) as Taken[];

  test(`${name} prints no secret`, () => {
    if (crash !== undefined) throw crash;
    assert.ok((ran?.printed.length ?? 0) > 0 || name === "workerd", "it printed errors and portals");
    assert.equal(findSecret(ran?.printed ?? "", secrets), undefined, `seed ${seed}`);
  });

  test(`${name} has asked every server as often as it should`, () => {
    const expected = Object.fromEntries(misbehaviours.map((one) => [
      one,
      Object.values(paths).filter(({ server }) => server === one).length * credentials.length,
    ]));
    assert.deepEqual(outcome?.hits, expected);
  });

  for (const [path, { expected }] of Object.entries(paths)) {
    test(`${name}: ${path} shows no secret`, () => {
      const taken = all.filter((one) => one.path === path);
      assert.deepEqual(
        taken.map(({ error }) => error),
        credentials.map(() => expected),
        "the path was taken every time",
      );
      for (const { credential, texts } of taken) {
        assert.ok(texts.length > 8, "there were texts to search");
        const { way, secret } = credentials[credential]!;
        const leak = texts.find((text) => findSecret(text, [secret]) !== undefined);
        assert.equal(leak, undefined, `seed ${seed}: the ${way} ${JSON.stringify(secret)} shows in: ${leak}`);
      }
    });
  }
}

after(removeFolders);
