/**
 * Finds what a request means where the verb and the path say it: `GET /items/{id}`.
 *
 * @module
 */

/** What a request leads to. */
export interface Route<T> {
  to: T;
  /** What stands at the template's places, decoded. */
  path: Map<string, string>;
  /** Query parameters; one that comes several times is a list. */
  query: Map<string, string | string[]>;
}

/** A request that leads nowhere, told by its want of a path: no template fits, or those that do have other verbs. */
export interface NoRoute {
  to?: never;
  path?: never;
  /** The verbs that the path takes, sorted; none when nothing has the path. */
  verbs: string[];
}

/** A template, read. */
interface Template<T> {
  text: string;
  verb: string;
  segments: Segment[];
  to: T;
}

/** A part of a path between two slashes: a text, or a place with texts before and behind it. */
interface Segment {
  before: string;
  name?: string;
  behind: string;
}

const TEMPLATE = /^([A-Z]+) (\/[^\s?#]*)$/;
const SEGMENT = /^([^{}]*)(?:\{(\w+)\}([^{}]*))?$/;

/**
 * Makes what finds routes.
 *
 * Of several templates that fit, the most literal one counts: `GET /items/new` before `GET /items/{id}`, the first
 * difference from the left decides. A place is one segment or a part of it, and takes at least one character.
 *
 * @param templates What each template, `VERB /path/{name}`, leads to.
 * @throws Error When a template cannot be read, or two of them fit the same requests.
 */
export function router<T>(templates: Iterable<readonly [string, T]>): (request: Request) => Route<T> | NoRoute {
  const routes = [...templates].map(([text, to]) => readTemplate(text, to)).sort(byLiteralness);
  routes.forEach((route, index) => {
    const twin = routes.slice(index + 1).find((other) =>
      other.verb === route.verb && byLiteralness(route, other) === 0
    );
    if (twin) throw new Error(`Two routes fit the same requests: ${route.text} and ${twin.text}`);
  });
  return (request) => {
    const url = new URL(request.url);
    const parts = decoded(url.pathname);
    const fits = !parts ? [] : routes.flatMap((route) => {
      const path = match(route, parts);
      return path ? [{ route, path }] : [];
    });
    const found = fits.find(({ route }) => route.verb === request.method);
    if (found) return { to: found.route.to, path: found.path, query: queryOf(url) };
    return { verbs: [...new Set(fits.map(({ route }) => route.verb))].sort() };
  };
}

function readTemplate<T>(text: string, to: T): Template<T> {
  const [, verb, path = ""] = TEMPLATE.exec(text) ?? [];
  const parts = path.slice(1).split("/").map((part) => SEGMENT.exec(part));
  if (verb === undefined || parts.includes(null)) {
    throw new Error(`A route is written as VERB /path/{name}, with one place in a segment, not as ${text}`);
  }
  const segments = (parts as string[][]).map(([, before = "", name, behind = ""]): Segment => ({
    before,
    ...(name !== undefined && { name }),
    behind,
  }));
  const names = segments.flatMap(({ name }) => name ?? []);
  if (new Set(names).size < names.length) throw new Error(`A route has two places of one name: ${text}`);
  return { text, verb, segments, to };
}

/** Sorts more literal templates first; those that fit the same paths are equal. */
function byLiteralness(one: Template<unknown>, other: Template<unknown>): number {
  for (const [index, segment] of one.segments.entries()) {
    const against = other.segments[index];
    const difference = against && compareSegments(segment, against);
    if (difference) return difference;
  }
  return other.segments.length - one.segments.length;
}

function compareSegments(one: Segment, other: Segment): number {
  const literals = ({ before, behind }: Segment): number => before.length + behind.length;
  return Number(one.name !== undefined) - Number(other.name !== undefined) || literals(other) - literals(one) ||
    compareTexts(one.before, other.before) || compareTexts(one.behind, other.behind);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A path's segments; decoded one by one, so that a written slash stays in its segment. */
function decoded(pathname: string): string[] | undefined {
  try {
    return pathname.slice(1).split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function match({ segments }: Template<unknown>, parts: readonly string[]): Map<string, string> | undefined {
  if (segments.length !== parts.length) return undefined;
  const path = new Map<string, string>();
  for (const [index, { before, name, behind }] of segments.entries()) {
    const part = parts[index] as string;
    if (name === undefined) {
      if (part !== before) return undefined;
      continue;
    }
    const value = part.slice(before.length, part.length - behind.length);
    if (value === "" || part !== before + value + behind) return undefined;
    path.set(name, value);
  }
  return path;
}

function queryOf({ searchParams }: URL): Map<string, string | string[]> {
  const names = new Set(searchParams.keys());
  return new Map([...names].map((name) => {
    const values = searchParams.getAll(name);
    return [name, values.length > 1 ? values : values[0] as string];
  }));
}
