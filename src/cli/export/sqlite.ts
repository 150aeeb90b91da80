/**
 * Records as a database of SQLite. Each commit is a transaction that holds how far the export has come, too, so that what
 * was begun by a process that was killed is undone by the database itself.
 *
 * @module
 */

import type { DatabaseSync } from "node:sqlite";
import { UsageError } from "../../core/errors.ts";
import { exists, remove, replace, saidBySqlite, writeWhole } from "../durable.ts";
import { type Column, valueIn } from "./columns.ts";
import { besides, type Part, type State } from "./part.ts";
import { type About, type Plan, planFrom, toldTexts } from "./plan.ts";
import type { Journal } from "./text_part.ts";

/** The table that says what the file is. */
export const ABOUT_TABLE = "oint_export";

/** The table with how far an export has come; gone when it is done. */
const PROGRESS_TABLE = "oint_progress";

const TYPES: Readonly<Record<Column["kind"], string>> = {
  integer: "INTEGER",
  number: "REAL",
  date: "TEXT",
  datetime: "TEXT",
  text: "TEXT",
  json: "TEXT",
};

/** The runtime's own SQLite. */
type Sqlite = typeof import("node:sqlite");

/**
 * Loads SQLite. Node 22 says that it is an experiment, which nobody at a terminal needs to know.
 *
 * @throws UsageError Where the runtime has none.
 */
