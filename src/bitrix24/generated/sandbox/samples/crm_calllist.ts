// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of crm.calllist. */
export const crmCalllistSamples = {
  "crm.calllist.add":
'{"result":11}',
  "crm.calllist.get":
'{"result":{"ID":"13","DATE_CREATE":"2025-07-14 08:47:19","CREATED_BY_ID":"29","WEBFORM_ID":"1","ENTITY_TYPE_ID":"3","\
ENTITY_TYPE":"CONTACT"}}',
  "crm.calllist.items.get":
'{"result":[{"ID":9,"STATUS":"IN_WORK","ENTITY_TYPE":3},{"ID":17,"STATUS":"IN_WORK","ENTITY_TYPE":3},{"ID":19,"STATUS"\
:"IN_WORK","ENTITY_TYPE":3}]}',
  "crm.calllist.list":
'{"result":[{"ID":"13","CREATED_BY_ID":"29"},{"ID":"9","CREATED_BY_ID":"1"},{"ID":"3","CREATED_BY_ID":"131"},{"ID":"1"\
,"CREATED_BY_ID":"131"}]}',
  "crm.calllist.statuslist":
'{"result":[{"ID":61,"NAME":"In Progress","SORT":10,"STATUS_ID":"IN_WORK"},{"ID":63,"NAME":"Successful","SORT":20,"STA\
TUS_ID":"SUCCESS"},{"ID":65,"NAME":"Wrong Number","SORT":30,"STATUS_ID":"WRONG_NUMBER"},{"ID":67,"NAME":"Do Not Call \
Again","SORT":40,"STATUS_ID":"STOP_CALLING"}]}',
  "crm.calllist.update":
'{"result":true}',
};
