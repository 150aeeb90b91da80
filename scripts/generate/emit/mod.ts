/**
 * All emitters: from the model to every generated file.
 *
 * @module
 */

import { compare } from "../diagnostics.ts";
import type { Model, ServiceModel } from "../model.ts";
import { emitTree } from "./code/tree.ts";
import { emitCommands, emitRegistry } from "./cli/commands.ts";
import { emitEffects } from "./code/methods.ts";
import { emitEvents } from "./code/events.ts";
import { emitFunctions } from "./code/functions.ts";
import { emitGuides } from "./docs/guides.ts";
import { emitLlms } from "./docs/llms.ts";
import { emitManifest } from "./code/manifest.ts";
import { emitMethodIndex } from "./cli/catalogue.ts";
import { emitOrigin } from "./docs/origin.ts";
import { emitOwnFields, ownCalls } from "./code/own_fields.ts";
import { emitPaging } from "./code/paging.ts";
import { emitPages } from "./docs/pages.ts";
import { emitSandboxCoverage } from "./docs/sandbox_coverage.ts";
import { emitRecords } from "./cli/records.ts";
import { emitRestTypes } from "./code/type_modules.ts";
import { emitGate } from "./sandbox/gate.ts";
import { emitSandbox } from "./sandbox/table.ts";
import { emitSchemas } from "./schemas.ts";

/** Emits everything of one service. */
export function emitService(service: ServiceModel): Map<string, string> {
  return new Map([
    ...emitFunctions(service),
    ...emitRestTypes(service),
    ...emitOwnFields(service),
    ...emitTree(service, ownCalls(service)),
    ...emitEffects(service),
    ...emitPaging(service),
    ...emitEvents(service),
    ...emitCommands(service),
    ...emitMethodIndex(service),
    ...emitRecords(service),
    ...emitSandbox(service),
    ...emitGate(service),
    ...emitPages(service),
    ...emitOrigin(service),
    ...emitGuides(service),
    ...emitSandboxCoverage(service),
  ]);
}

/**
 * Emits every generated file, sorted by path.
 *
 * @param denoJson Text of the manifest as it is; only its entry points are replaced.
 */
export function emit(model: Model, denoJson: string): Map<string, string> {
  const services = model.services.flatMap((service) => [...emitService(service)]);
  const files = [
    ...services,
    ...emitRegistry(model),
    ...emitManifest(model, denoJson),
    ...emitLlms(model),
    ...emitSchemas(),
  ];
  return new Map(files.sort(([one], [other]) => compare(one, other)));
}

/** Folders that hold nothing but generated files; `*` stands for one name. */
export const GENERATED: readonly string[] = ["src/*/generated", "docs/content", "spec/schema"];
