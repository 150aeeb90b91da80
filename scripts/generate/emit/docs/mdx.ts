/**
 * Texts as MDX takes them.
 *
 * @module
 */

/** Pages by the name of what they are about, as addresses relative to the page that is written. */
export type Links = ReadonlyMap<string, string>;

/** Text that MDX takes for text, code spans left alone. Names in `links` become links. */
export function escapeMdx(text: string, links: Links = new Map()): string {
  const parts = text.trim().replace(/\s+/g, " ").split(/((?<!`)`[^`]+`(?!`))/);
  return parts.map((part, index) => index % 2 ? part.replaceAll("|", "\\|") : escapeText(part, links)).join("")
    // What would open a list, a rule or a module statement at the beginning of a line.
    .replace(/^(?:[-+=]|\d+(?=[.)])|import\b|export\b)/, (start) => `&#${start.charCodeAt(0)};${start.slice(1)}`);
}

function escapeText(text: string, links: Links): string {
  return text.replace(/[\\`<>{}*_[\]|~#&]|:(?=[A-Za-z:])/g, "\\$&")
    .replace(/[A-Za-z]+/g, (word) => links.has(word) ? `[${word}](${links.get(word)})` : word);
}

/** A code block. Its fence is longer than any in the code. */
export function codeBlock(info: string, code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${info}\n${code}\n${fence}`;
}

/** A text in front matter. */
export const yamlText = (text: string): string => JSON.stringify(text);

/** Text as code within a table. */
export function code(text: string): string {
  const plain = text.replace(/\s+/g, " ").replaceAll("|", "\\|");
  const fence = "`".repeat(Math.max(0, ...(plain.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const pad = /^`|`$|^ .* $/.test(plain) ? " " : "";
  return plain ? `${fence}${pad}${plain}${pad}${fence}` : '`""`';
}
