package soliton.load;

/// Where a fleet is at the moment: started, of these registered, with all their sessions, failed.
public record FleetProgress(int phones, int started, int registered, int complete, int failed) {
  public int onTheWay() {
    return started - complete - failed;
  }
}
