import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { readFile } from "./file.ts";
import { readJson } from "./json.ts";
import { readLocal } from "./open.ts";

const folder = await mkdtemp(join(tmpdir(), "oint-"));
after(() => rm(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const io = { readFile: readLocal } as unknown as Io;
const onPosix = { skip: process.platform === "win32" };

/** A file that takes no room, whatever its size. */
async function sparse(name: string, size: number): Promise<string> {
  const file = await open(at(name), "w");
  await file.truncate(size);
  await file.close();
  return at(name);
}

/** Checks that a file is refused, as a file and as JSON, with what is said behind its path. */
async function refused(path: string, asFile: string, asJson = asFile): Promise<void> {
  const sentence = (text: string) => (error: unknown) => {
    assert.ok(error instanceof UsageError, String(error));
    assert.equal(error.message, `--it: ${text}`);
    return true;
  };
  await assert.rejects(readFile("it", path, io), sentence(asFile));
  await assert.rejects(readJson("it", `@${path}`, io), sentence(asJson));
}

const FORMS = "the path of a file, an http(s) address, or base64 text";

test("bytes are read as they are, however many pieces they are", async () => {
  for (const size of [0, 1, 1024 * 1024, 2 * 1024 * 1024 + 7]) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7919) & 255);
    await writeFile(at("bytes"), bytes);
    assert.deepEqual(await readLocal(at("bytes")), bytes);
  }
});

for (const size of [256 * 1024 * 1024 + 1, 450_000_000, 4 * 1024 ** 3]) {
  test(`a file of ${size} bytes is refused by its size`, async () => {
    const path = await sparse("large", size);
    await refused(path, `${path} is larger than 256 MB (268435456 bytes), the most that an option takes.`);
  });
}

test("a device that never ends is refused by its size", onPosix, async () => {
  await refused("/dev/zero", "/dev/zero is larger than 256 MB (268435456 bytes), the most that an option takes.");
});

test("a folder is told as such", async () => {
  await mkdir(at("folder"));
  const path = at("folder");
  await refused(path, `${path} is a folder. Give ${FORMS}.`, `${path} is a folder. Give the path of a .json file.`);
});

test("a file that is not there is told as such", async () => {
  const path = at("gone");
  await refused(
    path,
    `there is no file ${path}. Give ${FORMS}; short base64 text begins with base64:.`,
    `there is no file ${path}. Check the path, or give the JSON itself.`,
  );
});

// Root may read everything: there, the table of codes below is all that can be tried.
if (!onPosix.skip && process.getuid?.() !== 0) {
  test("a file that may not be read is told as such", async () => {
    await writeFile(at("secret"), "x");
    await chmod(at("secret"), 0);
    await refused(at("secret"), `${at("secret")} may not be read. Check its permissions.`);
  });
}

test("a link in a circle is told as such", onPosix, async () => {
  await symlink(at("circle"), at("circle"));
  await refused(at("circle"), `${at("circle")} is a link that leads to itself. Check where it points to.`);
});

for (
  const [code, reason] of [
    ["EACCES", "may not be read. Check its permissions."],
    ["EPERM", "may not be read. Check its permissions."],
    ["EMFILE", "cannot be opened: too many files are open (EMFILE). Close some, and try again."],
    ["EIO", "cannot be read: the disk or the device has failed (EIO)."],
    ["ESTALE", "cannot be read (ESTALE). Check the path."],
  ] as const
) {
  test(`${code} is told as what it is`, async () => {
    const failing = { readFile: () => Promise.reject(Object.assign(new Error(code), { code })) } as unknown as Io;
    const sentence = (error: unknown) => (error as Error).message === `--it: a.json ${reason}`;
    await assert.rejects(readFile("it", "a.json", failing), sentence);
    await assert.rejects(readJson("it", "a.json", failing), sentence);
  });
}
