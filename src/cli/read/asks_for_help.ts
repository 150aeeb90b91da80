/**
 * Whether help is asked for: known before anything else of the arguments is read.
 *
 * @module
 */

/** Whether `--help` or `-h` stands anywhere; a value that reads `--help` counts, too. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}
