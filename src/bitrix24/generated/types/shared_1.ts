// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Type catalog_catalog of the documentation. */
export interface CatalogCatalog {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the list or catalog. */
  iblockId?: number | string;
  /** Kind of lists: lists, bitrix_processes or lists_socnet. */
  iblockTypeId?: string | number;
  /** Id of the page, or of a site or language. */
  lid?: string;
  /** What it is called. */
  name?: string;
  /** Id of the catalog of the products that it has variations of. */
  productIblockId?: number | string | null;
  /** Id of the property that leads from a variation to its product. */
  skuPropertyId?: number | string | null;
  /** Whether it is sold by subscription. */
  subscription?: "Y" | "N";
  /** Id of the VAT rate: catalog.vat.list. */
  vatId?: number | string | null;
}

/** Type catalog_document of the documentation. */
export interface CatalogDocument {
  /** Id, unique among its kind. */
  id?: number | string;
  docType?: string;
  /** Number of the document. */
  docNumber?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Id of the site. */
  siteId?: string | number;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number | string;
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** State that it is in. */
  status?: "N" | "Y" | "C";
  /** Id of the user who last changed the status: user.get. */
  statusBy?: number | string | null;
  /** When the status last changed. Date and time, ISO 8601. */
  dateStatus?: string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  dateModify?: string;
  /** Date of the document. Date and time, ISO 8601. */
  dateDocument?: null | string;
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  total?: number | string | null;
  /** Remark for people. */
  commentary?: string;
}

/** Type catalog_document_element of the documentation. */
export interface CatalogDocumentElement {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of an inventory document: catalog.document.list. */
  docId?: number | string;
  /** Id of a product: catalog.product.list. */
  elementId?: number | string;
  /** Id of a store: catalog.store.list. */
  storeFrom?: number | string | null;
  /** Id of a store: catalog.store.list. */
  storeTo?: number | string;
  /** Amount. */
  amount?: number | string;
  /** Price that was paid for it. */
  purchasingPrice?: number | string;
}

/** Type catalog_documentcontractor of the documentation. */
export interface CatalogDocumentcontractor {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of an inventory document: catalog.document.list. */
  documentId?: number | string;
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: 3 | 4;
  /** Id of the record that it belongs to. */
  entityId?: number | string;
}

/** Type catalog_enum of the documentation. */
export interface CatalogEnum {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
}

/** Type catalog_extra of the documentation. */
export interface CatalogExtra {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Share in per cent. */
  percentage?: number | string;
}

/** Type catalog_language of the documentation. */
export interface CatalogLanguage {
  /** Id of the page, or of a site or language. */
  lid?: string;
  /** What it is called. */
  name?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
}

/** Type catalog_measure of the documentation. */
export interface CatalogMeasure {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Symbolic code. */
  code?: number | string;
  /** Whether it is taken unless told. */
  isDefault?: "Y" | "N";
  /** Name of the unit of measure. */
  measureTitle?: string;
  /** Short name. */
  symbol?: string;
  /** International short name. */
  symbolIntl?: string;
  /** International code in letters. */
  symbolLetterIntl?: string;
}

/** Type catalog_price of the documentation. */
export interface CatalogPrice {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the product: catalog.product.list. */
  productId?: number | string;
  /** Id of the kind of price: catalog.priceType.list. */
  catalogGroupId?: number | string;
  /** Price of one. */
  price?: number | string;
  priceScale?: number | string;
  /** Code of the currency: crm.currency.list. */
  currency?: string;
  /** From how many on the price holds. */
  quantityFrom?: number | string | null;
  /** Up to how many the price holds. */
  quantityTo?: number | string | null;
  /** Id of the markup: catalog.extra.list. */
  extraId?: number | string | null;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
}

/** Type catalog_price_type of the documentation. */
export interface CatalogPriceType {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Whether it is the base one. */
  base?: "Y" | "N" | (string & {});
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
}

/** Type catalog_price_type_group of the documentation. */
export interface CatalogPriceTypeGroup {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the kind of price: catalog.priceType.list. */
  catalogGroupId?: number | string;
  /** Id of the workgroup: sonet_group.get. */
  groupId?: number | string;
  access?: "Y" | "N";
}

