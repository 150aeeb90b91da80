/**
 * How texts speak of an API's methods.
 *
 * @module
 */

import type { MethodModel, ServiceModel } from "../../model.ts";
import { code } from "./mdx.ts";

/** What a service calls one of its methods, e.g. `REST method`. */
export function methodWord({ docs }: ServiceModel): string {
  return docs.method;
}

/** The same with a capital, in the plural: `REST methods`. */
export function methodsTitle(service: ServiceModel): string {
  return `${capital(methodWord(service))}s`;
}

/** A text that begins a sentence or a cell. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A method's name within a page's text; one with verb and path is code, for its braces. */
export function methodName({ name, http }: MethodModel): string {
  return http ? code(name) : name;
}
