import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { findNode, root } from "../../scripts/tasks/runtimes.ts";
import { consumer, removeFolders } from "../package/consumer.ts";
import { findSecret, sampleCredentials, seed } from "./secrets.ts";
import type { Credential } from "./secrets_probe.ts";
import { type Misbehaviour, type Servers, startServers } from "./servers.ts";

/** A command line that must fail, and its exit code. */
interface Case {
  code: number;
  server?: Misbehaviour;
  args: (given: Given) => string[];
  env?: (given: Given) => Record<string, string>;
}

interface Given {
  origins: Servers["origins"];
  secret: string;
  /** `--url` and `--token` with the secret, at a server. */
  at: (name: keyof Servers["origins"]) => string[];
  /** A real-looking address that holds the secret. */
  webhook: string;
}

const command = ["bitrix24", "GetCurrentUser"];

/** A call that is made once, since it deletes. */
const once = ["bitrix24", "DeleteTask", "--task", "1"];

function asked(server: Misbehaviour, code: number, ...more: string[]): Case {
  return { code, server, args: ({ at }) => [...once, ...at(server), ...more] };
}

function refused(args: Case["args"], env?: Case["env"]): Case {
  return { code: 2, args, ...env && { env } };
}

const cases: Record<string, Case> = {
  "web page": asked("html", 5),
  "web page that repeats the request": asked("echoHtml", 5),
  "truncated JSON that repeats the request": asked("echoTruncated", 5),
  "JSON that repeats the request": asked("echoOther", 5),
  "empty body": asked("empty", 5),
  "redirect": asked("redirect", 3),
  "refusal with status 200": asked("refused200", 1),
  "refusal with status 500": asked("refused500", 5),
  "refusal that repeats the request": asked("echoError", 1),
  "connection refused": { code: 3, args: ({ at }) => [...command, ...at("closed")] },
  "connection reset": asked("reset", 5),
  "connection reset within the answer": asked("cutOff", 5),
  "timeout while waiting": asked("silent", 5, "--timeout", "0.4"),
  "timeout while reading": asked("stalled", 5, "--timeout", "0.4"),
  "credentials from the environment": {
    code: 5,
    server: "html",
    args: () => once,
    env: ({ at }) => {
      const [, url = "", , token = ""] = at("html");
      return { OINT_BITRIX24_URL: url, OINT_BITRIX24_TOKEN: token };
    },
  },
  "misspelt --url": refused(({ webhook }) => [...command, `--ulr=${webhook}`]),
  "misspelt --token": refused(({ secret }) => [...command, "--url=portal.example", `--tokne=${secret}`]),
  "option given twice": refused(({ webhook }) => [...command, "--url", webhook, "--url", webhook]),
  "argument that belongs nowhere": refused(({ webhook }) => [...command, "--url", webhook, webhook]),
  "address in place of the function": refused(({ webhook }) => ["bitrix24", webhook]),
  "address in place of the service": refused(({ webhook }) => [webhook, "GetCurrentUser"]),
  "webhook and token": refused(({ webhook, secret }) => [...command, "--url", webhook, `--token=${secret}`]),
  "webhook with a method's name": refused(({ webhook }) => [...command, "--url", `${webhook}user.get.json`]),
  "address that is no portal": refused(({ webhook }) => [...command, "--url", webhook.replace("/rest/", "/crm/")]),
  "missing option": refused(({ webhook }) => ["bitrix24", "GetUser", "--url", webhook]),
  "wrong type": refused((
    { webhook },
  ) => ["bitrix24", "ChangeUserStatus", "--url", webhook, "--userid", "1", "--fire", "maybe"]),
  "broken JSON": refused(({ webhook }) => ["bitrix24", "FindUsers", "--url", webhook, "--filter", "{NAME:"]),
  "path that does not exist": refused((
    { webhook },
  ) => ["bitrix24", "FindUsers", "--url", webhook, "--filter", "no-such-file.json"]),
  "wrong address from the environment": refused(
    () => command,
    ({ webhook }) => ({ OINT_BITRIX24_URL: webhook.replace("/rest/", "/crm/") }),
  ),
};

// One of each kind, and both with characters that must be escaped: every case costs a process.
const credentials: Credential[] = sampleCredentials(1).slice(2);
const servers = await startServers();

after(async () => {
  await servers.close();
  removeFolders();
});

function given({ way, secret }: Credential): Given {
  const encoded = encodeURIComponent(secret);
  return {
    origins: servers.origins,
    secret,
    at: (name) =>
      way === "webhook"
        ? ["--url", `${servers.origins[name]}/rest/1/${encoded}/`]
        : ["--url", servers.origins[name], "--token", secret],
    webhook: `https://portal.example/rest/1/${encoded}/`,
  };
}

/** How a runtime starts the command line. */
interface Starter {
  program: string;
  args: string[];
}

const starters: Record<string, () => Promise<Starter | { missing: string }>> = {
  Deno: () => {
    const args = ["run", "-A", "--no-check", join(root, "src", "cli", "bin.ts")];
    return Promise.resolve({ program: denoProgram(), args });
  },
  "Node 24": async () => {
    const node = await findNode(24);
    if ("missing" in node) return node;
    return { program: node.path, args: [join(await consumer(), "node_modules", "oint", "src", "cli", "bin.js")] };
  },
};

/** Without credentials from whoever runs the tests. */
const cleared = { OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined };

function start({ program, args }: Starter, one: Case, credential: Credential): Promise<Outcome> {
  const values = given(credential);
  const env = { ...cleared, ...one.env?.(values) };
  return run(program, [...args, ...one.args(values)], { env });
}

for (const [name, find] of Object.entries(starters)) {
  const starter = await find();
  const missing = "missing" in starter ? starter.missing : undefined;
  for (const [path, one] of Object.entries(cases)) {
    const title = `oint on ${name}: ${path} shows no secret${missing ? ` [${missing}]` : ""}`;
    test(title, { skip: missing ?? false }, async () => {
      if ("missing" in starter) return;
      const before = one.server === undefined ? 0 : servers.hits[one.server];
      const outcomes = await Promise.all(credentials.map((credential) => start(starter, one, credential)));
      for (const [index, { code, stdout, stderr }] of outcomes.entries()) {
        const { way, secret } = credentials[index]!;
        const what = `seed ${seed}, ${way} ${JSON.stringify(secret)}`;
        assert.equal(code, one.code, `${what}: ${stderr}`);
        assert.notEqual(stderr.trim(), "", `${what}: it says what went wrong`);
        assert.equal(findSecret(stderr, [secret]), undefined, `${what} in stderr: ${stderr}`);
        assert.equal(findSecret(stdout, [secret]), undefined, `${what} in stdout: ${stdout}`);
      }
      if (one.server !== undefined) assert.equal(servers.hits[one.server] - before, credentials.length);
    });
  }
}
