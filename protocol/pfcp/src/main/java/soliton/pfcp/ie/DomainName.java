package soliton.pfcp.ie;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// Labels, each after its length, without the zero at the end (RFC 1035 3.1; TS 23.003 9.1): the
/// form of a domain name or of a data network name (TS 29.244 8.2.117). Letters, digits, hyphens
/// and underscores, labels of at most 63 and all at most 253 characters, kept in lower case.
public record DomainName(String text) implements TlvValue {
  private static final int MAX_LABEL = 63;
  private static final int MAX_TEXT = 253;

  public DomainName {
    text = text.toLowerCase(Locale.ROOT);
    if (!isValid(text)) {
      throw new IllegalArgumentException("not a domain name: '" + text + "'");
    }
  }

  public static boolean isValid(String text) {
    if (text.isEmpty() || text.length() > MAX_TEXT) {
      return false;
    }
    for (String label : text.split("\\.", -1)) {
      if (label.isEmpty() || label.length() > MAX_LABEL) {
        return false;
      }
    }
    return text.chars().allMatch(DomainName::isAllowed);
  }

  private static boolean isAllowed(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '.';
  }

  public static @Nullable DomainName decode(OctetReader from) {
    StringBuilder text = new StringBuilder();
    while (from.hasMore()) {
      int length = from.u8();
      byte[] label = from.octets(length).toArray();
      boolean separator = false;
      for (byte each : label) {
        separator |= each == '.';
      }
      if (length == 0 || length > MAX_LABEL || separator || text.length() > MAX_TEXT) {
        return from.hasFailed() ? null : skip(from);
      }
      text.append(text.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
    }
    return isValid(text.toString()) ? new DomainName(text.toString()) : null;
  }

  private static @Nullable DomainName skip(OctetReader from) {
    from.skip(from.remaining());
    return null;
  }

  @Override
  public void encode(OctetWriter to) {
    for (String label : text.split("\\.", -1)) {
      to.u8(label.length()).octets(label.getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
