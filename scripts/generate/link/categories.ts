/**
 * Links the categories: their functions, in the order of the reference pages.
 *
 * @module
 */

import { compare, type Diagnostics } from "../diagnostics.ts";
import type { CategoryModel, FunctionModel } from "../model.ts";
import { kebabCase, snakeCase } from "../names.ts";
import type { CategorySource } from "../read/parse.ts";
import type { FunctionFile } from "../read/schema/function.ts";
import type { Source } from "../read/source.ts";
import type { FunctionContext } from "./context.ts";
import { linkFunction } from "./functions.ts";
import { TakenNames } from "./taken.ts";

/** Modules that every service has beside those of its categories. */
const MODULES = ["index", "mod", "rest_methods"];

/** Links every category with its functions. */
export function linkCategories(
  sources: readonly CategorySource[],
  context: FunctionContext,
  names: TakenNames,
  diagnostics: Diagnostics,
): CategoryModel[] {
  const modules = new TakenNames(diagnostics);
  modules.reserve(MODULES);
  const positions = new Map<number, string>();
  const categories = sources.map(({ slug, category, functions }): CategoryModel => {
    modules.take(snakeCase(slug), "Module name", category.at());
    const { title, summary, position } = category.value;
    checkPosition(positions, position, slug, category, diagnostics);
    const list = linkFunctions(functions, context, names, diagnostics);
    return { slug, module: snakeCase(slug), title, summary, position, functions: list };
  });
  return categories.sort((one, other) => one.position - other.position || compare(one.slug, other.slug));
}

/** Links the functions of one category. */
function linkFunctions(
  files: readonly Source<FunctionFile>[],
  context: FunctionContext,
  names: TakenNames,
  diagnostics: Diagnostics,
): FunctionModel[] {
  const positions = new Map<number, string>();
  const functions = files.flatMap((file): FunctionModel[] => {
    const linked = linkFunction(file, context, names, diagnostics);
    if (!linked) return [];
    const expected = `${kebabCase(linked.name)}.yaml`;
    if (!file.file.endsWith(`/${expected}`)) {
      const message = `The file of ${linked.name} has another name.`;
      diagnostics.add(file.at(["name"]), "file-name", message, `Rename it to ${expected}.`);
    }
    checkPosition(positions, linked.position, linked.name, file, diagnostics);
    return [linked];
  });
  return functions.sort((one, other) => one.position - other.position);
}

/** Each page stands at a position of its own. */
function checkPosition(
  taken: Map<number, string>,
  position: number,
  name: string,
  source: Source<unknown>,
  diagnostics: Diagnostics,
): void {
  const holder = taken.get(position);
  if (holder) {
    const message = `Position ${position} is taken by ${holder}.`;
    diagnostics.add(source.at(["position"]), "position-collision", message, "Give each its own position.");
  }
  taken.set(position, name);
}
