/**
 * Emits the catalogue as a tree: `shop.order.list` is a member of `order`, which is a member of `shop`. Written out, since
 * an editor completes a written-out interface at once and a computed one late.
 *
 * @module
 */

import { compare } from "../../diagnostics.ts";
import type { MethodModel, ServiceModel } from "../../model.ts";
import { camelCase, pascalCase, snakeCase } from "../../names.ts";
import { docComment, type Import, mergeImports, printModule, propertyName } from "../../print/typescript.ts";
import { apisOf, methodDocs, typeModule } from "./type_modules.ts";

/** A part of methods' names: what begins so, and the method that is called just so. */
interface Branch {
  method?: MethodModel;
  branches: Map<string, Branch>;
}

/** The tree of the methods' names, in their own letter case. */
function grow(methods: readonly MethodModel[]): Branch {
  const root: Branch = { branches: new Map() };
  for (const method of methods) {
    let branch = root;
    for (const part of method.name.split(".")) {
      const next = branch.branches.get(part) ?? { branches: new Map() };
      branch.branches.set(part, next);
      branch = next;
    }
    branch.method = method;
  }
  return root;
}

/** A tree's declaration and what it imports. */
interface Declaration {
  file: string;
  imports: Import[];
  text: string;
}

/** Name of the type parameter of a tree: what its client knows of its installation. */
export const OWN = "Own";

/** Methods whose types depend on what a client knows of its installation. */
export interface OwnCalls {
  /** Where the type of that knowledge is declared, from the generated folder, and its name. */
  module: string;
  type: string;
  /** Types of the methods' calls by id; {@linkcode OWN} stands for the knowledge. */
  types: ReadonlyMap<string, string>;
}

function methodsOf({ method, branches }: Branch): MethodModel[] {
  return [...(method ? [method] : []), ...[...branches.values()].flatMap(methodsOf)];
}

/** Writes the trees of one API. */
class Writer {
  readonly declarations: Declaration[] = [];
  readonly #map: string;
  readonly #methods: readonly MethodModel[];
  readonly #service: ServiceModel;
  readonly #own: OwnCalls | undefined;

  constructor(service: ServiceModel, map: string, methods: readonly MethodModel[], own: OwnCalls | undefined) {
    this.#service = service;
    this.#own = own;
    this.#map = map;
    this.#methods = methods;
  }

  /** Declares the branches of the whole tree, and the tree. */
  whole(imports: Import[]): string {
    const tree = grow(this.#methods);
    const lines = [...tree.branches].sort(([one], [other]) => compare(one, other))
      .map(([part, branch]) => {
        const type = this.#declare(part, branch);
        imports.push({ from: `./${moduleOf(part)}`, types: [type] });
        return `${documented(branch, 1)}readonly ${propertyName(part)}: ${type}${this.#given(branch)};`;
      });
    const docs = docComment(`The methods of {@linkcode ${this.#map}} as a tree.`);
    const params = this.#taken(tree, imports, ".");
    return `\n${docs}\nexport interface ${this.#map}Tree${params} {\n${lines.join("\n")}\n}`;
  }

  /** Declares what begins with a path in a module of its own, and returns the type's name. */
  #declare(path: string, branch: Branch): string {
    const { title } = this.#service;
    const imports: Import[] = [];
    const type = `${pascalCase(path)}${this.#map}Tree`;
    const docs = branch.method ? methodDocs(branch.method) : `Methods of ${title} whose names begin with \`${path}\`.`;
    const base = branch.method ? ` extends ${this.#callable(branch.method, imports)}` : "";
    const head = `${type}${this.#taken(branch, imports, "..")}${base}`;
    const text = `\n${docComment(docs)}\nexport interface ${head} ${this.#members(path, branch, 1, imports)}`;
    this.declarations.push({ file: moduleOf(path), imports, text });
    return type;
  }

