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
select=ID,XML_ID,TITLE,TYPE,DATE_MODIFY
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
select=ID,TITLE,SITE_ID,DATE_MODIFY
landing.landing.getadditionalfields - sample
landing.landing.getpreview - sample
landing.landing.getpublicurl - sample
landing.landing.hideblock - sample
landing.landing.markDelete - sample
landing.landing.markUnDelete - sample
landing.landing.markdeletedblock - sample
landing.landing.markundeletedblock - sample
landing.landing.move - sample
landing.landing.moveblock - sample
landing.landing.publication - sample
landing.landing.removeEntities - sample
landing.landing.resolveIdByPublicUrl - sample
landing.landing.showblock - sample
landing.landing.unFavoriteBlock - sample
landing.landing.unpublic - sample
landing.landing.upblock - sample
landing.landing.update landing.landing update key=lid values=fields missing=82 seed={"lid":349}
landing.repo.checkContent - sample
landing.repo.getList landing.repo list at=. pages=offset:params.offset:params.limit:50 select=ID,NAME,DATE_MODIFY
landing.repo.register landing.repo add values=fields id=.
landing.repo.unbind - sample
landing.repo.unregister landing.repo delete key=code seed={"code":"myblockx"}
landing.repowidget.debug - sample
landing.repowidget.getlist landing.repowidget list at=. select=ID,NAME
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
landing.site.getList landing.site list at=. pages=offset:params.offset:params.limit:50
landing.site.getMenuBindings - sample
landing.site.getPreview - sample
landing.site.getPublicUrl - sample
landing.site.getRights - sample
landing.site.getadditionalfields - sample
landing.site.markDelete - sample
landing.site.markFolderDelete - sample
landing.site.markFolderUnDelete - sample
landing.site.markUnDelete - sample
landing.site.publication - sample
landing.site.publicationFolder - sample
landing.site.setRights - sample
landing.site.unPublicFolder - sample
landing.site.unbindingFromGroup - sample
landing.site.unbindingFromMenu - sample
landing.site.unpublic - sample
landing.site.update landing.site update key=id values=fields missing=83 seed={"id":206}
landing.site.updateFolder - sample
landing.syspage.deleteForLanding - sample
landing.syspage.deleteForSite - sample
landing.syspage.get landing.syspage get key=id at=. seed={"id":1390}
landing.syspage.getSpecialPage - sample
landing.syspage.set - sample
landing.template.getLandingRef - sample
landing.template.getSiteRef - sample
landing.template.getlist landing.template list at=. pages=offset:params.offset:params.limit:50
landing.template.setLandingRef - sample
landing.template.setSiteRef - sample`;
