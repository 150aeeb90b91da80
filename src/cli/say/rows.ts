/**
 * The rows of an answer, and what of them is wanted.
 *
 * @module
 */

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The column of rows that are no structures. */
const VALUE = "value";

/** The rows of an answer. */
export interface Rows {
  rows: readonly unknown[];
  /** Whether it is one record and no list. */
  isOne: boolean;
}

/**
 * The rows of an answer: a list's items, be it the only member of a structure, or the answer itself as one row.
 *
 * @param result The key of an answer that holds the result, where answers have an envelope.
 */
export function rowsOf(answer: unknown, result?: string): Rows {
  const isEnveloped = result !== undefined && isStructure(answer) && Object.hasOwn(answer, result);
  const inner = isEnveloped ? (answer as Row)[result] : answer;
  const members = isStructure(inner) ? Object.values(inner) : [];
  const list = [inner, ...members.length === 1 ? members : []].find(Array.isArray);
  return { rows: list ?? [inner], isOne: list === undefined };
}

function isStructure(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A row by its columns; what is no structure is one column. */
export function asRow(value: unknown): Row {
  return isStructure(value) ? value : { [VALUE]: value };
}

/** The names of all columns, in the order in which rows have them. */
export function columnsOf(rows: readonly unknown[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(asRow(row))))];
}

/** What a row has in a column: a member of that name, or, behind dots, a member of a member. */
export function valueAt(row: unknown, column: string): unknown {
  let value: unknown = asRow(row);
  if (Object.hasOwn(value as object, column)) return (value as Row)[column];
  for (const name of column.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Row)[name];
  }
  return value;
}

/** A row that has these columns and no others. */
export function picked(row: unknown, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, valueAt(row, column) ?? null]));
}
