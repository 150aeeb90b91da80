// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Type catalog_catalog of the documentation. */
export interface CatalogCatalog {
  id?: number | string;
  iblockId?: number | string;
  iblockTypeId?: string | number;
  lid?: string;
  name?: string;
  productIblockId?: number | string | null;
  skuPropertyId?: number | string | null;
  subscription?: "Y" | "N";
  vatId?: number | string | null;
}

/** Type catalog_document of the documentation. */
export interface CatalogDocument {
  id?: number | string;
  docType?: string;
  docNumber?: string;
  title?: string;
  siteId?: string | number;
  responsibleId?: number | string;
  createdBy?: number | string;
  modifiedBy?: number | string;
  status?: "N" | "Y" | "C";
  statusBy?: number | string | null;
  dateStatus?: string;
  dateCreate?: string;
  dateModify?: string;
  dateDocument?: null | string;
  currency?: string;
  total?: number | string | null;
  commentary?: string;
}

/** Type catalog_document_element of the documentation. */
export interface CatalogDocumentElement {
  id?: number | string;
  docId?: number | string;
  elementId?: number | string;
  storeFrom?: number | string | null;
  storeTo?: number | string;
  amount?: number | string;
  purchasingPrice?: number | string;
}

/** Type catalog_documentcontractor of the documentation. */
export interface CatalogDocumentcontractor {
  id?: number | string;
  documentId?: number | string;
  entityTypeId?: 3 | 4;
  entityId?: number | string;
}

/** Type catalog_enum of the documentation. */
export interface CatalogEnum {
  id?: number | string;
  name?: string;
}

/** Type catalog_extra of the documentation. */
export interface CatalogExtra {
  id?: number | string;
  name?: string;
  percentage?: number | string;
}

/** Type catalog_language of the documentation. */
export interface CatalogLanguage {
  lid?: string;
  name?: string;
  active?: "Y" | "N";
}

/** Type catalog_measure of the documentation. */
export interface CatalogMeasure {
  id?: number | string;
  code?: number | string;
  isDefault?: "Y" | "N";
  measureTitle?: string;
  symbol?: string;
  symbolIntl?: string;
  symbolLetterIntl?: string;
}

/** Type catalog_price of the documentation. */
export interface CatalogPrice {
  id?: number | string;
  productId?: number | string;
  catalogGroupId?: number | string;
  price?: number | string;
  priceScale?: number | string;
  currency?: string;
  quantityFrom?: number | string | null;
  quantityTo?: number | string | null;
  extraId?: number | string | null;
  timestampX?: string;
}

/** Type catalog_price_type of the documentation. */
export interface CatalogPriceType {
  id?: number | string;
  name?: string;
  base?: "Y" | "N" | (string & {});
  sort?: number | string;
  xmlId?: string | number;
  timestampX?: string;
  createdBy?: number | string;
  modifiedBy?: number | string;
  dateCreate?: string;
}

/** Type catalog_price_type_group of the documentation. */
export interface CatalogPriceTypeGroup {
  id?: number | string;
  catalogGroupId?: number | string;
  groupId?: number | string;
  access?: "Y" | "N";
}

/** Type catalog_price_type_lang of the documentation. */
export interface CatalogPriceTypeLang {
  id?: number | string;
  catalogGroupId?: number | string;
  name?: string;
  lang?: string;
}

/** Type catalog_product of the documentation. */
export interface CatalogProduct {
  id?: number | string;
  iblockId?: number | string;
  name?: string;
  active?: "Y" | "N";
  available?: "Y" | "N";
  code?: string;
  xmlId?: string | number;
  barcodeMulti?: "Y" | "N";
  bundle?: "Y" | "N";
  canBuyZero?: "Y" | "N";
  createdBy?: number | string;
  modifiedBy?: number | string;
  dateActiveFrom?: string;
  dateActiveTo?: string;
  dateCreate?: string;
  timestampX?: string;
  iblockSectionId?: number | string;
  measure?: number | string;
  previewText?: string | null;
  detailText?: string | null;
  previewPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  detailPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  previewTextType?: "text" | "html";
  detailTextType?: "text" | "html";
  sort?: number | string;
  subscribe?: "Y" | "N" | "D";
  vatId?: number | string;
  vatIncluded?: "Y" | "N";
  height?: number | string;
  length?: number | string;
  weight?: number | string;
  width?: number | string;
  quantityTrace?: "Y" | "N" | "D";
  type?: 1;
  purchasingCurrency?: string;
  purchasingPrice?: number | string;
  quantity?: number | string;
  quantityReserved?: number | string;
  recurSchemeLength?: number | string;
  recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y";
  trialPriceId?: number | string;
  withoutOrder?: "Y" | "N";
  [name: `property${string}`]: unknown;
}

