package soliton.smf.usage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.smf.SessionUsage;

/// Adds up what UPFs report of sessions, each report once: by session endpoint, URR and sequence
/// number (TS 29.244 5.2.2.3.1), whether it comes in a report, with a modification or with the
/// deletion, twice, or out of order. Safe for several threads.
public final class UsageLedger {
  /// Reports that may overtake each other; what comes later than this is taken for a repetition.
  private static final int WINDOW = 64;

  private final Map<Long, Account> accounts = new ConcurrentHashMap<>();

  /// One usage report, whatever message it came in.
  ///
  /// @param sequence UR-SEQN, 0..2^32-1
  public record Report(
      long urrId, long sequence, @Nullable VolumeMeasurement volume, @Nullable Long seconds) {}

  /// What one URR of one session has reported. Guarded by itself.
  private static final class Account {
    private final long urrId;
    private long greatest = -1;
    // bit n: the report n before the greatest was counted
    private long seen;
    private SessionUsage usage = SessionUsage.NONE;

    Account(long urrId) {
      this.urrId = urrId;
    }

    synchronized boolean count(Report report) {
      if (report.urrId != urrId || !isNew(report.sequence)) {
        return false;
      }
      usage = usage.plus(amount(report));
      return true;
    }

    private boolean isNew(long sequence) {
      // 32 bits, of which the number after the greatest is 0
      int ahead = greatest < 0 ? 1 : (int) (sequence - greatest);
      if (ahead > 0) {
        seen = ahead >= WINDOW ? 1 : seen << ahead | 1;
        greatest = sequence;
        return true;
      }
      long bit = ahead <= -WINDOW ? -1 : 1L << -ahead;
      boolean isNew = (seen & bit) == 0;
      seen |= ahead <= -WINDOW ? 0 : bit;
      return isNew;
    }

    synchronized SessionUsage usage() {
      return usage;
    }
  }

  /// The session is measured by this URR from now on.
  public void open(long seid, long urrId) {
    accounts.put(seid, new Account(urrId));
  }

  /// False if it was counted before, or belongs to nothing that is measured.
  public boolean count(long seid, Report report) {
    Account account = accounts.get(seid);
    return account != null && account.count(report);
  }

  /// What the session has used until now; null if it is not measured.
  public @Nullable SessionUsage usage(long seid) {
    Account account = accounts.get(seid);
    return account == null ? null : account.usage();
  }

  /// The session has ended: what it has used, or null if it was not measured.
  public @Nullable SessionUsage close(long seid) {
    Account account = accounts.remove(seid);
    return account == null ? null : account.usage();
  }

  private static SessionUsage amount(Report report) {
    VolumeMeasurement volume = report.volume;
    long seconds = sane(report.seconds);
    if (volume == null) {
      return new SessionUsage(0, 0, 0, 0, 0, seconds, 1);
    }
    long uplink = sane(volume.uplink());
    long downlink = sane(volume.downlink());
    return new SessionUsage(
        uplink,
        downlink,
        volume.total() == null ? uplink + downlink : sane(volume.total()),
        sane(volume.uplinkPackets()),
        sane(volume.downlinkPackets()),
        seconds,
        1);
  }

  /// 2^48 octets in one report are more than any UPF carries: it lies, and is not believed.
  private static long sane(@Nullable Long value) {
    return value == null || value < 0 || value > 1L << 48 ? 0 : value;
  }
}
