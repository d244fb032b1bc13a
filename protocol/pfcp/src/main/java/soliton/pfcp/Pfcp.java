package soliton.pfcp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.pfcp.message.MessageCodecs;
import soliton.pfcp.message.PfcpMessage;
import soliton.tlv.Diagnostic;
import soliton.tlv.TlvReader;
import soliton.tlv.TlvWriter;

/// PFCP messages to octets and back (TS 29.244). It never throws on what the network sent.
public final class Pfcp {
  /// The UDP port of PFCP (TS 29.244 4.2.2).
  public static final int PORT = 8805;

  /// Messages of one datagram that are read; more are discarded (6.5).
  public static final int MAX_BUNDLED = 64;

  /// The first type of the messages that carry a session endpoint.
  private static final int FIRST_SESSION_TYPE = 50;

  private static final int MAX_LENGTH = 0xffff;

  private Pfcp() {}

  /// A message about the node itself.
  public static Octets encode(PfcpMessage message, int sequence) {
    return encode(Header.ofNode(MessageCodecs.typeOf(message), sequence), message);
  }

  /// A message about a session.
  ///
  /// @param seid what the receiver calls the session; 0 if that is not known
  public static Octets encode(PfcpMessage message, long seid, int sequence) {
    return encode(Header.ofSession(MessageCodecs.typeOf(message), seid, sequence), message);
  }

  /// A message with a header given in full.
  ///
  /// @throws IllegalStateException if it is longer than 65,535 octets
  public static Octets encode(Header header, PfcpMessage message) {
    OctetWriter to = new OctetWriter(256);
    header.encode(to);
    MessageCodecs.encode(message, new TlvWriter(to));
    int length = to.length() - Header.FIRST_OCTETS;
    if (length > MAX_LENGTH) {
      throw new IllegalStateException("a message of " + length + " octets is longer than 65535");
    }
    to.patchU16(2, length);
    return to.toOctets();
  }

  /// The one message of a datagram; the first one if several are bundled.
  public static Decoded decode(Octets datagram) {
    return decodeNext(datagram.reader());
  }

  /// All messages of a datagram (7.2.1A). Without the flag FO in a message nothing may follow it.
  public static List<Decoded> decodeAll(Octets datagram) {
    List<Decoded> all = new ArrayList<>(1);
    OctetReader reader = datagram.reader();
    boolean more = true;
    while (more && all.size() < MAX_BUNDLED) {
      Decoded next = decodeNext(reader);
      all.add(next);
      more = reader.hasMore() && next instanceof Decoded.Message m && m.header().followOn();
    }
    return all;
  }

  private static Decoded decodeNext(OctetReader in) {
    int flags = in.u8();
    int type = in.u8();
    int length = in.u16();
    if (in.hasFailed()) {
      return new Decoded.Discarded("shorter than a header");
    }
    if (flags >> 5 != Header.VERSION) {
      int at = (flags & Header.FLAG_S) == 0 ? 0 : 8;
      int sequence = in.peek(at) << 16 | in.peek(at + 1) << 8 | in.peek(at + 2);
      return new Decoded.OtherVersion(flags >> 5, type, Math.max(0, sequence));
    }
    if (!MessageCodecs.isKnown(type)) {
      return new Decoded.Discarded("unknown message type " + type);
    }
    if ((flags & Header.FLAG_S) != 0 != type >= FIRST_SESSION_TYPE) {
      return new Decoded.Discarded("flag S does not fit message type " + type);
    }
    return decodeFrame(in, flags, type, length);
  }

  private static Decoded decodeFrame(OctetReader in, int flags, int type, int length) {
    int available = in.remaining();
    Long seid = (flags & Header.FLAG_S) == 0 ? null : Long.valueOf(in.u64());
    int sequence = in.u24();
    int last = in.u8();
    if (in.hasFailed()) {
      return new Decoded.Discarded("shorter than its header");
    }
    boolean followOn = (flags & Header.FLAG_FO) != 0;
    Integer priority = (flags & Header.FLAG_MP) == 0 ? null : Integer.valueOf(last >> 4);
    Header header = new Header(type, seid, sequence, priority, followOn);
    int content = length - (available - in.remaining());
    boolean fits = followOn ? length <= available : length == available;
    if (!fits || content < 0) {
      // 7.6.3: a request is answered with this cause, a response ends its transaction
      in.fail();
      return new Decoded.Message(header, null, List.of(), Rejection.OF_LENGTH);
    }
    return decodeContent(header, in.sub(content));
  }

  private static Decoded decodeContent(Header header, OctetReader content) {
    TlvReader in = new TlvReader(content);
    PfcpMessage message = (PfcpMessage) MessageCodecs.decode(header.type(), in);
    List<Diagnostic> diagnostics = in.diagnostics();
    if (message instanceof PfcpMessage.Response response && isRefusal(response)) {
      // 7.2.3.2: a refusal may leave out what would otherwise be mandatory
      diagnostics =
          diagnostics.stream().filter(d -> d.fault() != Diagnostic.Fault.MISSING).toList();
    }
    return new Decoded.Message(header, message, diagnostics, Rejection.of(diagnostics));
  }

  private static boolean isRefusal(PfcpMessage.Response response) {
    soliton.pfcp.ie.@Nullable Cause cause = Responses.causeOf(response);
    return cause != null && !cause.isAccepted();
  }
}
