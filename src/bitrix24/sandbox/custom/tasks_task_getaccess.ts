/**
 * `tasks.task.getaccess` tells of each user who is asked for what that user may do; without users, of the one who calls.
 *
 * @module
 */

import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";

/** Tells of the documented users what is documented, and of all others what the one who calls may do. */
export const tasksTaskGetaccess: Custom = ({ asked, caller, envelope, sample }) => {
  const users = asked.params.get("USERS");
  const { result } = envelope;
  if (!Array.isArray(users) || !isMembers(result) || !isMembers(result.allowedActions)) return envelope;
  const own = result.allowedActions[String(caller)] ?? {};
  const shown = isMembers(sample) && isMembers(sample.allowedActions) ? sample.allowedActions : {};
  const ids = users.filter((id) => typeof id === "number" || typeof id === "string").map(String);
  const allowedActions = Object.fromEntries(ids.map((id): [string, Json] => [id, shown[id] ?? own]));
  return { ...envelope, result: { ...result, allowedActions } };
};
