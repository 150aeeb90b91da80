/**
 * How a command ends that has done what it could, and yet not all.
 *
 * @module
 */

import { OintError } from "../core/errors.ts";
import { EXIT } from "./exit.ts";

/** Something lacks, or nobody knows of something. */
export class UnfinishedError extends OintError {
  override name = "UnfinishedError";
  /** The exit code that says of which kind it is. */
  readonly exit: number;

  constructor(kind: "incomplete" | "refused" | "unknown", message: string) {
    super(message);
    this.exit = EXIT[kind];
  }
}
