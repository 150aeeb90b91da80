import assert from "node:assert/strict";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { createSandbox } from "oint/sandbox";
import { mistakesOf, programOf } from "../support/compile.ts";
import { assertAnswer, documented } from "./documented.ts";
import { runModuleHere } from "./in_process.ts";
import { allPages, block, guides, readPage, resultOf, root } from "./markdown.ts";
import { runDocExamples, runModule, temporaryFolder } from "./programs.ts";

const folder = temporaryFolder();

/** A portal whose clock stands still. */
const newSandbox = () => createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });

/** Every TypeScript block, as a file of its own. */
const pages = documented().map((one) => ({
  ...one,
  file: join(folder, `${one.page.name}.ts`),
  code: block(one.page, "ts").code,
}));
const others = [...allPages().filter(({ name }) => name === "index"), ...guides(), readPage("README.md")].flatMap((
  page,
) =>
  page.blocks.filter(({ language }) => language === "ts").map(({ code }, index) => {
    const name = `${page.path}, block ${index + 1}`;
    return { name, file: join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.ts`), code };
  })
);
const isWorker = ({ code }: { code: string }): boolean => code.includes("export default");

for (const { fn, page, stated, file } of pages) {
  test(`The TypeScript of ${page.name} prints the results that the page tells`, async () => {
    const sandbox = newSandbox();
    const logged: unknown[] = [];
    const thrown = await runModuleHere(file, sandbox.fetch, (value) => {
      logged.push(value);
      // Each example tells what it answers alone.
      sandbox.reset();
    });
    assert.equal(thrown, undefined);
    assert.equal(logged.length, fn.examples.length);
    for (const [index, example] of fn.examples.entries()) assertAnswer(fn, example, stated[index]!, logged[index]);
    assert.deepEqual(resultOf(page), fn.examples.at(-1)!.result);
  });
}

/** What each program of the guides prints, as a list in JSON. */
const PRINTED: Record<string, RegExp[]> = {
  applications: [
    /^\["https:\/\/b24-ar17wx\.bitrix24\.by\/oauth\/authorize\/\?client_id=local\.5f0a8e7c2b1d44\.71634502&state=r4nd0m",200,\{"memberId":"a223c6b3710f85df22e9377d6c4f7553","user":"1"\}\]$/,
    /^\["a223c6b3710f85df22e9377d6c4f7553 has installed the application","a223c6b3710f85df22e9377d6c4f7553 has removed it"\]$/,
    /^\[413,"The body is larger than any event\.\\n",400,"The form has no auth\.\\n"\]$/,
    /^\[\]$/,
  ],
  "did-it-happen": [/^\[true,1\]$/],
  errors: [/^\[\["Refused with no code","Not sent"\]\]$/],
  events: [/^\[403\]$/, /^\["changed","1"\]$/],
  limits: [/^\[3,0\]$/, /^\[\]$/],
  "lists-and-batches": [
    /^\[28189\.99\]$/,
    /^\[6,6,1,\d{1,3},6,"Screens, second order"\]$/,
    /^\["maria\.okafor@example\.org",7\]$/,
    /^\["Lamps",7,"Chairs",8,"Tables",9\]$/,
  ],
  retries: [/^\["user\.get was refused: [^"]+ in \d+ ms\.","second-token",true\]$/],
  "several-processes": [/^\["1"\]$/, /^\[\]$/],
  "test-your-integration": [/^\[\]$/, /^\["Changed"\]$/, /^\["UnknownOutcomeError",1\]$/],
};

test("It is known of every program of a guide what it prints", () => {
  const programs = guides().filter(({ name }) => name !== "coming-from-opi").map(({ name, blocks }) =>
    [name, blocks.filter(({ language }) => language === "ts").length] as const
  );
  // Guides of commands and lists have no program.
  const some = programs.filter(([, count]) => count > 0);
  assert.deepEqual(some, Object.entries(PRINTED).map(([name, all]) => [name, all.length]));
});

for (const { name, file, code: shown } of others.filter((one) => !isWorker(one))) {
  test(`The TypeScript runs: ${name}`, async () => {
    const { outcome, logged } = await runModule(file);
    assert.equal(outcome.code, 0, outcome.output);
    assert.equal(outcome.stderr, "");
    assert.ok(logged.length >= 1 || !shown.includes("console.log("), "It logs nothing.");
    const [, guide = "", block] = /([\w-]+)\.mdx, block (\d+)$/.exec(name) ?? [];
    const expected = PRINTED[guide]?.[Number(block) - 1];
    if (expected) assert.match(JSON.stringify(logged), expected);
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

/** The examples in a module's docstrings, as files of a folder. */
function docstringsOf(path: string, folder: string): { name: string; file: string; code: string }[] {
  const blocks = [...readFileSync(join(root, path), "utf8").matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```$/gm)];
  return blocks.map(([, code], index) => ({
    name: `${path.replaceAll("\\", "/")}, docstring ${index + 1}`,
    file: join(folder, `docstring-${path.replaceAll(/[^a-z0-9]+/gi, "-")}-${index}.ts`),
    code: code!.replaceAll(/^ *\* ?/gm, ""),
  }));
}

/** Those of generated modules: that many would take `deno test --doc` minutes. */
const docstrings = globSync("src/*/generated/*.ts", { cwd: root }).sort().flatMap((path) => docstringsOf(path, folder));

/** Those that people wrote, by their modules: as if they stood beside them, since some import their neighbours. */
const written = new Map(
  ["mod.ts", ...globSync("src/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/")).sort()]
    .filter((path) => !path.endsWith("_test.ts") && !/\/bin\.ts$|\/generated\//.test(path))
    .map((path) => [path, docstringsOf(path, join(root, dirname(path)))] as const)
    .filter(([, blocks]) => blocks.length > 0),
);

before(() => {
  for (const { file, code } of [...pages, ...others, ...docstrings]) writeFileSync(file, code);
});

test("The types of every TypeScript block on a page, in the README and in a docstring are right", () => {
  assert.ok(pages.length >= 9);
  assert.ok(docstrings.length >= pages.length, "Some functions have no example in their docstring.");
  assert.ok(others.some(({ name }) => name.startsWith("README.md")), "README.md has no TypeScript");
  const all = [...pages, ...others, ...docstrings, ...[...written.values()].flat()];
  const texts = new Map(all.map(({ file, code }) => [file, code]));
  const program = programOf(texts, { types: ["node"], typeRoots: [join(root, "node_modules", "@types")] });
  assert.deepEqual([...mistakesOf(program, texts)], []);
});

for (const { name, file, code } of docstrings) {
  const absent = /\b(?:deleteCalendar|getChatFilesFolder|updateCalendar|updateCalendarEvent)\(/.test(code);
  test(`The example runs: ${name}`, async () => {
    const logged: unknown[] = [];
    const thrown = await runModuleHere(file, newSandbox().fetch, (value) => logged.push(value));
    if (absent && thrown) return assert.match(String(thrown), /NOT_FOUND/);
    assert.equal(thrown, undefined);
    assert.ok(logged.length >= 1, "It logs nothing.");
  });
}

test("The examples in docstrings that people wrote run", async () => {
  const { code, output } = await runDocExamples([...written.keys()]);
  assert.equal(code, 0, output);
  const count = [...written.values()].flat().length;
  assert.ok(count >= 28, `${count} examples`);
  assert.ok(new RegExp(`\\b${count} passed`).test(output), output);
});
