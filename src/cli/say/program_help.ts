/**
 * Help of `oint` itself.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import type { List } from "../../catalogue/tool.ts";
import { EXIT_CODES } from "./exit_codes.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";

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
        ["find", "finds functions and methods by names, parts of names and plain words: find <words>"],
        ["describe", "shows all that is known of one, with examples that can be pasted: describe <name>"],
        ["login", "keeps an address and a token as a profile, for all other commands"],
        ["logout", "forgets a profile"],
        ["profiles", "lists the profiles, without secrets"],
        ["doctor", "looks for what would keep calls from working"],
        ["completion", "makes a shell complete command lines: bash, zsh, fish, powershell"],
        ["skills", "writes a SKILL.md for each area of the services, for coding agents"],
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
