package soliton.xdp.kernel;

/// What a program returns (`enum xdp_action`).
public final class XdpAction {
  /// The packet goes no further.
  public static final int DROP = 1;

  /// The packet takes the ordinary way through the kernel.
  public static final int PASS = 2;

  /// The packet goes where the program said.
  public static final int REDIRECT = 4;

  private XdpAction() {}
}
