// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.productpropertyenum. */
export const catalogProductpropertyenumSamples = {
  "catalog.productPropertyEnum.add":
'{"result":{"productPropertyEnum":{"def":"Y","id":1739,"propertyId":431,"sort":100,"value":"Average","xmlId":"M"}}}',
  "catalog.productPropertyEnum.delete":
'{"result":true}',
  "catalog.productPropertyEnum.get":
'{"result":{"productPropertyEnum":{"def":"N","id":1739,"propertyId":431,"sort":110,"value":"Medium","xmlId":"M"}}}',
  "catalog.productPropertyEnum.getFields":
'{"result":{"productPropertyEnum":{"def":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"id\
":{"isImmutable":false,"isReadOnly":true,"isRequired":false,"type":"integer"},"propertyId":{"isImmutable":false,"isRea\
dOnly":false,"isRequired":true,"type":"integer"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"ty\
pe":"integer"},"value":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"xmlId":{"isImmutabl\
e":false,"isReadOnly":false,"isRequired":true,"type":"string"}}}}',
  "catalog.productPropertyEnum.list":
'{"result":{"productPropertyEnums":[{"def":"N","id":433,"propertyId":431,"sort":500,"value":"first","xmlId":"1"},{"def\
":"N","id":435,"propertyId":431,"sort":500,"value":"second","xmlId":"2"},{"def":"N","id":437,"propertyId":431,"sort":5\
00,"value":"third","xmlId":"3"},{"def":"N","id":439,"propertyId":431,"sort":500,"value":"fourth","xmlId":"4"},{"def":"\
N","id":441,"propertyId":431,"sort":500,"value":"fifth","xmlId":"5"}]},"total":5}',
  "catalog.productPropertyEnum.update":
'{"result":{"productPropertyEnum":{"def":"N","id":1739,"propertyId":431,"sort":110,"value":"Medium","xmlId":"M"}}}',
};
