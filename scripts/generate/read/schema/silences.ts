/**
 * Schema of `silences.yaml`: what a service does without saying so, by the reports of people who saw it.
 *
 * @module
 */

import { z } from "zod";
import { prose } from "./common.ts";

/** One thing that some methods do in silence. */
const silence = z.strictObject({
  methods: z.array(prose).min(1),
  about: prose.meta({ description: "What happens, in a sentence." }),
  source: prose.meta({ description: "Where somebody reports it." }),
  ignores: z.array(prose).min(1).optional().meta({
    description: "Parameters that are taken as if they had not been sent.",
  }),
  unless: prose.optional().meta({ description: "A parameter with which those are not ignored." }),
  answers: z.strictObject({
    result: z.json(),
    entity: prose,
    field: prose,
    holds: prose,
  }).optional().meta({
    description:
      "What is answered, and nothing done, where a record of an entity holds in a field what a parameter sends.",
  }),
  refused: z.literal(true).optional().meta({
    description: "Whether it is about how a refusal looks, as its page has it.",
  }),
}).refine(({ ignores, answers, refused }) => ignores !== undefined || answers !== undefined || refused, {
  message: "a silence has ignores, answers or refused",
});
/** One thing that some methods do in silence, as written. */
export type SilenceSpec = z.output<typeof silence>;

/** Schema of `silences.yaml`. */
export const silencesFile = z.strictObject({ silences: z.array(silence) });
/** Content of `silences.yaml`. */
export type SilencesFile = z.output<typeof silencesFile>;
