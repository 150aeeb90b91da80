// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.propertyvalue. */
export const salePropertyvalueSamples = {
  "sale.propertyvalue.delete":
'{"result":true}',
  "sale.propertyvalue.get":
'{"result":{"propertyValue":{"code":"FIO","id":13176,"name":"First Last","orderPropsId":20,"value":"John Smith"}}}',
  "sale.propertyvalue.getfields":
'{"result":{"propertyValue":{"code":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"id":{\
"isImmutable":true,"isReadOnly":true,"isRequired":false,"type":"integer"},"name":{"isImmutable":false,"isReadOnly":fal\
se,"isRequired":false,"type":"string"},"orderId":{"isImmutable":true,"isReadOnly":false,"isRequired":true,"type":"inte\
ger"},"orderPropsId":{"isImmutable":false,"isReadOnly":false,"isRequired":true,"type":"integer"},"orderPropsXmlId":{"i\
sImmutable":false,"isReadOnly":true,"isRequired":false,"type":"string"},"value":{"isImmutable":false,"isReadOnly":fals\
e,"isRequired":true,"type":"any"}}}}',
  "sale.propertyvalue.list":
'{"result":{"propertyValues":[{"code":"FIO","id":10774,"name":"First Last \
Name","orderId":1650,"orderPropsId":20,"orderPropsXmlId":null,"value":"Sokolov Boris \
Viktorovich"},{"code":"FIO","id":10763,"name":"First Last Name","orderId":1649,"orderPropsId":20,"orderPropsXmlId":nul\
l,"value":"Sokolov Boris Viktorovich"},{"code":"FIO","id":10723,"name":"First Last \
Name","orderId":1641,"orderPropsId":20,"orderPropsXmlId":null,"value":"Sokolov Boris \
Viktorovich"},{"code":"FIO","id":10718,"name":"First Last Name","orderId":1640,"orderPropsId":20,"orderPropsXmlId":nul\
l,"value":"Sokolov Boris Viktorovich"},{"code":"FIO","id":10713,"name":"First Last \
Name","orderId":1639,"orderPropsId":20,"orderPropsXmlId":null,"value":"Sokolov Boris \
Viktorovich"},{"code":"FIO","id":10708,"name":"First Last Name","orderId":1638,"orderPropsId":20,"orderPropsXmlId":nul\
l,"value":"Sokolov Boris Viktorovich"},{"code":"FIO","id":10687,"name":"First Last \
Name","orderId":1634,"orderPropsId":20,"orderPropsXmlId":null,"value":"Sokolov Boris \
Viktorovich"},{"code":"FIO","id":10517,"name":"First Last Name","orderId":1603,"orderPropsId":20,"orderPropsXmlId":nul\
l,"value":"Sokolov Boris Viktorovich"}]},"total":8}',
  "sale.propertyvalue.modify":
'{"result":{"propertyValues":[{"code":"DELIVERY_DATE","id":13167,"name":"Delivery \
Date","orderPropsId":51,"orderPropsXmlId":null,"value":"04/17/2024"},{"code":"DELEVERY_REQUIRED","id":13168,"name":"De\
livery Required","orderPropsId":52,"orderPropsXmlId":null,"value":"Y"},{"code":"DOC","id":13170,"name":"Document \
Confirming the Right to Purchase the Product","orderPropsId":53,"orderPropsXmlId":null,"value":{"contentType":"image/j\
peg","description":"","externalId":"89359a6dc806e5dc5404962d1be0ba42","fileName":"fit.jpeg","fileSize":"84058","handle\
rId":null,"height":"800","id":"948","meta":"","moduleId":"fileman","originalName":"fit.jpeg","src":"/upload/medialibra\
ry/5bd/ukgwed4vdxe1qaqv85pqrvdgq5moyhqh/fit.jpeg","subdir":"medialibrary/5bd/ukgwed4vdxe1qaqv85pqrvdgq5moyhqh","timest\
ampX":"04/02/2024 09:13:29","versionOriginalId":null,"width":"600"}},{"code":"MAX_DELIVERY_DAYS","id":13171,"name":"De\
liver No Later Than (Days After Order)","orderPropsId":54,"orderPropsXmlId":null,"value":"10"},{"code":"FIO","id":1316\
3,"name":"Full Name","orderPropsId":20,"orderPropsXmlId":null,"value":"John \
Smith"},{"code":"EMAIL","id":13164,"name":"E-Mail","orderPropsId":21,"orderPropsXmlId":null,"value":"johnsmith@example\
.com"},{"code":"PHONE","id":13165,"name":"Phone","orderPropsId":22,"orderPropsXmlId":null,"value":"+10907996161"},{"co\
de":"LOCATION","id":13166,"name":"Location","orderPropsId":25,"orderPropsXmlId":"bx_63e3a3b974932","value":"0000073738\
"},{"code":"ADDRESS","id":13162,"name":"Delivery Address","orderPropsId":26,"orderPropsXmlId":null,"value":"900 S \
Holland Ave, Springfield, MO 65806, United States"}]}}',
};
