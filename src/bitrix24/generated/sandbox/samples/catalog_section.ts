// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.section. */
export const catalogSectionSamples = {
  "catalog.section.add":
'{"result":{"section":{"active":"Y","code":"toys","description":"Products for children - \
toys","descriptionType":"text","iblockId":14,"iblockSectionId":13,"id":31,"name":"Children\'s \
Toys","sort":100,"xmlId":"myXmlId"}}}',
  "catalog.section.delete":
'{"result":true}',
  "catalog.section.get":
'{"result":{"section":{"active":"Y","code":"toys","description":"Products for children - \
toys","descriptionType":"text","iblockId":14,"iblockSectionId":13,"id":31,"name":"Children\'s \
Toys","sort":100,"xmlId":"myXmlId"}}}',
  "catalog.section.getFields":
'{"result":{"section":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"code":{"isI\
mmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"description":{"isImmutable":false,"isReadOnly"\
:false,"isRequired":false,"type":"string"},"descriptionType":{"isImmutable":false,"isReadOnly":false,"isRequired":fals\
e,"type":"string"},"iblockId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"},"iblockSecti\
onId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"id":{"isImmutable":false,"isReadOn\
ly":true,"isRequired":false,"type":"integer"},"name":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":\
"string"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"xmlId":{"isImmutable":f\
alse,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "catalog.section.list":
'{"sections":[{"id":13,"name":"Products","sort":500},{"id":14,"name":"Services","sort":500},{"id":22,"name":"Shoes","s\
ort":50}],"total":3,"time":{"start":1712326352.63409,"finish":1712326352.8319,"duration":0.197818040847778,"processing\
":0.00833678245544434,"date_start":"2024-04-05T16:12:32+02:00","date_finish":"2024-04-05T16:12:32+02:00","operating":0\
}}',
  "catalog.section.update":
'{"result":{"section":{"active":"Y","code":"toys1","description":"<H1>Children\'s Toys</H1> <p>Products for \
kids</p>","descriptionType":"html","iblockId":14,"iblockSectionId":13,"id":32,"name":"Children\'s \
Toys","sort":100,"xmlId":"myXmlId"}}}',
};
