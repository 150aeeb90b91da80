/** An application whose tokens and limits are in a real Redis: where its secrets stand, and where they do not. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { OAuthApp, Portal, type PortalTokens } from "../../src/bitrix24/mod.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { connectRedis, type RedisClient, type RedisConnection, redisLimits, redisTokens } from "../../src/redis/mod.ts";
import { named, noRedis, startRedis, type TestRedis } from "../support/redis/server.ts";

const skip = noRedis;
const CLIENT_SECRET = "cl13nt-s3cret-of-ours";
const CODE = "c0de-0f-a-webhook";
const PASSWORD = "p4ss-of-redis";
let server: TestRedis;
let redis: RedisConnection;
before(async () => {
  if (skip) return;
  server = await startRedis({ isOld: true });
  redis = await connectRedis(server.url);
});
after(async () => {
  redis?.close();
  await server?.stop();
});

const command = (...words: string[]): Promise<unknown> => redis.eval("return redis.call(unpack(ARGV))", [], words);

test(
  named("tokens stand in the values that keep them; keys, log lines and errors hold no secret"),
  { skip },
  async () => {
    const texts: string[] = [];
    /** Everything that leaves, but what is kept as tokens; and failures that say all they were sent, as some clients' do. */
    let isFailing = false;
    const client: RedisClient = {
      eval(script, keys, args) {
        texts.push(script, ...keys, ...args.filter((arg) => !arg.startsWith("tokens ")));
        if (!isFailing) return redis.eval(script, keys, args);
        return Promise.reject(
          Object.assign(new Error(`no way to redis://u:${PASSWORD}@host with ${args}`), {
            command: { script, keys, args },
          }),
        );
      },
    };
    const logger = Object.fromEntries(
      ["debug", "info", "warn", "error"].map((level) => [level, (...line: unknown[]) => texts.push(inspect(line))]),
    );
    const sandbox = createSandbox({ codes: [CODE] });
    const limits = { burst: 20, perSecond: 50 };
    sandbox.control.limits(limits);
    sandbox.control.operating({ limit: 480, cost: { "user.get": 480, "*": 0.1 } });
    const shared = redisLimits(client, { processes: 2, timeout: 300 });
    const portal = { fetch: sandbox.fetch, shared, logger, limits };
    const app = new OAuthApp({
      clientId: "local.5f0a",
      clientSecret: CLIENT_SECRET,
      tokens: redisTokens<PortalTokens>(client),
      server: new URL(sandbox.url).origin,
      allows: () => true,
      portal,
    });
    const { portal: called, memberId } = await app.exchange("c0de-1");
    const seen: PortalTokens[] = [];
    const kept = async (): Promise<void> => void seen.push((await redisTokens<PortalTokens>(redis).get(memberId))!);
    await kept();
    await called.call("user.current");
    sandbox.control.expireTokens();
    await called.call("user.current");
    await called.call("user.get");
    await kept();
    const hook = new Portal(sandbox.url.replace(/[^/]+\/$/, `${CODE}/`), portal);
    await hook.call("user.get");
    await new Promise((resolve) => setTimeout(resolve, 200));

    const keys = await command("KEYS", "*") as string[];
    const values = await Promise.all(keys.map(async (key) => {
      const type = await command("TYPE", key);
      const words: Record<string, string[]> = { string: ["GET"], hash: ["HGETALL"], zset: ["ZRANGE", "0", "-1"] };
      const [name = "", ...rest] = words[String(type)] ?? [];
      return [key, inspect(await command(name, key, ...rest))] as const;
    }));
    isFailing = true;
    sandbox.control.expireTokens();
    const errors = await Promise.all([
      hook.call("user.current").catch((error) => error),
      called.call("user.current").catch((error) => error),
      app.exchange("c0de-2").catch((error) => error),
    ]);
    texts.push(...errors.flatMap((error) => [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]));
    assert.ok(errors.slice(1).every((error) => error instanceof Error), "without the store, no token is refreshed");
    assert.ok(!(errors[0] instanceof Error), "a webhook needs none");

    const secrets = [
      CLIENT_SECRET,
      CODE,
      PASSWORD,
      "c0de-1",
      "c0de-2",
      ...seen.flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken]),
    ];
    assert.equal(new Set(secrets).size, 9, "the tokens were refreshed");
    const all = texts.join("\n");
    assert.ok(all.includes(":bucket") && all.includes("Redis does not answer") && all.includes("user.current"));
    for (const secret of secrets) assert.ok(!`${all}\n${keys.join("\n")}`.includes(secret), `${secret} shows up`);

    for (const [key, value] of values) {
      const holds = secrets.filter((secret) => value.includes(secret));
      const { accessToken, refreshToken } = seen[1]!;
      assert.deepEqual(holds, key === `oint:tokens:${memberId}` ? [accessToken, refreshToken] : [], key);
    }
    assert.ok(values.some(([key]) => key.includes("resting")) && values.length >= 4, keys.join("\n"));
  },
);