/** Type catalog_product_image of the documentation. */
export interface CatalogProductImage {
  id?: number | string;
  name?: string;
  productId?: number | string;
  type?: "DETAIL_PICTURE" | "PREVIEW_PICTURE" | "MORE_PHOTO";
  createTime?: string;
  downloadUrl?: string;
  detailUrl?: string;
}

/** Type catalog_product_offer of the documentation. */
export interface CatalogProductOffer {
  id?: number | string;
  iblockId?: number | string;
  name?: string;
  active?: "Y" | "N";
  available?: "Y" | "N";
  code?: string;
  xmlId?: string | number;
  barcodeMulti?: "Y" | "N";
  bundle?: "Y" | "N";
  canBuyZero?: "Y" | "N";
  createdBy?: number | string;
  modifiedBy?: number | string;
  dateActiveFrom?: string;
  dateActiveTo?: string;
  dateCreate?: string;
  timestampX?: string;
  iblockSectionId?: number | string | null;
  measure?: number | string;
  previewText?: string | null;
  detailText?: string | null;
  previewPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  detailPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  previewTextType?: "text" | "html";
  detailTextType?: "text" | "html";
  sort?: number | string;
  subscribe?: "Y" | "N" | "D";
  vatId?: number | string;
  vatIncluded?: "Y" | "N";
  height?: number | string;
  length?: number | string;
  weight?: number | string;
  width?: number | string;
  quantityTrace?: "Y" | "N" | "D";
  type?: 4 | 5;
  purchasingCurrency?: string;
  purchasingPrice?: number | string;
  quantity?: number | string;
  quantityReserved?: number | string;
  recurSchemeLength?: number | string | null;
  recurSchemeType?: "H" | "D" | "W" | "M" | "Q" | "S" | "Y";
  trialPriceId?: number | string | null;
  withoutOrder?: "Y" | "N";
  parentId?: {
    value?: string;
    valueId?: string;
  };
  [name: `property${string}`]: unknown;
}

/** Type catalog_product_property of the documentation. */
export interface CatalogProductProperty {
  id?: number | string;
  timestampX?: string;
  iblockId?: number | string;
  name?: string;
  active?: "Y" | "N";
  sort?: number | string | null;
  code?: string | null;
  defaultValue?: string | null;
  propertyType?: "N" | "S" | "L" | "F" | "E" | "G" | (string & {});
  userType?: string | null;
  rowCount?: number | string;
  colCount?: number | string;
  listType?: string;
  multiple?: "Y" | "N";
  xmlId?: string | number | null;
  fileType?: string | null;
  multipleCnt?: number | string | null;
  linkIblockId?: number | string | null;
  withDescription?: string | null;
  searchable?: "Y" | "N";
  filtrable?: string;
  isRequired?: "Y" | "N";
  hint?: string | null;
  userTypeSettings?: null | {
    group?: string;
    multiple?: string;
    size?: number;
    tableName?: string;
    width?: number;
  };
}

/** Type catalog_product_property_enum of the documentation. */
export interface CatalogProductPropertyEnum {
  id?: number | string;
  propertyId?: number | string;
  value?: string;
  xmlId?: string | number;
  def?: "Y" | "N";
  sort?: number | string;
}

/** Type catalog_product_property_features of the documentation. */
export interface CatalogProductPropertyFeatures {
  id?: number | string;
  propertyId?: number | string;
  moduleId?: string | number;
  featureId?: string | number;
  isEnabled?: "Y" | "N";
}

/** Type catalog_product_property_section of the documentation. */
export interface CatalogProductPropertySection {
  iblockId?: number | string;
  propertyId?: number | string;
  sectionId?: number | string;
  smartFilter?: "Y" | "N";
  displayType?: "F" | "K" | "P";
  displayExpanded?: "Y" | "N";
  filterHint?: string;
}

