import { join } from "node:path";
import { findNode, root } from "./scripts/tasks/runtimes.ts";
import { killedExports, killedImports } from "./tests/support/bitrix24/killed_runs.ts";
const node = await findNode(24) as { path: string };
const program = [node.path, join(root, "dist", "npm", "src", "cli", "bin.js")];
for (const format of ["jsonl", "csv", "parquet", "db", "imports"]) {
  const t = Date.now();
  try { const ends = format === "imports" ? await killedImports(program, 100, 2011) : await killedExports(program, format, 100, 2011);
  console.log(format, JSON.stringify(ends), (Date.now() - t) / 1000); } catch (e) { console.log(format, "FAILED", String(e)); }
}
