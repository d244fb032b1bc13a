package soliton.sbi;

/// Allocation and retention priority (TS 29.571 5.5.4.1).
///
/// @param priorityLevel 1 (highest) to 15
public record Arp(int priorityLevel, boolean mayPreempt, boolean preemptable) {
  public Arp {
    if (priorityLevel < 1 || priorityLevel > 15) {
      throw new IllegalArgumentException("priority level " + priorityLevel + " is not in 1..15");
    }
  }
}
