/**
 * Where the public finds the project: what package.json says of it, and what links in its pages lead to.
 *
 * @module
 */

/**
 * The repository's address, e.g. `https://github.com/<owner>/<name>`. There is none yet, and nobody else's may stand
 * here: npm shows it as ours, and provenance compares it with where the package was built.
 */
export const repository: string | undefined = undefined;

/** The members of package.json that a public repository gives. */
export function placesOf(repository: string | undefined): object {
  if (repository === undefined) return {};
  return {
    repository: { type: "git", url: `git+${repository}.git` },
    homepage: `${repository}#readme`,
    bugs: `${repository}/issues`,
  };
}

/** The links of Markdown; what stands between fences is code. */
const LINK = /^```[\s\S]*?^```|\[([^\]\n]+)\]\(([^()\s]+)\)/gm;

/** Where the relative links of a Markdown text lead. */
export function relativeLinks(text: string): string[] {
  return [...text.matchAll(LINK)].flatMap(([, , target]) =>
    target !== undefined && !/^(?:[a-z][a-z\d+.-]*:|#)/i.test(target) ? [target] : []
  );
}

/**
 * A Markdown text whose relative links lead somewhere: those to files that are there stay, the others lead to the
 * repository, or become a text that names the file.
 */
export function withLiveLinks(
  text: string,
  isThere: (path: string) => boolean,
  repository: string | undefined,
): string {
  const relative = new Set(relativeLinks(text));
  return text.replace(LINK, (link: string, label: string | undefined, target: string) => {
    if (label === undefined || !relative.has(target) || isThere(target.replace(/#.*$/, ""))) return link;
    if (repository !== undefined) return `[${label}](${repository}/blob/HEAD/${target})`;
    return label.includes(target) ? `\`${target}\` in the repository` : `${label} (\`${target}\` in the repository)`;
  });
}
