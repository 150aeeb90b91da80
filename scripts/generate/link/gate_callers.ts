/**
 * Who may call a method: by scopes, and by whether a method is an application's; and how others are refused.
 *
 * @module
 */

import type { GateRefusal, GateRule } from "../../../src/sandbox/gate.ts";
import type { MethodModel } from "../model.ts";
import type { GateFile } from "../read/schema/gate.ts";

/** What a rule says of who may call. */
export function callersOf(method: MethodModel, gate: GateFile): Pick<GateRule, "scope" | "unscoped" | "application"> {
  const scope = scopeOf(method, gate);
  const unscoped = scope === undefined ? undefined : unscopedOf(method, gate);
  const application = applicationOf(method, gate);
  return { ...(scope !== undefined && { scope }), ...(unscoped && { unscoped }), ...(application && { application }) };
}

function scopeOf({ id, scope }: MethodModel, { scopes }: GateFile): string | undefined {
  if (!scope.length || scope.some((one) => scopes.free.includes(one))) return undefined;
  return scope.join(scopes.together.some((begin) => id.startsWith(begin)) ? "+" : "|");
}

/** How a method's page says that it refuses who lacks its scopes. */
function unscopedOf({ errors }: MethodModel, { scopes: { codes, phrases } }: GateFile): GateRefusal | undefined {
  const about = new RegExp(phrases.join("|"), "i");
  const own = errors.find(({ code, message }) => message && (codes.includes(code) || about.test(message)));
  return own && [own.status, own.code, own.message];
}

/** How a method refuses others than applications: as its page says, else as `gate.yaml` does. */
function applicationOf({ id, errors }: MethodModel, { applications }: GateFile): GateRule["application"] {
  const caller = applications.callers.find(({ methods }) => methods.includes(id));
  if (!caller) return undefined;
  const about = new RegExp(applications.phrases.join("|"), "i");
  const coded = errors.filter(({ code, message }) => applications.codes.includes(code) || about.test(message));
  const own = coded.find(({ message }) => about.test(message)) ??
    coded.find(({ code }) => code === caller.refusal?.code && applications.codes.includes(code));
  const usual = caller.refusal;
  const status = own?.status ?? usual?.status ?? 400;
  const refusal: GateRefusal = [status, own?.code ?? usual?.code ?? "", own?.message || usual?.text || ""];
  return { refusal, ...(caller.unless !== undefined && { unless: caller.unless }) };
}
