/**
 * Links a service's client: where its modules are, by convention or as its file says.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { ClientModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { Path } from "../read/source.ts";

/** Name of the map of the main API's methods, unless the service's file tells another. */
const MAIN_MAP = "RestMethods";

/** Module of a service's sandbox, whether its spec describes one or somebody wrote it. */
const SANDBOX = "sandbox/mod.ts";

/** Names of the files below src/, with `/`; nothing where nobody looked. */
export type Modules = ReadonlySet<string> | undefined;

/** Finds a module that a service's file names, and returns its path from the generated folder. */
export type Find = (path: Path, written: string | undefined, usual: string) => string;

/** Says which modules of a service there are not. */
export function moduleFinder({ name, service }: ServiceSource, modules: Modules, diagnostics: Diagnostics): Find {
  const own = [...modules ?? []].filter((file) => file.startsWith(`${name}/`)).map((file) =>
    file.slice(name.length + 1)
  );
  return (path, written, usual) => {
    const module = written ?? usual;
    if (modules && !own.includes(module)) {
      const message = `src/${name}/${module} does not exist.`;
      const hint = written === undefined
        ? `Write it, or say under ${path.join(".")} where it is.`
        : didYouMean(module, own);
      diagnostics.add(service.at(path), "missing-file", message, hint);
    }
    return `../${module}`;
  };
}

/** The client, each module at its path from the generated folder. */
export function linkClient(
  { name, service, sandbox, paging, records }: ServiceSource,
  modules: Modules,
  find: Find,
): ClientModel {
  const { client } = service.value;
  const { tree, tools = [] } = client;
  const module = find(["client", "module"], client.module, "client.ts");
  return {
    ...client,
    sandbox: sandbox.length > 0 || modules?.has(`${name}/${SANDBOX}`) ? `../${SANDBOX}` : undefined,
    lister: paging?.value.function === undefined ? undefined : find(["client"], undefined, "cli/list.ts"),
    records: records && {
      example: records.value.example,
      module: find(["client"], undefined, "cli/records/mod.ts"),
    },
    map: client.map ?? MAIN_MAP,
    module,
    // Where the client is missing, that is said once.
    responseModule: client.responseModule === undefined
      ? module
      : find(["client", "responseModule"], client.responseModule, ""),
    adapter: find(["client", "adapter"], client.adapter, "cli/connect.ts"),
    tree: tree && {
      ...tree,
      module: find(["client", "tree", "module"], tree.module, "tree.ts"),
      own: tree.own && { ...tree.own, module: find(["client", "tree", "own", "module"], tree.own.module, "own.ts") },
    },
    tools: tools.map((tool, index) => ({
      ...tool,
      module: find(["client", "tools", index, "module"], tool.module, `cli/${tool.name}/command.ts`),
    })),
  };
}

/** Checks the files of a service's further entry points. */
export function checkEntries({ service }: ServiceSource, find: Find): void {
  for (const [entry, file] of Object.entries(service.value.entries ?? {})) find(["entries", entry], file, file);
}
