/**
 * What a command's arguments are read by.
 *
 * @module
 */

/** Which options are known where the arguments stand. */
export interface Grammar {
  /** Flags of options that take one value, without dashes. */
  flags: readonly string[];
  /** Flags that are taken, but never suggested. */
  hidden?: readonly string[];
  /** Options that many commands have: taken and suggested, but not listed as the command's own. */
  common?: readonly string[];
  /** Those of them that take no value. */
  commonSwitches?: readonly string[];
  /**
   * Names that belong to what is called. An option of ours that is called so is known as `oint.` and its name; all others
   * are known by their names, and taken with `oint.` in front, too.
   */
  own?: readonly string[];
  /** Flags that may be given more than once. */
  repeatable?: readonly string[];
  /** Flags that take no value. */
  switches?: readonly string[];
  /** Whether arguments that belong to no option are taken. */
  words?: boolean;
  /** Whether options are taken in any letter case; the exact spelling wins. */
  anyCase?: boolean;
  /** What the arguments belong to, e.g. `oint shop AddItem`. */
  command: string;
  /** Number of arguments in front of these, so that messages count right. */
  offset: number;
}
