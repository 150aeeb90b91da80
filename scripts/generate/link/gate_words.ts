/**
 * Reads the errors that the documentation lists for a method: which of them are about a parameter, and how they word it.
 *
 * @module
 */

import type { GateRefusal } from "../../../src/sandbox/gate.ts";
import { compare } from "../diagnostics.ts";
import type { MethodModel } from "../model.ts";
import type { GateFile, MistakeSpec } from "../read/schema/gate.ts";

/** An error as the documentation lists it. */
interface Listed {
  status: number;
  code: string;
  text: string;
  /** Names that it says it is about. */
  about: string[];
  /** Whether its text is the usual one for its code, with a place for the name. */
  isUsual?: boolean;
}

/** What errors say of one kind of mistake in a method's parameters. */
export interface Worded {
  /** By parameter, where an error names it. */
  named: Map<string, GateRefusal>;
  /** An error that is about any parameter, and one that is about any member of a structure. */
  general?: GateRefusal;
  member?: GateRefusal;
  /** An error of another parameter, with `{name}`, or `{NAME}` for capitals, in the place of its name. */
  wording?: GateRefusal;
}

/** Reads errors by the words of one kind of mistake. */
export class Wordings {
  readonly #gate: GateFile;
  readonly #phrase: RegExp;
  readonly #placeholder: RegExp;
  readonly #values: RegExp;
  readonly #types: RegExp;
  readonly #members: RegExp;
  readonly #others: RegExp;
  readonly #constructed: RegExp | undefined;
  readonly #byCode: Map<string, string>;

  constructor(gate: GateFile, { phrases }: MistakeSpec, methods: readonly MethodModel[]) {
    this.#gate = gate;
    this.#phrase = new RegExp(`(?:${phrases.join("|")})`, "i");
    this.#placeholder = new RegExp(`(?:${gate.placeholders.names.join("|")})`, "g");
    this.#values = new RegExp(gate.placeholders.values, "g");
    this.#types = new RegExp(gate.placeholders.types, "g");
    this.#members = new RegExp(`(?:${gate.members.join("|")})`, "i");
    this.#others = new RegExp(`(?:${[...gate.applications.phrases, ...gate.apart].join("|")})`, "i");
    this.#constructed = gate.constructed && new RegExp(`(?:${gate.constructed.join("|")})`, "i");
    this.#byCode = this.#usualTexts(methods);
  }

  /** What a method's errors say of its parameters. */
  read(method: MethodModel): Worded {
    const names = namesOf(method);
    const worded: Worded = { named: new Map() };
    for (const error of this.#errors(method)) {
      if (this.#constructed?.test(error.text)) continue;
      const named = this.#namedIn(error, names);
      for (const name of named) if (!worded.named.has(name)) worded.named.set(name, refusalOf(error, error.text));
      const general = named.length ? undefined : this.#general(error);
      if (general !== undefined) {
        const kind = this.#members.test(general) ? "member" : "general";
        worded[kind] ??= refusalOf(error, general);
      }
      // A text about several names would be untrue of others.
      const template = named.length === 1 ? this.#template(error, named[0]!) : undefined;
      if (template !== undefined) worded.wording ??= refusalOf(error, template);
    }
    // Where no error tells the two apart, it is about both.
    if (worded.member) worded.general ??= worded.member;
    this.#nameRecord(method, worded);
    return worded;
  }

  /** Gives an error about the record to the first required parameter that no other one names. */
  #nameRecord(method: MethodModel, { named }: Worded): void {
    const error = this.#errors(method).find(({ text }) => this.#constructed?.test(text));
    const record = method.documented.params.find(({ name, required }) => required && !named.has(name));
    if (error && record) named.set(record.name, refusalOf(error, error.text));
  }

  /** Those of a method's errors that are about such a mistake, samples first: they have the exact words. */
  #errors(method: MethodModel): Listed[] {
    const listed = [
      ...sampledErrors(method),
      ...method.errors.map(({ code, status, message }): Listed => ({
        code,
        status,
        text: message,
        about: [],
      })),
    ];
    return listed.flatMap((error) => {
      if (this.#isAbout(error.text)) return [{ ...error, text: error.text.replace(this.#values, "{value}") }];
      const text = error.text === "" ? this.#byCode.get(error.code) : undefined;
      return text === undefined ? [] : [{ ...error, text, isUsual: true }];
    });
  }

