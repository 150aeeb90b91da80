/**
 * The scripts of tokens that Redis runs: each is one step.
 *
 * @module
 */

/** KEYS: tokens. Returns them, behind a letter, so that no client takes them for something else than text. */
export const GET: string = `return redis.call("HGET", KEYS[1], "tokens")`;

/**
 * Puts tokens in the place of those of a version. Whoever repeats it, since no answer came, is told what the first time
 * came to.
 *
 * KEYS: tokens. ARGV: the version that is there, the new one, the new tokens, or none to remove them; which change it is.
 */
export const CHANGE: string = `if redis.call("HGET", KEYS[1], "change") == ARGV[4] then return 1 end
if (redis.call("HGET", KEYS[1], "version") or "0") ~= ARGV[1] then return 0 end
if ARGV[3] == "" then
  redis.call("DEL", KEYS[1])
else
  redis.call("HSET", KEYS[1], "version", ARGV[2], "tokens", ARGV[3], "change", ARGV[4])
end
return 1`;

/** Takes a lock, or holds it for longer. KEYS: the lock. ARGV: its owner, milliseconds until it counts as gone. */
export const LOCK: string = `if redis.call("SET", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) then return 1 end
if redis.call("GET", KEYS[1]) ~= ARGV[1] then return 0 end
redis.call("PEXPIRE", KEYS[1], ARGV[2])
return 1`;

/** Gives a lock back, if it is still its owner's. KEYS: the lock. ARGV: its owner. */
export const UNLOCK: string = `if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`;
