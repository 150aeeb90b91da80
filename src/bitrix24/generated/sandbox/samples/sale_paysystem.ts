// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.paysystem. */
export const salePaysystemSamples = {
  "sale.paysystem.add":
'{"result":1}',
  "sale.paysystem.delete":
'{"result":true}',
  "sale.paysystem.handler.add":
'{"result":5}',
  "sale.paysystem.handler.delete":
'{"result":true}',
  "sale.paysystem.handler.list":
'{"result":[{"ID":"1","NAME":"REST Handler","CODE":"resthandlercodedoc","SORT":"100","SETTINGS":{"CURRENCY":["EUR"],"F\
ORM_DATA":{"ACTION_URI":"http://example.com/payment_form.php","METHOD":"POST","FIELDS":{"phone":{"VISIBLE":"Y","CODE":\
{"NAME":"Phone Number","TYPE":"STRING"}},"paymentId":{"CODE":"PAYMENT_ID","VISIBLE":"Y"},"serviceid":{"CODE":"REST_SER\
VICE_ID"}}},"CODES":{"REST_SERVICE_ID":{"NAME":"Store Number","DESCRIPTION":"Store \
Number","SORT":"100"},"REST_SERVICE_KEY":{"NAME":"Secret Key","DESCRIPTION":"Secret \
Key","SORT":"300"},"PAYMENT_ID":{"NAME":"Payment Number","SORT":"400","GROUP":"PAYMENT","DEFAULT":{"PROVIDER_KEY":"PAY\
MENT","PROVIDER_VALUE":"ACCOUNT_NUMBER"}},"PS_CHANGE_STATUS_PAY":{"NAME":"Automatic Payment Status \
Change","SORT":"700","INPUT":{"TYPE":"Y/N"}},"PAYMENT_BUYER_ID":{"NAME":"Buyer \
Code","SORT":"1000","GROUP":"PAYMENT","DEFAULT":{"PROVIDER_KEY":"ORDER","PROVIDER_VALUE":"USER_ID"}},"PS_WORK_MODE":{"\
NAME":"Payment System Operating Mode","SORT":"1100","INPUT":{"TYPE":"ENUM","OPTIONS":{"TEST":"Test","REGULAR":"Live"}}\
}}}}]}',
  "sale.paysystem.handler.update":
'{"result":true}',
  "sale.paysystem.list":
'{"result":[{"NAME":"New Card Payment","PSA_NAME":"New Card Payment","DESCRIPTION":"Easily pay for purchases with a \
card.","ACTION_FILE":"resthandlerform","RESULT_FILE":null,"NEW_WINDOW":"N","PS_MODE":null,"HAVE_PAYMENT":"N","HAVE_ACT\
ION":"N","HAVE_RESULT":"N","HAVE_PREPAY":"N","HAVE_PRICE":"N","HAVE_RESULT_RECEIVE":"Y","ENCODING":null,"ACTIVE":"Y","\
ALLOW_EDIT_PAYMENT":"Y","IS_CASH":"N","AUTO_CHANGE_1C":"N","CAN_PRINT_CHECK":"N","ENTITY_REGISTRY_TYPE":"ORDER","XML_I\
D":"my_ps_id","ID":118,"PERSON_TYPE_ID":3,"SORT":100,"TARIFF":null},{"NAME":"Card Payment","PSA_NAME":"Card \
Payment","DESCRIPTION":"Easily pay for purchases with a card.","ACTION_FILE":"resthandlerform","RESULT_FILE":null,"NEW\
_WINDOW":"Y","PS_MODE":"","HAVE_PAYMENT":"N","HAVE_ACTION":"N","HAVE_RESULT":"N","HAVE_PREPAY":"N","HAVE_PRICE":"N","H\
AVE_RESULT_RECEIVE":"Y","ENCODING":"windows-1251","ACTIVE":"Y","ALLOW_EDIT_PAYMENT":"Y","IS_CASH":"N","AUTO_CHANGE_1C"\
:"N","CAN_PRINT_CHECK":"N","ENTITY_REGISTRY_TYPE":"ORDER","XML_ID":"my_ps_id","ID":117,"PERSON_TYPE_ID":3,"SORT":100,"\
TARIFF":null}]}',
  "sale.paysystem.pay.invoice":
'{"result":true}',
  "sale.paysystem.pay.payment":
'{"result":true}',
  "sale.paysystem.settings.get":
'{"result":{"REST_SERVICE_ID_IFRAME":"snum","REST_SERVICE_KEY_IFRAME":"skey","PS_WORK_MODE_IFRAME":"REGULAR"}}',
  "sale.paysystem.settings.invoice.get":
'{"result":{"REST_SERVICE_ID_IFRAME":"snum","REST_SERVICE_KEY_IFRAME":"skey","PS_WORK_MODE_IFRAME":"REGULAR"}}',
  "sale.paysystem.settings.payment.get":
'{"result":{"REST_SERVICE_ID_IFRAME":"snum","REST_SERVICE_KEY_IFRAME":"skey","PS_WORK_MODE_IFRAME":"REGULAR"}}',
  "sale.paysystem.settings.update":
'{"result":true}',
  "sale.paysystem.update":
'{"result":true}',
};
