// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of im.department. */
export const imDepartmentSamples = {
  "im.department.colleagues.list":
'{"result":[9,547,408,103,290],"next":5,"total":7}',
  "im.department.employees.get":
'{"result":{"3":[278,517,13],"7":[3,67,61,103]}}',
  "im.department.get":
'{"result":[{"id":7,"name":"Development Department","full_name":"Development Department / \
mysite.com","manager_user_id":103},{"id":3,"name":"Finance Department","full_name":"Finance Department / \
mysite.com","manager_user_id":13}]}',
  "im.department.managers.get":
'{"result":{"3":[13],"7":[103]}}',
};
