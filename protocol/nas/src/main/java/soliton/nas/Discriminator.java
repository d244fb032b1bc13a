package soliton.nas;

/// Extended protocol discriminators, TS 24.501 9.2 and TS 24.007 11.2.3.1.1A.
public final class Discriminator {
  /// 5GS mobility management messages.
  public static final int GMM = 0x7E;

  /// 5GS session management messages.
  public static final int GSM = 0x2E;

  private Discriminator() {}
}
