import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProfileStore } from "../profiles/profile.ts";
import { runCli } from "../../../tests/support/cli/shop.ts";

const GET = ["shop", "AddItem", "--itemid", "1"];

/** A store that holds these connections, by name. */
function holding(all: Record<string, Record<string, string>>): ProfileStore {
  return {
    path: "/profiles.json",
    list: () =>
      Promise.resolve(
        Object.keys(all).map((name) => ({ service: "shop", name, address: `${name}.example`, kept: "file" as const })),
      ),
    read: (service, name) => Promise.resolve(service === "shop" ? all[name] : undefined),
    keep: () => Promise.reject(new Error("kept")),
    forget: () => Promise.reject(new Error("forgotten")),
  };
}

const profiles = holding({
  default: { URL: "default.example", Token: "default-t0ken" },
  office: { URL: "office.example", Token: "office-t0ken" },
  hook: { URL: "https://shop.example/rest/1/c0de-of-the-hook/" },
});
const env = { OINT_SHOP_URL: "env.example", OINT_SHOP_TOKEN: "env-t0ken" };

/** Address and token that a call is made with. */
async function taken(args: string[], variables: Record<string, string> = {}) {
  const { calls, code, stderr } = await runCli([...GET, ...args], { profiles, env: variables });
  assert.equal(code, 0, stderr);
  const { URL, Token } = (calls[0]!.client as { values: Record<string, { value: string; from: string }> }).values;
  return [URL?.value, URL?.from, Token?.value, Token?.from];
}

const EMPTY_PROFILE = '--profile is empty: name a profile, or leave it out. "oint profiles" lists them.';
const EMPTY_URL = "--url is empty: give it a value, or leave it out to take the profile that is kept.";

const office = { OINT_PROFILE: "office" };

for (
  const [what, args, variables, expected] of [
    ["--url before all others", ["--url", "flag.example", "--profile", "office"], { ...env, ...office }, [
      ...["flag.example", "--url", undefined, undefined],
    ]],
    ["--profile before the environment", ["--profile", "office"], { ...env, OINT_PROFILE: "hook" }, [
      ...["office.example", "the profile office", "office-t0ken", "the profile office"],
    ]],
    ["the address in the environment before OINT_PROFILE", [], { ...env, ...office }, [
      ...["env.example", "OINT_SHOP_URL", "env-t0ken", "OINT_SHOP_TOKEN"],
    ]],
    ["OINT_PROFILE before the profile default", [], office, [
      ...["office.example", "the profile office", "office-t0ken", "the profile office"],
    ]],
    ["the profile default where nothing is said", [], {}, [
      ...["default.example", "the profile default", "default-t0ken", "the profile default"],
    ]],
    ["no token of the environment with the address of a profile", [], { OINT_SHOP_TOKEN: "env-t0ken" }, [
      ...["default.example", "the profile default", "default-t0ken", "the profile default"],
    ]],
    ["no token of the environment with the address of an option", ["--url", "flag.example"], env, [
      ...["flag.example", "--url", undefined, undefined],
    ]],
    ["no token of the environment with a profile that has none", ["--profile", "hook"], env, [
      ...["https://shop.example/rest/1/c0de-of-the-hook/", "the profile hook", undefined, undefined],
    ]],
    ["no token of a profile with the address of the environment", [], { OINT_SHOP_URL: "env.example" }, [
      ...["env.example", "OINT_SHOP_URL", undefined, undefined],
    ]],
    ["--token with an option's address", ["--url", "flag.example", "--token", "t0ken"], env, [
      ...["flag.example", "--url", "t0ken", "--token"],
    ]],
    ["--token with a profile's address", ["--profile", "office", "--token", "t0ken"], env, [
      ...["office.example", "the profile office", "t0ken", "--token"],
    ]],
    ["--token with the environment's address", ["--token", "t0ken"], env, [
      ...["env.example", "OINT_SHOP_URL", "t0ken", "--token"],
    ]],
    ["a blank address as none where the environment has one", ["--url", ""], env, [
      ...["env.example", "OINT_SHOP_URL", "env-t0ken", "OINT_SHOP_TOKEN"],
    ]],
    ["a blank address as none beside a profile that is named", ["--url", "", "--profile", "office"], {}, [
      ...["office.example", "the profile office", "office-t0ken", "the profile office"],
    ]],
    ["a blank token as none", ["--token", ""], office, [
      ...["office.example", "the profile office", "office-t0ken", "the profile office"],
    ]],
    ["blank variables as if they were not there", [], {
      OINT_SHOP_URL: " ",
      OINT_PROFILE: " ",
    }, [
      ...["default.example", "the profile default", "default-t0ken", "the profile default"],
    ]],
  ] as [string, string[], Record<string, string>, (string | undefined)[]][]
) {
  test(`a call takes ${what}`, async () => assert.deepEqual(await taken(args, variables), expected));
}

