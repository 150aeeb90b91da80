/**
 * How long someone who writes calls waits: for a completion after a keystroke, and for a check of a small file.
 *
 * @module
 */

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { median } from "./median.ts";

/** One measured figure and its limit, in milliseconds. */
export interface Figure {
  name: string;
  milliseconds: number;
  budget: number;
}

const compilerOptions = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: "es2022",
  module: "nodenext",
  lib: ["es2023", "dom"],
  types: [],
};

/** A project of one file inside the consumer's folder. */
function project(consumer: string, name: string, text: string, own: Record<string, unknown> = {}): string {
  const folder = join(consumer, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "use.ts"), text);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...own }, files: ["use.ts"] }),
  );
  return folder;
}

/** What tsserver writes: an answer to a request, or an event. */
interface Message {
  type: string;
  request_seq?: number;
  success?: boolean;
  message?: string;
  body?: { entries?: { name: string }[] };
}

/** A running tsserver, spoken to as an editor does. */
class Server {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #sequence = 0;
  #text = "";

  constructor(node: string, tsserver: string, folder: string) {
    const args = [tsserver, "--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
    this.#process = spawn(node, args, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    this.#process.stdout!.setEncoding("utf8").on("data", (chunk: string) => this.#read(chunk));
  }

  /** Every message is a line of JSON below a header. */
  #read(chunk: string): void {
    this.#text += chunk;
    const lines = this.#text.split(/\r?\n/);
    this.#text = lines.pop()!;
    for (const line of lines.filter((one) => one.startsWith("{"))) {
      const message = JSON.parse(line) as Message;
      if (message.type === "response") this.#waiting.get(message.request_seq!)?.(message);
    }
  }

  /** Sends a command that has no answer. */
  tell(command: string, given: object): number {
    const seq = ++this.#sequence;
    this.#process.stdin!.write(`${JSON.stringify({ seq, type: "request", command, arguments: given })}\n`);
    return seq;
  }

  /** Sends a command and waits for its answer. */
  async ask(command: string, given: object): Promise<Message> {
    const seq = this.tell(command, given);
    const message = await new Promise<Message>((resolve) => this.#waiting.set(seq, resolve));
    this.#waiting.delete(seq);
    if (!message.success) throw new Error(`tsserver refused ${command}: ${message.message}`);
    return message;
  }

  stop(): void {
    this.#process.kill();
  }
}

/** Where a text is typed, and a member that must be offered there. */
interface Typing {
  name: string;
  head: string;
  line: string;
  /** What stands behind the caret. */
  rest?: string;
  typed: string;
  offered: string;
}

const typings: Typing[] = [
  {
    name: "rest(portal).crm.deal.",
    head: 'import { Portal, rest } from "oint/bitrix24";\nconst portal = new Portal("p.example", { token: "t" });\n',
    line: "rest(portal).crm.deal.",
    typed: "l",
    offered: "list",
  },
  {
    name: 'rest(portal).crm.deal.list({ select: ["',
    head: 'import { Portal, rest } from "oint/bitrix24";\nconst portal = new Portal("p.example", { token: "t" });\n',
    line: 'rest(portal).crm.deal.list({ select: ["',
    rest: '"] });',
    typed: "S",
    offered: "STAGE_ID",
  },
];

/**
 * Completion after a keystroke, as a median: a letter is typed, the list of completions is asked for, the letter is
 * deleted again.
 */
export async function completions(
  node: string,
  compiler: string,
  version: string,
  consumer: string,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [index, { name, head, line, rest = "", typed, offered }] of typings.entries()) {
    const folder = project(consumer, `typing-${version}-${index}`, `${head}${line}${rest}\n`);
    const file = join(folder, "use.ts");
    const server = new Server(node, join(dirname(dirname(compiler)), "lib", "tsserver.js"), folder);
    server.tell("open", { file });
    const at = { file, line: head.split("\n").length, offset: line.length + 1 };
    const times: number[] = [];
    for (let round = 0; round <= 20; round++) {
      const started = performance.now();
      server.tell("change", { ...at, endLine: at.line, endOffset: at.offset, insertString: typed });
      const { body } = await server.ask("completionInfo", { ...at, offset: at.offset + typed.length });
      if (round > 0) times.push(performance.now() - started); // The first round loads the project.
      const names = body?.entries?.map((entry) => entry.name) ?? [];
      if (!names.includes(offered)) throw new Error(`${name} offers no ${offered}, but ${names.slice(0, 5)}.`);
      server.tell("change", { ...at, endLine: at.line, endOffset: at.offset + typed.length, insertString: "" });
    }
    server.stop();
    figures.push({
      name: `completion after a keystroke in ${name}, TypeScript ${version}`,
      milliseconds: median(times),
      budget: 50,
    });
  }
  return figures;
}

/** The fastest of some checks of each project, taken in turns: the one that was disturbed least. */
function fastest(node: string, compiler: string, folders: string[], rounds: number): number[] {
  const times: number[][] = folders.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, folder] of folders.entries()) {
      const started = performance.now();
      const { status, stdout } = spawnSync(node, [compiler, "--project", folder], { cwd: folder, encoding: "utf8" });
      if (status !== 0) throw new Error(`${compiler} ended with code ${status}: ${stdout}`);
      if (round > 0) times[index]!.push(performance.now() - started);
    }
  }
  return times.map((of) => Math.min(...of));
}

/** How much longer a check takes of a file that uses an entry point than of an empty one. */
export function entryPoint(node: string, compiler: string, version: string, consumer: string): Figure {
  const use = `import type { CrmDealListParams } from "oint/bitrix24/crm";
export const params: CrmDealListParams = { select: ["ID"] };
`;
  const folders = [project(consumer, `empty-${version}`, "export {};\n"), project(consumer, `entry-${version}`, use)];
  const [empty, entry] = fastest(node, compiler, folders, 7);
  return {
    name: `a check of oint/bitrix24/crm over an empty file, TypeScript ${version}`,
    milliseconds: entry! - empty!,
    budget: 200,
  };
}

/** How long a check takes that goes through all our declarations, beside one that only uses them. */
export function declarations(node: string, compiler: string, version: string, consumer: string): Figure {
  const use = `import { Portal } from "oint/bitrix24";
const portal = new Portal("p.example", { token: "t0ken" });
export const { result } = await portal.call("crm.deal.list", { select: ["ID"] });
`;
  const folders = [
    project(consumer, `alone-${version}`, use),
    project(consumer, `whole-${version}`, use, { skipLibCheck: false }),
  ];
  const [alone, whole] = fastest(node, compiler, folders, 3);
  return {
    name: `a check with all our declarations, TypeScript ${version}`,
    milliseconds: whole!,
    budget: 4 * alone!,
  };
}
