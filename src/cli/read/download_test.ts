import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { download } from "./download.ts";

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

async function fetched(answer: (response: ServerResponse) => void, limit?: number): Promise<Uint8Array> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  const io = { fetch: (address, init) => fetch(address, init) } satisfies Partial<Io>;
  return await download(
    "file",
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`,
    io as unknown as Io,
    limit,
  );
}

let state = 1;
/** What no packing makes much smaller. */
const WHOLE = Uint8Array.from({ length: 200_000 }, () => (state = (state * 48_271) % 0x7fff_ffff) & 0xff);
const packings: [name: string, packed: Uint8Array][] = [
  ["gzip", gzipSync(WHOLE)],
  ["br", brotliCompressSync(WHOLE)],
];
for (const [name, packed] of packings) {
  const head = { "content-encoding": name };

  test(`what a server packs all the same is unpacked: ${name}`, async () => {
    assert.deepEqual(await fetched((response) => response.writeHead(200, head).end(packed)), WHOLE);
  });

  const cuts: [how: string, answer: (response: ServerResponse) => void][] = [
    [
      "with its length",
      (response) => response.writeHead(200, { ...head, "content-length": 1000 }).end(packed.subarray(0, 1000)),
    ],
    ["in chunks", (response) => response.writeHead(200, head).end(packed.subarray(0, packed.length - 1))],
    ["by a broken connection", (response) => {
      response.writeHead(200, { ...head, "content-length": packed.length }).write(packed.subarray(0, 1000));
      setTimeout(() => response.destroy(), 20);
    }],
  ];
  for (const [how, answer] of cuts) {
    test(`what is packed and cut is an error: ${name}, ${how}`, async () => {
      await assert.rejects(fetched(answer), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(
          error.message,
          /^--file: it could not be downloaded from 127\.0\.0\.1:\d+\. .* Nothing was sent\.$/,
        );
        return true;
      });
    });
  }

  test(`the limit is of what is unpacked: ${name}`, async () => {
    const answer = (response: ServerResponse) => response.writeHead(200, head).end(packed);
    await assert.rejects(fetched(answer, WHOLE.length - 1), /is larger than 199999 bytes/);
    assert.equal((await fetched(answer, WHOLE.length)).length, WHOLE.length);
  });
}

test("what is not packed is taken as it is", async () => {
  assert.deepEqual(await fetched((response) => response.end(WHOLE)), WHOLE);
});
