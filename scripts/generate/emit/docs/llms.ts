/**
 * Emits what a language model reads first: llms.txt, and a line for every method.
 *
 * @module
 */

import type { FunctionModel, MethodModel, Model, ServiceModel } from "../../model.ts";
import { codeBlock } from "./mdx.ts";
import { connectionExample } from "./example.ts";
import { guidesOf } from "./guide_list.ts";
import { METHOD_PAGES } from "./rest_pages.ts";
import { methodName, methodsTitle } from "./words.ts";

/** Text on one line. */
const line = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A function's line: what it is called in TypeScript and on the command line, and what it does. */
function functionLine(folder: string, { key, name, slug, summary, method }: FunctionModel): string {
  const calls = method ? ` Calls ${methodName(method)}.` : "";
  return `- [${key}](${folder}/${slug}.mdx): ${line(summary)} Command: ${name}.${calls}`;
}

function serviceText(service: ServiceModel): string[] {
  const pages = `content/${service.name}`;
  const guides = guidesOf(service);
  const options = service.connection.map(({ cli, env, about }) => `- \`--${cli}\` or ${env}: ${line(about)}`);
  const variable = Object.values(service.ways)[0]!.variable;
  const { unknown } = service.client;
  const further = Object.values(service.apis ?? {}).map(({ prefix }) => prefix);
  const counts = [...new Set(service.methods.map(({ api }) => api))].map((api) =>
    `${service.methods.filter((method) => method.api === api).length} of ${api}`
  );
  const example = service.categories.flatMap(({ functions }) => functions)
    .find(({ method, params }) => method?.effect === "read" && params.length)?.method ?? service.methods[0];
  return [
    `## ${service.title}`,
    "",
    `${line(service.summary)} Reference: [${service.title}](${pages}/index.mdx).`,
    "",
    "### Connect",
    "",
    codeBlock("ts", connectionExample(service)),
    "",
    "The command line takes the same as options or environment variables:",
    "",
    ...options,
    "",
    ...(guides.length
      ? [
        "### Guides",
        "",
        ...guides.map(({ name, title, summary }) => `- [${title}](${pages}/${name}.mdx): ${line(summary)}`),
        "",
      ]
      : []),
    "### Functions",
    "",
    `TypeScript: \`await key(${service.client.parameter}, { …params })\`. Command line: \`oint ${service.name} Name --option value\`;`,
    `\`oint ${service.name} Name --help\` lists the options.`,
    "",
    ...service.categories.flatMap(({ title, slug, functions }) => [
      `#### ${title}`,
      "",
      ...functions.map((fn) => functionLine(`${pages}/${slug}`, fn)),
      "",
    ]),
    `### ${methodsTitle(service)}`,
    "",
    `${service.methods.length} ${service.methods.length === 1 ? "method is" : "methods are"} typed (${
      counts.join(", ")
    }). Do not guess a name or a parameter, look it up:`,
    "",
    `- \`oint ${service.name} methods [words]\` finds methods by name and summary.`,
    `- \`oint ${service.name} describe <method>\` shows parameters, result and errors.`,
    `- \`oint ${service.name} call <method> --json '{…}'\` calls one${
      further.map((prefix) => `; \`--${prefix}\` for a method of ${prefix}`).join("")
    }.`,
    ...(example
      ? [
        `- TypeScript: \`${variable}.call("${example.name}", params)\`${
          further.map((prefix) => `, \`${variable}.${prefix}.call(…)\` for ${prefix}`).join("")
        }${unknown === undefined ? "" : `; \`${variable}.${unknown}(name, params)\` for what no documentation lists`}.`,
      ]
      : []),
    `- \`deno task docs\` writes a page per method to ${METHOD_PAGES}/, a line per method to docs/llms-methods.txt, and OpenAPI ` +
    `3.1 documents, one per beginning of a name, to docs/openapi/${service.name}/.`,
    "",
  ];
}

/** Emits llms.txt: what there is, how to connect, every function, and how to find the rest. */
export function emitLlms(model: Model): Map<string, string> {
  const text = [
    "# oint",
    "",
    "> A typed TypeScript client, a command line and an offline sandbox for business APIs, generated from one spec.",
    "",
    "- Package: `oint`, for Deno, Node 22 or newer, Bun, Workers and browsers; ESM.",
    "- Command: `oint <service> <Function> --option value`; `oint --help`. It prints JSON.",
    "- Every function and method takes a client first; errors are `ApiError` (the API refused), `ConnectionError` (it",
    "  was not reached), `UnknownOutcomeError` (a write may have taken effect: find out, do not just repeat it),",
    "  `ResponseError` (it answered something else) and `UsageError` (the call is wrong).",
    "- Secrets (addresses of webhooks, tokens) belong in environment variables, never in sources or command lines.",
    "",
    ...model.services.flatMap(serviceText),
  ].join("\n");
  return new Map([["docs/llms.txt", text]]);
}

function methodLine({ id, summary, effect, deprecated }: MethodModel): string {
  return `${id} [${effect}${deprecated ? ", deprecated" : ""}]: ${line(summary)}`;
}

/** Emits the list of all methods, a line each. */
export function emitMethodList(model: Model): Map<string, string> {
  const lines = model.services.flatMap((service) => [
    `# ${methodsTitle(service)} of ${service.title}`,
    ...Object.entries(service.apis ?? {}).map(([api, { prefix }]) => `# ${prefix}: before a name stands for ${api}`),
    "",
    ...service.methods.map(methodLine),
    "",
  ]);
  return new Map([["docs/llms-methods.txt", lines.join("\n")]]);
}
