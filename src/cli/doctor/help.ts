/**
 * Help of `oint doctor`. It stands by itself, since help is to be there at once.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import { connectionEntries } from "../say/connection.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";

/** The help. */
export async function help(program: Program, columns?: number): Promise<string> {
  const width = widthOf(columns);
  const [service] = program.services;
  const connection = service ? (await service.load()).connection : [];
  return page(
    "Usage: oint doctor [service] [--profile <name>] [options]",
    paragraph(
      "Looks at what calls need: this version and its runtime, the settings and who may read them, where each value of the " +
        "connection comes from, whether the service answers, as whom it sees you, what it lets you do, and its clock. It " +
        "reads, changes nothing, and shows no secret. The exit code is 0 where nothing is wrong.",
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [
        ["--profile <name>", "the profile to look at"],
        ...connectionEntries(connection.map((option) => ({ ...option, required: false }))),
        ["--timeout <seconds>", "how long one attempt may take"],
        ["--format <format>", "json, jsonl, csv, table or yaml (default: table)"],
        ["--help", "show this help"],
      ],
    }], width),
    `Example:\n  oint doctor ${service?.name ?? "<service>"} --format json`,
  );
}
