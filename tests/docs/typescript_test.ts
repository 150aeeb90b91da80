import assert from "node:assert/strict";
import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { allPages, block, functionPages, readPage, resultOf, root } from "./markdown.ts";
import { checkTypes, runDocExamples, runModule, temporaryFolder } from "./programs.ts";

const folder = temporaryFolder();

/** Every TypeScript block, as a file of its own. */
const pages = functionPages().map((page) => ({
  page,
  file: join(folder, `${page.name}.ts`),
  code: block(page, "ts").code,
}));
const others = [...allPages().filter(({ name }) => name === "index"), readPage("README.md")].flatMap((page) =>
  page.blocks.filter(({ language }) => language === "ts").map(({ code }, index) => {
    const name = `${page.path}, block ${index + 1}`;
    return { name, file: join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.ts`), code };
  })
);
const isWorker = ({ code }: { code: string }): boolean => code.includes("export default");

before(() => {
  for (const { file, code } of [...pages, ...others]) writeFileSync(file, code);
});

/** What the last example of a page answers after those above it have run, where that makes a difference. */
const AFTER_THE_OTHERS: Record<string, unknown> = {
  "create-user": 2260,
};

test("The types of every TypeScript block on a page and in the README are right", async () => {
  assert.equal(pages.length, 9);
  assert.ok(others.some(({ name }) => name.startsWith("README.md")), "README.md has no TypeScript");
  const { code, output } = await checkTypes([...pages, ...others].map(({ file }) => file));
  assert.equal(code, 0, output);
});

for (const { page, file } of pages) {
  test(`The TypeScript of ${page.name} prints the page's result`, async () => {
    const { outcome, logged } = await runModule(file);
    assert.equal(outcome.code, 0, outcome.output);
    assert.equal(logged.length, block(page, "ts").code.match(/console\.log\(/g)!.length);
    const told = resultOf(page);
    const answer = logged.at(-1) as Record<string, unknown>;
    if (!page.text.includes(":::tip")) return assert.deepEqual(answer, told);
    const { time, ...rest } = told as Record<string, unknown>;
    const { time: timed, ...answered } = answer;
    const expected = page.name in AFTER_THE_OTHERS ? { ...rest, result: AFTER_THE_OTHERS[page.name] } : rest;
    assert.deepEqual(answered, expected);
    for (const [key, value] of Object.entries(time as object)) {
      assert.equal(typeof (timed as Record<string, unknown>)[key], typeof value, `time.${key}`);
    }
  });
}

for (const { name, file, code: shown } of others.filter((one) => !isWorker(one))) {
  test(`The TypeScript runs: ${name}`, async () => {
    const { outcome, logged } = await runModule(file);
    assert.equal(outcome.code, 0, outcome.output);
    assert.equal(outcome.stderr, "");
    assert.ok(logged.length >= 1 || !shown.includes("console.log("), "It logs nothing.");
  });
}

for (const { name, file } of others.filter(isWorker)) {
  test(`The Worker answers: ${name}`, async () => {
    const program = file.replace(".ts", "-worker.ts");
    writeFileSync(
      program,
      `import worker from ${JSON.stringify(file)};
const env = { BITRIX24_URL: "https://b24-ar17wx.bitrix24.by/rest/1/h0m..." };
const response = await worker.fetch(new Request("https://worker.example/"), env);
console.log(response.status, await response.json());
`,
    );
    const { outcome, logged } = await runModule(program);
    assert.equal(outcome.code, 0, outcome.output);
    assert.deepEqual(logged, [200, ["Priya Raman", "Tomas Novak", "Amina Haddad", "Kenji Mori"]]);
  });
}

test("The examples in docstrings are right and run", async () => {
  const modules = [
    "mod.ts",
    ...globSync("src/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/")).sort(),
  ];
  const { code, output } = await runDocExamples(
    modules.filter((path) =>
      !path.endsWith("_test.ts") && !/\/testing\w*\.ts$/.test(path) && path !== "src/cli/bin.ts"
    ),
  );
  assert.equal(code, 0, output);
  const ran = /(\d+) passed/.exec(output);
  assert.ok(Number(ran?.[1]) >= 9, output);
});
