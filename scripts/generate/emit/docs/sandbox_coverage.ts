/**
 * Emits the page that says of every method how the sandbox answers it: from records, or as documented.
 *
 * @module
 */

import { readLine } from "../../../../src/sandbox/rule/line.ts";
import type { ServiceModel } from "../../model.ts";
import { escapeMdx } from "./mdx.ts";
import { folderOpening } from "./pages.ts";

const TITLE = "What the sandbox answers";
const SUMMARY = "Every method, what it works on, and whether its answer comes from records.";

/** Where an answer comes from, in the words of the header that tells it. */
type Origin = "state" | "rule" | "sample" | "none";

/** Emits the page; nothing where methods are not bound by rule. */
export function emitSandboxCoverage(service: ServiceModel): Map<string, string> {
  const { name, methods, sandbox, categories, guides } = service;
  if (!sandbox?.rules) return new Map();
  const lines = new Map(sandbox.rules.lines.map(readLine).map((line) => [line.method, line]));
  const rows = methods.map((method) => {
    const { id } = method;
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
    return {
      id,
      docs: method.docs,
      origin,
      entity,
      operation,
      how: state ? "by hand" : origin === "state" ? "by rule" : "",
    };
  });
  const count = (wanted: Origin): number => rows.filter(({ origin }) => origin === wanted).length;
  const text = [
    ...folderOpening(service, TITLE, SUMMARY, categories.length + 2 + guides.length),
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
    "| Method | Answer | Records | What it does | Bound |",
    "|-|-|-|-|-|",
    ...rows.map(({ id, docs, origin, entity, operation, how }) =>
      `| [${escapeMdx(id)}](${docs}) | ${origin} | ${escapeMdx(entity ?? "")} | ${
        origin === "state" ? operation : ""
      } | ${how} |`
    ),
    "",
  ].join("\n");
  return new Map([[`docs/content/${name}/sandbox-coverage.mdx`, text]]);
}
