/** What a program of the matrix gets from the runtime that it runs in. */

/** oint's modules, from source or from the installed package, and the runtime's own way to show a value. */
export interface Modules {
  root: typeof import("../../mod.ts");
  api: typeof import("../../src/bitrix24/mod.ts");
  /** `inspect` of node:util, Deno or Bun; absent in workerd and in browsers. */
  inspect?: (value: unknown) => string;
}

/** A program of the matrix: its input and output are JSON. */
export type Program<Input, Output> = (modules: Modules, input: Input) => Promise<Output>;
