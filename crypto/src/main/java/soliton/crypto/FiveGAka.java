package soliton.crypto;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// 5G AKA (TS 33.501 6.1.3.2) at its two ends: the home network that makes a vector and the USIM
/// that answers it. AUTN is SQN xor AK (6 octets), AMF (2), MAC-A (8).
public final class FiveGAka {
  public static final int AUTN_OCTETS = 16;
  public static final int AUTS_OCTETS = 14;
  private static final int SEPARATION_BIT = 0x80;

  /// AMF in a resynchronisation is all zeros (TS 33.102 6.3.3).
  private static final Octets AMF_STAR = Octets.of(0, 0);

  private static final int SQN = AkaFunctions.SQN_OCTETS;
  private static final int MAC = 8;

  private FiveGAka() {}

  /// The 5G home environment authentication vector (TS 33.501 6.1.3.2.0 step 1).
  ///
  /// @param rand 16 octets
  /// @param autn 16 octets
  /// @param xresStar 16 octets
  /// @param kAusf 32 octets
  public record HomeVector(Octets rand, Octets autn, Octets xresStar, Octets kAusf) {}

  /// Makes a vector.
  ///
  /// @param rand 16 octets, unpredictable
  /// @param sqn 6 octets, never used before
  /// @param amf 2 octets; the separation bit must be 1
  public static HomeVector vector(
      AkaFunctions functions, Octets rand, Octets sqn, Octets amf, String servingNetworkName) {
    if ((amf.at(0) & SEPARATION_BIT) == 0) {
      throw new IllegalArgumentException("AMF " + amf + " lacks the separation bit of 5G");
    }
    AkaFunctions.Result result = functions.f2345(rand);
    Octets concealed = xor(sqn, result.ak());
    Octets autn = concealed.plus(amf).plus(functions.f1(rand, sqn, amf));
    return new HomeVector(
        rand,
        autn,
        KeyDerivation.resStar(result.ck(), result.ik(), servingNetworkName, rand, result.res()),
        KeyDerivation.kAusf(result.ck(), result.ik(), servingNetworkName, concealed));
  }

  /// SQN_MS of a resynchronisation token, 6 octets, or null if its MAC-S is wrong or its length is
  /// (TS 33.102 6.3.5).
  public static @Nullable Octets sqnOfAuts(AkaFunctions functions, Octets rand, Octets auts) {
    if (auts.length() != AUTS_OCTETS || rand.length() != AkaFunctions.RAND_OCTETS) {
      return null;
    }
    Octets sqn = xor(auts.slice(0, SQN), functions.f5Star(rand));
    Octets macS = functions.f1Star(rand, sqn, AMF_STAR);
    return macS.equalsInConstantTime(auts.slice(SQN, MAC)) ? sqn : null;
  }

  /// The USIM's and the phone's checks, in the order of TS 33.102 6.3.3 and TS 33.501 6.1.3.2.0
  /// step 7: MAC, separation bit, freshness. A RAND or AUTN of a wrong length is a MAC failure.
  public static UsimAnswer answer(
      AkaFunctions functions, Octets rand, Octets autn, String servingNetworkName, SqnCheck check) {
    if (autn.length() != AUTN_OCTETS || rand.length() != AkaFunctions.RAND_OCTETS) {
      return new UsimAnswer.MacFailure();
    }
    AkaFunctions.Result result = functions.f2345(rand);
    Octets concealed = autn.slice(0, SQN);
    Octets sqn = xor(concealed, result.ak());
    Octets amf = autn.slice(SQN, AkaFunctions.AMF_OCTETS);
    if (!functions.f1(rand, sqn, amf).equalsInConstantTime(autn.slice(SQN + 2, MAC))) {
      return new UsimAnswer.MacFailure();
    }
    if ((amf.at(0) & SEPARATION_BIT) == 0) {
      return new UsimAnswer.NonFiveGAuthentication();
    }
    if (!check.isFresh(sqn)) {
      return new UsimAnswer.SynchFailure(auts(functions, rand, check.highest()));
    }
    return new UsimAnswer.Accepted(
        KeyDerivation.resStar(result.ck(), result.ik(), servingNetworkName, rand, result.res()),
        KeyDerivation.kAusf(result.ck(), result.ik(), servingNetworkName, concealed),
        sqn);
  }

  /// The resynchronisation token AUTS, 14 octets (TS 33.102 6.3.3).
  private static Octets auts(AkaFunctions functions, Octets rand, Octets highest) {
    return xor(highest, functions.f5Star(rand)).plus(functions.f1Star(rand, highest, AMF_STAR));
  }

  private static Octets xor(Octets sqn, Octets ak) {
    return Octets.adopt(
        Words.xor(Lengths.exactly(SQN, sqn, "SQN"), Lengths.exactly(SQN, ak, "AK")));
  }
}
