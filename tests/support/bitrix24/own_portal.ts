/**
 * For the tests of `oint bitrix24 types`: a run without a process, and a portal whose names and labels are hostile.
 *
 * @module
 */

import type { Io } from "../../../src/cli/io.ts";
import { Notes } from "../../../src/cli/say/notes.ts";
import { run } from "../../../src/cli/run.ts";
import { toolKit } from "../../../src/cli/tool_kit.ts";
import { ownFields } from "../../../src/bitrix24/generated/cli/own_fields.ts";
import { service } from "../../../src/bitrix24/generated/cli/index.ts";
import { Portal } from "../../../src/bitrix24/portal.ts";
import { askPortal } from "../../../src/bitrix24/cli/types/ask.ts";
import { openApiTypes } from "../../../src/bitrix24/cli/types/openapi.ts";
import { printOwn } from "../../../src/bitrix24/cli/types/print.ts";
import { writeTypes } from "../../../src/bitrix24/cli/types/command.ts";
import { UNLIMITED } from "./unlimited.ts";

/** What one run did. */
export interface TypesRun {
  code: number;
  stdout: string;
  stderr: string;
  written: Record<string, string>;
}

/** Runs `oint bitrix24 types`. */
export async function runTypes(
  args: string[],
  { load, env = {} }: { load?: () => Promise<unknown>; env?: Record<string, string> } = {},
): Promise<TypesRun> {
  const done: TypesRun = { code: -1, stdout: "", stderr: "", written: {} };
  const io: Io = {
    stdout: (text) => Promise.resolve(void (done.stdout += text)),
    stderr: (text) => Promise.resolve(void (done.stderr += text)),
    stdin: () => Promise.reject(new Error("nothing is read")),
    fetch: () => Promise.reject(new Error("not fetched")),
    readFile: () => Promise.reject(new Error("nothing is read")),
    writeFile: (path, text) =>
      path.startsWith("no_folder/")
        ? Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }))
        : Promise.resolve(void (done.written[path] = String(text))),
    openFile: () => Promise.reject(new Error("nothing is written")),
    env,
    columns: undefined,
    stdinIsTerminal: false,
    interrupted: () => new AbortController().signal,
  };
  if (load) {
    await writeTypes(args, toolKit(service, "types", io, new Notes(io.stderr, () => [], [])), load);
    return { ...done, code: 0 };
  }
  const entry = { name: "bitrix24", title: "Bitrix24", summary: "", load: () => Promise.resolve(service) };
  done.code = await run(["bitrix24", "types", ...args], io, { services: [entry], version: "1.2.3" });
  return done;
}

/** What must stay in its comment or string. */
export const HOSTILE: readonly string[] = [
  "*/ export const evil = 1; /*",
  "*\u0000/ evil",
  "line\nbreak\r\n\u2028separator\u2029\u0085next\u000bline",
  "`${process.exit(1)}`",
  "\u202e\u2066 turned round \u200b",
  "@deprecated @type {string}",
  '"quotes" \\ and \\*/',
  "\ud800 half a pair",
  "</script><!-- \u{1f600}",
  "x".repeat(10_000),
  "*".repeat(300) + "/",
];

const described = (name: string, more: object = {}) => ({
  type: "string",
  isMultiple: false,
  isReadOnly: false,
  title: name,
  ...more,
});

/** Fields with each hostile text as a label, as a choice, and as a part of the name. */
function hostileFields(prefix: string): Record<string, unknown> {
  const entries = HOSTILE.flatMap((text, index): [string, unknown][] => [
    [`${prefix}${index}`, described(text, { formLabel: text })],
    [`${prefix}${text.slice(0, 300)}`, described("", { type: text.slice(0, 50) })],
    [`${prefix}L${index}`, {
      ...described("", { type: "enumeration", isMultiple: true }),
      items: [{ ID: text, VALUE: text }, { ID: "7", VALUE: "" }],
    }],
  ]);
  const odd = [["__proto__", described("x")], [`${prefix}NULL`, null], [`${prefix}TEXT`, "text"]] as const;
  return Object.fromEntries([...entries, ...odd]);
}

