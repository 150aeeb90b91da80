/**
 * The numbers that calls of a portal keep to.
 *
 * They stand by themselves, as bundlers write the numbers of a module without imports into the places that name them.
 *
 * @module
 */

/** Seconds that a method may run within ten minutes. */
export const ALLOWED = 480;

/** Seconds after which all that was used is forgotten: no reset is later. */
export const WINDOW = 600;

/** Milliseconds that are waited where the portal does not say until when; twice as long each further time. */
export const UNTOLD = 5_000;

/** How often a portal may have moved within one attempt. */
export const MOVES = 3;
