/**
 * One skill as a file: https://agentskills.io/specification has the format.
 *
 * @module
 */

/** A skill of an agent. */
export interface Skill {
  /** Its folder: small letters, digits and single dashes. */
  name: string;
  /** What it is about, in a few words. */
  title: string;
  /** The whole SKILL.md. */
  text: string;
}

/** The longest name and description that the format allows. */
const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 1024;

/** A text for a table's cell. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}

/** A command for a shell. */
export function shell(...lines: string[]): string {
  return ["```sh", ...lines, "```"].join("\n");
}

/**
 * Makes a skill.
 *
 * @param description What it does and when to use it; a text that is too long is cut between words.
 * @param paragraphs Markdown below the heading.
 */
export function skill(name: string, title: string, description: string, paragraphs: readonly string[]): Skill {
  const slug = name.toLowerCase().replace(/[^a-z\d]+/g, "-").slice(0, LONGEST_NAME).replace(/^-+|-+$/g, "");
  const short = description.length <= LONGEST_DESCRIPTION
    ? description
    : `${description.slice(0, LONGEST_DESCRIPTION - 1).replace(/\s\S*$/, "").replace(/[,;:]$/, "")}…`;
  const head = ["---", `name: ${slug}`, `description: ${JSON.stringify(short)}`, "---"].join("\n");
  return { name: slug, title, text: `${[head, `# ${title}`, ...paragraphs].join("\n\n")}\n` };
}
