// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of app. */
export const appSamples = {
  "app.info":
'{"result":{"ID":5,"CODE":"telefum24.kp10","VERSION":4,"STATUS":"F","INSTALLED":true,"PAYMENT_EXPIRED":"N","DAYS":null\
,"LANGUAGE_ID":"de","LICENSE":"de_ent10000","LICENSE_TYPE":"ent10000","LICENSE_FAMILY":"ent"}}',
  "app.option.get":
'{"result":{"data":"value","data2":"value2"}}',
  "app.option.set":
'{"result":true}',
};
