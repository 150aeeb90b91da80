export * from "./generated/mod.ts";
export { type Envelope, Shop, type ShopOptions } from "./client.ts";