export async function loadSqlite(load: () => Promise<Sqlite> = () => import("node:sqlite")): Promise<Sqlite> {
  // deno-lint-ignore no-process-global -- it is the one that the warning goes through
  const { process } = globalThis;
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return await load();
  } catch (error) {
    throw new UsageError(
      "This runtime has no SQLite: a .db file needs Node 22.13 or newer, Deno or Bun. Choose .csv, .jsonl or .parquet.",
      { cause: error },
    );
  } finally {
    process.emitWarning = emitWarning;
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A table's name, by the entity. */
export function tableName(entity: string): string {
  return entity.replace(/\W+/g, "_");
}

/** A value as SQLite holds it: what is no single value as JSON. */
function stored(value: unknown, { kind }: Column): string | number | bigint | null {
  if (value === null || value === undefined) return null;
  if (value === "" && kind !== "text" && kind !== "json") return null;
  if (typeof value === "string") return value;
  // A number in a column of texts would get a point.
  if (typeof value === "number" && (kind === "integer" || kind === "number")) return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Columns whose names SQLite takes for the same: it knows no letter case. */
function refuseSameNames(columns: readonly Column[]): void {
  const names = columns.map(({ name }) => name.toLowerCase());
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  if (twice < 0) return;
  throw new UsageError(
    `The column ${
      columns[twice]!.name
    } is there twice for SQLite, which knows no letter case. Choose some with --columns.`,
  );
}

/** An unfinished database. */
export class SqlitePart implements Part {
  state: State;
  readonly #path: string;
  readonly #plan: Plan;
  readonly #columns: readonly Column[];
  readonly #key: string | undefined;
  readonly #sqlite: Sqlite;
  #database: DatabaseSync | undefined;
  #isOpen = false;

  /**
   * @param key The column whose values tell records apart; nothing where a record may come twice.
   * @param journal What was planned before, where there is something.
   */
  constructor(
    sqlite: Sqlite,
    path: string,
    plan: Plan,
    columns: readonly Column[],
    key: string | undefined,
    journal: Journal | undefined,
  ) {
    refuseSameNames(columns);
    this.#sqlite = sqlite;
    this.#path = path;
    this.#plan = plan;
    this.#columns = columns;
    this.#key = key;
    this.state = { rows: 0 };
    this.#goOn(journal);
  }

  /** Opens what is there, or begins. */
  #goOn(journal: Journal | undefined): void {
    const { part } = besides(this.#path);
    if (journal?.state.isWhole && !exists(part)) {
      this.state = journal.state;
      return;
    }
    if (!journal) return this.restart();
    try {
      this.#goOnIn(part, journal);
    } catch (error) {
      if (saidBySqlite(error) !== "no database") throw error;
      // What is broken is made anew.
      this.restart();
    }
  }

  /** Opens a database that was begun. */
  #goOnIn(part: string, journal: Journal): void {
    this.#database = new this.#sqlite.DatabaseSync(part);
    if (journal.state.isWhole && this.#has(ABOUT_TABLE)) {
      // It only needs its place.
      this.state = journal.state;
      return this.close();
    }
    const state = this.#told();
    if (!state) return this.restart();
    this.state = state;
    if (state.isWhole) this.#tell();
  }

  #has(table: string): boolean {
    return this.#database!.prepare("SELECT 1 FROM sqlite_master WHERE name = ?").get(table) !== undefined;
  }

  /** How far the database itself says that it is. */
  #told(): State | undefined {
    if (!this.#has(PROGRESS_TABLE)) return;
    const row = this.#database!.prepare(`SELECT state FROM ${PROGRESS_TABLE}`).get();
    return row && JSON.parse(String(row.state)) as State;
  }

  write(records: readonly unknown[]): void {
    this.#begin();
    const places = this.#columns.map(() => "?").join(", ");
    const insert = this.#database!.prepare(`INSERT INTO ${quoted(tableName(this.#plan.entity))} VALUES (${places})`);
    for (const record of records) insert.run(...this.#columns.map((column) => stored(valueIn(record, column), column)));
  }

  commit(state: State): void {
    this.#begin();
    this.#database!.prepare(`UPDATE ${PROGRESS_TABLE} SET state = ?`).run(JSON.stringify(state));
    this.#database!.exec("COMMIT");
    this.#isOpen = false;
    this.state = state;
    // Once the database is in its place, nobody but the journal knows that all that is left to do is to remove it.
    if (state.isWhole) this.#tell();
  }

  restart(): void {
    try {
      this.#make();
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  #make(): void {
    this.close();
    const { part } = besides(this.#path);
    this.state = { rows: 0 };
    this.#tell();
    remove(part);
    remove(`${part}-journal`);
    const database = this.#database = new this.#sqlite.DatabaseSync(part);
    const columns = this.#columns.map(({ name, member, kind, names }) =>
      `${quoted(name)} ${TYPES[kind]}${member === this.#key && !names ? " PRIMARY KEY" : ""}`
    );
    this.#begin();
    database.exec(`CREATE TABLE ${quoted(tableName(this.#plan.entity))} (${columns.join(", ")})`);
    database.exec(`CREATE TABLE ${PROGRESS_TABLE} (state TEXT)`);
    database.prepare(`INSERT INTO ${PROGRESS_TABLE} VALUES (?)`).run("{}");
    this.commit({ rows: 0 });
  }

  done(about: About): Promise<void> {
    const { part, journal } = besides(this.#path);
    const database = this.#database;
    if (database) {
      this.#begin();
      database.exec(`DROP TABLE ${PROGRESS_TABLE}`);
      database.exec(`CREATE TABLE ${ABOUT_TABLE} (key TEXT PRIMARY KEY, value TEXT)`);
      const insert = database.prepare(`INSERT INTO ${ABOUT_TABLE} VALUES (?, ?)`);
      for (const [key, text] of toldTexts(about)) insert.run(key, text);
      database.exec("COMMIT");
      this.#isOpen = false;
    }
    this.close();
    if (exists(part)) replace(part, this.#path);
    remove(journal);
    return Promise.resolve();
  }

  close(): void {
    // What was not committed is undone.
    this.#database?.close();
    this.#database = undefined;
    this.#isOpen = false;
  }

  drop(): void {
    this.close();
    const { part, journal } = besides(this.#path);
    for (const path of [part, `${part}-journal`, journal]) remove(path);
  }

  #begin(): void {
    if (!this.#isOpen) this.#database!.exec("BEGIN");
    this.#isOpen = true;
  }

  #tell(): void {
    const journal: Journal = { plan: this.#plan, length: 0, state: this.state };
    writeWhole(besides(this.#path).journal, `${JSON.stringify(journal)}\n`);
  }
}

/** What a database says of itself; nothing where it is no export. */
export async function aboutOf(path: string): Promise<Partial<Plan> | undefined> {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = database.prepare(`SELECT key, value FROM ${ABOUT_TABLE}`).all();
    return planFrom(rows.map(({ key, value }) => [String(key), String(value)]));
  } finally {
    database.close();
  }
}
