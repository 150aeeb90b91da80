/**
 * What is exported: all that tells one export from another, and what its file says of itself. Without times, so that the
 * same records make the same file.
 *
 * @module
 */

import type { ColumnKind, RecordSource } from "../../catalogue/records.ts";
import { GUARANTEES } from "../../core/list/guarantees.ts";
import { type Column, columnsOf } from "./columns.ts";

/** How a file is written. */
export type FileFormat = "jsonl" | "csv" | "parquet" | "db";

/** A column, as a file tells of it. */
interface ToldColumn {
  name: string;
  field: string;
  type: ColumnKind;
  label?: string;
}

/** All that tells one export from another. */
export interface Plan {
  /** The program and its version. */
  version: string;
  format: FileFormat;
  service: string;
  installation: string;
  entity: string;
  method: string;
  filter?: unknown;
  /** Further parameters of the method. */
  params?: Readonly<Record<string, unknown>>;
  guarantee: string;
  /** Nothing where nobody knows them. */
  columns?: ToldColumn[];
  names: boolean;
  /** Records that are wanted at most. */
  max?: number;
}

/** What a file says of itself. */
export interface About extends Plan {
  rows: number;
  /** Whether there are no fewer rows than the API has counted. */
  complete: boolean;
}

/** What no plan has. */
const TOLD_AT_THE_END: readonly string[] = ["rows", "complete"] satisfies (keyof About)[];

/** What is planned. */
export function planOf(
  { about, guarantee, fields }: RecordSource,
  { format, columns, names, max, version }: {
    format: FileFormat;
    columns: readonly Column[] | undefined;
    names: boolean;
    max: number | undefined;
    version: string;
  },
): Plan {
  const told = (columns ?? (fields && columnsOf(fields, false)))?.map(({ name, field, kind, label }): ToldColumn => ({
    name,
    field,
    type: kind,
    ...label !== undefined && { label },
  }));
  const plan: Plan = {
    version,
    format,
    ...about,
    guarantee: GUARANTEES[guarantee],
    ...told && { columns: told },
    names,
    ...max !== undefined && { max },
  };
  // As it is read again.
  return JSON.parse(JSON.stringify(plan)) as Plan;
}

/** In what one export differs from another; nothing where it is the same. */
export function differences(one: Plan, other: Partial<Plan>): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof Plan)[];
  const said = (plan: Partial<Plan>, key: keyof Plan): string => JSON.stringify(plan[key]) ?? "";
  return keys.filter((key) => !TOLD_AT_THE_END.includes(key) && said(one, key) !== said(other, key));
}

/** Keys whose values are texts as they are; all others are JSON. */
const TEXTS: readonly string[] = [
  "version",
  "format",
  "service",
  "installation",
  "entity",
  "method",
  "guarantee",
] satisfies (keyof Plan)[];

/** What a file says of itself, as keys and texts. */
export function toldTexts(about: About): [key: string, text: string][] {
  return Object.entries(about).map((
    [key, value],
  ) => [key, TEXTS.includes(key) ? String(value) : JSON.stringify(value)]);
}

/** What keys and texts say. */
export function planFrom(texts: readonly (readonly [key: string, text: string])[]): Partial<Plan> {
  return Object.fromEntries(texts.map(([key, text]) => [key, TEXTS.includes(key) ? text : JSON.parse(text)]));
}
