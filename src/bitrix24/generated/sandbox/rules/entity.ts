// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of entity work on records, in the words of src/sandbox/rule/line.ts. */
export const entityRules = `\
entity.add entity add
entity.delete entity delete key=ENTITY missing=77 seed={"ENTITY":"dish_v2"}
entity.get entity get key=ENTITY at=. missing=77 seed={"ENTITY":"dish_v2"}
entity.item.add entity.item add id=.
entity.item.delete entity.item delete key=ID missing=78 seed={"ID":2333}
entity.item.get entity.item list at=. pages=offset:start::50 seed={"ENTITY":"dish_v2"} \
asks={"ENTITY":"dish_v2","FILTER":{">=DATE_ACTIVE_FROM":"2026-03-01T00:00:00+01:00","<DATE_ACTIVE_FROM":"2026-04-01T00\
:00:00+01:00"}}
entity.item.property.add entity.item.property add
entity.item.property.delete entity.item.property delete key=PROPERTY,ENTITY missing=79 \
seed={"PROPERTY":"new_prop","ENTITY":"dish"}
entity.item.property.get entity.item.property list at=.
entity.item.property.update entity.item.property update key=PROPERTY,ENTITY missing=79 \
seed={"PROPERTY":"new_prop","ENTITY":"dish"}
entity.item.update entity.item update key=ID missing=78 seed={"ID":2333}
entity.rights - sample
entity.section.add entity.section add id=.
entity.section.delete entity.section delete key=ID missing=80 seed={"ID":673}
entity.section.get entity.section list at=. pages=offset:start::50 seed={"ACTIVE":"Y","ENTITY":"dish"}
entity.section.update entity.section update key=ID missing=80 seed={"ID":673}
entity.update entity update key=ENTITY missing=77 seed={"ENTITY":"dish"}`;
