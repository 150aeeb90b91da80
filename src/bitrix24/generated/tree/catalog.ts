// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesCatalogPricetype from "../types/catalog_pricetype.ts";
import type * as typesCatalogPricetypegroup from "../types/catalog_pricetypegroup.ts";
import type * as typesCatalogPricetypelang from "../types/catalog_pricetypelang.ts";
import type * as typesCatalogProductimage from "../types/catalog_productimage.ts";
import type * as typesCatalogProductproperty from "../types/catalog_productproperty.ts";
import type * as typesCatalogProductpropertyenum from "../types/catalog_productpropertyenum.ts";
import type * as typesCatalogProductpropertyfeature from "../types/catalog_productpropertyfeature.ts";
import type * as typesCatalogProductpropertysection from "../types/catalog_productpropertysection.ts";
import type * as typesCatalogRoundingrule from "../types/catalog_roundingrule.ts";
import type { CatalogCatalogRestMethodsTree } from "./catalog_catalog.ts";
import type { CatalogDocumentRestMethodsTree } from "./catalog_document.ts";
import type { CatalogDocumentcontractorRestMethodsTree } from "./catalog_documentcontractor.ts";
import type { CatalogEnumRestMethodsTree } from "./catalog_enum.ts";
import type { CatalogExtraRestMethodsTree } from "./catalog_extra.ts";
import type { CatalogMeasureRestMethodsTree } from "./catalog_measure.ts";
import type { CatalogPriceRestMethodsTree } from "./catalog_price.ts";
import type { CatalogProductRestMethodsTree } from "./catalog_product.ts";
import type { CatalogRatioRestMethodsTree } from "./catalog_ratio.ts";
import type { CatalogSectionRestMethodsTree } from "./catalog_section.ts";
import type { CatalogStoreRestMethodsTree } from "./catalog_store.ts";
import type { CatalogStoreproductRestMethodsTree } from "./catalog_storeproduct.ts";
import type { CatalogUserfieldRestMethodsTree } from "./catalog_userfield.ts";
import type { CatalogVatRestMethodsTree } from "./catalog_vat.ts";

