// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of crm.product.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
 */
export interface CrmProductAddParams {
  /** Fields of the record by their names. See crm.product.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.product.add. */
export type CrmProductAddResult = unknown;

/**
 * Parameters of crm.product.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
 */
export interface CrmProductDeleteParams {
  /** Id, unique among its kind. See crm.product.list. */
  id?: number | string | undefined;
}

/** Result of crm.product.delete. */
export type CrmProductDeleteResult = unknown;

/**
 * Parameters of crm.product.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
 */
export interface CrmProductFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.product.fields. */
export interface CrmProductFieldsResult {
  /** Whether it is in use. */
  ACTIVE?: string;
  CATALOG_ID?: number;
  /** Id of the user who created it: user.get. */
  CREATED_BY?: number;
  /** Code of the currency: crm.currency.list. */
  CURRENCY_ID?: string;
  /** When it was created. Date and time, ISO 8601. */
  DATE_CREATE?: string;
  /** What it is about, in words. */
  DESCRIPTION?: string;
  /** Format of the description: text or HTML. */
  DESCRIPTION_TYPE?: string;
  /** Large picture. */
  DETAIL_PICTURE?: unknown;
  /** Id, unique among its kind. */
  ID?: number;
  /** Unit of measure. */
  MEASURE?: number;
  /** Id of the user who last changed it: user.get. */
  MODIFIED_BY?: number;
  /** What it is called. */
  NAME: string;
  /** Small picture for lists. */
  PREVIEW_PICTURE?: unknown;
  /** Price of one. */
  PRICE?: number;
  /** Id of the part that it stands in. */
  SECTION_ID?: number;
  /** Place in the order; what has less comes first. */
  SORT?: number;
  /** When it was last changed. Date and time, ISO 8601. */
  TIMESTAMP_X?: string;
  /** Id of the VAT rate: catalog.vat.list. */
  VAT_ID?: number;
  /** Whether the price contains VAT. */
  VAT_INCLUDED?: string;
  /** Id in an outside system. */
  XML_ID?: string;
}

/**
 * Parameters of crm.product.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
 */
export interface CrmProductGetParams {
  /** Id, unique among its kind. See crm.product.list. */
  id?: number | string | undefined;
}

/** Result of crm.product.get. */
export type CrmProductGetResult = unknown;

/**
 * Parameters of crm.product.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
 */
export interface CrmProductListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?: object | undefined;
  /** Conditions that all must hold. */
  filter?: object | undefined;
  /** Names of the fields to return. */
  select?: string[] | undefined;
}

/** Result of crm.product.list. */
export type CrmProductListResult = unknown;

/**
 * Parameters of crm.product.property.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
 */
