package soliton.crypto;

/// The BEARER input for NAS messages: the NAS connection identifier (TS 33.501 6.4.2.2, 6.4.3.1).
public final class NasBearer {
  public static final int THREE_GPP_ACCESS = 1;
  public static final int NON_3GPP_ACCESS = 2;

  private NasBearer() {}
}
