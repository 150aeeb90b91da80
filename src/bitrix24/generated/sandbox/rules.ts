// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxRules } from "../../../sandbox/table.ts";
import { accessRules } from "./rules/access.ts";
import { aiRules } from "./rules/ai.ts";
import { appRules } from "./rules/app.ts";
import { batchRules } from "./rules/batch.ts";
import { biconnectorRules } from "./rules/biconnector.ts";
import { bizprocRules } from "./rules/bizproc.ts";
import { bookingRules } from "./rules/booking.ts";
import { calendarRules } from "./rules/calendar.ts";
import { callRules } from "./rules/call.ts";
import { catalogRules } from "./rules/catalog.ts";
import { crmRules } from "./rules/crm.ts";
import { departmentRules } from "./rules/department.ts";
import { diskRules } from "./rules/disk.ts";
import { documentgeneratorRules } from "./rules/documentgenerator.ts";
import { entityRules } from "./rules/entity.ts";
import { eventRules } from "./rules/event.ts";
import { eventsRules } from "./rules/events.ts";
import { featureRules } from "./rules/feature.ts";
import { humanresourcesRules } from "./rules/humanresources.ts";
import { imRules } from "./rules/im.ts";
import { imbotRules } from "./rules/imbot.ts";
import { imconnectorRules } from "./rules/imconnector.ts";
import { imopenlinesRules } from "./rules/imopenlines.ts";
import { landingRules } from "./rules/landing.ts";
import { listsRules } from "./rules/lists.ts";
import { logRules } from "./rules/log.ts";
import { mailRules } from "./rules/mail.ts";
import { mailserviceRules } from "./rules/mailservice.ts";
import { mainRules } from "./rules/main.ts";
import { messageserviceRules } from "./rules/messageservice.ts";
import { methodRules } from "./rules/method.ts";
import { methodsRules } from "./rules/methods.ts";
import { noteRules } from "./rules/note.ts";
import { placementRules } from "./rules/placement.ts";
import { profileRules } from "./rules/profile.ts";
import { pullRules } from "./rules/pull.ts";
import { restRules } from "./rules/rest.ts";
import { rpaRules } from "./rules/rpa.ts";
import { saleRules } from "./rules/sale.ts";
import { salescenterRules } from "./rules/salescenter.ts";
import { scopeRules } from "./rules/scope.ts";
import { serverRules } from "./rules/server.ts";
import { signRules } from "./rules/sign.ts";
import { socialnetworkRules } from "./rules/socialnetwork.ts";
import { sonetGroupRules } from "./rules/sonet_group.ts";
import { taskRules } from "./rules/task.ts";
import { tasksRules } from "./rules/tasks.ts";
import { telephonyRules } from "./rules/telephony.ts";
import { timemanRules } from "./rules/timeman.ts";
import { userRules } from "./rules/user.ts";
import { userconsentRules } from "./rules/userconsent.ts";
import { userfieldconfigRules } from "./rules/userfieldconfig.ts";
import { userfieldtypeRules } from "./rules/userfieldtype.ts";
import { voteRules } from "./rules/vote.ts";
import { voximplantRules } from "./rules/voximplant.ts";
import { samples } from "./samples.ts";
const texts = [
  accessRules,
  aiRules,
  appRules,
  batchRules,
  biconnectorRules,
  bizprocRules,
  bookingRules,
  calendarRules,
  callRules,
  catalogRules,
  crmRules,
  departmentRules,
  diskRules,
  documentgeneratorRules,
  entityRules,
  eventRules,
  eventsRules,
  featureRules,
  humanresourcesRules,
  imRules,
  imbotRules,
  imconnectorRules,
  imopenlinesRules,
  landingRules,
  listsRules,
  logRules,
  mailRules,
  mailserviceRules,
  mainRules,
  messageserviceRules,
  methodRules,
  methodsRules,
  noteRules,
  placementRules,
  profileRules,
  pullRules,
  restRules,
  rpaRules,
  saleRules,
  salescenterRules,
  scopeRules,
  serverRules,
  signRules,
  socialnetworkRules,
  sonetGroupRules,
  taskRules,
  tasksRules,
  telephonyRules,
  timemanRules,
  userRules,
  userconsentRules,
  userfieldconfigRules,
  userfieldtypeRules,
  voteRules,
  voximplantRules,
];