/** Type catalog_product_service of the documentation. */
export interface CatalogProductService {
  id?: number | string;
  iblockId?: number | string;
  name?: string;
  active?: "Y" | "N";
  available?: "Y" | "N";
  code?: string;
  xmlId?: string | number;
  bundle?: "Y" | "N";
  createdBy?: number | string;
  modifiedBy?: number | string;
  dateActiveFrom?: string;
  dateActiveTo?: string;
  dateCreate?: string;
  timestampX?: string;
  iblockSectionId?: number | string;
  measure?: number | string;
  previewText?: string | null;
  detailText?: string | null;
  previewPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  detailPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  previewTextType?: "text" | "html";
  detailTextType?: "text" | "html";
  sort?: number | string;
  vatId?: number | string;
  vatIncluded?: "Y" | "N";
  type?: 7;
  [name: `property${string}`]: unknown;
}

/** Type catalog_product_sku of the documentation. */
export interface CatalogProductSku {
  id?: number | string;
  iblockId?: number | string;
  name?: string;
  active?: "Y" | "N";
  available?: "Y" | "N";
  code?: string;
  xmlId?: string | number;
  bundle?: "Y" | "N";
  canBuyZero?: "Y" | "N";
  createdBy?: number | string;
  modifiedBy?: number | string;
  dateActiveFrom?: string;
  dateActiveTo?: string;
  dateCreate?: string;
  timestampX?: string;
  iblockSectionId?: number | string;
  measure?: number | string | null;
  previewText?: string | null;
  detailText?: string | null;
  previewPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  detailPicture?: {
    id?: string;
    url?: string;
    urlMachine?: string;
  };
  previewTextType?: "text" | "html";
  detailTextType?: "text" | "html";
  sort?: number | string;
  subscribe?: "Y" | "N" | "D";
  vatId?: number | string | null;
  vatIncluded?: "Y" | "N";
  height?: number | string | null;
  length?: number | string | null;
  weight?: number | string | null;
  width?: number | string | null;
  type?: 3 | 6;
  purchasingCurrency?: string | null;
  purchasingPrice?: number | string | null;
  quantity?: number | string | null;
  [name: `property${string}`]: unknown;
}

/** Type catalog_ratio of the documentation. */
export interface CatalogRatio {
  id?: number | string;
  productId?: number | string;
  ratio?: number | string;
  isDefault?: "Y" | "N";
}

/** Type catalog_rounding_rule of the documentation. */
export interface CatalogRoundingRule {
  id?: number | string;
  catalogGroupId?: number | string;
  price?: number | string;
  roundType?: 1 | 2 | 4;
  roundPrecision?: number | string;
  createdBy?: number | string;
  modifiedBy?: number | string;
  dateCreate?: string;
  dateModify?: string;
}

/** Type catalog_section of the documentation. */
export interface CatalogSection {
  id?: number | string;
  iblockId?: number | string;
  iblockSectionId?: number | string;
  name?: string;
  xmlId?: string | number;
  code?: string;
  sort?: number | string;
  active?: "Y" | "N";
  description?: string;
  descriptionType?: "text" | "html";
}

/** Type catalog_store of the documentation. */
export interface CatalogStore {
  id?: number | string;
  address?: string;
  title?: string;
  active?: "Y" | "N";
  description?: string;
  gpsS?: number | string;
  imageId?: {
    id?: number;
    url?: string;
  };
  dateModify?: string;
  dateCreate?: string;
  userId?: number | string;
  modifiedBy?: number | string;
  phone?: string;
  schedule?: string;
  xmlId?: string | number | null;
  sort?: number | string;
  email?: string;
  issuingCenter?: "Y" | "N";
  code?: string;
  [name: `gps${string}`]: unknown;
}

/** Type catalog_storeproduct of the documentation. */
export interface CatalogStoreproduct {
  id?: number | string;
  productId?: number | string;
  storeId?: number | string;
  amount?: number | string;
  quantityReserved?: number | string | null;
}

/** Type catalog_userfield_document of the documentation. */
export interface CatalogUserfieldDocument {
  documentId?: number | string;
  documentType?: string;
  [name: `field${string}`]: unknown;
}

/** Type catalog_vat of the documentation. */
export interface CatalogVat {
  id?: number | string;
  name?: string;
  active?: "Y" | "N";
  rate?: number | string;
  sort?: number | string;
  timestampX?: string;
}

/** Type crm_activity_binding of the documentation. */
export interface CrmActivityBinding {
  OWNER_TYPE_ID?: unknown;
  OWNER_ID?: number | string;
}

