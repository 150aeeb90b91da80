/**
 * What the sandbox's tests share: the table as the spec states it, and a portal with a clock that stands.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { sandboxTable } from "../../../scripts/generate/link/sandbox.ts";
import { freeze } from "../../../scripts/generate/model.ts";
import { gateFile } from "../../../scripts/generate/read/schema/gate.ts";
import { type SandboxFile, sandboxFile } from "../../../scripts/generate/read/schema/sandbox.ts";
import { createPortal, type SandboxOptions } from "../../../src/bitrix24/sandbox/portal.ts";
import type { RefusalCode } from "../../../src/bitrix24/sandbox/refusals.ts";
import type { ControlledSandbox } from "../../../src/sandbox/control.ts";
import type { Sandbox } from "../../../src/sandbox/http.ts";
import type { Json, SandboxTable } from "../../../src/sandbox/table.ts";

const SPEC = new URL("../../../spec/bitrix24/", import.meta.url);

/** Documented answers of the methods that the spec has. */
export function readSamples(): Record<string, unknown> {
  const folder = new URL("rest/", SPEC);
  const methods = readdirSync(folder).filter((name) => name.endsWith(".json"))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).methods);
  return Object.fromEntries(
    methods.map(({ api, method, result }) => [api === "v3" ? `v3:${method}` : method, result?.sample]),
  );
}

/** The sandbox files of the spec. */
export function readFiles(): SandboxFile[] {
  const folder = new URL("sandbox/", SPEC);
  return readdirSync(folder).sort().map((name) =>
    sandboxFile.parse(parse(readFileSync(new URL(name, folder), "utf8")))
  );
}

const { methods, ...state } = sandboxTable(readFiles(), readSamples(), "result");

/** Samples are most of the table: all tables share them, and nobody may change one. */
const samples = new Map(Object.entries(methods).map(([name, { sample }]) => [name, freeze(sample)]));
const rest = JSON.stringify({
  ...state,
  methods: Object.fromEntries(Object.entries(methods).map(([name, { sample: _, ...method }]) => [name, method])),
});

/** The table as the spec states it now, whatever was generated before. A new one each time. */
export function readTable(): SandboxTable {
  const table = JSON.parse(rest) as SandboxTable;
  for (const [name, sample] of samples) if (sample !== undefined) table.methods[name]!.sample = sample;
  return table;
}

/** 9 October 2024, 06:22:17 UTC. */
export const MORNING: Date = new Date("2024-10-09T06:22:17Z");

/** A fresh portal with a clock that stands. */
export function freshPortal(
  options: SandboxOptions = {},
  table: SandboxTable = readTable(),
): ControlledSandbox<RefusalCode> {
  return createPortal(table, options.clock ? options : { now: () => MORNING, ...options });
}

/** What came back: status, headers, body. */
export interface Got {
  status: number;
  headers: Headers;
  body: Record<string, Json>;
}

/** Sends JSON to a method as the webhook of a user; `v3:` before its name stands for the address of REST 3.0. */
export async function call(sandbox: Sandbox, method: string, params: object = {}, user = 1): Promise<Got> {
  const path = method.startsWith("v3:") ? `api/${user}/code/${method.slice(3)}` : `${user}/code/${method}`;
  const response = await sandbox.fetch(`https://portal.example/rest/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  return await got(response);
}

/** Sends JSON to a method as an application does, with any token. */
export async function callAsApplication(sandbox: Sandbox, method: string, params: object = {}): Promise<Got> {
  const path = method.startsWith("v3:") ? `api/${method.slice(3)}` : method;
  const response = await sandbox.fetch(`https://portal.example/rest/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...params, auth: "token" }),
  });
  return await got(response);
}

const { applications } = gateFile.parse(parse(readFileSync(new URL("gate.yaml", SPEC), "utf8")));
const refusing = new Set(
  applications.callers.filter(({ unless }) => unless === undefined).flatMap(({ methods }) => methods),
);

/** Whether the spec lists a method among those that no webhook may call. */
export function isForApplications(method: string): boolean {
  return refusing.has(method);
}

/** Reads a response. */
export async function got(response: Response): Promise<Got> {
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The ids of the records that a list answered. */
export function idsOf({ body }: Got): string[] {
  return (body.result as Record<string, Json>[]).map((record) => String(record.ID));
}
