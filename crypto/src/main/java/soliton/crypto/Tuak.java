package soliton.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import soliton.base.Octets;

/// The TUAK algorithm set on Keccak (TS 35.231). Immutable. K has 16 or 32 octets.
public final class Tuak implements AkaFunctions {
  private static final int TOP_OCTETS = 32;
  private static final byte[] NAME = "TUAK1.0".getBytes(StandardCharsets.US_ASCII);
  private static final VarHandle LANE =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] k;
  private final byte[] topc;
  private final Sizes sizes;

  private Tuak(byte[] k, byte[] topc, Sizes sizes) {
    this.k = k;
    this.topc = topc;
    this.sizes = sizes;
  }

  /// What the operator chose within TS 35.231 5 and 6.
  ///
  /// @param macOctets length of MAC-A and MAC-S: 8, 16 or 32
  /// @param resOctets length of RES: 4, 8, 16 or 32
  /// @param ckOctets length of CK: 16 or 32
  /// @param ikOctets length of IK: 16 or 32
  /// @param iterations of the permutation, 1 or more
  public record Sizes(int macOctets, int resOctets, int ckOctets, int ikOctets, int iterations) {
    /// What 3GPP systems use: MAC 8, RES 8, CK and IK 16 octets, one permutation.
    public static final Sizes DEFAULT = new Sizes(8, 8, 16, 16, 1);

    private static final int MOST_ITERATIONS = 1000;

    public Sizes {
      require(macOctets == 8 || macOctets == 16 || macOctets == 32, "MAC", macOctets);
      require(
          resOctets == 4 || resOctets == 8 || resOctets == 16 || resOctets == 32, "RES", resOctets);
      require(ckOctets == 16 || ckOctets == 32, "CK", ckOctets);
      require(ikOctets == 16 || ikOctets == 32, "IK", ikOctets);
      require(iterations >= 1 && iterations <= MOST_ITERATIONS, "iterations", iterations);
    }

    private static void require(boolean holds, String what, int value) {
      if (!holds) {
        throw new IllegalArgumentException("TUAK does not know " + what + " of " + value);
      }
    }
  }

  /// @param k 16 or 32 octets
  /// @param topc operator variant derived for this subscriber, 32 octets
  public static Tuak ofTopc(Octets k, Octets topc, Sizes sizes) {
    return new Tuak(key(k), Lengths.exactly(TOP_OCTETS, topc, "TOPc"), sizes);
  }

  /// @param k 16 or 32 octets
  /// @param top operator variant of the network, 32 octets
  public static Tuak ofTop(Octets k, Octets top, Sizes sizes) {
    return ofTopc(k, topc(k, top, sizes.iterations()), sizes);
  }

  /// TOPc of the subscriber (TS 35.231 6.1).
  public static Octets topc(Octets k, Octets top, int iterations) {
    Sizes sizes = new Sizes(8, 8, 16, 16, iterations);
    Tuak tuak = new Tuak(key(k), Lengths.exactly(TOP_OCTETS, top, "TOP"), sizes);
    return Octets.adopt(pull(tuak.permuted(0, Octets.EMPTY, Octets.EMPTY, Octets.EMPTY), 0, 32));
  }

  @Override
  public Octets f1(Octets rand, Octets sqn, Octets amf) {
    return mac(sizes.macOctets(), rand, sqn, amf);
  }

  @Override
  public Octets f1Star(Octets rand, Octets sqn, Octets amf) {
    return mac(0x80 | sizes.macOctets(), rand, sqn, amf);
  }

  @Override
  public Result f2345(Octets rand) {
    int instance =
        0x40
            | (sizes.resOctets() == 4 ? 0 : sizes.resOctets())
            | (sizes.ckOctets() == 32 ? 4 : 0)
            | (sizes.ikOctets() == 32 ? 2 : 0);
    byte[] out = permuted(instance, checked(rand), Octets.EMPTY, Octets.EMPTY);
    return new Result(
        Octets.adopt(pull(out, 0, sizes.resOctets())),
        Octets.adopt(pull(out, 32, sizes.ckOctets())),
        Octets.adopt(pull(out, 64, sizes.ikOctets())),
        Octets.adopt(pull(out, 96, 6)));
  }

  @Override
  public Octets f5Star(Octets rand) {
    return Octets.adopt(pull(permuted(0xC0, checked(rand), Octets.EMPTY, Octets.EMPTY), 96, 6));
  }

  private Octets mac(int instance, Octets rand, Octets sqn, Octets amf) {
    Lengths.exactly(SQN_OCTETS, sqn, "SQN");
    Lengths.exactly(AMF_OCTETS, amf, "AMF");
    return Octets.adopt(pull(permuted(instance, checked(rand), sqn, amf), 0, sizes.macOctets()));
  }

  private static Octets checked(Octets rand) {
    Lengths.exactly(RAND_OCTETS, rand, "RAND");
    return rand;
  }

  /// The string INOUT of TS 35.231 6: fields with their least significant octet first, an absent
  /// one zero, then the padding of Keccak, permuted.
  private byte[] permuted(int instance, Octets rand, Octets sqn, Octets amf) {
    byte[] inOut = new byte[Keccak.OCTETS];
    push(inOut, 0, topc);
    inOut[32] = (byte) (instance | (k.length == 32 ? 1 : 0));
    push(inOut, 33, NAME);
    push(inOut, 40, rand.toArray());
    push(inOut, 56, amf.toArray());
    push(inOut, 58, sqn.toArray());
    push(inOut, 64, k);
    inOut[96] = 0x1F;
    inOut[135] = (byte) 0x80;
    long[] lanes = new long[25];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = (long) LANE.get(inOut, 8 * i);
    }
    for (int i = 0; i < sizes.iterations(); i++) {
      Keccak.permute(lanes);
    }
    for (int i = 0; i < lanes.length; i++) {
      LANE.set(inOut, 8 * i, lanes[i]);
    }
    return inOut;
  }

  private static void push(byte[] inOut, int at, byte[] field) {
    for (int i = 0; i < field.length; i++) {
      inOut[at + i] = field[field.length - 1 - i];
    }
  }

  private static byte[] pull(byte[] inOut, int at, int octets) {
    byte[] field = new byte[octets];
    for (int i = 0; i < octets; i++) {
      field[i] = inOut[at + octets - 1 - i];
    }
    return field;
  }

  private static byte[] key(Octets k) {
    return Lengths.exactly(k.length() == 32 ? 32 : 16, k, "K");
  }
}
