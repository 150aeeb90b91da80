/**
 * Every name that is derived from another one, in one place.
 *
 * @module
 */

/** The words of a name in any spelling: `UserIDs` is user, ids; `shop.item.list` is shop, item, list. */
export function words(name: string): string[] {
  return (name.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? []).map((word) =>
    word.toLowerCase()
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `ChangeUserStatus` is `changeUserStatus`. */
export function camelCase(name: string): string {
  return words(name).map((word, index) => index ? capital(word) : word).join("");
}

/** `user.userfield.add` is `UserUserfieldAdd`. */
export function pascalCase(name: string): string {
  return words(name).map(capital).join("");
}

/** `ChangeUserStatus` is `change-user-status`. */
export function kebabCase(name: string): string {
  return words(name).join("-");
}

/** `users-management` is `users_management`. */
export function snakeCase(name: string): string {
  return words(name).join("_");
}

/** A parameter's key in TypeScript: `UserID` is `userId`, `FieldsStructure` is `fields`. */
export function parameterKey(name: string): string {
  return camelCase(name.replace(/(?<=.)Structure$/, ""));
}

/** An agent's name for a function: `shop_change_user_status`. */
export function toolName(service: string, name: string): string {
  return `${service}_${snakeCase(name)}`;
}
