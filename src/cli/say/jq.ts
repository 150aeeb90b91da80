/**
 * `--jq`: answers through a filter of jq, in a thread of its own: a filter need not come to an end, and an interrupt does.
 *
 * @module
 */

import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { UsageError } from "../../core/errors.ts";

/** What is used of the library. */
interface Jq {
  raw: (json: string, filter: string, flags: readonly string[]) => string | undefined;
}

/** Puts values through a filter. */
export interface Filter {
  /**
   * What the filter puts out for each of the values.
   *
   * @param longest Milliseconds that it may take.
   * @throws FilterError When it fails on one of them, or comes to no end; the signal's reason once that is aborted.
   */
  put: (values: readonly unknown[], longest?: number) => Promise<unknown[]>;
  /** Ends its thread. */
  close: () => void;
}

/** A filter that has failed on a value, although it is one. */
export class FilterError extends UsageError {
  override name = "FilterError";
}

/** Milliseconds that a filter may take for an answer or a page of rows. */
const LONGEST = 60_000;

/** What jq says, on one line: `jq: error (at inputString:1): Cannot index number with string "b"`. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Non-zero exit code: \d+\n/, "").split("\n").map((line) => line.trim())
    .filter((line) => line && !/^jq: \d+ compile error/.test(line))
    .map((line) => line.replace(/^jq: error(?: \(at [^)]*\))?:\s*/, "").replace(/ \(Unix shell quoting issues\?\)/, ""))
    .join(" ").replace(/(?:,)? at <top-level>, line \d+:.*$/, "").trim();
}

/** What a thread is made for; it is this module once more. */
const ROLE = "jq of oint";

/** What a thread is asked: to try a filter, or to put a text of JSON through it. */
type Question = { text: string; json?: string };

/** What it says: the filter as it can be put into another, or what came out; or why not. */
type Answer = { said?: string | undefined } | { failed: string };

/** A filter that says nothing but comments or definitions changes nothing; jq itself wants a dot there. */
function completed(jq: Jq, text: string): string {
  try {
    jq.raw("null", `empty | ${text}\n`, ["-c"]);
    return text;
  } catch (error) {
    let reason = "";
    try {
      jq.raw("", `\n${text}`, ["-c"]);
    } catch (alone) {
      reason = reasonOf(alone);
    }
    if (!reason.startsWith("Top-level program not given")) throw error;
    return `${text}\n.`;
  }
}

/** Answers in the thread. */
async function serve(): Promise<void> {
  // deno-lint-ignore no-console -- the library writes there by itself
  console.warn = () => {};
  const { default: loading } = await import("jq-web") as unknown as { default: Promise<Jq> };
  const jq = await loading;
  const answer = ({ text, json }: Question): Answer => {
    try {
      if (json === undefined) return { said: completed(jq, text) };
      return { said: jq.raw(json, `map([(${text}\n)])`, ["-c"]) };
    } catch (error) {
      return { failed: reasonOf(error) };
    }
  };
  parentPort!.on("message", (question: Question) => parentPort!.postMessage(answer(question)));
  // Deno loses what is asked before somebody listens.
  parentPort!.postMessage({} satisfies Answer);
}

if (!isMainThread && workerData === ROLE) await serve();

/** A thread that is asked one question after the other. */
class Thread {
  readonly #worker = new Worker(new URL(import.meta.url), { workerData: ROLE });
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    // What it says of its end is heard while it is asked.
    this.#worker.on("error", () => {});
  }

  /**
   * @param question Nothing to wait until it listens.
   * @returns What it says; nothing where it comes to no end.
   */
  async ask(longest: number, question?: Question): Promise<Answer | undefined> {
    const worker = this.#worker;
    const signal = this.#signal;
    signal.throwIfAborted();
    let forget = () => {};
    try {
      return await new Promise<Answer | undefined>((resolve, reject) => {
        const timer = setTimeout(() => resolve(undefined), longest);
        const abort = () => reject(signal.reason);
        const fail = (error: unknown) => resolve({ failed: error instanceof Error ? error.message : String(error) });
        const exit = () => fail("its thread has ended");
        signal.addEventListener("abort", abort, { once: true });
        worker.once("message", resolve).once("error", fail).once("exit", exit);
        forget = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", abort);
          worker.off("message", resolve).off("error", fail).off("exit", exit);
        };
        if (question) worker.postMessage(question);
      });
    } finally {
      forget();
    }
  }

  close(): void {
    // On Deno, one that is busy goes on as long as the process lives.
    void this.#worker.terminate();
  }
}

/**
 * Begins a thread with jq, and checks a filter without running it.
 *
 * @param flag The option's name, for messages.
 * @param signal Ends whatever it does.
 * @param longest Milliseconds that the filter may take for an answer or a page of rows, unless told.
 * @throws UsageError When it is no filter.
 */
export async function filterOf(text: string, flag: string, signal: AbortSignal, longest = LONGEST): Promise<Filter> {
  const thread = new Thread(signal);
  try {
    await thread.ask(longest);
    const tried = await thread.ask(longest, { text });
    if (tried === undefined || "failed" in tried) {
      throw new UsageError(`--${flag} is no filter of jq: ${tried?.failed ?? "it comes to no end"}. Nothing was sent.`);
    }
    const put = async (values: readonly unknown[], most = longest): Promise<unknown[]> => {
      const answer = await thread.ask(most, { text: tried.said!, json: JSON.stringify(values) });
      const fail = (why: string): never => {
        throw new FilterError(`--${flag} fails on an answer: ${why}.`);
      };
      if (answer === undefined) return fail(`it has come to no end within ${most / 1000} s`);
      if ("failed" in answer) return fail(answer.failed);
      try {
        return (JSON.parse(answer.said ?? "") as unknown[][]).flat();
      } catch {
        return fail("it halts");
      }
    };
    return { put, close: () => thread.close() };
  } catch (error) {
    thread.close();
    throw error;
  }
}
