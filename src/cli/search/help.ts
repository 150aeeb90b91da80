/**
 * Help of find and describe.
 *
 * @module
 */

import { HELP_OPTION } from "../say/common.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";

/** Help of `find`: of all services, or of one. */
export function findHelp(command: string, example: string, columns?: number): string {
  const width = widthOf(columns);
  return page(
    `Usage: ${command} <words> [options]`,
    paragraph(
      "Finds functions and methods, the best first, by their names, parts of names (order.list), names with typing " +
        "errors, and plain words. Each is shown with the command that tells all about it. Nothing found is no error: the " +
        "exit code is 0, and for programs the list is empty.",
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [
        ["--kind <function|method>", "only functions, or only methods"],
        ["--max <number>", "how many are shown (default: 10)"],
        ["--format <format>", "text for people, or json, jsonl, csv, table, yaml (default: text)"],
        HELP_OPTION,
      ],
    }], width),
    `Example:\n  ${command} ${example}`,
  );
}

/** Help of `oint describe`. */
export function describeHelp(example: string, columns?: number): string {
  const width = widthOf(columns);
  return page(
    "Usage: oint describe <name> [options]",
    paragraph(
      "Shows all that is known of a function or a method: options or parameters, result, error codes, the official " +
        "page, and examples for the shell and for TypeScript that can be pasted.",
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [
        ["--format <text|json>", "text for people, JSON for programs (default: text)"],
        ["--<api>", "the method of that name in a further API, where the service has one"],
        HELP_OPTION,
      ],
    }], width),
    `Example:\n  oint describe ${example}`,
    "Names:   oint find <words>",
  );
}
