// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.multifield. */
export const crmMultifieldSamples = {
  "crm.multifield.fields":
'{"result":{"ID":{"type":"int","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":false,"isDynamic"\
:false,"title":"ID"},"TYPE_ID":{"type":"string","isRequired":false,"isReadOnly":true,"isImmutable":false,"isMultiple":\
false,"isDynamic":false,"title":"Field Type"},"VALUE":{"type":"string","isRequired":false,"isReadOnly":false,"isImmuta\
ble":false,"isMultiple":false,"isDynamic":false,"title":"Value"},"VALUE_TYPE":{"type":"string","isRequired":false,"isR\
eadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"Value Type"}}}',
};