/** Type catalog_price_type_lang of the documentation. */
export interface CatalogPriceTypeLang {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the kind of price: catalog.priceType.list. */
  catalogGroupId?: number | string;
  /** What it is called. */
  name?: string;
  /** Code of a language: catalog.priceTypeLang.getLanguages. */
  lang?: string;
}

/** Type catalog_product of the documentation. */
export interface CatalogProduct {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of a catalog: catalog.catalog.list. */
  iblockId?: number | string;
  /** What it is called. */
  name?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Whether it can be had. */
  available?: "Y" | "N";
  /** Symbolic code. */
  code?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Whether every piece has a bar code of its own. */
  barcodeMulti?: "Y" | "N";
  /** Whether it is a set. */
  bundle?: "Y" | "N";
  /** Whether it can be bought when there is none in stock. */
  canBuyZero?: "Y" | "N";
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** From when on it is in use. Date and time, ISO 8601. */
  dateActiveFrom?: string;
  /** Until when it is in use. Date and time, ISO 8601. */
  dateActiveTo?: string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
  /** Id of a section: catalog.section.list. */
  iblockSectionId?: number | string;
  /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
  measure?: number | string;
  /** Short text for lists. */
  previewText?: string | null;
  /** Full text. */
  detailText?: string | null;
  /** Small picture for lists. */
  previewPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Large picture. */
  detailPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Format of the short text: text or HTML. */
  previewTextType?: "text" | "html";
  /** Format of the full text: text or HTML. */
  detailTextType?: "text" | "html";
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Whether customers may ask to be told when it is there again. */
  subscribe?: "Y" | "N" | "D";
  /** Id of the VAT rate: catalog.vat.list. */
  vatId?: number | string;
  /** Whether the price contains VAT. */
  vatIncluded?: "Y" | "N";
  /** Height, in pixels or millimetres. */
  height?: number | string;
  /** Length. */
  length?: number | string;
  /** Weight in grams. */
  weight?: number | string;
  /** Width, in pixels or millimetres. */
  width?: number | string;
  /** Whether the stock is counted. */
  quantityTrace?: "Y" | "N" | "D";
  /** What kind it is of. */
  type?: 1;
  /** Currency of the price that was paid for it. */
  purchasingCurrency?: string;
  /** Price that was paid for it. */
  purchasingPrice?: number | string;
  /** How many or how much. */
  quantity?: number | string;
  /** How much is reserved. */
  quantityReserved?: number | string;
  /** Length of a period of the subscription. */
  recurSchemeLength?: number | string;
  /** Unit of the periods of the subscription. */
  recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y";
  /** Product whose trial it is. */
  trialPriceId?: number | string;
  /** Whether the subscription renews without an order. */
  withoutOrder?: "Y" | "N";
  [name: `property${string}`]: unknown;
}

/** Type catalog_product_image of the documentation. */
export interface CatalogProductImage {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Id of the product: catalog.product.list. */
  productId?: number | string;
  /** What kind it is of. */
  type?: "DETAIL_PICTURE" | "PREVIEW_PICTURE" | "MORE_PHOTO";
  /** When it was created. Date and time, ISO 8601. */
  createTime?: string;
  /** Address to download it from. */
  downloadUrl?: string;
  /** Address of its page. */
  detailUrl?: string;
}