/** Type crm_currency of the documentation. */
export interface CrmCurrency {
  AMOUNT?: number | string;
  AMOUNT_CNT?: number | string;
  BASE?: "Y" | "N";
  CURRENCY?: string;
  DATE_UPDATE?: string | Date;
  SORT?: number | string;
  LID?: string;
  DECIMALS?: number | string;
  DEC_POINT?: string;
  FORMAT_STRING?: string;
  FULL_NAME?: string;
  THOUSANDS_SEP?: string;
  LANG?: object;
}

/** Type crm_item_product_row of the documentation. */
export interface CrmItemProductRow {
  id?: number | string;
  ownerId?: number | string;
  ownerType?: string;
  productId?: number | string;
  productName?: string;
  price?: number | string;
  priceAccount?: number | string;
  priceExclusive?: number | string;
  priceNetto?: number | string;
  priceBrutto?: number | string;
  quantity?: number | string;
  discountTypeId?: 1 | 2;
  discountRate?: number | string;
  discountSum?: number | string;
  taxRate?: number | string | null;
  taxIncluded?: "Y" | "N";
  customized?: string;
  measureCode?: number | string;
  measureName?: string;
  sort?: number | string;
  xmlId?: string | number;
  type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  storeId?: number | string;
}

/** Type crm_multifield of the documentation. */
export interface CrmMultifield {
  ID?: number | string | undefined;
  TYPE_ID?: "PHONE" | "EMAIL" | "WEB" | "IM" | "LINK" | undefined;
  VALUE?: string | undefined;
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
  /**
   * Y deletes the value with this ID.
   */
  DELETE?: "Y" | "N" | undefined;
}

/** Type crm_orderentity of the documentation. */
export interface CrmOrderentity {
  OWNER_ID?: number | string;
  OWNER_TYPE_ID?: number | string;
  ORDER_ID?: number | string;
  orderId?: number;
  ownerId?: number;
  ownerTypeId?: number;
}

/** Type diskfile of the documentation. */
export interface Diskfile {
  ID?: number | string;
  FILE_ID?: number | string;
  NAME?: string;
  SIZE?: string;
  BYTES?: number | string;
  CAN_READ?: boolean | ("Y" | "N");
  VIEW_URL?: string;
  PREVIEW_URL?: string;
}

/** Type relation of the documentation. */
export interface Relation {
  entityTypeId?: number | string;
  isChildrenListEnabled?: boolean | ("Y" | "N");
  isPredefined?: boolean | ("Y" | "N");
}

/** Type sale_basket_item of the documentation. */
export interface SaleBasketItem {
  id?: number | string;
  orderId?: number | string;
  sort?: number | string;
  productId?: number | string;
  price?: number | string;
  customPrice?: "Y" | "N";
  currency?: string;
  quantity?: number | string;
  xmlId?: string | number;
  dateInsert?: string;
  dateUpdate?: string;
  properties?: SaleBasketItemProperty[];
  name?: string;
  basePrice?: number | string;
  discountPrice?: number | string;
  weight?: number | string;
  dimensions?: string;
  measureCode?: string;
  measureName?: string;
  canBuy?: "Y" | "N";
  vatRate?: number | string | null;
  vatIncluded?: "Y" | "N";
  barcodeMulti?: "Y" | "N";
  type?: number | string | null;
  catalogXmlId?: string | number;
  productXmlId?: string | number;
  reservations?: SaleBasketItemReservation[];
  productid?: number;
  dateRefresh?: null;
  detailPageUrl?: string;
  discountCoupon?: string;
  discountName?: string;
  discountValue?: string;
  fuserId?: number;
  lid?: string;
  module?: string;
  notes?: string;
  priceTypeId?: number;
  productPriceId?: number;
  productProviderClass?: string;
  recommendation?: string;
  setParentId?: string;
  subscribe?: string;
}

/** Type sale_basket_item_property of the documentation. */
export interface SaleBasketItemProperty {
  id?: number | string;
  basketId?: number | string;
  name?: string;
  value?: string;
  code?: string;
  sort?: number | string;
  xmlId?: string | number;
}

/** Type sale_basket_item_reservation of the documentation. */
export interface SaleBasketItemReservation {
  id?: number | string;
  basketId?: number | string;
  storeId?: number | string;
  quantity?: number | string;
  dateReserve?: string;
  dateReserveEnd?: string;
  reservedBy?: number | string | null;
}

/** Type sale_business_value_person_domain of the documentation. */
export interface SaleBusinessValuePersonDomain {
  personTypeId?: number | string;
  domain?: "I" | "E";
}

