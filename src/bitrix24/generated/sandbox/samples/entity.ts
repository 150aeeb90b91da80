// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of entity. */
export const entitySamples = {
  "entity.add":
'{"result":true}',
  "entity.delete":
'{"result":true}',
  "entity.get":
'{"result":{"ID":"183","IBLOCK_TYPE_ID":"rest_entity","ENTITY":"dish_v2","NAME":"Dishes v2"}}',
  "entity.item.add":
'{"result":2333}',
  "entity.item.delete":
'{"result":true}',
  "entity.item.get":
'{"result":[{"ID":"2331","TIMESTAMP_X":"2026-03-25T12:29:06+01:00","MODIFIED_BY":"577","DATE_CREATE":"2026-03-25T12:29\
:06+01:00","CREATED_BY":"577","ACTIVE":"Y","DATE_ACTIVE_FROM":"","DATE_ACTIVE_TO":"","SORT":"500","NAME":"Test \
Item","PREVIEW_PICTURE":null,"PREVIEW_TEXT":null,"DETAIL_PICTURE":null,"DETAIL_TEXT":null,"CODE":null,"ENTITY":"dish",\
"SECTION":null}],"total":1}',
  "entity.item.property.add":
'{"result":true}',
  "entity.item.property.delete":
'{"result":true}',
  "entity.item.property.get":
'{"result":[{"PROPERTY":"test","NAME":"Test Property","TYPE":"S","SORT":"100"},{"PROPERTY":"test1","NAME":"Second \
Property","TYPE":"N","SORT":"200"}]}',
  "entity.item.property.update":
'{"result":true}',
  "entity.item.update":
'{"result":true}',
  "entity.rights":
'{"result":{"U1":"W","AU":"R","U577":"X"}}',
  "entity.section.add":
'{"result":673}',
  "entity.section.delete":
'{"result":true}',
  "entity.section.get":
'{"result":[{"ID":"671","CODE":null,"TIMESTAMP_X":"2026-03-23T17:15:51+02:00","DATE_CREATE":"2026-03-23T17:15:51+02:00\
","CREATED_BY":"577","MODIFIED_BY":"577","ACTIVE":"Y","SORT":"500","NAME":"Parent \
Section","PICTURE":null,"DETAIL_PICTURE":null,"DESCRIPTION":null,"LEFT_MARGIN":"1","RIGHT_MARGIN":"6","DEPTH_LEVEL":"1\
","ENTITY":"dish","SECTION":null},{"ID":"669","CODE":null,"TIMESTAMP_X":"2026-03-23T17:14:22+02:00","DATE_CREATE":"202\
6-03-23T17:14:22+02:00","CREATED_BY":"577","MODIFIED_BY":"577","ACTIVE":"Y","SORT":"500","NAME":"Test \
Section","PICTURE":null,"DETAIL_PICTURE":null,"DESCRIPTION":null,"LEFT_MARGIN":"7","RIGHT_MARGIN":"8","DEPTH_LEVEL":"1\
","ENTITY":"dish","SECTION":null},{"ID":"673","CODE":null,"TIMESTAMP_X":"2026-03-23T17:16:37+02:00","DATE_CREATE":"202\
6-03-23T17:16:37+02:00","CREATED_BY":"577","MODIFIED_BY":"577","ACTIVE":"Y","SORT":"500","NAME":"Test \
Section","PICTURE":null,"DETAIL_PICTURE":null,"DESCRIPTION":null,"LEFT_MARGIN":"4","RIGHT_MARGIN":"5","DEPTH_LEVEL":"2\
","ENTITY":"dish","SECTION":"671"},{"ID":"675","CODE":"test-section","TIMESTAMP_X":"2026-03-23T17:42:32+02:00","DATE_C\
REATE":"2026-03-23T17:42:32+02:00","CREATED_BY":"577","MODIFIED_BY":"577","ACTIVE":"Y","SORT":"500","NAME":"Test \
Section","PICTURE":null,"DETAIL_PICTURE":null,"DESCRIPTION":"Description of the test \
section","LEFT_MARGIN":"2","RIGHT_MARGIN":"3","DEPTH_LEVEL":"2","ENTITY":"dish","SECTION":"671"}],"total":4}',
  "entity.section.update":
'{"result":true}',
  "entity.update":
'{"result":true}',
};
