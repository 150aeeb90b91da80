/**
 * The scripts of limits that Redis runs: each is one step, by Redis' own clock. Each is written out, since bundlers leave
 * out no text that is put together.
 *
 * @module
 */

/**
 * Takes a place in a bucket, which is one number: when it will be empty. Of a server that has just begun nobody knows
 * what it has forgotten, so that the bucket counts as full when it began, and as closed as long as others may not have
 * found it again. It is never less full than who asks has known it: keys are lost, by a flush or by a server that takes
 * another's place. One that is fuller than all who use it can have made it was filled before the server's clock was set
 * back, and counts as full.
 *
 * KEYS: the bucket, and who uses it. ARGV: milliseconds between two calls, what it holds, who asks, how long members
 * count, how long it is closed after a server's beginning, how long it is filled at least; the last three in milliseconds.
 * Returns milliseconds until the place is due, and until the bucket is empty; how many use it.
 */
export const TAKE: string = `local t = redis.call("TIME")
local now = t[1] * 1000 + t[2] / 1000
local interval, room, minute = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[4])
local empty = tonumber(redis.call("GET", KEYS[1]) or "0")
local most = room * interval
if empty - now > most + minute + redis.call("ZCARD", KEYS[2]) * interval then empty = now + most end
empty = math.max(empty, now + ARGV[6])
local info = redis.pcall("INFO", "server")
local up = type(info) == "string" and string.match(info, "uptime_in_seconds:(%d+)")
if up then empty = math.max(empty, now - up * 1000 + ARGV[5] + most) end
empty = math.max(empty, now)
local wait = math.max(0, empty - (room - 1) * interval - now)
empty = empty + interval
redis.call("SET", KEYS[1], string.format("%.3f", empty), "PX", math.ceil(empty - now) + 1000)
redis.call("ZADD", KEYS[2], now, ARGV[3])
redis.call("ZREMRANGEBYSCORE", KEYS[2], "-inf", now - minute)
redis.call("PEXPIRE", KEYS[2], minute)
return { math.ceil(wait), math.ceil(empty - now), redis.call("ZCARD", KEYS[2]) }`;

/**
 * Fills a bucket and closes it for a while.
 *
 * KEYS: the bucket. ARGV: milliseconds between two calls, what it holds, milliseconds until the next may be made.
 * Returns milliseconds until the bucket is empty.
 */
export const CLOSE: string = `local t = redis.call("TIME")
local now = t[1] * 1000 + t[2] / 1000
local empty = tonumber(redis.call("GET", KEYS[1]) or "0")
empty = math.max(empty, now + ARGV[3] + (ARGV[2] - 1) * ARGV[1])
redis.call("SET", KEYS[1], string.format("%.3f", empty), "PX", math.ceil(empty - now) + 1000)
return math.ceil(empty - now)`;

/**
 * Lets a method rest, unless it rests for longer already.
 *
 * KEYS: the method. ARGV: milliseconds; what was waited where the server did not say, 0 where it did; milliseconds for
 * which that is remembered afterwards.
 */
export const REST: string = `local t = redis.call("TIME")
local now = t[1] * 1000 + t[2] / 1000
local ends = now + ARGV[1]
local known = tonumber(redis.call("HGET", KEYS[1], "until") or "0")
if ends > known then
  redis.call("HSET", KEYS[1], "until", string.format("%.3f", ends), "untold", ARGV[2])
  redis.call("PEXPIRE", KEYS[1], math.ceil(ARGV[1] + ARGV[3]))
end
return 1`;

/** KEYS: the method. Returns milliseconds that it still rests, and what was waited where the server did not say. */
export const RESTING: string = `local t = redis.call("TIME")
local now = t[1] * 1000 + t[2] / 1000
local found = redis.call("HMGET", KEYS[1], "until", "untold")
return { math.ceil(math.max(0, (found[1] or now) - now)), tonumber(found[2] or "0") }`;
