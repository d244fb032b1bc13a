package soliton.load;

import java.time.Duration;

/// What came of a series of pings.
public record PingReport(int sent, int received, Duration shortest, Duration mean, Duration p99) {
  public int lost() {
    return sent - received;
  }
}
