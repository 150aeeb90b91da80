// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of mailservice. */
export const mailserviceSamples = {
  "mailservice.add":
'{"result":31}',
  "mailservice.delete":
'{"result":true}',
  "mailservice.fields":
'{"result":{"ID":"ID","SITE_ID":"Site","ACTIVE":"Activity","NAME":"Name","SERVER":"Server \
Address","PORT":"Port","ENCRYPTION":"Secure Connection","LINK":"Web Interface \
Address","ICON":"Logo","SORT":"Sorting"}}',
  "mailservice.get":
'{"result":{"ID":"31","SITE_ID":"s1","ACTIVE":"N","SORT":"600","NAME":"Updated mail \
service","SERVER":"imap.my2-mail.com","PORT":"993","ENCRYPTION":"Y","LINK":"https://mail.my2-mail.com/","ICON":null,"S\
MTP_SERVER":null,"SMTP_PORT":null,"SMTP_LOGIN_AS_IMAP":"N","SMTP_PASSWORD_AS_IMAP":"N","SMTP_ENCRYPTION":null,"UPLOAD_\
OUTGOING":null}}',
  "mailservice.list":
'{"result":[{"ID":"1","SITE_ID":"s1","ACTIVE":"Y","SORT":"100","NAME":"gmail","SERVER":"imap.gmail.com","PORT":"993","\
ENCRYPTION":"Y","LINK":"https://mail.google.com/","ICON":"https://cdn.com.bitrix24.com/b17053/mail/mailservices/icon/a\
c0/ac08d334f35100d98c1a628f4f57f25c/post_gmail_icon.png","SMTP_SERVER":"smtp.gmail.com","SMTP_PORT":"465","SMTP_LOGIN_\
AS_IMAP":"Y","SMTP_PASSWORD_AS_IMAP":"Y","SMTP_ENCRYPTION":"Y","UPLOAD_OUTGOING":"N"}]}',
  "mailservice.update":
'{"result":true}',
};
