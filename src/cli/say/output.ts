/**
 * Standard output and standard error.
 *
 * Node takes longer to set up a stream than to find and print a page of help, so that short texts for a pipe or a file
 * are written without one.
 *
 * @module
 */

/**
 * The length of texts that are written at once, in UTF-16 units: a service's whole list of functions is one. An empty pipe
 * takes as much at once, so that a reader who is late does not hold up signals.
 */
const LONGEST = 32_768;

/** What is used of `node:fs`. */
export interface Files {
  fstatSync: (fd: number) => { isCharacterDevice: () => boolean };
  /** Writes bytes from an offset on, and gives how many it wrote. */
  writeSync: (fd: number, bytes: Uint8Array, offset: number) => number;
}

/** What is used of a stream. */
export interface Stream {
  columns?: number;
  write: (text: string | Uint8Array, done: (error?: (Error & { code?: string }) | null) => void) => unknown;
  on: (event: "error", listener: (error: Error & { code?: string }) => void) => unknown;
}

/** A standard stream that may be opened yet. */
export interface Output {
  /** Writes a text or bytes; resolves once they are handed over, or once nobody reads them any more. */
  write: (text: string | Uint8Array) => Promise<void>;
  /** Columns of the terminal; `undefined` when it is none. */
  columns: () => number | undefined;
  /** Whether nothing that is written arrives any more: the reader is gone, or the disk is full. */
  isClosed: () => boolean;
}

/**
 * Prepares a standard stream.
 *
 * @param fd Its file descriptor.
 * @param open Sets up the stream; called when it is needed, once.
 * @param files `node:fs`; without it, all goes through the stream.
 * @param failed Told why a text cannot be written, once. A reader that has seen enough (`| head`) is no failure.
 */
export function output(
  fd: 1 | 2,
  open: () => Stream,
  files: Files | undefined,
  failed: (error: Error & { code?: string }) => void,
): Output {
  let opened: Stream | undefined;
  let hasFailed = false;
  let isClosed = false;
  const fail = (error: Error & { code?: string }) => {
    isClosed = true;
    // Windows has EOF for a pipe that is closed.
    if (hasFailed || error.code === "EPIPE" || error.code === "EOF") return;
    hasFailed = true;
    failed(error);
  };
  const stream = (): Stream => {
    if (!opened) {
      opened = open();
      opened.on("error", fail);
    }
    return opened;
  };
  const isDevice = () => {
    try {
      return !files || files.fstatSync(fd).isCharacterDevice();
    } catch {
      return true;
    }
  };
  const throughStream = (text: string | Uint8Array) =>
    new Promise<void>((resolve) => {
      try {
        stream().write(text, (error) => {
          if (error) fail(error);
          resolve();
        });
      } catch (error) {
        fail(error as Error); // Some versions of Node throw what a file or a device does not take.
        resolve();
      }
    });

  return {
    columns: () => isDevice() ? stream().columns : undefined,
    isClosed: () => isClosed,
    write: async (text) => {
      // What was begun with the stream goes on there, for the order's sake. The console of Windows needs it anyway.
      if (!files || opened || text.length > LONGEST || isDevice()) return await throughStream(text);
      const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
      let written = 0;
      try {
        while (written < bytes.length) written += files.writeSync(fd, bytes, written);
      } catch (error) {
        const reason = error as Error & { code?: string };
        // Whoever shares the pipe has made it non-blocking, and it is full: the stream can wait.
        if (reason.code === "EAGAIN") return await throughStream(bytes.subarray(written));
        fail(reason);
      }
    },
  };
}
