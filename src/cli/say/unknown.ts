/**
 * What is said of a command line that names no service, or none of its functions.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { didYouMean, suggest } from "../../catalogue/suggest.ts";
import type { ServiceEntry, ServiceTable } from "../../catalogue/commands.ts";

/** An option where a name belongs. */
export function misplacedOption(position: number, advice: string): UsageError {
  return new UsageError(`Argument ${position} is an option. ${advice}`);
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
      : `Argument ${position} names no service. There is: ${names.join(", ")}.`,
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
    near.length
      ? `${service.name} has no function ${name}. ${didYouMean(near)}`
      : `Argument 2 names no function of ${service.name}. "oint ${service.name} --help" lists them.`,
  );
}
