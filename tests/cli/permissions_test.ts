/** Whatever Deno refuses ends in one sentence that names the flag to add, with exit code 2. */

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-permissions-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "own.json");
writeFileSync(file, '{"NAME":"Anna"}');

/** Deno gives all permissions to a Deno that it starts itself, and looks for one in the arguments of a shell, too. */
const starter = join(folder, "start.sh");
writeFileSync(starter, 'exec "$PROGRAM" "$@"\n');

const cleared = { OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined };
const ENV = "--allow-env=OINT_BITRIX24_URL,OINT_BITRIX24_TOKEN";

/** The command line on Deno with these permissions alone. */
function oint(flags: string[], args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const command = [
    "run",
    "--no-prompt",
    "--no-check",
    "--quiet",
    ...flags,
    join(root, "src", "cli", "bin.ts"),
    ...args,
  ];
  return run("/bin/sh", [starter, ...command], { cwd: folder, env: { ...cleared, ...env, PROGRAM: denoProgram() } });
}

const WEBHOOK = "https://portal.invalid/rest/1/h0m1x2y3z4q5w6e7/";
const UPDATE = ["bitrix24", "UpdateUser", "--userid", "9"];

/** What a newcomer is told. */
const NEXT = '"oint login bitrix24" keeps a connection for all commands, --profile names one of several, and ' +
  "--url sandbox: tries things out without an account. ";

for (
  const [what, flags, args, sentence] of [
    [
      "single variables that are not set",
      ["--allow-net", ENV],
      UPDATE,
      "--url (or the environment variable OINT_BITRIX24_URL), --fields are missing. " + NEXT +
      '"oint bitrix24 UpdateUser --help" shows an example.',
    ],
    [
      "no variable",
      ["--allow-net"],
      ["bitrix24", "call", "user.current"],
      "--url (or the environment variable OINT_BITRIX24_URL) is missing. " + NEXT +
      '"oint bitrix24 call user.current --help" shows an example. Deno does not let oint read OINT_BITRIX24_URL, ' +
      "OINT_BITRIX24_TOKEN and OINT_PROFILE from the environment: run it again with " +
      "--allow-env=OINT_BITRIX24_URL,OINT_BITRIX24_TOKEN,OINT_PROFILE.",
    ],
    [
      "no address",
      [ENV],
      ["bitrix24", "GetUser", "--userid", "9", "--url", WEBHOOK],
      "Deno does not let oint reach portal.invalid:443: run it again with --allow-net=portal.invalid:443.",
    ],
    [
      "another address",
      ["--allow-net=other.invalid"],
      ["bitrix24", "call", "user.current", "--url", WEBHOOK],
      "Deno does not let oint reach portal.invalid:443: run it again with --allow-net=portal.invalid:443.",
    ],
    [
      "no address to download from",
      [],
      [...UPDATE, "--url", "sandbox:", "--fields", "http://files.invalid/a.json"],
      "Deno does not let oint reach files.invalid:80: run it again with --allow-net=files.invalid:80.",
    ],
    [
      "no file",
      [],
      [...UPDATE, "--url", "sandbox:", "--fields", "own.json"],
      `Deno does not let oint read own.json: run it again with --allow-read=own.json.`,
    ],
    [
      "no server",
      [],
      ["sandbox", "--port", "0"],
      "Deno does not let oint reach 127.0.0.1:0: run it again with --allow-net=127.0.0.1.",
    ],
    [
      "no file to write",
      ["--allow-read"],
      ["bitrix24", "types", "--url", "sandbox:", "--out", "own.ts"],
      "Deno does not let oint write own.ts: run it again with --allow-write=own.ts.",
    ],
  ] as [string, string[], string[], string][]
) {
  test(`Deno allows ${what}`, async () => {
    const { code, stdout, stderr } = await oint(flags, args);
    assert.equal(stderr.trim().split("\n").at(-1), sentence);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.ok(!stderr.includes("h0m1x2y3z4q5w6e7") && !stderr.includes("NotCapable"), stderr);
  });
}

test("what is allowed by name is enough", async () => {
  const values = { OINT_BITRIX24_URL: "sandbox:" };
  const update = ["bitrix24", "UpdateUser", "--userid", "1", "--fields", file];
  const read = await oint([ENV, `--allow-read=${file}`], update, values);
  assert.equal(read.code, 0, read.stderr);
  assert.equal(JSON.parse(read.stdout).result, true);
  const written = await oint([`--allow-write=${folder}/own.ts`], [
    "bitrix24",
    "types",
    "--url",
    "sandbox:",
    "--out",
    "own.ts",
  ]);
  assert.equal(written.code, 0, written.stderr);
  assert.match(readFileSync(join(folder, "own.ts"), "utf8"), /MyPortal/);
});

test("no permission at all is needed for help, for what is wrong, and for a sandbox in the process", async () => {
  for (
    const [args, code] of [
      [["--help"], 0],
      [["bitrix24", "GetUser", "--help"], 0],
      [["bitrix24", "GetUser", "--usrid", "1"], 2],
      [["bitrix24", "GetUser", "--userid", "1", "--url", "sandbox:"], 0],
    ] as const
  ) {
    const outcome = await oint([], [...args]);
    assert.equal(outcome.code, code, outcome.stderr);
  }
});
