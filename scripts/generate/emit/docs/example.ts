/**
 * Writes a function's examples as a reader would: TypeScript, Bash, CMD.
 *
 * @module
 */

import type { ExampleModel, FunctionModel, ServiceModel } from "../../model.ts";
import { compare } from "../../diagnostics.ts";
import { format, literal, propertyName } from "../../print/typescript.ts";
import { isFile } from "../../values.ts";

/** Longest line of an example: a page is narrower than an editor. */
const WIDTH = 80;

/** The client's expression of a way to connect, its placeholders filled in. */
export function clientOf(service: ServiceModel, way: string): string {
  const { client, args } = service.ways[way]!;
  return client.replace(/\{(\w+)\}/g, (whole, name) => name in args ? JSON.stringify(args[name]) : whole);
}

/** An argument in TypeScript; a file is made where it stands. */
function typescriptValue(value: unknown): string {
  if (isFile(value)) return `new Blob([${JSON.stringify(value.text)}])`;
  const files = typeof value === "object" && value !== null && Object.values(value).some(isFile);
  if (!files) return literal(value);
  const members = Object.entries(value).map(([name, file]) => `${propertyName(name)}: ${typescriptValue(file)}`);
  return `{ ${members.join(", ")} }`;
}

/** An argument on the command line: a file is named there. */
function shellValue(value: unknown): unknown {
  if (isFile(value)) return value.path;
  const files = typeof value === "object" && value !== null && Object.values(value).some(isFile);
  return files ? Object.fromEntries(Object.entries(value).map(([name, file]) => [name, shellValue(file)])) : value;
}

/** The call of an example. */
function callOf(fn: FunctionModel, example: ExampleModel, variable: string | undefined): string {
  const given = fn.params.filter(({ name }) => name in example.args);
  const params = given.map(({ name, key }) => `${key}: ${typescriptValue(example.args[name])}`).join(", ");
  const args = [...(variable ? [variable] : []), ...(params ? [`{ ${params} }`] : [])];
  return `${fn.method || fn.options ? "await " : ""}${fn.key}(${args.join(", ")})`;
}

/** A whole TypeScript module that runs the given examples one after the other. */
export function typescriptExample(service: ServiceModel, fn: FunctionModel, examples: readonly ExampleModel[]): string {
  const names = [fn.key, ...(fn.method ? [service.client.name] : [])].sort(compare);
  const declared = new Set<string>();
  const blocks = examples.map((example) => {
    const way = example.way === undefined ? undefined : service.ways[example.way]!;
    const lines = examples.length > 1 ? [`// ${example.title}`] : [];
    if (way && !declared.has(way.variable)) {
      declared.add(way.variable);
      lines.push(`const ${way.variable} = ${clientOf(service, example.way!)};`);
    }
    lines.push(`console.log(${callOf(fn, example, way?.variable)});`);
    return lines.join("\n");
  });
  const imports = `import { ${names.join(", ")} } from "oint/${service.name}";`;
  return format([imports, ...blocks].join("\n\n"), WIDTH).trimEnd();
}

/** A TypeScript module that connects in every way that the service knows. */
export function connectionExample(service: ServiceModel): string {
  const lines = Object.entries(service.ways).map(([way, { about, variable }]) =>
    `// ${about}\nconst ${variable} = ${clientOf(service, way)};`
  );
  return format([`import { ${service.client.name} } from "oint/${service.name}";`, ...lines].join("\n\n"), WIDTH)
    .trimEnd();
}

/** The shells that examples are written for. */
export type Shell = "bash" | "cmd";

/** An option's value, quoted where the shell or the reader needs it. */
function quoted(value: unknown, shell: Shell): string {
  if (typeof value === "string") return /^\d+$/.test(value) ? value : quotedText(value, shell);
  if (typeof value !== "object" || value === null) return String(value);
  const text = JSON.stringify(value);
  // JSON in single quotes within double ones reads well and means the same to every shell.
  if (!/['$`\\%!]/.test(text)) return `"${text.replaceAll('"', "'")}"`;
  if (shell === "bash") return quotedText(text, shell);
  // cmd has no escape that survives the second reading by a batch file such as npm's oint.cmd; JSON has one.
  const plain = text.replace(/\\[^"\\]|\\?["\\'%!]/g, (found) => {
    if (found === '"') return "'";
    if (/^\\[^"\\]/.test(found)) return found;
    return `\\u${found.charCodeAt(found.length - 1).toString(16).padStart(4, "0")}`;
  });
  return `"${plain}"`;
}

function quotedText(text: string, shell: Shell): string {
  if (shell === "cmd") {
    return `"${text.replace(/\\+(?="|$)/g, "$&$&").replaceAll('"', '""').replaceAll("%", "%%")}"`;
  }
  return /["$`\\!]/.test(text) ? singleQuoted(text) : `"${text}"`;
}

/** A text in single quotes, as every shell of POSIX reads it. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A text that the command line takes as it is: it makes characters of `\n`, `\r`, `\v` and `\f`. */
function keptEscapes(value: unknown): unknown {
  return typeof value === "string" && !/^[{[]/.test(value) ? value.replace(/\\(?=[nrvf])/g, "\\\\") : value;
}

/** The options of a command line that say where and as whom to call. */
export function connectionWords(service: ServiceModel, name: string): string[] {
  const way = service.ways[name]!;
  const values = { ...way.args, ...way.shell };
  return service.connection.filter((one) => one.name in values)
    .map((one) => `--${one.cli} ${quoted(values[one.name], "bash")}`);
}

/** The words of a command line: the command, then one option each. */
export function shellWords(service: ServiceModel, fn: FunctionModel, example: ExampleModel, shell: Shell): string[] {
  const way = example.way === undefined ? undefined : service.ways[example.way]!;
  const connection = { ...way?.args, ...way?.shell };
  const option = (cli: string, value: unknown) => `--${cli} ${quoted(value, shell)}`;
  const shared = (place: "first" | "last") =>
    fn.method
      ? service.connection.filter((one) => one.place === place && one.name in connection)
        .map(({ cli, name }) => option(cli, connection[name]))
      : [];
  const own = fn.params.filter(({ name }) => name in example.args)
    .map(({ cli, name, type, secret }) => {
      const value = shellValue(example.args[name]);
      return option(cli, type === "text" && !secret ? keptEscapes(value) : value);
    });
  return [`oint ${service.name} ${fn.name}`, ...shared("first"), ...own, ...shared("last")];
}
