/**
 * Schema of `glossary.yaml`: what names of members and words for types mean, for what an editor shows of a member that
 * nobody has described where it stands.
 *
 * @module
 */

import { z } from "zod";
import { prose } from "./common.ts";

/** A sentence that an editor shows. */
const sentence = prose.regex(/[.…]$/, "a description ends with a full stop");

/** Meanings by the words of names. */
const meanings = z.record(
  prose.regex(/^(\* )?[a-z0-9]+( [a-z0-9]+)*$/, "names are written as their words in small letters"),
  sentence,
);

/** Schema of `glossary.yaml`. */
export const glossaryFile = z.strictObject({
  types: z.record(prose, sentence).optional().meta({
    description: "What the documentation's words for types stand for, where the type alone does not tell it.",
  }),
  names: meanings.optional().meta({
    description:
      "What members are, by the words of their names: `created by` is CREATED_BY and createdBy; `* id` are all others that end so.",
  }),
  flags: meanings.optional().meta({ description: "What they are where they say yes or no." }),
  in: z.array(z.strictObject({
    of: z.array(prose).min(1).meta({ description: "What the names of methods begin with." }),
    names: meanings.optional(),
    flags: meanings.optional(),
  })).optional().meta({ description: "What they are in some methods only." }),
});
/** Content of `glossary.yaml`. */
export type GlossaryFile = z.output<typeof glossaryFile>;
