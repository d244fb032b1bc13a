package soliton.upf.rules;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.Name;

/// Names of networks as PFCP writes them: as plain text, or as the labels of an access point name,
/// each after its length (TS 29.244 8.2.4, TS 23.003 9.1). Both become text with dots, in lower
/// case.
final class NetworkInstance {
  private NetworkInstance() {}

  static @Nullable String of(@Nullable Name given) {
    if (given == null) {
      return null;
    }
    String labels = labels(given.octets());
    return (labels == null ? given.toString() : labels).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String labels(Octets octets) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < octets.length()) {
      int length = octets.at(at);
      if (length == 0 || at + 1 + length > octets.length()) {
        return null;
      }
      text.append(text.isEmpty() ? "" : ".")
          .append(new String(octets.slice(at + 1, length).toArray(), StandardCharsets.US_ASCII));
      at += 1 + length;
    }
    return text.isEmpty() ? null : text.toString();
  }
}