  #isAbout(text: string): boolean {
    return this.#phrase.test(text) && !this.#others.test(text);
  }

  #namedIn({ code, text, about, isUsual }: Listed, names: readonly string[]): string[] {
    if (isUsual) return [];
    const rest = text.replace(new RegExp(this.#phrase.source, "gi"), " ; ");
    const said = new Set([...pieces(rest), ...about.map(bare)]);
    const inCode = pieces(code.replaceAll("_", " "));
    const found = names.filter((name) => said.has(bare(name)));
    return found.length ? found : names.filter((name) => inCode.has(bare(name)));
  }

  /** The text of an error about any parameter, with `{name}` where it has a place for one. */
  #general({ text, code, isUsual }: Listed): string | undefined {
    if (isUsual) return text;
    const [place] = text.replaceAll("{value}", "").match(this.#placeholder) ?? [];
    if (place !== undefined) {
      const name = /^\{.*\}$/.test(place) ? "{{name}}" : "{name}";
      return text.replaceAll(place, () => name).replace(this.#types, "{type}");
    }
    if (/:\s*$/.test(text)) return `${text.trim()} {name}`;
    return this.#nothingElse(text) && (this.#byCode.get(code) ?? text);
  }

  /** A text that says nothing but that there is such a mistake. */
  #nothingElse(text: string): string | undefined {
    const rest = text.replace(new RegExp(this.#phrase.source, "gi"), "").replace(/[^\p{L}]/gu, "");
    return rest === "" ? text : undefined;
  }

  /** An error's text with `{name}` in the place of a name; nothing where text or code are about that one alone. */
  #template({ code, text }: Listed, name: string): string | undefined {
    if (pieces(code.replaceAll("_", " ")).has(bare(name))) return undefined;
    const word = new RegExp(`(?<![\\p{L}\\d_])${escaped(name)}(?![\\p{L}\\d_])`, "iu");
    if (!word.test(text)) return undefined;
    const isLoud = (found: string): boolean => found !== name && found === name.toUpperCase();
    return text.replace(this.#types, "{type}").replace(word, (found) => isLoud(found) ? "{NAME}" : "{name}");
  }

  /** The wording that most pages have for a code. */
  #usualTexts(methods: readonly MethodModel[]): Map<string, string> {
    const counts = new Map<string, Map<string, number>>();
    for (const method of methods) {
      const names = namesOf(method);
      for (const { code, message } of method.errors) {
        if (this.#gate.vague.includes(code) || !this.#isAbout(message)) continue;
        const error = { code, status: 0, text: message.replace(this.#values, "{value}"), about: [] };
        const named = this.#namedIn(error, names);
        const text = named.length === 1
          ? this.#template(error, named[0]!)
          : named.length
          ? undefined
          : this.#nothingElse(message);
        if (text === undefined) continue;
        const ofCode = counts.get(code) ?? new Map<string, number>();
        counts.set(code, ofCode.set(text, (ofCode.get(text) ?? 0) + 1));
      }
    }
    return new Map([...counts].map(([code, texts]) => [code, mostOf(texts)]));
  }
}

/** The one that was counted most often; of several, the first by the alphabet. */
export function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([one, many], [other, more]) => more - many || compare(one, other))[0]![0];
}

/** A name without what spellings differ in. */
export function bare(name: string): string {
  return name.replace(/[\s_]/g, "").toLowerCase();
}

/** The words of a text, and two or three of them in a row: "Bot ID is required" is about BOT_ID. */
function pieces(text: string): Set<string> {
  const words = text.split(/[^\p{L}\d_]+/u).filter(Boolean).map(bare);
  return new Set(words.flatMap((word, at) => [
    word,
    ...at + 1 < words.length ? [word + words[at + 1]] : [],
    ...at + 2 < words.length ? [word + words[at + 1] + words[at + 2]] : [],
  ]));
}

/** Names of a method's parameters and of their members. */
function namesOf({ documented }: MethodModel): string[] {
  const { params, paramVariants = [] } = documented;
  const fields = [...params, ...paramVariants.flatMap((variant) => variant.fields)];
  return [...new Set(fields.flatMap(({ name, fields = [] }) => [name, ...fields.map((field) => field.name)]))];
}

/** Errors that samples list by field. */
function sampledErrors({ documented }: MethodModel): Listed[] {
  const samples = documented.errorSamples as { http?: unknown; body?: { error?: unknown } }[] | undefined;
  return (samples ?? []).flatMap(({ http, body }): Listed[] => {
    const error = body?.error as { code?: string; validation?: { field?: string; message?: string }[] } | undefined;
    if (!Array.isArray(error?.validation)) return [];
    return error.validation.map(({ field = "", message = "" }) => ({
      code: error.code ?? "",
      status: typeof http === "number" ? http : 400,
      text: message,
      about: [field],
    }));
  });
}

function refusalOf({ status, code }: Listed, text: string): GateRefusal {
  return [status, code, text];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
