/**
 * `oint doctor`: what would keep calls from working, and where each value of a connection comes from.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import { OintError } from "../../core/errors.ts";
import { readFormat } from "../common/options.ts";
import type { Io } from "../io.ts";
import { json, print } from "../say/answer.ts";
import { formOf } from "../say/forms.ts";
import { lists, widthOf } from "../say/layout.ts";
import type { Notes } from "../say/notes.ts";
import { unknownService } from "../say/unknown.ts";
import { Session } from "../session.ts";
import { examineConnection } from "./connection.ts";
import { type Finding, Findings } from "./findings.ts";
import { examineMachine } from "./machine.ts";

export async function run(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<void> {
  const [word = program.services[0]?.name ?? ""] = args.filter((arg, at) => at === 0 && !arg.startsWith("-"));
  const entry = program.services.find(({ name }) => name === word.toLowerCase());
  if (!entry) throw unknownService(word, program.services, [], 2);
  const rest = args[0] !== undefined && !args[0].startsWith("-") ? args.slice(1) : args;
  const service = await entry.load();
  const session = new Session(service.connection, io, notes, rest);
  const findings = new Findings();
  const grammar = {
    ...{ flags: ["timeout", "format"], common: ["profile"], command: "oint doctor", service: service.name },
    offset: args.length - rest.length + 1,
  };
  let unread: unknown;
  try {
    await session.read(rest, grammar);
  } catch (error) {
    // A profile that cannot be read is a finding; wrong arguments are not.
    if (!(error instanceof OintError) || !session.source) throw error;
    unread = error;
  }
  const format = readFormat("format", session.given.get("format")?.[0] ?? "table");
  await examineMachine(program, io, findings);
  if (unread === undefined) await examineConnection({ service, session, io }, findings);
  else findings.wrong("profile", (unread as Error).message, unread);
  const { all, failure } = findings;
  const shown = all.map((finding) => ({ ...finding, about: notes.masked(finding.about) }));
  if (format === "json") await print(json(shown), io);
  else {
    const { form } = await formOf({ format, columns: undefined, jq: undefined }, io, notes, false);
    // A table of sentences is cut by no terminal.
    const text = format === "table"
      ? lists([{ title: service.title, entries: shown.map(entryOf) }], widthOf(io.columns)).join("\n") + "\n"
      : form.rows(shown) + form.end();
    await print(text, io);
  }
  if (failure !== undefined) throw failure;
}

function entryOf({ check, status, about }: Finding): [string, string] {
  return [`${status === "wrong" ? "WRONG" : status.padEnd(5)}  ${check}`, about];
}
