package soliton.nas.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// What a phone can do in 5GSM, TS 24.501 9.11.4.1. Kept as received, 1 to 13 octets.
public record GsmCapability(Octets octets) {
  public static GsmCapability of(boolean reflectiveQos, boolean multiHomedIpv6) {
    return new GsmCapability(Octets.of((reflectiveQos ? 1 : 0) | (multiHomedIpv6 ? 2 : 0)));
  }

  public boolean hasReflectiveQos() {
    return bit(0, 1);
  }

  public boolean hasMultiHomedIpv6() {
    return bit(0, 2);
  }

  public boolean hasEthernetInS1Mode() {
    return bit(0, 3);
  }

  public boolean hasPortManagement() {
    return bit(0, 8);
  }

  private boolean bit(int octet, int bit) {
    return octet < octets.length() && (octets.at(octet) >> bit - 1 & 1) != 0;
  }

  public static GsmCapability read(OctetReader in) {
    return new GsmCapability(in.rest());
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
