/**
 * Links the pages that people write: each has an entry in the service's file, and a text.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { GuideModel } from "../model.ts";
import { kebabCase } from "../names.ts";
import type { ServiceSource } from "../read/parse.ts";

/** The pages, in the order of the service's file. */
export function linkGuides({ service, guides, categories }: ServiceSource, diagnostics: Diagnostics): GuideModel[] {
  const { guides: entries = [], origin } = service.value;
  const names = entries.map(({ name }) => name);
  const others = [...categories.map(({ slug }) => slug), "index", ...origin ? [kebabCase(origin.title)] : []];
  for (const { name, file, text } of guides) {
    const report = (code: "orphan-notes" | "empty-text", message: string, hint: string) =>
      diagnostics.add({ file, line: 1, column: 1 }, code, message, hint);
    if (!names.includes(name)) {
      const hint = `${didYouMean(name, names)} Pages stand under guides in service.yaml.`;
      report("orphan-notes", `No page is called "${name}".`, hint);
    }
    if (!text.trim()) report("empty-text", "The page is empty.", "Write it, or remove it.");
  }
  return entries.map(({ name, title, summary }, index) => {
    const at = service.at(["guides", index, "name"]);
    if (others.includes(name) || names.indexOf(name) < index) {
      diagnostics.add(at, "name-collision", `There is a page "${name}" already.`, "Choose another name.");
    }
    const found = guides.find((guide) => guide.name === name);
    if (!found) {
      const hint = `Write guides/${name}.md beside service.yaml.`;
      diagnostics.add(at, "missing-file", `The page "${name}" has no text.`, hint);
    }
    return { name, title, summary, text: found?.text.trim() ?? "" };
  });
}
