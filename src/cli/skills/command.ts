/**
 * `oint skills`: writes for coding agents what each area of the installed services offers, a SKILL.md each.
 *
 * Everything is made of the catalogue, without a network and without a clock, so that it is the same on every run.
 *
 * @module
 */

import type { Program, ServiceTable } from "../../catalogue/commands.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { readArguments } from "../read/arguments.ts";
import { codeOf } from "../read/local.ts";
import { HELP_OPTION } from "../say/common.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";
import type { Notes } from "../say/notes.ts";
import { areaSkills } from "./area.ts";
import { serviceSkill } from "./service.ts";
import type { Skill } from "./skill.ts";

/** Where the skills go unless told. */
const FOLDER = "skills";

/** Help of the command. */
export function help(_program: Program, columns?: number): string {
  const width = widthOf(columns);
  return page(
    "Usage: oint skills [service] [options]",
    paragraph(
      "Writes what coding agents need to know: a folder with a SKILL.md for each service and for each area of its " +
        "functions, in the format of agentskills.io. Where your agent looks for skills, its manual says. Files of the " +
        "same names are replaced; the same version of oint always writes the same.",
      width,
    ),
    ...lists([{
      title: "Options",
      entries: [["--out <folder>", `where the skills' folders go (default: ${FOLDER})`], HELP_OPTION],
    }], width),
    "Example:\n  oint skills --out .agents/skills",
  );
}

/** All skills of a service, its own first. */
export async function skillsOf(service: ServiceTable): Promise<Skill[]> {
  const areas = await areaSkills(service);
  return [await serviceSkill(service, areas), ...areas];
}

/**
 * Writes the skills, and prints the files.
 *
 * @param args The arguments after the command's name.
 * @throws UsageError When they are wrong, or the folder cannot be had.
 */
export async function run(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<void> {
  const { values, words } = await readArguments(args, {
    flags: ["out"],
    words: true,
    command: "oint skills",
    offset: 1,
  });
  const folder = (values.get("out")?.[0]?.trim() || FOLDER).replace(/(?<=.)[/\\]+$/, "");
  if (words.length > 1) throw new UsageError("oint skills takes one service, or none for all of them.");
  const [name] = words;
  const wanted = program.services.filter((each) => name === undefined || each.name === name.toLowerCase());
  if (name !== undefined && !wanted.length) {
    const { unknownService } = await import("../say/unknown.ts");
    throw unknownService(name, program.services, [], 2);
  }
  const all = (await Promise.all(wanted.map(async ({ load }) => await skillsOf(await load())))).flat();
  const paths: string[] = [];
  for (const { name, text } of all) {
    const path = `${folder}/${name}/SKILL.md`;
    await write(`${folder}/${name}`, path, text, io);
    paths.push(path);
  }
  await io.stdout(paths.map((path) => `${path}\n`).join(""));
  await notes.say(`${paths.length} skills are written.`);
}

async function write(folder: string, path: string, text: string, io: Io): Promise<void> {
  try {
    await io.makeFolder?.(folder);
    await io.writeFile(path, text);
  } catch (error) {
    const { isWrongPath, wrongPath } = await import("../write_file.ts");
    if (!isWrongPath(codeOf(error))) throw error;
    throw wrongPath("--out", path, codeOf(error));
  }
}
