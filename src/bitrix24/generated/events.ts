// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What the events of Bitrix24 bring, by their names; `unknown` where the documentation does not say. */
export interface EventMap {
  /** @see {@link https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html} */
  ONAPPINSTALL: { VERSION: string; ACTIVE: "Y" | "N"; INSTALLED: "Y" | "N"; LANGUAGE_ID: string };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html} */
  ONAPPMETHODCONFIRM: { TOKEN: string; METHOD: string; CONFIRMED: string; LANGUAGE_ID?: string };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html} */
  ONAPPPAYMENT: {
    CODE: string;
    VERSION: string;
    STATUS: string;
    PAYMENT_EXPIRED: "Y" | "N";
    DAYS: string;
    LANGUAGE_ID?: string;
  };
  ONAPPTEST: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html} */
  ONAPPUNINSTALL: { LANGUAGE_ID: string; CLEAN: string };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html} */
  ONAPPUPDATE: { VERSION: string; PREVIOUS_VERSION: string; LANGUAGE_ID: string };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html} */
  ONCRMACTIVITYADD: { FIELDS: { ID: string } };
  /**
   * @see {@link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html}
   */
  ONCRMACTIVITYDELETE: { FIELDS: { ID: string } };
  /**
   * @see {@link https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html}
   */
  ONCRMACTIVITYUPDATE: { FIELDS: { ID: string } };
  ONCRMADDRESSREGISTER: unknown;
  ONCRMADDRESSUNREGISTER: unknown;
  ONCRMBANKDETAILADD: unknown;
  ONCRMBANKDETAILDELETE: unknown;
  ONCRMBANKDETAILUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html} */
  ONCRMCOMPANYADD: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html} */
  ONCRMCOMPANYDELETE: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html} */
  ONCRMCOMPANYUPDATE: { FIELDS: { ID: string } };
  ONCRMCOMPANYUSERFIELDADD: unknown;
  ONCRMCOMPANYUSERFIELDDELETE: unknown;
  ONCRMCOMPANYUSERFIELDSETENUMVALUES: unknown;
  ONCRMCOMPANYUSERFIELDUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html} */
  ONCRMCONTACTADD: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html} */
  ONCRMCONTACTDELETE: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html} */
  ONCRMCONTACTUPDATE: { FIELDS: { ID: string } };
  ONCRMCONTACTUSERFIELDADD: unknown;
  ONCRMCONTACTUSERFIELDDELETE: unknown;
  ONCRMCONTACTUSERFIELDSETENUMVALUES: unknown;
  ONCRMCONTACTUSERFIELDUPDATE: unknown;
  ONCRMCURRENCYADD: { FIELDS: { ID: string } };
  ONCRMCURRENCYDELETE: unknown;
  ONCRMCURRENCYUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html} */
  ONCRMDEALADD: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html} */
  ONCRMDEALDELETE: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html} */
  ONCRMDEALMOVETOCATEGORY: { FIELDS: { ID: string; CATEGORY_ID: string; STAGE_ID: string } };
  ONCRMDEALRECURRINGADD: unknown;
  ONCRMDEALRECURRINGDELETE: unknown;
  /**
   * @see {@link
   * https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html}
   */
  ONCRMDEALRECURRINGEXPOSE: { FIELDS: { ID: string; RECURRING_DEAL_ID: string; DEAL_ID: string } };
  ONCRMDEALRECURRINGUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html} */
  ONCRMDEALUPDATE: { FIELDS: { ID: string } };
  ONCRMDEALUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } };
  ONCRMDEALUSERFIELDDELETE: unknown;
  ONCRMDEALUSERFIELDSETENUMVALUES: unknown;
  ONCRMDEALUSERFIELDUPDATE: unknown;
  ONCRMDOCUMENTGENERATORDOCUMENTADD: { FIELDS: { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string } };
  ONCRMDOCUMENTGENERATORDOCUMENTDELETE: unknown;
  ONCRMDOCUMENTGENERATORDOCUMENTUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html} */
  ONCRMDYNAMICITEMADD: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } };
  ONCRMDYNAMICITEMADD_147: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html} */
  ONCRMDYNAMICITEMDELETE: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } };
  ONCRMDYNAMICITEMDELETE_147: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html} */
  ONCRMDYNAMICITEMUPDATE: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } };
  ONCRMDYNAMICITEMUPDATE_147: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } };
  ONCRMINVOICEADD: unknown;
  ONCRMINVOICEDELETE: unknown;
  ONCRMINVOICERECURRINGADD: unknown;
  ONCRMINVOICERECURRINGDELETE: unknown;
  ONCRMINVOICERECURRINGEXPOSE: unknown;
  ONCRMINVOICERECURRINGUPDATE: unknown;
  ONCRMINVOICESETSTATUS: unknown;
  ONCRMINVOICEUPDATE: unknown;
  ONCRMINVOICEUSERFIELDADD: unknown;
  ONCRMINVOICEUSERFIELDDELETE: unknown;
  ONCRMINVOICEUSERFIELDSETENUMVALUES: unknown;
  ONCRMINVOICEUSERFIELDUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html} */
  ONCRMLEADADD: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html} */
  ONCRMLEADDELETE: { FIELDS: { ID: string } };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html} */
  ONCRMLEADUPDATE: { FIELDS: { ID: string } };
  ONCRMLEADUSERFIELDADD: unknown;
  ONCRMLEADUSERFIELDDELETE: unknown;
  ONCRMLEADUSERFIELDSETENUMVALUES: unknown;
  ONCRMLEADUSERFIELDUPDATE: unknown;
  ONCRMMEASUREADD: unknown;
  ONCRMMEASUREDELETE: unknown;
  ONCRMMEASUREUPDATE: unknown;
  ONCRMPRODUCTADD: unknown;
  ONCRMPRODUCTDELETE: unknown;
  ONCRMPRODUCTPROPERTYADD: unknown;
  ONCRMPRODUCTPROPERTYDELETE: unknown;
  ONCRMPRODUCTPROPERTYUPDATE: unknown;
  ONCRMPRODUCTSECTIONADD: unknown;
  ONCRMPRODUCTSECTIONDELETE: unknown;
  ONCRMPRODUCTSECTIONUPDATE: unknown;
  ONCRMPRODUCTUPDATE: unknown;
  ONCRMQUOTEADD: unknown;
  ONCRMQUOTEDELETE: { FIELDS: { ID: string } };
  ONCRMQUOTEUPDATE: unknown;
  ONCRMQUOTEUSERFIELDADD: unknown;
  ONCRMQUOTEUSERFIELDDELETE: unknown;
  ONCRMQUOTEUSERFIELDSETENUMVALUES: unknown;
  ONCRMQUOTEUSERFIELDUPDATE: unknown;
  ONCRMREQUISITEADD: unknown;
  ONCRMREQUISITEDELETE: unknown;
  ONCRMREQUISITEUPDATE: unknown;
  ONCRMREQUISITEUSERFIELDADD: unknown;
  ONCRMREQUISITEUSERFIELDDELETE: unknown;
  ONCRMREQUISITEUSERFIELDSETENUMVALUES: unknown;
  ONCRMREQUISITEUSERFIELDUPDATE: unknown;
  ONCRMTIMELINECOMMENTADD: unknown;
  ONCRMTIMELINECOMMENTDELETE: unknown;
  ONCRMTIMELINECOMMENTUPDATE: unknown;
  ONCRMTYPEADD: { FIELDS: { ID: string } };
  ONCRMTYPEDELETE: unknown;
  ONCRMTYPEUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html} */
  ONOFFLINEEVENT: { type: "add" | "remove" | "update"; event: string; handler: string; minTimeout?: string };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html} */
  ONTASKADD: {
    FIELDS_BEFORE: { ID: string } | "undefined";
    FIELDS_AFTER: { ID: string } | "undefined";
    IS_ACCESSIBLE_BEFORE: "Y" | "N" | "undefined";
    IS_ACCESSIBLE_AFTER: "Y" | "N" | "undefined";
  };
  ONTASKCOMMENTADD: {
    FIELDS_BEFORE: { ID: string; TASK_ID: string } | "undefined";
    FIELDS_AFTER: { ID: string; TASK_ID: string; MESSAGE_ID?: string } | "undefined";
    IS_ACCESSIBLE_BEFORE: "Y" | "N" | "undefined";
    IS_ACCESSIBLE_AFTER: "Y" | "N" | "undefined";
  };
  ONTASKCOMMENTDELETE: unknown;
  ONTASKCOMMENTUPDATE: unknown;
  /** @see {@link https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html} */
  ONTASKDELETE: {
    FIELDS_BEFORE: { ID: string } | "undefined";
    FIELDS_AFTER: { ID: string } | "undefined";
    IS_ACCESSIBLE_BEFORE: "Y" | "N" | "undefined";
    IS_ACCESSIBLE_AFTER: "Y" | "N" | "undefined";
  };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html} */
  ONTASKUPDATE: {
    FIELDS_BEFORE: { ID: string } | "undefined";
    FIELDS_AFTER: { ID: string } | "undefined";
    IS_ACCESSIBLE_BEFORE: "Y" | "N" | "undefined";
    IS_ACCESSIBLE_AFTER: "Y" | "N" | "undefined";
  };
  /** @see {@link https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html} */
  ONUSERADD: {
    ID: string;
    ACTIVE?: string;
    EMAIL?: string;
    NAME?: string;
    LAST_NAME?: string;
    PERSONAL_GENDER?: string;
    PERSONAL_BIRTHDAY?: string;
    UF_DEPARTMENT?: (string)[];
    DATE_REGISTER?: string;
    WORK_POSITION?: string;
    UF_EMPLOYMENT_DATE?: string;
  };
}
