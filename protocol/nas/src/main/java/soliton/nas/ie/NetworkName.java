package soliton.nas.ie;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// The name of a network, TS 24.008 10.5.3.5a. Kept as received.
///
/// ```
///   8   7 6 5    4    3 2 1
///   1   coding   CI   number of spare bits in the last octet      then the text
/// ```
///
/// Coding 0 is the GSM default alphabet of 7 bits (TS 23.038 6.2.1), coding 1 is UCS2.
public record NetworkName(Octets octets) {
  private static final int UCS2 = 1;

  /// The name in the GSM default alphabet if it has all letters, in UCS2 otherwise; no initials
  /// of the country are added.
  public static NetworkName of(String text) {
    OctetWriter out = new OctetWriter();
    byte[] septets = GsmAlphabet.septets(text);
    if (septets != null) {
      byte[] packed = GsmAlphabet.pack(septets);
      out.u8(0x80 | packed.length * 8 - septets.length * 7).octets(packed);
    } else {
      out.u8(0x80 | UCS2 << 4).octets(text.getBytes(StandardCharsets.UTF_16BE));
    }
    return new NetworkName(out.toOctets());
  }

  /// The text; empty if the coding is not known.
  public String text() {
    Octets text = octets.from(1);
    return switch (octets.at(0) >> 4 & 7) {
      case 0 -> GsmAlphabet.text(text, (text.length() * 8 - (octets.at(0) & 7)) / 7);
      case UCS2 -> new String(text.toArray(), StandardCharsets.UTF_16BE);
      default -> "";
    };
  }

  /// The phone shall add the initials of the country.
  public boolean addsCountryInitials() {
    return (octets.at(0) & 8) != 0;
  }

  /// Null if there are more spare bits than text, or half a character of UCS2.
  public static @Nullable NetworkName read(OctetReader in) {
    Octets octets = in.rest();
    if (octets.isEmpty()) {
      return null;
    }
    int coding = octets.at(0) >> 4 & 7;
    boolean tooManySpareBits = octets.length() == 1 && (octets.at(0) & 7) != 0;
    boolean halfCharacter = coding == UCS2 && octets.length() % 2 == 0;
    return tooManySpareBits || halfCharacter ? null : new NetworkName(octets);
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }

  @Override
  public String toString() {
    return "\"" + text() + "\"";
  }
}
