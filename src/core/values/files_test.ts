import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import fc from "fast-check";
import { UsageError } from "../errors.ts";
import { base64, blob, bytes, type FileContent, namedFiles } from "./files.ts";

const HELLO = new Uint8Array([0x48, 0x69, 0x0a, 0xff]);

const contents: [what: string, content: FileContent][] = [
  ["bytes", HELLO],
  ["a part of a buffer", new Uint8Array([1, ...HELLO, 2]).subarray(1, 5)],
  ["an ArrayBuffer", HELLO.slice().buffer],
  ["a Blob", new Blob([HELLO])],
  ["a File", new File([HELLO], "hi.txt")],
  ["base64 text", "SGkK/w=="],
  ["base64 text in lines", "SGkK\n/w==\n"],
  ["a data: address", "data:text/plain;base64,SGkK/w=="],
];
for (const [what, content] of contents) {
  test(`${what} as base64, as bytes and as a blob`, async () => {
    assert.deepEqual(new Uint8Array(await blob(content, "file").arrayBuffer()), HELLO);
    assert.equal(await base64(content, "file"), "SGkK/w==");
    assert.deepEqual(await bytes(content, "file"), HELLO);
  });
}

test("a File stays the one it is, with its name and type", () => {
  const file = new File([HELLO], "hi.txt", { type: "text/plain" });
  assert.equal(blob(file, "file"), file);
  assert.throws(() => blob("?", "file"), UsageError);
});

test("an empty file is one, an empty text is none", async () => {
  assert.equal(await base64(new Blob([]), "file"), "");
  await assert.rejects(base64("", "file"), UsageError);
});

const wrong: unknown[] = ["SGk", "SGkK/w=", "not base64!", "./report.pdf", "SGkK_w==", 7, null, undefined, {}, [1, 2]];
for (const value of wrong) {
  test(`no file: ${JSON.stringify(value)}`, async () => {
    for (const read of [base64, bytes]) {
      await assert.rejects(read(value as string, "file"), (error: Error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, /^Parameter file must be a Blob, bytes, or base64 text, not /);
        return true;
      });
    }
  });
}

test("any bytes come back, whatever their number", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (content) => {
    const text = await base64(content, "file");
    assert.equal(text, Buffer.from(content).toString("base64"));
    if (text) assert.deepEqual(await bytes(text, "file"), content);
  }));
  for (const length of [0x6000 - 1, 0x6000, 0x6000 + 1, 3 * 0x6000 + 2]) {
    const content = Uint8Array.from({ length }, (_, index) => (index * 31) & 0xff);
    assert.equal(await base64(content, "file"), Buffer.from(content).toString("base64"));
  }
});

test("files by name become pairs; a wrong one is named", async () => {
  assert.deepEqual(await namedFiles({ 'a "b" c.txt': new Blob(["Hi\n"]), "б.txt": "SGkK" }, "files"), [
    ['a "b" c.txt', "SGkK"],
    ["б.txt", "SGkK"],
  ]);
  await assert.rejects(namedFiles({ "a.txt": "?" }, "files"), {
    message: 'Parameter files["a.txt"] must be a Blob, bytes, or base64 text, not a value of type String.',
  });
  await assert.rejects(namedFiles([] as never, "files"), {
    message: "Parameter files must be an object, not a value of type Array.",
  });
});

test("base64 text of many megabytes is taken, and what breaks it near its end is found", async () => {
  const text = "QUJD".repeat(2_000_000);
  assert.ok(await base64(text, "file") === text);
  for (const broken of [text + "Q", text.slice(0, -1) + "*", text + "=AAA", "=" + text]) {
    await assert.rejects(base64(broken, "file"), UsageError);
  }
});

test("a file is refused by its size before it becomes a text that no engine holds", async () => {
  const message = "Parameter file has 257 MB, more than the 256 MB that can be sent within JSON. " +
    "Use a method that takes files by an upload address.";
  await assert.rejects(base64(new Uint8Array(257 * 1024 * 1024), "file"), { name: "UsageError", message });
});