/** Type catalog_product_offer of the documentation. */
export interface CatalogProductOffer {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of a catalog: catalog.catalog.list. */
  iblockId?: number | string;
  /** What it is called. */
  name?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Whether it can be had. */
  available?: "Y" | "N";
  /** Symbolic code. */
  code?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Whether every piece has a bar code of its own. */
  barcodeMulti?: "Y" | "N";
  /** Whether it is a set. */
  bundle?: "Y" | "N";
  /** Whether it can be bought when there is none in stock. */
  canBuyZero?: "Y" | "N";
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** From when on it is in use. Date and time, ISO 8601. */
  dateActiveFrom?: string;
  /** Until when it is in use. Date and time, ISO 8601. */
  dateActiveTo?: string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
  /** Id of a section: catalog.section.list. */
  iblockSectionId?: number | string | null;
  /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
  measure?: number | string;
  /** Short text for lists. */
  previewText?: string | null;
  /** Full text. */
  detailText?: string | null;
  /** Small picture for lists. */
  previewPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Large picture. */
  detailPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Format of the short text: text or HTML. */
  previewTextType?: "text" | "html";
  /** Format of the full text: text or HTML. */
  detailTextType?: "text" | "html";
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Whether customers may ask to be told when it is there again. */
  subscribe?: "Y" | "N" | "D";
  /** Id of the VAT rate: catalog.vat.list. */
  vatId?: number | string;
  /** Whether the price contains VAT. */
  vatIncluded?: "Y" | "N";
  /** Height, in pixels or millimetres. */
  height?: number | string;
  /** Length. */
  length?: number | string;
  /** Weight in grams. */
  weight?: number | string;
  /** Width, in pixels or millimetres. */
  width?: number | string;
  /** Whether the stock is counted. */
  quantityTrace?: "Y" | "N" | "D";
  /** What kind it is of. */
  type?: 4 | 5;
  /** Currency of the price that was paid for it. */
  purchasingCurrency?: string;
  /** Price that was paid for it. */
  purchasingPrice?: number | string;
  /** How many or how much. */
  quantity?: number | string;
  /** How much is reserved. */
  quantityReserved?: number | string;
  /** Length of a period of the subscription. */
  recurSchemeLength?: number | string | null;
  /** Unit of the periods of the subscription. */
  recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y";
  /** Product whose trial it is. */
  trialPriceId?: number | string | null;
  /** Whether the subscription renews without an order. */
  withoutOrder?: "Y" | "N";
  /** Id of what it is a part of; 0 or nothing at the top. */
  parentId?: {
    /** The value itself. */
    value?: string;
    valueId?: string;
  };
  [name: `property${string}`]: unknown;
}

/** Type catalog_product_property of the documentation. */
export interface CatalogProductProperty {
  /** Id, unique among its kind. */
  id?: number | string;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
  /** Id of a catalog: catalog.catalog.list. */
  iblockId?: number | string;
  /** What it is called. */
  name?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Place in the order; what has less comes first. */
  sort?: number | string | null;
  /** Symbolic code. */
  code?: string | null;
  /** Value unless told. */
  defaultValue?: string | null;
  /** Kind of property: S text, N number, L list, F file, E element, G section. */
  propertyType?: "N" | "S" | "L" | "F" | "E" | "G" | (string & {});
  /** Kind of value. */
  userType?: string | null;
  /** How many rows the input has. */
  rowCount?: number | string;
  /** How many columns the input has. */
  colCount?: number | string;
  /** How the list looks: L drop-down, C checkboxes. */
  listType?: string;
  /** Whether it holds several values. */
  multiple?: "Y" | "N";
  /** Id in an outside system. */
  xmlId?: string | number | null;
  /** Kind of the file. */
  fileType?: string | null;
  /** How many inputs are shown for several values. */
  multipleCnt?: number | string | null;
  /** Id of a catalog: catalog.catalog.list. */
  linkIblockId?: number | string | null;
  /** Whether each value has a description. */
  withDescription?: string | null;
  /** Whether search finds it. */
  searchable?: "Y" | "N";
  /** Whether lists can be filtered by it. */
  filtrable?: string;
  /** Whether it must be given. */
  isRequired?: "Y" | "N";
  /** Text that helps people to fill it in. */
  hint?: string | null;
  /** Settings of the kind of value. */
  userTypeSettings?: null | {
    /** The group that it belongs to. */
    group?: string;
    /** Whether it holds several values. */
    multiple?: string;
    /** Size; of a file in bytes. */
    size?: number;
    tableName?: string;
    /** Width, in pixels or millimetres. */
    width?: number;
  };
}

/** Type catalog_product_property_enum of the documentation. */
export interface CatalogProductPropertyEnum {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the property: catalog.productProperty.list. */
  propertyId?: number | string;
  /** The value itself. */
  value?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Whether it is chosen unless told. */
  def?: "Y" | "N";
  /** Place in the order; what has less comes first. */
  sort?: number | string;
}

/** Type catalog_product_property_features of the documentation. */
export interface CatalogProductPropertyFeatures {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the property: catalog.productProperty.list. */
  propertyId?: number | string;
  /** Module of the portal that it belongs to. */
  moduleId?: string | number;
  /** Code of the use. */
  featureId?: string | number;
  /** Whether it is in use. */
  isEnabled?: "Y" | "N";
}

