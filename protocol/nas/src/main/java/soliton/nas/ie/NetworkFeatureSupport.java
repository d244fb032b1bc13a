package soliton.nas.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Coded;

/// What the network can do, TS 24.501 9.11.3.5. Kept as received, 1 to 4 octets.
public record NetworkFeatureSupport(Octets octets) {
  /// Emergency services or fallback to them, over NR or E-UTRA connected to the 5G core (EMC,
  /// EMF).
  public enum Emergency implements Coded {
    NONE(0),
    NR(1),
    EUTRA(2),
    NR_AND_EUTRA(3);

    private final int code;

    Emergency(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static Emergency of(int code) {
      return switch (code) {
        case 1 -> NR;
        case 2 -> EUTRA;
        case 3 -> NR_AND_EUTRA;
        default -> NONE;
      };
    }
  }

  /// A feature and where its bit lies: octets count from 0 in the value, bits from 1.
  public enum Feature {
    IMS_VOICE(0, 1),
    IMS_VOICE_NON_3GPP(0, 2),
    INTERWORKING_WITHOUT_N26(0, 7),
    MPS(0, 8),
    EMERGENCY_NON_3GPP(1, 1),
    MCS(1, 2),
    CONTROL_PLANE_CIOT(1, 5),
    N3_DATA(1, 6),
    HEADER_COMPRESSION_CONTROL_PLANE_CIOT(1, 7),
    USER_PLANE_CIOT(1, 8),
    LOCATION_SERVICES(2, 1),
    ATSSS(2, 2),
    ETHERNET_HEADER_COMPRESSION_CONTROL_PLANE_CIOT(2, 3),
    CONNECTION_RELEASE(2, 4),
    PAGING_INDICATION_FOR_VOICE(2, 5),
    REJECT_PAGING_REQUEST(2, 6),
    PAGING_RESTRICTION(2, 7),
    UNAVAILABILITY_PERIOD(2, 8);

    private final int octet;
    private final int bit;

    Feature(int octet, int bit) {
      this.octet = octet;
      this.bit = bit;
    }
  }

  /// Two octets, or three if a feature needs the third.
  public static NetworkFeatureSupport of(
      Emergency emergency, Emergency fallback, Feature... features) {
    int[] values = {emergency.code() << 2 | fallback.code() << 4, 0, 0};
    int length = 2;
    for (Feature feature : features) {
      values[feature.octet] |= 1 << feature.bit - 1;
      length = Math.max(length, feature.octet + 1);
    }
    return new NetworkFeatureSupport(Octets.of(java.util.Arrays.copyOf(values, length)));
  }

  public boolean has(Feature feature) {
    return feature.octet < octets.length()
        && (octets.at(feature.octet) >> feature.bit - 1 & 1) != 0;
  }

  public Emergency emergency() {
    return Emergency.of(octets.at(0) >> 2 & 3);
  }

  public Emergency emergencyFallback() {
    return Emergency.of(octets.at(0) >> 4 & 3);
  }

  public static NetworkFeatureSupport read(OctetReader in) {
    if (!in.hasMore()) {
      in.fail();
    }
    return new NetworkFeatureSupport(in.rest());
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
