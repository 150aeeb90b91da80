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

/**
 * Takes a lock, or gives a sign of life. Redis' time alone takes it from nobody: while it hangs, no sign gets through.
 *
 * KEYS: the lock. ARGV: its owner, the number of the sign, milliseconds until it ends by itself, the last sign of an owner
 * that counts as gone. Returns the last sign of whoever has it.
 */
export const LOCK: string = `local held = redis.call("GET", KEYS[1])
if held and held ~= ARGV[4] and string.sub(held, 1, #ARGV[1]) ~= ARGV[1] then return held end
local sign = ARGV[1] .. " " .. ARGV[2]
redis.call("SET", KEYS[1], sign, "PX", ARGV[3])
return sign`;

/** Gives a lock back, if it is still its owner's. KEYS: the lock. ARGV: its owner. */
export const UNLOCK: string = `local held = redis.call("GET", KEYS[1])
if held and string.sub(held, 1, #ARGV[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`;
