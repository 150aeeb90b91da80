/**
 * For the tests of `oint bitrix24 export` and `import`: runs without a process, against a sandbox whose answers can be
 * changed on their way.
 *
 * @module
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Io } from "../../../src/cli/io.ts";
import { run } from "../../../src/cli/run.ts";
import { service } from "../../../src/bitrix24/generated/cli/index.ts";
import { Portal } from "../../../src/bitrix24/portal.ts";
import { createSandbox, type SandboxOptions } from "../../../src/bitrix24/sandbox/mod.ts";
import { UNLIMITED } from "./unlimited.ts";

/** What one run did. */
export interface RecordsRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** A method's result and what stands beside it in an answer. */
type Answer = { result: unknown; total?: number; next?: number } | { error: string; status?: number };

/** Answers in place of the sandbox, by method; what answers nothing leaves it to the sandbox. */
export type Answers = Record<string, (params: Record<string, unknown>) => Answer | undefined>;

/** A folder that is gone when the tests are done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oint-records-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A sandbox and the command line in front of it. */
export class Records {
  readonly sandbox: ReturnType<typeof createSandbox>;
  readonly folder: string = newFolder();
  /** Answers in the sandbox's place. */
  answers: Answers = {};
  /** Called before each request. */
  before: (method: string) => void = () => {};

  constructor(options: SandboxOptions = {}) {
    this.sandbox = createSandbox(options);
    this.sandbox.control.limits(false);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  text(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  /** Runs `oint bitrix24` with some arguments. */
  async oint(args: readonly string[], signal: AbortSignal = new AbortController().signal): Promise<RecordsRun> {
    const done: RecordsRun = { code: -1, stdout: "", stderr: "" };
    const portal = new Portal("https://records.invalid/rest/1/s3cretc0de/", {
      fetch: (input, init) => this.#fetch(new Request(input, init)),
      limits: false,
      retry: false,
    });
    const io: Io = {
      stdout: (text) => Promise.resolve(void (done.stdout += text)),
      stderr: (text) => Promise.resolve(void (done.stderr += text)),
      stdin: () => Promise.reject(new Error("nothing is read")),
      fetch: () => Promise.reject(new Error("not fetched")),
      readFile: (path) => Promise.resolve().then(() => new Uint8Array(readFileSync(path))),
      writeFile: () => Promise.reject(new Error("nothing is written so")),
      openFile: () => Promise.reject(new Error("nothing is written so")),
      env: { OINT_BITRIX24_URL: "https://records.invalid/rest/1/s3cretc0de/" },
      columns: undefined,
      stdinIsTerminal: false,
      interrupted: () => signal,
    };
    const own = {
      ...service,
      adapter: async () => ({ ...await service.adapter(), connect: () => portal }),
    };
    const entry = { name: "bitrix24", title: "Bitrix24", summary: "", load: () => Promise.resolve(own) };
    done.code = await run(["bitrix24", ...args], io, { services: [entry], version: "1.2.3" });
    return done;
  }

  async #fetch(request: Request): Promise<Response> {
    const method = new URL(request.url).pathname.split("/").at(-1)!;
    this.before(method);
    const params = JSON.parse(await request.clone().text() || "{}") as Record<string, unknown>;
    const answer = this.answers[method]?.(params);
    if (!answer) return await this.sandbox.fetch(request);
    const { status = 400, ...body } = { ...answer } as { status?: number };
    return Response.json({ ...body, time: {} }, { ...UNLIMITED, status: "error" in answer ? status : 200 });
  }

  /** Deals that were added, by the ledger: what they have in a field. */
  added(field: string): unknown[] {
    return this.sandbox.control.ledger()
      .filter(({ method, effects }) => method === "crm.deal.add" && effects.some(({ change }) => change === "added"))
      .map(({ params }) => (params as { fields: Record<string, unknown> }).fields[field]);
  }
}
