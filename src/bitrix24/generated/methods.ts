// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { type Effect, effectIn, type EffectTable } from "../../core/effects.ts";

/** Methods whose request is a list instead of parameters by name; with their API's prefix, in lower case. */
export const LISTS: readonly string[] = ["v3:batch"];

/** Parameters of the methods that read them by position, in their order; methods in lower case. */
export const POSITIONS: Readonly<Record<string, string>> = {
  "task.checklistitem.add": "TASKID FIELDS",
  "task.checklistitem.complete": "TASKID ITEMID",
  "task.checklistitem.delete": "TASKID ITEMID",
  "task.checklistitem.get": "TASKID ITEMID",
  "task.checklistitem.getlist": "TASKID ORDER",
  "task.checklistitem.isactionallowed": "TASKID ITEMID ACTIONID",
  "task.checklistitem.moveafteritem": "TASKID ITEMID AFTERITEMID",
  "task.checklistitem.renew": "TASKID ITEMID",
  "task.checklistitem.update": "TASKID ITEMID FIELDS",
  "task.comment.add": "TASKID COMMENTTEXT",
  "task.commentitem.add": "TASKID FIELDS",
  "task.commentitem.delete": "TASKID ITEMID",
  "task.commentitem.get": "TASKID ITEMID",
  "task.commentitem.getlist": "TASKID ORDER FILTER",
  "task.commentitem.isactionallowed": "TASKID ITEMID ACTIONID",
  "task.commentitem.update": "TASKID ITEMID FIELDS",
  "task.elapseditem.add": "TASKID ARFIELDS",
  "task.elapseditem.delete": "TASKID ITEMID",
  "task.elapseditem.get": "TASKID ITEMID",
  "task.elapseditem.getlist": "TASKID ORDER FILTER SELECT PARAMS",
  "task.elapseditem.isactionallowed": "TASKID ITEMID ACTIONID",
  "task.elapseditem.update": "TASKID ITEMID ARFIELDS",
  "task.item.addfile": "TASK_ID NAME CONTENT",
  "task.item.addtofavorite": "TASK_ID PARAMS",
  "task.item.delegate": "TASKID USERID",
  "task.item.deletefile": "TASK_ID ATTACHMENT_ID",
  "task.item.deletefromfavorite": "TASK_ID PARAMS",
  "task.item.getdescription": "TASKID FORMAT",
  "task.item.isactionallowed": "TASKID ACTIONID",
  "task.item.list": "ORDER FILTER PARAMS SELECT",
  "task.item.update": "TASKID TASKDATA",
  "task.items.getlist": "ORDER FILTER TASKDATA NAV_PARAMS",
};

const EFFECTS: EffectTable = {
  reads: /\b(?:access|count\w*|download|fields|get\w*|isactionallowed|list\w*|search\w*|status\w*|tail|types)$/,
  deletes: /\b(?:delete\w*|markdelete\w*|unbind|unregister|unset)$/,
  exceptions: {
    read: [
      "access.name",
      "app.info",
      "bizproc.workflow.instances",
      "calendar.event.get.nearest",
      "catalog.catalog.isoffers",
      "crm.duplicate.findbycomm",
      "crm.enum.activitydirection",
      "crm.enum.activitynotifytype",
      "crm.enum.activitypriority",
      "crm.enum.activitystatus",
      "crm.enum.activitytype",
      "crm.enum.addresstype",
      "crm.enum.contenttype",
      "crm.enum.ownertype",
      "crm.enum.settings.mode",
      "crm.requisite.preset.field.availabletoadd",
      "crm.status.entity.items",
      "events",
      "imopenlines.session.open",
      "landing.landing.resolveidbypublicurl",
      "landing.repo.checkcontent",
      "landing.role.isenabled",
      "landing.site.fullexport",
      "lists.element.get.file.url",
      "lists.get.iblock.type.id",
      "log.blogpost.getusers.important",
      "methods",
      "profile",
      "scope",
      "server.time",
      "sonet_group.user.groups",
      "task.stages.canmovetask",
      "tasks.flow.flow.isexists",
      "timeman.networkrange.check",
      "timeman.settings",
      "user.admin",
      "user.current",
      "userconsent.agreement.text",
      "humanresources.employee.multidepartment",
      "humanresources.employee.subordinates",
      "humanresources.node.children",
      "mail.mailbox.senders",
      "mail.message.thread",
      "rest.documentation.openapi",
    ],
    write: [
      "disk.file.getexternallink",
      "disk.folder.getexternallink",
      "disk.storage.getforapp",
      "event.offline.get",
      "im.disk.folder.get",
      "im.notify.read.list",
      "im.v2.event.get",
      "imbot.v2.event.get",
      "pull.application.config.get",
      "salescenter.payment.getpublicurl",
      "task.item.deletefromfavorite",
    ],
    delete: [
      "bizproc.workflow.kill",
      "crm.entity.mergebatch",
      "event.offline.clear",
      "imconnector.delete.messages",
      "landing.block.removecard",
      "landing.landing.removeentities",
      "landing.landing.unfavoriteblock",
      "landing.site.markfolderdelete",
      "tasks.template.checklist.removeattachments",
      "humanresources.node.member.remove",
      "mail.message.removecrmactivity",
    ],
  },
};

