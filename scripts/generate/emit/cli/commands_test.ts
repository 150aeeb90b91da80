import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, edited, type Edits, SERVICE } from "../../../../tests/generator/shop.ts";
import { load } from "../../link/service.ts";
import { emitMethodIndex } from "./catalogue.ts";
import { emitCommands, emitRegistry } from "./commands.ts";

/** The shop's registry, index of commands and index of methods, without their heads and line breaks. */
function emitted(edits: Edits, modules?: string[]): [registry: string, commands: string, methods: string] {
  const model = load(edited(edits), "1.2.3", { modules });
  const [service] = model.services;
  const flat = (files: Map<string, string>, file: string) => files.get(file)!.replace(/\s+/g, " ");
  return [
    flat(emitRegistry(model), "src/catalogue/generated/services.ts"),
    flat(emitCommands(service!), "src/shop/generated/cli/index.ts"),
    flat(emitMethodIndex(service!), "src/shop/generated/catalogue/index.ts"),
  ];
}

/** The shop's modules without which nothing works. */
const MODULES = ["shop/client.ts", "shop/cli/connect.ts"];

/** Adds to service.yaml. */
const adding = (text: string): Edits => edit(SERVICE, "connection:\n", `${text}\nconnection:\n`);

test("patterns of secrets stand in the registry, as they were written", () => {
  const [registry] = emitted(adding(`secrets: ['/key/([^/?"]+)', '\\bbot(\\d+)']`));
  assert.ok(registry.includes(String.raw`secrets: ['/key/([^/?"]+)', "\\bbot(\\d+)"],`), registry);
  assert.ok(!emitted({})[0].includes("secrets"));
});

test("spellings of booleans and signs of filters stand in the catalogue, where there are any", () => {
  const filters = `{ names: [where], prefixes: ["!", ">"] }`;
  const habits = (text: string): Edits => edit(SERVICE, "conventions:\n", `conventions:\n${text}`);
  const booleans = '  booleans: { true: "on", false: "off" }\n';
  const [, , both] = emitted(habits(`  filters: ${filters}\n${booleans}`));
  assert.ok(
    both.includes(
      'conventions: { filters: { names: ["where"], prefixes: ["!", ">"] }, booleans: { true: "on", false: "off" } }',
    ),
  );
  const [, , one] = emitted(habits(booleans));
  assert.ok(one.includes('conventions: { booleans: { true: "on", false: "off" } }'), one);
  assert.ok(!emitted({})[2].includes("conventions"));
});

test("a service offers the sandbox that its spec describes, or that somebody wrote", () => {
  const loader = 'sandbox: async (settings) => (await import("../../sandbox/mod.ts")).createSandbox(settings),';
  const none = { "shop/sandbox/item.yaml": undefined, "shop/sandbox/order.yaml": undefined };
  const offers = (edits: Edits, modules?: string[]) => emitted(edits, modules)[1].includes(loader);
  assert.deepEqual([offers({}), offers(none), offers(none, [...MODULES, "shop/sandbox/mod.ts"])], [true, false, true]);
});
