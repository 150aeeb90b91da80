export * from "./generated/mod.ts";
export { type CallOptions, Shelf } from "./client.ts";
