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

/** A function that the other library has, too, under a name of its own. */
interface Known extends Linked {
  original: string;
}

type Originals = ServiceModel["originals"];

/** The name that a function has in the other library; where there are no facts about it, it has all of them. */
function originalName({ name, aliases }: FunctionModel, originals: Originals): string | undefined {
  return originals ? [name, ...aliases].find((one) => Object.hasOwn(originals, one)) : aliases[0] ?? name;
}

/** What differs in one function: what its file says, and spellings. */
function differencesOf({ fn, address, original }: Known, originals: Originals): string[] {
  const renamed = original === fn.name ? [] : [`It is spelt \`${fn.name}\` here; the old name keeps working.`];
  const options = fn.params.flatMap(({ cli, aliases }) =>
    aliases.filter((alias) => originals?.[original]?.includes(alias) ?? true)
      .map((alias) => `\`--${alias}\` is spelt \`--${cli}\`; the old option keeps working.`)
  );
  const explicit = fn.params.filter(({ explicit }) => explicit).map(({ key }) =>
    `In TypeScript \`${key}\` must be given, since leaving it out changes more than it seems.`
  );
  return [...renamed, ...options, ...explicit, ...fn.differs].map((text) =>
    `- [${original}](${address}): ${escapeMdx(text)}`
  );
}

function row({ fn, address, original }: Known): string {
  const { method, key, slug } = fn;
  const calls = method ? `[${methodName(method)}](${method.docs})` : "none";
  return `| [${original}](${address}) | \`${key}\` | \`${slug}\` | ${calls} |`;
}

/** The functions that the other library does not have. */
function newOnes(name: string, functions: readonly Linked[]): string[] {
  if (!functions.length) return [];
  return [
    `## What ${escapeMdx(name)} does not have`,
    "",
    ...functions.map(({ fn, address }) => `- [${fn.name}](${address}): ${escapeMdx(fn.summary)}`),
    "",
  ];
}

/** Emits the page; nothing where the functions have names of their own. */
export function emitOrigin(service: ServiceModel): Map<string, string> {
  const { origin, name, categories, originals } = service;
  if (!origin) return new Map();
  const functions = categories.flatMap(({ slug, functions }) =>
    functions.map((fn): Linked => ({ fn, address: `./${slug}/${fn.slug}.mdx` }))
  );
  const known = functions.flatMap((linked): Known[] => {
    const original = originalName(linked.fn, originals);
    return original === undefined ? [] : [{ ...linked, original }];
  });
  const others = functions.filter(({ fn }) => originalName(fn, originals) === undefined);
  const text = [
    ...folderOpening(service, origin.title, origin.summary, categories.length + 1),
    "## What is different, everywhere",
    "",
    ...origin.differences.map((difference) => `- ${escapeMdx(difference)}`),
    "",
    "## What is different, function by function",
    "",
    ...known.flatMap((one) => differencesOf(one, originals)),
    "",
    "## What is called how",
    "",
    `| ${escapeMdx(origin.name)} | TypeScript | Command, also | ${capital(methodWord(service))} |`,
    "|-|-|-|-|",
    ...known.map(row),
    "",
    ...newOnes(origin.name, others),
  ].join("\n");
  return new Map([[`docs/content/${name}/${kebabCase(origin.title)}.mdx`, text]]);
}
