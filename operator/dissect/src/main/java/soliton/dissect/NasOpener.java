package soliton.dissect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.Direction;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.KeyDerivation;
import soliton.crypto.NasBearer;
import soliton.crypto.NasCount;
import soliton.nas.SecurityProtected;

/// Deciphers NAS messages of a capture with keys K_AMF that its owner knows. Which key and which
/// algorithms a message was protected with is found by its message authentication code (TS 33.501
/// 6.4.3, 6.4.4). Owned by one thread.
public final class NasOpener {
  private static final int PLAIN_5GMM = 0x7E;
  private static final int PLAIN_5GSM = 0x2E;

  private final List<Context> contexts = new ArrayList<>();

  /// What is known of one key: the algorithms once a message was verified, and the counts.
  private static final class Context {
    final Octets kAmf;
    @Nullable IntegrityAlgorithm integrity;
    @Nullable CipheringAlgorithm ciphering;
    final Map<Direction, NasCount> last = new EnumMap<>(Direction.class);

    Context(Octets kAmf) {
      this.kAmf = kAmf;
    }
  }

  public NasOpener(List<Octets> kAmfs) {
    kAmfs.forEach(key -> contexts.add(new Context(key)));
  }

  /// The plain message within, or null if none of the keys fits.
  public @Nullable Octets open(SecurityProtected message, Direction direction) {
    for (Context context : contexts) {
      NasCount count = countOf(context, message, direction);
      if (count != null) {
        context.last.put(direction, count);
        return message.type().isCiphered()
            ? decipher(context, message, direction, count)
            : message.payload();
      }
    }
    return null;
  }

  /// The count with which the message authentication code is right under this key, or null.
  private static @Nullable NasCount countOf(
      Context context, SecurityProtected message, Direction direction) {
    NasCount estimate = NasCount.estimate(context.last.get(direction), message.sequenceNumber());
    NasCount fresh = new NasCount(message.sequenceNumber());
    List<NasCount> candidates =
        estimate == null || estimate.equals(fresh) ? List.of(fresh) : List.of(estimate, fresh);
    for (IntegrityAlgorithm algorithm : IntegrityAlgorithm.values()) {
      if (algorithm == IntegrityAlgorithm.NIA0
          || (context.integrity != null && context.integrity != algorithm)) {
        continue;
      }
      Octets key = KeyDerivation.kNasInt(context.kAmf, algorithm);
      for (NasCount count : candidates) {
        if (algorithm.verifies(
            key,
            count.toCount(),
            NasBearer.THREE_GPP_ACCESS,
            direction,
            message.macInput(),
            mac(message))) {
          context.integrity = algorithm;
          return count;
        }
      }
    }
    return null;
  }

  private static @Nullable Octets decipher(
      Context context, SecurityProtected message, Direction direction, NasCount count) {
    for (CipheringAlgorithm algorithm : CipheringAlgorithm.values()) {
      if (context.ciphering != null && context.ciphering != algorithm) {
        continue;
      }
      Octets plain =
          algorithm.apply(
              KeyDerivation.kNasEnc(context.kAmf, algorithm),
              count.toCount(),
              NasBearer.THREE_GPP_ACCESS,
              direction,
              message.payload());
      if (looksPlain(plain)) {
        context.ciphering = algorithm;
        return plain;
      }
    }
    return null;
  }

  /// A wrong algorithm yields a discriminator and a zero security header with a chance of 1 in
  /// 2^15.
  private static boolean looksPlain(Octets message) {
    return message.length() >= 3
        && ((message.at(0) == PLAIN_5GMM && message.at(1) == 0) || message.at(0) == PLAIN_5GSM);
  }

  private static Octets mac(SecurityProtected message) {
    int mac = message.mac();
    return Octets.of(mac >>> 24, mac >>> 16, mac >>> 8, mac);
  }
}
