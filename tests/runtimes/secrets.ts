/** Random credentials, and the search for them. */

import fc from "fast-check";
import type { Credential } from "./secrets_probe.ts";

/** Characters that stand for themselves everywhere, and ones that addresses or JSON must escape. */
const plain = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
const special = [..." !\"#$%&'()*+,/:;<=>?@[\\]^`{|}~\n\tüЖ🦊"];

function word(units: string[]): fc.Arbitrary<string> {
  // Long enough never to stand in a text by chance.
  return fc.string({ unit: fc.constantFrom(...units), minLength: 16, maxLength: 40 });
}

/** A new seed for each run, or the one in `OINT_SEED`, to repeat a failure. */
export const seed: number = Number(process.env.OINT_SEED ?? Date.now() % 1_000_000_000);

/** Credentials of both kinds, half of them with characters that must be escaped. */
export function sampleCredentials(perKind: number): Credential[] {
  const letters = fc.sample(word(plain), { seed, numRuns: perKind * 2 });
  const anything = fc.sample(word([...plain, ...special]), { seed: seed + 1, numRuns: perKind * 2 })
    // A server's redirect or page shows what an address holds between slashes, or without blanks at its ends.
    .map((secret) => `x${secret.trim()}x`);
  return [...letters, ...anything].map((secret, index) => ({ way: index % 2 === 0 ? "webhook" : "token", secret }));
}

/** The spellings in which a secret must show up nowhere. */
export function spellings(secret: string): string[] {
  const percent = encodeURIComponent(secret);
  const found = [
    secret,
    percent,
    percent.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    percent.replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
    encodeURI(secret),
    encodeURIComponent(percent),
    String(new URLSearchParams({ "": secret })).slice(1),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  ];
  return [...new Set(found)];
}

/** The first spelling of a secret that stands in a text. */
export function findSecret(text: string, secrets: string[]): string | undefined {
  return secrets.flatMap(spellings).find((spelling) => text.includes(spelling));
}
