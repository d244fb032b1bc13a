package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.tlv.TlvValue;

/// What to trace and where to report it (TS 29.244 8.2.108; TS 32.422).
///
/// @param traceId 24 bits
/// @param collectionEntity an IPv4 or IPv6 address, 4 or 16 octets
public record TraceInformation(
    Plmn plmn,
    int traceId,
    Octets triggeringEvents,
    int sessionTraceDepth,
    Octets interfaces,
    Octets collectionEntity)
    implements TlvValue {

  public static @Nullable TraceInformation decode(OctetReader from) {
    Octets plmn = from.octets(Plmn.OCTETS);
    int traceId = from.u24();
    Octets events = from.octets(from.u8());
    int depth = from.u8();
    Octets interfaces = from.octets(from.u8());
    Octets entity = from.octets(from.u8());
    return Plmn.isValid(plmn)
        ? new TraceInformation(Plmn.of(plmn), traceId, events, depth, interfaces, entity)
        : null;
  }

  @Override
  public void encode(OctetWriter to) {
    to.octets(plmn.toOctets()).u24(traceId);
    Fields.after8(triggeringEvents, to);
    to.u8(sessionTraceDepth);
    Fields.after8(interfaces, to);
    Fields.after8(collectionEntity, to);
  }
}
