import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { configFolder } from "./folder.ts";
import type { FoundKeychain, Keychain } from "./keychain.ts";
import { profileStore } from "./store.ts";

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A store in a folder of its own that is not there yet. */
function fresh(keychains: () => Promise<FoundKeychain> = () => Promise.resolve({ missing: "there is none" })) {
  const home = mkdtempSync(join(tmpdir(), "oint-profiles-"));
  folders.push(home);
  const folder = join(home, "settings", "oint");
  return { folder, home, store: profileStore({ OINT_CONFIG_DIR: folder }, keychains) };
}

const OFFICE = { service: "shop", name: "office", address: "shop.example", account: "Anna" };
const TEXTS = { URL: "https://shop.example/rest/1/c0de/", Token: "t0ken" };

test("a profile is kept, read, listed without its secrets, replaced and forgotten", async () => {
  const { store } = fresh();
  assert.deepEqual([await store.list(), await store.read("shop", "office")], [[], undefined]);
  assert.equal(await store.keep(OFFICE, TEXTS), "file");
  await store.keep({ service: "shop", name: "default", address: "other.example" }, { URL: "other.example" });
  assert.deepEqual(await store.read("shop", "office"), TEXTS);
  assert.deepEqual(await store.list(), [
    { service: "shop", name: "default", address: "other.example", kept: "file" },
    { ...OFFICE, kept: "file" },
  ]);
  await store.keep({ ...OFFICE, account: "Maria" }, { URL: "new.example" });
  assert.deepEqual(await store.read("shop", "office"), { URL: "new.example" });
  assert.deepEqual([await store.forget("shop", "office"), await store.forget("shop", "office")], [true, false]);
  assert.deepEqual(await store.read("shop", "office"), undefined);
  assert.deepEqual((await store.list()).map(({ name }) => name), ["default"]);
});

test("only its owner may read the file and its folder, also where they were open before", {
  skip: process.platform === "win32",
}, async () => {
  const { folder, store } = fresh();
  await store.keep(OFFICE, TEXTS);
  const rights = () => [folder, store.path].map((place) => (statSync(place).mode & 0o777).toString(8));
  assert.deepEqual(rights(), ["700", "600"]);
  chmodSync(folder, 0o755);
  chmodSync(store.path, 0o644);
  await store.keep(OFFICE, TEXTS);
  assert.deepEqual(rights(), ["700", "600"]);
  assert.deepEqual(readdirSync(folder), ["profiles.json"]);
});

for (
  const [what, text, why] of [
    ["is cut off", '{"version":1,"profiles":{"shop":', "it is no JSON"],
    ["is empty", "", "it is no JSON"],
    ["holds something else", '["t0ken"]', "it holds no profiles"],
    ["has no profiles", '{"version":1}', "it holds no profiles"],
    [
      "has a profile whose name leads elsewhere",
      '{"version":1,"profiles":{"shop":{"../../x":{"address":"a","kept":"keychain"}}}}',
      'what it has for shop is called "../../x", which is no name',
    ],
    [
      "is of a newer version",
      '{"version":2,"profiles":{}}',
      "a newer version of oint has written it, which you need to update to",
    ],
    [
      "has a profile without its connection",
      '{"version":1,"profiles":{"shop":{"office":{"address":"a","kept":"file"}}}}',
      "the profile office for shop lacks its address or its connection",
    ],
  ] as const
) {
  test(`a file that ${what} is told, with what to do, and left as it is`, async () => {
    const { folder, store } = fresh();
    mkdirSync(folder, { recursive: true });
    writeFileSync(store.path, text);
    const error = {
      name: "UsageError",
      message:
        `The profiles in ${store.path} cannot be read: ${why}. Mend the file, or move it away and log in again; it is left as it is.`,
    };
    await assert.rejects(store.list(), error);
    await assert.rejects(store.read("shop", "office"), error);
    await assert.rejects(store.keep(OFFICE, TEXTS), error);
    await assert.rejects(store.forget("shop", "office"), error);
    assert.equal(readFileSync(store.path, "utf8"), text);
  });
}

