package soliton.nas.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// What a phone can do in 5GMM, TS 24.501 9.11.3.1. Kept as received, 1 to 13 octets.
public record GmmCapability(Octets octets) {
  private static final int KNOWN_OCTETS = 10;

  /// A capability and where its bit lies: octets count from 0 in the value, bits from 1.
  public enum Feature {
    S1_MODE(0, 1),
    HANDOVER_ATTACH(0, 2),
    LPP(0, 3),
    RESTRICTED_ENHANCED_COVERAGE(0, 4),
    CONTROL_PLANE_CIOT(0, 5),
    N3_DATA(0, 6),
    HEADER_COMPRESSION_CONTROL_PLANE_CIOT(0, 7),
    SERVICE_GAP_CONTROL(0, 8),
    SRVCC(1, 1),
    USER_PLANE_CIOT(1, 2),
    V2X_UU(1, 3),
    V2X_EUTRA_PC5(1, 4),
    V2X_NR_PC5(1, 5),
    LOCATION_SERVICES(1, 6),
    NSSAA(1, 7),
    RADIO_CAPABILITY_SIGNALLING_OPTIMISATION(1, 8),
    CLOSED_ACCESS_GROUP(2, 1),
    WUS_ASSISTANCE(2, 2),
    MULTIPLE_USER_PLANE_RESOURCES(2, 3),
    EXTENDED_REJECTED_NSSAI(2, 5),
    CONNECTION_RELEASE(3, 5),
    PAGING_INDICATION_FOR_VOICE(3, 6),
    REJECT_PAGING_REQUEST(3, 7),
    PAGING_RESTRICTION(3, 8),
    NSSRG(4, 1),
    MINT(4, 2),
    EVENT_NOTIFICATION(4, 3),
    SOR_SNPN(4, 4),
    EXTENDED_CAG_LIST(4, 5),
    NSAG(4, 6),
    UAS(4, 7),
    NETWORK_SLICE_REPLACEMENT(5, 7),
    UNAVAILABILITY_PERIOD(6, 3),
    PARTIAL_NETWORK_SLICE(7, 3),
    SLICE_TIME_VALIDITY(7, 6),
    SLICE_LOCATION_VALIDITY(7, 7),
    NETWORK_SLICE_USAGE_CONTROL(8, 4);

    private final int octet;
    private final int bit;

    Feature(int octet, int bit) {
      this.octet = octet;
      this.bit = bit;
    }
  }

  /// One to as many octets as the features need.
  public static GmmCapability of(Feature... features) {
    int[] values = new int[KNOWN_OCTETS];
    int length = 1;
    for (Feature feature : features) {
      values[feature.octet] |= 1 << feature.bit - 1;
      length = Math.max(length, feature.octet + 1);
    }
    return new GmmCapability(Octets.of(java.util.Arrays.copyOf(values, length)));
  }

  public boolean has(Feature feature) {
    return feature.octet < octets.length()
        && (octets.at(feature.octet) >> feature.bit - 1 & 1) != 0;
  }

  public static GmmCapability read(OctetReader in) {
    return new GmmCapability(in.rest());
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