/**
 * What calling a method of Bitrix24 does to the data. A method that no documentation lists counts as one that writes,
 * unless its name ends like one that reads or deletes.
 *
 * @param method Name of the method, in any letter case.
 *
 * @example
 * ```ts
 * import { effectOf } from "oint/bitrix24";
 *
 * console.log(effectOf("access.name"));
 * ```
 */
export function effectOf(method: string): Effect {
  return effectIn(EFFECTS, method);
}

/** Methods by the field by which a caller recognises the record that one has made; with API's prefix, in lower case. */
export const MARKS: Readonly<Record<string, readonly string[]>> = {
  ORIGIN_ID: [
    "crm.activity.add",
    "crm.company.add",
    "crm.contact.add",
    "crm.deal.add",
    "crm.lead.add",
    "userconsent.consent.add",
  ],
  XML_ID: [
    "crm.company.userfield.add",
    "crm.contact.userfield.add",
    "crm.deal.userfield.add",
    "crm.lead.userfield.add",
    "crm.quote.userfield.add",
    "crm.requisite.add",
    "crm.requisite.bankdetail.add",
    "crm.requisite.preset.add",
    "crm.requisite.userfield.add",
    "landing.landing.add",
    "landing.site.add",
    "lists.section.add",
    "sale.paysystem.add",
    "task.item.userfield.add",
    "tasks.task.add",
    "tasks.template.add",
    "user.userfield.add",
  ],
  originId: ["crm.activity.configurable.add", "crm.category.add", "crm.item.add", "crm.item.import"],
  xmlId: [
    "catalog.pricetype.add",
    "catalog.product.add",
    "catalog.product.offer.add",
    "catalog.product.service.add",
    "catalog.product.sku.add",
    "catalog.productproperty.add",
    "catalog.productpropertyenum.add",
    "catalog.section.add",
    "catalog.store.add",
    "sale.basketitem.add",
    "sale.basketitem.addcatalogproduct",
    "sale.basketproperties.add",
    "sale.order.add",
    "sale.payment.add",
    "sale.paymentitemshipment.add",
    "sale.paymentitembasket.add",
    "sale.persontype.add",
    "sale.property.add",
    "sale.shipment.add",
    "sale.shipmentitem.add",
    "sale.shipmentproperty.add",
    "sale.status.add",
    "userfieldconfig.add",
    "v3:tasks.task.add",
  ],
};

/** What the hosts end in to which Bitrix24 gives their names. */
export const DOMAINS: RegExp = /\.(?:bitrix24\.(?:by|cn|com|com\.br|com\.tr|de|es|eu|fr|id|in|it|jp|kz|pl|ru|vn))$/;
