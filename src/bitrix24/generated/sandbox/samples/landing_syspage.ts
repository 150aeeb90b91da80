// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.syspage. */
export const landingSyspageSamples = {
  "landing.syspage.deleteForLanding":
'{"result":true}',
  "landing.syspage.deleteForSite":
'{"result":true}',
  "landing.syspage.get":
'{"result":{"mainpage":{"TYPE":"mainpage","LANDING_ID":"711","TITLE":"Classic Store. \
Clothing","DELETED":"N","ACTIVE":"Y"},"catalog":{"TYPE":"catalog","LANDING_ID":"713","TITLE":"Catalog","DELETED":"N","\
ACTIVE":"Y"},"personal":{"TYPE":"personal","LANDING_ID":"717","TITLE":"Personal \
Section","DELETED":"N","ACTIVE":"Y"},"cart":{"TYPE":"cart","LANDING_ID":"2261","TITLE":"Cart","DELETED":"N","ACTIVE":"\
Y"},"order":{"TYPE":"order","LANDING_ID":"721","TITLE":"Order \
Checkout","DELETED":"N","ACTIVE":"Y"},"compare":{"TYPE":"compare","LANDING_ID":"749","TITLE":"Comparison","DELETED":"N\
","ACTIVE":"Y"},"payment":{"TYPE":"payment","LANDING_ID":"751","TITLE":"Order Payment","DELETED":"N","ACTIVE":"Y"}}}',
  "landing.syspage.getSpecialPage":
'{"result":"https://btest.bitrix24.shop/personalsection/?SECTION=private"}',
  "landing.syspage.set":
'{"result":true}',
};
