package soliton.smf;

import java.net.InetSocketAddress;
import java.util.List;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.sbi.NfInstanceId;

/// What an SMF is told by its operator.
///
/// @param n4 own end of N4, UDP port 8805
/// @param upf the UPF's end of N4
/// @param slices slices whose sessions this SMF accepts
/// @param sessionsPerUe 1..15 (TS 24.007 11.2.3.1b)
public record SmfConfig(
    NfInstanceId id,
    Plmn plmn,
    InetSocketAddress n4,
    InetSocketAddress upf,
    List<Snssai> slices,
    List<DataNetwork> dataNetworks,
    int sessionsPerUe) {
  public SmfConfig {
    slices = List.copyOf(slices);
    dataNetworks = List.copyOf(dataNetworks);
  }
}
