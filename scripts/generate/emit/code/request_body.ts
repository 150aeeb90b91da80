/**
 * Writes the expression of what a function sends, or puts together: its parameters, encoded and put into their places.
 *
 * @module
 */

import type { FunctionModel, MethodModel, ParameterModel } from "../../model.ts";
import { literal, propertyName } from "../../print/typescript.ts";
import { isIndex } from "../../values.ts";

/** An expression, and what it needs from the modules in src/core/. */
export interface Expression {
  text: string;
  helpers: Helper[];
}

/** A name of a module in src/core/. */
export interface Helper {
  name: string;
  module: "encode" | "dates" | "files";
}

/** Whether TypeScript demands the parameter. */
export function demanded({ required, explicit }: ParameterModel): boolean {
  return required || explicit;
}

/** Whether its field is always sent: what may be left out has a default then. */
function alwaysSent(parameter: ParameterModel): boolean {
  const { default: standard, implied } = parameter;
  return demanded(parameter) || (standard !== undefined && standard !== "" && !implied);
}

const encoding = (name: string): Helper => ({ name, module: "encode" });

/** What encodes a parameter's values, and whether it takes its time. */
function encoderOf(parameter: ParameterModel, method: MethodModel | undefined): Expression & { waits?: boolean } {
  const { type, encode, format, to } = parameter;
  if (encode) {
    const text = `flag(${literal(encode.true)}, ${literal(encode.false)})`;
    return { text, helpers: [encoding("flag")] };
  }
  switch (type) {
    case "date":
      return { text: `date(${literal(format)})`, helpers: [{ name: "date", module: "dates" }] };
    case "file":
      // A form or a body takes the file itself, JSON takes text.
      if (to.every((field) => /^(part|content)$/.test(method?.http?.places[field]?.in ?? ""))) {
        return { text: "blob", helpers: [{ name: "blob", module: "files" }] };
      }
      return { text: "base64", helpers: [{ name: "base64", module: "files" }], waits: true };
    case "files":
      return { text: "namedFiles", helpers: [{ name: "namedFiles", module: "files" }], waits: true };
    case "id":
    case "integer": {
      const name = demanded(parameter) ? "id" : "idOrEmpty";
      return { text: name, helpers: [encoding(name)] };
    }
    case "list":
      return { text: parameter.items ? `list<${parameter.items}>` : "list", helpers: [encoding("list")] };
    default:
      return { text: type, helpers: [encoding(type)] };
  }
}

/** A parameter's encoded value. */
function valueOf(parameter: ParameterModel, method: MethodModel | undefined): Expression {
  const { key, default: standard } = parameter;
  const { text, helpers, waits } = encoderOf(parameter, method);
  // Callers without types may leave out the whole object; what is missing is then named.
  const given = `params.${key}`;
  const name = JSON.stringify(key);
  const awaited = waits ? "await " : "";
  if (!alwaysSent(parameter)) return { text: `${awaited}${text}(${given}, ${name})`, helpers };
  // An own value of null is none that was left out.
  const value = demanded(parameter) ? given : `${given} === undefined ? ${literal(standard)} : ${given}`;
  return { text: `${awaited}required(${text}, ${value}, ${name})`, helpers: [...helpers, encoding("required")] };
}

/** A place in the request: a value, or places within. */
interface Place {
  text?: string;
  /** The parameters that fill it or anything within, each of which may be missing; none where it is always there. */
  optional: ParameterModel[] | undefined;
  inner: Map<string, Place>;
}

const emptyPlace = (): Place => ({ optional: [], inner: new Map() });

/** Puts a value where a path leads, on the way marking what is always there. */
function put(root: Place, path: string, text: string, parameter: ParameterModel | undefined): void {
  let place = root;
  for (const part of path.split(".")) {
    const next = place.inner.get(part) ?? emptyPlace();
    place.inner.set(part, next);
    place = next;
    if (!parameter) place.optional = undefined;
    else place.optional?.push(parameter);
  }
  place.text = text;
}

/**
 * The members of a structure.
 *
 * @param known The one parameter on which the structure itself depends, so that it is known to be given within.
 */
function members({ inner }: Place, known?: ParameterModel): string[] {
  return [...inner].map(([name, place]) => {
    const depends = [...new Set(place.optional)];
    const [only, ...more] = depends;
    const isList = [...place.inner.keys()].some(isIndex);
    const value = place.text ??
      (isList ? `[${items(place).join(", ")}]` : `{ ${members(place, more.length ? known : only).join(", ")} }`);
    const member = `${propertyName(name)}: ${value}`;
    if (!only || only === known && !more.length) return member;
    // A key whose value is undefined would not fit a type that knows the key only as left out.
    const given = depends.map(({ key }) => `params.${key} !== undefined`).join(" || ");
    return `...(${more.length ? `(${given})` : given} && { ${member} })`;
  });
}

function items({ inner }: Place): string[] {
  return [...inner].sort(([one], [other]) => Number(one) - Number(other)).map(([, place]) => place.text!);
}

/** The object of a function's constant fields and parameters. */
export function requestBody(fn: FunctionModel): Expression {
  const root = emptyPlace();
  const spread: string[] = [];
  const helpers: Helper[] = [];
  for (const parameter of fn.params) {
    const value = valueOf(parameter, fn.method);
    helpers.push(...value.helpers);
    for (const to of parameter.to) {
      if (to !== "*") put(root, to, value.text, alwaysSent(parameter) ? undefined : parameter);
      else if (alwaysSent(parameter)) spread.push(`...${value.text}`);
      else spread.push(`...(params.${parameter.key} !== undefined && ${value.text})`);
    }
  }
  for (const [path, value] of Object.entries(fn.send)) put(root, path, literal(value), undefined);
  // Fields of their own win over those of a structure that is spread.
  const all = [...spread, ...members(root)];
  return { text: all.length ? `{ ${all.join(", ")} }` : "{}", helpers };
}
