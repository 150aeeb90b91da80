/**
 * Reads pages: their code blocks, tables and links.
 *
 * @module
 */

import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block of code. */
export interface Block {
  language: string;
  title: string | undefined;
  code: string;
}

/** A file of Markdown or MDX. */
export interface Page {
  /** Path from the project's folder. */
  path: string;
  /** File name without its ending: `get-user`. */
  name: string;
  text: string;
  blocks: Block[];
}

/** Reads a file by its path from the project's folder. */
export function readPage(path: string): Page {
  return pageOf(path, readFileSync(join(root, path), "utf8"));
}

/** A page of a text. */
export function pageOf(path: string, text: string): Page {
  return { path, name: basename(path).replace(/\.\w+$/, ""), text, blocks: blocksOf(text) };
}

/** Every reference page. */
export function allPages(): Page[] {
  return globSync("docs/content/**/*.mdx", { cwd: root }).map((path) => readPage(path.replaceAll("\\", "/")))
    .sort((one, other) => one.path < other.path ? -1 : 1);
}

/** The pages of functions, which stand in their categories' folders beside the page that opens each. */
export function functionPages(): Page[] {
  return allPages().filter(({ path, name }) => name !== "index" && /^docs\/content\/[^/]+\/[^/]+\/[^/]+$/.test(path));
}

/** The pages that people write: they stand beside the page that opens the service's folder. */
export function guides(): Page[] {
  return allPages().filter(({ path, name }) => name !== "index" && /^docs\/content\/[^/]+\/[^/]+$/.test(path));
}

function blocksOf(text: string): Block[] {
  const fence = /^( *)(`{3,})(\w*)(?: title="([^"]*)")? *\n([\s\S]*?)^\1\2 *$/gm;
  return [...text.matchAll(fence)].map(([, indent, , language, title, code]) => ({
    language: language!,
    title,
    code: code!.split("\n").map((line) => line.slice(indent!.length)).join("\n"),
  }));
}

/** The only block of a page in a language. */
export function block({ path, blocks }: Page, language: string): Block {
  const found = blocks.filter((one) => one.language === language);
  if (found.length !== 1) throw new Error(`${path} has ${found.length} blocks of ${language}, not one.`);
  return found[0]!;
}

/** The rows of a page's first table below its heading, as trimmed cells. */
export function tableOf({ text }: Page): string[][] {
  const [, ...rows] = text.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(1).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
}

/** The addresses that a page links. */
export function linksOf({ text }: Page): string[] {
  return [...text.matchAll(/(?<!\\)\]\(([^)\s]*)\)/g)].map(([, address]) => address!);
}

/** What a page says that its last example answers. */
export function resultOf(page: Page): unknown {
  return JSON.parse(block(page, "json").code);
}
