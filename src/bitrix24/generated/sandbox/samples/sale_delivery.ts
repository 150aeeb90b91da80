// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of sale.delivery. */
export const saleDeliverySamples = {
  "sale.delivery.add":
'{"result":{"parent":{"NAME":"Uber Taxi","ACTIVE":"Y","DESCRIPTION":"Uber Taxi \
Description","CURRENCY":"USD","ID":196,"PARENT_ID":null,"SORT":500,"LOGOTYPE":973},"profiles":[{"NAME":"Taxi","ACTIVE"\
:"Y","DESCRIPTION":"Taxi Delivery","CURRENCY":"USD","ID":197,"PARENT_ID":196,"SORT":500,"LOGOTYPE":null},{"NAME":"Carg\
o","ACTIVE":"Y","DESCRIPTION":"Cargo Delivery","CURRENCY":"USD","ID":198,"PARENT_ID":196,"SORT":500,"LOGOTYPE":null}]}\
}',
  "sale.delivery.config.get":
'{"result":[{"CODE":"SETTING_1","VALUE":"New SETTING_1 string \
value"},{"CODE":"SETTING_2","VALUE":"N"},{"CODE":"SETTING_3","VALUE":"999.99"},{"CODE":"SETTING_4","VALUE":"Option2Cod\
e"},{"CODE":"SETTING_5","VALUE":"25.03.2023"},{"CODE":"SETTING_6","VALUE":"0000144962"}]}',
  "sale.delivery.config.update":
'{"result":true}',
  "sale.delivery.delete":
'{"result":true}',
  "sale.delivery.extra.service.add":
'{"result":128}',
  "sale.delivery.extra.service.delete":
'{"result":true}',
  "sale.delivery.extra.service.get":
'{"result":[{"ID":"136","CODE":"door_delivery","NAME":"Door Delivery","DESCRIPTION":"Door Delivery \
Description","ACTIVE":"Y","SORT":"100","TYPE":"checkbox","PRICE":99.99},{"ID":"129","CODE":"cargo_type","NAME":"Cargo \
Type","DESCRIPTION":"Cargo Type","ACTIVE":"Y","SORT":"200","TYPE":"enum","ITEMS":[{"TITLE":"Documents","CODE":null,"PR\
ICE":"69.99"},{"TITLE":"Small Package(s)","CODE":null,"PRICE":"129.99"},{"TITLE":"Large \
Package(s)","CODE":null,"PRICE":"199.99"}]}]}',
  "sale.delivery.extra.service.update":
'{"result":true}',
  "sale.delivery.getlist":
'{"result":[{"NAME":"Cargo","ACTIVE":"Y","DESCRIPTION":"Cargo \
Delivery","CURRENCY":"USD","ID":198,"PARENT_ID":196,"SORT":500},{"NAME":"Taxi","ACTIVE":"Y","DESCRIPTION":"Taxi \
Delivery","CURRENCY":"USD","ID":197,"PARENT_ID":196,"SORT":500},{"NAME":"Uber Taxi","ACTIVE":"Y","DESCRIPTION":"Uber \
Taxi Description","CURRENCY":"USD","ID":196,"PARENT_ID":null,"SORT":500}]}',
  "sale.delivery.handler.add":
'{"result":14}',
  "sale.delivery.handler.delete":
'{"result":true}',
  "sale.delivery.handler.list":
'{"result":[{"ID":"14","NAME":"Uber","CODE":"uber","SORT":"250","DESCRIPTION":"Uber \
Description","SETTINGS":{"CALCULATE_URL":"http://gateway.bx/calculate.php","CREATE_DELIVERY_REQUEST_URL":"http://gatew\
ay.bx/create_delivery_request.php","CANCEL_DELIVERY_REQUEST_URL":"http://gateway.bx/cancel_delivery_request.php","HAS_\
CALLBACK_TRACKING_SUPPORT":"Y","CONFIG":[{"TYPE":"STRING","NAME":"String \
Example","CODE":"SETTING_1"},{"TYPE":"Y/N","NAME":"Checkbox Example","CODE":"SETTING_2"},{"TYPE":"NUMBER","NAME":"Numb\
er Example","CODE":"SETTING_3"},{"TYPE":"ENUM","NAME":"Enum Example","OPTIONS":{"Option1Code":"Option1Value","Option2C\
ode":"Option2Value","Option3Code":"Option3Value","Option4Code":"Option4Value","Option5Code":"Option5Value"},"CODE":"SE\
TTING_4"},{"TYPE":"DATE","NAME":"Date Example","CODE":"SETTING_5"},{"TYPE":"LOCATION","NAME":"Location \
Example","CODE":"SETTING_6"}]},"PROFILES":[{"NAME":"Taxi","DESCRIPTION":"Taxi \
Delivery","CODE":"TAXI"},{"NAME":"Cargo","DESCRIPTION":"Cargo Delivery","CODE":"CARGO"}]}]}',
  "sale.delivery.handler.update":
'{"result":true}',
  "sale.delivery.request.delete":
'{"result":true}',
  "sale.delivery.request.sendmessage":
'{"result":true}',
  "sale.delivery.request.update":
'{"result":true}',
  "sale.delivery.update":
'{"result":true}',
};
