/**
 * Help of `oint` itself.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import type { Entry, List } from "../../catalogue/tool.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";

const EXIT_CODES: Entry[] = [
  ["0", "done, also where the reader of a pipe has seen enough (| head)"],
  ["1", "the API refused; its answer is on standard output all the same"],
  ["2", "wrong usage; nothing was sent"],
  ["3", "the API was not reached, or did not answer as an API does"],
  ["4", "done, but not all: a file has fewer rows than the API has counted"],
  ["5", "nobody knows whether a call that writes or deletes took effect; find out before you repeat it"],
  ["70", "an error inside oint"],
  ["74", "output or a file that cannot be written; the message says whether a call was made"],
  ["130", "stopped by SIGINT (Ctrl+C)"],
  ["143", "stopped by SIGTERM"],
];

/** Help of `oint` itself. */
export function programHelp({ services }: Program, columns?: number): string {
  const width = widthOf(columns);
  const service = services[0]?.name ?? "<service>";
  const commands: List[] = [
    { title: "Options", entries: [["--version", "show the version; -v does, too"], ["--help", "show this help"]] },
    { title: "Services", entries: services.map(({ name, title, summary }) => [name, `${title}: ${summary}`]) },
    {
      title: "Other commands",
      entries: [
        ["sandbox", "serves a sandbox on this machine to try things out"],
        ["help", "the same as --help, e.g. oint help sandbox"],
      ],
    },
  ];
  return page(
    "Usage: oint <service> <Function> --option value",
    paragraph("Calls business APIs from the shell.", width),
    ...lists(commands, width),
    ...lists([{ title: "Exit codes", entries: EXIT_CODES }], width),
    `Functions of a service:   oint ${service} --help\nOptions of a function:    oint ${service} <Function> --help`,
  );
}
