/**
 * Emits the page that tells of every method what the sandbox answers it from, and how well its refusals are known.
 *
 * @module
 */

import type { GateKind, GateRule, GateSource } from "../../../../src/sandbox/gate.ts";
import type { Provenance, ServiceModel } from "../../model.ts";
import { COVERAGE } from "./guide_list.ts";
import { code, escapeMdx } from "./mdx.ts";
import { folderOpening } from "./pages.ts";
import { methodsTitle, methodWord } from "./words.ts";

/** What each word of the first column means. */
const MEANINGS: Record<Provenance, string> = {
  state: "Records in memory were read or written. What you write, you read again.",
  rule: "The answer was computed, and no record was needed.",
  sample: "The documented answer, always the same. Nothing is kept.",
  refused: "The example itself is refused, since it lacks something or asks for a record that is not there.",
  none:
    "Nothing tells an answer, so the sandbox has none: HTTP 501. The remarks say why. What the gate refuses, it refuses here, too.",
};

/** What each word of the other columns means. */
const SOURCES: Record<GateSource, [word: string, meaning: string]> = {
  page: ["documented", "The method's own page has status, code and text."],
  wording: ["worded", "The method's page has them for another parameter of the same kind."],
  family: ["family", "Other methods of the same family have them."],
  usual: ["usual", "No page tells; the sandbox says what is usual."],
};

/** The kinds of values by which parameters are refused. */
const KINDS: readonly GateKind[] = ["number", "date", "scalar", "structure"];

/** Where the refusals of a kind are from, the surest first; nothing where the method has none of the kind. */
export function sourcesOf(rule: GateRule, kind: "missing" | "wrong"): GateSource[] {
  const names = kind === "missing"
    ? (rule.need ?? []).flatMap((need) => need.split(/[|+]/))
    : KINDS.flatMap((one) => rule[one] ?? []);
  const sources = names.map((name): GateSource | undefined => rule.own?.[name]?.[kind] ? "page" : rule.from?.[kind]);
  return (Object.keys(SOURCES) as GateSource[]).filter((source) => sources.includes(source));
}

function wordsOf(rule: GateRule | undefined, kind: "missing" | "wrong"): string {
  return rule ? sourcesOf(rule, kind).map((source) => SOURCES[source][0]).join(", ") : "";
}

/** What is known of the answer of a method that documents none. */
function answerOf({ answers }: ServiceModel, id: string): string[] {
  const [inferred, missing] = [answers?.inferred[id], answers?.missing[id]];
  if (inferred !== undefined) return [`answer inferred: as ${code(inferred)}`];
  return missing === undefined ? [] : [escapeMdx(missing)];
}

/** Who may call it, and what of its documentation is not enforced. */
function remarksOf({ application, softened = [], ignores = [] }: GateRule = {}): string[] {
  const others = application?.unless === undefined ? " only" : `, or with ${code(application.unless)}`;
  return [
    ...(application ? [`applications${others}`] : []),
    ...softened.map((text) => `example as it is: ${code(text)}`),
    ...ignores.map(({ names, unless }) =>
      `passes over ${names.map(code).join(", ")}${unless === undefined ? "" : ` without ${code(unless)}`}`
    ),
  ];
}

/** Which records a method works on, and what it does with them; nothing where its answer has nothing to do with any. */
function workOf({ sandbox, provenance }: ServiceModel, lines: Map<string, string[]>, id: string): string[] {
  if (provenance?.[id] === "sample" || provenance?.[id] === "none") return ["", ""];
  const state = sandbox?.methods[id]?.state;
  const [, entity = "-", operation = ""] = lines.get(id) ?? [];
  return [state?.entity ?? (entity === "-" ? "" : entity), state?.operation ?? operation];
}

/** Emits the page; nothing where nobody has measured. */
export function emitSandboxCoverage(service: ServiceModel): Map<string, string> {
  const { provenance, gate, name, methods, segments, categories, guides } = service;
  if (!provenance) return new Map();
  const { title, summary, name: page } = COVERAGE;
  const count = (from: Provenance): number => methods.filter(({ id }) => provenance[id] === from).length;
  const word = methodWord(service);
  const lines = new Map(service.sandbox?.rules?.lines.map((line) => [line.split(" ", 1)[0]!, line.split(" ", 3)]));
  const text = [
    ...folderOpening(service, title, summary, categories.length + guides.length + 2),
    `There are ${methods.length.toLocaleString("en")} ${
      escapeMdx(methodsTitle(service))
    }. The example on each one's page was sent to a fresh sandbox, ` +
    `by whoever may call it; the sandbox says in the header \`x-oint-sandbox\` what it answered from:`,
    "",
    `| From | Methods | What it means |`,
    "|-|-|-|",
    ...(Object.keys(MEANINGS) as Provenance[]).map((from) =>
      `| ${from} | ${count(from)} | ${escapeMdx(MEANINGS[from])} |`
    ),
    "",
    "Before that, the sandbox refuses what lacks a parameter that is required, or has a value of another type. How much is " +
    "known of these refusals:",
    "",
    "| Word | Where status, code and text are from |",
    "|-|-|",
    ...Object.values(SOURCES).map(([word, meaning]) => `| ${word} | ${escapeMdx(meaning)} |`),
    "",
    `"Answer inferred" says that no page shows the answer: a table of fields, an example, or what the method of the ` +
    `same work in the same family answers tells it. Where a cell is empty, the ${word} has no such refusal. "Example as it is" says what of the documentation is not ` +
    "enforced, since its own example breaks it.",
    "",
    ...segments.flatMap((segment) => {
      const own = methods.filter((method) => method.segment === segment);
      return [
        `## ${escapeMdx(segment)}`,
        "",
        "| Method | From | Records | Operation | Missing parameter | Wrong type | Remarks |",
        "|-|-|-|-|-|-|-|",
        ...own.map(({ id }) => {
          const rule = gate?.rules[id];
          const cells = [
            code(id),
            provenance[id] ?? "",
            ...workOf(service, lines, id).map((text) => escapeMdx(text)),
            wordsOf(rule, "missing"),
            wordsOf(rule, "wrong"),
            [...answerOf(service, id), ...remarksOf(rule)].join("; "),
          ];
          return `| ${cells.join(" | ")} |`;
        }),
        "",
      ];
    }),
  ].join("\n");
  return new Map([[`docs/content/${name}/${page}.mdx`, text]]);
}
