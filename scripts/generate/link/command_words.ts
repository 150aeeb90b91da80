/**
 * Nothing of a service may be called like a command that the command line has or keeps for itself, or like another
 * command of the service: one of the two could not be reached.
 *
 * @module
 */

import { normalise } from "../../../src/catalogue/names.ts";
import { RESERVED_WORDS } from "../../../src/catalogue/reserved.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { ServiceSource } from "../read/parse.ts";

/** Reports tools, functions and their older names that are commands already. */
export function checkCommandWords({ name, service, categories }: ServiceSource, diagnostics: Diagnostics): void {
  const reserved = new Set(RESERVED_WORDS.map(normalise));
  const taken = new Set(reserved);
  const hint = (word: string) =>
    reserved.has(normalise(word))
      ? `Choose another name: the command line keeps ${RESERVED_WORDS.join(", ")} for itself.`
      : "Choose another name.";
  const tools = service.value.client.tools ?? [];
  for (const [index, tool] of tools.entries()) {
    if (taken.has(normalise(tool.name))) {
      const message = `"oint ${name} ${tool.name}" is a command already.`;
      const at = service.at(["client", "tools", index, "name"]);
      diagnostics.add(at, "name-collision", message, hint(tool.name));
    }
    taken.add(normalise(tool.name));
  }
  for (const file of categories.flatMap(({ functions }) => functions)) {
    const { name: own, aliases = [] } = file.value;
    const places = [[own, ["name"]] as const, ...aliases.map((alias, index) => [alias, ["aliases", index]] as const)];
    for (const [word, path] of places) {
      if (!taken.has(normalise(word))) continue;
      const message = `Function name "${word}" is taken by the command "oint ${name} ${word.toLowerCase()}".`;
      diagnostics.add(file.at(path), "name-collision", message, hint(word));
    }
  }
}
