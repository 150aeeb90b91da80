import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import * as nodeFs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { checkPlace, makeFolder, onceRead, openFile, WriteError, writeFile, type WriteFiles } from "./write_file.ts";

const folder = nodeFs.mkdtempSync(join(tmpdir(), "oint-write-"));
after(() => nodeFs.rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => nodeFs.readFileSync(path, "utf8");

/** A file system whose disk is full once half of a file is written. */
function full(code: string): WriteFiles {
  return {
    ...nodeFs,
    writeFileSync: ((file: number, content: string) => {
      nodeFs.writeFileSync(file, content.slice(0, content.length / 2));
      throw Object.assign(new Error(`${code}: no space left on device, write`), { code });
    }) as typeof nodeFs.writeFileSync,
  };
}

for (const code of ["ENOSPC", "EDQUOT", "EIO", "EFBIG"]) {
  test(`${code}: the old file stays, and nothing is left beside it`, () => {
    const path = join(folder, `${code}.txt`);
    nodeFs.writeFileSync(path, "old");
    assert.throws(() => writeFile(path, "new and longer", full(code)), (error) => {
      assert.ok(error instanceof WriteError);
      assert.equal(error.code, code);
      assert.equal(
        error.message,
        `${path} cannot be written (${code}, no space left on device). What was there is unchanged.`,
      );
      return true;
    });
    assert.equal(read(path), "old");
    assert.deepEqual(nodeFs.readdirSync(folder).filter((name) => name.startsWith(code)), [`${code}.txt`]);
    nodeFs.rmSync(path);
  });
}

test("a file that is not there yet is not begun", () => {
  assert.throws(() => writeFile(join(folder, "new.txt"), "text", full("ENOSPC")), WriteError);
  assert.deepEqual(nodeFs.readdirSync(folder), []);
});

test("texts and bytes replace what was there, with its rights", () => {
  const path = join(folder, "rights.txt");
  nodeFs.writeFileSync(path, "a longer text", { mode: 0o600 });
  writeFile(path, "Жук");
  assert.equal(read(path), "Жук");
  assert.equal(nodeFs.statSync(path).mode & 0o777, 0o600);
  writeFile(path, new Uint8Array([0xff, 0]));
  assert.deepEqual([...nodeFs.readFileSync(path)], [0xff, 0]);
  assert.deepEqual(nodeFs.readdirSync(folder), ["rights.txt"]);
});

test("a link stays a link", () => {
  const path = join(folder, "link.txt");
  nodeFs.symlinkSync("rights.txt", path);
  writeFile(path, "through");
  assert.ok(nodeFs.lstatSync(path).isSymbolicLink());
  assert.equal(read(join(folder, "rights.txt")), "through");
});

test("a device is written to as it is", () => {
  writeFile("/dev/null", "text");
  assert.ok(nodeFs.statSync("/dev/null").isCharacterDevice());
  assert.throws(() => writeFile("/dev/full", "text"), WriteError);
});

test("where no file can be made beside it, the file itself is written", () => {
  const path = join(folder, "closed.txt");
  nodeFs.writeFileSync(path, "old");
  for (const reason of [{ code: "EACCES" }, { code: "EPERM" }, { name: "NotCapable" }]) {
    const openSync = () => {
      throw Object.assign(new Error("refused"), reason);
    };
    writeFile(path, `new ${Object.values(reason)}`, { ...nodeFs, openSync });
    assert.equal(read(path), `new ${Object.values(reason)}`);
  }
});

for (const [path, code] of [["no/folder.txt", "ENOENT"], [".", "EISDIR"]] as const) {
  test(`a wrong path is told as the system tells it: ${code}`, () => {
    assert.throws(() => writeFile(join(folder, path), "text"), { code });
  });
}

test("a file that is written bit by bit stands in its place once it is done", () => {
  const path = join(folder, "bits.txt");
  nodeFs.writeFileSync(path, "old");
  const file = openFile(path);
  file.write("one ");
  file.write("two");
  assert.equal(read(path), "old");
  file.done();
  assert.equal(read(path), "one two");
  const dropped = openFile(path);
  dropped.write("three");
  dropped.drop();
  dropped.drop();
  assert.equal(read(path), "one two");
  assert.deepEqual(nodeFs.readdirSync(folder).filter((name) => name.startsWith("bits")), ["bits.txt"]);
});

test("a disk that is full in the middle of a file drops it", () => {
  const path = join(folder, "half.txt");
  nodeFs.writeFileSync(path, "old");
  const file = openFile(path, full("ENOSPC"));
  assert.throws(() => file.write("new and longer"), WriteError);
  file.drop();
  assert.equal(read(path), "old");
  assert.deepEqual(nodeFs.readdirSync(folder).filter((name) => name.startsWith("half")), ["half.txt"]);
});

test("where no file can be made beside it, one that is written bit by bit is appended to", () => {
  const path = join(folder, "appended.txt");
  nodeFs.writeFileSync(path, "old");
  const openSync = () => {
    throw Object.assign(new Error("refused"), { code: "EACCES" });
  };
  const file = openFile(path, { ...nodeFs, openSync });
  for (const text of ["one ", "two"]) file.write(text);
  file.done();
  assert.equal(read(path), "one two");
});

test("a link to what is not there yet stays a link, too", () => {
  nodeFs.symlinkSync("target.txt", join(folder, "dangling.txt"));
  assert.equal(checkPlace(join(folder, "dangling.txt")), join(folder, "target.txt"));
  writeFile(join(folder, "dangling.txt"), "made");
  assert.ok(nodeFs.lstatSync(join(folder, "dangling.txt")).isSymbolicLink());
  assert.equal(read(join(folder, "target.txt")), "made");
});

test("places where no file can be are known beforehand, and nothing is made there", () => {
  nodeFs.symlinkSync("loop", join(folder, "loop"));
  nodeFs.writeFileSync(join(folder, "plain"), "");
  const before = nodeFs.readdirSync(folder);
  for (
    const [path, code] of [
      ["no/a.txt", "ENOENT"],
      ["plain/a.txt", "ENOTDIR"],
      [".", "EISDIR"],
      ["new/", "EISDIR"],
      ["loop", "ELOOP"],
      ["x".repeat(300), "ENAMETOOLONG"],
    ] as const
  ) assert.throws(() => checkPlace(`${folder}/${path}`), { code }, path);
  for (const path of [join(folder, "new.txt"), join(folder, "plain"), "/dev/null"]) {
    assert.equal(checkPlace(path), path);
  }
  assert.deepEqual(nodeFs.readdirSync(folder), before);
});

test("folders are made one in the other, and where none can be, that is told at once", () => {
  makeFolder(join(folder, "a", "b", "c"));
  makeFolder(join(folder, "a", "b", "c"));
  assert.ok(nodeFs.statSync(join(folder, "a", "b", "c")).isDirectory());
  assert.throws(() => makeFolder(join(folder, "plain", "d")), { code: "ENOTDIR" });
  assert.throws(() => makeFolder(join(folder, "plain")), { code: "EEXIST" });
  if (nodeFs.existsSync("/proc/self")) {
    for (const path of ["/proc/x", "/proc/x/y/z", "/proc/self/x"]) {
      assert.throws(() => makeFolder(path), /ENOENT|EACCES|NotFound/);
    }
  }
});

const NO_PIPES = process.platform === "win32" && "there are no named pipes";

test("a pipe is written to once somebody reads it; until then nothing is blocked", { skip: NO_PIPES }, async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  let isWritten = false;
  const writing = onceRead(pipe, () => {
    writeFile(pipe, "through a pipe");
    isWritten = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal(isWritten, false);
  const read = new Promise<string>((resolve) => execFile("cat", [pipe], (_, text) => resolve(text)));
  await writing;
  assert.equal(await read, "through a pipe");
});
