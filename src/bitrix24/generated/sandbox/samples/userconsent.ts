// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of userconsent. */
export const userconsentSamples = {
  "userconsent.agreement.list":
'{"result":[{"ID":"35","NAME":"Consent to receive newsletters","ACTIVE":"Y","LANGUAGE_ID":"de"},{"ID":"33","NAME":"Con\
ditions of use for Bitrix24 Sites","ACTIVE":"Y","LANGUAGE_ID":"fr"},{"ID":"31","NAME":"Terms of use for the \
notification service","ACTIVE":"Y","LANGUAGE_ID":null},{"ID":"29","NAME":"ALEX","ACTIVE":"Y","LANGUAGE_ID":""},{"ID":"\
27","NAME":"Terms of use for the B24 Notification Center","ACTIVE":"Y","LANGUAGE_ID":null},{"ID":"25","NAME":"Termos \
de Uso do Bitrix24 Sites","ACTIVE":"Y","LANGUAGE_ID":"br"},{"ID":"23","NAME":"Second \
agreement","ACTIVE":"Y","LANGUAGE_ID":""},{"ID":"21","NAME":"Bitrix24 Sites: Terms of \
Use","ACTIVE":"Y","LANGUAGE_ID":"de"},{"ID":"19","NAME":"Consent with \
Cookies","ACTIVE":"Y","LANGUAGE_ID":"de"},{"ID":"17","NAME":"Cookie \
consent","ACTIVE":"Y","LANGUAGE_ID":"en"},{"ID":"15","NAME":"Rules for using \
Bitrix24.Sites","ACTIVE":"Y","LANGUAGE_ID":"ua"},{"ID":"13","NAME":"Test \
newwef","ACTIVE":"Y","LANGUAGE_ID":""},{"ID":"11","NAME":"Bitrix24 Sites Terms of \
Use","ACTIVE":"Y","LANGUAGE_ID":"en"},{"ID":"9","NAME":"Rules for using \
Bitrix24.Sites","ACTIVE":"Y","LANGUAGE_ID":"es"},{"ID":"7","NAME":"Rules for using \
Bitrix24.Sites","ACTIVE":"Y","LANGUAGE_ID":"de"},{"ID":"1","NAME":"Example of consent for processing personal \
data","ACTIVE":"Y","LANGUAGE_ID":""}]}',
  "userconsent.agreement.text":
'{"result":{"LABEL":"By clicking the \'I agree\' button, I consent to the processing of my personal data in accordance \
with Federal Law No. 152-FZ of July 27, 2006 \'On Personal Data\', under the conditions and for the purposes defined \
in the Consent to the processing of personal data","TEXT":"Consent to the processing of personal data\\n\\nHereby, in \
accordance with Federal Law No. 152-FZ \'On Personal Data\' of July 27, 2006, I freely, of my own will and in my \
interest express my unconditional consent to the processing of my personal data, registered in accordance with the \
legislation of the USA at the address: \\n (hereinafter referred to as the Operator).\\n1. Consent is given for the \
processing of one, several, or all categories of personal data, which are not special or biometric, provided by me, \
which may include:\\n\\n- Example Ltd.;\\n- New York, Example St., 1;\\n- Processing personal data to improve \
service;\\n- Company partners for analytics;\\n- info@example.com.\\n\\n2. The Operator may perform the following \
actions: collection; recording; systematization; accumulation; storage; clarification (updating, modification); \
extraction; use; blocking; deletion; destruction. \\n\\n3. Methods of processing: both using automation tools and \
without their use.\\n\\n4. Purpose of processing: providing me with services/work, including sending notifications \
regarding the services/work provided, preparing and sending responses to my requests, sending me information about \
events/products/services/work of the Operator.\\n\\n5. Since the Operator may process my personal data using the \
software \'QuickBooks and other similar platforms\', I give my consent to the Operator to carry out the corresponding \
assignment to Example Ltd., (OGRN 5077746476209), registered at the address: 109544, New York, Enthusiast Blvd., 2, \
floor 13, room 8-19.\\n\\n6. This consent is valid until revoked by sending a corresponding notification to the email \
address test@example.com or by sending it to the address.\\n\\n7. In case I revoke my consent to the processing of \
personal data, the Operator has the right to continue processing personal data without my consent if there are grounds \
provided by Federal Law No. 152-FZ \'On Personal Data\' of July 27, 2006."}}',
  "userconsent.consent.add":
'{"result":525}',
};
