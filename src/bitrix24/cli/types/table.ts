/**
 * The shape of the generated table of own fields: which entities have some, how they are asked for, and which methods
 * take or return them.
 *
 * @module
 */

/** How the answer of a method is read; `own_answers.ts` says what each is. */
export type AnswerForm = "described" | "titled" | "listed";

/** An entity with own fields. */
export interface OwnFieldsTable {
  /** What the names of its methods begin with. */
  entity: string;
  /** What it is called, in the plural. */
  title: string;
  /** The API of its methods, where it is not the main one. */
  api?: string;
  /** Parameter that says which type of the entity is meant; the fields depend on it. */
  by?: string;
  /** What the settings of custom fields call it. */
  object?: string;
  /** Whether results spell the names in camel case. */
  camel?: true;
  /** Methods that describe its fields, each with how to read the answer; later ones know better. */
  ask: readonly (readonly [method: string, form: AnswerForm])[];
  /** Name of the generic type of its methods. */
  type: string;
  /** What the names of own fields begin with in requests. */
  request: readonly string[];
  /** What they begin with in results. */
  result: readonly string[];
  /** Fields that begin so, too, but are documented. */
  known: readonly string[];
  /** Its methods with own fields. */
  methods: readonly string[];
}
