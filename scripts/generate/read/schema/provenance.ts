/**
 * Schema of `provenance.yaml`: what the sandbox answers each method's example from. A test measures it and writes it.
 *
 * @module
 */

import { z } from "zod";

/** What an example is answered from; `refused` where it lacks what the method needs, `none` where no answer is documented. */
export const PROVENANCES = ["state", "rule", "sample", "refused", "none"] as const;
/** What an example is answered from. */
export type Provenance = typeof PROVENANCES[number];

/** Schema of `provenance.yaml`. */
export const provenanceFile = z.strictObject({
  methods: z.record(z.string(), z.enum(PROVENANCES)).meta({
    description: "By methods, those of a further API with its prefix.",
  }),
});
/** Content of `provenance.yaml`. */
export type ProvenanceFile = z.output<typeof provenanceFile>;