/** What methods of Bitrix24 are bound by rule with. */
export const rules: SandboxRules = {
  lines: texts.flatMap((text) => text.split("\n")),
  samples,
  ...{
    refusals: [
      { status: 400, code: "CONNECTOR_NOT_FOUND", text: "Connector was not found." },
      { status: 400, code: "DATASET_NOT_FOUND", text: "Dataset was not found." },
      { status: 400, code: "SOURCE_NOT_FOUND", text: "Source was not found." },
      { status: 400, code: "ERROR_TEMPLATE_NOT_FOUND", text: "Workflow template not found." },
      { status: 400, code: "100", text: "Could not find value for parameter {id}" },
      { status: 400, code: "1021", text: "Booking not found" },
      { status: 400, code: "1019", text: "Booking not found" },
      { status: 400, code: "1021", text: "Resource not found" },
      { status: 400, code: "1007", text: "Resource not found" },
      { status: 400, code: "1013", text: "Resource type not found" },
      { status: 400, code: "1007", text: "Resource type not found" },
      { status: 400, code: "1040", text: "Wait list not found" },
      { status: 403, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Call not found" },
      { status: 400, code: "0", text: "Error canceling the document: Document not found" },
      { status: 400, code: "0", text: "Document not found" },
      { status: 400, code: "0", text: 'An error occurred while deleting document "#ID": Document not found' },
      { status: 400, code: "ERROR_DOCUMENT_STATUS", text: "Document not found / Conducted document" },
      { status: 400, code: "ERROR_DOCUMENT_STATUS", text: "Document not found" },
      { status: 400, code: "0", text: "Document not found." },
      { status: 400, code: "0", text: "Binding was not found" },
      { status: 400, code: "", text: "Price does not exist" },
      { status: 400, code: "100", text: "Could not find value for parameter {fields}" },
      { status: 400, code: "0", text: "Entity does not exist" },
      { status: 400, code: "", text: "productProperty does not exist." },
      { status: 400, code: "", text: "productProperty does not exist" },
      { status: 400, code: "0", text: "productPropertyEnum does not exist." },
      { status: 400, code: "0", text: "productPropertyFeature does not exist." },
      { status: 400, code: "0", text: "productPropertySection does not exist." },
      { status: 400, code: "", text: "Store product does not exist" },
      { status: 400, code: "0", text: "The specified document does not exist" },
      { status: 400, code: "NOT_FOUND", text: "Not found." },
      { status: 400, code: "NOT_FOUND", text: "Element not found" },
      { status: 400, code: "", text: "Activity is not found" },
      { status: 400, code: "OWNER_NOT_FOUND", text: "" },
      { status: 400, code: "NOT_FOUND", text: "Digital workplace with such id not found" },
      { status: 400, code: "", text: "Trigger not found" },
      { status: 400, code: "ERROR_ARGUMENT", text: "ID is not found" },
      {
        status: 400,
        code: "ERROR_ARGUMENT",
        text: "LIST_ID is not found, ENTITY_TYPE is not found, ENTITIES is not found",
      },
      { status: 400, code: "NOT_FOUND", text: "Smart process not found" },
      { status: 400, code: "", text: "Not found." },
      { status: 400, code: "", text: "Company is not found" },
      { status: 400, code: "", text: "Not found" },
      { status: 400, code: "", text: "ID is not defined or invalid" },
      { status: 400, code: "", text: "ID is not defined or invalid." },
      { status: 400, code: "", text: "Contact is not found" },
      { status: 400, code: "", text: '"Currencies" module not found! Please install the "Currencies" module.' },
      { status: 400, code: "", text: "id is not defined or invalid" },
      { status: 400, code: "", text: "Recurring deal is not found." },
      { status: 400, code: "0", text: "Template not found" },
      { status: 400, code: "NOT_FOUND", text: "Item not found" },
      { status: 400, code: "ERROR_CORE", text: "Element not found" },
      { status: 400, code: "", text: "Quote is not found" },
      { status: 400, code: "", text: "The RequisiteBankDetail with ID '357' is not found" },
      { status: 400, code: "", text: "The Requisite with ID '57' is not found" },
      { status: 400, code: "", text: "The Requisite with ID '27' is not found" },
      { status: 400, code: "", text: "entityTypeId is not defined or invalid" },
      { status: 400, code: "", text: "entityId is not defined or invalid." },
      { status: 400, code: "", text: "The Preset with ID '347' is not found" },
      { status: 400, code: "", text: "The PresetField with ID '27' is not found" },
      { status: 400, code: "", text: "The PresetField with ID '1' is not found" },
      { status: 400, code: "", text: "The entity with ID '235' is not found." },
      { status: 400, code: "ERROR_NOT_FOUND", text: "The entity with ID '235' is not found." },
      { status: 400, code: "", text: "Status is not found." },
      { status: 400, code: "Status is not found.", text: "Directory item not found." },
      { status: 400, code: "", text: "OWNER_ID is not defined or invalid." },
      { status: 400, code: "NOT_FOUND", text: "Icon not found for code `info`" },
      { status: 400, code: "NOT_FOUND", text: "Icon not found for code `test`" },
      { status: 400, code: "NOT_FOUND", text: "Timeline logmessage not found for id 1" },
      { status: 400, code: "NOT_FOUND", text: "Logo not found for code `info`" },
      { status: 400, code: "NOT_FOUND", text: "Logo not found for code `test`" },
      { status: 400, code: "0", text: "Smart process not found" },
      { status: 400, code: "0", text: "SPA not found" },
      { status: 400, code: "VAT rate not found.", text: "VAT rate not found." },
      { status: 400, code: "ERROR_CORE", text: "Department not found" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "Could not find entity with id `X`" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "Could not find entity with id X" },
      { status: 400, code: "0", text: "Region not found" },
      { status: 400, code: "ERROR_ENTITY_NOT_FOUND", text: "Entity not found" },
      { status: 400, code: "ERROR_ITEM_NOT_FOUND", text: "Item not found" },
      { status: 400, code: "ERROR_PROPERTY_NOT_FOUND", text: "Property not found" },
      { status: 400, code: "ERROR_SECTION_NOT_FOUND", text: "Section not found" },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Record with ID = `1` not found" },
      { status: 400, code: "USER_NOT_EXISTS", text: "User does not exist" },
      { status: 400, code: "BOT_ID_ERROR", text: "Bot not found" },
      { status: 400, code: "BOT_NOT_FOUND", text: "Bot not found" },
      { status: 400, code: "COMMAND_NOT_FOUND", text: "Command not found" },
      { status: 400, code: "LANDING_NOT_EXIST", text: "Landing not found" },
      { status: 400, code: "SITE_NOT_FOUND", text: "" },
      { status: 400, code: "DOMAIN_NOT_FOUND", text: "" },
      { status: 400, code: "ERROR_IBLOCK_NOT_FOUND", text: "Iblock not found" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        text: "Record with ID = `15` not found",
      },
      { status: 400, code: "ERROR_CORE", text: "Mail service not found" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        text: "Entry with ID = `999999` not found",
      },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Knowledge base not found" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        text: "Record with ID = #ID# not found",
      },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Knowledge base not found." },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Document not found" },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Document not found." },
      { status: 400, code: "ERROR_CASHBOX_NOT_FOUND", text: "Cash register not found" },
      { status: 400, code: "ERROR_HANDLER_NOT_FOUND", text: "Handler not found" },
      { status: 400, code: "ERROR_DELIVERY_NOT_FOUND", text: "Delivery not found" },
      { status: 400, code: "ERROR_EXTRA_SERVICE_NOT_FOUND", text: "Extra service not found" },
      { status: 400, code: "200540400001", text: "order does not exist" },
      { status: 400, code: "200640400001", text: "payment does not exist" },
      { status: 400, code: "201240400001", text: "payment item does not exist" },
      { status: 400, code: "ERROR_PAY_SYSTEM_NOT_FOUND", text: "Pay system not found" },
      { status: 400, code: "ERROR_CHECK_FAILURE", text: "Pay system not found" },
      { status: 400, code: "200840400001", text: "property does not exist" },
      { status: 400, code: "200940400001", text: "property group does not exist" },
      { status: 400, code: "201040400001", text: "property value does not exist" },
      { status: 400, code: "201540400001", text: "property variant does not exist" },
      { status: 400, code: "201140400001", text: "shipment does not exist" },
      { status: 400, code: "201240400001", text: "shipment item does not exist" },
      { status: 400, code: "201340400001", text: "status does not exist" },
      { status: 400, code: "", text: "Document not found" },
      { status: 400, code: "SIGN_HCMLINK_DOCUMENT_NOT_FOUND", text: "Document not found" },
      { status: 400, code: "", text: "Socialnetwork group not found" },
      {
        status: 400,
        code: "ERROR_CORE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE\\u003Cbr\\u003E",
      },
      {
        status: 400,
        code: "ERROR_CODE",
        text: "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/I" +
          "TEM_NOT_FOUND_OR_NOT_ACCESSIBLE.<br>",
      },
      { status: 400, code: "ILLEGAL_NEW_LINK", text: "The dependency between tasks does not exist" },
      { status: 400, code: "ERROR_CORE", text: "ID is not defined or invalid." },
      { status: 400, code: "NOT_FOUND", text: "" },
      { status: 400, code: "TASK_NOT_FOUND", text: "" },
      { status: 400, code: "0", text: "Backlog id not found" },
      { status: 400, code: "0", text: "Group id not found" },
      { status: 400, code: "0", text: "Epic not found" },
      { status: 400, code: "0", text: "Sprint id not found" },
      { status: 400, code: "0", text: "Sprint not found" },
      { status: 400, code: "0", text: "Task not found" },
      { status: 400, code: "0", text: "Flow not found" },
      { status: 400, code: "0", text: "Group not found or access denied. (internal error)" },
      { status: 400, code: "100", text: "Could not find value for parameter {userId}" },
      { status: 400, code: "1", text: "Task not found or not accessible" },
      { status: 400, code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", text: "Record with ID = `2` not found" },
      { status: 400, code: "0", text: "Comment not found." },
      { status: 400, code: "100", text: "Could not find value for parameter {fields} (internal error)" },
      {
        status: 400,
        code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        text: 'The user specified in the "Responsible" field was not found',
      },
      { status: 400, code: "100", text: "Could not find value for parameter {templateId}" },
      { status: 400, code: "", text: "User not found" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "User Field Type not found" },
      { status: 400, code: "ERROR_NOT_FOUND", text: "Specified CONFIG_ID is not found" },
    ],
    reserved: [
      "filter",
      "select",
      "order",
      "sort",
      "start",
      "limit",
      "offset",
      "page",
      "pagination",
      "navparams",
      "auth",
      "cursor",
      "lastid",
      "firstid",
    ],
    own: ["UF_", "ufCrm"],
    wrapped: ["^chat(\\d+)$"],
    events: {
      of: {
        "crm.contact": "ONCRMCONTACT",
        "crm.company": "ONCRMCOMPANY",
        "crm.quote": "ONCRMQUOTE",
        "crm.invoice": "ONCRMINVOICE",
        "crm.activity": "ONCRMACTIVITY",
        "crm.currency": "ONCRMCURRENCY",
        "crm.product": "ONCRMPRODUCT",
      },
      added: "ADD",
      changed: "UPDATE",
      deleted: "DELETE",
      data: { FIELDS: { ID: "{ID}" } },
    },
    aliases: {
      lists: { IBLOCK_ID: "ID", IBLOCK_CODE: "CODE" },
      "im.dialog.messages": { MESSAGE: "text", MESSAGE_ID: "id" },
      "im.notify": {
        MESSAGE: "text",
        TAG: "notify_tag",
        SUB_TAG: "notify_sub_tag",
        USER_ID: "for_user",
        TO: "for_user",
      },
      "log.blogpost": { POST_TITLE: "TITLE", POST_MESSAGE: "DETAIL_TEXT", POST_ID: "ID" },
      "im.dialog": { TITLE: "name", CHAT_ID: "id", DIALOG_ID: "id", OWNER_ID: "owner", USER_ID: "owner" },
      "imbot.v2.chat": { title: "name", dialogId: "id", ownerId: "owner" },
      deal: {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
      },
      lead: {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
        stageId: "STATUS_ID",
      },
      "crm.contact": {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
      },
      "crm.company": {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
      },
      "crm.quote": {
        createdTime: "DATE_CREATE",
        updatedTime: "DATE_MODIFY",
        createdBy: "CREATED_BY_ID",
        updatedBy: "MODIFY_BY_ID",
        stageId: "STATUS_ID",
      },
    },
    chosen: {
      "crm.item": {
        "1": "lead",
        "2": "deal",
        "3": "crm.contact",
        "4": "crm.company",
        "7": "crm.quote",
        "31": "crm.item",
        "1036": "crmItem",
      },
    },
    kinds: { "crm.item": { entity: "crmType", field: "entityTypeId" } },
    codes: {
      deal: [{ field: "STAGE_ID", like: "(C\\d+:)?WON", sets: { CLOSED: "Y", STAGE_SEMANTIC_ID: "S" } }, {
        field: "STAGE_ID",
        like: "(C\\d+:)?(LOSE|APOLOGY)",
        sets: { CLOSED: "Y", STAGE_SEMANTIC_ID: "F" },
      }, { field: "STAGE_ID", like: ".+", sets: { CLOSED: "N", STAGE_SEMANTIC_ID: "P" } }],
      lead: [{ field: "STATUS_ID", like: "CONVERTED", sets: { STATUS_SEMANTIC_ID: "S" }, now: ["DATE_CLOSED"] }, {
        field: "STATUS_ID",
        like: "JUNK",
        sets: { STATUS_SEMANTIC_ID: "F" },
        now: ["DATE_CLOSED"],
      }, { field: "STATUS_ID", like: ".+", sets: { STATUS_SEMANTIC_ID: "P", DATE_CLOSED: "" } }],
      "crm.quote": [{ field: "STATUS_ID", like: "APPROVED|DECLAINED", sets: { CLOSED: "Y" } }, {
        field: "STATUS_ID",
        like: ".+",
        sets: { CLOSED: "N" },
      }],
    },
    sums: [{
      entity: "deal",
      field: "OPPORTUNITY",
      unless: { IS_MANUAL_OPPORTUNITY: "Y" },
      of: { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "D" } },
      factors: ["price", "quantity"],
    }, {
      entity: "lead",
      field: "OPPORTUNITY",
      unless: { IS_MANUAL_OPPORTUNITY: "Y" },
      of: { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "L" } },
      factors: ["price", "quantity"],
    }, {
      entity: "crm.quote",
      field: "OPPORTUNITY",
      unless: { IS_MANUAL_OPPORTUNITY: "Y" },
      of: { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "Q" } },
      factors: ["price", "quantity"],
    }, {
      entity: "crm.item",
      field: "opportunity",
      unless: { isManualOpportunity: "Y" },
      of: { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "SI" } },
      factors: ["price", "quantity"],
    }, {
      entity: "crm.item",
      field: "opportunity",
      unless: { isManualOpportunity: "Y" },
      of: { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "T{entityTypeId:16}" } },
      factors: ["price", "quantity"],
    }, {
      entity: "crmItem",
      field: "opportunity",
      unless: { isManualOpportunity: "Y" },
      of: { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "T40c" } },
      factors: ["price", "quantity"],
    }],
    children: {
      deal: [
        { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "D" } },
        { entity: "crm.member", by: "OWNER_ID", where: { OWNER_TYPE: "D" } },
        { entity: "crm.activity", by: "OWNER_ID", where: { OWNER_TYPE_ID: 2 } },
        { entity: "crm.timeline.comment", by: "ENTITY_ID", where: { ENTITY_TYPE: "deal" } },
      ],
      lead: [
        { entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "L" } },
        { entity: "crm.member", by: "OWNER_ID", where: { OWNER_TYPE: "L" } },
        { entity: "crm.activity", by: "OWNER_ID", where: { OWNER_TYPE_ID: 1 } },
        { entity: "crm.timeline.comment", by: "ENTITY_ID", where: { ENTITY_TYPE: "lead" } },
      ],
      "crm.quote": [{ entity: "crm.item.productrow", by: "ownerId", where: { ownerType: "Q" } }, {
        entity: "crm.member",
        by: "OWNER_ID",
        where: { OWNER_TYPE: "Q" },
      }],
      "crm.contact": [
        { entity: "crm.belonging", by: "CONTACT_ID" },
        { entity: "crm.member", by: "CONTACT_ID" },
        { entity: "crm.requisite", by: "ENTITY_ID", where: { ENTITY_TYPE_ID: 3 } },
        { entity: "crm.activity", by: "OWNER_ID", where: { OWNER_TYPE_ID: 3 } },
        { entity: "crm.timeline.comment", by: "ENTITY_ID", where: { ENTITY_TYPE: "contact" } },
      ],
      "crm.company": [
        { entity: "crm.belonging", by: "COMPANY_ID" },
        { entity: "crm.requisite", by: "ENTITY_ID", where: { ENTITY_TYPE_ID: 4 } },
        { entity: "crm.activity", by: "OWNER_ID", where: { OWNER_TYPE_ID: 4 } },
        { entity: "crm.timeline.comment", by: "ENTITY_ID", where: { ENTITY_TYPE: "company" } },
      ],
      "crm.requisite": [{ entity: "crm.requisite.bankdetail", by: "ENTITY_ID" }],
      "crm.category": [{ entity: "crm.status", by: "CATEGORY_ID", names: "id" }],
      crmType: [{ entity: "crm.category", by: "entityTypeId", names: "entityTypeId" }, {
        entity: "crm.item",
        by: "entityTypeId",
        names: "entityTypeId",
      }, { entity: "crmItem", by: "entityTypeId", names: "entityTypeId" }],
      entity: [{ entity: "entity.item", by: "ENTITY", names: "ENTITY" }, {
        entity: "entity.section",
        by: "ENTITY",
        names: "ENTITY",
      }, { entity: "entity.item.property", by: "ENTITY", names: "ENTITY" }],
      "entity.section": [{ entity: "entity.item", by: "SECTION" }],
      lists: [{ entity: "lists.element", by: "IBLOCK_ID" }, { entity: "lists.section", by: "IBLOCK_ID" }, {
        entity: "lists.field",
        by: "IBLOCK_ID",
      }],
      "im.dialog": [{ entity: "im.dialog.messages", by: "chat_id" }],
      "calendar.section": [{ entity: "calendar.event", by: "SECT_ID" }],
      "sale.order": [{ entity: "sale.basketitem", by: "orderId" }, { entity: "sale.payment", by: "orderId" }, {
        entity: "sale.shipment",
        by: "orderId",
      }],
      "landing.site": [{ entity: "landing.landing", by: "SITE_ID" }],
      "tasks.api.scrum.sprint": [{ entity: "sprintcard", by: "sprintId" }],
    },
    parts: [{
      entities: ["lead", "crm.contact", "crm.company"],
      fields: ["PHONE", "EMAIL", "WEB", "IM", "LINK"],
      id: "ID",
      value: "VALUE",
      kind: "TYPE_ID",
      others: { VALUE_TYPE: "WORK" },
      gone: { DELETE: "Y" },
    }],
    custom: {
      prefix: "UF_CRM_",
      entity: "userfieldconfig",
      name: "fieldName",
      type: "userTypeId",
      kinds: {
        integer: "digits",
        double: "decimal",
        boolean: "bit",
        date: "date",
        datetime: "datetime",
        enumeration: "digits",
      },
      multiple: "multiple",
      titles: ["editFormLabel"],
      described: {
        type: { from: "userTypeId" },
        isRequired: { holds: "mandatory" },
        isReadOnly: { is: false },
        isImmutable: { is: false },
        isMultiple: { holds: "multiple" },
        isDynamic: { is: true },
        items: { from: "items" },
        title: { from: "fieldName" },
        listLabel: { text: "listColumnLabel" },
        formLabel: { text: "editFormLabel" },
        filterLabel: { text: "listFilterLabel" },
      },
      by: "entityId",
      of: {
        "crm.contact": "CRM_CONTACT",
        "crm.company": "CRM_COMPANY",
        "crm.quote": "CRM_QUOTE",
        "crm.requisite": "CRM_REQUISITE",
      },
    },
    result: "result",
  },
};
