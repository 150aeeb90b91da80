/**
 * What an editor shows of a member: what somebody wrote of it, what the API calls it, or what its name means; then what
 * the tables say beyond its type.
 *
 * @module
 */

import type { FieldFacts } from "../model.ts";
import type { FieldLabel } from "./field_labels.ts";
import type { Glossary } from "./glossary.ts";

/** Longer values would only fill the screen. */
const LONGEST = 40;

/** What all of several say; nothing where two differ, or one of them says nothing. */
export function common<T>(all: readonly (T | undefined)[]): T | undefined {
  const [first, ...more] = all;
  return first !== undefined && more.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined;
}

/** What those of several say that say anything, where they agree. */
export function agreed<T>(all: readonly (T | undefined)[]): T | undefined {
  return common(all.filter((one) => one !== undefined));
}

/** A text as a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.…!?]$/.test(text) ? "" : ".");
}

function shown(value: unknown): string | undefined {
  if (value === "" || value === null) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? undefined : text;
}

/** The least and the most. */
function range({ min, max }: Pick<FieldFacts, "min" | "max">): string | undefined {
  if (min !== undefined && max !== undefined) return `${min} to ${max}.`;
  return min !== undefined ? `At least ${min}.` : max !== undefined ? `At most ${max}.` : undefined;
}

/** What is said about the members of one place. */
export interface Said {
  /** What the member is. */
  about: string | undefined;
  /** Whether only its name tells that. */
  byName: boolean;
  /** The rows of tables, one for each way that leads to it. */
  facts: readonly (FieldFacts | undefined)[];
  /** What siblings say of the field. */
  labels: readonly (FieldLabel | undefined)[];
  /** Methods to look at. */
  see: readonly string[];
  /** Whether it is sent. */
  isRequest: boolean;
}

/** The last word of a meaning: the method that knows more. */
const REFERENCE = /: ([\w.]+\.\w+)\.$/;

/** What a member is and what its type means, without what one of the two says already. */
function once({ about, byName }: Said, meaning: string | undefined): (string | undefined)[] {
  if (meaning === undefined || about === undefined) return [about, meaning];
  const reference = REFERENCE.exec(meaning)?.[1];
  if (about.includes(reference ?? meaning.slice(0, -1))) return [about];
  const isNarrower = byName && reference !== undefined && /^\w+/.exec(about)?.[0] === /^\w+/.exec(meaning)?.[0];
  return isNarrower ? [undefined, meaning] : [about, meaning];
}

/** Everything about a member that is worth a line; nothing where nothing is known beyond its name and its type. */
export function memberDocs(said: Said, glossary: Glossary): string | undefined {
  const { facts, labels, see, isRequest } = said;
  const of = <K extends keyof FieldFacts>(key: K) => common(facts.map((fact) => fact?.[key]));
  const meanings = facts.filter((fact) => fact?.types?.length).map((fact) => {
    const [word, ...more] = fact!.types!.filter((one) => one !== "null");
    return word === undefined || more.length ? undefined : glossary.type(word);
  });
  const [about, meaning] = once(said, common(meanings));
  const standard = isRequest ? shown(of("default") ?? null) : undefined;
  const oneOf = isRequest ? of("oneOf") : undefined;
  const appliesTo = of("appliesTo");
  const parts = [
    about,
    meaning,
    standard === undefined ? undefined : sentence(`Default: ${standard}`),
    range({ min: of("min"), max: of("max") }),
    oneOf ? `At least one of ${oneOf.join(", ")} is needed.` : undefined,
    isRequest && of("conditionallyRequired") ? "Needed in some cases only." : undefined,
    appliesTo === undefined ? undefined : `Only for ${appliesTo}.`,
    common(labels.map((one) => one?.readOnly)) ? "Read-only." : undefined,
    common(labels.map((one) => one?.immutable)) ? "Cannot be changed later." : undefined,
  ];
  const text = parts.filter((part) => part !== undefined).join(" ");
  const more = see.filter((method) => !text.includes(`${method}.`));
  return [text, more.length ? `See ${more.join(", ")}.` : ""].filter(Boolean).join(" ") || undefined;
}
