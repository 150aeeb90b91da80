/**
 * Emits what the package's manifest takes from the model: the entry points in deno.json, and the version as code.
 *
 * @module
 */

import type { Model } from "../../model.ts";
import { snakeCase } from "../../names.ts";
import { NOTICE } from "../../print/typescript.ts";
import { entries } from "./type_modules.ts";

/** Entry points that no service brings. */
const FIXED = {
  ".": "./mod.ts",
  "./cli": "./src/cli/bin.ts",
  "./node": "./src/node/mod.ts",
  "./redis": "./src/redis/mod.ts",
};

/** Every entry point of the package: specifier to file. */
export function entryPoints(model: Model): Record<string, string> {
  const services = model.services.flatMap((service) => [
    [`./${service.name}`, `./src/${service.name}/mod.ts`],
    ...Object.entries(service.entries ?? {}).map(([entry, file]) => [`./${entry}`, `./src/${service.name}/${file}`]),
    ...entries(service).map((entry) => [
      `./${service.name}/${entry}`,
      `./src/${service.name}/generated/entry/${snakeCase(entry)}.ts`,
    ]),
  ]);
  return { ...FIXED, ...Object.fromEntries(services) };
}

/** Emits deno.json with its entry points replaced, and the version module. */
export function emitManifest(model: Model, denoJson: string): Map<string, string> {
  const manifest = JSON.parse(denoJson);
  const version = `// ${NOTICE}

/** Version of this package. */
export const VERSION = ${JSON.stringify(model.version)};
`;
  return new Map([
    ["deno.json", `${JSON.stringify({ ...manifest, exports: entryPoints(model) }, null, 2)}\n`],
    ["src/core/version.ts", version],
  ]);
}
