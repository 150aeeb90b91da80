/**
 * Emits the pages that people write: what they say, behind the opening that all pages have.
 *
 * @module
 */

import type { ServiceModel } from "../../model.ts";
import { folderOpening } from "./pages.ts";

/** Emits a page per guide; they stand behind the categories and what is said to those who come from elsewhere. */
export function emitGuides(service: ServiceModel): Map<string, string> {
  const { guides, categories, name } = service;
  return new Map(guides.map(({ name: page, title, summary, text }, index) => {
    const opening = folderOpening(service, title, summary, categories.length + 2 + index);
    return [`docs/content/${name}/${page}.mdx`, [...opening, text, ""].join("\n")];
  }));
}
