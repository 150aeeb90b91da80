/**
 * Help of a service.
 *
 * @module
 */

import type { CategoryOverview, ServiceTable } from "../../catalogue/commands.ts";
import type { Entry, List } from "../../catalogue/tool.ts";
import { connectionEntry, HELP_OPTION } from "./common.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";

/** What a service offers beside its functions. */
const METHOD_COMMANDS: Entry[] = [
  ["call", "calls a method by its own name, e.g. call <method> --NAME value"],
  ["find", "finds functions and methods, the best first, e.g. find <words>"],
  ["methods", "lists the methods that hold every word, e.g. methods <words>"],
  ["describe", "shows a method's or a function's parameters, result and examples"],
];

/** What a service offers for its entities. */
const RECORD_COMMANDS: Entry[] = [
  ["export", "writes all records of an entity into a file: JSON lines, CSV, Parquet or SQLite"],
  ["import", "makes a record of each row of a file: CSV or JSON lines"],
];

/** Help of a service: its functions by category, and how to connect. */
export function serviceHelp(service: ServiceTable, overview: readonly CategoryOverview[], columns?: number): string {
  const { name, title, summary, connection, methods, records, tools = [] } = service;
  const width = widthOf(columns);
  const functions: List[] = [
    { title: "Connection, with each function that calls the service", entries: connection.map(connectionEntry) },
    { title: "Options", entries: [HELP_OPTION] },
    { title: "Any method of the API", entries: methods ? METHOD_COMMANDS : [] },
    { title: "Records in files", entries: records ? RECORD_COMMANDS : [] },
    { title: "Other commands", entries: tools.map((tool) => [tool.name, tool.summary] as const) },
    ...overview.map((category) => ({
      title: category.title,
      entries: category.commands.map((each) => [each.name, each.summary] as const),
    })),
  ];
  return page(
    `Usage: oint ${name} <Function> --option value`,
    paragraph(`${title}: ${summary}`, width),
    ...lists(functions, width),
    `Options and an example:   oint ${name} <Function> --help`,
  );
}
