/** Preloaded into a process: at its end, writes the built-in modules that it imported to the path in IMPORTED_BUILTINS. */

import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

const imported = new Set<string>();
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    if (resolved.url.startsWith("node:")) imported.add(resolved.url);
    return resolved;
  },
});
process.on("exit", () => writeFileSync(process.env.IMPORTED_BUILTINS!, JSON.stringify([...imported])));
