// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.cashbox. */
export const saleCashboxSamples = {
  "sale.cashbox.add":
'{"result":5}',
  "sale.cashbox.check.apply":
'{"result":true}',
  "sale.cashbox.delete":
'{"result":true}',
  "sale.cashbox.handler.add":
'{"result":5}',
  "sale.cashbox.handler.delete":
'{"result":true}',
  "sale.cashbox.handler.list":
'{"result":[{"ID":"1","NAME":"My REST Cash Register","CODE":"my_rest_cashbox","SORT":"200","SETTINGS":{"PRINT_URL":"ht\
tp://example.com/receipt_print.php","CHECK_URL":"http://example.com/receipt_check.php","CONFIG":{"AUTH":{"LABEL":"Auth\
orization","ITEMS":{"LOGIN":{"TYPE":"STRING","REQUIRED":"Y","LABEL":"Login"},"PASSWORD":{"TYPE":"STRING","REQUIRED":"Y\
","LABEL":"Password"}}},"COMPANY":{"LABEL":"Organization Information","ITEMS":{"INN":{"TYPE":"STRING","REQUIRED":"Y","\
LABEL":"Organization INN","DISABLED":"N","MULTIPLE":"N","MULTILINE":"Y"}}},"INTERACTION":{"LABEL":"Cash Register \
Interaction Settings","ITEMS":{"MODE":{"TYPE":"ENUM","LABEL":"Cash Register Operating \
Mode","OPTIONS":{"ACTIVE":"live","TEST":"test"}}}}},"SUPPORTS_FFD105":"N"}}]}',
  "sale.cashbox.handler.update":
'{"result":true}',
  "sale.cashbox.list":
'{"result":[{"ID":"1","NAME":"REST Cash Register","OFD":"bx_firstofd","EMAIL":"admin@example.com","DATE_CREATE":{},"DA\
TE_LAST_CHECK":null,"NUMBER_KKM":"","KKM_ID":null,"ACTIVE":"Y","SORT":"100","USE_OFFLINE":"N","ENABLED":"Y"}]}',
  "sale.cashbox.update":
'{"result":true}',
};
