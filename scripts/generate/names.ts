/**
 * Every name that is derived from another one, in one place.
 *
 * @module
 */

import { readTemplate } from "../../src/core/route.ts";

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

/**
 * What the types of a method are named after: `shop.item.list` is `ShopItemList`. Of `GET /items/{id}` it is `ItemsIdGet`,
 * the verb last, since functions begin with theirs.
 */
export function methodTypeName(id: string): string {
  const [, prefix = "", name = ""] = /^(?:(\w+):)?(.*)$/.exec(id) ?? [];
  const template = readTemplate(name);
  return pascalCase(`${prefix} ${template ? `${template.path} ${template.verb}` : name}`);
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

/**
 * The word of a method's name that tells what calling it does: the verb in capitals of `GET /items/{id}`, the last word
 * in small letters of `shop.item.list`.
 */
export function effectWord(method: string): string {
  return readTemplate(method)?.verb ?? method.split(".").at(-1)!.toLowerCase();
}

/** An agent's name for a function: `shop_change_user_status`. */
export function toolName(service: string, name: string): string {
  return `${service}_${snakeCase(name)}`;
}
