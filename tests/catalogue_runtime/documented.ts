/** Every documented REST method, as the spec has it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSpec } from "../../scripts/generate.ts";
import { load } from "../../scripts/generate/link/service.ts";
import type { MethodModel } from "../../scripts/generate/model.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

const { version } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as { version: string };

/** All methods, those of REST 3.0 with `api` `v3`. */
export const methods: readonly MethodModel[] =
  load(readSpec(root), version).services.find(({ name }) => name === "bitrix24")!.methods;
