/**
 * What `oint doctor` looks at of a connection: where its values come from, whether they fit, and what the service says.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import { OintError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { PROFILE_VARIABLE } from "../profiles/profile.ts";
import type { Session } from "../session.ts";
import type { Findings } from "./findings.ts";

/** Milliseconds that two clocks may differ: signatures and tokens live longer. */
const TOLERANCE = 120_000;

/** What is looked at. */
export interface Subject {
  service: ServiceTable;
  session: Session;
  io: Io;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Where each value comes from, and what is set but not taken. */
function tellSources({ service, session, io }: Subject, findings: Findings): boolean {
  const { values } = session;
  for (const { name, param, required, secret, flag, env } of service.connection) {
    const value = values[param];
    if (value) findings.ok(name, `from ${value.from}${secret ? ", not shown" : ""}.`);
    else if (required) {
      findings.wrong(name, `there is none: "oint login ${service.name}" keeps one; or give --${flag}, or set ${env}.`);
    } else findings.note(name, "none, which is right where the address needs none.");
    if (io.env[env]?.trim() && value?.from !== env) {
      findings.note(env, "is set and not taken: all values come from one source, and another one comes first.");
    }
  }
  const source = session.source;
  if (io.env[PROFILE_VARIABLE]?.trim() && source?.kind !== "profile") {
    findings.note(PROFILE_VARIABLE, "is set and not taken: another source comes first.");
  }
  return service.connection.every(({ required, param }) => !required || values[param]);
}

/** Asks the service, and tells what it says. */
async function ask({ service, session }: Subject, findings: Findings): Promise<void> {
  const adapter = await service.adapter();
  const options = session.begin();
  let client: unknown;
  try {
    client = await session.connect((values, note) => adapter.connect(values, note));
  } catch (error) {
    if (!(error instanceof OintError)) throw error;
    return findings.wrong("connection", sentenceOf(error), error);
  }
  if (!adapter.check) {
    return findings.note("answer", `${service.title} has nothing that tells whether it takes a connection.`);
  }
  const before = Date.now();
  const started = performance.now();
  try {
    const { address, account, scopes, time } = await adapter.check(client, options);
    const elapsed = Math.round(performance.now() - started);
    findings.ok("answer", `${address} answers in ${elapsed} ms, to ${account}.`);
    if (scopes) {
      if (scopes.length) findings.ok("scopes", `${scopes.join(", ")}.`);
      else {findings.wrong(
          "scopes",
          "none, so that hardly any method can be called: add some where the webhook or token was made.",
        );}
    }
    if (time !== undefined) tellClock(time, before, Date.now(), findings);
  } catch (error) {
    if (!(error instanceof OintError)) throw error;
    findings.wrong("answer", sentenceOf(error), error);
  }
}

/** Compares the service's clock with this machine's, which lay between two times when it answered. */
function tellClock(time: number, before: number, after: number, findings: Findings): void {
  const difference = time < before ? time - before : Math.max(0, time - after);
  const seconds = Math.abs(Math.round(difference / 1000));
  if (Math.abs(difference) <= TOLERANCE) {
    return findings.ok("clock", seconds > 1 ? `${seconds} s from the service's.` : "the same as the service's.");
  }
  const direction = difference < 0 ? "ahead of" : "behind";
  findings.wrong(
    "clock",
    `this machine's is ${seconds} s ${direction} the service's: set it, or let it be set over the network.`,
  );
}

/** Looks at a connection whose arguments are read. */
export async function examineConnection(subject: Subject, findings: Findings): Promise<void> {
  if (tellSources(subject, findings)) await ask(subject, findings);
}
