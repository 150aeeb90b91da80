/**
 * How much, how deep and how long at most: the numbers that calls keep to, whatever the service.
 *
 * They stand by themselves, as bundlers write the numbers of a module without imports into the places that name them.
 *
 * @module
 */

/** Shorter texts are no secrets; masking them would garble every message. */
export const SHORTEST_SECRET = 4;

/** The most backslashes that escape one character: JSON within JSON doubles them each time. */
export const MOST_BACKSLASHES = 15;

/** Deeper than servers read, and less deep than the stack. */
export const DEEPEST = 512;

/** How many characters of JSON count as what was said. */
export const MOST_WORDS = 1000;

/** How many characters of an answer a message shows. */
export const SHOWN = 200;

/** What an answer may have unless told: more than any page of a list, less than what a process chokes on. */
export const MAX_RESPONSE_BYTES = 104_857_600;

/** Milliseconds before the second attempt at most; each further one waits twice as long, so that three take 3.5 s. */
export const FIRST_WAIT = 500;

/** Milliseconds before an attempt at most, unless the server wants more. */
export const LONGEST_WAIT = 5000;

/** Milliseconds that the inner layers have to end a call themselves, since they know what became of it. */
export const GRACE = 50;

/** Calls that may wait at once. */
export const LONGEST_QUEUE = 10_000;

/** Milliseconds for which nothing leaves after the server has refused a call: what others have sent needs time, too. */
export const REFUSAL_PAUSE = 1000;

/** Milliseconds for which a refusal is remembered: others use the bucket, too. */
export const SHARED_FOR = 600_000;

/** Milliseconds without a call after which nobody knows any more what others have put into the bucket. */
export const SILENCE = 10_000;

/** Milliseconds that a call may wait for its turn without a word. */
export const SHORT_WAIT = 1000;
