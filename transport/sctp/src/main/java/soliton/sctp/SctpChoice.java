package soliton.sctp;

/// Which SCTP to take.
///
/// @param provider the one to take, or AUTOMATIC
/// @param localUdpPort port on which listeners await SCTP in UDP, 0 for 9899 (RFC 6951 6)
/// @param remoteUdpPort port on which peers await SCTP in UDP, 0 for 9899
public record SctpChoice(Provider provider, int localUdpPort, int remoteUdpPort) {
  /// Who speaks SCTP.
  public enum Provider {
    /// The kernel if it can; else user space over raw IP if that is permitted; else over UDP.
    AUTOMATIC,
    KERNEL,
    USER_SPACE_RAW_IP,
    USER_SPACE_UDP
  }

  public static final SctpChoice AUTOMATIC = of(Provider.AUTOMATIC);

  public static SctpChoice of(Provider provider) {
    return new SctpChoice(provider, 0, 0);
  }
}
