package soliton.amf.ue;

import org.jspecify.annotations.Nullable;
import soliton.amf.rules.NasProtectionRules;
import soliton.amf.ue.Opened.Protection;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.crypto.NasCount;
import soliton.nas.Decoded;
import soliton.nas.Envelope;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.SecurityHeaderType;
import soliton.nas.SecurityProtected;

/// Protects what goes to a UE and verifies what comes from it (TS 24.501 4.4). Owned by the UE's
/// mailbox.
public final class NasSecurity {
  private @Nullable SecurityContext current;
  private @Nullable SecurityContext pending;
  private boolean exchangeSecured;

  public @Nullable SecurityContext current() {
    return current;
  }

  /// A new connection begins without secure exchange (TS 24.501 4.4.2.5); the context is kept.
  public void onNewConnection() {
    exchangeSecured = false;
    pending = null;
  }

  /// True once this connection exchanged messages under the current context.
  public boolean isExchangeSecured() {
    return exchangeSecured;
  }

  /// The message that began the connection was verified with the current context: it is in use.
  public void resume() {
    if (current != null) {
      current.begin();
      exchangeSecured = true;
    }
  }

  /// A security mode command with this context is under way.
  public void propose(SecurityContext context) {
    pending = context;
  }

  /// SECURITY MODE COMPLETE came: the proposed context is in use (TS 24.501 5.4.2.4).
  public void activateProposed() {
    current = pending;
    pending = null;
    resume();
  }

  /// The proposed context was refused or not answered: the former one stays.
  public void dropProposed() {
    pending = null;
  }

  /// Forgets all keys.
  public void forget() {
    current = null;
    pending = null;
    exchangeSecured = false;
  }

  /// A downlink message as this connection must carry it: plain before security, else integrity
  /// protected and ciphered.
  public Octets protect(NasMessage message) {
    Octets plain = Nas.encode(message);
    SecurityContext context = current;
    return context == null || !exchangeSecured
        ? plain
        : seal(context, SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED, plain);
  }

  /// SECURITY MODE COMMAND: integrity protected with the proposed context, not ciphered
  /// (TS 24.501 5.4.2.2).
  public Octets protectWithProposed(NasMessage command) {
    SecurityContext context = pending;
    if (context == null) {
      throw new IllegalStateException("no security context was proposed");
    }
    return seal(
        context, SecurityHeaderType.INTEGRITY_PROTECTED_WITH_NEW_CONTEXT, Nas.encode(command));
  }

  /// Deciphers the NAS message container of the message that was verified last (TS 24.501 4.4.6).
  public Octets decipherContainer(Octets content) {
    SecurityContext context = current;
    return context == null ? content : context.decipherAtLastCount(content);
  }

  /// Looks at what a UE sent. Never throws.
  public Opened open(Octets nas) {
    return switch (Envelope.of(nas)) {
      case Envelope.Plain(Octets message) -> admit(message, Protection.NONE);
      case Envelope.Protected(SecurityProtected secured) -> open(secured);
      case Envelope.TooShort _ -> new Opened.Discarded("too short"); // 7.2.1
      case Envelope.Reserved _ -> new Opened.Discarded("reserved header");
    };
  }

  private Opened open(SecurityProtected secured) {
    SecurityContext context =
        secured.type() == SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT
            ? pending
            : current;
    if (NasProtectionRules.isForDownlinkOnly(secured.type())) {
      return new Opened.Discarded("security header type of the downlink");
    }
    NasCount count = context == null ? null : context.countOf(secured.sequenceNumber());
    if (context == null
        || count == null
        || !context.verifies(count, secured.macInput(), mac(secured))) {
      // Only a message that is not ciphered can be read by one who cannot verify it.
      return secured.type() == SecurityHeaderType.INTEGRITY_PROTECTED
          ? admit(secured.payload(), Protection.UNVERIFIED)
          : new Opened.Discarded(
              context == null ? "no keys" : "replayed or integrity check failed");
    }
    context.accept(count);
    Octets plain =
        secured.type() == SecurityHeaderType.INTEGRITY_PROTECTED
            ? secured.payload()
            : context.decipher(count, secured.payload());
    return admit(plain, Protection.VERIFIED);
  }

  private Opened admit(Octets plain, Protection protection) {
    Decoded decoded = Nas.decodeUplink(plain);
    NasMessage message = decoded.message();
    if (!NasProtectionRules.admits(decoded.header().type(), protection, exchangeSecured)) {
      return new Opened.Discarded("without the protection it must have");
    }
    return message == null
        ? new Opened.Broken(decoded, protection)
        : new Opened.Message(message, protection, plain);
  }

  private static Octets seal(SecurityContext context, SecurityHeaderType type, Octets plain) {
    NasCount count = context.takeDownlink();
    Octets payload =
        type == SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED
            ? context.cipher(count, plain)
            : plain;
    SecurityProtected unsigned = new SecurityProtected(type, 0, count.sequenceNumber(), payload);
    int mac = (int) context.mac(count, unsigned.macInput()).reader().u32();
    return new SecurityProtected(type, mac, count.sequenceNumber(), payload).toOctets();
  }

  private static Octets mac(SecurityProtected secured) {
    return new OctetWriter(4).u32(secured.mac()).toOctets();
  }
}