/** Type sale_delivery_extra_service of the documentation. */
export interface SaleDeliveryExtraService {
  ID?: number | string;
  TYPE?: "enum" | "checkbox" | "quantity";
  NAME?: string;
  ACTIVE?: "Y" | "N";
  CODE?: string;
  SORT?: number | string;
  DESCRIPTION?: string;
  PRICE?: number | string;
  ITEMS?: SaleDeliveryExtraServiceEnumItem[];
}

/** Type sale_delivery_extra_service_enum_item of the documentation. */
export interface SaleDeliveryExtraServiceEnumItem {
  TITLE?: string;
  CODE?: string | null;
  PRICE?: number | string;
}

/** Type sale_delivery_handler of the documentation. */
export interface SaleDeliveryHandler {
  ID?: number | string;
  NAME?: string;
  CODE?: string;
  SORT?: number | string;
  DESCRIPTION?: string;
  SETTINGS?: SaleDeliveryHandlerSettings;
  PROFILES?: SaleDeliveryHandlerProfile[];
}

/** Type sale_delivery_handler_profile of the documentation. */
export interface SaleDeliveryHandlerProfile {
  NAME?: string;
  CODE?: string;
  DESCRIPTION?: string;
}

/** Type sale_delivery_handler_settings of the documentation. */
export interface SaleDeliveryHandlerSettings {
  CALCULATE_URL?: string;
  CREATE_DELIVERY_REQUEST_URL?: string;
  CANCEL_DELIVERY_REQUEST_URL?: string;
  HAS_CALLBACK_TRACKING_SUPPORT?: "Y" | "N";
  CONFIG?: SaleDeliveryHandlerSettingsConfigItem[];
}

/** Type sale_delivery_handler_settings_config_item of the documentation. */
export interface SaleDeliveryHandlerSettingsConfigItem {
  TYPE?: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "DATE" | "LOCATION";
  CODE?: string;
  NAME?: string;
  OPTIONS?: {
    [name: string]: string;
  };
}

/** Type sale_delivery_service of the documentation. */
export interface SaleDeliveryService {
  ID?: number | string;
  PARENT_ID?: number | string | null;
  NAME?: string;
  CURRENCY?: string;
  DESCRIPTION?: string;
  SORT?: number | string;
  ACTIVE?: "Y" | "N";
  LOGOTYPE?: number | null;
}

/** Type sale_lang of the documentation. */
export interface SaleLang {
  active?: "Y" | "N";
  lid?: string;
  name?: string;
}

/** Type sale_order of the documentation. */
export interface SaleOrder {
  id?: number | string;
  lid?: string;
  dateInsert?: string;
  dateUpdate?: string;
  personTypeId?: number | string;
  personTypeXmlId?: string | number;
  statusId?: string | number;
  empStatusId?: number | string;
  dateStatus?: string;
  marked?: "Y" | "N";
  dateMarked?: null | string;
  empMarkedId?: number | string | null;
  reasonMarked?: string;
  price?: number | string;
  discountValue?: number | string;
  taxValue?: number | string | null;
  userDescription?: string;
  additionalInfo?: string;
  comments?: string;
  responsibleId?: number | string;
  recurringId?: number | string;
  lockedBy?: number | string;
  dateLock?: null | string;
  recountFlag?: "Y" | "N";
  affiliateId?: number | string | null;
  updated1c?: "Y" | "N";
  orderTopic?: string;
  xmlId?: string | number;
  statusXmlId?: string | number;
  id1c?: string;
  version?: number | string;
  version1c?: string;
  externalOrder?: "Y" | "N";
  canceled?: "Y" | "N";
  dateCanceled?: null | string;
  empCanceledId?: number | string | null;
  reasonCanceled?: string;
  userId?: number | string;
  currency?: string;
  accountNumber?: string;
  payed?: "Y" | "N";
  deducted?: "Y" | "N";
  basketItems?: SaleBasketItem[];
  clients?: SaleOrderCrmClient[];
  payments?: SaleOrderPayment[];
  shipments?: SaleOrderShipment[];
  propertyValues?: SaleOrderProperty[];
  requisiteLink?: {
    bankDetailId?: number;
    mcBankDetailId?: number;
    mcRequisiteId?: number;
    requisiteId?: number;
  } | unknown[];
  tradeBindings?: SaleOrderTradeBinding[];
  companyId?: number | null;
}

/** Type sale_order_crm_client of the documentation. */
export interface SaleOrderCrmClient {
  id?: number | string;
  entityId?: number | string;
  entityTypeId?: number | string;
  isPrimary?: "Y" | "N";
  orderId?: number | string;
  roleId?: number | string;
  sort?: number | string;
}

