/**
 * Links how a service is connected to: options, environment variables, and the ways that examples show.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { ConnectionModel } from "../model.ts";
import { snakeCase } from "../names.ts";
import type { ServiceSource } from "../read/parse.ts";

/** The parameters that say where and as whom to call. */
export function linkConnection({ name, service }: ServiceSource, diagnostics: Diagnostics): ConnectionModel[] {
  checkOptions(service, diagnostics);
  checkWays(service, diagnostics);
  return Object.entries(service.value.connection).map(([parameter, spec]) => ({
    name: parameter,
    ...spec,
    env: `OINT_${snakeCase(name)}_${snakeCase(parameter)}`.toUpperCase(),
  }));
}

/** Options differ from each other. */
function checkOptions(service: ServiceSource["service"], diagnostics: Diagnostics): void {
  const options = new Map<string, string>();
  for (const [name, { cli }] of Object.entries(service.value.connection)) {
    const holder = options.get(cli);
    if (holder) {
      const message = `Option --${cli} is taken by ${holder}.`;
      diagnostics.add(service.at(["connection", name, "cli"]), "repeated-name", message, "Choose another option.");
    }
    options.set(cli, name);
  }
}

/** Every way to connect gives what a connection needs, and nothing else. */
function checkWays(service: ServiceSource["service"], diagnostics: Diagnostics): void {
  const { connection, ways } = service.value;
  const required = Object.keys(connection).filter((name) => connection[name]!.required);
  for (const [way, { args, shell = {} }] of Object.entries(ways)) {
    for (const [key, given] of Object.entries({ args, shell })) {
      for (const name of Object.keys(given).filter((name) => !Object.hasOwn(connection, name))) {
        const message = `"${name}" is no parameter of the connection.`;
        const hint = didYouMean(name, Object.keys(connection));
        diagnostics.add(service.at(["ways", way, key, name], "key"), "unknown-key", message, hint);
      }
    }
    for (const name of required.filter((name) => !Object.hasOwn(args, name))) {
      const hint = `Add ${name}, which is required.`;
      const message = `The way "${way}" leaves out ${name}.`;
      diagnostics.add(service.at(["ways", way, "args"], "key"), "missing-key", message, hint);
    }
  }
}
