// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmProductAddParams,
  CrmProductAddResult,
  CrmProductDeleteParams,
  CrmProductDeleteResult,
  CrmProductFieldsParams,
  CrmProductFieldsResult,
  CrmProductGetParams,
  CrmProductGetResult,
  CrmProductListParams,
  CrmProductListResult,
  CrmProductPropertyAddParams,
  CrmProductPropertyAddResult,
  CrmProductPropertyDeleteParams,
  CrmProductPropertyDeleteResult,
  CrmProductPropertyEnumerationFieldsParams,
  CrmProductPropertyEnumerationFieldsResult,
  CrmProductPropertyFieldsParams,
  CrmProductPropertyFieldsResult,
  CrmProductPropertyGetParams,
  CrmProductPropertyGetResult,
  CrmProductPropertyListParams,
  CrmProductPropertyListResult,
  CrmProductPropertySettingsFieldsParams,
  CrmProductPropertySettingsFieldsResult,
  CrmProductPropertyTypesParams,
  CrmProductPropertyTypesResult,
  CrmProductPropertyUpdateParams,
  CrmProductPropertyUpdateResult,
  CrmProductUpdateParams,
  CrmProductUpdateResult,
} from "../types/crm_product.ts";

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
