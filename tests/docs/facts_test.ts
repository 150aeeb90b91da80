import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { service } from "../../src/bitrix24/generated/cli/index.ts";
import { allCommands } from "../../src/cli/commands.ts";
import { FUNCTIONS, LAYOUT, type ParameterFacts, SEEDS } from "./facts.ts";
import { functionPages, linksOf, type Page, readPage, root, tableOf } from "./markdown.ts";

const users = "docs/content/bitrix24/users-management";

/** `GetUser` of the page get-user.mdx. */
function functionOf({ name }: Page): string {
  return name.split("-").map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
}

for (const [name, { position, rows }] of Object.entries(SEEDS)) {
  test(`The table of ${name} has OPI's names, options, types and marks`, () => {
    assert.deepEqual(tableOf(readPage(`${users}/${name}.mdx`)).map((cells) => cells.slice(0, 4)), rows);
  });

  test(`${name} stands where OPI has it`, () => {
    assert.match(readPage(`${users}/${name}.mdx`).text, new RegExp(`^sidebar_position: ${position}$`, "m"));
  });
}

test("There is one page for each of OPI's functions, and no other", () => {
  assert.deepEqual(functionPages().map(functionOf).sort(), Object.keys(FUNCTIONS).sort());
});

for (const page of functionPages()) {
  test(`${page.name} has the parts of OPI's pages, in their order`, () => {
    const { calls } = FUNCTIONS[functionOf(page)]!;
    const parts = LAYOUT.filter(([part]) => calls !== undefined || !part.startsWith("tip"));
    let end = 0;
    for (const [part, pattern] of parts) {
      const found = pattern.exec(page.text.slice(Math.max(0, end - 1)));
      assert.ok(found, `${page.path} has no ${part}, or not in its place.`);
      end = Math.max(0, end - 1) + found.index + found[0].length;
    }
  });

  test(`${page.name} tells OPI's parameters and links the official method`, () => {
    const { calls, params } = FUNCTIONS[functionOf(page)]!;
    const told = tableOf(page).map((cells) => cells.slice(0, 4));
    assert.deepEqual(
      told,
      params.map(([name, option, types, required]) => [
        name,
        `--${option}`,
        types,
        required ? "✔" : "✖",
      ]),
    );
    for (const [index, [, , , , standard]] of params.entries()) {
      if (typeof standard === "boolean") {
        assert.match(tableOf(page)[index]![4]!, new RegExp(`Default: \`${standard}\``));
      }
    }
    const official = linksOf(page).filter((address) => address.startsWith("https:"));
    assert.equal(official.length, calls === undefined ? 0 : 1);
    if (calls !== undefined) assert.ok(page.text.includes(`[${calls}](${official[0]})`), `${page.path}: ${calls}`);
  });
}

const commands = new Map((await allCommands(service)).map((command) => [command.name, command]));

test("The command line has exactly OPI's functions", () => {
  assert.deepEqual([...commands.keys()].sort(), Object.keys(FUNCTIONS).sort());
});

for (const [name, { calls, params }] of Object.entries(FUNCTIONS)) {
  test(`The command ${name} has OPI's options, types, marks and defaults`, () => {
    const { connects, method, options } = commands.get(name)!;
    const shared = (place: string) => connects ? service.connection.filter((one) => one.place === place) : [];
    const told = [...shared("first"), ...options, ...shared("last")].map((option): ParameterFacts => [
      option.name,
      option.flag,
      option.types,
      option.required,
      ...(option.default === undefined ? [] : [option.default as string | boolean]) as [(string | boolean)?],
    ]);
    assert.deepEqual(told, params);
    assert.equal(method, calls);
  });

  test(`The spec of ${name} has OPI's options, marks and defaults`, () => {
    const page = functionPages().find((one) => functionOf(one) === name)!;
    const read = (path: string) => parse(readFileSync(join(root, "spec/bitrix24", path), "utf8"));
    const { connection } = read("service.yaml");
    const spec = read(page.path.split("/").slice(-2).join("/").replace(".mdx", ".yaml"));
    type Written = { cli: string; required?: boolean; default?: string | boolean; place?: string };
    const shared = (place: string) =>
      Object.entries<Written>(connection).filter(([, one]) => calls !== undefined && one.place === place);
    const written = [...shared("first"), ...Object.entries<Written>(spec.params ?? {}), ...shared("last")]
      .map(([param, one]) => [param, one.cli, one.required ?? false, one.default]);
    assert.deepEqual(
      written,
      params.map(([param, option, , required, standard]) => [param, option, required, standard]),
    );
    assert.equal(spec.call, calls);
  });
}
