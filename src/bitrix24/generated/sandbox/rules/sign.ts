// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of sign work on records, in the words of src/sandbox/rule/line.ts. */
export const signRules = `\
sign.b2e.company.provider.list sign.b2e.company.provider list at=. pages=offset:offset:limit:1000 \
seed={"companyCrmId":12}
sign.b2e.document.get sign.b2e.document get key=uid at=. missing=114 \
seed={"uid":"b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c"}
sign.b2e.document.send - sample
sign.b2e.hcmlink.document.get sign.b2e.hcmlink.document get key=id at=. missing=115 seed={"id":3942}
sign.b2e.mysafe.tail - sample
sign.b2e.personal.tail - sample`;
