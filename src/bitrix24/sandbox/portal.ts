/**
 * A portal in memory: takes requests as Bitrix24's REST does, and carries them out on a table's records.
 *
 * @module
 */

import type { Clock } from "../../core/call/clock.ts";
import { clockOf, systemClock } from "../../sandbox/clock.ts";
import type { ControlledSandbox } from "../../sandbox/control.ts";
import { Controller } from "../../sandbox/controller.ts";
import { cors, fetchThrough, HOST, json, LIMITS, refusals, untilAborted } from "../../sandbox/http.ts";
import type { RowsOptions } from "../../sandbox/made.ts";
import { RuleBook } from "../../sandbox/rule/book.ts";
import { Store } from "../../sandbox/store.ts";
import type { Json, SandboxTable, StatefulMethod } from "../../sandbox/table.ts";
import { applicationCode } from "./application.ts";
import { Commands } from "./commands.ts";
import { type CredentialOptions, identify } from "./credentials.ts";
import { refusal } from "./envelope.ts";
import { type ApplicationOptions, Events } from "./events/mod.ts";
import { download, Tickets } from "./files.ts";
import { PortalGate } from "./gate.ts";
import { Methods, type Users } from "./methods.ts";
import { AuthorizationServer, type OAuthOptions } from "./oauth.ts";
import { type RefusalCode, REFUSALS } from "./refusals.ts";
import { Replays } from "./replays.ts";
import { apiOf, type Asked, nameOf, readRequest } from "./request.ts";

/** What a sandbox accepts, its clock, and how much there is in it. */
export interface SandboxOptions extends CredentialOptions, OAuthOptions, ApplicationOptions {
  /** What tells the time and waits, a {@linkcode FakeClock} in tests; the machine's clock when left out. */
  clock?: Clock;
  /** What tells the time, for answers that are the same on every run; waits are the machine's. */
  now?: () => Date;
  /**
   * Records that are made of their number when they are read, by the names that the ledger has for them:
   * `{ deal: 1_000_000 }`. `sandbox.control.rows` puts others in their place, and `sandbox.control.reset` these again.
   */
  rows?: RowsOptions;
}

/**
 * Makes a sandbox of a table.
 *
 * @throws TypeError When it is given two clocks, or rows that cannot be made.
 */
export function createPortal(table: SandboxTable, options: SandboxOptions = {}): ControlledSandbox<RefusalCode> {
  if (options.clock && options.now) throw new TypeError("A sandbox takes clock or now, not both.");
  const clock = options.clock ?? (options.now ? clockOf(options.now) : systemClock);
  const now = (): Date => new Date(clock.now());
  const book = table.rules && RuleBook.of(table.rules);
  const store = new Store(table, now, undefined, (name) => book?.entity(name)?.definition);
  store.fill(options.rows ?? {});
  const users = usersOf(table);
  const tickets = new Tickets(now);
  const replays = new Replays(now);
  const authorization = new AuthorizationServer(options, users.default, HOST, now);
  const events = new Events({ store, clock, authorization, options });
  const code = { ...events.code, ...applicationCode(options) };
  const methods = new Methods(table, store, tickets, users, code);

  const forget = (): void => {
    store.reset();
    tickets.clear();
    replays.clear();
    authorization.clear();
    events.clear();
  };
  const control = new Controller<RefusalCode>({
    clock,
    refusals: REFUSALS,
    full: "QUERY_LIMIT_EXCEEDED",
    usedUp: "OPERATION_TIME_LIMIT",
    reset: () => {
      store.fill(options.rows ?? {});
      forget();
    },
    fill: (rows) => store.fill(rows),
    expireTokens: () => authorization.expire(),
    applications: events,
    refreshes: () => authorization.refreshes(),
  });
  const commands = new Commands(control, new PortalGate(options), methods, store, replays, events, now);

  const carryOut = async (request: Request, asked: Asked, start: Date): Promise<Response> => {
    const isClassic = asked.api === "v2";
    if (isClassic && asked.webhook === undefined && asked.method === "upload") {
      const { file, ...waiting } = tickets.redeem(asked);
      const whole = withFile(waiting.asked, methods.get(waiting.asked)?.state, file);
      return await commands.answer(request, whole, waiting.caller, start);
    }
    const caller = identify(asked, store, users, options, authorization);
    if (isClassic && asked.method === "download") return download(store, asked);
    return await commands.answer(request, asked, caller, start);
  };

  const giveTokens = async (request: Request, url: URL, start: Date): Promise<Response> => {
    await control.enter(request, TOKENS);
    // All the rest is secret.
    const params = { grant_type: url.searchParams.get("grant_type") };
    const command = { method: TOKENS, params, at: start.getTime() };
    return await control.command(request, command, () => json(200, authorization.answer(url)));
  };

  const handle = async (request: Request): Promise<Response> => {
    const start = new Date(control.arrival(request));
    const url = new URL(request.url);
    if (AuthorizationServer.serves(url)) return await giveTokens(request, url, start);
    const asked = await readRequest(request);
    // What one portal takes from one address, whoever asks there.
    await control.enter(request, nameOf(asked), url.host);
    return await carryOut(request, asked, start);
  };

  const layers = [
    untilAborted,
    control.layer,
    cors({ verbs: ["GET", "POST"], exposes: [LIMITS] }),
    refusals((error, request) => refusal(error, apiOf(request))),
  ];
  return {
    url: `${HOST}/rest/${users.default}/${options.codes?.[0] ?? "sandbox"}/`,
    fetch: fetchThrough(layers, handle),
    control,
    reset: () => {
      forget();
      control.forget();
    },
  };
}

/** What requests to the authorisation server are called in the ledger, and by rules of faults. */
const TOKENS = "oauth/token";

function usersOf({ caller }: SandboxTable): Users {
  if (!caller) throw new Error("A portal has users who call: write the caller into the file of their entity");
  return caller;
}

/** A request as it would be had the file come with it; its name stands in for one that is not sent. */
function withFile(asked: Asked, method: StatefulMethod | undefined, file: Json): Asked {
  const { key = "", name = "" } = method?.file ?? {};
  const params = new Map(asked.params).set(key.toUpperCase(), file);
  const values = method?.values?.toUpperCase();
  const sent = values === undefined ? undefined : params.get(values);
  const others = typeof sent === "object" && sent !== null && !Array.isArray(sent) ? sent : {};
  if (values !== undefined) params.set(values, { [name]: (file as Json[])[0] as Json, ...others });
  return { ...asked, params };
}