/** Type catalog_product_property_section of the documentation. */
export interface CatalogProductPropertySection {
  /** Id of a catalog: catalog.catalog.list. */
  iblockId?: number | string;
  /** Id of the property: catalog.productProperty.list. */
  propertyId?: number | string;
  /** Id of the part that it stands in. */
  sectionId?: number | string;
  smartFilter?: "Y" | "N";
  displayType?: "F" | "K" | "P";
  displayExpanded?: "Y" | "N";
  filterHint?: string;
}

/** Type catalog_product_service of the documentation. */
export interface CatalogProductService {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of a catalog: catalog.catalog.list. */
  iblockId?: number | string;
  /** What it is called. */
  name?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Whether it can be had. */
  available?: "Y" | "N";
  /** Symbolic code. */
  code?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Whether it is a set. */
  bundle?: "Y" | "N";
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** From when on it is in use. Date and time, ISO 8601. */
  dateActiveFrom?: string;
  /** Until when it is in use. Date and time, ISO 8601. */
  dateActiveTo?: string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
  /** Id of a section: catalog.section.list. */
  iblockSectionId?: number | string;
  /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
  measure?: number | string;
  /** Short text for lists. */
  previewText?: string | null;
  /** Full text. */
  detailText?: string | null;
  /** Small picture for lists. */
  previewPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Large picture. */
  detailPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Format of the short text: text or HTML. */
  previewTextType?: "text" | "html";
  /** Format of the full text: text or HTML. */
  detailTextType?: "text" | "html";
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Id of the VAT rate: catalog.vat.list. */
  vatId?: number | string;
  /** Whether the price contains VAT. */
  vatIncluded?: "Y" | "N";
  /** What kind it is of. */
  type?: 7;
  [name: `property${string}`]: unknown;
}

/** Type catalog_product_sku of the documentation. */
export interface CatalogProductSku {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of a catalog: catalog.catalog.list. */
  iblockId?: number | string;
  /** What it is called. */
  name?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** Whether it can be had. */
  available?: "Y" | "N";
  /** Symbolic code. */
  code?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Whether it is a set. */
  bundle?: "Y" | "N";
  /** Whether it can be bought when there is none in stock. */
  canBuyZero?: "Y" | "N";
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** From when on it is in use. Date and time, ISO 8601. */
  dateActiveFrom?: string;
  /** Until when it is in use. Date and time, ISO 8601. */
  dateActiveTo?: string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
  /** Id of a section: catalog.section.list. */
  iblockSectionId?: number | string;
  /** Unit of measure. Id of a unit of measure: catalog.measure.list. */
  measure?: number | string | null;
  /** Short text for lists. */
  previewText?: string | null;
  /** Full text. */
  detailText?: string | null;
  /** Small picture for lists. */
  previewPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Large picture. */
  detailPicture?: {
    /** Id, unique among its kind. */
    id?: string;
    /** Address. */
    url?: string;
    /** Address for programs. */
    urlMachine?: string;
  };
  /** Format of the short text: text or HTML. */
  previewTextType?: "text" | "html";
  /** Format of the full text: text or HTML. */
  detailTextType?: "text" | "html";
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Whether customers may ask to be told when it is there again. */
  subscribe?: "Y" | "N" | "D";
  /** Id of the VAT rate: catalog.vat.list. */
  vatId?: number | string | null;
  /** Whether the price contains VAT. */
  vatIncluded?: "Y" | "N";
  /** Height, in pixels or millimetres. */
  height?: number | string | null;
  /** Length. */
  length?: number | string | null;
  /** Weight in grams. */
  weight?: number | string | null;
  /** Width, in pixels or millimetres. */
  width?: number | string | null;
  /** What kind it is of. */
  type?: 3 | 6;
  /** Currency of the price that was paid for it. */
  purchasingCurrency?: string | null;
  /** Price that was paid for it. */
  purchasingPrice?: number | string | null;
  /** How many or how much. */
  quantity?: number | string | null;
  [name: `property${string}`]: unknown;
}

/** Type catalog_ratio of the documentation. */
export interface CatalogRatio {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the product: catalog.product.list. */
  productId?: number | string;
  /** How much of a unit is sold at once. */
  ratio?: number | string;
  /** Whether it is taken unless told. */
  isDefault?: "Y" | "N";
}

