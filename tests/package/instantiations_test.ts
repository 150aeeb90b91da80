/** What typed calls cost each TypeScript that consumers may have, against the packed declarations. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "../../scripts/tasks/process.ts";
import { findNode, findTypeScript, typescriptMajors, typescriptVersions } from "../../scripts/tasks/runtimes.ts";
import { budgets } from "../budgets/sixty_calls.ts";
import { consumer, removeFolders } from "./consumer.ts";

after(removeFolders);

/** A figure of what a compiler says of a check of a file of the given text. */
async function figure(
  node: string,
  compiler: string,
  name: string,
  text: string,
  what: "Instantiations" | "Check time",
  skipLibCheck = true,
): Promise<number> {
  const folder = join(await consumer(), name);
  const config = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck,
      noEmit: true,
      target: "es2022",
      module: "nodenext",
      lib: ["es2023", "dom"],
      types: [],
    },
    files: ["consumer.ts"],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "consumer.ts"), text);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const args = [compiler, "--project", folder, "--extendedDiagnostics"];
  const { code, output, stdout } = await run(node, args, { cwd: folder });
  assert.equal(code, 0, output);
  const count = new RegExp(`^${what}:\\s+([\\d.]+)s?$`, "m").exec(stdout)?.[1];
  assert.ok(count !== undefined, output);
  return Number(count);
}

for (const major of typescriptMajors) {
  const found = findTypeScript(major);
  const reason = "missing" in found ? found.missing : false;
  const title = `60 calls stay within their instantiations with TypeScript ${typescriptVersions[major]}`;
  test(`${title}${reason ? ` [${reason}]` : ""}`, { skip: reason }, async () => {
    const node = await findNode(24);
    if ("missing" in found) return;
    assert.ok("path" in node, "Node 24 is there to run the compiler");
    const count = (name: string, text: string) =>
      figure(node.path, found.path, `calls${major}-${name}`, text, "Instantiations");
    const empty = await count("empty", "export {};\n");
    for (const [index, [what, text, limit]] of budgets.entries()) {
      const cost = await count(String(index), text) - empty;
      console.log(`instantiations of ${what} with TypeScript ${typescriptVersions[major]}: ${cost} of ${limit}`);
      assert.ok(cost > 0, "something was counted");
      assert.ok(cost <= limit, `${what}: ${cost} instantiations, ${limit} are allowed`);
    }
  });
}

const five = `import { Portal } from "oint/bitrix24";
const portal = new Portal("p.example", { token: "t0ken" });
const { result } = await portal.call("crm.deal.list", { select: ["ID"] });
export const id = result[0]?.ID;
`;

test("a check with our declarations takes at most twelve times as long as one of their uses alone", async () => {
  // Wherever all methods' entries are gone through for one type parameter, it takes forty times as long.
  const found = findTypeScript(5);
  const node = await findNode(24);
  assert.ok("path" in node && "path" in found, "Node 24 and TypeScript 5 are there");
  const time = (skipLibCheck: boolean) =>
    figure(node.path, found.path, `whole-${skipLibCheck}`, five, "Check time", skipLibCheck);
  const alone = await time(true);
  const whole = await time(false);
  console.log(`check of five lines: ${alone} s, with the declarations ${whole} s`);
  assert.ok(whole <= 12 * alone, `${whole} s, ${alone} s without the declarations`);
});
