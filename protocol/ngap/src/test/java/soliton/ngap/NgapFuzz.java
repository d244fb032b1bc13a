package soliton.ngap;

import java.util.List;
import soliton.base.Octets;

/// Target of coverage-guided fuzzing: no input may throw, and what was decoded is the same after
/// another round.
public final class NgapFuzz {
  private static final List<Class<?>> TRANSFERS = Members.transfers();

  private NgapFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Octets octets = Octets.copyOf(input);
    Decoded decoded = Ngap.decode(octets);
    AbstractSyntaxRules.decide(decoded);
    NgapMessage message = decoded.message();
    if (message != null) {
      Ngap.describe(message);
      Octets again = Ngap.tryEncode(message).octets();
      if (again != null) {
        check(again.equals(Ngap.tryEncode(orFail(Ngap.decode(again).message())).octets()), message);
      }
    }
    if (input.length > 1) {
      transfer(octets.from(1), TRANSFERS.get((input[0] & 0xff) % TRANSFERS.size()));
    }
  }

  private static void transfer(Octets octets, Class<?> type) {
    NgapTransfer transfer = Ngap.decode(octets, type.asSubclass(NgapTransfer.class)).value();
    if (transfer != null) {
      Octets again = Ngap.tryEncode(transfer).octets();
      if (again != null) {
        NgapTransfer back = Ngap.decode(again, transfer.getClass()).value();
        check(transfer.equals(back), transfer);
      }
    }
  }

  private static <T> T orFail(@org.jspecify.annotations.Nullable T value) {
    check(value != null, "what we encoded is not decoded");
    return java.util.Objects.requireNonNull(value);
  }

  private static void check(boolean holds, Object what) {
    if (!holds) {
      throw new IllegalStateException("not the same after another round: " + what);
    }
  }
}
