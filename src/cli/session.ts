/**
 * What every command that calls a service does with its arguments: read them, hide the secrets, refuse what lacks,
 * and connect.
 *
 * @module
 */

import type { ConnectionValue } from "../catalogue/adapter.ts";
import type { ConnectionOption } from "../catalogue/commands.ts";
import { besideOwn, OURS } from "../catalogue/names.ts";
import type { ToolCallOptions } from "../catalogue/tool.ts";
import { UsageError } from "../core/errors.ts";
import type { Io } from "./io.ts";
import { type Given, readArguments } from "./read/arguments.ts";
import type { Grammar } from "./read/grammar.ts";
import { connectionSecrets, connectionValues, type FoundProfile, type Source, sourceOf } from "./read/credentials.ts";
import { namedProfile } from "./profiles/named.ts";
import { isBlank, readNumber } from "./read/values.ts";
import type { Notes } from "./say/notes.ts";

/** Makes a client of the connection's values. */
export type Connect<Client> = (
  values: Record<string, ConnectionValue>,
  note: (line: string) => void,
) => Client | Promise<Client>;

/** One command's way from its arguments to a client. */
export class Session {
  #connection: readonly ConnectionOption[];
  #timeout = "timeout";
  readonly #io: Io;
  readonly #notes: Notes;
  #command = "";
  #login = "";
  #given: Given["values"] = new Map();
  #values: Record<string, ConnectionValue>;
  #source: Source | undefined;

  /**
   * Hides the secrets of the environment and of the arguments, so that no message about the arguments can show them.
   *
   * @param connection Options that say where and as whom to call; none where nothing is called.
   * @param args The arguments, before any of them is understood.
   */
  constructor(connection: readonly ConnectionOption[], io: Io, notes: Notes, args: readonly string[] = []) {
    this.#connection = connection;
    this.#io = io;
    this.#notes = notes;
    this.#values = this.#credentials("environment");
    for (const { flag } of connection.filter(({ secret }) => secret)) {
      const spellings = [`--${flag}`, `--${OURS}${flag}`];
      notes.hide(...args.filter((arg, at) => spellings.includes(args[at - 1] ?? "") && !arg.startsWith("-")));
    }
  }

  /**
   * Reads the arguments.
   *
   * @param grammar Options beside the connection's, and the service whose profiles are taken.
   * @throws UsageError When they are wrong.
   */
  async read(args: readonly string[], grammar: Grammar & { service: string }): Promise<Given> {
    const { own = [] } = grammar;
    this.#connection = this.#connection.map((option) => ({ ...option, flag: besideOwn(option.flag, own) }));
    this.#timeout = besideOwn("timeout", own);
    const placed = (place: string) => this.#connection.filter((each) => each.place === place).map(({ flag }) => flag);
    const flags = [...placed("first"), ...grammar.flags, ...placed("last")];
    const profile = besideOwn("profile", own);
    const common = [...grammar.common ?? [], ...this.#connection.length ? [profile] : []];
    const given = await readArguments(args, { ...grammar, flags, common: [...new Set(common)] });
    this.#command = grammar.command;
    this.#login =
      `"oint login ${grammar.service}" keeps a connection for all commands, --${profile} names one of several`;
    this.#given = given.values;
    if (!this.#connection.length) return given;
    const named = namedProfile(profile, given.values.get(profile));
    this.#source = sourceOf(this.#connection, this.#given, this.#io.env, named);
    this.#refuseEmpty(this.#source, named);
    this.#values = this.#credentials(this.#source.kind, await this.#profile(this.#source, grammar.service));
    return given;
  }

  /**
   * Refuses an empty option that says where to call, where a kept connection would be taken instead: whoever gives one
   * means another than that.
   */
  #refuseEmpty({ kind }: Source, named: string | undefined): void {
    if (kind !== "profile" || named !== undefined || !this.#io.profiles) return;
    const empty = this.#connection.find(({ flag, secret }) => !secret && this.#given.has(flag));
    if (!empty) return;
    throw new UsageError(
      `--${empty.flag} is empty: give it a value, or leave it out to take the profile that is kept.`,
    );
  }

  /** Where the connection comes from; nothing before the arguments are read. */
  get source(): Source | undefined {
    return this.#source;
  }

  /** The options that were given. */
  get given(): Given["values"] {
    return this.#given;
  }

  /** Each value of the connection, and where it came from. */
  get values(): Readonly<Record<string, ConnectionValue>> {
    return this.#values;
  }

  /** The profile that is taken; nothing where another source is, or where none has been named and there is none. */
  async #profile(source: Source, service: string): Promise<FoundProfile | undefined> {
    if (source.kind !== "profile" || !this.#io.profiles && !source.isNamed) return;
    const { findProfile } = await import("./profiles/find.ts");
    const profile = await findProfile(source, service, this.#io);
    // A token among them is one wherever it stands.
    if (profile) this.#notes.hide(...Object.values(profile.texts));
    return profile;
  }

  /** Texts of the connection that must not be shown. */
  get secrets(): string[] {
    return connectionSecrets(this.#connection, this.#values);
  }

  /**
   * Refuses a command that lacks options.
   *
   * @param further What lacks beside the connection's.
   * @throws UsageError When there is any.
   */
  require(further: readonly string[] = []): void {
    const lacking = this.#connection.filter(({ required, param }) => required && !this.#values[param]);
    const missing = [...lacking.map(({ flag, env }) => `--${flag} (or the environment variable ${env})`), ...further];
    if (!missing.length) return;
    const verb = missing.length > 1 ? "are" : "is";
    const [trial] = lacking.flatMap(({ flag, trial }) => trial === undefined ? [] : [`--${flag} ${trial}`]);
    const tryOut = trial === undefined ? "" : `, and ${trial} tries things out without an account`;
    throw new UsageError([
      `${missing.join(", ")} ${verb} missing.`,
      ...lacking.length ? [`${this.#login}${tryOut}.`] : [],
      `"${this.#command} --help" shows an example.`,
    ].join(" "));
  }

  /**
   * Begins to listen for interrupts.
   *
   * @throws UsageError When `--timeout` is no time.
   */
  begin(): ToolCallOptions {
    const timeout = readTimeout(this.#timeout, this.#given.get(this.#timeout)?.[0]);
    return { signal: this.#io.interrupted(), ...timeout && { timeout } };
  }

  /** Makes a client; resolves once all that was said about it is written. */
  async connect<Client>(make: Connect<Client>): Promise<Client> {
    const lines: Promise<void>[] = [];
    const client = await make(this.#values, (line) => {
      const said = this.#notes.say(line);
      // What calls tell later, nobody waits for.
      said.catch(() => {});
      lines.push(said);
    });
    await Promise.all(lines);
    return client;
  }

  #credentials(source: Source["kind"], profile?: FoundProfile): Record<string, ConnectionValue> {
    const values = connectionValues(this.#connection, this.#given, this.#io.env, source, profile);
    this.#notes.hide(...connectionSecrets(this.#connection, values));
    return values;
  }
}

/** Seconds on the command line, milliseconds in the call's options. */
function readTimeout(flag: string, text: string | undefined): number | undefined {
  if (text === undefined || isBlank(text)) return undefined;
  const seconds = readNumber(flag, text);
  if (seconds <= 0 || seconds > 86_400) {
    throw new UsageError(`--${flag} takes seconds for one attempt, more than 0 and at most 86400.`);
  }
  return Math.max(1, Math.round(seconds * 1000));
}

/** Standard input may never end; an interrupt does. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    signal.aborted ? abort() : signal.addEventListener("abort", abort, { once: true });
  });
  return Promise.race([work, aborted]);
}
