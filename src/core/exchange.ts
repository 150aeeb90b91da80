/**
 * Requests and answers as a server on this machine has them: with all that a handler looks at, and without what makes
 * the platform's own slow. Whatever else is asked of one is asked of the platform's, which is made then.
 *
 * @module
 */

/** Values of headers by their names in lower case, as servers of Node tell them. */
export type HeaderValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Headers by their names in lower case. */
export class PlainHeaders {
  /** Where they come from, as long as they are not all asked for: most are asked for one or two. */
  #source: HeaderValues | undefined;
  readonly #made = new Map<string, string>();

  constructor(values: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of values) this.append(name, value);
  }

  /** Those of a server's request. */
  static of(values: HeaderValues): PlainHeaders {
    const headers = new PlainHeaders();
    headers.#source = values;
    return headers;
  }

  get #values(): Map<string, string> {
    const source = this.#source;
    if (source === undefined) return this.#made;
    this.#source = undefined;
    for (const [name, value] of Object.entries(source)) {
      if (value !== undefined) this.#made.set(name, typeof value === "string" ? value : value.join(", "));
    }
    return this.#made;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    const source = this.#source;
    if (source === undefined) return this.#made.get(key) ?? null;
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    return value === undefined ? null : typeof value === "string" ? value : value.join(", ");
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  keys(): IterableIterator<string> {
    return this.#values.keys();
  }

  values(): IterableIterator<string> {
    return this.#values.values();
  }

  entries(): IterableIterator<[string, string]> {
    return this.#values.entries();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }

  forEach(visit: (value: string, name: string) => void): void {
    this.#values.forEach(visit);
  }

  /** Names and values in turns, as servers of Node take them. */
  flat(): string[] {
    const flat: string[] = [];
    for (const [name, value] of this.#values) flat.push(name, value);
    return flat;
  }
}

/** Whether something is one of these, also of another copy of this module: the command and the library have one each. */
export function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && "isPlain" in value;
}

/** What a request is made of. */
export interface PlainRequestInit {
  method: string;
  headers: PlainHeaders;
  /** Its whole body; none where it has none. */
  body?: Uint8Array<ArrayBuffer> | undefined;
  /** Makes what tells when nobody waits for the answer any more. */
  signal: () => AbortSignal;
}

const decoder = new TextDecoder();

/** A request that was read whole. Its answer may be a {@linkcode PlainResponse}. */
export class PlainRequest {
  readonly isPlain = true;
  readonly url: string;
  readonly #init: PlainRequestInit;
  #own: Request | undefined;

  private constructor(url: string, init: PlainRequestInit) {
    this.url = url;
    this.#init = init;
  }

  /** Makes one, which passes for the platform's. */
  static of(url: string, init: PlainRequestInit): Request {
    return new PlainRequest(url, init) as unknown as Request;
  }

  get method(): string {
    return this.#init.method;
  }

  get headers(): PlainHeaders {
    return this.#init.headers;
  }

  get signal(): AbortSignal {
    return this.#init.signal();
  }

  /** Whether there is no body. */
  get isEmpty(): boolean {
    return !this.size;
  }

  /** Bytes of the body. */
  get size(): number {
    return this.#init.body?.length ?? 0;
  }

  get body(): ReadableStream | null {
    return this.isEmpty ? null : this.platforms().body;
  }

  /** It was read whole, and can be read as often as one likes. */
  get bodyUsed(): boolean {
    return false;
  }

  text(): Promise<string> {
    return Promise.resolve(decoder.decode(this.#init.body));
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  formData(): Promise<FormData> {
    return this.platforms().formData();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.platforms().arrayBuffer();
  }

  clone(): Request {
    return this.platforms().clone();
  }

  /** The same as the platform's own. */
  platforms(): Request {
    const { method, headers, body } = this.#init;
    const { signal } = this;
    const hasBody = body !== undefined && method !== "GET" && method !== "HEAD";
    return this.#own ??= new Request(this.url, { method, headers: [...headers], signal, ...(hasBody && { body }) });
  }
}

/** Whether a request has no body; of a plain one, no stream is made to find out. */
export function isEmpty(request: Request): boolean {
  if (isPlain(request)) return (request as unknown as PlainRequest).isEmpty;
  // Some runtimes tell of no body at all.
  return !request.body && request.body !== undefined;
}

/** Bytes of a plain request's body; nothing of another one, whose body can be read once only. */
export function sizeOf(request: Request): number | undefined {
  return isPlain(request) ? (request as unknown as PlainRequest).size : undefined;
}

/** An answer whose text is written already. */
export class PlainResponse {
  readonly isPlain = true;
  readonly status: number;
  readonly headers: PlainHeaders;
  /** What it says. */
  readonly content: string;
  #own: Response | undefined;

  private constructor(content: string, status: number, headers: Readonly<Record<string, string>>) {
    this.content = content;
    this.status = status;
    this.headers = PlainHeaders.of(headers);
  }

  /** Makes one, which passes for the platform's. */
  static of(content: string, status: number, headers: Readonly<Record<string, string>>): Response {
    return new PlainResponse(content, status, headers) as unknown as Response;
  }

  /** The platform's own, of any answer. */
  static native(response: Response): Response {
    return isPlain(response) ? (response as unknown as PlainResponse).platforms() : response;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get body(): ReadableStream | null {
    return this.platforms().body;
  }

  text(): Promise<string> {
    return Promise.resolve(this.content);
  }

  json(): Promise<unknown> {
    return Promise.resolve(JSON.parse(this.content));
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.platforms().arrayBuffer();
  }

  clone(): Response {
    return this.platforms().clone();
  }

  /** The same as the platform's own. */
  platforms(): Response {
    const { status, headers } = this;
    return this.#own ??= new Response(this.content, { status, headers: [...headers] });
  }
}

/** Lets what a class has no member for be asked of the platform's own, and its instances pass for these. */
function standIn(own: { platforms(): object }, platforms: object): void {
  for (const name of Object.getOwnPropertyNames(platforms)) {
    if (Object.hasOwn(own, name)) continue;
    Object.defineProperty(own, name, {
      configurable: true,
      get(this: typeof own) {
        const whole = this.platforms();
        const value: unknown = Reflect.get(whole, name);
        return typeof value === "function" ? value.bind(whole) : value;
      },
    });
  }
  Object.setPrototypeOf(own, platforms);
}

standIn(PlainRequest.prototype, Request.prototype);
standIn(PlainResponse.prototype, Response.prototype);
