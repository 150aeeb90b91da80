/**
 * The documented examples: where they stand, what they answer, and how what really comes is held to it.
 *
 * @module
 */

import assert from "node:assert/strict";
import { parse } from "yaml";
import { readSpec } from "../../scripts/generate.ts";
import type { ExampleModel, FunctionModel, ServiceModel } from "../../scripts/generate/model.ts";
import { built } from "../../scripts/tasks/model.ts";
import { functionPages, type Page, root } from "./markdown.ts";
import { envelopeProblems, shapeProblems } from "./shape.ts";

/** A function with its page. */
export interface Documented {
  fn: FunctionModel;
  page: Page;
  /** Whether the spec states the result of each example; the others show the method's documented sample. */
  stated: boolean[];
}

const spec = readSpec(root);

/** The service whose pages are read. */
export const service: ServiceModel = (await built()).model.services.find(({ name }) => name === "bitrix24")!;

/** Every function, in the order of the pages' folders. */
export function documented(): Documented[] {
  const pages = new Map(functionPages().map((page) => [page.name, page]));
  const written = new Map(
    spec.filter(({ file }) => /^[^/]+\/[^/]+\/[^_/][^/]*\.yaml$/.test(file))
      .map(({ text }) => parse(text) as { name?: string; examples?: object[] })
      .map(({ name, examples = [] }) => [name, examples.map((example) => "result" in example)]),
  );
  return service.categories.flatMap(({ functions }) => functions).map((fn) => {
    const page = pages.get(fn.slug);
    if (!page) throw new Error(`${fn.name} has no page.`);
    return { fn, page, stated: written.get(fn.name)! };
  });
}

/** What was found, without members that nobody told of: records have more than an example shows. */
function toldOf(found: unknown, told: unknown): unknown {
  if (Array.isArray(found) && Array.isArray(told)) return found.map((one, index) => toldOf(one, told[index]));
  if (typeof found !== "object" || found === null || typeof told !== "object" || told === null) return found;
  return Object.fromEntries(
    Object.entries(found).filter(([name]) => Object.hasOwn(told, name))
      .map(([name, one]) => [name, toldOf(one, (told as Record<string, unknown>)[name])]),
  );
}

/** Holds what an example answered to what its page tells: to the letter where the spec states it, else in shape. */
export function assertAnswer(fn: FunctionModel, example: ExampleModel, stated: boolean, answered: unknown): void {
  const told = example.result;
  const enveloped = fn.method !== undefined && fn.answer === undefined;
  const problems = enveloped ? envelopeProblems(answered, told) : shapeProblems(answered, told);
  assert.deepEqual(problems, [], example.title);
  // Tokens are drawn anew each time.
  if (!stated || fn.options !== undefined) return;
  // How long a call took is the server's to say.
  const { time: _, ...rest } = Object(enveloped ? told : { told });
  const { time: __, ...found } = Object(enveloped ? answered : { told: answered });
  assert.deepEqual(toldOf(found, rest), rest, example.title);
}
