/**
 * How names on the command line are compared, and which it keeps for itself.
 *
 * @module
 */

/** Commands that belong to no service. */
export const OWN_COMMANDS: readonly string[] = ["sandbox", "help"];

/** Commands of a service that go by the API's own methods. */
export const METHOD_COMMANDS: readonly string[] = ["call", "methods", "describe"];

/** The form in which `ChangeUserStatus`, `changeuserstatus` and `change-user-status` are the same name. */
export function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}