/** What the hostile portal answers, by method. */
export function hostileAnswers(): Record<string, unknown> {
  const settings = HOSTILE.map((text, index) => ({
    ENTITY_ID: "USER",
    FIELD_NAME: `UF_USR_${index}${text.slice(0, 20)}`,
    USER_TYPE_ID: text.slice(0, 30),
    MULTIPLE: index % 2 ? "Y" : "N",
    EDIT_FORM_LABEL: { en: text },
    LIST: [{ ID: text, VALUE: text }],
  }));
  const schema = (text: string) => ({ type: "string", description: text, title: text, format: text, default: text });
  const properties = Object.fromEntries(
    HOSTILE.flatMap((text, index) => [[`ufAuto${index}`, schema(text)], [`uf${text.slice(0, 100)}`, schema(text)]]),
  );
  return {
    ...Object.fromEntries(
      ["company", "contact", "deal", "lead", "quote", "requisite"].map((
        name,
      ) => [`crm.${name}.fields`, hostileFields("UF_CRM_")]),
    ),
    "crm.type.list": { types: HOSTILE.map((title, id) => ({ id, title, entityTypeId: 1030 + id % 9 })) },
    "crm.item.fields": { fields: hostileFields("ufCrm") },
    "tasks.task.getFields": { fields: hostileFields("UF_") },
    "task.item.userfield.getlist": settings,
    "user.fields": Object.fromEntries(HOSTILE.map((text, index) => [`UF_USR_${index}${text.slice(0, 20)}`, text])),
    "user.userfield.list": settings,
    "userfieldconfig.list": { fields: settings },
    "rest.documentation.openapi": {
      openapi: "3.0.0",
      info: { title: HOSTILE[0], version: HOSTILE[1] },
      paths: {
        "/tasks.task.get": {
          post: {
            summary: HOSTILE[0],
            responses: {
              200: {
                description: HOSTILE[0],
                content: {
                  "application/json": {
                    schema: { type: "object", properties: { result: { $ref: "#/components/schemas/Task" } } },
                  },
                },
              },
            },
          },
        },
        "/evil.method": { post: { responses: {} }, "x-evil": HOSTILE[0] },
        [`/${HOSTILE[0]}`]: { post: { responses: {} } },
      },
      components: {
        schemas: {
          Task: { type: "object", properties, description: HOSTILE[0] },
          [HOSTILE[0]!]: { type: "string", enum: [...HOSTILE] },
          Outside: { $ref: "file:///etc/passwd" },
          Elsewhere: { $ref: "https://evil.example/schema.json" },
        },
      },
    },
  };
}

/** A portal that gives these answers, and refuses what it has none for. */
export function portalOf(answers: Record<string, unknown>): { portal: Portal; asked: string[] } {
  const asked: string[] = [];
  const portal = new Portal("https://p.example/rest/1/c0de/", {
    fetch: async (input, init) => {
      const method = new URL(new Request(input, init).url).pathname.split("/").at(-1)!;
      asked.push(method);
      await Promise.resolve();
      return Object.hasOwn(answers, method)
        ? Response.json({ result: answers[method], time: {} }, UNLIMITED)
        : Response.json({ error: "insufficient_scope", error_description: "*/" }, { status: 403, ...UNLIMITED });
    },
  });
  return { portal, asked };
}

/** The file of a portal that gives these answers. */
export async function fileOf(answers: Record<string, unknown>): Promise<string> {
  const findings = await askPortal(portalOf(answers).portal, ownFields, {});
  const further = ownFields.filter(({ api }) => api !== undefined);
  const load = () => import("openapi-typescript");
  const openapi = findings.openapi === undefined
    ? undefined
    : await openApiTypes(findings.openapi, further, new Set(["tasks.task.get"]), load);
  return printOwn(findings, ownFields, openapi);
}
