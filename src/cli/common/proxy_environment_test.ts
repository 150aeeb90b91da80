import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { Notes } from "../say/notes.ts";
import type { Config } from "./config.ts";
import { throughEnvironment } from "./proxy_environment.ts";

const NODE = { process: { allowedNodeEnvironmentFlags: new Set(["--use-env-proxy"]) } };
const PROXY = "http://ann:p%40ss@proxy.example:3128/";
const TEXT = `{proxy: '${PROXY}'}`;

interface Restarted {
  args: string[];
  env: Io["env"];
}

/** Notes of which nothing is expected. */
function silent(): Notes {
  return new Notes(() => Promise.reject(new Error("Nothing is to be said.")), () => [], []);
}

/** What the command is run again with; nothing where it is not. */
async function restarted(
  config: Config,
  args: readonly string[],
  { runtime = NODE, env = {}, notes = silent(), flag = "config", text = TEXT }: {
    runtime?: Parameters<typeof throughEnvironment>[4];
    env?: Io["env"];
    notes?: Notes;
    flag?: string;
    text?: string;
  } = {},
): Promise<Restarted | undefined> {
  let found: Restarted | undefined;
  const restart = ((change: (args: readonly string[]) => string[], env: Io["env"]) => {
    found = { args: change(args), env };
    return Promise.resolve();
  }) as unknown as NonNullable<Io["restart"]>;
  await throughEnvironment(config, { flag, text }, { env, restart } as unknown as Io, notes, runtime);
  return found;
}

test("the environment has the proxy in place of what it had", async () => {
  const env = { PATH: "/bin", NO_PROXY: "a.example", Http_Proxy: "b", HTTPS_PROXY: "c" };
  const found = await restarted({ proxy: PROXY }, [], { env });
  assert.deepEqual(found?.env, {
    PATH: "/bin",
    NO_PROXY: "a.example",
    HTTP_PROXY: PROXY,
    HTTPS_PROXY: PROXY,
    http_proxy: PROXY,
    https_proxy: PROXY,
    NODE_USE_ENV_PROXY: "1",
    OINT_RESTARTED: "1",
  });
});

test("the arguments keep all but the proxy", async () => {
  const config = { proxy: PROXY, timeout: 2500, advanced: true };
  const rest = '{"timeout":2.5,"adv_response":true}';
  const args = async (args: string[], place: { flag?: string; text?: string } = {}) =>
    (await restarted(config, args, place))?.args;
  assert.deepEqual(await args(["shop", "Add", "--config", TEXT, "--a", "b"]), [
    ...["shop", "Add", "--config", rest, "--a", "b"],
  ]);
  assert.deepEqual(await args([`--Config=${TEXT}`]), [`--Config=${rest}`]);
  assert.deepEqual(await args(["--oint.config", TEXT]), ["--oint.config", rest]);
  // Standard input is read by then.
  assert.deepEqual(await args(["--fields", "-x", "--config", "-"], { text: "-" }), [
    ...["--fields", "-x", "--config", rest],
  ]);
  // An option of what is called may have the same text, and the same name.
  assert.deepEqual(await args(["--config", TEXT, "--fields", TEXT, `--oint.config=${TEXT}`], { flag: "oint.config" }), [
    ...["--config", TEXT, "--fields", TEXT, `--oint.config=${rest}`],
  ]);
  assert.deepEqual((await restarted({ proxy: PROXY }, ["--config", TEXT]))?.args, ["--config", "{}"]);
});

test("the command runs again only where that helps, and once", async () => {
  const old = { process: { allowedNodeEnvironmentFlags: new Set(["--max-http-header-size"]) } };
  for (const runtime of [old, {}, { ...NODE, Deno: {} }, { ...NODE, Bun: {} }]) {
    assert.equal(await restarted({ proxy: PROXY }, [], { runtime }), undefined);
  }
  assert.equal(await restarted({ timeout: 1 }, []), undefined);
  assert.equal(await restarted({ proxy: PROXY }, [], { env: { OINT_RESTARTED: "1" } }), undefined);
  await throughEnvironment(
    { proxy: PROXY },
    { flag: "config", text: TEXT },
    { env: {} } as unknown as Io,
    silent(),
    NODE,
  );
});

test("a proxy that Node does not speak with is refused, and its password not told", async () => {
  await assert.rejects(restarted({ proxy: "socks5://ann:s3cret@proxy.example:1080" }, []), (error) => {
    assert.ok(error instanceof UsageError);
    assert.equal(
      error.message,
      "--config: Node takes a proxy by http or https only. Give the address of such a one, or run the command with Deno.",
    );
    return true;
  });
});

test("the proxy's login is masked where the environment has it", async () => {
  for (const [env, said] of [[{ OINT_RESTARTED: "1", HTTPS_PROXY: PROXY }, "***"], [{}, "p@ss"]] as const) {
    let text = "";
    const notes = new Notes((line) => Promise.resolve(void (text += line)), () => [], []);
    assert.equal(await restarted({ timeout: 1 }, [], { env, notes }), undefined);
    await notes.say("Refused: ", "p@ss");
    assert.equal(text, `Refused: ${said}\n`);
  }
});
