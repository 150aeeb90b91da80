/**
 * For what real time decides, and no clock of a test can: how long another program keeps something.
 *
 * @module
 */

/**
 * Tries with all times as they are, then two and four times as long: a machine that stands still now and then gets
 * a slow test, and what is wrong is so with long times, too.
 *
 * @param attempt Takes by what its times are multiplied.
 */
export async function patiently(attempt: (factor: number) => Promise<void>): Promise<void> {
  for (const factor of [1, 2]) {
    try {
      return await attempt(factor);
    } catch (error) {
      console.log(`Tried again with longer times: ${error}`);
    }
  }
  await attempt(4);
}
