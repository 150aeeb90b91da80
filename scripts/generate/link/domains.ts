/**
 * Checks the domains in which a service gives its installations their names.
 *
 * @module
 */

import type { Diagnostics } from "../diagnostics.ts";
import type { ServiceSource } from "../read/parse.ts";

/** Says which domains stand there twice, and which another one holds already. */
export function checkDomains({ service }: ServiceSource, diagnostics: Diagnostics): void {
  const names = (service.value.domains ?? []).map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    const other = names.find((other, at) => at !== index && (name === other ? at < index : name.endsWith(`.${other}`)));
    if (other === undefined) continue;
    const message = name === other ? `The domain "${name}" stands here twice.` : `"${name}" is a part of "${other}".`;
    diagnostics.add(service.at(["domains", index, "name"]), "repeated-name", message, "Remove it.");
  }
}
