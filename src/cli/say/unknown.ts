/**
 * What is said of a command line that names no service, none of its functions, or none of a function's options.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { METHOD_COMMANDS, normalise, OWN_COMMANDS, RECORD_COMMANDS } from "../../catalogue/names.ts";
import { didYouMean, isSayable, suggest } from "../../catalogue/suggest.ts";
import type { Grammar } from "../read/grammar.ts";
import type { ServiceEntry, ServiceTable } from "../../catalogue/commands.ts";

/** Commands that belong to no service, and take the name of one. */
const BEHIND_OWN: readonly string[] = ["login", "logout", "doctor", "skills", "sandbox"];

/** An option where a name belongs. */
export function misplacedOption(position: number, advice: string): UsageError {
  return new UsageError(`Argument ${position} is an option. ${advice}`);
}

/** What is said of a name, and what of a text that may be a secret. */
function unknownName(name: string, shown: string, hidden: string): string {
  return isSayable(name) ? shown : hidden;
}

/**
 * A name that is no service.
 *
 * @param others Commands that belong to no service and can stand there, too.
 * @param position Where the name stands.
 */
export function unknownService(
  name: string,
  services: readonly Pick<ServiceEntry, "name">[],
  others: readonly string[] = [],
  position = 1,
): UsageError {
  const names = services.map((each) => each.name);
  const near = suggest(name, [...names, ...others]);
  const what = others.length ? "service or command" : "service";
  if (near.length) return new UsageError(`Unknown ${what} ${name}. ${didYouMean(near)}`);
  const said = unknownName(name, `Unknown ${what} ${name}.`, `Argument ${position} names no ${what}.`);
  const all = others.length
    ? `Services: ${names.join(", ")}; commands: ${others.join(", ")}. "oint --help" explains them.`
    : `There is: ${names.join(", ")}.`;
  return new UsageError(`${said} ${all}`);
}

/**
 * A name in a service's place that belongs to a service, or none that is known.
 *
 * @param others Commands that belong to no service.
 */
