/** What the toys' pages show runs, in TypeScript and in Bash, and answers what the pages tell. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { FunctionModel, ServiceModel } from "../../scripts/generate/model.ts";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { block, type Page, pageOf } from "../docs/markdown.ts";
import { splitByBash, writeFiles } from "../docs/in_process.ts";
import { makeToy, removeToy, toyFiles, toyModel } from "./shop.ts";

/** Runs modules and command lines in the toys' tree, each against fresh sandboxes, and prints what each did. */
const DRIVER = `import { runCommandHere, runModuleHere } from "${
  pathToFileURL(join(root, "tests/docs/in_process.ts"))
}";
import { services } from "./src/catalogue/generated/services.ts";
import { run } from "./src/cli/run.ts";
import { createSandbox as shelf } from "./src/shelf/sandbox/mod.ts";
import { createSandbox as shop } from "./src/shop/sandbox/mod.ts";

const print = console.log;
const jobs = JSON.parse(Deno.readTextFileSync("jobs.json"));
for (const { file, words } of jobs) {
  const hosts = { "shelf.example": shelf(), "shop.example": shop() };
  const reach = (input, init) => hosts[new URL(input instanceof Request ? input.url : input).hostname].fetch(input, init);
  const logged = [];
  const did = file
    ? { thrown: String(await runModuleHere(file, reach, (value) => logged.push(value))), logged }
    : await runCommandHere(words, "files", reach, { run, services });
  print(JSON.stringify(did));
}
`;

/** A page with something to run. */
interface Shown {
  service: ServiceModel;
  fn: FunctionModel | undefined;
  page: Page;
}

/** What one of the jobs did. */
interface Outcome {
  thrown?: string;
  logged?: unknown[];
  code?: number;
  stdout?: string;
  stderr?: string;
}

const model = toyModel();
const texts = await toyFiles();
const page = (path: string): Page => pageOf(path, texts.get(path)!);
const functions = model.services.flatMap((service) =>
  service.categories.flatMap((category) =>
    category.functions.map((fn): Shown => ({
      service,
      fn,
      page: page(`docs/content/${service.name}/${category.slug}/${fn.slug}.mdx`),
    }))
  )
);
const methods = model.services.flatMap((service) =>
  [...texts.keys()].filter((path) => path.startsWith(`docs/rest/${service.name}/`) && !path.endsWith("/index.mdx"))
    .map((path): Shown => ({ service, fn: undefined, page: page(path) }))
);
const shown = [...functions, ...methods];
const outcomes: Outcome[] = [];
let folder = "";

before(async () => {
  folder = await makeToy();
  mkdirSync(join(folder, "files"));
  for (const { fn } of functions) fn!.examples.forEach(({ args }) => writeFiles(join(folder, "files"), args));
  const words = await splitByBash(shown.map(({ page }) => block(page, "bash").code));
  const files = shown.map(({ page }, index) => {
    const file = join(folder, `page_${index}.ts`);
    const [code] = page.blocks.filter(({ language, title }) => language === "ts" && title?.startsWith("TypeScript"));
    writeFileSync(file, code!.code);
    return file;
  });
  writeFileSync(join(folder, "driver.ts"), DRIVER);
  writeFileSync(
    join(folder, "jobs.json"),
    JSON.stringify([...files.map((file) => ({ file })), ...words.map((one) => ({ words: one }))]),
  );
  const checked = await run(denoProgram(), ["check", ...files], { cwd: folder });
  assert.equal(checked.code, 0, checked.output);
  const { code, stdout, output } = await run(denoProgram(), ["run", "-A", "--no-check", "driver.ts"], {
    cwd: folder,
  });
  assert.equal(code, 0, output);
  outcomes.push(...stdout.trim().split("\n").map((line) => JSON.parse(line)));
});

after(() => removeToy(folder));

/** What an example of a function answers, as JSON and as the command line writes it. */
function answer({ method, answer: own, examples }: FunctionModel): [json: unknown, stdout: string] {
  const { result } = examples.at(-1)!;
  const kind = own === undefined ? method?.answer : undefined;
  if (kind === "none") return [null, ""];
  if (kind === "bytes") return [{ 0: 0x48, 1: 0x69, 2: 0xff, 3: 0x00 }, "Hi\xff\0"];
  return [result, typeof result === "string" ? `${result}\n` : `${JSON.stringify(result, null, 2)}\n`];
}

for (const [index, { fn, page }] of shown.entries()) {
  test(`The TypeScript of ${page.path} runs`, () => {
    const { thrown, logged } = outcomes[index]!;
    assert.equal(thrown, "undefined");
    if (fn) assert.deepEqual(logged!.at(-1), answer(fn)[0]);
    else assert.equal(logged!.length, page.text.includes("\nNothing is answered.\n") ? 0 : 1);
  });

  test(`The Bash of ${page.path} runs`, () => {
    const { code, stdout, stderr } = outcomes[shown.length + index]!;
    assert.deepEqual([code, stderr], [0, ""]);
    if (fn) assert.equal(stdout, answer(fn)[1]);
    else assert.equal(stdout === "", page.text.includes("\nNothing is answered.\n"));
  });
}

test("every function and every method of both toys has a page", () => {
  assert.deepEqual(model.services.map(({ name }) => name), ["shelf", "shop"]);
  assert.equal(functions.length, 9 + 7);
  assert.equal(methods.length, 9 + 4);
});