/** Type sale_order_payment of the documentation. */
export interface SaleOrderPayment {
  id?: number | string;
  orderId?: number | string;
  paySystemXmlId?: string | number;
  paySystemIsCash?: "Y" | "N";
  accountNumber?: string;
  paid?: "Y" | "N";
  datePaid?: null | string;
  empPaidId?: number | string | null;
  paySystemId?: string | number;
  psStatus?: "Y" | "N" | "";
  psStatusCode?: string;
  psStatusDescription?: string;
  psStatusMessage?: string;
  psSum?: number | string | null;
  psCurrency?: string;
  psResponseDate?: null | string;
  payVoucherNum?: string;
  payVoucherDate?: null | string;
  datePayBefore?: null | string;
  dateBill?: string;
  xmlId?: string | number;
  sum?: number | string;
  currency?: string;
  paySystemName?: string;
  companyId?: number | string | null;
  payReturnNum?: string;
  priceCod?: number | string;
  payReturnDate?: null | string;
  empReturnId?: number | string | null;
  payReturnComment?: string;
  responsibleId?: number | string | null;
  empResponsibleId?: number | string | null;
  dateResponsibleId?: null | string;
  isReturn?: "Y" | "N";
  comments?: string;
  updated1c?: "Y" | "N";
  id1c?: string;
  version1c?: string;
  externalPayment?: "Y" | "N";
  psInvoiceId?: string | number | null;
  marked?: "Y" | "N";
  reasonMarked?: string;
  dateMarked?: null | string;
  empMarkedId?: number | string | null;
}

/** Type sale_order_property of the documentation. */
export interface SaleOrderProperty {
  id?: number | string;
  personTypeId?: number | string;
  propsGroupId?: number | string;
  name?: string;
  type?: "STRING" | "Y/N" | "NUMBER" | "ENUM" | "FILE" | "DATE" | "LOCATION" | "ADDRESS";
  code?: string;
  active?: "Y" | "N";
  util?: "Y" | "N";
  userProps?: "Y" | "N";
  isFiltered?: "Y" | "N";
  sort?: number | string;
  description?: string;
  required?: "Y" | "N";
  multiple?: "Y" | "N";
  xmlId?: string | number;
  defaultValue?: (string | number) | string[] | (number | string)[];
  settings?: {
    maxlength?: string;
    multiline?: string;
    size?: number;
  } | unknown[];
  isProfileName?: "Y" | "N";
  isPayer?: "Y" | "N";
  isEmail?: "Y" | "N";
  isPhone?: "Y" | "N";
  isZip?: "Y" | "N";
  isAddress?: "Y" | "N";
  isLocation?: "Y" | "N";
  isLocation4tax?: "Y" | "N";
  inputFieldLocation?: string;
  isAddressFrom?: "Y" | "N";
  isAddressTo?: "Y" | "N";
  orderPropsId?: number;
  orderPropsXmlId?: null | string;
  value?: string | null;
}

/** Type sale_order_property_group of the documentation. */
export interface SaleOrderPropertyGroup {
  id?: number | string;
  name?: string;
  personTypeId?: number | string;
  sort?: number | string;
}

/** Type sale_order_property_relation of the documentation. */
export interface SaleOrderPropertyRelation {
  entityId?: number | string;
  entityType?: "P" | "D" | "L" | "T";
  propertyId?: number | string;
}

/** Type sale_order_property_value of the documentation. */
export interface SaleOrderPropertyValue {
  id?: number | string;
  name?: string;
  orderId?: number | string;
  code?: string;
  value?: string | SaleOrderPropertyValueFileValue;
  orderPropsId?: number | string;
  orderPropsXmlId?: string | number | null;
}

/** Type sale_order_property_value_file_value of the documentation. */
export interface SaleOrderPropertyValueFileValue {
  id?: string | number;
  contentType?: string;
  description?: string;
  externalId?: string | number;
  fileName?: string;
  fileSize?: number | string;
  moduleId?: string | number;
  originalName?: string;
  src?: string;
  subdir?: string;
  timestampX?: string;
  versionOriginalId?: string | number | null;
  width?: string;
  height?: string;
  handlerId?: null;
  meta?: string;
}

/** Type sale_order_property_variant of the documentation. */
export interface SaleOrderPropertyVariant {
  id?: number | string;
  name?: string;
  value?: string;
  orderPropsId?: number | string;
  description?: string;
  sort?: number | string;
}

