/**
 * How much there is, as counted by hand in the documentation and in OPI's library: after a new import of either, only
 * this changes.
 *
 * @module
 */

/** Documented methods of the classic REST. */
export const CLASSIC = 1565;

/** Documented methods of REST 3.0. */
export const V3 = 109;

/** All documented methods. */
export const METHODS = 1674;

/** Methods that the documentation has an example of a request for. */
export const EXAMPLES = 1630;

/** Methods that the documentation has a sample of an answer for. */
export const SAMPLES = 1547;

/** Methods whose parameters have names: the batch of REST 3.0 takes a list. */
export const NAMED = 1673;

/** Functions of OPI. */
export const FUNCTIONS = 179;

/** Members of types for TypeScript that have a description: at least so many. */
export const DESCRIBED = 18_740;
