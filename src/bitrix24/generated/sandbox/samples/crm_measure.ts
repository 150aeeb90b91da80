// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.measure. */
export const crmMeasureSamples = {
  "crm.measure.add":
'{"result":999}',
  "crm.measure.delete":
'{"result":true}',
  "crm.measure.fields":
'{"result":{"CODE":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isD\
ynamic":false,"title":"CODE"},"ID":{"type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMult\
iple":false,"isDynamic":false,"title":"ID"},"IS_DEFAULT":{"type":"char","isRequired":false,"isReadOnly":false,"isImmut\
able":false,"isMultiple":false,"isDynamic":false,"title":"IS_DEFAULT"},"MEASURE_TITLE":{"type":"string","isRequired":f\
alse,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"MEASURE_TITLE"},"SYMBOL_INTL\
":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"tit\
le":"SYMBOL_INTL"},"SYMBOL_LETTER_INTL":{"type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"is\
Multiple":false,"isDynamic":false,"title":"SYMBOL_LETTER_INTL"},"SYMBOL_RUS":{"type":"string","isRequired":false,"isRe\
adOnly":false,"isImmutable":false,"isMultiple":false,"isDynamic":false,"title":"SYMBOL_RUS"}}}',
  "crm.measure.get":
'{"result":{"CODE":"212","ID":"1","IS_DEFAULT":"N","MEASURE_TITLE":"Example","SYMBOL_INTL":"W","SYMBOL_LETTER_INTL":"W\
TT","SYMBOL_RUS":"W"}}',
  "crm.measure.list":
'{"result":[{"CODE":"212","ID":"1","IS_DEFAULT":"N","MEASURE_TITLE":"Example","SYMBOL_INTL":"W","SYMBOL_LETTER_INTL":"\
WTT","SYMBOL_RUS":"W"}]}',
  "crm.measure.update":
'{"result":true}',
};
