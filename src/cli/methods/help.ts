/**
 * Help of the commands that go by the API's own methods.
 *
 * @module
 */

import type { Catalogue, MethodDetails } from "../../catalogue/methods.ts";
import type { ServiceTable } from "../../catalogue/commands.ts";
import type { Entry, List } from "../../catalogue/tool.ts";
import { beside, commonEntries, oursBeside } from "../say/common.ts";
import { connectionEntries } from "../say/connection.ts";
import { pagingEntries } from "../say/paging.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";

const HELP: Entry = ["--help", "show this help"];

function apiOptions({ apis }: Catalogue, about: string): Entry[] {
  return apis.map((api) => [`--${api}`, about.replaceAll("{api}", api)]);
}

/**
 * The options of `call` beside a method's parameters.
 *
 * @param details The method; without it, whatever a method may have.
 */
export function optionsOfCall(service: ServiceTable, catalogue: Catalogue, details?: MethodDetails): List[] {
  const own = (details?.params ?? []).map(({ name }) => name);
  const ours = oursBeside(own);
  const lists = service.list !== undefined && (!details || details.paging !== undefined);
  return [{
    title: "Options",
    entries: [
      ...connectionEntries(service.connection.map((option) => beside(option, own))),
      [ours("json", " <json>"), "all parameters at once: JSON, a path to a .json file, or -; single ones win over it"],
      ...apiOptions(catalogue, "call the method of that name in the API {api}"),
      [ours("dry-run"), "print the request, without secrets, instead of sending it"],
      [ours("unknown"), "call even what is not listed: the method, a parameter, or without a required one"],
      [ours("timeout", " <seconds>"), "how long one attempt may take"],
      ...lists ? pagingEntries(ours, details?.paging) : [],
      ...commonEntries(ours, true).filter(([term]) => term !== ours("test")),
      HELP,
    ],
  }];
}

/** Help of call, methods and describe. */
export function methodHelp(service: ServiceTable, catalogue: Catalogue, command: string, columns?: number): string {
  const { name } = service;
  const width = widthOf(columns);
  if (command === "methods") {
    const options: List = {
      title: "Options",
      entries: [
        ["--effect <effect>", "only methods that read, write or delete"],
        ...apiOptions(catalogue, "only methods of the API {api}"),
        ["--json", "print JSON, for programs"],
        HELP,
      ],
    };
    return page(
      `Usage: oint ${name} methods [words] [options]`,
      paragraph(
        "Lists the API's methods whose name or summary holds every word, and behind them the functions that do, each " +
          "with the method that it calls. Without words it lists all methods.",
        width,
      ),
      ...lists([options], width),
      `Example:\n  oint ${name} methods list --effect read`,
    );
  }
  if (command === "describe") {
    const options: List = {
      title: "Options",
      entries: [
        ...apiOptions(catalogue, "the method of that name in the API {api}"),
        ["--format <text|json>", "text for people, JSON for programs (default: text); --json is the same as json"],
        HELP,
      ],
    };
    return page(
      `Usage: oint ${name} describe <method> [options]`,
      paragraph(
        "Shows parameters, result, error codes, scope and examples of a method of the API. A function's name shows the " +
          "function and the method that it calls.",
        width,
      ),
      ...lists([options], width),
      `Names:   oint ${name} find <words>`,
    );
  }
  return page(
    `Usage: oint ${name} call <method> [options] --NAME value`,
    paragraph(
      "Calls any method of the API. Its parameters are options of the same names; --NAME.MEMBER gives a member of a " +
        "structure. Structures and lists are JSON, in double or single quotes, or a file of it; a text is sent as it is. " +
        "@path stands for what a file holds, and @@ begins a text that itself begins with @. An empty value empties " +
        "what can be emptied, and so does null where no text is taken.",
      width,
    ),
    ...lists(optionsOfCall(service, catalogue), width),
    `Names of methods:         oint ${name} methods <words>\nParameters of a method:   oint ${name} call <method> --help`,
  );
}
