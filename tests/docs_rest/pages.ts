/**
 * The pages of all methods as `deno task docs` writes them, in memory, beside the facts that they are made from.
 *
 * @module
 */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { docs } from "../../scripts/docs.ts";
import type { Model } from "../../scripts/generate/model.ts";
import { built } from "../../scripts/tasks/model.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

/** What the spec says, linked. */
export const model: Model = (await built()).model;

/** Every file of `deno task docs` by its path. */
export const files: Map<string, string> = docs(model);

/** Path below which the pages of the first service are. */
export const FOLDER = "docs/rest/bitrix24";

/** A parameter as the .json files have it. */
export interface Field {
  name: string;
  enum?: unknown[];
  fields?: Field[];
  variants?: { fields: Field[] }[];
}

/** A method as its .json file has it, and its page. */
export interface MethodPage {
  name: string;
  api: string;
  facts: {
    params: Field[];
    paramVariants?: { label: string; fields: Field[] }[];
    example?: { params: unknown };
    result?: { sample?: unknown };
    errors?: { code: string }[];
    deprecated?: boolean;
  };
  /** Places that the notes correct, e.g. `params.FILTER`: there the page says what the notes say. */
  corrected: Set<string>;
  path: string;
  text: string;
}

/** Every method with its page, found by its title. */
export function methodPages(): MethodPage[] {
  const byTitle = new Map<string, [string, string]>();
  for (const [path, text] of files) {
    const title = /^title: "(.*)"$/m.exec(text)?.[1];
    if (title !== undefined && !path.endsWith("/index.mdx")) byTitle.set(title, [path, text]);
  }
  return globSync("spec/bitrix24/rest/[!_]*.json", { cwd: root }).sort().flatMap((file) => {
    const { methods } = JSON.parse(readFileSync(join(root, file), "utf8"));
    const notes = parse(readFileSync(join(root, file.replace(/\.json$/, ".yaml")), "utf8")).methods;
    return methods.map((facts: MethodPage["facts"] & { method: string; api: string }): MethodPage => {
      const title = facts.api === "v3" ? `${facts.method} (v3)` : facts.method;
      const page = byTitle.get(title);
      if (!page) throw new Error(`There is no page of ${title}.`);
      const { corrections = [] } = notes[facts.api === "v3" ? `v3:${facts.method}` : facts.method];
      const corrected = new Set<string>(corrections.map(({ at }: { at: string }) => at));
      return { name: facts.method, api: facts.api, facts, corrected, path: page[0], text: page[1] };
    });
  });
}

/** The code of a page's block in a language with a title. */
export function code({ path, text }: MethodPage, language: string, title: string): string {
  const found = new RegExp(`^(\`{3,})${language} title="${title}"\\n([\\s\\S]*?)\\n\\1$`, "m").exec(text);
  if (!found) throw new Error(`${path} has no ${title} in ${language}.`);
  return found[2]!;
}