export async function unknownCommand(
  name: string,
  services: readonly ServiceEntry[],
  others: readonly string[],
): Promise<UsageError> {
  for (const service of await Promise.all(services.map(({ load }) => load()))) {
    const line = await lineOf(name, service);
    if (line === undefined) continue;
    const what = line.replace(/^call |"/g, "");
    return new UsageError(`${what} belongs to ${service.name}: write oint ${service.name} ${line}.`);
  }
  return unknownService(name, services, others);
}

/** How what a service calls by a name is written behind its own. */
async function lineOf(name: string, service: ServiceTable): Promise<string | undefined> {
  const wanted = normalise(name);
  const word = commandsOf(service).find((each) => each === name.toLowerCase());
  if (word !== undefined) return word;
  for (const { commands } of service.categories) {
    for (const { name: known, aliases = [] } of commands) {
      if ([known, ...aliases].some((each) => normalise(each) === wanted)) return known;
    }
  }
  const method = await methodOf(name, service);
  return method && `call ${method}`;
}

/** Commands of a service that are no functions. */
function commandsOf({ methods, records, tools = [] }: ServiceTable): string[] {
  return [
    ...methods ? METHOD_COMMANDS : ["find"],
    ...records ? RECORD_COMMANDS : [],
    ...tools.map((tool) => tool.name),
  ];
}

/** The method of a name, as it is typed. */
async function methodOf(name: string, service: ServiceTable): Promise<string | undefined> {
  if (!service.methods || !/[\s./]/.test(name)) return;
  const [{ allMethods }, { typedName }] = await Promise.all([
    import("../../catalogue/find.ts"),
    import("../../catalogue/describe.ts"),
  ]);
  const wanted = name.toLowerCase();
  const method = (await allMethods(await service.methods())).find((each) => each.name.toLowerCase() === wanted);
  return method && typedName(method);
}

/** A name that is no function of the service; maybe it is a method, or a command of another place. */
export async function unknownFunction(name: string, service: ServiceTable): Promise<UsageError> {
  const method = await methodOf(name, service);
  if (method !== undefined) {
    return new UsageError(
      `${method.replaceAll('"', "")} is a method, not a function: write oint ${service.name} call ${method}.`,
    );
  }
  const own = OWN_COMMANDS.find((each) => each === name.toLowerCase());
  if (own !== undefined) {
    const line = BEHIND_OWN.includes(own) ? `${own} ${service.name}` : own;
    return new UsageError(`${own} is a command of its own: write oint ${line}.`);
  }
  const functions = service.categories.flatMap(({ commands }) => commands.map((each) => each.name));
  const near = suggest(name, [...functions, ...commandsOf(service)]);
  if (near.length) return new UsageError(`${service.name} has no function or command ${name}. ${didYouMean(near)}`);
  const said = unknownName(
    name,
    `${service.name} has no function or command ${name}.`,
    `Argument 2 names no function and no command of ${service.name}.`,
  );
  const search = functions.length ? `, "oint ${service.name} find <words>" searches` : "";
  return new UsageError(`${said} "oint ${service.name} --help" lists them${search}.`);
}

/**
 * An option that the command does not have. Its name is shown where it is surely no secret, its value never.
 *
 * @param index Where the option stands among the arguments.
 */
export function unknownOption(
  args: readonly string[],
  index: number,
  { flags, switches = [], common = [], commonSwitches = [], command, offset }: Grammar,
): UsageError {
  const [, dashes, name] = /^(--?)([^=]*)/.exec(args[index]!)!;
  const known = [...flags, ...switches];
  const close = suggest(name!, [...known, ...common, ...commonSwitches]);
  // `--task-id`, `--fields.TITLE`: a known option is one of the words.
  const words = name!.toLowerCase().split(".")[0]!.split(/[-_]/);
  const near = close.length ? close : known.filter((flag) => words.includes(flag));
  const others = args.filter((arg, at) => at !== index && !arg.startsWith("-"));
  // Behind one dash stands, as a rule, a letter and its value.
  const isShown = close.length > 0 || (dashes === "--" || name!.length === 1) && isSayable(name!, others);
  return new UsageError([
    isShown
      ? `Unknown option ${dashes}${name}.`
      : `Argument ${offset + index + 1} is an option that ${command} does not have.`,
    ...near.length ? [didYouMean(near.map((flag) => `--${flag}`))] : [],
    has(/'.*'$|\S+$/.exec(command)![0], known.map(dashed), near.length ? [] : [...common, ...commonSwitches]),
    ...near.length ? [] : [`"${command} --help" explains them.`],
  ].join(" "));
}

/**
 * A parameter, or a member of one, that the method does not have.
 *
 * @param path The members that lead to it.
 * @param known What there is beside it.
 * @param common Options of the command that are no parameters; none within a parameter.
 * @param others Options that many commands have.
 * @param isOpen Whether the command takes parameters that are not known.
 */
export function unknownParameter(
  name: string,
  path: readonly string[],
  known: readonly string[],
  common: readonly string[],
  command: string,
  others: readonly string[] = [],
  isOpen = false,
): UsageError {
  const flag = (one: string) => `--${[...path, one].join(".")}`;
  const near = suggest(name, [...known, ...common, ...others]);
  const owner = path.length ? `--${path.join(".")}` : /'.*'$|\S+$/.exec(command)![0];
  const further = isOpen ? "; others go through --json or with --unknown" : "";
  return new UsageError([
    near.length || isSayable(name)
      ? `Unknown parameter ${flag(name)}.`
      : `A parameter is given that ${command} does not have${path.length ? ` in ${path.join(".")}` : ""}.`,
    ...near.length ? [didYouMean(near.map(flag))] : [],
    has(owner, [...known, ...common].map((one) => path.length ? one : flag(one)), near.length ? [] : others),
    ...near.length ? [] : [`"${command} --help" explains them${further}.`],
  ].join(" "));
}

/** An option as it is written. */
function dashed(name: string): string {
  return `--${name}`;
}

/** Says all that there is, and what many commands have. */
function has(owner: string, names: readonly string[], common: readonly string[]): string {
  const own = names.length ? `${owner} has ${names.join(", ")}.` : `${owner} has none.`;
  return common.length ? `${own} Beside them: ${[...new Set(common.map(dashed))].join(", ")}.` : own;
}
