/**
 * What is known of a method that answers in pages.
 *
 * @module
 */

/** How a method answers in pages, and how its records can be gone through. */
export interface Paging {
  /** Where the records are in the result: the members that lead to them; nothing where the result is the list. */
  rows: readonly string[];
  /** Whether the records are the values of a map, by their ids, and no list. */
  isMap?: boolean;
  /** Records on a page that is full: what the API gives, or the most that it can be asked for. */
  size: number;
  /** Whether no documentation tells that size: then only a page without records is the last for certain. */
  isSizeUnknown?: boolean;
  /** Whether nothing shows that the next page begins where the last one ended. */
  isUnproven?: boolean;
  /** How the next page is asked for; nothing where no page but the first can be had. */
  next?: NextPage;
  /** By what field the records can be filtered and sorted, so that none is lost or doubled; nothing where none is known. */
  id?: IdOfRows;
}

/** How the next page is asked for. */
export type NextPage =
  /** By the number of records before it. */
  | { by: "offset"; parameter: readonly string[]; limit?: readonly string[]; uncounted?: boolean }
  /** By its own number, from 1 on. */
  | { by: "page"; parameter: readonly string[]; limit?: readonly string[] }
  /** By the id of the last record that was read. */
  | { by: "last"; parameter: readonly string[]; limit?: readonly string[]; field: string; order: "falling" | "rising" }
  /** By what the last page has said, at `told` in the result; at `more`, whether there is another one. */
  | {
    by: "cursor";
    parameter: readonly string[];
    limit?: readonly string[];
    told: readonly string[];
    more?: readonly string[];
  };

/** The field that tells records apart. */
export interface IdOfRows {
  /** Its name in the records. */
  field: string;
  /** The parameter that filters, as it is spelled. */
  filter: string;
  /** What stands for the field in the filter. */
  filtered: string;
  /** How the filter compares: by signs before the name, or by lists of name, sign and value. */
  comparison: "prefix" | "condition";
  /** The parameter that sorts, as it is spelled; nothing where the method cannot be told to. */
  order?: string;
  /** What stands for the field in the order. */
  ordered?: string;
  /** The parameter with the direction, as it is spelled, where `order` holds nothing but the field's name. */
  direction?: string;
  /** The parameter that chooses fields, as it is spelled; the field is called there as in the filter. */
  select?: string;
}

/**
 * What can be promised of going through all records: `windows` and `chain` give every record that is there from start to
 * end exactly once, `pages` may miss or double what is added or removed meanwhile, `first` knows no page but the first.
 */
export type PagingKind = "windows" | "chain" | "pages" | "first";
