import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, type Output, output } from "./output.ts";

/** What reached a standard stream. */
interface Seen {
  /** Bytes that were written without the stream. */
  direct: number[];
  streamed: string;
  opened: number;
  failures: string[];
  /** Makes the stream fail. */
  fail: (code: string) => void;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A standard stream whose file takes so many bytes per call, then throws. */
function standardStream(takes: (number | Error)[], terminal?: number): { out: Output; seen: Seen } {
  const seen: Seen = { direct: [], streamed: "", opened: 0, failures: [], fail: () => {} };
  const files: Files = {
    fstatSync: () => ({ isCharacterDevice: () => terminal !== undefined }),
    writeSync: (_fd, bytes, offset) => {
      const take = takes.shift();
      if (typeof take !== "number") throw take;
      const taken = bytes.subarray(offset, offset + take);
      seen.direct.push(...taken);
      return taken.length;
    },
  };
  const open = () => {
    seen.opened++;
    return {
      ...terminal !== undefined && { columns: terminal },
      write: (text: string | Uint8Array, done: () => void) => {
        seen.streamed += typeof text === "string" ? text : new TextDecoder().decode(text);
        done();
      },
      on: (_event: "error", listener: (error: Error) => void) => seen.fail = (code) => listener(failure(code)),
    };
  };
  return { out: output(1, open, files, (error) => seen.failures.push(error.code ?? "")), seen };
}

/** `aЖ\n` in UTF-8. */
const TEXT = [0x61, 0xd0, 0x96, 0x0a];

test("a short text for a pipe needs no stream", async () => {
  const { out, seen } = standardStream([4]);
  assert.equal(out.columns(), undefined);
  await out.write("aЖ\n");
  assert.deepEqual(seen.direct, TEXT);
  assert.equal(seen.opened, 0);
});

test("a pipe that takes a text in pieces gets all of it", async () => {
  const { out, seen } = standardStream([2, 1, 1]);
  await out.write("aЖ\n");
  assert.deepEqual(seen.direct, TEXT);
  assert.equal(seen.opened, 0);
});

test("a full pipe gets the rest, and all that follows, through the stream", async () => {
  const { out, seen } = standardStream([3, failure("EAGAIN"), 100]);
  await out.write("aЖ and more\n");
  await out.write("Then this.\n");
  assert.deepEqual(seen.direct, [0x61, 0xd0, 0x96]);
  assert.equal(seen.streamed, " and more\nThen this.\n");
  assert.equal(seen.opened, 1);
  assert.deepEqual(seen.failures, []);
});

for (const code of ["EPIPE", "EOF"]) {
  test(`a reader that has left (${code}) is no failure`, async () => {
    const { out, seen } = standardStream([failure(code)]);
    await out.write("text");
    assert.equal(seen.streamed, "");
    assert.deepEqual(seen.failures, []);
  });
}

test("a disk that is full is a failure", async () => {
  const { out, seen } = standardStream([2, failure("ENOSPC"), failure("ENOSPC")]);
  await out.write("text");
  await out.write("and more");
  assert.deepEqual(seen.failures, ["ENOSPC"]);
});

test("a long text goes through the stream", async () => {
  const { out, seen } = standardStream([100_000]);
  await out.write("x".repeat(32_769));
  assert.equal(seen.streamed.length, 32_769);
  assert.deepEqual(seen.direct, []);
  seen.fail("EPIPE");
  assert.deepEqual(seen.failures, []);
  seen.fail("EIO");
  seen.fail("EIO");
  assert.deepEqual(seen.failures, ["EIO"]);
});

test("a terminal is written to as a stream, and tells its columns", async () => {
  const { out, seen } = standardStream([100], 72);
  assert.equal(out.columns(), 72);
  await out.write("text");
  assert.equal(seen.streamed, "text");
  assert.deepEqual(seen.direct, []);
  assert.equal(seen.opened, 1);
});

test("bytes are written as they are", async () => {
  const { out, seen } = standardStream([2, 2]);
  await out.write(new Uint8Array([0xff, 0x00, 0xc3, 0x28]));
  assert.deepEqual(seen.direct, [0xff, 0x00, 0xc3, 0x28]);
});

test("the longest page of help, a service's, needs no stream", async () => {
  const { out, seen } = standardStream([30_000]);
  await out.write("x".repeat(30_000));
  assert.equal(seen.direct.length, 30_000);
  assert.equal(seen.opened, 0);
});
for (
  const [what, write] of [
    ["tells its writer", (done: (error?: Error) => void) => done(failure("ENOSPC"))],
    ["throws", () => {
      throw failure("ENOSPC");
    }],
  ] as const
) {
  test(`a stream that ${what} of a failure ends the wait, and is told of once`, async () => {
    const codes: unknown[] = [];
    let listener: (error: Error) => void = () => {};
    const stream = {
      write: (_text: unknown, done: (error?: Error) => void) => write(done),
      on: (_event: "error", heard: typeof listener) => listener = heard,
    };
    const out = output(1, () => stream, undefined, ({ code }) => codes.push(code));
    await out.write("text");
    listener(failure("ENOSPC"));
    assert.deepEqual(codes, ["ENOSPC"]);
  });
}

for (const code of ["EPIPE", "EOF", "ENOSPC"]) {
  test(`nothing that is written arrives behind ${code}`, async () => {
    const files = {
      fstatSync: () => ({ isCharacterDevice: () => false }),
      writeSync: () => {
        throw failure(code);
      },
    };
    const out = output(1, () => assert.fail("no stream is needed"), files, () => {});
    assert.equal(out.isClosed(), false);
    await out.write("text");
    assert.equal(out.isClosed(), true);
  });
}
