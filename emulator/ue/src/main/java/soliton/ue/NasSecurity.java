package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.Envelope;
import soliton.nas.SecurityHeaderType;
import soliton.nas.SecurityProtected;

/// Protects what a phone sends and opens what it receives (TS 24.501 4.4). Owned by the agenda.
final class NasSecurity {
  /// ngKSI "no key is available" (TS 24.501 9.11.3.32).
  static final int NO_KEY = 7;

  private @Nullable SecurityContext current;
  private @Nullable PartialContext partial;
  private boolean isSecured;

  /// A partial native context: authenticated, but without algorithms (TS 24.501 4.4.2.1).
  record PartialContext(int ngKsi, Octets kAmf) {}

  /// What became of a received PDU.
  sealed interface Opened {
    /// A message to look at.
    ///
    /// @param isProtected its integrity was verified with the current keys
    record Message(Octets plain, boolean isProtected) implements Opened {}

    /// Security header type 3: only a SECURITY MODE COMMAND, whose keys it names itself.
    record NewContext(SecurityProtected secured) implements Opened {}

    /// To be discarded without an answer.
    record Nothing(String why) implements Opened {}
  }

  @Nullable SecurityContext current() {
    return current;
  }

  @Nullable PartialContext partial() {
    return partial;
  }

  int ngKsi() {
    return current == null ? NO_KEY : current.ngKsi();
  }

  /// True when the ngKSI belongs to a context that is in use (TS 24.501 5.4.1.3.6, cause #71).
  boolean isInUse(int ngKsi) {
    return current != null && current.ngKsi() == ngKsi;
  }

  void onAuthenticated(PartialContext context) {
    partial = context;
  }

  /// A security mode command was accepted: from now on this connection is secured with its keys.
  void takeIntoUse(SecurityContext context) {
    current = context;
    partial = null;
    isSecured = true;
  }

  /// The secure exchange of messages is established on this connection (TS 24.501 4.4.2.5).
  boolean isSecured() {
    return isSecured;
  }

  void onConnectionReleased() {
    isSecured = false;
  }

  /// "Shall delete ngKSI": the keys are forgotten.
  void forgetKeys() {
    current = null;
    partial = null;
    isSecured = false;
  }

  /// Protects a message on a connection that exists. Before the secure exchange is established it
  /// is integrity protected if there are keys (TS 24.501 4.4.4.1), and plain if there are none.
  Octets protect(Octets plain) {
    SecurityContext keys = usable();
    if (keys == null) {
      return plain;
    }
    return isSecured
        ? keys.protect(SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED, true, plain)
        : keys.protect(SecurityHeaderType.INTEGRITY_PROTECTED, false, plain);
  }

  /// Protects SECURITY MODE COMPLETE, the first message under new keys.
  Octets protectFirst(Octets plain) {
    SecurityContext keys = usable();
    if (keys == null) {
      throw new IllegalStateException("security mode complete needs the keys it confirms");
    }
    return keys.protect(
        SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT, true, plain);
  }

  @Nullable SecurityContext usable() {
    return current != null && current.isUsable() ? current : null;
  }

  Opened open(Octets pdu) {
    return switch (Envelope.of(pdu)) {
      case Envelope.Plain(Octets message) ->
          isSecured
              ? new Opened.Nothing("plain message on a secured connection") // 4.4.4.2
              : new Opened.Message(message, false);
      case Envelope.Protected(SecurityProtected secured) -> open(secured);
      case Envelope.TooShort _ -> new Opened.Nothing("too short"); // 7.2.1
      case Envelope.Reserved _ -> new Opened.Nothing("reserved discriminator or security header");
    };
  }

  private Opened open(SecurityProtected secured) {
    return switch (secured.type()) {
      case INTEGRITY_PROTECTED -> open(secured, false);
      case INTEGRITY_PROTECTED_AND_CIPHERED -> open(secured, true);
      case INTEGRITY_PROTECTED_WITH_NEW_CONTEXT -> new Opened.NewContext(secured);
      case INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT ->
          new Opened.Nothing("security header of the other direction");
      case PLAIN -> new Opened.Nothing("not protected");
    };
  }

  private Opened open(SecurityProtected secured, boolean isCiphered) {
    Octets plain = current == null ? null : current.open(secured, isCiphered);
    if (plain == null) {
      return new Opened.Nothing("wrong MAC or replay");
    }
    isSecured = true;
    return new Opened.Message(plain, true);
  }
}
