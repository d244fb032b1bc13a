package soliton.example.message;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Tac;

/// Coding of types of `base`, which do not know any notation.
public final class MeterTypes {
  private MeterTypes() {}

  /// Example 3.4: tracking area code, 3 octets.
  public static @Nullable Tac readTac(OctetReader in) {
    int value = in.u24();
    return in.hasFailed() ? null : new Tac(value);
  }

  public static void write(Tac tac, OctetWriter out) {
    out.u24(tac.value());
  }
}
