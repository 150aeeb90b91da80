/** What our declarations and typed calls cost each TypeScript that consumers may have, against the packed declarations. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { findTypeScript, typescriptMajors, typescriptVersions } from "../../scripts/tasks/runtimes.ts";
import { budgets } from "../budgets/sixty_calls.ts";
import { check } from "./compile.ts";
import { removeFolders } from "./consumer.ts";

after(removeFolders);

for (const major of typescriptMajors) {
  const found = findTypeScript(major);
  const reason = "missing" in found ? found.missing : false;
  const title = `60 calls stay within their instantiations with TypeScript ${typescriptVersions[major]}`;
  test(`${title}${reason ? ` [${reason}]` : ""}`, { skip: reason }, async () => {
    const count = async (name: string, text: string): Promise<number> => {
      const { problems, instantiations } = await check(major, name, { "consumer.ts": text });
      assert.equal(problems, "");
      return instantiations;
    };
    const empty = await count("empty", "export {};\n");
    for (const [index, [what, text, limit]] of budgets.entries()) {
      const cost = await count(`calls${index}`, text) - empty;
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

for (const major of typescriptMajors) {
  const found = findTypeScript(major);
  const reason = "missing" in found ? found.missing : false;
  const title = `our declarations stay within their instantiations with TypeScript ${typescriptVersions[major]}`;
  test(`${title}${reason ? ` [${reason}]` : ""}`, { skip: reason }, async () => {
    // As soon as all methods' entries are gone through for one type parameter, there are some hundred thousand.
    const { problems, instantiations } = await check(major, "whole", { "consumer.ts": five }, { skipLibCheck: false });
    assert.equal(problems, "");
    console.log(`instantiations of all declarations with TypeScript ${typescriptVersions[major]}: ${instantiations}`);
    assert.ok(instantiations > 0 && instantiations <= 60_000, `${instantiations} instantiations, 60000 are allowed`);
  });
}
