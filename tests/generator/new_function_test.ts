import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { SpecError } from "../../scripts/generate/diagnostics.ts";
import { emitPages } from "../../scripts/generate/emit/docs/pages.ts";
import { load } from "../../scripts/generate/link/service.ts";
import { readModules, readSpec } from "../../scripts/generate.ts";
import { newFunction, NewFunctionError, writeFunction } from "../../scripts/new_function.ts";
import { built } from "../../scripts/tasks/model.ts";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../docs/markdown.ts";
import { toy, toyModel, toySpec } from "../toy/shop.ts";

const { model } = await built();

/** Runs with a copy of the toy's spec and modules. */
function inCopy(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "oint-new-"));
  try {
    for (const part of ["spec", "src"]) cpSync(join(toy, part), join(folder, part), { recursive: true });
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a function is made of what is known of its method", () => {
  const { file, text } = newFunction(model, { name: "HireDepartmentHead", method: "department.add" });
  assert.equal(file, "bitrix24/departments-management/hire-department-head.yaml");
  const position = 1 + Math.max(
    ...model.services[0]!.categories.find(({ slug }) => slug === "departments-management")!.functions
      .map(({ position }) => position),
  );
  assert.equal(
    text,
    `# yaml-language-server: $schema=../../schema/function.schema.json
name: HireDepartmentHead
title: Hire department head
summary: Creates a department under a parent with an optional head and returns its ID; only one root may exist.
position: ${position}
call: department.add
params:
  Name:
    type: text
    required: true
    to: NAME
    cli: name
    about: Name of the department.
  Sort:
    type: integer
    to: SORT
    cli: sort
    about: Place in the order; what has less comes first.
  Parent:
    type: integer
    to: PARENT
    cli: parent
    about: Id of the department above it; only the first department of a portal has none.
  UfHead:
    type: integer
    to: UF_HEAD
    cli: ufhead
    about: Id of the user who is the head of it.
examples:
  - title: Through an incoming webhook
    way: webhook
    args:
      Name: Muggle Studies Department
`,
  );
});

test("a function of any method is one that the generator takes", () => {
  for (const service of [...model.services, ...toyModel().services]) {
    const isToy = !model.services.includes(service);
    const own = { ...model, services: [service] };
    const category = service.categories[0]!.slug;
    const refused: string[] = [];
    const files = service.methods.flatMap(({ id }, index) => {
      try {
        const { file, text } = newFunction(own, { name: `Try${index}`, method: id, category });
        return [{ file, text: text.replace(/^position: \d+$/m, `position: ${1000 + index}`) }];
      } catch (error) {
        assert.ok(error instanceof NewFunctionError);
        refused.push(id);
        return [];
      }
    });
    assert.deepEqual(refused, service.methods.filter(({ list, id, name }) => list || id !== name).map(({ id }) => id));
    const folder = isToy ? toy : root;
    const { services } = load([...readSpec(folder), ...files], "1.0.0", { modules: readModules(folder) });
    const loaded = services.find(({ name }) => name === service.name)!;
    const made = loaded.categories.flatMap(({ functions }) => functions);
    emitPages(loaded);
    assert.equal(made.filter(({ name }) => /^Try\d+$/.test(name)).length, files.length);
  }
});

test("an answer of null is one to show, also where answers have no envelope", () => {
  const sample = ', "sample": { "id": 7, "name": "Soap", "tags": ["bath"] }';
  const spec = toySpec().map(({ file, text }) => {
    if (file === "shelf/rest/items.json") return { file, text: text.replaceAll(sample, "") };
    if (file !== "shelf/items/get-item.yaml") return { file, text };
    return { file, text: text.replace("result: { id: 7, name: Soap, tags: [bath] }", "result: null") };
  });
  const shelf = load(spec, "1.0.0").services.find(({ name }) => name === "shelf")!;
  const page = emitPages(shelf).get("docs/content/shelf/items/get-item.mdx")!;
  assert.match(page, /```json title="Result"\nnull\n```/);
});

test("the file is written where nothing stands, and nothing is written where there is a mistake", () =>
  inCopy((folder) => {
    const path = writeFunction(folder, { name: "ReadItem", method: "ITEM.get" }, "1.0.0");
    const [place, name] = [path.split("/").slice(0, 2), path.split("/")[3]];
    assert.deepEqual([place, name], [["spec", "shop"], "read-item.yaml"]);
    assert.match(readFileSync(join(folder, path), "utf8"), /\ncall: item\.get\n/);
    assert.throws(() => writeFunction(folder, { name: "READItem", method: "item.get" }, "1.0.0"), {
      message: `READItem is taken by ReadItem, in ${path}. Choose another name.`,
    });
    writeFileSync(join(folder, path.replace("read-item", "wrong")), "name: Wrong\n");
    assert.throws(() => writeFunction(folder, { name: "FindItem", method: "item.get" }, "1.0.0"), SpecError);
    assert.equal(existsSync(join(folder, path.replace("read-item", "find-item"))), false);
  }));

test("what cannot be is refused with a sentence that helps", () => {
  const refusal = (wanted: Parameters<typeof newFunction>[1]): string => {
    try {
      newFunction(model, wanted);
    } catch (error) {
      assert.ok(error instanceof NewFunctionError);
      return error.message;
    }
    return "nothing";
  };
  const method = "crm.deal.get";
  for (const name of ["GetDeal", "getdeal", "GETDEAL", "Getdeal", "UpdateKanbansStage"]) {
    assert.match(refusal({ name, method }), /^\w+ is taken by \w+, in spec\/bitrix24\/|is no name/, name);
  }
  for (const name of ["get-deal", "Get Deal", "Сделка", "", "1Deal", "../GetDeal"]) {
    assert.equal(
      refusal({ name, method }),
      `"${name}" is no name: it begins with a capital and has only letters and digits.`,
    );
  }
  assert.equal(
    refusal({ name: "SeeDeal", method: "crm.deal.gett" }),
    'No method "crm.deal.gett" is imported. Did you mean "crm.deal.get"? See deno task import:rest.',
  );
  assert.equal(
    refusal({ name: "SeeDeal", method, category: "deals" }),
    'There is no category "deals". ' +
      "Known are: " + model.services[0]!.categories.map(({ slug }) => slug).sort().slice(0, 20).join(", ") +
      ". A new one begins with spec/bitrix24/deals/_category.yaml.",
  );
  assert.match(
    refusal({ name: "SeeDeal", method, service: "bitrix" }),
    /^There is no service "bitrix"\. Did you mean "bitrix24"\?$/,
  );
  assert.match(
    refusal({ name: "Vote", method: "vote.Integration.Im.send" }),
    /^No function calls a method like vote\./,
  );
  assert.match(
    refusal({ name: "RunAll", method: "v3:batch", category: "kanban" }),
    /^v3:batch is of a further API, whose methods no function calls\./,
  );
});

test("the task says how it is called", async () => {
  const { code, output } = await run(denoProgram(), [
    "run",
    "-A",
    "--no-check",
    "scripts/new_function.ts",
    "CountDeals",
  ], {
    cwd: root,
  });
  const usage = "Usage: deno task new <Function> <method> [--category <folder>] [--service <name>]";
  assert.deepEqual([code, output.trim()], [2, `Give the function's name and its method. ${usage}`]);
});