test("a method that is called by its own name takes a profile, and --oint.profile is the same", async () => {
  for (const flag of ["--profile", "--oint.profile"]) {
    const { calls, code, stderr } = await runCli(["shop", "call", "item.get", "--id", "1", flag, "office"], {
      profiles,
    });
    assert.equal(code, 0, stderr);
    const { values } = calls[0]!.client as { values: Record<string, { value: string }> };
    assert.equal(values.Token?.value, "office-t0ken");
  }
});

for (
  const [args, variables, sentence] of [
    [
      ["--profile", "ofice"],
      {},
      'There is no profile ofice for shop. Did you mean office? "oint login shop --profile ofice" makes it.',
    ],
    [
      ["--profile", "nowhere"],
      {},
      'There is no profile nowhere for shop. There is: default, office, hook. "oint login shop --profile nowhere" makes it.',
    ],
    [
      [],
      { OINT_PROFILE: "nowhere" },
      'There is no profile nowhere for shop. There is: default, office, hook. "oint login shop --profile nowhere" makes it.',
    ],
    [
      ["--profile", "xK9z-2Lq0Pw8Rt5Yv"],
      {},
      'shop has no profile of the name that was given. There is: default, office, hook. "oint login shop --profile <name>" makes it.',
    ],
  ] as [string[], Record<string, string>, string][]
) {
  test(`a profile that is not there ends the call: ${JSON.stringify([args, variables])}`, async () => {
    const { code, stderr, calls } = await runCli([...GET, ...args], { profiles, env: variables });
    assert.deepEqual([code, stderr, calls], [2, `${sentence}\n`, []]);
  });
}

for (
  const [args, variables, sentence] of [
    [["--profile", ""], {}, EMPTY_PROFILE],
    [["--profile", " "], office, EMPTY_PROFILE],
    [["--profile="], env, EMPTY_PROFILE],
    [["--oint.profile", ""], {}, EMPTY_PROFILE],
    [["--url", ""], {}, EMPTY_URL],
    [["--url", " "], office, EMPTY_URL],
  ] as [string[], Record<string, string>, string][]
) {
  test(`an empty choice takes no other in its place: ${JSON.stringify([args, variables])}`, async () => {
    const { code, stderr, calls } = await runCli([...GET, ...args], { profiles, env: variables });
    assert.deepEqual([code, stderr, calls], [2, `${sentence}\n`, []]);
  });
}

test("without any profile the address is missing as before", async () => {
  const { code, stderr } = await runCli(GET, { profiles: holding({}) });
  assert.deepEqual([code, stderr], [
    2,
    '--url (or the environment variable OINT_SHOP_URL) is missing. "oint login shop" keeps a connection for all commands, --profile names one of several. "oint shop AddItem --help" shows an example.\n',
  ]);
});

test("the secrets of a profile are shown by no failure", async () => {
  const answer = () => {
    throw new Error("It broke with office-t0ken and c0de-of-the-hook.");
  };
  for (const name of ["office", "hook"]) {
    const { stderr } = await runCli([...GET, "--profile", name], { profiles, answer });
    assert.ok(!stderr.includes(name === "office" ? "office-t0ken" : "c0de-of-the-hook"), stderr);
  }
});
