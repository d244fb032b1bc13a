package soliton.pfcp.ie;

import java.nio.charset.StandardCharsets;
import soliton.base.Dnn;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// A name that both functions are configured with, as octets: of a network instance, application,
/// predefined rule or pool (TS 29.244 8.2.4, 8.2.6, 8.2.72 and others). Most are readable text.
public record Name(Octets octets) implements TlvValue {

  public static Name of(String text) {
    return new Name(Octets.adopt(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// A network instance named like a data network, as the labels of TS 23.003 9.1: "not encoded as
  /// a dotted string" (TS 29.244 8.2.4).
  public static Name of(Dnn network) {
    OctetWriter labels = new OctetWriter();
    new DomainName(network.name()).encode(labels);
    return new Name(labels.toOctets());
  }

  /// True if this is the name of that data network, in either of the forms that are in use: labels,
  /// or text.
  public boolean isOf(Dnn network) {
    return equals(of(network)) || toString().equalsIgnoreCase(network.name());
  }

  public static Name decode(OctetReader from) {
    return new Name(from.rest());
  }

  @Override
  public void encode(OctetWriter to) {
    to.octets(octets);
  }

  /// The octets as UTF-8; what is none is replaced.
  @Override
  public String toString() {
    return new String(octets.toArray(), StandardCharsets.UTF_8);
  }
}