export interface CrmProductPropertyAddParams {
  /** Fields of the record by their names. Needed in some cases only. See crm.product.property.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.product.property.add. */
export type CrmProductPropertyAddResult = unknown;

/**
 * Parameters of crm.product.property.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
 */
export interface CrmProductPropertyDeleteParams {
  /** Id, unique among its kind. See crm.product.property.list. */
  id?: number | string | undefined;
}

/** Result of crm.product.property.delete. */
export type CrmProductPropertyDeleteResult = unknown;

/**
 * Parameters of crm.product.property.enumeration.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
 */
export interface CrmProductPropertyEnumerationFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.product.property.enumeration.fields. */
export type CrmProductPropertyEnumerationFieldsResult = unknown;

/**
 * Parameters of crm.product.property.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
 */
export interface CrmProductPropertyFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of crm.product.property.fields. */
export type CrmProductPropertyFieldsResult = unknown;

/**
 * Parameters of crm.product.property.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
 */
export interface CrmProductPropertyGetParams {
  /** Id, unique among its kind. See crm.product.property.list. */
  id?: number | string | undefined;
}

/** Result of crm.product.property.get. */
export type CrmProductPropertyGetResult = unknown;

/**
 * Parameters of crm.product.property.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
 */
export interface CrmProductPropertyListParams {
  /** Fields to sort by, each with ASC or DESC. */
  order?: unknown;
  /** Conditions that all must hold. */
  filter?: unknown;
}

/** Result of crm.product.property.list. */
export type CrmProductPropertyListResult = unknown;

/**
 * Parameters of crm.product.property.settings.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
 */
export interface CrmProductPropertySettingsFieldsParams {
  /** Kind of property: S text, N number, L list, F file, E element, G section. */
  propertyType?: unknown;
  /** Kind of value. */
  userType?: unknown;
}

/** Result of crm.product.property.settings.fields. */
export type CrmProductPropertySettingsFieldsResult = unknown;

/**
 * Parameters of crm.product.property.types.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
 */
export interface CrmProductPropertyTypesParams {
  /** Id, unique among its kind. See crm.product.property.list. */
  id?: number | string | undefined;
}

/** Result of crm.product.property.types. */
export type CrmProductPropertyTypesResult = unknown;

/**
 * Parameters of crm.product.property.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
 */
export interface CrmProductPropertyUpdateParams {
  /** Id, unique among its kind. See crm.product.property.list. */
  id?: number | string | undefined;
  /** Fields of the record by their names. Needed in some cases only. See crm.product.property.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.product.property.update. */
export type CrmProductPropertyUpdateResult = unknown;

/**
 * Parameters of crm.product.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
 */
export interface CrmProductUpdateParams {
  /** Id, unique among its kind. See crm.product.list. */
  id?: number | string | undefined;
  /** Fields of the record by their names. Needed in some cases only. See crm.product.add, crm.product.fields. */
  fields?: object | unknown[] | undefined;
}

/** Result of crm.product.update. */
export type CrmProductUpdateResult = unknown;

/** Methods of Bitrix24 whose names begin with `crm.product`. */
export interface CrmProductRestMethods {
  /**
   * Creates a product in the CRM catalog; catalog.product.add replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.add.
   */
  "crm.product.add": { params: CrmProductAddParams; result: CrmProductAddResult };
  /**
   * Deletes a product of the CRM catalog; catalog.product.delete replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.delete.
   */
  "crm.product.delete": { params: CrmProductDeleteParams; result: CrmProductDeleteResult };
  /**
   * Describes the fields and properties of a CRM catalog product in the older format.
   * @deprecated The documentation advises against it. Use catalog.product.getFieldsByFilter.
   */
  "crm.product.fields": { params: CrmProductFieldsParams; result: CrmProductFieldsResult };
  /**
   * Returns one CRM catalog product by ID; catalog.product.get replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.get.
   */
  "crm.product.get": { params: CrmProductGetParams; result: CrmProductGetResult };
  /**
   * Lists CRM catalog products; catalog.product.list replaces this older call.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use catalog.product.list.
   */
  "crm.product.list": { params: CrmProductListParams; result: CrmProductListResult };
  /**
   * Creates a property for CRM catalog products; needs the right to change CRM settings.
   * @deprecated The documentation advises against it. Use catalog.productProperty.add.
   */
  "crm.product.property.add": { params: CrmProductPropertyAddParams; result: CrmProductPropertyAddResult };
  /**
   * Deletes a property of CRM catalog products; needs the right to change CRM settings.
   * @deprecated The documentation advises against it. Use catalog.productProperty.delete.
   */
  "crm.product.property.delete": { params: CrmProductPropertyDeleteParams; result: CrmProductPropertyDeleteResult };
  /**
   * Describes the fields of a value in a list-type property of CRM catalog products.
   * @deprecated The documentation advises against it. Use catalog.productPropertyEnum.*.
   */
  "crm.product.property.enumeration.fields": {
    params: CrmProductPropertyEnumerationFieldsParams;
    result: CrmProductPropertyEnumerationFieldsResult;
  };
  /**
   * Describes the fields that define a property of CRM catalog products.
   * @deprecated The documentation advises against it. Use catalog.productProperty.getFields.
   */
  "crm.product.property.fields": { params: CrmProductPropertyFieldsParams; result: CrmProductPropertyFieldsResult };
  /**
   * Returns one property of CRM catalog products by its ID.
   * @deprecated The documentation advises against it. Use catalog.productProperty.get.
   */
  "crm.product.property.get": { params: CrmProductPropertyGetParams; result: CrmProductPropertyGetResult };
  /**
   * Lists the properties of CRM catalog products, filtered and ordered.
   * @deprecated The documentation advises against it. Use catalog.productProperty.list.
   */
  "crm.product.property.list": { params: CrmProductPropertyListParams; result: CrmProductPropertyListResult };
  /**
   * Describes the extra settings of a CRM product property of the given base and user type.
   * @deprecated The documentation advises against it. Use catalog.productPropertyFeature.*.
   */
  "crm.product.property.settings.fields": {
    params: CrmProductPropertySettingsFieldsParams;
    result: CrmProductPropertySettingsFieldsResult;
  };
  /**
   * Lists the types a property of CRM catalog products can have.
   * @deprecated The documentation advises against it. Use catalog.productPropertyFeature.*.
   */
  "crm.product.property.types": { params: CrmProductPropertyTypesParams; result: CrmProductPropertyTypesResult };
  /**
   * Changes a property of CRM catalog products; needs the right to change CRM settings.
   * @deprecated The documentation advises against it. Use catalog.productProperty.update.
   */
  "crm.product.property.update": { params: CrmProductPropertyUpdateParams; result: CrmProductPropertyUpdateResult };
  /**
   * Changes a product of the CRM catalog; catalog.product.update replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.update.
   */
  "crm.product.update": { params: CrmProductUpdateParams; result: CrmProductUpdateResult };
}
