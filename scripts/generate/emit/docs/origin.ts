/**
 * Emits the page for whoever comes from the library whose names the functions have: what is called how, and what is
 * deliberately different.
 *
 * @module
 */

import type { FunctionModel, ServiceModel } from "../../model.ts";
import { kebabCase } from "../../names.ts";
import { escapeMdx } from "./mdx.ts";
import { folderOpening } from "./pages.ts";
import { capital, methodName, methodWord } from "./words.ts";

/** A function with the address of its page. */
interface Linked {
  fn: FunctionModel;
  address: string;
}

/** The name that a function has in the other library. */
function originalName({ name, aliases }: FunctionModel): string {
  return aliases[0] ?? name;
}

/** What differs in one function: what its file says, and spellings. */
function differencesOf({ fn, address }: Linked): string[] {
  const renamed = fn.aliases.map((alias) => `\`${alias}\` is spelt \`${fn.name}\`; the old name keeps working.`);
  const options = fn.params.flatMap(({ cli, aliases }) =>
    aliases.map((alias) => `\`--${alias}\` is spelt \`--${cli}\`; the old option keeps working.`)
  );
  const explicit = fn.params.filter(({ explicit }) => explicit).map(({ key }) =>
    `In TypeScript \`${key}\` must be given, since leaving it out changes more than it seems.`
  );
  return [...renamed, ...options, ...explicit, ...fn.differs].map((text) =>
    `- [${originalName(fn)}](${address}): ${escapeMdx(text)}`
  );
}

function row({ fn, address }: Linked): string {
  const { method, key, slug } = fn;
  const calls = method ? `[${methodName(method)}](${method.docs})` : "none";
  return `| [${originalName(fn)}](${address}) | \`${key}\` | \`${slug}\` | ${calls} |`;
}

/** Emits the page; nothing where the functions have names of their own. */
export function emitOrigin(service: ServiceModel): Map<string, string> {
  const { origin, name, categories } = service;
  if (!origin) return new Map();
  const functions = categories.flatMap(({ slug, functions }) =>
    functions.map((fn): Linked => ({ fn, address: `./${slug}/${fn.slug}.mdx` }))
  );
  const text = [
    ...folderOpening(service, origin.title, origin.summary, categories.length + 1),
    "## What is different, everywhere",
    "",
    ...origin.differences.map((difference) => `- ${escapeMdx(difference)}`),
    "",
    "## What is different, function by function",
    "",
    ...functions.flatMap(differencesOf),
    "",
    "## What is called how",
    "",
    `| ${escapeMdx(origin.name)} | TypeScript | Command, also | ${capital(methodWord(service))} |`,
    "|-|-|-|-|",
    ...functions.map(row),
    "",
  ].join("\n");
  return new Map([[`docs/content/${name}/${kebabCase(origin.title)}.mdx`, text]]);
}
