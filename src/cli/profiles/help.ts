/**
 * Help of the commands that keep connections. It stands by itself, since help is to be there at once.
 *
 * @module
 */

import type { Program } from "../../catalogue/commands.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";
import { DEFAULT, PROFILE_VARIABLE } from "./profile.ts";

/** Help of `oint login`. */
export function loginHelp({ services }: Program, columns?: number): string {
  const width = widthOf(columns);
  const service = services[0]?.name ?? "<service>";
  return page(
    "Usage: oint login [service] [--profile <name>]",
    paragraph(
      "Keeps an address, and a token where one is needed, as a profile: other commands take it where they are given no " +
        "--url. On a terminal it asks for them. From a pipe it reads the address from the first line and a token, if any, " +
        "from the second. They are tried before they are kept.",
      width,
    ),
    paragraph(
      "Secrets are kept in the system's keychain where the package @napi-rs/keyring is installed and works, else in a " +
        "file that only you may read.",
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [
        ["--profile <name>", `keep it under this name (default: ${DEFAULT}; environment: OINT_PROFILE)`],
        ["--help", "show this help"],
      ],
    }], width),
    `Examples:\n  oint login ${service}\n  oint login ${service} --profile test < connection.txt`,
  );
}

/** Help of `oint logout`. */
export function logoutHelp({ services }: Program, columns?: number): string {
  const width = widthOf(columns);
  return page(
    "Usage: oint logout [service] [--profile <name>]",
    paragraph(
      "Forgets what oint login has kept. A webhook or a token stays valid where it was made: withdraw it there if nobody " +
        "is to use it any more.",
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [
        ["--profile <name>", `which one (default: ${DEFAULT}; environment: OINT_PROFILE)`],
        ["--help", "show this help"],
      ],
    }], width),
    `Example:\n  oint logout ${services[0]?.name ?? "<service>"} --profile test`,
  );
}

/** Help of `oint profiles`. */
export function profilesHelp(_program: Program, columns?: number): string {
  const width = widthOf(columns);
  return page(
    "Usage: oint profiles [--format <json|jsonl|csv|table|yaml>]",
    paragraph(
      "Lists the profiles that oint login has kept: where each leads, as whom, and where its secrets are. The one that is " +
        `taken where nothing else is named is marked; ${PROFILE_VARIABLE} names another.`,
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [["--format <format>", "how they are printed (default: table)"], ["--help", "show this help"]],
    }], width),
    "Example:\n  oint profiles --format json",
  );
}
