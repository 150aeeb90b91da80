/**
 * How names on the command line are compared.
 *
 * @module
 */

/** The form in which `ChangeUserStatus`, `changeuserstatus` and `change-user-status` are the same name. */
export function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}
