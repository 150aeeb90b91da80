// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.documentcontractor. */
export const catalogDocumentcontractorSamples = {
  "catalog.documentcontractor.add":
'{"result":{"documentContractor":{"documentId":73,"entityId":2185,"entityTypeId":3,"id":15}}}',
  "catalog.documentcontractor.delete":
'{"result":true}',
  "catalog.documentcontractor.getFields":
'{"result":{"documentContractor":{"documentId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integ\
er"},"entityId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"},"entityTypeId":{"isImmutab\
le":false,"isReadOnly":false,"isRequired":true,"type":"integer"},"id":{"isImmutable":false,"isReadOnly":true,"isRequir\
ed":false,"type":"integer"}}}}',
  "catalog.documentcontractor.list":
'{"result":{"documentContractor":[{"documentId":7,"id":5}]},"total":1}',
};
