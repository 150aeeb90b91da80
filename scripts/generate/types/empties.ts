/**
 * Which fields a request may empty, and what it sends then: by the kind of the field, where the notes say how that kind
 * is emptied in an entity.
 *
 * @module
 */

import type { Conventions } from "../read/schema/conventions.ts";
import type { EmptyValue, FieldFacts } from "../read/schema/rest.ts";

/** How fields are emptied. */
type Empties = NonNullable<Conventions["empties"]>;
type Rule = Empties["rules"][number];

/** The rule for a method or a type of the notes. */
function ruleFor(name: string, { rules }: Empties): Rule | undefined {
  return rules.find(({ of }) => of.some((prefix) => name === prefix || name.startsWith(`${prefix}.`)));
}

/** What empties one field; nothing where it is needed, or of a kind that nobody empties. */
function emptyOf(field: FieldFacts, rule: Rule, { links, kept }: Empties): EmptyValue | undefined {
  const { name, types = [], required, enum: choice, fields, variants } = field;
  if (required || new RegExp(kept).test(name)) return;
  if (types.length && types.every((type) => type.endsWith("[]") || type === "array")) return rule.lists;
  if (choice || fields?.length || variants?.length) return;
  const [type, ...more] = types;
  if (type === undefined || more.length) return;
  if (type === "date" || type === "datetime") return rule.dates;
  if (links.types.includes(type) || type === "integer" && new RegExp(links.names).test(name)) return rule.links;
  return type === "string" || type === "text" ? rule.texts : undefined;
}

/** Fields with what empties each. */
function emptiable(fields: readonly FieldFacts[], rule: Rule, empties: Empties): FieldFacts[] {
  return fields.map((field) => {
    const empty = emptyOf(field, rule, empties);
    return empty === undefined ? field : { ...field, empty };
  });
}

/** Marks what empties the fields of a type of the notes. */
export function emptyFields(type: string, fields: readonly FieldFacts[], empties: Empties | undefined): FieldFacts[] {
  const rule = empties && ruleFor(type, empties);
  return rule ? emptiable(fields, rule, empties!) : [...fields];
}

/** Marks what empties the fields among a method's parameters. */
export function emptyParams(id: string, params: readonly FieldFacts[], empties: Empties | undefined): FieldFacts[] {
  const rule = empties && ruleFor(id, empties);
  if (!rule) return [...params];
  return params.map((param) => {
    if (!rule.parameters.includes(param.name)) return param;
    const { fields, variants } = param;
    return {
      ...param,
      ...(fields && { fields: emptiable(fields, rule, empties!) }),
      ...(variants && {
        variants: variants.map((one) => ({ ...one, fields: emptiable(one.fields, rule, empties!) })),
      }),
    };
  });
}
