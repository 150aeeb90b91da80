/**
 * Schema of `service.yaml`: what the functions of one service have in common.
 *
 * @module
 */

import { z } from "zod";
import { effect } from "./rest.ts";
import { optionName, parameterName, prose } from "./common.ts";
import { conventions } from "./conventions.ts";

/** A module of the service that is written by hand. */
const modulePath = (what: string, usual: string): z.ZodOptional<typeof prose> =>
  prose.optional().meta({ description: `${what}, in the service's folder; ${usual} unless told.` });

/** A parameter that says where and as whom to call. */
const connectionParameter = z.strictObject({
  place: z.enum(["first", "last"]).meta({ description: "Which side of a function's own parameters it stands on." }),
  required: z.boolean(),
  secret: z.boolean().meta({ description: "Whether its value must never be shown." }),
  cli: optionName,
  default: z.string().optional(),
  trial: prose.optional().meta({ description: "A value with which all can be tried out without an account." }),
  about: prose,
});

/** One way to connect, as the examples show it. */
const connectionWay = z.strictObject({
  about: prose.meta({ description: "Sentence above the example." }),
  args: z.record(z.string(), z.string()).meta({ description: "Connection parameters by name." }),
  shell: z.record(z.string(), z.string()).optional().meta({
    description: "Where the shell example's arguments differ.",
  }),
  variable: prose.meta({ description: "Name of the client in the TypeScript example." }),
  client: prose.meta({ description: "TypeScript expression of the client; {Name} stands for an argument." }),
});

const schema = z.record(z.string(), z.json());

/** What OpenAPI says of the API as a whole, and what its answers look like. */
const api = z.strictObject({
  address: prose.meta({ description: "Where methods' names are appended; {name} stands for a variable." }),
  variables: z.record(prose, z.strictObject({ default: prose, description: prose })).optional(),
  security: z.record(prose, schema).meta({ description: "OpenAPI's security schemes; any one of them will do." }),
  own: prose.optional().meta({ description: "Field of a request's body that the client sends by itself." }),
  result: prose.optional().meta({
    description: "Key of an answer that holds the result; without one, the answer is the result.",
  }),
  total: prose.optional().meta({ description: "Key of an answer that counts the records of a list." }),
  answer: z.record(z.string(), schema).optional().meta({ description: "Schemas of an answer's other keys." }),
  required: z.array(prose).optional().meta({ description: "Keys that every answer has." }),
  refusal: prose.optional().meta({ description: "Which of the schemas describes a refusal." }),
  schemas: z.record(prose, schema).optional().meta({ description: "JSON Schemas that these refer to." }),
});

/** How an entity's own fields are asked for, and what is done with them. */
const ownFields = z.strictObject({
  table: modulePath("Module with the type OwnFieldsTable", "cli/own_fields.ts"),
  entities: z.array(z.strictObject({
    entity: prose.meta({ description: "What the names of the entity's methods begin with." }),
    title: prose.meta({ description: "What it is called, in the plural." }),
    by: z.strictObject({
      param: prose.meta({ description: "Parameter that says which type of the entity is meant." }),
      member: prose.meta({ description: "Member of client.tree.own that holds the methods, which differ by type." }),
    }).optional(),
    object: prose.optional().meta({ description: "What the settings of custom fields call the entity." }),
    ask: z.record(prose, prose).meta({ description: "Methods that describe the fields, with how to read the answer." }),
    camel: z.literal(true).optional().meta({ description: "Results spell the names in camel case." }),
  })).min(1),
});

/** An entity whose own fields are asked for, as written. */
export type OwnEntitySpec = z.output<typeof ownFields>["entities"][number];

/** A regular expression, as text, whose groups stand for secrets. */
const secretPattern = prose.superRefine((text, context) => {
  try {
    const { source } = new RegExp(text);
    // What matches in any case tells how many groups there are.
    const groups = new RegExp(`${source}|`).exec("")!.length - 1;
    if (!groups) context.addIssue("a pattern has a group around the secret");
  } catch {
    context.addIssue("a pattern is a regular expression");
  }
});

/** A domain's name, in small letters. */
const domainName = z.string().regex(
  /^[a-z\d]+(-+[a-z\d]+)*(\.[a-z\d]+(-+[a-z\d]+)*)+$/,
  "a domain looks like shop.example",
);

/** A domain, and what shows that the service has it. */
const domain = z.strictObject({
  name: domainName,
  source: z.url("a source is the address of a page").meta({ description: "Official page that shows it." }),
});

/** How records are recognised that a call has made. */
const marks = z.strictObject({
  creates: z.array(prose).min(1).meta({
    description: "Last words of methods' names, or verbs in capitals, of methods that create a record.",
  }),
  names: z.array(prose).min(1).meta({
    description:
      "Parameters, or members of one, that take an id of the caller's own; the first that a method has counts.",
  }),
});

