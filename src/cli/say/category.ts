/**
 * Categories of functions by what somebody typed in a function's place.
 *
 * @module
 */

import type { CategoryOverview, ServiceTable } from "../../catalogue/commands.ts";
import { UsageError } from "../../core/errors.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";
import { unknownFunction } from "./unknown.ts";

/** `Users management`, `users-management` and `usersmanagement` are the same. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The categories whose title or folder a text is, or else those that it begins. */
async function categoriesOf(
  name: string,
  service: ServiceTable,
): Promise<{ category: CategoryOverview; slug: string }[]> {
  const wanted = letters(name);
  if (!wanted) return [];
  const named = (await service.overview()).map((category, at) => {
    const slug = service.categories[at]!.slug;
    return { category, slug, names: [category.title, slug].map(letters) };
  });
  const exact = named.filter(({ names }) => names.includes(wanted));
  return exact.length ? exact : named.filter(({ names }) => names.some((each) => each.startsWith(wanted)));
}

/** Help of one category of a service. */
function categoryHelp(
  { name }: ServiceTable,
  { title, summary, commands }: CategoryOverview,
  columns?: number,
): string {
  const width = widthOf(columns);
  return page(
    `Usage: oint ${name} <Function> --option value`,
    paragraph(`${title}: ${summary}`, width),
    ...lists([{ title: "Functions", entries: commands.map((each) => [each.name, each.summary] as const) }], width),
    `Options and an example:   oint ${name} <Function> --help`,
  );
}

/**
 * The page of the category that somebody means.
 *
 * @param isAlone Whether nothing else was typed: what has options was meant as a call, and is not to end well.
 * @throws UsageError When there is no such category, or more than one.
 */
export async function category(
  name: string,
  isAlone: boolean,
  service: ServiceTable,
  columns: number | undefined,
): Promise<string> {
  const [found, ...others] = await categoriesOf(name, service);
  if (found && !others.length) {
    if (isAlone) return categoryHelp(service, found.category, columns);
    throw new UsageError(
      `${name} is a category, not a function. "oint ${service.name} ${found.slug}" lists its functions.`,
    );
  }
  if (found && isAlone) {
    const slugs = [found, ...others].map(({ slug }) => slug).join(", ");
    throw new UsageError(`${name} begins the names of several categories: ${slugs}. Write more of the one you mean.`);
  }
  throw await unknownFunction(name, service);
}
