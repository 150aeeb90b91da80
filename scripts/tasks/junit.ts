/** Reads the JUnit reports of `deno test`, `node --test` and `bun test`, which agree on little more than the element names. */

import { XMLParser } from "fast-xml-parser";

/** One test and how it ended. */
export interface TestCase {
  name: string;
  /** As the runner writes it: relative or absolute. */
  file: string;
  outcome: "passed" | "failed" | "skipped";
  /** Why it was skipped, or how it failed; empty when the runner does not say. */
  detail: string;
}

interface Element {
  testsuite?: Element[];
  testcase?: Element[];
  failure?: (string | Element)[];
  error?: (string | Element)[];
  skipped?: (string | Element)[];
  "@name"?: string;
  "@file"?: string;
  "@classname"?: string;
  "@message"?: string;
  "#text"?: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseAttributeValue: false,
  parseTagValue: false,
  htmlEntities: true, // Bun writes line ends as &#10;
  isArray: (name, _path, _leaf, isAttribute) =>
    !isAttribute && ["testsuite", "testcase", "failure", "error", "skipped"].includes(name),
});

function textOf(element: string | Element): string {
  if (typeof element === "string") return element.trim();
  const message = element["@message"]?.trim() ?? "";
  const text = element["#text"]?.trim() ?? "";
  if (text === "") return message;
  return text.includes(message) ? text : `${message}\n${text}`;
}

function readCase(element: Element, suite: Element): TestCase {
  const file = element["@file"] ?? suite["@file"] ?? element["@classname"] ?? suite["@name"] ?? "";
  const failures = [...(element.failure ?? []), ...(element.error ?? [])];
  const outcome = failures.length > 0 ? "failed" : element.skipped !== undefined ? "skipped" : "passed";
  return {
    name: element["@name"] ?? "(a test without a name)",
    file: file.replace(/^\.\//, ""),
    outcome,
    detail: (outcome === "failed" ? failures : element.skipped ?? []).map(textOf).join("\n"),
  };
}

function collect(element: Element): TestCase[] {
  return [
    ...(element.testcase ?? []).map((testcase) => readCase(testcase, element)),
    ...(element.testsuite ?? []).flatMap(collect),
  ];
}

/** All tests of a report. Throws when the text is no JUnit report, as after a crash. */
export function readJUnit(xml: string): TestCase[] {
  const document = parser.parse(xml, true) as { testsuites?: Element | "" };
  if (document.testsuites === undefined) throw new Error("The test report has no <testsuites> element.");
  return document.testsuites === "" ? [] : collect(document.testsuites);
}