/** A page that people write; its text stands in a file of its own. */
const guide = z.strictObject({
  name: z.string().regex(/^[a-z][a-z\d]*(-[a-z\d]+)*$/, "a page's name is words-with-dashes").meta({
    description: "Its file, guides/<name>.md, and its address.",
  }),
  title: prose,
  summary: prose,
});

/** What is read of the facts about the library whose names the functions have: its names, and those of its options. */
export const originalsFile = z.looseObject({
  functions: z.array(z.looseObject({ name: prose, params: z.array(z.looseObject({ option: prose })) })),
});
/** Content of those facts, as far as it is read. */
export type OriginalsFile = z.output<typeof originalsFile>;

/** Schema of `service.yaml`. */
export const serviceFile = z.strictObject({
  title: prose,
  summary: prose,
  description: prose.meta({ description: "Front matter of every page; {title} stands for the function's." }),
  keywords: z.array(prose).min(1),
  client: z.strictObject({
    name: prose.meta({ description: "The class whose instance every calling function takes first." }),
    parameter: prose,
    map: prose.optional().meta({ description: "Name of the map of the main API's methods; RestMethods unless told." }),
    module: modulePath("Its module", "client.ts"),
    options: prose.meta({ description: "Type of a call's options, from the same module." }),
    response: prose.optional().meta({ description: "Generic type around a result, where there is an envelope." }),
    responseModule: modulePath("The module of that type", "the client's"),
    unknown: prose.optional().meta({ description: "Its member that calls methods that no documentation lists." }),
    adapter: modulePath("The command line's side of the service", "cli/connect.ts"),
    tree: z.strictObject({
      module: modulePath("Its module", "tree.ts"),
      method: prose.meta({ description: "Generic type of a callable method: its parameters, then its result." }),
      own: z.strictObject({
        module: modulePath("Its module", "own.ts"),
        type: prose.meta({
          description: "Type of what a client knows of its installation: the tree's type parameter.",
        }),
        main: prose.meta({ description: "Its member with the map of the main API's methods; others have their name." }),
      }).optional(),
    }).optional().meta({ description: "Who offers the methods as a tree: rest(shop).order.place()." }),
    tools: z.array(z.strictObject({
      name: optionName,
      summary: prose,
      module: modulePath("Its module", "cli/<name>/command.ts"),
    })).optional().meta({ description: "Commands written by hand." }),
  }),
  entries: z.record(prose, prose).optional().meta({
    description: "Further entry points of the package: their names, and their files in the service's folder.",
  }),
  guides: z.array(guide).min(1).optional().meta({ description: "Pages that people write, in their order." }),
  origin: z.strictObject({
    name: prose,
    title: prose,
    summary: prose,
    differences: z.array(prose).min(1),
  }).optional().meta({ description: "The library whose names the functions have, and what is different from it." }),
  returns: prose.meta({ description: "What a calling function returns, on its page." }),
  docs: z.strictObject({
    base: z.url("an address begins with https://"),
    ending: prose.optional().meta({ description: "Ending of the facts' pages that the addresses do not have." }),
    suffix: z.string(),
    method: prose.optional().meta({ description: "What the API's methods are called, in the singular." }),
  }).meta({ description: "Official pages: base + page without its ending + suffix." }),
  api,
  words: z.array(prose).min(1).optional().meta({
    description: "Words that give the service away: they stand nowhere but in its own folders.",
  }),
  conventions: conventions.optional().meta({ description: "Habits of the API and of its documentation." }),
  effects: z.partialRecord(effect, z.array(prose)).optional().meta({
    description: "Last words of methods' names, or verbs in capitals, by what such a method does.",
  }),
  domains: z.array(domain).min(1).optional().meta({
    description: "Domains in which the service gives its installations their names: credentials may follow them there.",
  }),
  marks: marks.optional().meta({ description: "By what a caller recognises a record that a call has made." }),
  ownFields: ownFields.optional().meta({
    description: "How the fields that an installation has of its own become types: an entity each.",
  }),
  apis: z.record(prose, z.strictObject({ prefix: prose, map: prose, path: prose })).optional().meta({
    description:
      "Further APIs by the name that the facts give them: prefix of their methods in the notes, name of their map, what precedes a method's name in the address.",
  }),
  synonyms: z.record(prose, z.array(prose).min(1)).optional().meta({
    description:
      "What people type who search, and the words that names and summaries have for it: `fire: [dismiss]`. Either may be several words.",
  }),
  secrets: z.array(secretPattern).min(1).optional().meta({
    description: "Regular expressions whose groups are secrets in the service's addresses, which nobody may see.",
  }),
  connection: z.record(parameterName, connectionParameter),
  ways: z.record(prose, connectionWay),
});
/** Content of `service.yaml`. */
export type ServiceFile = z.output<typeof serviceFile>;

/** Schema of `_category.yaml`. */
export const categoryFile = z.strictObject({ title: prose, summary: prose, position: z.int().min(1) });
/** Content of `_category.yaml`. */
export type CategoryFile = z.output<typeof categoryFile>;
