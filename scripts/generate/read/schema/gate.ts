/**
 * Schema of `gate.yaml`: how a service refuses calls before it does anything, as far as no table of its documentation
 * says it: how its errors word what is missing, and who may call.
 *
 * @module
 */

import { z } from "zod";
import { prose } from "./common.ts";

/** Words of an error's text, as a regular expression without regard to case. */
const phrase = prose.refine(isExpression, "a phrase is a regular expression");

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, "i") !== undefined;
  } catch {
    return false;
  }
}

/** How a call is refused; `{name}` in the text stands for the parameter's name. */
const refusal = z.strictObject({
  status: z.int().min(200).max(599),
  code: z.string(),
  text: z.string(),
});
/** How a call is refused, as written. */
export type RefusalSpec = z.output<typeof refusal>;

/** How errors word one kind of mistake, and what is answered where nothing is documented. */
const mistake = z.strictObject({
  phrases: z.array(phrase).min(1).meta({ description: "Words of the errors that are about it." }),
  usual: z.record(prose, refusal).meta({ description: "By API: the refusal where neither page nor family has one." }),
});
/** How errors word one kind of mistake, as written. */
export type MistakeSpec = z.output<typeof mistake>;

/** Methods that may not be called by everybody. */
const callers = z.strictObject({
  methods: z.array(prose).min(1),
  evidence: prose.meta({ description: "How it is known of these methods." }),
  unless: prose.optional().meta({ description: "A parameter with which everybody may." }),
  refusal: refusal.optional().meta({
    description: "What is answered where a method's own page has no error with one of the codes.",
  }),
});

/** Schema of `gate.yaml`. */
export const gateFile = z.strictObject({
  missing: mistake.meta({ description: "A required parameter is missing." }),
  wrong: mistake.meta({ description: "A parameter has a value of another type." }),
  empty: z.array(phrase).meta({ description: "Words of an error that an empty text is refused with, too." }),
  placeholders: z.strictObject({
    names: z.array(phrase).min(1).meta({ description: "What stands for a parameter's name in an error's text." }),
    values: phrase.meta({ description: "What stands for the value that was sent." }),
    types: phrase.meta({ description: "What stands for the type that is meant." }),
  }),
  apart: z.array(phrase).meta({ description: "Errors that are about something else, although they have such words." }),
  members: z.array(phrase).min(1).meta({
    description: "Words of errors that are about members of a structure, where others are about parameters.",
  }),
  vague: z.array(z.string()).meta({ description: "Codes that say nothing of an error by themselves." }),
  constructed: z.array(phrase).optional().meta({
    description: "Words of errors that are about the parameter that names the record, since no other error is.",
  }),
  leaves: z.array(z.strictObject({
    methods: z.array(prose).min(1),
    parameters: z.array(prose).min(1),
    reason: prose,
  })).optional().meta({
    description:
      "Parameters that are left to the sandbox's own rules for a method: those say more exactly what it takes.",
  }),
  family: z.int().min(1).meta({
    description: "Methods of a family that must word a mistake alike before the others are taken to do so, too.",
  }),
  listed: z.array(prose).optional().meta({
    description: "Beginnings of codes whose answers list what is wrong with each field.",
  }),
  whole: prose.optional().meta({ description: "The text above such a list." }),
  types: z.record(z.enum(["number", "date", "scalar", "structure"]), z.array(prose)).meta({
    description: "What the documentation's words for types take; other words take anything.",
  }),
  typed: z.record(z.enum(["number", "date", "scalar", "structure"]), prose).meta({
    description: "What errors call them.",
  }),
  scopes: z.strictObject({
    free: z.array(prose).meta({ description: "Scopes that everybody has." }),
    together: z.array(prose).meta({ description: "Beginnings of names of methods that need all their scopes." }),
    codes: z.array(prose).meta({ description: "Codes of the errors that are about scopes." }),
    phrases: z.array(phrase).meta({ description: "Words of those errors." }),
    usual: z.record(prose, refusal).meta({ description: "By API: the refusal where a method's page has none." }),
  }),
  applications: z.strictObject({
    codes: z.array(prose).meta({ description: "Codes of the errors that send others than applications away." }),
    phrases: z.array(phrase).meta({ description: "Words of those errors." }),
    callers: z.array(callers),
  }),
});
/** Content of `gate.yaml`. */
export type GateFile = z.output<typeof gateFile>;
