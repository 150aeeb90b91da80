/**
 * `oint bitrix24 types`: asks a portal what is its own, and writes it as TypeScript.
 *
 * @module
 */

import type { Layout, Tool, ToolKit, ToolService } from "../../../catalogue/tool.ts";
import { UsageError } from "../../../core/errors.ts";
import { ownFields } from "../../generated/cli/own_fields.ts";
import { connect } from "../connect.ts";
import { askPortal } from "./ask.ts";
import { type OpenApiTypes, openApiTypes } from "./openapi.ts";
import { printOwn } from "./print.ts";

const MISSING = "Types of REST 3.0 are left out, since openapi-typescript is not there: " +
  "npm install --save-dev openapi-typescript";

function help({ name }: ToolService, { page, paragraph, lists, connection }: Layout): string {
  return page(
    `Usage: oint ${name} types --url <text> [options]`,
    paragraph(
      "Asks your portal for its custom fields and smart processes, and writes their types. With the file, " +
        "new Portal<MyPortal>(...) knows your fields by name, type and label.",
    ),
    ...lists([{
      title: "Options",
      entries: [
        ...connection,
        ["--out <file.ts>", "write a file instead of standard output; what was there is replaced"],
        ["--timeout <seconds>", "how long one attempt may take"],
        ["--help", "show this help"],
      ],
    }]),
    paragraph(
      "It only reads. A method that the portal refuses is noted and left out. Types of REST 3.0 need the package " +
        "openapi-typescript beside oint.",
    ),
    `Example:\n  oint ${name} types --url sandbox: --out my_portal.ts`,
  );
}

/** Whether a text is a document of OpenAPI itself. */
function isBare(text: string): boolean {
  try {
    const answer = JSON.parse(text) as { openapi?: unknown; result?: unknown } | null;
    return answer?.openapi !== undefined && answer.result === undefined;
  } catch {
    return false;
  }
}

/** A portal may answer its description without the envelope that every other answer has. */
export function withEnvelope(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    if (!response.ok || !pathname.endsWith("/rest.documentation.openapi")) return response;
    const text = await response.text();
    return new Response(isBare(text) ? `{"result":${text},"time":{}}` : text, { headers: response.headers });
  };
}

async function write(path: string, text: string, { writeFile }: ToolKit): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    if (name === "WriteError") throw error;
    throw new UsageError(`--out: the file cannot be written (${code ?? "unknown reason"}). Check the folder.`);
  }
}

/** Runs the command; tests give another way to load openapi-typescript. */
export async function writeTypes(
  args: readonly string[],
  kit: ToolKit,
  load: () => Promise<unknown> = () => import("openapi-typescript"),
): Promise<void> {
  const { notes } = kit;
  const out = (await kit.arguments(args, { flags: ["out"] })).get("out")?.trim();
  if (out !== undefined && !/\.[cm]?ts$/.test(out)) {
    throw new UsageError("--out takes the path of a TypeScript file, e.g. my_portal.ts.");
  }
  if (out !== undefined) await kit.checkPlace("--out", out);
  const { client: portal, options } = await kit.connection((values, note) =>
    connect(values, note, undefined, withEnvelope)
  );
  const findings = await askPortal(portal, ownFields, options);
  for (const note of findings.notes) await notes.say(`Left out: ${note}.`);

  let openapi: OpenApiTypes | undefined;
  if (findings.openapi !== undefined) {
    const loaded = await load().catch(() => undefined);
    if (!loaded) await notes.say(MISSING);
    else {
      const documented = (await kit.find()).filter(({ api }) => api === "v3");
      const names = new Set(documented.map(({ name }) => name));
      const further = ownFields.filter(({ api }) => api !== undefined);
      try {
        openapi = await openApiTypes(findings.openapi, further, names, () => Promise.resolve(loaded));
      } catch {
        await notes.say("Types of REST 3.0 are left out: the portal's description of itself is no valid OpenAPI.");
      }
    }
  }
  const text = printOwn(findings, ownFields, openapi);
  if (out === undefined) return kit.print(text);
  await write(out, text, kit);
  const count = findings.entities.reduce((sum, { result }) => sum + result.length, 0);
  await notes.say(`Written: ${count} own ${count === 1 ? "field" : "fields"} of ${findings.entities.length} entities.`);
}

/** The command. */
export const tool: Tool = { help, run: (_service, args, kit) => writeTypes(args, kit) };
