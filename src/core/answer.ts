/**
 * What came over HTTP: numbers in all their digits, and how messages show what is no answer of the API.
 *
 * @module
 */

import { MOST_WORDS, SHOWN } from "./bounds.ts";
import { ResponseError } from "./errors.ts";
import { redact } from "./redact.ts";
import { retryAfter } from "./retry_after.ts";

/** What every answer has. */
export interface HttpHead {
  status: number;
  headers: Headers;
}

/** A complete answer, as text. */
export interface HttpAnswer extends HttpHead {
  text: string;
}

/**
 * Reads JSON. Whole numbers that JavaScript would round are texts of their digits.
 *
 * @throws SyntaxError When it is none.
 */
export function parseJson(text: string): unknown {
  if (!/(?:^|[[:,\s])-?\d{16}/.test(text)) return JSON.parse(text);
  let isText = false;
  // Escapes, the ends of texts, and numbers are told apart to know which digits are a number's.
  return JSON.parse(text.replace(/\\.|"|-?\d[\d.eE+-]*/gs, (token) => {
    if (token === '"') isText = !isText;
    return isText || !/^-?[1-9]\d{15,}$/.test(token) || Number.isSafeInteger(+token) ? token : `"${token}"`;
  }));
}

/** The begin of a text, without half a character at its end. */
function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** Whether a value is nested deeper than people read; engines take seconds for the deepest, or fail. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > 100) return true;
    level = level.flatMap((one) => typeof one === "string" ? [] : Object.values(Object(one)));
  }
  return false;
}

/** What the server said, as text: its own, or JSON. */
export function words(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return "";
  if (isDeep(value)) return "a value nested too deep to be shown";
  return cut(JSON.stringify(value), MOST_WORDS);
}

/** A secret that nobody here knows yet, e.g. a token in a cut answer, by the name before it, in JSON or an address. */
const NAMED_SECRET = /((?:auth|token|secret)(?:\\*"\s*:\s*\\*"|=))[^"&\s]*/gi;

/** The begin of a text that somebody else has written: without secrets, on one line, with nothing that moves a cursor. */
export function excerpt(text: string, secrets: readonly string[]): string {
  // More than is shown, so that no secret is cut before it is masked.
  const masked = redact(text.slice(0, 100 * SHOWN), secrets).replace(NAMED_SECRET, "$1***");
  return cut(masked.replace(/[\s\p{C}]+/gu, " ").trim(), SHOWN);
}

/** What to do about an answer that is none of the API's. */
function adviceOn(status: number, text: string): string {
  if (status === 413) return "The server takes no request of that size: send less at once.";
  if (status === 429) return "Wait, then call again.";
  if (status === 408 || status >= 500) return "The server, or a gateway before it, is in trouble: try again later.";
  if (status >= 400) return "Check the address, and whether something before the server refuses the call.";
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) {
    return "That is a page and not the REST API: check the address.";
  }
  if (/^\s*([{[]|$)/.test(text)) return "Try again later.";
  return "The server has put into its answer what does not belong there: its administrator should look at it.";
}

/**
 * The error for what is no answer of the API.
 *
 * @param what What came beside the status, and what to do about it.
 * @param retryable Whether another answer may come to the same call later.
 */
export function strangeAnswer(
  { status, headers }: HttpHead,
  method: string,
  what: string,
  retryable = /^(2..|5..|408|42[159])$/.test(`${status}`),
): ResponseError {
  return new ResponseError(`${method} was answered with HTTP ${status} and ${what}`, {
    method,
    status,
    retryAfter: retryAfter(headers),
    retryable,
    // After HTTP 303 the call has been made, and a browser does not tell which redirect it was.
    refused: /^3/.test(`${status}`) && status !== 303,
  });
}

/** What messages about an answer need to know of the request. */
export interface Asked {
  /** Name of the API's method. */
  method: string;
  /** Texts that no message may contain. */
  secrets: readonly string[];
}

/**
 * The error for a text that is no answer of the API: shows how it begins.
 *
 * @param what What is wrong with it, e.g. `are not JSON`.
 */
export function noAnswer(answer: HttpAnswer, { method, secrets }: Asked, what: string): ResponseError {
  const { status, headers, text } = answer;
  const type = excerpt((headers.get("content-type") ?? "").split(";")[0]!, secrets);
  const came = text.trim()
    ? `${text.length} characters${type && ` of ${type}`} that ${what}: ${excerpt(text, secrets)}`
    : "an empty body";
  return strangeAnswer(answer, method, `${came}${/[.!?…]$/.test(came) ? "" : "."} ${adviceOn(status, text)}`);
}
