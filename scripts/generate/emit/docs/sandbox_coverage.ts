/**
 * Emits the page that says of every method how the sandbox answers it: from records, or as documented.
 *
 * @module
 */

import type { ServiceModel } from "../../model.ts";
import { escapeMdx } from "./mdx.ts";
import { COVERAGE, folderOpening } from "./pages.ts";

/** Where an answer comes from, in the words of the header that tells it. */
type Origin = "state" | "rule" | "sample" | "none";

/** Emits the page; nothing where methods are not bound by rule. */
export function emitSandboxCoverage(service: ServiceModel): Map<string, string> {
  const { name, methods, sandbox, categories, guides } = service;
  if (!sandbox?.rules) return new Map();
  const lines = new Map(sandbox.rules.lines.map((text) => {
    const [method = "", entity, operation] = text.split(" ", 3);
    return [method, { entity, operation }];
  }));
  const rows = methods.map(({ id }) => {
    const state = sandbox.methods[id]?.state;
    const line = lines.get(id);
    const entity = state?.entity ?? (line?.operation === "sample" ? undefined : line?.entity);
    const operation = state?.operation ?? line?.operation ?? "sample";
    const origin: Origin = entity !== undefined && operation !== "fields" && operation !== "describe"
      ? "state"
      : operation !== "sample" && operation !== "fixed"
      ? "rule"
      : sandbox.rules?.samples[id] === undefined && !state
      ? "none"
      : "sample";
    const refusals = service.gate?.rules[id]?.from?.missing ?? "";
    return {
      id,
      refusals,
      origin,
      entity,
      operation,
      how: state ? "by hand" : origin === "state" ? "by rule" : "",
    };
  });
  const count = (wanted: Origin): number => rows.filter(({ origin }) => origin === wanted).length;
  const text = [
    ...folderOpening(service, COVERAGE.title, COVERAGE.summary, categories.length + 2 + guides.length),
    "Each answer says in its header `x-oint-sandbox` where it comes from:",
    "",
    `- \`state\` (${
      count("state")
    } methods): records of the sandbox were read or written for it. What is written is read`,
    "  back, lists filter, sort and have pages. What the sandbox does not know of a record is as documented.",
    `- \`rule\` (${count("rule")}): it was computed without records.`,
    `- \`sample\` (${count("sample")}): it is the documented answer, whatever is sent.`,
    "",
    `${
      count("none")
    } methods are refused with \`ERROR_UNEXPECTED_ANSWER\`, since no documentation shows an answer. All are`,
    "refused where a name is missing or of another type, as the page of each method says.",
    "",
    "| Method | Answer | Records | What it does | Bound | Refusal of a missing name from |",
    "|-|-|-|-|-|-|",
    ...rows.map(({ id, refusals, origin, entity, operation, how }) => {
      const does = origin === "state" ? operation : "";
      return `| \`${id}\` | ${origin} | ${escapeMdx(entity ?? "")} | ${does} | ${how} | ${refusals} |`;
    }),
    "",
  ].join("\n");
  return new Map([[`docs/content/${name}/${COVERAGE.page}.mdx`, text]]);
}