/** Type sale_order_shipment of the documentation. */
export interface SaleOrderShipment {
  id?: string | number;
  dateInsert?: string;
  orderId?: number | string;
  accountNumber?: string;
  allowDelivery?: "Y" | "N";
  dateAllowDelivery?: null | string;
  empAllowDeliveryId?: number | string | null;
  deducted?: "Y" | "N";
  dateDeducted?: null | string;
  empDeductedId?: number | string | null;
  reasonUndoDeducted?: string;
  system?: "Y" | "N";
  deliveryId?: number | string;
  deliveryName?: string;
  deliveryXmlId?: string | number;
  statusId?: string | number;
  statusXmlId?: string | number;
  canceled?: "Y" | "N";
  dateCanceled?: null | string;
  empCanceledId?: number | string | null;
  marked?: "Y" | "N";
  dateMarked?: null | string;
  reasonMarked?: string;
  empMarkedId?: number | string | null;
  deliveryDocDate?: null | string;
  deliveryDocNum?: string;
  trackingNumber?: string;
  trackingDescription?: string;
  trackingLastCheck?: string;
  trackingStatus?: string;
  currency?: string;
  customPriceDelivery?: "Y" | "N";
  basePriceDelivery?: number | string;
  priceDelivery?: number | string;
  discountPrice?: number | string | null;
  comments?: string;
  companyId?: number | string | null;
  responsibleId?: number | string | null;
  dateResponsibleId?: null | string;
  empResponsibleId?: number | string | null;
  xmlId?: string | number;
  externalDelivery?: "Y" | "N";
  id1c?: string;
  updated1c?: string;
  version1c?: string;
  shipmentItems?: SaleOrderShipmentItem[];
}

/** Type sale_order_shipment_item of the documentation. */
export interface SaleOrderShipmentItem {
  id?: string | number;
  orderDeliveryId?: string | number;
  basketId?: number | string;
  quantity?: number | string;
  reservedQuantity?: number | string;
  xmlId?: string | number;
  dateInsert?: string;
}

/** Type sale_order_trade_binding of the documentation. */
export interface SaleOrderTradeBinding {
  id?: number | string;
  xmlId?: string | number;
  externalOrderId?: string | number;
  orderId?: number | string;
  tradingPlatformId?: number | string;
  tradingPlatformXmlId?: string | number;
  params?: string | null;
}

/** Type sale_order_trade_platform of the documentation. */
export interface SaleOrderTradePlatform {
  id?: number | string;
  code?: string;
  active?: "Y" | "N";
  name?: string;
  description?: string;
  settings?: string;
  catalogSectionTabClassName?: string;
  class?: string;
  xmlId?: string | number;
}

/** Type sale_payment_item_basket of the documentation. */
export interface SalePaymentItemBasket {
  id?: number | string;
  paymentId?: number | string;
  basketId?: number | string;
  quantity?: number | string;
  xmlId?: string | number;
  dateInsert?: string;
}

/** Type sale_payment_item_shipment of the documentation. */
export interface SalePaymentItemShipment {
  id?: number | string;
  shipmentId?: string | number;
  paymentId?: number | string;
  xmlId?: string | number;
  dateInsert?: string;
}

/** Type sale_paysystem of the documentation. */
export interface SalePaysystem {
  ID?: string | number;
  NAME?: string;
  DESCRIPTION?: string;
  XML_ID?: string | number;
  PERSON_TYPE_ID?: number | string;
  ACTION_FILE?: string;
  ACTIVE?: "Y" | "N";
  ENTITY_REGISTRY_TYPE?: "ORDER" | "CRM_INVOICE" | "CRM_QUOTE";
  NEW_WINDOW?: "Y" | "N";
  ALLOW_EDIT_PAYMENT?: "Y" | "N";
  AUTO_CHANGE_1C?: "Y" | "N";
  CAN_PRINT_CHECK?: "Y" | "N";
  ENCODING?: null | ("windows-1251" | "utf-8" | "iso-8859-1");
  IS_CASH?: "N" | "Y" | "A";
  PSA_NAME?: string;
  PS_MODE?: string | null;
  SORT?: string | number;
  TARIFF?: string | null;
  RESULT_FILE?: null;
  HAVE_PAYMENT?: string;
  HAVE_ACTION?: string;
  HAVE_RESULT?: string;
  HAVE_PREPAY?: string;
  HAVE_PRICE?: string;
  HAVE_RESULT_RECEIVE?: string;
}

