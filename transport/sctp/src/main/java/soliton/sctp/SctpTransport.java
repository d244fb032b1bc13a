package soliton.sctp;

import java.io.IOException;
import java.lang.System.Logger.Level;
import soliton.base.Clock;
import soliton.sctp.kernel.KernelSctp;
import soliton.sctp.user.Encapsulation;
import soliton.sctp.user.UserSctp;
import soliton.transport.Sctp;

/// Opens the SCTP of this process: the kernel's where there is one, else libusrsctp in user space.
/// One line in the log tells which, and why.
public final class SctpTransport {
  private static final System.Logger LOG = System.getLogger("soliton.sctp");

  private SctpTransport() {}

  /// @throws IOException if the choice cannot be met; the message names the packages to install
  public static Sctp open(SctpChoice choice, Clock clock) throws IOException {
    Opened opened =
        switch (choice.provider()) {
          case KERNEL -> new Opened(kernel(), "configured");
          case USER_SPACE_RAW_IP ->
              new Opened(user(choice, clock, Encapsulation.RAW_IP), "configured");
          case USER_SPACE_UDP -> new Opened(user(choice, clock, Encapsulation.UDP), "configured");
          case AUTOMATIC -> automatic(choice, clock);
        };
    LOG.log(Level.INFO, "sctp.provider {0}: {1}", opened.sctp.provider(), opened.reason);
    return opened.sctp;
  }

  private record Opened(Sctp sctp, String reason) {}

  private static Opened automatic(SctpChoice choice, Clock clock) throws IOException {
    String noKernel;
    try {
      return new Opened(kernel(), "this kernel has it");
    } catch (IOException unsupported) {
      noKernel = String.valueOf(unsupported.getMessage());
    }
    try {
      return new Opened(user(choice, clock, Encapsulation.RAW_IP), noKernel);
    } catch (soliton.linux.LinuxException notPermitted) {
      return new Opened(
          user(choice, clock, Encapsulation.UDP),
          noKernel + "; raw sockets: " + notPermitted.getMessage());
    } catch (IOException missing) {
      throw new IOException(
          "there is no SCTP on this host. Kernel: %s. User space: %s. Install one of the two, on Debian: apt install libusrsctp2, or apt install libsctp1 with a kernel that has the module sctp"
              .formatted(noKernel, missing.getMessage()),
          missing);
    }
  }

  /// `SctpChannel.open()` fails both without the kernel's module and without libsctp.so.1.
  private static Sctp kernel() throws IOException {
    try {
      return KernelSctp.open();
    } catch (UnsupportedOperationException unsupported) {
      throw new IOException("kernel SCTP: " + unsupported.getMessage(), unsupported);
    }
  }

  private static Sctp user(SctpChoice choice, Clock clock, Encapsulation encapsulation)
      throws IOException {
    try {
      return new UserSctp(clock, encapsulation, choice.localUdpPort(), choice.remoteUdpPort());
    } catch (IllegalArgumentException missing) {
      throw new IOException(
          "libusrsctp.so.2 is not installed (Debian package libusrsctp2)", missing);
    }
  }
}
