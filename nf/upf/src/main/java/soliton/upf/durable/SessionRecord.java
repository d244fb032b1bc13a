package soliton.upf.durable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.UsageReport;
import soliton.upf.session.UpfSession;

/// A session as the journal keeps it.
///
/// @param cpFSeid what the SMF calls it
/// @param request the establishment request that makes it as it is ([SessionRequest])
/// @param path lines that it counts and enforces rates in
/// @param accounts what was used and reported, by URR
/// @param reports usage reports that were not acknowledged, by message
public record SessionRecord(
    NodeId node,
    InetSocketAddress peer,
    FSeid cpFSeid,
    long inactivityNanos,
    Octets request,
    Octets path,
    Map<Long, Octets> accounts,
    List<List<UsageReport>> reports) {
  private static final int VERSION = 1;

  static SessionRecord of(UpfSession session, Octets request) {
    OctetWriter path = new OctetWriter(128);
    session.path().writeTo(path);
    Map<Long, Octets> accounts = new LinkedHashMap<>();
    session
        .accounts()
        .forEach(
            (urrId, account) -> {
              OctetWriter to = new OctetWriter(384);
              account.writeTo(to);
              accounts.put(urrId, to.toOctets());
            });
    return new SessionRecord(
        session.node(),
        session.peer(),
        session.smf().fSeid(),
        session.inactivityNanos(),
        request,
        path.toOctets(),
        accounts,
        session.reports().all());
  }

  Octets encode() {
    OctetWriter to = new OctetWriter(512);
    to.u8(VERSION);
    Addresses.write(node, to);
    Addresses.write(peer, to);
    OctetWriter fSeid = new OctetWriter(32);
    cpFSeid.encode(fSeid);
    write(fSeid.toOctets(), to);
    to.u64(inactivityNanos);
    write(request, to);
    write(path, to);
    to.u16(accounts.size());
    accounts.forEach(
        (urrId, account) -> {
          to.u32(urrId);
          write(account, to);
        });
    to.u16(reports.size());
    reports.forEach(each -> write(encode(each), to));
    return to.toOctets();
  }

  private static void write(Octets octets, OctetWriter to) {
    to.u16(octets.length()).octets(octets);
  }

  private static Octets encode(List<UsageReport> reports) {
    return Pfcp.encode(
        SessionReportRequest.builder()
            .reportType(ReportType.of(ReportType.USAR))
            .usageReports(reports)
            .build(),
        0,
        0);
  }

  /// @return null if it is of another version
  static @Nullable SessionRecord decode(Octets octets) {
    OctetReader from = octets.reader();
    if (from.u8() != VERSION) {
      return null;
    }
    NodeId node = Addresses.node(from);
    InetSocketAddress peer = Addresses.socket(from);
    FSeid cpFSeid = FSeid.decode(from.octets(from.u16()).reader());
    long inactivityNanos = from.u64();
    Octets request = from.octets(from.u16());
    Octets path = from.octets(from.u16());
    Map<Long, Octets> accounts = new LinkedHashMap<>();
    for (int left = from.u16(); left > 0 && !from.hasFailed(); left--) {
      accounts.put(from.u32(), from.octets(from.u16()));
    }
    List<List<UsageReport>> reports = new ArrayList<>();
    for (int left = from.u16(); left > 0 && !from.hasFailed(); left--) {
      reports.add(reports(from.octets(from.u16())));
    }
    return from.hasFailed() || node == null || peer == null || cpFSeid == null
        ? null
        : new SessionRecord(node, peer, cpFSeid, inactivityNanos, request, path, accounts, reports);
  }

  private static List<UsageReport> reports(Octets message) {
    return Pfcp.decode(message) instanceof Decoded.Message decoded
            && decoded.message() instanceof SessionReportRequest request
        ? request.usageReports()
        : List.of();
  }

  /// Addresses as octets.
  static final class Addresses {
    private Addresses() {}

    static void write(NodeId node, OctetWriter to) {
      OctetWriter own = new OctetWriter(32);
      node.encode(own);
      SessionRecord.write(own.toOctets(), to);
    }

    static @Nullable NodeId node(OctetReader from) {
      return NodeId.decode(from.octets(from.u16()).reader());
    }

    static void write(InetSocketAddress address, OctetWriter to) {
      SessionRecord.write(Octets.copyOf(address.getAddress().getAddress()), to);
      to.u16(address.getPort());
    }

    static @Nullable InetSocketAddress socket(OctetReader from) {
      try {
        InetAddress address = InetAddress.getByAddress(from.octets(from.u16()).toArray());
        return new InetSocketAddress(address, from.u16());
      } catch (UnknownHostException noAddress) {
        return null;
      }
    }
  }
}
