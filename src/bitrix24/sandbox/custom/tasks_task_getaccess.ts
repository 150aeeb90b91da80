/**
 * `tasks.task.getaccess` tells of each user who is asked for what that user may do; without users, of the one who calls.
 *
 * @module
 */

import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";

/** Tells it of all users alike: the sandbox knows no rights. */
export const tasksTaskGetaccess: Custom = ({ asked, caller, envelope }) => {
  const users = asked.params.get("USERS");
  const { result } = envelope;
  if (!Array.isArray(users) || !isMembers(result) || !isMembers(result.allowedActions)) return envelope;
  const own = result.allowedActions[String(caller)] ?? {};
  const ids = users.filter((id) => typeof id === "number" || typeof id === "string").map(String);
  const allowedActions = Object.fromEntries(ids.map((id): [string, Json] => [id, own]));
  return { ...envelope, result: { ...result, allowedActions } };
};
