package soliton.nas;

import java.util.List;
import java.util.Map;

/// Values that random octets would hardly ever be, by type: written by hand from the figures of
/// TS 24.501 clause 9 and TS 24.008 clause 10.5.
final class Samples {
  static final Map<String, List<String>> BY_TYPE =
      Map.ofEntries(
          Map.entry(
              "MobileIdentity",
              List.of(
                  "0199f9070000000001000000f1", // null scheme, 99970, MSIN 000000001 with filler
                  "0100f1101032010212345678", // profile B, 001-01, routing indicator 0123
                  "11757365723140657861", // network specific identifier
                  "f299f907010040c0000001",
                  "f401c0c0000001",
                  "4b09214365870921",
                  "4509214365870921f3",
                  "0e020000000001",
                  "070200fffe00000001")),
          Map.entry("Guti", List.of("f299f907010040c0000001", "f200f110ffffffffffffff")),
          Map.entry("STmsi", List.of("f401c0c0000001")),
          Map.entry("Imeisv", List.of("4509214365870921f3")),
          Map.entry("Plmn", List.of("99f907", "130014")),
          Map.entry("Tai", List.of("99f907000001", "130014ffffff")),
          Map.entry(
              "Dnn", List.of("08696e7465726e6574", "03696d73036d6e63066d63633939390347707273")),
          Map.entry(
              "SnssaiValue", List.of("01", "0102", "01000001", "0100000102", "0100000102000003")),
          Map.entry("Nssai", List.of("0101", "04010000010401ffffff", "0100020102")),
          Map.entry("RejectedNssai", List.of("1001", "4201000001")),
          Map.entry(
              "ExtendedRejectedNssai", List.of("001001", "1121100141010000ff", "005301000001ff")),
          Map.entry("MappedNssai", List.of("0101", "0401000001")),
          Map.entry("NssrgInformation", List.of("03010101", "070401000001aabb")),
          Map.entry("AlternativeNssai", List.of("01010102", "")),
          Map.entry("PartialNssai", List.of("", "0101070099f907000001")),
          Map.entry("TaiList", List.of("0099f907000001", "2199f907000001", "4099f907000001")),
          Map.entry("ServiceAreaList", List.of("0099f907000001", "a199f907000001", "6099f907")),
          Map.entry("PlmnList", List.of("99f907", "99f907130014")),
          Map.entry("SnpnList", List.of("99f907010203040506")),
          Map.entry("LadnIndication", List.of("", "0908696e7465726e6574")),
          Map.entry("LadnInformation", List.of("0908696e7465726e6574070099f907000001")),
          Map.entry(
              "ExtendedLadnInformation", List.of("", "0908696e7465726e65740101070099f907000001")),
          Map.entry("EmergencyNumbers", List.of("03011102", "0302110004041921f3")),
          Map.entry("ReactivationErrors", List.of("0116", "010f0f6f")),
          Map.entry("UniversalTime", List.of("62112220002280", "00101000000069")),
          Map.entry("TimeZone", List.of("80", "69")),
          Map.entry("NetworkName", List.of("83cf70fb4daeb7d9", "90004e0065007400")),
          Map.entry(
              "PduAddress",
              List.of("010a2d0001", "02020000fffe000001", "03020000fffe0000010a2d0001")),
          Map.entry("PagingRestriction", List.of("01", "030200")),
          Map.entry(
              "QosRules",
              List.of(
                  "01000631310101ff01",
                  "0200014003000ba1020306",
                  "05001361303010100a2d0001ffffffff3006410050005005")),
          Map.entry("QosFlowDescriptions", List.of("012041010109", "0520430101010206000a030305")),
          Map.entry(
              "ProtocolConfigurationOptions",
              List.of(
                  "80000d0408080808",
                  "80000a00000d00001000",
                  "808021100100001081060000000083060000")),
          Map.entry("MappedEpsBearerContexts", List.of("50000541010101" + "05", "60000180")),
          Map.entry("ServiceLevelAaContainer", List.of("10024142", "300100a1", "4001017000021234")),
          Map.entry("RegistrationAcceptExtension", List.of("03000b0101070099f907000001", "040000")),
          Map.entry("PolicySections", List.of("000d99f9070008000100040141" + "4243")),
          Map.entry("PolicyResults", List.of("0199f907000100016f")),
          Map.entry("PolicySectionIds", List.of("000799f90700010002")));

  private Samples() {}
}
