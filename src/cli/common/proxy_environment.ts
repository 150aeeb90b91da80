/**
 * Requests through a proxy on Node, whose `fetch` takes one from the environment and only at its start: the command
 * runs once more, as a child with that environment.
 *
 * @module
 */

import { OURS } from "../../catalogue/names.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { RESTARTED, takeSignalsInFront } from "../restarted.ts";
import type { Notes } from "../say/notes.ts";
import type { Config } from "./config.ts";

/** What runtimes offer that this goes by. */
interface Runtime {
  Deno?: unknown;
  Bun?: unknown;
  process?: { allowedNodeEnvironmentFlags?: ReadonlySet<string> };
}

/** Where the proxy was given. */
export interface Place {
  /** The option without dashes. */
  flag: string;
  /** What it was given, as it was typed. */
  text: string;
}

/** Variables that name a proxy. What `NO_PROXY` has goes past it, as on Deno and Bun with a proxy of a single call. */
const PROXIES = /^https?_proxy$/i;

/** Whether this is a Node whose `fetch` goes by the environment: 22.21, 24.5 and later. */
function goesByEnvironment({ Deno, Bun, process }: Runtime): boolean {
  return !Deno && !Bun && process?.allowedNodeEnvironmentFlags?.has("--use-env-proxy") === true;
}

/**
 * Runs the command once more with its proxy in the environment, where that is the way; then it never returns. Nothing
 * may have been read from standard input for another option than this one.
 *
 * @param runtime Where this runs.
 * @throws UsageError When the runtime takes no such proxy.
 */
export async function throughEnvironment(
  config: Config,
  place: Place,
  io: Io,
  notes: Notes,
  runtime: Runtime = globalThis as Runtime,
): Promise<void> {
  if (!io.restart || !goesByEnvironment(runtime)) return;
  if (io.env[RESTARTED]) {
    takeSignalsInFront();
    return hideLogin(io.env.HTTPS_PROXY, notes);
  }
  if (config.proxy === undefined) return;
  if (!/^https?:/.test(config.proxy)) {
    throw new UsageError(
      "--config: Node takes a proxy by http or https only. Give the address of such a one, or run the command with Deno.",
    );
  }
  await io.restart((args) => withoutProxy(args, place, config), environment(io.env, config.proxy));
}

/** Masks the login that the command line no longer shows. */
function hideLogin(proxy = "", notes: Notes): void {
  const { username, password } = URL.canParse(proxy) ? new URL(proxy) : { username: "", password: "" };
  if (password) notes.hide(password, username);
}

/** An environment that names a proxy. */
function environment(inherited: Io["env"], proxy: string): Io["env"] {
  const others = Object.entries(inherited).filter(([name]) => !PROXIES.test(name));
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];
  return {
    ...Object.fromEntries(others),
    ...Object.fromEntries(names.map((name) => [name, proxy])),
    NODE_USE_ENV_PROXY: "1",
    [RESTARTED]: "1",
  };
}

/** The arguments with what else the option says: everybody on a machine can list arguments, and standard input is read. */
function withoutProxy(args: readonly string[], { flag, text }: Place, { timeout, advanced }: Config): string[] {
  const rest = JSON.stringify({ ...timeout && { timeout: timeout / 1000 }, adv_response: advanced });
  const names = [`--${flag}`, `--${OURS}${flag}`].map((name) => name.toLowerCase());
  const isName = (arg = "") => names.includes(arg.toLowerCase());
  return args.map((arg, at) => {
    if (arg === text && isName(args[at - 1])) return rest;
    const name = arg.slice(0, -text.length - 1);
    return arg === `${name}=${text}` && isName(name) ? `${name}=${rest}` : arg;
  });
}
