/**
 * A portal in memory: takes requests as Bitrix24's REST does, and carries them out on a table's records.
 *
 * @module
 */

import type { Clock } from "../../core/call/clock.ts";
import type { BucketLimits } from "../../sandbox/bucket.ts";
import { clockOf, StandingClock, systemClock } from "../../sandbox/clock.ts";
import type { ControlledSandbox, ControlSettings } from "../../sandbox/control.ts";
import { Controller } from "../../sandbox/controller.ts";
import { cors, fetchThrough, HOST, json, LIMITS, refusals, untilAborted } from "../../sandbox/http.ts";
import type { RowsOptions } from "../../sandbox/made.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { RuleBook } from "../../sandbox/rule/book.ts";
import type { Snapshot } from "../../sandbox/snapshot.ts";
import { Store } from "../../sandbox/store.ts";
import type { Json, SandboxTable, StatefulMethod } from "../../sandbox/table.ts";
import { addressOf } from "./address.ts";
import { addressesAt, type PortalAddress } from "./addresses.ts";
import { applicationCode } from "./application.ts";
import { authorize, isAuthorize } from "./authorize.ts";
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
import { Seeds } from "./seeds.ts";
import { type Asked, nameOf, readTokenRequest, Requests, VERBS } from "./request.ts";

/** What a sandbox accepts, its clock, and how much there is in it. */
export interface SandboxOptions
  extends CredentialOptions, OAuthOptions, ApplicationOptions, Omit<ControlSettings<RefusalCode>, "limits"> {
  /** How many requests are taken: `true` for what a portal takes, 50 at once and 2 a second. Any number when left out. */
  limits?: BucketLimits | boolean;
  /**
   * What tells the time and waits, a {@linkcode FakeClock} in tests; or the moment at which the machine's clock stands,
   * for answers that are the same on every run. The machine's clock when left out.
   */
  clock?: Clock | Date | string;
  /** What tells the time, for answers that are the same on every run; waits are the machine's. */
  now?: () => Date;
  /**
   * Records that are made of their number when they are read, by the begin of their methods' names or the names that the
   * ledger has for them: `{ "crm.deal": 1_000_000 }`, `{ deal: 1_000_000 }`. `sandbox.control.rows` puts others in their place, and `sandbox.control.reset` these again.
   */
  rows?: RowsOptions;
  /** What there is in the place of a fresh portal's records: `["demo"]` for a small company, with people, deals and tasks. */
  seed?: readonly string[];
  /** Records that a sandbox had: {@linkcode SandboxControl.snapshot}. They take the place of those of `seed` and `rows`. */
  snapshot?: Snapshot;
  /** Begins of the addresses of pages that browsers let call, besides those of this machine: `["https://app.example"]`. */
  origins?: readonly string[];
}

/** A sandbox that is a portal. */
export interface PortalSandbox extends ControlledSandbox<RefusalCode> {
  /**
   * What can be called where the portal is served.
   *
   * @param origin Begin of the address, e.g. `http://127.0.0.1:8024`.
   */
  addresses(origin: string): PortalAddress[];
}

/**
 * Makes a sandbox of a table.
 *
 * @throws TypeError When it is given two clocks, or rows that cannot be made.
 */
export function createPortal(table: SandboxTable, options: SandboxOptions = {}): PortalSandbox {
  if (options.clock && options.now) throw new TypeError("A sandbox takes clock or now, not both.");
  const { given, moment } = clockIn(options);
  const clock = new StandingClock(given);
  clock.stand(moment);
  const now = (): Date => new Date(clock.now());
  const book = table.rules && RuleBook.of(table.rules);
  const store = new Store(table, now, undefined, (name) => book?.entity(name)?.definition);
  const users = usersOf(table);
  const tickets = new Tickets(now);
  const replays = new Replays(now);
  const authorization = new AuthorizationServer(options, users.default, HOST, now);
  const events = new Events({ store, clock, authorization, options });
  const code = { ...events.code, ...applicationCode(options) };
  const methods = new Methods(table, store, tickets, users, code);

  const seeds = new Seeds({ store, methods, caller: users.default, now });
  seeds.begin(options);

  const forget = (): void => {
    store.reset();
    seeds.again();
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
    settings: { ...options, limits: options.limits === true ? LIMITED : options.limits ?? false },
    stand: (at) => clock.stand(at === false ? moment : at),
    seed: (asked) => seeds.plant(asked),
    snapshot: () => store.save(),
    restore: (snapshot) => store.load(snapshot),
    reset: () => {
      seeds.begin(options);
      forget();
    },
    fill: (rows) => seeds.fill(rows),
    expireTokens: () => authorization.expire(),
    applications: events,
    refreshes: () => authorization.refreshes(),
  });
  const commands = new Commands(control, new PortalGate(options), methods, store, replays, events, clock);

  const requests = new Requests();

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
    if (!VERBS.includes(request.method)) {
      throw new Refusal(405, "invalid_request", `Tokens are asked for with GET or POST, not ${request.method}`);
    }
    const params = await readTokenRequest(request, url);
    await control.enter(request, TOKENS);
    // All the rest is secret.
    const command = { method: TOKENS, params: { grant_type: params.get("grant_type") }, at: start.getTime() };
    return await control.command(request, command, () => json(200, authorization.answer(url, params)));
  };

  const handle = async (request: Request): Promise<Response> => {
    const start = new Date(control.arrival(request));
    const { url, path } = addressOf(request.url);
    if (AuthorizationServer.serves(path)) return await giveTokens(request, url, start);
    const moved = control.movedTo(url);
    if (moved) return new Response(null, { status: 302, headers: { location: moved } });
    if (isAuthorize(path)) return authorize(url, authorization);
    const asked = await requests.read(request);
    // What one portal takes from one address, whoever asks there.
    await control.enter(request, nameOf(asked), url.host);
    return await carryOut(request, asked, start);
  };

  const layers = [
    untilAborted,
    control.layer,
    cors({ verbs: VERBS, exposes: [LIMITS], ...options.origins && { origins: options.origins } }),
    refusals((error, request) => refusal(error, addressOf(request.url).api)),
  ];
  return {
    url: `${HOST}/rest/${users.default}/${options.codes?.[0] ?? "sandbox"}/`,
    fetch: fetchThrough(layers, handle),
    control,
    addresses: (origin) => addressesAt(origin, options),
    reset: () => {
      forget();
      control.forget();
    },
  };
}

/** What a portal of the usual plans takes. */
const LIMITED: BucketLimits = { burst: 50, perSecond: 2 };

/** What tells the time, and the moment at which it stands, if it does. */
function clockIn({ clock, now }: SandboxOptions): { given: Clock; moment: Date | string | false } {
  if (clock instanceof Date || typeof clock === "string") return { given: systemClock, moment: clock };
  return { given: clock ?? (now ? clockOf(now) : systemClock), moment: false };
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
