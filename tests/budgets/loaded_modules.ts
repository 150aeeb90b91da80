/** Preloaded into a process: at its end, writes the files of all modules that it loaded to the path in LOADED_MODULES. */

import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

const loaded = new Set<string>();
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith("file:")) loaded.add(url);
    return next(url, context);
  },
});
process.on("exit", () => writeFileSync(process.env.LOADED_MODULES!, JSON.stringify([...loaded])));
