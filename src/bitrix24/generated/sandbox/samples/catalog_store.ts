// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of catalog.store. */
export const catalogStoreSamples = {
  "catalog.store.add":
'{"result":{"store":{"active":"Y","address":"Main St. 52","code":"store_1","dateCreate":"2024-10-18T16:35:02+02:00","d\
ateModify":"2024-10-18T16:35:02+02:00","description":"Description","email":"test@test.com","gpsN":54.71411,"gpsS":21.5\
6675,"id":1,"imageId":{"id":1,"url":"/upload/iblock/6f1/bkm7jmwso31wisk423gtp28iagy2e8v0/test.jpeg"},"issuingCenter":"\
N","modifiedBy":1,"phone":"+1 (495) 212 85 06","schedule":"Mon.-Fri. from 9:00 to 20:00, Sat.-Sun. from 11:00 to \
18:00","sort":100,"title":"Inventory 1","userId":1,"xmlId":null}}}',
  "catalog.store.delete":
'{"result":true}',
  "catalog.store.get":
'{"result":{"store":{"active":"Y","address":"Main St. 52","code":"store_1","dateCreate":"2024-10-18T16:30:45+02:00","d\
ateModify":"2024-10-21T14:29:06+02:00","description":"Description","email":"test@test.com","gpsN":54.71411,"gpsS":21.5\
6675,"id":1,"imageId":{"id":1,"url":"/upload/iblock/6f1/bkm7jmwso31wisk423gtp28iagy2e8v0/test.jpeg"},"issuingCenter":"\
N","modifiedBy":1,"phone":"+1 (495) 212 85 06","schedule":"Mon.-Fri. from 9:00 AM to 8:00 PM, Sat.-Sun. from 11:00 AM \
to 6:00 PM","sort":100,"title":"Store 1","userId":1,"xmlId":null}}}',
  "catalog.store.getFields":
'{"result":{"store":{"active":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"address":{"is\
Immutable":false,"isReadOnly":false,"isRequired":true,"type":"string"},"code":{"isImmutable":false,"isReadOnly":false,\
"isRequired":false,"type":"string"},"dateCreate":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"da\
tetime"},"dateModify":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"datetime"},"description":{"is\
Immutable":false,"isReadOnly":false,"isRequired":false,"type":"string"},"email":{"isImmutable":false,"isReadOnly":fals\
e,"isRequired":false,"type":"string"},"gpsN":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double\
"},"gpsS":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"double"},"id":{"isImmutable":false,"isRea\
dOnly":true,"isRequired":false,"type":"integer"},"imageId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,\
"type":"file"},"issuingCenter":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"char"},"modifiedBy":\
{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"phone":{"isImmutable":false,"isReadOnly"\
:false,"isRequired":false,"type":"string"},"schedule":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type\
":"string"},"sort":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"integer"},"title":{"isImmutable"\
:false,"isReadOnly":false,"isRequired":false,"type":"string"},"userId":{"isImmutable":false,"isReadOnly":false,"isRequ\
ired":false,"type":"integer"},"xmlId":{"isImmutable":false,"isReadOnly":false,"isRequired":false,"type":"string"}}}}',
  "catalog.store.list":
'{"result":{"stores":[{"active":"Y","address":"Main St. 52","code":"store_1","dateCreate":"2024-10-18T16:30:45+02:00",\
"dateModify":"2024-10-21T14:29:06+02:00","description":"Description","email":"test@test.com","gpsN":54.71411,"gpsS":21\
.56675,"id":1,"imageId":{"id":1,"url":"/upload/iblock/6f1/bkm7jmwso31wisk423gtp28iagy2e8v0/test.jpeg"},"issuingCenter"\
:"N","modifiedBy":1,"phone":"+1 (495) 212 85 06","schedule":"Mon.-Fri. from 9:00 to 20:00, Sat.-Sun. from 11:00 to \
18:00","sort":100,"title":"Warehouse 1","userId":1,"xmlId":null}]},"total":1}',
  "catalog.store.update":
'{"result":{"store":{"active":"Y","address":"Flowers Ave. 52","code":"store_1","dateCreate":"2024-10-18T16:30:45+02:00\
","dateModify":"2024-10-22T09:01:58+02:00","description":"Description","email":"test@test.com","gpsN":54.71411,"gpsS":\
21.56675,"id":1,"imageId":{"id":7663,"url":"/upload/iblock/6f1/bkm7jmwso31wisk423gtp28iagy2e8v0/test.jpeg"},"issuingCe\
nter":"N","modifiedBy":1,"phone":"+1 (495) 212 85 06","schedule":"Mon.-Fri. from 9:00 to 20:00, Sat.-Sun. from 11:00 \
to 18:00","sort":100,"title":"Warehouse 1","userId":1,"xmlId":null}}}',
};
