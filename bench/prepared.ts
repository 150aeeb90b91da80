/**
 * What the benches run with: Node 24, and the package as someone has it who has installed it.
 *
 * @module
 */

import { denoProgram, runOrThrow } from "../scripts/tasks/process.ts";
import { findNode, root } from "../scripts/tasks/runtimes.ts";
import { consumer } from "../tests/package/consumer.ts";

/** Installs the runtimes, builds the package, and finds both. */
export async function prepared(): Promise<{ nodePath: string; folder: string }> {
  const deno = denoProgram();
  await runOrThrow(deno, ["run", "-A", "scripts/install_runtimes.ts"], { cwd: root });
  await runOrThrow(deno, ["run", "-A", "scripts/build_npm.ts"], { cwd: root });
  const node = await findNode(24);
  if ("missing" in node) throw new Error(node.missing);
  return { nodePath: node.path, folder: await consumer() };
}
