// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.catalog. */
export const crmCatalogSamples = {
  "crm.catalog.fields":
'{"result":{"ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDyn\
amic":false,"title":"ID"},"NAME":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultipl\
e":false,"isDynamic":false,"title":"NAME"},"ORIGINATOR_ID":{"type":"string","isRequired":false,"isReadOnly":false,"isI\
mmutable":false,"isMultiple":false,"isDynamic":false,"title":"ORIGINATOR_ID"},"ORIGIN_ID":{"type":"string","isRequired\
":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"ORIGIN_ID"},"XML_ID":{"ty\
pe":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"X\
ML_ID"}}}',
  "crm.catalog.get":
'{"result":{"ID":"1","NAME":"","ORIGINATOR_ID":"","ORIGIN_ID":"","XML_ID":""}}',
  "crm.catalog.list":
'{"result":[{"ID":"1","NAME":"","ORIGINATOR_ID":"","ORIGIN_ID":"","XML_ID":""}]}',
};
