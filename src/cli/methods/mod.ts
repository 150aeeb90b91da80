/**
 * The commands that go by the API's own methods: call, methods, find, describe.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import type { CommandTable, ServiceTable } from "../../catalogue/commands.ts";
import type { Catalogue } from "../../catalogue/methods.ts";
import { asksForHelp, findFunction, OURS } from "../../catalogue/names.ts";
import type { Notes } from "../say/notes.ts";
import { json } from "../say/answer.ts";
import { findCallable } from "./find.ts";

/**
 * Runs one of the commands.
 *
 * @param args The arguments after the command's name.
 * @param offset How many words stand before the arguments of \`describe\` behind its name.
 * @throws UsageError When they are wrong.
 */
export async function runMethods(
  service: ServiceTable,
  command: string,
  args: readonly string[],
  io: Io,
  notes: () => Promise<Notes>,
  offset = 3,
): Promise<void> {
  const [name, ...rest] = args;
  if (command === "find") {
    const line = `oint ${service.name} find`;
    if (asksForHelp(args)) return io.stdout((await import("../search/help.ts")).findHelp(line, "list", io.columns));
    const { find } = await import("../search/find.ts");
    return find([service], args, line, io, await notes());
  }
  const catalogue = await service.methods!();
  const help = asksForHelp(args);
  if (help && (name === undefined || name.startsWith("-") || command !== "call")) {
    const { methodHelp } = await import("./help.ts");
    return io.stdout(methodHelp(service, catalogue, command, io.columns));
  }
  if (command === "methods") {
    const { listMethods } = await import("./list.ts");
    return listMethods(service, args, io, await notes());
  }
  if (name === undefined || name.startsWith("-")) {
    throw new UsageError(
      `Name the method right after ${command}: oint ${service.name} ${command} <method>. ` +
        `"oint ${service.name} methods <words>" searches them.`,
    );
  }
  if (command === "call" && !help) {
    const { callMethod } = await import("./call.ts");
    return callMethod(service, name, rest, io, await notes());
  }

  const api = catalogue.apis.find((each) => [`--${each}`, `--${OURS}${each}`].some((one) => rest.includes(one)));
  const asJson = !help && await readsJson(service, catalogue.apis, rest, offset);
  const fn = help || api ? undefined : await describedFunction(service, catalogue, name);
  if (fn) {
    const { describeFunction, functionJson } = await import("./describe_function.ts");
    return io.stdout(asJson ? json(await functionJson(service, fn)) : await describeFunction(service, fn, io.columns));
  }
  const method = (await findCallable(service, catalogue, name, api))!;
  if (asJson) {
    const { describeJson } = await import("../../catalogue/describe.ts");
    return io.stdout(json(await describeJson(service, catalogue, method)));
  }
  const { callHelp, describe } = await import("./describe.ts");
  return io.stdout(await (help ? callHelp : describe)(service, catalogue, method, io.columns));
}

/** A function that is meant where a method of that name is not listed. */
async function describedFunction(
  service: ServiceTable,
  catalogue: Catalogue,
  name: string,
): Promise<CommandTable | undefined> {
  const { findMethod } = await import("../../catalogue/find.ts");
  if (await findMethod(catalogue, name, { service: service.name, unlisted: true })) return undefined;
  return findFunction(service, name);
}

/** Whether `describe` is asked for JSON: by --format json, or by the older --json. */
async function readsJson(
  service: ServiceTable,
  apis: readonly string[],
  args: readonly string[],
  offset: number,
): Promise<boolean> {
  const { readArguments } = await import("../read/arguments.ts");
  const command = `oint ${service.name} describe`;
  const { values } = await readArguments(args, { flags: ["format"], switches: ["json", ...apis], command, offset });
  const format = values.get("format")?.[0]?.trim().toLowerCase() ?? "text";
  if (!["text", "json"].includes(format)) throw new UsageError("--format takes text or json.");
  return values.has("json") || format === "json";
}