/** Type sale_paysystem_handler of the documentation. */
export interface SalePaysystemHandler {
  ID?: string | number;
  NAME?: string;
  CODE?: string;
  SORT?: string;
  SETTINGS?: {
    CURRENCY?: string[];
    FORM_DATA?: {
      ACTION_URI?: string;
      METHOD?: string;
      FIELDS?: {
        [name: string]: {
          VISIBLE?: string;
          CODE?: string | {
            NAME?: string;
            TYPE?: string;
          };
        };
      };
    };
    CODES?: {
      [name: string]: {
        NAME?: string;
        DESCRIPTION?: string;
        SORT?: string;
        GROUP?: string;
        DEFAULT?: {
          PROVIDER_KEY?: string;
          PROVIDER_VALUE?: string;
        };
        INPUT?: {
          TYPE?: string;
          OPTIONS?: {
            TEST?: string;
            REGULAR?: string;
          };
        };
      };
    };
  };
}

/** Type sale_person_type of the documentation. */
export interface SalePersonType {
  id?: number | string;
  name?: string;
  code?: string | null;
  sort?: string;
  active?: "Y" | "N";
  xmlId?: string | number | null;
}

/** Type sale_shipment_property_value of the documentation. */
export interface SaleShipmentPropertyValue {
  id?: number | string;
  name?: string;
  shipmentId?: string | number;
  code?: string | null;
  value?: string | SaleOrderPropertyValueFileValue;
  shipmentPropsId?: number | string;
  shipmentPropsXmlId?: string | number;
}

/** Type sale_status of the documentation. */
export interface SaleStatus {
  id?: string | number;
  type?: "O" | "D";
  notify?: "Y" | "N";
  color?: string;
  sort?: number | string;
  xmlId?: string | number | null;
}

/** Type sale_status_lang of the documentation. */
export interface SaleStatusLang {
  statusId?: string | number;
  lid?: string;
  name?: string;
  description?: string;
}

/** Type time of the documentation. */
export interface Time {
  start?: number | string;
  finish?: number | string;
  duration?: number | string;
  processing?: number | string;
  date_start?: string;
  date_finish?: string;
  operating_reset_at?: number | string;
  operating?: number | string;
}

/** Type type of the documentation. */
export interface Type {
  id?: number | string;
  title?: string;
  code?: string;
  createdBy?: number | string;
  entityTypeId?: number | string;
  isCategoriesEnabled?: boolean | ("Y" | "N");
  isStagesEnabled?: boolean | ("Y" | "N");
  isBeginCloseDatesEnabled?: boolean | ("Y" | "N");
  isClientEnabled?: boolean | ("Y" | "N");
  isUseInUserfieldEnabled?: boolean | ("Y" | "N");
  isLinkWithProductsEnabled?: boolean | ("Y" | "N");
  isMycompanyEnabled?: boolean | ("Y" | "N");
  isDocumentsEnabled?: boolean | ("Y" | "N");
  isSourceEnabled?: boolean | ("Y" | "N");
  isObserversEnabled?: boolean | ("Y" | "N");
  isRecyclebinEnabled?: boolean | ("Y" | "N");
  isAutomationEnabled?: boolean | ("Y" | "N");
  isBizProcEnabled?: boolean | ("Y" | "N");
  isSetOpenPermissions?: boolean | ("Y" | "N");
  isPaymentsEnabled?: boolean | ("Y" | "N");
  isCountersEnabled?: boolean | ("Y" | "N");
  createdTime?: string;
  updatedTime?: string;
  updatedBy?: number | string;
  relations?: {
    parent?: {
      entityTypeId?: number;
      isChildrenListEnabled?: string;
      isPredefined?: string;
    }[];
    child?: {
      entityTypeId?: number;
      isChildrenListEnabled?: string;
      isPredefined?: string;
    }[];
  };
  linkedUserFields?: {
    "CALENDAR_EVENT|UF_CRM_CAL_EVENT"?: string;
    "TASKS_TASK|UF_CRM_TASK"?: string;
    "TASKS_TASK_TEMPLATE|UF_CRM_TASK"?: string;
  };
  customSections?: object | unknown[];
  customSectionId?: number | string | null;
}

/** Type uf_enum_element of the documentation. */
export interface UfEnumElement {
  ID?: number | string | undefined;
  VALUE?: string | undefined;
  DEF?: string | undefined;
  SORT?: number | string | undefined;
  XML_ID?: string | number | undefined;
  DEL?: string | undefined;
}
