// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of department. */
export const departmentSamples = {
  "department.add":
'{"result":18}',
  "department.delete":
'{"result":true}',
  "department.fields":
'{"result":{"ID":"ID","NAME":"Department Name","SORT":"Sort Order","PARENT":"Parent Department","UF_HEAD":"Manager"}}',
  "department.get":
'{"result":[{"ID":"15","NAME":"R&D","SORT":500,"PARENT":"1"},{"ID":"2","NAME":"Accounting","SORT":500,"PARENT":"1"},{"\
ID":"4","NAME":"Marketing and Advertising Department","SORT":500,"PARENT":"1"},{"ID":"3","NAME":"Sales \
Department","SORT":500,"PARENT":"1"},{"ID":"17","NAME":"Legal Department","SORT":500,"PARENT":"1"}],"total":5}',
  "department.update":
'{"result":true}',
};
