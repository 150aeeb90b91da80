// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of biconnector. */
export const biconnectorSamples = {
  "biconnector.connector.add":
'{"result":{"id":4}}',
  "biconnector.connector.delete":
'{"result":true}',
  "biconnector.connector.fields":
'{"result":{"fields":[{"title":"id","type":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultip\
le":false},{"title":"title","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e},{"title":"logo","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"titl\
e":"description","type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title\
":"sort","type":"integer","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"urlC\
heck","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"urlData",\
"type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"urlTableList","\
type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"urlTableDescript\
ion","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"settings",\
"type":"array","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":true},{"title":"dateCreate","type\
":"datetime","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false}]}}',
  "biconnector.connector.get":
'{"result":{"item":{"id":5,"title":"SUPER REST CONNECTOR","dateCreate":"2025-03-24 \
07:25:59","logo":"https://masterpiecer-images.s3.amazonaws.com/5fd531dca6427c7:upscaled","description":"Connector with \
token","sort":100,"urlCheck":"http://app.domain/check","settings":[{"name":"Login","code":"login","type":"STRING"},{"n\
ame":"Password","code":"password","type":"STRING"}],"urlData":"http://app.domain/data","urlTableList":"http://app.doma\
in/table_list","urlTableDescription":"http://app.domain/table_description"}}}',
  "biconnector.connector.list":
'{"result":[{"id":"11","title":"MyConnector_2","urlCheck":"https://new_example.com/check","dateCreate":"2025-03-24 \
07:25:59"},{"id":"9","title":"MyConnector","urlCheck":"https://example.com/check","dateCreate":"2025-03-21 \
12:22:32"}]}',
  "biconnector.connector.update":
'{"result":true}',
  "biconnector.dataset.add":
'{"result":{"id":10}}',
  "biconnector.dataset.delete":
'{"result":true}',
  "biconnector.dataset.fields":
'{"result":{"fields":[{"title":"id","type":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultip\
le":false},{"title":"sourceId","type":"integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":f\
alse},{"title":"name","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false},{"ti\
tle":"type","type":"string","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"desc\
ription","type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"exter\
nalName","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false},{"title":"externa\
lCode","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false},{"title":"externalI\
d","type":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"dateCreate",\
"type":"datetime","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"dateUpdate","t\
ype":"datetime","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"createdById","ty\
pe":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"updatedById","type\
":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"fields","type":"arra\
y","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":true}]}}',
  "biconnector.dataset.fields.update":
'{"result":true}',
  "biconnector.dataset.get":
'{"result":{"item":{"id":2,"type":"rest","name":"rest_dataset11111","description":"new__2_","externalCode":"extrnalCod\
e","externalName":"extranalName","dateCreate":"2025-03-26 15:28:06","dateUpdate":"2025-03-27 \
07:47:43","createdById":1,"updatedById":1,"externalId":275,"fields":[{"id":224,"datasetId":2,"type":"int","name":"ID",\
"externalCode":"ID","visible":true},{"id":225,"datasetId":2,"type":"string","name":"NAME","externalCode":"NAME","visib\
le":true},{"id":226,"datasetId":2,"type":"string","name":"SURNAME","externalCode":"SURNAME","visible":true},{"id":227,\
"datasetId":2,"type":"double","name":"SCORE","externalCode":"SCORE","visible":true},{"id":228,"datasetId":2,"type":"da\
te","name":"DATA","externalCode":"DATA","visible":true},{"id":229,"datasetId":2,"type":"datetime","name":"TIME","exter\
nalCode":"TIME","visible":true}]}}}',
  "biconnector.dataset.list":
'{"result":[{"id":"9","name":"sales_data_main","description":"Monthly sales \
report"},{"id":"6","name":"sales_data_first_filial","description":"Monthly sales report for first \
filial"},{"id":"5","name":"sales_data_second_filial","description":"Monthly sales report for second filial"}]}',
  "biconnector.dataset.update":
'{"result":true}',
  "biconnector.source.add":
'{"result":{"id":7}}',
  "biconnector.source.delete":
'{"result":true}',
  "biconnector.source.fields":
'{"result":{"fields":[{"title":"id","type":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultip\
le":false},{"title":"title","type":"string","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":fals\
e},{"title":"type","type":"string","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title\
":"code","type":"string","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"descrip\
tion","type":"string","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"active",\
"type":"boolean","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false},{"title":"dateCreate","\
type":"datetime","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"dateUpdate","ty\
pe":"datetime","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"createdById","typ\
e":"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"updatedById","type"\
:"integer","isRequired":true,"isReadOnly":true,"isImmutable":false,"isMultiple":false},{"title":"connectorId","type":"\
integer","isRequired":true,"isReadOnly":false,"isImmutable":true,"isMultiple":false},{"title":"settings","type":"array\
","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":true}]}}',
  "biconnector.source.get":
'{"result":{"item":{"connection":{"id":6,"type":"rest","code":"rest_1","title":"Rest source \
SQL","description":"Connection for working with mySql","active":true,"dateCreate":"2025-03-20 \
14:50:06","dateUpdate":"2025-03-20 14:50:06","createdById":1,"updatedById":1},"connectorId":1,"settings":[{"code":"tok\
en","name":"Token","type":"STRING","value":"beliberda","id":8}]}}}',
  "biconnector.source.list":
'{"result":[{"id":"11","title":"Sql_host","active":true,"dateCreate":"2025-03-24 \
07:25:59"},{"id":"10","title":"Sql_partner","active":false,"dateCreate":"2025-03-21 12:22:32"}]}',
  "biconnector.source.update":
'{"result":true}',
};