test("what a later version of this form adds stays where a profile is changed", async () => {
  const { folder, store } = fresh();
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    store.path,
    '{"version":1,"profiles":{"other":{"a":{"address":"x","kept":"keychain","more":1}}},"more":[2]}',
  );
  await store.keep(OFFICE, TEXTS);
  const content = JSON.parse(readFileSync(store.path, "utf8"));
  assert.deepEqual([content.more, content.profiles.other.a.more, content.profiles.shop.office.account], [
    [2],
    1,
    "Anna",
  ]);
});

test("a link to the file stays one", { skip: process.platform === "win32" }, async () => {
  const { folder, home, store } = fresh();
  mkdirSync(folder, { recursive: true });
  const real = join(home, "dotfiles.json");
  writeFileSync(real, '{"version":1,"profiles":{}}');
  symlinkSync(real, store.path);
  await store.keep(OFFICE, TEXTS);
  assert.ok(lstatSync(store.path).isSymbolicLink());
  assert.equal(JSON.parse(readFileSync(real, "utf8")).profiles.shop.office.connection.Token, "t0ken");
});

test("many that keep profiles at once lose none", async () => {
  const { folder, store } = fresh();
  const names = Array.from({ length: 20 }, (_, at) => `office${at}`);
  await Promise.all(
    names.map((name) =>
      profileStore({ OINT_CONFIG_DIR: folder }, () => Promise.resolve({ missing: "none" })).keep(
        { ...OFFICE, name },
        TEXTS,
      )
    ),
  );
  assert.deepEqual((await store.list()).map(({ name }) => name), names.toSorted());
  assert.deepEqual(readdirSync(folder), ["profiles.json"]);
});

/** A keychain in memory. */
function memory(broken: Partial<Keychain> = {}): { kept: Map<string, string>; found: FoundKeychain } {
  const kept = new Map<string, string>();
  const keychain: Keychain = {
    get: (account) => Promise.resolve(kept.get(account)),
    set: (account, text) => Promise.resolve(void kept.set(account, text)),
    remove: (account) => Promise.resolve(void kept.delete(account)),
    ...broken,
  };
  return { kept, found: { keychain } };
}

test("where there is a keychain, the secrets are in it and in no file", async () => {
  const { kept, found } = memory();
  const { folder, store } = fresh(() => Promise.resolve(found));
  assert.equal(await store.keep(OFFICE, TEXTS), "keychain");
  assert.deepEqual([...kept], [["shop/office", JSON.stringify(TEXTS)]]);
  assert.ok(!/c0de|t0ken/.test(readFileSync(store.path, "utf8")));
  assert.deepEqual(await store.read("shop", "office"), TEXTS);
  assert.deepEqual(await store.list(), [{ ...OFFICE, kept: "keychain" }]);

  const without = profileStore(
    { OINT_CONFIG_DIR: folder },
    () => Promise.resolve({ missing: "@napi-rs/keyring is not installed" }),
  );
  await assert.rejects(without.read("shop", "office"), {
    name: "UsageError",
    message:
      "The profile office is kept in the system's keychain, and @napi-rs/keyring is not installed. Install or unlock it, or log in again: oint login shop --profile office.",
  });
  assert.equal(await store.forget("shop", "office"), true);
  assert.deepEqual([...kept], []);
});

test("a keychain that refuses leaves the secrets to the file", async () => {
  const { kept, found } = memory({ set: () => Promise.reject(new Error("locked")) });
  const { store } = fresh(() => Promise.resolve(found));
  assert.equal(await store.keep(OFFICE, TEXTS), "file");
  assert.deepEqual([await store.read("shop", "office"), [...kept]], [TEXTS, []]);
});

test("a keychain that does not hand out what it has is told", async () => {
  const { found } = memory({ get: () => Promise.reject(new Error("t0ken is locked")) });
  const { store } = fresh(() => Promise.resolve(found));
  await store.keep(OFFICE, TEXTS);
  await assert.rejects(store.read("shop", "office"), {
    name: "UsageError",
    message:
      "The system's keychain does not hand out the profile office. Unlock it, or log in again: oint login shop --profile office.",
  });
});

