/**
 * A body that is handed on piece by piece, and ends with the caller's signal.
 *
 * @module
 */

/**
 * Makes a stream that asks for a piece whenever one is wanted, and no sooner.
 *
 * @param next Gives the next piece; nothing at the end. What it throws is the stream's error.
 * @param leave Lets go of where the pieces come from, for a reason.
 * @param signal Ends the stream; its reason is the stream's error.
 */
export function streamOf(
  next: () => Promise<Uint8Array | undefined>,
  leave: (reason: unknown) => Promise<void>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  let stop: () => void;
  const forget = (): void => signal?.removeEventListener("abort", stop);
  return new ReadableStream({
    start(controller) {
      stop = () => {
        forget();
        controller.error(signal!.reason);
        leave(signal!.reason).catch(() => {});
      };
      signal?.addEventListener("abort", stop);
      if (signal?.aborted) stop();
    },
    async pull(controller) {
      try {
        const piece = await next();
        if (signal?.aborted) return;
        if (piece) return controller.enqueue(piece);
        forget();
        controller.close();
      } catch (error) {
        forget();
        throw error;
      }
    },
    async cancel(reason) {
      forget();
      await leave(reason);
    },
  }, { highWaterMark: 0 });
}
