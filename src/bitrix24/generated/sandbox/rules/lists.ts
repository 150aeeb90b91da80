// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of lists work on records, in the words of src/sandbox/rule/line.ts. */
export const listsRules = `\
lists.add lists add values=FIELDS id=.
lists.delete lists delete key=IBLOCK_ID,IBLOCK_CODE,IBLOCK_TYPE_ID missing=89 \
seed={"IBLOCK_ID":109,"IBLOCK_TYPE_ID":"lists"}
lists.element.add lists.element add values=FIELDS id=.
lists.element.delete lists.element delete key=ELEMENT_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,ELEMENT_CODE missing=89 \
seed={"ELEMENT_ID":6999,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":47}
lists.element.get lists.element list at=. pages=offset:start::50 \
select=ID,CODE,NAME,IBLOCK_SECTION_ID,DATE_CREATE,PROPERTY_951,PROPERTY_1003 \
seed={"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":47,"ELEMENT_ID":6999} \
asks={"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":47,"ELEMENT_ID":6999,"FILTER":{"NAME":"%Test%","<=DATE_CREATE":"2025-12-31"\
,">=DATE_CREATE":"2025-01-01"},"ELEMENT_ORDER":{"NAME":"asc"}}
lists.element.get.file.url - sample
lists.element.update lists.element update key=ELEMENT_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,ELEMENT_CODE \
values=FIELDS missing=89 seed={"ELEMENT_ID":6999,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":47}
lists.field.add lists.field add values=FIELDS id=.
lists.field.delete lists.field delete key=FIELD_ID,IBLOCK_TYPE_ID,IBLOCK_CODE missing=89 \
seed={"FIELD_ID":"PROPERTY_1151","IBLOCK_TYPE_ID":"lists"}
lists.field.get lists.field get key=FIELD_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE at=L missing=89 \
seed={"FIELD_ID":"PROPERTY_1151","IBLOCK_TYPE_ID":"lists","IBLOCK_ID":"123"}
lists.field.type.get lists.field.type get key=IBLOCK_CODE,IBLOCK_TYPE_ID at=. missing=89 \
seed={"IBLOCK_TYPE_ID":"lists"}
lists.field.update lists.field update key=FIELD_ID,IBLOCK_TYPE_ID,IBLOCK_CODE values=FIELDS missing=89 \
seed={"FIELD_ID":"PROPERTY_1151","IBLOCK_TYPE_ID":"lists"}
lists.get lists list at=. pages=offset:start::50 seed={"IBLOCK_TYPE_ID":"lists_socnet","SOCNET_GROUP_ID":33}
lists.get.iblock.type.id - sample
lists.section.add lists.section add values=FIELDS id=.
lists.section.delete lists.section delete key=SECTION_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,SECTION_CODE missing=80 \
seed={"SECTION_ID":169,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":95}
lists.section.get lists.section list at=. pages=offset:start::50 \
seed={"ACTIVE":"Y","IBLOCK_TYPE_ID":"lists","IBLOCK_ID":95} asks={"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":95,"FILTER":{"I\
D":169,"ACTIVE":"Y","NAME":"%marketing%","<=DATE_CREATE":"2025-12-31",">=DATE_CREATE":"2025-01-01"}}
lists.section.update lists.section update key=SECTION_ID,IBLOCK_TYPE_ID,IBLOCK_ID,IBLOCK_CODE,SECTION_CODE \
values=FIELDS missing=80 seed={"SECTION_ID":169,"IBLOCK_TYPE_ID":"lists","IBLOCK_ID":95}
lists.update lists update key=IBLOCK_ID,IBLOCK_CODE,IBLOCK_TYPE_ID values=FIELDS missing=89 \
seed={"IBLOCK_ID":109,"IBLOCK_TYPE_ID":"lists"}`;
