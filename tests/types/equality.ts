/** Comparing types. */

/** True when both types are the very same, `any` and optional marks included. */
export type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true
  : false;

/** Fails the type check unless its argument is `true`. */
export type Expect<_Holds extends true> = true;

/** Fails the type check unless its argument is `false`. */
export type Deny<_Holds extends false> = false;

// The helper itself: it can tell what is alike from what is the same.
export type Same = Expect<Equal<{ a: string; b?: number }, { a: string; b?: number }>>;
// deno-lint-ignore no-explicit-any -- the very point
export type NotAny = Deny<Equal<string, any>>;
export type NotUnknown = Deny<Equal<string, unknown>>;
export type NotOptional = Deny<Equal<{ a?: string }, { a: string }>>;
export type NotReadonly = Deny<Equal<{ readonly a: string }, { a: string }>>;
export type NotWider = Deny<Equal<string, string | number>>;