for (const text of ["s3cret-that-is-no-JSON", '["s3cret"]', '{"URL":5}', "null"]) {
  test(`what a keychain has that is no connection is told, and not shown: ${text}`, async () => {
    const { kept, found } = memory();
    const { store } = fresh(() => Promise.resolve(found));
    await store.keep(OFFICE, TEXTS);
    kept.set("shop/office", text);
    await assert.rejects(store.read("shop", "office"), (error: Error) => {
      assert.match(error.message, /^The system's keychain does not hand out the profile office\./);
      assert.ok(!`${error.stack} ${error.cause}`.includes("s3cret"));
      return true;
    });
  });
}

test("two that keep one profile at once keep one of them whole", async () => {
  const { kept, found } = memory({
    set: async (account, text) => {
      kept.set(account, text);
      // Whoever is first to the keychain is last to the file.
      await new Promise((resolve) => setTimeout(resolve, text.includes("first") ? 60 : 0));
    },
  });
  const { store } = fresh(() => Promise.resolve(found));
  const keep = (name: string) => store.keep({ ...OFFICE, address: `${name}.example` }, { URL: `${name}.example` });
  await Promise.all([keep("first"), keep("second")]);
  const [profile] = await store.list();
  assert.deepEqual(await store.read("shop", "office"), { URL: profile!.address });
});

test("what cannot be written into the file leaves the keychain as it was", async () => {
  let afterSet = () => {};
  const { kept, found } = memory({
    set: (account, text) => Promise.resolve(void kept.set(account, text)).then(() => afterSet()),
  });
  const { store } = fresh(() => Promise.resolve(found));
  await store.keep(OFFICE, TEXTS);
  writeFileSync(store.path, "{");
  await assert.rejects(store.keep(OFFICE, { URL: "new.example" }), /cannot be read: it is no JSON/);
  await assert.rejects(store.keep({ ...OFFICE, name: "other" }, { URL: "new.example" }), /cannot be read/);
  writeFileSync(store.path, '{"version":1,"profiles":{}}');
  // Its place is taken between the keychain and the file.
  afterSet = () => {
    afterSet = () => {};
    rmSync(store.path);
    mkdirSync(join(store.path, "folder"), { recursive: true });
  };
  await assert.rejects(store.keep(OFFICE, { URL: "new.example" }), /cannot be written/);
  assert.deepEqual([...kept], [["shop/office", JSON.stringify(TEXTS)]]);
});

test("the folder is the platform's, unless one is named", () => {
  const folder = (env: Record<string, string>, platform = "linux") => configFolder(env, platform).replaceAll("\\", "/");
  assert.equal(folder({ HOME: "/home/anna" }), "/home/anna/.config/oint");
  assert.equal(folder({ HOME: "/home/anna", XDG_CONFIG_HOME: "/settings" }), "/settings/oint");
  assert.equal(folder({ HOME: "/home/anna", XDG_CONFIG_HOME: "relative" }), "/home/anna/.config/oint");
  assert.equal(folder({ HOME: "/Users/anna" }, "darwin"), "/Users/anna/.config/oint");
  assert.equal(folder({ APPDATA: "/Roaming", HOME: "/home/anna" }, "win32"), "/Roaming/oint");
  assert.equal(folder({ OINT_CONFIG_DIR: "/own", HOME: "/home/anna" }), "/own");
  assert.throws(() => folder({}), {
    name: "UsageError",
    message: /HOME is not set\. Set it, or name a folder in OINT_CONFIG_DIR\./,
  });
  assert.throws(() => folder({}, "win32"), /APPDATA is not set/);
});

test("a folder that cannot be made is told", async () => {
  const { home } = fresh();
  const file = join(home, "file");
  writeFileSync(file, "");
  const store = profileStore({ OINT_CONFIG_DIR: join(file, "oint") }, () => Promise.resolve({ missing: "none" }));
  assert.deepEqual(await store.list(), []);
  await assert.rejects(store.keep(OFFICE, TEXTS), {
    name: "UsageError",
    message: /cannot be written \((ENOTDIR|EEXIST)\)\. What was there is unchanged\.$/,
  });
  assert.ok(!existsSync(join(file, "oint")));
});
