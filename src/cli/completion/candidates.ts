/**
 * What may stand where the cursor is, of what is known without asking anybody.
 *
 * @module
 */

import type { CommandTable, ConnectionOption, OptionKind, Program, ServiceTable } from "../../catalogue/commands.ts";
import { allMethods, detailsOf } from "../../catalogue/find.ts";
import type { Catalogue, FieldTable, Method } from "../../catalogue/methods.ts";
import {
  besideOwn,
  findFunction,
  METHOD_COMMANDS,
  normalise,
  OURS,
  OWN_COMMANDS,
  RECORD_COMMANDS,
} from "../../catalogue/names.ts";
import { commonFlags } from "../common/options.ts";
import { SHELLS } from "./scripts.ts";

/** Something that may stand there. */
export interface Candidate {
  value: string;
  about?: string | undefined;
}

/** A value whose candidates only the service knows. */
export interface Asked {
  service: ServiceTable;
  /** Name of the parameter or of the member that it fills. */
  field: string;
}

/** What may stand there. */
export interface Offer {
  candidates: readonly Candidate[];
  /** Whether a file may. */
  files?: boolean;
  /** Whether more is typed behind it without a blank. */
  open?: boolean;
  /** What else the service knows. */
  ask?: Asked;
  /** Whether profiles may. */
  profiles?: string;
}

const NOTHING: Offer = { candidates: [] };
const FILES: Offer = { candidates: [], files: true };
const BOOLEANS: readonly Candidate[] = [{ value: "true" }, { value: "false" }];
const FORMATS: readonly Candidate[] = ["json", "jsonl", "csv", "table", "yaml"].map((value) => ({ value }));

/** Kinds of options that take a file. */
const FILE_KINDS: readonly OptionKind[] = ["file", "files", "structure", "list"];

/** An option that may be given. */
interface Option extends Candidate {
  /** What may stand behind it; absent where it takes no value. */
  values?: () => Offer;
}

function named(names: readonly string[], values?: () => Offer): Option[] {
  return names.map((name) => ({ value: `--${name}`, ...values && { values } }));
}

/** An option of the line whose value the cursor is in, and what of the value is typed. */
function optionAt(words: readonly string[], options: readonly Option[], anyCase: boolean) {
  const find = (name: string) => {
    const plain = name.startsWith(`--${OURS}`) && !options.some(({ value }) => value === name)
      ? `--${name.slice(OURS.length + 2)}`
      : name;
    return options.find(({ value }) => value === plain || anyCase && value.toLowerCase() === plain.toLowerCase());
  };
  const current = words.at(-1)!;
  const [, name, typed] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  if (name !== undefined) return { option: find(name), typed: typed!, before: `${name}=` };
  const option = find(words.at(-2) ?? "");
  return option?.values ? { option, typed: current, before: "" } : undefined;
}

/** Options, or the value of one. */
function ofOptions(words: readonly string[], options: readonly Option[], anyCase = false, positional = NOTHING): Offer {
  const found = optionAt(words, options, anyCase);
  if (found) {
    const { option, before } = found;
    const offer = option?.values?.() ?? NOTHING;
    return before
      ? { ...offer, candidates: offer.candidates.map((each) => ({ ...each, value: before + each.value })) }
      : offer;
  }
  if (!words.at(-1)!.startsWith("-") && positional !== NOTHING) return positional;
  const given = words.slice(0, -1).map((word) => word.replace(/=.*$/s, ""));
  return { candidates: options.filter(({ value }) => !given.includes(value)) };
}

/** Options of ours beside what is called, with their values. */
function commonOptions(service: ServiceTable, own: readonly string[], calls: boolean): Option[] {
  const known: Record<string, () => Offer> = {
    format: () => ({ candidates: FORMATS }),
    out: () => FILES,
    config: () => FILES,
  };
  const { values, switches } = commonFlags(own, service.list !== undefined);
  const bare = (flag: string) => flag.startsWith(OURS) ? flag.slice(OURS.length) : flag;
  const connection = calls ? service.connection.map(({ flag }: ConnectionOption) => besideOwn(flag, own)) : [];
  return [
    ...values.flatMap((flag) => named([flag], known[bare(flag)] ?? (() => NOTHING))),
    ...named(connection, () => NOTHING),
    ...calls ? named([besideOwn("profile", own)], () => ({ candidates: [], profiles: service.name })) : [],
    ...calls ? named([besideOwn("timeout", own)], () => NOTHING) : [],
    ...named(calls ? switches : []),
    ...named(["help"]),
  ];
}

