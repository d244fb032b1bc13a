package soliton.provenance.bill;

import java.util.List;

/// The columns of a tabular bill that are understood, with the headings they are found by.
/// Headings are compared without case, spaces and punctuation.
public enum Column {
  PART_NUMBER(
      "partnumber",
      "mpn",
      "mfgpn",
      "mfrpn",
      "manufacturerpartnumber",
      "mfrpartnumber",
      "mfgpartnumber",
      "mfrpart",
      "mfgpart",
      "partno",
      "manufacturerpn",
      "manufacturerpartno",
      "herstellernummer",
      "型号"),
  MANUFACTURER(
      "manufacturer",
      "mfg",
      "mfr",
      "maker",
      "brand",
      "vendor",
      "manufacturername",
      "mfgname",
      "mfrname",
      "supplier",
      "hersteller",
      "fabricant",
      "制造商",
      "厂家"),
  QUANTITY("quantity", "qty", "count", "qtyperboard", "quantityperboard", "menge", "anzahl", "数量"),
  REFERENCE(
      "reference",
      "references",
      "referencedesignator",
      "referencedesignators",
      "refdes",
      "designator",
      "designators",
      "ref",
      "location",
      "位号"),
  DESCRIPTION("description", "desc", "partdescription", "beschreibung", "描述"),
  PRICE("unitprice", "price", "unitcost", "cost", "pricerange", "preis", "stückpreis", "单价"),
  CURRENCY("currency", "curr", "währung", "币种"),
  ORIGIN("origin", "countryoforigin", "coo", "madein", "ursprungsland", "原产地"),
  FITTED("assembly", "fitted", "mount", "mounted", "population", "dnp", "dnf"),
  PACKAGE_URL("purl", "packageurl"),
  LICENCE("licence", "license", "licenses"),
  PHASE("phase", "scope");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which is immutable
  private final List<String> headings;

  Column(String... headings) {
    this.headings = List.of(headings);
  }

  List<String> headings() {
    return headings;
  }
}
