// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of mailservice work on records, in the words of src/sandbox/rule/line.ts. */
export const mailserviceRules = `\
mailservice.add mailservice add id=.
mailservice.delete mailservice delete key=ID missing=91 seed={"ID":31}
mailservice.fields - sample
mailservice.get mailservice get key=ID at=. missing=91 seed={"ID":31}
mailservice.list mailservice list at=.
mailservice.update mailservice update key=ID missing=91 seed={"ID":31}`;