/** Options of a command that the service has written by hand, as far as they are known: it may have others. */
function toolOptions({ name, connection }: ServiceTable): Option[] {
  return [
    ...named(connection.map(({ flag }) => flag), () => NOTHING),
    ...named(["profile"], () => ({ candidates: [], profiles: name })),
    ...named(["timeout"], () => NOTHING),
    ...named(["help"]),
  ];
}

/** Options of a function. */
function functionOptions(service: ServiceTable, command: CommandTable): Option[] {
  const own = command.options.map(({ flag, kind, about, name, required }): Option => ({
    value: `--${flag}`,
    about: required ? `${about} (required)` : about,
    values: () => {
      if (kind === "boolean") return { candidates: BOOLEANS };
      if (FILE_KINDS.includes(kind)) return FILES;
      return { candidates: [], ask: { service, field: name } };
    },
  }));
  const flags = command.options.map(({ flag }) => flag);
  const names = () => ({ candidates: flags.map((value) => ({ value })) });
  return [
    ...own,
    ...named([besideOwn("clear", flags)], names),
    ...commonOptions(service, flags, command.connects || command.network === true),
  ];
}

/** A method's parameters as options; members of the structure that is being typed behind its dot. */
function parameters(service: ServiceTable, fields: readonly FieldTable[], current: string, path = "--"): Option[] {
  return fields.flatMap((field): Option[] => {
    const { name, type, values = [], required, about } = field;
    const value = path + name;
    const inner = field.fields && current.startsWith(`${value}.`)
      ? parameters(service, field.fields, current, `${value}.`)
      : [];
    return [{
      value,
      about: [type, required ? "required" : "", about ?? ""].filter(Boolean).join(", "),
      values: () => {
        if (values.length) return { candidates: values.map((one) => ({ value: String(one) })) };
        if (/\bboolean\b/.test(type)) return { candidates: BOOLEANS };
        if (/\b(file|object)\b|\[\]/.test(type)) return FILES;
        return { candidates: [], ask: { service, field: name } };
      },
    }, ...inner];
  });
}

function callable({ name, summary, effect }: Method): Candidate {
  return { value: name, about: `${effect}: ${summary}` };
}

async function ofMethodCommand(
  service: ServiceTable,
  catalogue: Catalogue,
  command: string,
  words: readonly string[],
): Promise<Offer> {
  const apis = named(catalogue.apis);
  if (command === "methods") {
    const effects = () => ({ candidates: ["read", "write", "delete"].map((value) => ({ value })) });
    return ofOptions(words, [...named(["effect"], effects), ...named(["json", "help"]), ...apis]);
  }
  const all = await allMethods(catalogue);
  if (words.length === 1) {
    const listed = all.filter(({ api, name }) => api === undefined && !/\s/.test(name)).map(callable);
    return { candidates: command === "call" ? listed : [...listed, ...await functions(service)] };
  }
  if (command === "describe") return ofOptions(words, [...named(["json", "help"]), ...apis]);
  const api = catalogue.apis.find((one) => words.includes(`--${one}`));
  const method = all.find(({ name, api: other }) => name.toLowerCase() === words[0]!.toLowerCase() && other === api);
  const fields = method ? (await detailsOf(catalogue, method)).params : [];
  const own = fields.map(({ name }) => name);
  const rest = words.slice(1);
  const current = rest.at(-1)!.startsWith("--") ? rest.at(-1)! : rest.at(-2) ?? "";
  return ofOptions(rest, [
    ...parameters(service, fields, current.replace(/=.*$/s, "")),
    ...named([besideOwn("json", own)], () => FILES),
    ...named([besideOwn("unknown", own)]),
    ...commonOptions(service, own, true),
    ...apis,
  ]);
}

async function functions(service: ServiceTable): Promise<Candidate[]> {
  return (await service.overview()).flatMap(({ commands }) => commands)
    .map(({ name, summary }) => ({ value: name, about: summary }));
}

/** Entities whose records a command can go through, or make, with the method that does it. */
async function entities({ load }: NonNullable<ServiceTable["records"]>, command: string): Promise<Candidate[]> {
  return Object.entries((await load()).entities).flatMap(([value, { list, add }]) => {
    const about = command === "export" ? list : add?.[0];
    return about === undefined ? [] : [{ value, about }];
  });
}

