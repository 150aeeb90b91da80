/**
 * Runs the commands that services write by hand, and makes what they get of the command line.
 *
 * @module
 */

import type { ServiceTable } from "../catalogue/commands.ts";
import type { Layout, ToolEntry, ToolKit } from "../catalogue/tool.ts";
import { asksForHelp } from "../catalogue/names.ts";
import type { Io } from "./io.ts";
import { print } from "./say/answer.ts";
import { connectionEntries } from "./say/connection.ts";
import { lists, page, paragraph, widthOf } from "./say/layout.ts";
import type { Notes } from "./say/notes.ts";
import { refuseWrongPlace } from "./say/place.ts";
import { Session } from "./session.ts";

/**
 * Runs a hand-written command, or prints its help.
 *
 * @param args The arguments after its name.
 * @throws UsageError When they are wrong; otherwise the errors of any call.
 */
export async function runTool(
  service: ServiceTable,
  { name, load }: ToolEntry,
  args: readonly string[],
  io: Io,
  notes: () => Promise<Notes>,
): Promise<void> {
  const { help, run } = await load();
  if (asksForHelp(args)) return io.stdout(help(service, layout(service, io.columns)));
  return run(service, args, toolKit(service, name, io, await notes()));
}

/** What a command gets. */
export function toolKit(service: ServiceTable, name: string, io: Io, notes: Notes): ToolKit {
  const session = new Session(service.connection, io, notes);
  return {
    arguments: async (args, { flags = [], switches = [] } = {}) => {
      const command = `oint ${service.name} ${name}`;
      const grammar = { flags: [...flags, "timeout"], switches, command, offset: 2, service: service.name };
      const { values } = await session.read(args, grammar);
      session.require();
      const own = [...flags, ...switches].filter((flag) => values.has(flag));
      return new Map(own.map((flag) => [flag, values.get(flag)![0]!]));
    },
    connection: async (make) => {
      const options = session.begin();
      const client = await session.connect(make);
      options.signal.throwIfAborted();
      return { client, options };
    },
    get layout() {
      return layout(service, io.columns);
    },
    notes,
    find: async (...words) => {
      if (!service.methods) return [];
      const [catalogue, { allMethods }, { search }] = await Promise.all([
        service.methods(),
        import("../catalogue/find.ts"),
        import("../catalogue/search.ts"),
      ]);
      return search(await allMethods(catalogue), words);
    },
    print: (text) => print(text, io),
    checkPlace: (option, path) => refuseWrongPlace(option, path, io),
    writeFile: io.writeFile,
  };
}

function layout({ connection }: ServiceTable, columns: number | undefined): Layout {
  const width = widthOf(columns);
  return {
    paragraph: (text) => paragraph(text, width),
    lists: (all) => lists(all, width),
    page,
    connection: connectionEntries(connection),
  };
}
