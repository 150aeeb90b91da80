// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCrmProduct from "../types/crm_product.ts";

/** Methods of Bitrix24 whose names begin with `crm.product`. */
export interface CrmProductRestMethodsTree {
  /**
   * Creates a product in the CRM catalog; catalog.product.add replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.add.
   */
  readonly add: RestMethod<typesCrmProduct.CrmProductAddParams, typesCrmProduct.CrmProductAddResult>;
  /**
   * Deletes a product of the CRM catalog; catalog.product.delete replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.delete.
   */
  readonly delete: RestMethod<typesCrmProduct.CrmProductDeleteParams, typesCrmProduct.CrmProductDeleteResult>;
  /**
   * Describes the fields and properties of a CRM catalog product in the older format.
   * @deprecated The documentation advises against it. Use catalog.product.getFieldsByFilter.
   */
  readonly fields: RestMethod<typesCrmProduct.CrmProductFieldsParams, typesCrmProduct.CrmProductFieldsResult>;
  /**
   * Returns one CRM catalog product by ID; catalog.product.get replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.get.
   */
  readonly get: RestMethod<typesCrmProduct.CrmProductGetParams, typesCrmProduct.CrmProductGetResult>;
  /**
   * Lists CRM catalog products; catalog.product.list replaces this older call.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   * @deprecated The documentation advises against it. Use catalog.product.list.
   */
  readonly list: RestMethod<typesCrmProduct.CrmProductListParams, typesCrmProduct.CrmProductListResult>;
  readonly property: {
    /**
     * Creates a property for CRM catalog products; needs the right to change CRM settings.
     * @deprecated The documentation advises against it. Use catalog.productProperty.add.
     */
    readonly add: RestMethod<typesCrmProduct.CrmProductPropertyAddParams, typesCrmProduct.CrmProductPropertyAddResult>;
    /**
     * Deletes a property of CRM catalog products; needs the right to change CRM settings.
     * @deprecated The documentation advises against it. Use catalog.productProperty.delete.
     */
    readonly delete: RestMethod<
      typesCrmProduct.CrmProductPropertyDeleteParams,
      typesCrmProduct.CrmProductPropertyDeleteResult
    >;
    readonly enumeration: {
      /**
       * Describes the fields of a value in a list-type property of CRM catalog products.
       * @deprecated The documentation advises against it. Use catalog.productPropertyEnum.*.
       */
      readonly fields: RestMethod<
        typesCrmProduct.CrmProductPropertyEnumerationFieldsParams,
        typesCrmProduct.CrmProductPropertyEnumerationFieldsResult
      >;
    };
    /**
     * Describes the fields that define a property of CRM catalog products.
     * @deprecated The documentation advises against it. Use catalog.productProperty.getFields.
     */
    readonly fields: RestMethod<
      typesCrmProduct.CrmProductPropertyFieldsParams,
      typesCrmProduct.CrmProductPropertyFieldsResult
    >;
    /**
     * Returns one property of CRM catalog products by its ID.
     * @deprecated The documentation advises against it. Use catalog.productProperty.get.
     */
    readonly get: RestMethod<typesCrmProduct.CrmProductPropertyGetParams, typesCrmProduct.CrmProductPropertyGetResult>;
    /**
     * Lists the properties of CRM catalog products, filtered and ordered.
     * @deprecated The documentation advises against it. Use catalog.productProperty.list.
     */
    readonly list: RestMethod<
      typesCrmProduct.CrmProductPropertyListParams,
      typesCrmProduct.CrmProductPropertyListResult
    >;
    readonly settings: {
      /**
       * Describes the extra settings of a CRM product property of the given base and user type.
       * @deprecated The documentation advises against it. Use catalog.productPropertyFeature.*.
       */
      readonly fields: RestMethod<
        typesCrmProduct.CrmProductPropertySettingsFieldsParams,
        typesCrmProduct.CrmProductPropertySettingsFieldsResult
      >;
    };
    /**
     * Lists the types a property of CRM catalog products can have.
     * @deprecated The documentation advises against it. Use catalog.productPropertyFeature.*.
     */
    readonly types: RestMethod<
      typesCrmProduct.CrmProductPropertyTypesParams,
      typesCrmProduct.CrmProductPropertyTypesResult
    >;
    /**
     * Changes a property of CRM catalog products; needs the right to change CRM settings.
     * @deprecated The documentation advises against it. Use catalog.productProperty.update.
     */
    readonly update: RestMethod<
      typesCrmProduct.CrmProductPropertyUpdateParams,
      typesCrmProduct.CrmProductPropertyUpdateResult
    >;
  };
  /**
   * Changes a product of the CRM catalog; catalog.product.update replaces this older call.
   * @deprecated The documentation advises against it. Use catalog.product.update.
   */
  readonly update: RestMethod<typesCrmProduct.CrmProductUpdateParams, typesCrmProduct.CrmProductUpdateResult>;
}
