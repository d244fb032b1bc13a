package soliton.crypto;

import soliton.base.Octets;

/// The Milenage algorithm set on AES-128 (TS 35.206). Immutable.
public final class Milenage implements AkaFunctions {
  private static final int OCTETS = 16;

  private final Aes128 kernel;
  private final byte[] opc;

  private Milenage(Aes128 kernel, byte[] opc) {
    this.kernel = kernel;
    this.opc = opc;
  }

  /// @param k subscriber key, 16 octets
  /// @param opc operator variant derived for this subscriber, 16 octets
  public static Milenage ofOpc(Octets k, Octets opc) {
    return new Milenage(
        new Aes128(Lengths.exactly(OCTETS, k, "K")), Lengths.exactly(OCTETS, opc, "OPc"));
  }

  /// @param k subscriber key, 16 octets
  /// @param op operator variant of the network, 16 octets
  public static Milenage ofOp(Octets k, Octets op) {
    return ofOpc(k, opc(k, op));
  }

  /// OPc = OP xor E(OP) under K (TS 35.206 4.1).
  public static Octets opc(Octets k, Octets op) {
    byte[] variant = Lengths.exactly(OCTETS, op, "OP");
    byte[] enciphered = new byte[OCTETS];
    new Aes128(Lengths.exactly(OCTETS, k, "K")).encrypt(variant, 0, enciphered, 0);
    return Octets.adopt(Words.xor(variant, enciphered));
  }

  @Override
  public Octets f1(Octets rand, Octets sqn, Octets amf) {
    return Octets.copyOf(out1(rand, sqn, amf), 0, 8);
  }

  @Override
  public Octets f1Star(Octets rand, Octets sqn, Octets amf) {
    return Octets.copyOf(out1(rand, sqn, amf), 8, 8);
  }

  @Override
  public Result f2345(Octets rand) {
    byte[] temp = temp(rand);
    byte[] out2 = out(temp, 0, 1);
    return new Result(
        Octets.copyOf(out2, 8, 8),
        Octets.adopt(out(temp, 4, 2)),
        Octets.adopt(out(temp, 8, 4)),
        Octets.copyOf(out2, 0, 6));
  }

  @Override
  public Octets f5Star(Octets rand) {
    return Octets.copyOf(out(temp(rand), 12, 8), 0, 6);
  }

  private byte[] temp(Octets rand) {
    byte[] temp = Words.xor(Lengths.exactly(RAND_OCTETS, rand, "RAND"), opc);
    kernel.encrypt(temp, 0, temp, 0);
    return temp;
  }

  /// OUT1: r1 is 64 bits, c1 is zero.
  private byte[] out1(Octets rand, Octets sqn, Octets amf) {
    byte[] in1 = new byte[OCTETS];
    for (int half = 0; half < OCTETS; half += 8) {
      sqnInto(in1, half, sqn);
      System.arraycopy(Lengths.exactly(AMF_OCTETS, amf, "AMF"), 0, in1, half + 6, AMF_OCTETS);
    }
    byte[] out = temp(rand);
    for (int i = 0; i < OCTETS; i++) {
      int from = (i + 8) % OCTETS;
      out[i] ^= (byte) (in1[from] ^ opc[from]);
    }
    return encipherAndMask(out);
  }

  private static void sqnInto(byte[] target, int at, Octets sqn) {
    System.arraycopy(Lengths.exactly(SQN_OCTETS, sqn, "SQN"), 0, target, at, SQN_OCTETS);
  }

  /// OUT2 to OUT5: the rotation r in octets and the last octet of the constant c.
  private byte[] out(byte[] temp, int rotation, int constant) {
    byte[] out = new byte[OCTETS];
    for (int i = 0; i < OCTETS; i++) {
      int from = (i + rotation) % OCTETS;
      out[i] = (byte) (temp[from] ^ opc[from]);
    }
    out[OCTETS - 1] ^= (byte) constant;
    return encipherAndMask(out);
  }

  private byte[] encipherAndMask(byte[] block) {
    kernel.encrypt(block, 0, block, 0);
    for (int i = 0; i < OCTETS; i++) {
      block[i] ^= opc[i];
    }
    return block;
  }
}