/** Methods of Bitrix24 whose names begin with `catalog`. */
export interface CatalogRestMethodsTree {
  readonly catalog: CatalogCatalogRestMethodsTree;
  readonly document: CatalogDocumentRestMethodsTree;
  readonly documentcontractor: CatalogDocumentcontractorRestMethodsTree;
  readonly enum: CatalogEnumRestMethodsTree;
  readonly extra: CatalogExtraRestMethodsTree;
  readonly measure: CatalogMeasureRestMethodsTree;
  readonly price: CatalogPriceRestMethodsTree;
  readonly priceType: {
    /** Creates a price type, such as wholesale, that may be made the base one. */
    readonly add: RestMethod<
      typesCatalogPricetype.CatalogPriceTypeAddParams,
      typesCatalogPricetype.CatalogPriceTypeAddResult
    >;
    /** Deletes a price type by its id; for administrators only. */
    readonly delete: RestMethod<
      typesCatalogPricetype.CatalogPriceTypeDeleteParams,
      typesCatalogPricetype.CatalogPriceTypeDeleteResult
    >;
    /** Returns name, base mark and sorting of one price type. */
    readonly get: RestMethod<
      typesCatalogPricetype.CatalogPriceTypeGetParams,
      typesCatalogPricetype.CatalogPriceTypeGetResult
    >;
    /** Describes the fields of a price type, with types and required or read-only marks. */
    readonly getFields: RestMethod<
      typesCatalogPricetype.CatalogPriceTypeGetFieldsParams,
      typesCatalogPricetype.CatalogPriceTypeGetFieldsResult
    >;
    /**
     * Lists price types of the catalog by filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogPricetype.CatalogPriceTypeListParams,
      typesCatalogPricetype.CatalogPriceTypeListResult
    >;
    /** Changes name, sorting, external id or base mark of a price type. */
    readonly update: RestMethod<
      typesCatalogPricetype.CatalogPriceTypeUpdateParams,
      typesCatalogPricetype.CatalogPriceTypeUpdateResult
    >;
  };
  readonly priceTypeGroup: {
    /** Gives a customer group the right to buy at a price type (access Y) or only to see it (N). */
    readonly add: RestMethod<
      typesCatalogPricetypegroup.CatalogPriceTypeGroupAddParams,
      typesCatalogPricetypegroup.CatalogPriceTypeGroupAddResult
    >;
    /** Removes a customer group's access to a price type by the id of the tie. */
    readonly delete: RestMethod<
      typesCatalogPricetypegroup.CatalogPriceTypeGroupDeleteParams,
      typesCatalogPricetypegroup.CatalogPriceTypeGroupDeleteResult
    >;
    /** Describes the fields that tie a price type to a customer group with an access flag. */
    readonly getFields: RestMethod<
      typesCatalogPricetypegroup.CatalogPriceTypeGroupGetFieldsParams,
      typesCatalogPricetypegroup.CatalogPriceTypeGroupGetFieldsResult
    >;
    /**
     * Lists which customer groups have which access to price types, by filter, 50 per page.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogPricetypegroup.CatalogPriceTypeGroupListParams,
      typesCatalogPricetypegroup.CatalogPriceTypeGroupListResult
    >;
  };
  readonly priceTypeLang: {
    /** Adds the name of a price type in one language and returns the translation. */
    readonly add: RestMethod<
      typesCatalogPricetypelang.CatalogPriceTypeLangAddParams,
      typesCatalogPricetypelang.CatalogPriceTypeLangAddResult
    >;
    /** Removes a translated name of a price type by the translation's id. */
    readonly delete: RestMethod<
      typesCatalogPricetypelang.CatalogPriceTypeLangDeleteParams,
      typesCatalogPricetypelang.CatalogPriceTypeLangDeleteResult
    >;
    /** Returns one translated name of a price type with its language. */
    readonly get: RestMethod<
      typesCatalogPricetypelang.CatalogPriceTypeLangGetParams,
      typesCatalogPricetypelang.CatalogPriceTypeLangGetResult
    >;
    /** Describes the fields of a price type's translated name. */
    readonly getFields: RestMethod<
      typesCatalogPricetypelang.CatalogPriceTypeLangGetFieldsParams,
      typesCatalogPricetypelang.CatalogPriceTypeLangGetFieldsResult
    >;
    /**
     * Lists the languages into which names of price types can be translated.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly getLanguages: RestMethod<
      typesCatalogPricetypelang.CatalogPriceTypeLangGetLanguagesParams,
      typesCatalogPricetypelang.CatalogPriceTypeLangGetLanguagesResult
    >;
    /**
     * Lists translated names of price types by filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogPricetypelang.CatalogPriceTypeLangListParams,
      typesCatalogPricetypelang.CatalogPriceTypeLangListResult
    >;
    /** Changes the text, language or price type of a price type's translated name. */
    readonly update: RestMethod<
      typesCatalogPricetypelang.CatalogPriceTypeLangUpdateParams,
      typesCatalogPricetypelang.CatalogPriceTypeLangUpdateResult
    >;
  };
  readonly product: CatalogProductRestMethodsTree;
  readonly productImage: {
    /** Uploads a picture of a product or variation and returns its addresses for viewing and download. */
    readonly add: RestMethod<
      typesCatalogProductimage.CatalogProductImageAddParams,
      typesCatalogProductimage.CatalogProductImageAddResult
    >;
    /** Deletes one picture of a product or variation by product id and picture id. */
    readonly delete: RestMethod<
      typesCatalogProductimage.CatalogProductImageDeleteParams,
      typesCatalogProductimage.CatalogProductImageDeleteResult
    >;
    /** Returns one picture of a product or variation with its view and download addresses. */
    readonly get: RestMethod<
      typesCatalogProductimage.CatalogProductImageGetParams,
      typesCatalogProductimage.CatalogProductImageGetResult
    >;
    /** Describes the fields of a product picture, such as type, detailUrl and downloadUrl. */
    readonly getFields: RestMethod<
      typesCatalogProductimage.CatalogProductImageGetFieldsParams,
      typesCatalogProductimage.CatalogProductImageGetFieldsResult
    >;
    /**
     * Lists all pictures of one product or variation with their addresses.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCatalogProductimage.CatalogProductImageListParams,
      typesCatalogProductimage.CatalogProductImageListResult
    >;
  };
  readonly productProperty: {
    /** Creates a property of products or variations of a given type in an information block. */
    readonly add: RestMethod<
      typesCatalogProductproperty.CatalogProductPropertyAddParams,
      typesCatalogProductproperty.CatalogProductPropertyAddResult
    >;
    /** Deletes a property that products or variations are described by; answers true. */
    readonly delete: RestMethod<
      typesCatalogProductproperty.CatalogProductPropertyDeleteParams,
      typesCatalogProductproperty.CatalogProductPropertyDeleteResult
    >;
    /** Returns the full definition of one property of products or variations. */
    readonly get: RestMethod<
      typesCatalogProductproperty.CatalogProductPropertyGetParams,
      typesCatalogProductproperty.CatalogProductPropertyGetResult
    >;
    /** Describes the fields of a product property definition, with types and required marks. */
    readonly getFields: RestMethod<
      typesCatalogProductproperty.CatalogProductPropertyGetFieldsParams,
      typesCatalogProductproperty.CatalogProductPropertyGetFieldsResult
    >;
    /**
     * Lists properties of products and variations by filter, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogProductproperty.CatalogProductPropertyListParams,
      typesCatalogProductproperty.CatalogProductPropertyListResult
    >;
    /** Changes name, code, default value and other settings of a product property. */
    readonly update: RestMethod<
      typesCatalogProductproperty.CatalogProductPropertyUpdateParams,
      typesCatalogProductproperty.CatalogProductPropertyUpdateResult
    >;
  };
  readonly productPropertyEnum: {
    /** Adds a value to a product property of the list type; its external code must be unique. */
    readonly add: RestMethod<
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumAddParams,
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumAddResult
    >;
    /** Removes one value from a product property of the list type. */
    readonly delete: RestMethod<
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumDeleteParams,
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumDeleteResult
    >;
    /** Returns one value of a list product property with its sorting and default mark. */
    readonly get: RestMethod<
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumGetParams,
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumGetResult
    >;
    /** Describes the fields of a list product property's value, such as value, def and sort. */
    readonly getFields: RestMethod<
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumGetFieldsParams,
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumGetFieldsResult
    >;
    /**
     * Lists values of list product properties by filter, for example those of one property.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumListParams,
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumListResult
    >;
    /** Changes text, sorting, external code or default mark of a list product property's value. */
    readonly update: RestMethod<
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumUpdateParams,
      typesCatalogProductpropertyenum.CatalogProductPropertyEnumUpdateResult
    >;
  };
  readonly productPropertyFeature: {
    /** Adds a display option, such as showing on the list page, to a product property. */
    readonly add: RestMethod<
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureAddParams,
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureAddResult
    >;
    /** Returns one display option of a product property and whether it is enabled. */
    readonly get: RestMethod<
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureGetParams,
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureGetResult
    >;
    /** Lists the display options that a given product property can have, with their names. */
    readonly getAvailableFeaturesByProperty: RestMethod<
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams,
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult
    >;
    /** Describes the fields of a product property's display option, such as featureId and isEnabled. */
    readonly getFields: RestMethod<
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureGetFieldsParams,
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureGetFieldsResult
    >;
    /**
     * Lists display options of product properties and their state by filter, 50 per page.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureListParams,
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureListResult
    >;
    /** Switches a display option of a product property on or off, or changes its other fields. */
    readonly update: RestMethod<
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureUpdateParams,
      typesCatalogProductpropertyfeature.CatalogProductPropertyFeatureUpdateResult
    >;
  };
  readonly productPropertySection: {
    /** Returns how a product property behaves in the smart filter of sections. */
    readonly get: RestMethod<
      typesCatalogProductpropertysection.CatalogProductPropertySectionGetParams,
      typesCatalogProductpropertysection.CatalogProductPropertySectionGetResult
    >;
    /**
     * Lists smart filter settings of product properties by filter, 50 per page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesCatalogProductpropertysection.CatalogProductPropertySectionListParams,
      typesCatalogProductpropertysection.CatalogProductPropertySectionListResult
    >;
    /** Creates or updates the smart filter settings of a product property and returns them. */
    readonly set: RestMethod<
      typesCatalogProductpropertysection.CatalogProductPropertySectionSetParams,
      typesCatalogProductpropertysection.CatalogProductPropertySectionSetResult
    >;
  };
  readonly ratio: CatalogRatioRestMethodsTree;
  readonly roundingRule: {
    /** Creates a rounding rule of a price type, with a starting price, way and precision. */
    readonly add: RestMethod<
      typesCatalogRoundingrule.CatalogRoundingRuleAddParams,
      typesCatalogRoundingrule.CatalogRoundingRuleAddResult
    >;
    /** Deletes the rule by which prices of a price type are rounded, by its id. */
    readonly delete: RestMethod<
      typesCatalogRoundingrule.CatalogRoundingRuleDeleteParams,
      typesCatalogRoundingrule.CatalogRoundingRuleDeleteResult
    >;
    /** Returns price type, starting price, way and precision of one rounding rule. */
    readonly get: RestMethod<
      typesCatalogRoundingrule.CatalogRoundingRuleGetParams,
      typesCatalogRoundingrule.CatalogRoundingRuleGetResult
    >;
    /** Describes the fields of a price rounding rule, such as roundType and roundPrecision. */
    readonly getFields: RestMethod<
      typesCatalogRoundingrule.CatalogRoundingRuleGetFieldsParams,
      typesCatalogRoundingrule.CatalogRoundingRuleGetFieldsResult
    >;
    /**
     * Lists price rounding rules by filter, for example those of one price type, 50 per page.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesCatalogRoundingrule.CatalogRoundingRuleListParams,
      typesCatalogRoundingrule.CatalogRoundingRuleListResult
    >;
    /** Changes starting price, way or precision of a rounding rule; the price type is required. */
    readonly update: RestMethod<
      typesCatalogRoundingrule.CatalogRoundingRuleUpdateParams,
      typesCatalogRoundingrule.CatalogRoundingRuleUpdateResult
    >;
  };
  readonly section: CatalogSectionRestMethodsTree;
  readonly store: CatalogStoreRestMethodsTree;
  readonly storeproduct: CatalogStoreproductRestMethodsTree;
  readonly userfield: CatalogUserfieldRestMethodsTree;
  readonly vat: CatalogVatRestMethodsTree;
}
