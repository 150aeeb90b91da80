/**
 * What makes texts of rows.
 *
 * @module
 */

/** Writes rows, some at a time. */
export interface Form {
  /** The text of these rows. */
  rows: (rows: readonly unknown[]) => string;
  /** What stands behind the last row, or in the place of all of them. */
  end: () => string;
  /** What ends rows that break off. */
  broken: string;
  /** Whether its texts hold escape sequences of ours, and nothing of others' that a terminal would obey. */
  isStyled?: boolean;
}
