/** Every documented REST method, as the spec has it. */

import type { MethodModel } from "../../scripts/generate/model.ts";
import { built } from "../../scripts/tasks/model.ts";

/** All methods, those of REST 3.0 with `api` `v3`. */
export const methods: readonly MethodModel[] =
  (await built()).model.services.find(({ name }) => name === "bitrix24")!.methods;
