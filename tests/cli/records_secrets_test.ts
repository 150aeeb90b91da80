/**
 * What exports and imports leave behind, and what they say, holds no secret: finished and unfinished files, what these
 * tell of themselves, journals; also where the portal repeats a whole request in what it refuses.
 */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { createSandbox } from "oint/sandbox";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { findSecret, sampleCredentials, seed } from "../runtimes/secrets.ts";
import type { Credential } from "../runtimes/secrets_probe.ts";

const bin = ["run", "-A", "--no-check", "--quiet", join(root, "src", "cli", "bin.ts")];

/** What the portal does with requests of several calls: answers, refuses each call, refuses the second request, hangs up. */
type Mood = "good" | "refuses calls" | "refuses the second" | "hangs up";

interface Told {
  cmd?: Record<string, string>;
  auth?: string;
}

/** A portal that repeats what it was asked in all that it refuses. */
class Repeating {
  mood: Mood = "good";
  batches = 0;
  readonly #sandbox = createSandbox({ rows: { deal: 400 } });
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor() {
    this.#sandbox.control.limits(false);
  }

  async begin(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  end(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const { auth: _, ...body } = JSON.parse(text || "{}") as Told;
    const method = request.url!.split("/").at(-1)!;
    const refusal = {
      error: "ERROR_CORE",
      error_description: `Refused: http://${request.headers.host}${request.url} ${
        decodeURIComponent(request.url!)
      } ${text}`,
    };
    const send = (status: number, answer: string): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(answer);
    };
    if (method === "batch") {
      this.batches++;
      if (this.mood === "hangs up") return void request.socket.destroy();
      if (this.mood === "refuses the second" && this.batches > 1) return send(403, JSON.stringify(refusal));
      if (this.mood === "refuses calls") {
        const errors = Object.fromEntries(Object.keys(body.cmd ?? {}).map((name) => [name, refusal]));
        return send(200, JSON.stringify({ result: { result: [], result_error: errors }, time: {} }));
      }
    }
    const answer = await this.#sandbox.fetch(`${this.#sandbox.url}${method}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    send(answer.status, await answer.text());
  }
}

/** A home with a profile, and a folder to work in. */
async function loggedIn({ way, secret }: Credential, origin: string) {
  const home = mkdtempSync(join(tmpdir(), "oint-records-secrets-"));
  after(() => rmSync(home, { recursive: true, force: true }));
  const folder = join(home, "work");
  mkdirSync(folder);
  const env = {
    ...{ HOME: home, XDG_CONFIG_HOME: undefined, XDG_CACHE_HOME: undefined, OINT_CONFIG_DIR: undefined },
    ...{ OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined, OINT_PROFILE: undefined },
    DENO_DIR: process.env.DENO_DIR ?? join(process.env.HOME ?? "", ".cache", "deno"),
  };
  const oint = (args: string[], input = ""): Promise<Outcome> =>
    run(denoProgram(), [...bin, ...args], { env, input, cwd: folder });
  const address = way === "webhook" ? `${origin}/rest/1/${encodeURIComponent(secret)}/` : `${origin}\n${secret}`;
  const login = await oint(["login", "bitrix24"], `${address}\n`);
  assert.equal(login.code, 0, login.stderr);
  return { home, folder, oint, store: join(home, ".config", "oint", "profiles.json") };
}

/** What is done, in order, and the exit code. */
const DEALS = ["bitrix24", "export", "crm.deal", "--columns", "ID,TITLE,ASSIGNED_BY_ID", "--names", "--to"];
const steps: [mood: Mood, code: number, args: string[]][] = [
  ["good", 0, [...DEALS, "whole.csv"]],
  ["good", 0, [...DEALS, "whole.jsonl"]],
  ["good", 0, [...DEALS, "whole.parquet"]],
  ["good", 0, [...DEALS, "whole.db"]],
  ["refuses the second", 1, [...DEALS, "begun.csv"]],
  ["refuses the second", 1, [...DEALS, "begun.db"]],
  ["good", 0, ["bitrix24", "import", "written.csv", "--to", "crm.deal"]],
  ["refuses calls", 1, ["bitrix24", "import", "refused.csv", "--to", "crm.deal"]],
  ["hangs up", 5, ["bitrix24", "import", "doubt.csv", "--to", "crm.deal"]],
];

/** What must be there behind it all, or the search finds nothing for want of files. */
const LEFT = [
  ...["begun.csv.part", "begun.csv.part.json", "begun.db.part", "begun.db.part.json"],
  ...["doubt.csv", "doubt.csv.import.jsonl", "refused.csv", "refused.csv.import.jsonl"],
  ...["whole.csv", "whole.csv.export.json", "whole.db", "whole.jsonl", "whole.jsonl.export.json", "whole.parquet"],
  ...["written.csv", "written.csv.import.jsonl"],
];

// One of each kind, both with characters that must be escaped; a line of standard input has no line break in it.
const credentials = sampleCredentials(1).slice(2).map(({ way, secret }): Credential => ({
  way,
  secret: secret.replaceAll(/[\n\t]/g, "x"),
}));

for (const credential of credentials) {
  const { way, secret } = credential;
  test(`the ${way} of a profile is in nothing that exports and imports leave or say`, async () => {
    const portal = new Repeating();
    try {
      const { home, folder, oint, store } = await loggedIn(credential, await portal.begin());
      for (const name of ["written", "refused", "doubt"]) writeFileSync(join(folder, `${name}.csv`), "TITLE\nA\nB\n");
      for (const [mood, code, args] of steps) {
        Object.assign(portal, { mood, batches: 0 });
        const ended = await oint(args);
        const what = `seed ${seed}, ${way} ${JSON.stringify(secret)}, ${args.join(" ")}: ${ended.output}`;
        assert.equal(ended.code, code, what);
        assert.equal(findSecret(ended.output, [secret]), undefined, what);
      }
      assert.deepEqual(readdirSync(folder).sort(), LEFT);
      // What was refused is kept with its words, but for the secret.
      assert.match(readFileSync(join(folder, "refused.csv.import.jsonl"), "utf8"), /"refused":".*Refused: .*\*\*\*/);
      const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const holding = files.map(({ parentPath, name }) => join(parentPath, name))
        .filter((path) => findSecret(readFileSync(path, "utf8"), [secret]) !== undefined);
      assert.deepEqual(holding, [store], `seed ${seed}, ${way} ${JSON.stringify(secret)}`);
    } finally {
      portal.end();
    }
  });
}
