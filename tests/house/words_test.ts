/** Nothing outside a service's own folders has words that only that service knows. */

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { root } from "../../scripts/tasks/runtimes.ts";
import { isGenerated, sources } from "./imports.ts";

/** The folders that know no service. */
const NEUTRAL = ["scripts", "src/core", "src/catalogue", "src/cli", "src/sandbox"];

/** The words that give each service away, by the service's name. */
function wordsOf(spec: string): Map<string, string[]> {
  const files = globSync("*/service.yaml", { cwd: join(root, spec) }).map((file) => file.replaceAll("\\", "/")).sort();
  return new Map(files.map((file) => {
    const { words } = parse(readFileSync(join(root, spec, file), "utf8")) as { words: string[] };
    return [file.split("/")[0]!, words];
  }));
}

/** A line for each place at which a word stands, in whatever letter case. */
function placesOf(words: readonly string[], files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    [file, ...text.split("\n")].flatMap((line, number) =>
      words.filter((word) => line.toLowerCase().includes(word.toLowerCase()))
        .map((word) => `${file}:${number || 1} has "${word}": ${line.trim().slice(0, 80)}`)
    )
  );
}

const files = new Map([...sources(...NEUTRAL)].filter(([file]) => !isGenerated(file)));

test("the neutral folders are read whole", () => {
  for (const folder of NEUTRAL) assert.ok([...files.keys()].some((file) => file.startsWith(`${folder}/`)), folder);
  assert.ok(files.size > 150, `${files.size} files`);
});

for (const [service, words] of [...wordsOf("spec"), ...wordsOf("tests/toy/spec")]) {
  test(`scripts, core, catalogue, command line and sandbox have no word of ${service}`, () => {
    assert.ok(words.length > 0, `${service}'s service.yaml has no words`);
    assert.deepEqual(placesOf(words, files), []);
  });

  test(`a word of ${service} would be found in each neutral folder, also in a file's name`, () => {
    for (const folder of NEUTRAL) {
      for (const word of words) {
        const planted = new Map([[`${folder}/a.ts`, `// one line\n/** Says ${word.toUpperCase()} once. */\n`]]);
        assert.equal(placesOf([word], planted).length, 1, `${folder}: ${word}`);
      }
    }
    assert.equal(placesOf(["acme"], new Map([["src/core/acme_limits.ts", ""]])).length, 1);
  });
}