/** Type catalog_rounding_rule of the documentation. */
export interface CatalogRoundingRule {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the kind of price: catalog.priceType.list. */
  catalogGroupId?: number | string;
  /** Price of one. */
  price?: number | string;
  /** How it is rounded. */
  roundType?: 1 | 2 | 4;
  /** To which amount it is rounded. */
  roundPrecision?: number | string;
  /** Id of the user who created it: user.get. */
  createdBy?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  dateModify?: string;
}

/** Type catalog_section of the documentation. */
export interface CatalogSection {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of a catalog: catalog.catalog.list. */
  iblockId?: number | string;
  /** Id of a section: catalog.section.list. */
  iblockSectionId?: number | string;
  /** What it is called. */
  name?: string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** Symbolic code. */
  code?: string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** What it is about, in words. */
  description?: string;
  /** Format of the description: text or HTML. */
  descriptionType?: "text" | "html";
}

/** Type catalog_store of the documentation. */
export interface CatalogStore {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Street and house, or the whole address. */
  address?: string;
  /** What it is called, for people to read. */
  title?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** What it is about, in words. */
  description?: string;
  /** Latitude or longitude of the store. */
  gpsN?: number | string;
  /** Latitude or longitude of the store. */
  gpsS?: number | string;
  /** Id of the file with the picture. */
  imageId?: {
    /** Id, unique among its kind. */
    id?: number;
    /** Address. */
    url?: string;
  };
  /** When it was last changed. Date and time, ISO 8601. */
  dateModify?: string;
  /** When it was created. Date and time, ISO 8601. */
  dateCreate?: string;
  /** Id of the user: user.get. */
  userId?: number | string;
  /** Id of the user who last changed it: user.get. */
  modifiedBy?: number | string;
  /** Phone number. */
  phone?: string;
  /** When it is open. */
  schedule?: string;
  /** Id in an outside system. */
  xmlId?: string | number | null;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** E-mail address. */
  email?: string;
  /** Whether orders can be fetched there. */
  issuingCenter?: "Y" | "N";
  /** Symbolic code. */
  code?: string;
}

/** Type catalog_storeproduct of the documentation. */
export interface CatalogStoreproduct {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the product: catalog.product.list. */
  productId?: number | string;
  /** Id of the store: catalog.store.list. */
  storeId?: number | string;
  /** Amount. */
  amount?: number | string;
  /** How much is reserved. */
  quantityReserved?: number | string | null;
}

/** Type catalog_userfield_document of the documentation. */
export interface CatalogUserfieldDocument {
  /** Id of an inventory document: catalog.document.list. */
  documentId?: number | string;
  /** Kind of the document. */
  documentType?: string;
  [name: `field${string}`]: unknown;
}

/** Type catalog_vat of the documentation. */
export interface CatalogVat {
  /** Id, unique among its kind. */
  id?: number | string;
  /** What it is called. */
  name?: string;
  /** Whether it is in use. */
  active?: "Y" | "N";
  /** The rate. */
  rate?: number | string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** When it was last changed. Date and time, ISO 8601. */
  timestampX?: string;
}

/** Type crm_activity_binding of the documentation. */
export interface CrmActivityBinding {
  /** Kind of what it belongs to: crm.enum.ownertype. */
  OWNER_TYPE_ID?: unknown;
  /** Id of what it belongs to. */
  OWNER_ID?: number | string;
}

/** Type crm_currency of the documentation. */
export interface CrmCurrency {
  /** Amount. */
  AMOUNT?: number | string;
  /** How many units the rate is for. */
  AMOUNT_CNT?: number | string;
  /** Whether it is the base one. */
  BASE?: "Y" | "N";
  /** Code of the currency: crm.currency.list. */
  CURRENCY?: string;
  /** When it was last changed. Date and time, ISO 8601. */
  DATE_UPDATE?: string | Date;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** Id of the page, or of a site or language. */
  LID?: string;
  /** How many decimals there are. */
  DECIMALS?: number | string;
  /** Sign before the decimals. */
  DEC_POINT?: string;
  /** Template of an amount; `#` stands for the number. */
  FORMAT_STRING?: string;
  /** First name, surname and what else belongs to the name. */
  FULL_NAME?: string;
  /** Sign between the thousands. */
  THOUSANDS_SEP?: string;
  /** Code of the language, e.g. en. */
  LANG?: object;
}

