// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** How the methods of landing work on records, in the words of src/sandbox/rule/line.ts. */
export const landingRules = `\
landing.block.addcard - sample
landing.block.changeAnchor - sample
landing.block.changeNodeName - sample
landing.block.clonecard - sample
landing.block.getContentFromRepository - sample
landing.block.getbyid landing.block get at=.
landing.block.getcontent - sample
landing.block.getlist landing.block list at=. seed={"lid":4858}
landing.block.getmanifest - sample
landing.block.getmanifestfile - sample
landing.block.getrepository - sample
landing.block.removecard - sample
landing.block.updateCards - sample
landing.block.updateStyles - sample
landing.block.updateattrs - sample
landing.block.updatecontent - sample
landing.block.updatenodes - sample
landing.block.uploadfile - sample
landing.demos.getList landing.demos list at=. pages=offset:params.offset:params.limit:50 \
select=ID,XML_ID,TITLE,TYPE,DATE_MODIFY asks={"params":{"select":["ID","XML_ID","TITLE","TYPE","DATE_MODIFY"],"filter"\
:{"ACTIVE":"Y"},"order":{"ID":"DESC"},"group":["TYPE"]}}
landing.demos.getPageList - sample
landing.demos.getSiteList - sample
landing.demos.register - sample
landing.demos.unregister landing.demos delete key=code seed={"code":"ftmlt"}
landing.landing.add landing.landing add values=fields id=.
landing.landing.addByTemplate - sample
landing.landing.addblock - sample
landing.landing.copy - sample
landing.landing.copyblock - sample
landing.landing.delete landing.landing delete key=lid seed={"lid":350}
landing.landing.deleteblock - sample
landing.landing.downblock - sample
landing.landing.favoriteBlock - sample
landing.landing.getList landing.landing list at=. pages=offset:params.offset:params.limit:50 \
select=ID,TITLE,SITE_ID,DATE_MODIFY asks={"params":{"select":["ID","TITLE","SITE_ID","DATE_MODIFY"],"filter":{"SITE_ID\
":205,"=DELETED":"N"},"order":{"ID":"DESC"},"get_urls":true,"get_preview":true,"check_area":true}}
landing.landing.getadditionalfields - sample
landing.landing.getpreview - sample
landing.landing.getpublicurl - sample
landing.landing.hideblock - sample
landing.landing.markDelete landing.landing update key=lid sets={"DELETED":"Y"} seed={"lid":350}
landing.landing.markUnDelete landing.landing update key=lid sets={"DELETED":"N"} seed={"lid":2227}
landing.landing.markdeletedblock - sample
landing.landing.markundeletedblock - sample
landing.landing.move - sample
landing.landing.moveblock - sample
landing.landing.publication landing.landing update key=lid missing=86 sets={"ACTIVE":"Y"} seed={"lid":351}
landing.landing.removeEntities - sample
landing.landing.resolveIdByPublicUrl - sample
landing.landing.showblock - sample
landing.landing.unFavoriteBlock - sample
landing.landing.unpublic landing.landing update key=lid sets={"ACTIVE":"N"} seed={"lid":351}
landing.landing.upblock - sample
landing.landing.update landing.landing update key=lid values=fields missing=87 seed={"lid":349}
landing.repo.checkContent - sample
landing.repo.getList landing.repo list at=. pages=offset:params.offset:params.limit:50 select=ID,NAME,DATE_MODIFY \
asks={"params":{"select":["ID","NAME","DATE_MODIFY"],"filter":{"ACTIVE":"Y"},"order":{"ID":"DESC"},"group":["ACTIVE"]}\
}
landing.repo.register landing.repo add values=fields id=.
landing.repo.unbind - sample
landing.repo.unregister landing.repo delete key=code seed={"code":"myblockx"}
landing.repowidget.debug - sample
landing.repowidget.getlist landing.repowidget list at=. select=ID,NAME \
asks={"params":{"select":["ID","NAME"],"filter":{">ID":"1"}}}
landing.repowidget.register landing.repowidget add values=fields id=.
landing.repowidget.unregister landing.repowidget delete key=code seed={"code":"my_widget"}
landing.role.enable - sample
landing.role.getList landing.role list at=.
landing.role.getRights - sample
landing.role.isEnabled - sample
landing.role.setAccessCodes - sample
landing.role.setRights - sample
landing.site.add landing.site add values=fields id=.
landing.site.addFolder - sample
landing.site.bindingToGroup - sample
landing.site.bindingToMenu - sample
landing.site.delete landing.site delete key=id seed={"id":206}
landing.site.fullExport - sample
landing.site.getFolders - sample
landing.site.getGroupBindings - sample
landing.site.getList landing.site list at=. pages=offset:params.offset:params.limit:50 \
asks={"params":{"select":["ID","TITLE","TYPE"],"filter":{"=DELETED":"N"},"order":{"ID":"DESC"}}}
landing.site.getMenuBindings - sample
landing.site.getPreview - sample
landing.site.getPublicUrl - sample
landing.site.getRights - sample
landing.site.getadditionalfields - sample
landing.site.markDelete landing.site update key=id sets={"DELETED":"Y"} seed={"id":143}
landing.site.markFolderDelete - sample
landing.site.markFolderUnDelete - sample
landing.site.markUnDelete landing.site update key=id sets={"DELETED":"N"} seed={"id":157}
landing.site.publication landing.site update key=id sets={"ACTIVE":"Y"} seed={"id":1688}
landing.site.publicationFolder - sample
landing.site.setRights - sample
landing.site.unPublicFolder - sample
landing.site.unbindingFromGroup - sample
landing.site.unbindingFromMenu - sample
landing.site.unpublic landing.site update key=id sets={"ACTIVE":"N"} seed={"id":1688}
landing.site.update landing.site update key=id values=fields missing=88 seed={"id":206}
landing.site.updateFolder - sample
landing.syspage.deleteForLanding - sample
landing.syspage.deleteForSite - sample
landing.syspage.get landing.syspage get key=id at=. seed={"id":1390}
landing.syspage.getSpecialPage - sample
landing.syspage.set - sample
landing.template.getLandingRef - sample
landing.template.getSiteRef - sample
landing.template.getlist landing.template list at=. pages=offset:params.offset:params.limit:50 \
asks={"params":{"select":["ID","TITLE","XML_ID","SORT","ACTIVE","DATE_MODIFY"],"filter":{"=ACTIVE":"Y"},"order":{"SORT\
":"ASC","ID":"ASC"},"limit":2,"offset":0}}
landing.template.setLandingRef - sample
landing.template.setSiteRef - sample`;
