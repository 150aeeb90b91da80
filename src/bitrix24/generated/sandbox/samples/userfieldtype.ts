// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of userfieldtype. */
export const userfieldtypeSamples = {
  "userfieldtype.add":
'{"result":true}',
  "userfieldtype.delete":
'{"result":true}',
  "userfieldtype.list":
'{"result":[{"USER_TYPE_ID":"my_custom_type_2","HANDLER":"http://test.com/test2.php","TITLE":"test title \
2","DESCRIPTION":"test desc 2"},{"USER_TYPE_ID":"my_custom_type_1","HANDLER":"http://test.com/test1.php","TITLE":"test \
title 1","DESCRIPTION":"test desc 1"},{"USER_TYPE_ID":"test_user_type","HANDLER":"http://test.com/test.php","TITLE":"t\
est title","DESCRIPTION":"test desc"}],"total":3}',
  "userfieldtype.update":
'{"result":true}',
};
