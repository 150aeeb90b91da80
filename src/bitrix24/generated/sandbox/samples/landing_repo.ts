// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Documented answers of landing.repo. */
export const landingRepoSamples = {
  "landing.repo.checkContent":
'{"result":{"is_bad":true,"content":"<div style=\\"color:red\\" oncl#AAA#ick=\\"alert(1)\\"><ifr#AAA#ame \
src=\\"//evil.com\\"></iframe></div>"}}',
  "landing.repo.getList":
'{"result":[{"ID":"5","XML_ID":"ctx_full_1774873150158","APP_CODE":"bitrix.restapi","ACTIVE":"Y","NAME":"Context full \
test block","DESCRIPTION":"Check full fields from getList","SECTIONS":"cover,about","SITE_TEMPLATE_ID":null,"PREVIEW":\
"https://www.bitrix24.com/images/b24_screen.png","MANIFEST":{"block":{"name":"Context full test \
block"},"nodes":{".landing-block-node-text":{"name":"Text","type":"text"}}},"CONTENT":"<section \
class=\\"landing-block\\"><div class=\\"container\\">Test</div></section>","CREATED_BY_ID":"577","MODIFIED_BY_ID":"577\
","DATE_CREATE":"30.03.2026 14:19:11","DATE_MODIFY":"30.03.2026 14:19:11"}]}',
  "landing.repo.register":
'{"result":7}',
  "landing.repo.unbind":
'{"result":true}',
  "landing.repo.unregister":
'{"result":true}',
};