/** Type crm_item_product_row of the documentation. */
export interface CrmItemProductRow {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of what it belongs to. */
  ownerId?: number | string;
  /** Kind of what it belongs to. */
  ownerType?: string;
  /** Id of the product: catalog.product.list. */
  productId?: number | string;
  /** Name of the product. */
  productName?: string;
  /** Price of one. */
  price?: number | string;
  /** Price in the currency of the reports. */
  priceAccount?: number | string;
  /** Price with discounts, without tax. */
  priceExclusive?: number | string;
  /** Price without discounts and tax. */
  priceNetto?: number | string;
  /** Price with tax, without discounts. */
  priceBrutto?: number | string;
  /** How many or how much. */
  quantity?: number | string;
  /** 1 an amount, 2 per cent. */
  discountTypeId?: 1 | 2;
  /** Discount in per cent. */
  discountRate?: number | string;
  /** Discount as an amount. */
  discountSum?: number | string;
  /** Tax in per cent. */
  taxRate?: number | string | null;
  /** Whether the price contains the tax. */
  taxIncluded?: "Y" | "N";
  /** Whether it was changed by hand. */
  customized?: string;
  /** Code of the unit of measure: catalog.measure.list. */
  measureCode?: number | string;
  /** Name of the unit of measure. */
  measureName?: string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
  /** What kind it is of. */
  type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Id of the store: catalog.store.list. */
  storeId?: number | string;
}

/** Type crm_multifield of the documentation. */
export interface CrmMultifield {
  /** Id, unique among its kind. */
  ID?: number | string | undefined;
  /** Kind of it, as a number or a code. */
  TYPE_ID?: "PHONE" | "EMAIL" | "WEB" | "IM" | "LINK" | undefined;
  /** The value itself. */
  VALUE?: string | undefined;
  /** Kind of the value, e.g. WORK or MOBILE. */
  VALUE_TYPE?:
    | "WORK"
    | "MOBILE"
    | "FAX"
    | "HOME"
    | "PAGER"
    | "MAILING"
    | "OTHER"
    | "VK"
    | "LIVEJOURNAL"
    | "TWITTER"
    | "TELEGRAM"
    | "SKYPE"
    | "VIBER"
    | "BITRIX24"
    | "OPENLINE"
    | "IMOL"
    | "ICQ"
    | "MSN"
    | "JABBER"
    | (string & {})
    | undefined;
  /** Y deletes the value with this ID. */
  DELETE?: "Y" | "N" | undefined;
}

/** Type crm_orderentity of the documentation. */
export interface CrmOrderentity {
  /** Id of what it belongs to. */
  OWNER_ID?: number | string;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  OWNER_TYPE_ID?: number | string;
  /** Id of the order: sale.order.list. */
  ORDER_ID?: number | string;
  /** Id of the order: sale.order.list. */
  orderId?: number;
  /** Id of what it belongs to. */
  ownerId?: number;
  /** Kind of what it belongs to: crm.enum.ownertype. */
  ownerTypeId?: number;
}

/** Type diskfile of the documentation. */
export interface Diskfile {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id of the file. */
  FILE_ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Size; of a file in bytes. */
  SIZE?: string;
  BYTES?: number | string;
  CAN_READ?: boolean | ("Y" | "N");
  /** Address of its page. */
  VIEW_URL?: string;
  /** Address of a small version, or of the page as it will look. */
  PREVIEW_URL?: string;
}

/** Type relation of the documentation. */
export interface Relation {
  /** Kind of CRM record, e.g. 2 for deals: crm.enum.ownertype. */
  entityTypeId?: number | string;
  isChildrenListEnabled?: boolean | ("Y" | "N");
  /** Whether it came with the portal. */
  isPredefined?: boolean | ("Y" | "N");
}

/** Type sale_basket_item_property of the documentation. */
export interface SaleBasketItemProperty {
  /** Id, unique among its kind. */
  id?: number | string;
  /** Id of the item of the order: sale.basketitem.list. */
  basketId?: number | string;
  /** What it is called. */
  name?: string;
  /** The value itself. */
  value?: string;
  /** Symbolic code. */
  code?: string;
  /** Place in the order; what has less comes first. */
  sort?: number | string;
  /** Id in an outside system. */
  xmlId?: string | number;
}
