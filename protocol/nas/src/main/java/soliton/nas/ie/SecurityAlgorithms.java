package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// The NAS security algorithms that the network has selected, TS 24.501 9.11.3.34.
///
/// @param ciphering n of NEAn, 0 to 7
/// @param integrity n of NIAn, 0 to 7
public record SecurityAlgorithms(int ciphering, int integrity) implements Coded {
  public SecurityAlgorithms {
    if ((ciphering | integrity) < 0 || ciphering > 7 || integrity > 7) {
      throw new IllegalArgumentException(
          "no algorithms: NEA" + ciphering + ", NIA" + integrity + ", want 0 to 7");
    }
  }

  /// Null for reserved values.
  public static @Nullable SecurityAlgorithms of(int code) {
    return (code & 0x88) == 0 ? new SecurityAlgorithms(code >> 4, code & 7) : null;
  }

  @Override
  public int code() {
    return ciphering << 4 | integrity;
  }
}
