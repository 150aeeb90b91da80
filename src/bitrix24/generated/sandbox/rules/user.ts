// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of user work on records, in the words of src/sandbox/rule/line.ts. */
export const userRules = `\
user.access - sample
user.add user add id=.
user.admin user sample
user.current user sample
user.fields user sample
user.get user list at=. pages=offset:start::50
user.option.get user.option get at=. open
user.option.set user.option put values=options open
user.search user list at=. pages=offset:start::50
user.update user update key=ID seed={"ID":[1,"2164",2166]}
user.userfield.add userfield add values=fields id=.
user.userfield.delete userfield delete key=ID missing=42 seed={"ID":123}
user.userfield.file.get - sample
user.userfield.list userfield list at=. pages=offset:start::50 asks={"filter":{"id":13}}
user.userfield.update userfield update key=ID values=fields missing=42 seed={"ID":42}`;