  /** What a branch must know of the installation; nothing where no type in it depends on that. */
  #ownOf(branch: Branch): OwnCalls | undefined {
    return methodsOf(branch).some(({ id }) => this.#own?.types.has(id)) ? this.#own : undefined;
  }

  /** The type parameter of a branch, where it needs one. */
  #taken(branch: Branch, imports: Import[], up: string): string {
    const own = this.#ownOf(branch);
    if (!own) return "";
    const { module, type } = own;
    imports.push({ from: up === "." ? module : `../${module}`, types: [type] });
    return `<${OWN} extends ${type} = ${type}>`;
  }

  /** The argument for the type parameter of a branch. */
  #given(branch: Branch): string {
    return this.#ownOf(branch) ? `<${OWN}>` : "";
  }

  /** The type of one method. */
  #callable(callable: MethodModel, imports: Import[]): string {
    const { segment, paramsType, resultType } = callable;
    const { module, method } = this.#service.client.tree!;
    imports.push({ from: `../${module}`, types: [method] });
    const own = this.#own?.types.get(callable.id);
    if (own !== undefined) return own;
    const types = camelCase(`types.${typeModule(segment)}`);
    imports.push({ from: `../types/${typeModule(segment)}.ts`, namespace: types });
    return `${method}<${types}.${paramsType}, ${types}.${resultType}>`;
  }

  /** The members of a branch, sorted. */
  #members(path: string, { branches }: Branch, depth: number, imports: Import[]): string {
    const lines = [...branches].sort(([one], [other]) => compare(one, other)).map(([part, branch]) => {
      const name = `${path}.${part}`;
      const types: string[] = [];
      if (this.#isSegment(name, branch)) {
        const type = this.#declare(name, branch);
        types.push(`${type}${this.#given(branch)}`);
        imports.push({ from: `./${snakeCase(name)}.ts`, types: [type] });
      } else {
        if (branch.method) types.push(this.#callable(branch.method, imports));
        if (branch.branches.size) types.push(this.#members(name, branch, depth + 1, imports));
      }
      return `${documented(branch, depth)}readonly ${propertyName(part)}: ${types.join(" & ")};`;
    });
    return lines.length ? `{\n${lines.join("\n")}\n}` : "{}";
  }

  /** Whether a branch is what a module of types is made for. */
  #isSegment(path: string, branch: Branch): boolean {
    const own = methodsOf(branch);
    const [{ segment }] = own as [MethodModel];
    return typeModule(segment) === snakeCase(path) && own.every((method) => method.segment === segment);
  }
}

/** The module of what begins with a path, from the generated folder. */
function moduleOf(path: string): string {
  return `tree/${snakeCase(path)}.ts`;
}

/** The documentation of a member, above it. */
function documented({ method }: Branch, depth: number): string {
  return method ? `${docComment(methodDocs(method), 2 * depth)}\n` : "";
}

/** Imports without repetition. */
function unique(imports: readonly Import[]): Import[] {
  const spaces = new Map(imports.filter(({ namespace }) => namespace).map((one) => [one.from, one]));
  return [...mergeImports(imports.filter(({ namespace }) => !namespace)), ...spaces.values()];
}

/** Emits a module per first part of the methods' names and per segment, and the whole trees, where a client takes them. */
export function emitTree(service: ServiceModel, own?: OwnCalls): Map<string, string> {
  if (!service.client.tree) return new Map();
  const folder = `src/${service.name}/generated`;
  const writers = apisOf(service).map(({ map, methods }) => new Writer(service, map, methods, own));
  const imports: Import[] = [];
  const trees = writers.map((writer) => writer.whole(imports));
  const declarations = writers.flatMap((writer) => writer.declarations);
  const files = Map.groupBy(declarations, ({ file }) => file);
  const printed = [...files].map(([file, own]): [string, string] => [
    `${folder}/${file}`,
    printModule(unique(own.flatMap(({ imports }) => imports)), own.map(({ text }) => text)),
  ]);
  return new Map([...printed, [`${folder}/tree.ts`, printModule(unique(imports), trees)]]);
}
