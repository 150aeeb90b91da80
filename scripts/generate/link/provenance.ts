/**
 * Lets what was measured of the sandbox meet the methods.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { MethodModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { Provenance } from "../read/schema/provenance.ts";

/** What the sandbox answers each method's example from; nothing where nobody has measured. */
export function linkProvenance(
  { provenance }: ServiceSource,
  methods: readonly MethodModel[],
  diagnostics: Diagnostics,
): Record<string, Provenance> | undefined {
  if (!provenance) return undefined;
  const known = new Set(methods.map(({ id }) => id));
  for (const id of Object.keys(provenance.value.methods)) {
    if (known.has(id)) continue;
    diagnostics.add(
      provenance.at(["methods", id], "key"),
      "unknown-method",
      `There is no method "${id}".`,
      didYouMean(id, [...known]),
    );
  }
  return provenance.value.methods;
}
