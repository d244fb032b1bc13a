package soliton.nas.ie;

import java.nio.charset.StandardCharsets;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Identity of the phone for the data network, a network access identifier in UTF-8, TS 24.501
/// 9.11.4.15. Kept as received.
public record DnSpecificIdentity(Octets octets) {
  public static DnSpecificIdentity of(String identifier) {
    return new DnSpecificIdentity(Octets.copyOf(identifier.getBytes(StandardCharsets.UTF_8)));
  }

  public String identifier() {
    return new String(octets.toArray(), StandardCharsets.UTF_8);
  }

  public static DnSpecificIdentity read(OctetReader in) {
    return new DnSpecificIdentity(in.rest());
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
