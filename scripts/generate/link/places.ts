/**
 * Links the parameters of a method whose name carries verb and path to the places where they go.
 *
 * @module
 */

import { type Place, readTemplate, type Template, usualPlace } from "../../../src/core/route.ts";
import { type DiagnosticCode, didYouMean } from "../diagnostics.ts";
import { type Http, placedIn } from "../model.ts";
import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";

/** The kinds of bodies, of which a method has one. */
const BODIES = ["body", "form", "part", "content"];

/** Says what is wrong, with a method's name or with one key of a parameter. */
type Report = (
  place: { param?: string; key?: string },
  code: DiagnosticCode,
  message: string,
  hint: string,
) => void;

/** Whether a field holds a file, or files. */
function isFile({ types = [] }: FieldFacts): boolean {
  return types.length > 0 && types.every((type) => /^file(\[\])*$/.test(type));
}

/** The place of one parameter; `in` is where it goes even if the facts leave that to the method's name. */
function placeOf(template: Template, field: FieldFacts): Place {
  const { name, as, comma } = field;
  const where = field.in ?? usualPlace(template, as ?? name);
  return {
    in: where,
    ...(as !== undefined && { as }),
    ...(comma && { comma }),
    ...(where === "part" && isFile(field) && { file: true }),
  };
}

/** The parameters of a method, those of all its alternatives. */
function paramsOf({ params, paramVariants }: MethodFacts): FieldFacts[] {
  return [...params, ...(paramVariants ?? []).flatMap(({ fields }) => fields)];
}

/**
 * Finds the places of a method's parameters, and writes them into its facts.
 *
 * @returns Nothing where the method's name is but a name.
 */
export function linkPlaces(method: MethodFacts, report: Report): Http | undefined {
  const template = readTemplate(method.method);
  const params = paramsOf(method);
  if (!template) {
    const [placed] = params.filter((field) => field.in ?? field.as ?? field.comma);
    if (/\s/.test(method.method)) {
      const hint = "Write verb and path, e.g. GET /items/{id}, or a name without blanks.";
      report({}, "bad-value", `"${method.method}" is no name of a method.`, hint);
    } else if (placed) {
      const message = `${method.method} is sent as a whole, so that its parameters have no places.`;
      report({ param: placed.name }, "bad-value", message, "Remove it, or name the method by verb and path.");
    }
    return;
  }
  const places = new Map<string, Place>();
  for (const field of params) {
    const place = placeOf(template, field);
    if (!places.has(field.name)) places.set(field.name, place);
    else if (!method.paramVariants) {
      const message = `${method.method} has two parameters "${field.name}".`;
      report({ param: field.name }, "repeated-name", message, 'Rename one, and add "as" with the name that is sent.');
    }
    field.in = place.in;
    // An address with a hole leads elsewhere.
    if (place.in === "path") field.required = true;
  }
  check(template, method.method, places, report);
  return { ...template, places: Object.fromEntries(places) };
}

/** Whether the path is filled by its parameters, and the body is of one kind. */
function check(template: Template, method: string, places: ReadonlyMap<string, Place>, report: Report): void {
  const all = [...places].map(([name, { in: where, as = name }]) => ({ name, where, as }));
  for (const name of template.names.filter((name) => !all.some(({ where, as }) => where === "path" && as === name))) {
    const hint = `Add a parameter "${name}", or one with "in": "path" and "as": "${name}".`;
    report({}, "unmapped-field", `The path of ${method} has "{${name}}", which no parameter fills.`, hint);
  }
  for (const [index, { name, where, as }] of all.entries()) {
    if (where === "path" && !template.names.includes(as)) {
      const message = `The path of ${method} has no "{${as}}".`;
      report({ param: name, key: "in" }, "unknown-field", message, didYouMean(as, template.names));
    }
    const twin = all.slice(0, index).find((one) => one.where === where && one.as === as);
    if (twin) {
      const message = `"${twin.name}" is sent as "${as}" in the ${where}, too.`;
      report({ param: name, key: "as" }, "repeated-name", message, "Send one of the two under another name.");
    }
  }
  const [first, ...more] = all.filter(({ where }) => BODIES.includes(where));
  const other = more.find(({ where }) => where !== first!.where || where === "content");
  if (other) {
    const message = `"${first!.name}" makes the body of ${method} ${first!.where}, "${other.name}" ${other.where}.`;
    report({ param: other.name, key: "in" }, "bad-value", message, "A body is of one kind: choose it for all.");
  }
  if (first && ["GET", "HEAD"].includes(template.verb)) {
    const message = `${method} has a body, which no ${template.verb} can have.`;
    report({ param: first.name, key: "in" }, "bad-value", message, "Send it in the query, path or a header.");
  }
}

/** A field of the request by the place and the name that it has there: `header:If-Match`; others are as they are. */
export function fieldOf(to: string, http: Http | undefined): string {
  const [, where, name, rest = ""] = /^([a-z]+):([^.]+)(\..*)?$/.exec(to) ?? [];
  const found = http && placedIn(http, where as Place["in"]).find(({ as }) => as === name);
  return found ? found.name + rest : to;
}