async function ofRecordCommand(
  service: ServiceTable,
  records: NonNullable<ServiceTable["records"]>,
  command: string,
  words: readonly string[],
): Promise<Offer> {
  const { RECORD_OPTIONS } = await import("../say/records_help.ts");
  // Behind an entity, export takes none.
  const known = command === "import" || words.length === 1 ? await entities(records, command) : [];
  const own = RECORD_OPTIONS[command]!.flatMap(([term, about]): Option[] => {
    const [, flag, placeholder] = /^(--[\w-]+)(?: <(\w+)>)?/.exec(term) ?? [];
    const values = (): Offer => {
      if (placeholder === "entity") return { candidates: known };
      return placeholder === "file" || placeholder === "json" ? FILES : NOTHING;
    };
    return flag === undefined ? [] : [{ value: flag, about, ...placeholder && { values } }];
  });
  const others = toolOptions(service).filter(({ value }) => !own.some((each) => each.value === value));
  const profile = toolOptions(service).find(({ value }) => value === "--profile")!;
  const all = [...own.map((each) => each.value === "--profile" ? { ...each, ...profile } : each), ...others];
  const first = command === "export" ? { candidates: known } : FILES;
  return ofOptions(words, all, false, words.length === 1 ? first : NOTHING);
}

async function ofService(service: ServiceTable, words: readonly string[]): Promise<Offer> {
  const { methods, tools = [] } = service;
  if (words.length === 1) {
    const own = methods ? METHOD_COMMANDS.map((value) => ({ value })) : [];
    const records = service.records ? RECORD_COMMANDS.map((value) => ({ value })) : [];
    const written = tools.map(({ name, summary }) => ({ value: name, about: summary }));
    return { candidates: [...await functions(service), ...own, ...records, ...written, { value: "--help" }] };
  }
  const [name, ...rest] = words as [string, ...string[]];
  if (methods && METHOD_COMMANDS.includes(name.toLowerCase())) {
    return await ofMethodCommand(service, await methods(), name.toLowerCase(), rest);
  }
  if (service.records && RECORD_COMMANDS.includes(name.toLowerCase())) {
    return await ofRecordCommand(service, service.records, name.toLowerCase(), rest);
  }
  const command = await findFunction(service, name);
  if (command) return ofOptions(rest, functionOptions(service, command), true);
  if (tools.some((tool) => tool.name === name.toLowerCase())) {
    return ofOptions(rest, toolOptions(service), false, FILES);
  }
  return NOTHING;
}

/** Commands that belong to no service. */
function ofOwnCommand(command: string, words: readonly string[], { services }: Program): Offer {
  const all = services.map(({ name, summary }) => ({ value: name, about: summary }));
  const positional: Offer = words.length === 1 ? { candidates: all } : FILES;
  const service = words[0] && !words[0].startsWith("-") ? words[0].toLowerCase() : services[0]?.name ?? "";
  const profile = named(["profile"], () => ({ candidates: [], profiles: service }));
  const format = named(["format"], () => ({ candidates: FORMATS }));
  const nothing = () => NOTHING;
  const options: Record<string, Option[]> = {
    completion: [],
    doctor: [...profile, ...format, ...named(["url", "token", "timeout"], nothing)],
    login: profile,
    logout: profile,
    profiles: format,
    sandbox: named(["port", "host"], nothing),
    skills: [],
    find: [],
    describe: [],
  };
  if (!Object.hasOwn(options, command)) return { candidates: [] };
  if (command === "completion" && words.length === 1) return { candidates: SHELLS.map((value) => ({ value })) };
  const takesService = ["doctor", "login", "logout", "sandbox"].includes(command);
  const first = takesService && words.length === 1 ? positional : NOTHING;
  return ofOptions(words, [...options[command]!, ...named(["help"])], false, first);
}

/**
 * What may stand where the last of some words does.
 *
 * @param words The words behind the command's name.
 */
export async function offerFor(words: readonly string[], program: Program): Promise<Offer> {
  const [first = "", ...rest] = words;
  if (!rest.length) {
    const services = program.services.map(({ name, summary }) => ({ value: name, about: summary }));
    const own = OWN_COMMANDS.map((value) => ({ value }));
    return { candidates: [...services, ...own, { value: "--help" }, { value: "--version" }] };
  }
  const entry = program.services.find(({ name }) => name === first.toLowerCase());
  if (entry) return await ofService(await entry.load(), rest);
  return OWN_COMMANDS.includes(first) ? ofOwnCommand(first, rest, program) : NOTHING;
}

/** Those that begin with what is typed, without regard to case and to dashes within names. */
export function beginning(candidates: readonly Candidate[], typed: string): Candidate[] {
  const exact = candidates.filter(({ value }) => value.startsWith(typed));
  if (exact.length) return exact;
  const lower = typed.toLowerCase();
  const near = candidates.filter(({ value }) => value.toLowerCase().startsWith(lower));
  if (near.length || typed.startsWith("-")) return near;
  const plain = normalise(typed);
  return candidates.filter(({ value }) => normalise(value).startsWith(plain));
}
