/**
 * What the sandbox has to answer where no documentation shows an answer.
 *
 * @module
 */

import type { MethodModel, ServiceModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import { inferAnswers, type Inferred } from "./inferred.ts";

function ruleOf(
  { sandbox }: ServiceSource,
): NonNullable<ServiceSource["sandbox"][number]["value"]["rule"]> | undefined {
  return sandbox.find(({ value }) => value.rule)?.value.rule;
}

/** The answers that are inferred; nothing where the sandbox answers by hand alone. */
export function inferOf(source: ServiceSource, methods: readonly MethodModel[]): Map<string, Inferred> | undefined {
  const rule = ruleOf(source);
  return rule && inferAnswers(methods, rule, source.service.value.api.result);
}

/** Whose answer each method has that documents none, and why others have none. */
export function linkAnswers(
  source: ServiceSource,
  methods: readonly MethodModel[],
  inferred: ReadonlyMap<string, Inferred>,
): ServiceModel["answers"] {
  const reasons = ruleOf(source)?.unanswered ?? [];
  const missing = methods.flatMap(({ id, sample }): [string, string][] => {
    if ((sample !== undefined && sample !== null) || inferred.has(id)) return [];
    const known = reasons.find(({ methods }) => new RegExp(`^(?:${methods})$`, "i").test(id));
    return known ? [[id, known.reason]] : [];
  });
  return {
    inferred: Object.fromEntries([...inferred].map(([id, { from }]) => [id, from])),
    missing: Object.fromEntries(missing),
  };
}
