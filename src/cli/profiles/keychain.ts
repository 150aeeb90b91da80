/**
 * The system's keychain, where `@napi-rs/keyring` is installed and the system has one that answers.
 *
 * @module
 */

/** Keeps texts by the name of an account. */
export interface Keychain {
  get: (account: string) => Promise<string | undefined>;
  set: (account: string, text: string) => Promise<void>;
  /** Does nothing where there is none. */
  remove: (account: string) => Promise<void>;
}

/** A keychain, or why there is none. */
export type FoundKeychain = { keychain: Keychain } | { missing: string };

/** What all entries of ours are under. */
const SERVICE = "oint";

/** Milliseconds after which a keychain that asks nobody has not answered. */
const PATIENCE = 15_000;

/** Ends what hangs: a keychain may wait for a window that nobody sees. */
async function answered<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("it does not answer")), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a keychain's error says, on one line. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]!.replace(/\.$/, "");
}

/** The system's keychain, tried by keeping and reading something that is no secret. */
export async function findKeychain(): Promise<FoundKeychain> {
  let library: typeof import("@napi-rs/keyring");
  try {
    library = await import("@napi-rs/keyring");
  } catch {
    return { missing: "@napi-rs/keyring is not installed" };
  }
  const entry = (account: string) => new library.AsyncEntry(SERVICE, account);
  const keychain: Keychain = {
    get: async (account) => await answered(entry(account).getPassword()) ?? undefined,
    set: (account, text) => answered(entry(account).setPassword(text)),
    remove: async (account) => {
      if (await keychain.get(account) !== undefined) await answered(entry(account).deletePassword());
    },
  };
  try {
    const [account, text] = ["oint is trying this keychain", "nothing"];
    await keychain.set(account, text);
    const found = await keychain.get(account);
    await keychain.remove(account);
    return found === text ? { keychain } : { missing: "the system's keychain does not keep what it is given" };
  } catch (error) {
    return { missing: `the system has no keychain that can be used (${reasonOf(error)})` };
  }
}
