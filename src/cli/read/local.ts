/**
 * What is said of files of this machine that cannot be read, and how large one may be.
 *
 * @module
 */

/** Most bytes that an option takes, wherever they come from: more would not fit into a request's JSON. */
export const LARGEST: number = 256 * 1024 * 1024;

/** The code of what reading throws for a file that is larger than {@linkcode LARGEST}. */
export const TOO_LARGE = "EFBIG";

/** What {@linkcode LARGEST} is called. */
export const LARGEST_SHOWN: string = `${LARGEST / 1024 / 1024} MB (${LARGEST} bytes)`;

/** What is too large for an option. */
export function tooLarge(): Error {
  return Object.assign(new Error(`More than ${LARGEST} bytes.`), { code: TOO_LARGE });
}

/** The code of an error of the system. */
export function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | undefined)?.code ?? "");
}

/** Whether nothing can be at a path, by what reading it has thrown. */
export function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error));
}

/** The reasons of the system, in words. */
const REASONS: Record<string, string> = {
  EACCES: "may not be read. Check its permissions.",
  EPERM: "may not be read. Check its permissions.",
  NotCapable: "may not be read by this process. Deno takes --allow-read=<path> in front of the script.",
  [TOO_LARGE]: `is larger than ${LARGEST_SHOWN}, the most that an option takes.`,
  ELOOP: "is a link that leads to itself. Check where it points to.",
  EMFILE: "cannot be opened: too many files are open (EMFILE). Close some, and try again.",
  ENFILE: "cannot be opened: too many files are open (ENFILE). Close some, and try again.",
  EBUSY: "is in use by another program (EBUSY). Close it there, and try again.",
  EIO: "cannot be read: the disk or the device has failed (EIO).",
  ENXIO: "is no file that can be read (ENXIO): a socket, or a device that is not there.",
};

/**
 * Why a file cannot be read.
 *
 * @param path How it is shown.
 * @param forms What to give instead of a folder.
 */
export function unreadable(path: string, error: unknown, forms: string): string {
  const code = codeOf(error) || (error as Error | undefined)?.name || "";
  if (code === "EISDIR") return `${path} is a folder. ${forms}`;
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return `${path} ${reason ?? `cannot be read${code ? ` (${code})` : ""}. Check the path.`}`;
}
