// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of main work on records, in the words of src/sandbox/rule/line.ts. */
export const mainRules = `\
v3:main.eventlog.field.get v3:main.eventlog.field get at=item \
select=name,type,title,description,filterable,sortable,multiple
v3:main.eventlog.field.list v3:main.eventlog.field list at=items
v3:main.eventlog.get eventlog get key=id at=item missing=92 seed={"id":1250}
v3:main.eventlog.list eventlog list at=items pages=offset:pagination.offset:pagination.limit:50 \
asks={"filter":[["timestampX",">=","2026-01-30T00:00:00+02:00"],["timestampX","<","2026-01-31T00:00:00+02:00"]]}
v3:main.eventlog.tail eventlog list at=items pages=last:cursor.value:cursor.limit:50`;
