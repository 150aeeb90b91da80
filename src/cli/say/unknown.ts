/**
 * What is said of a command line that names no service, none of its functions, or none of a function's options.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { didYouMean, isSayable, suggest } from "../../catalogue/suggest.ts";
import type { Grammar } from "../read/grammar.ts";
import type { ServiceEntry, ServiceTable } from "../../catalogue/commands.ts";

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
 * @param others Commands that belong to no service.
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
  return new UsageError(
    near.length
      ? `Unknown service ${name}. ${didYouMean(near)}`
      : `${unknownName(name, `Unknown service ${name}.`, `Argument ${position} names no service.`)} There is: ${
        names.join(", ")
      }.`,
  );
}

/**
 * A name that is no function of the service; maybe it is a method.
 *
 * @param others Commands that are no functions, where the service has methods.
 */
export async function unknownFunction(
  name: string,
  service: ServiceTable,
  others: readonly string[],
): Promise<UsageError> {
  if (service.methods && /[\s./]/.test(name)) {
    const [{ allMethods }, { typedName }] = await Promise.all([
      import("../../catalogue/find.ts"),
      import("../../catalogue/describe.ts"),
    ]);
    const method = (await allMethods(await service.methods())).find((each) =>
      each.name.toLowerCase() === name.toLowerCase()
    );
    if (method) {
      return new UsageError(
        `${method.name} is a method, not a function: write oint ${service.name} call ${typedName(method)}.`,
      );
    }
  }
  const functions = service.categories.flatMap(({ commands }) => commands.map((each) => each.name));
  const tools = (service.tools ?? []).map((tool) => tool.name);
  const near = suggest(name, [...functions, ...tools, ...service.methods ? others : []]);
  return new UsageError(
    near.length ? `${service.name} has no function ${name}. ${didYouMean(near)}` : `${
      unknownName(
        name,
        `${service.name} has no function ${name}.`,
        `Argument 2 names no function of ${service.name}.`,
      )
    } "oint ${service.name} --help" lists them.`,
  );
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
    has(/'.*'$|\S+$/.exec(command)![0], known.map((flag) => `--${flag}`)),
    ...near.length ? [] : [`"${command} --help" explains them.`],
  ].join(" "));
}

/**
 * A parameter, or a member of one, that the method does not have.
 *
 * @param path The members that lead to it.
 * @param known What there is beside it.
 * @param common Options of the command that are no parameters; none within a parameter.
 * @param others Options that are suggested, but not listed.
 */
export function unknownParameter(
  name: string,
  path: readonly string[],
  known: readonly string[],
  common: readonly string[],
  command: string,
  others: readonly string[] = [],
): UsageError {
  const flag = (one: string) => `--${[...path, one].join(".")}`;
  const near = suggest(name, [...known, ...common, ...others]);
  const owner = path.length ? `--${path.join(".")}` : /'.*'$|\S+$/.exec(command)![0];
  return new UsageError([
    near.length || isSayable(name)
      ? `Unknown parameter ${flag(name)}.`
      : `A parameter is given that ${command} does not have${path.length ? ` in ${path.join(".")}` : ""}.`,
    ...near.length ? [didYouMean(near.map(flag))] : [],
    has(owner, [...known, ...common].map((one) => path.length ? one : flag(one))),
    ...near.length ? [] : [`"${command} --help" explains them; others go through --json or with --unknown.`],
  ].join(" "));
}

/** Says all that there is. */
function has(owner: string, names: readonly string[]): string {
  return names.length ? `${owner} has ${names.join(", ")}.` : `${owner} has none.`;
}
