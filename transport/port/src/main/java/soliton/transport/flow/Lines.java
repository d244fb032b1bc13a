package soliton.transport.flow;

import java.lang.foreign.MemorySegment;

/// Numbered lines of memory, one cache line each, in which a data path and the [FlowPort] before it
/// enforce rates and count together: [RateLine] and [UsageLine] are what they hold. Where the port
/// outlives its process, they do too. Any thread may call it.
public interface Lines {
  int LINE_OCTETS = 64;

  /// No line.
  int NONE = 0;

  /// A [RateLine]: all that goes to data networks; unlimited unless an operator says otherwise.
  int LINK_UP = 1;

  /// A [RateLine]: all that goes to radio nodes.
  int LINK_DOWN = 2;

  /// The first number that [#take] may answer.
  int FIRST = 3;

  /// A line at zero that nobody else has; [#NONE] if there is none left.
  int take();

  /// The line of an earlier process is in use by this one.
  void claim(int line);

  /// The line is free again. It is not used anew while others are free: a packet may still count in
  /// it for some microseconds.
  void giveBack(int line);

  /// All lines: line n begins at octet n times [#LINE_OCTETS].
  MemorySegment memory();

  int capacity();

  /// Lines in use, those of links not counted.
  int inUse();

  /// Lines of this process alone.
  static Lines ofCapacity(int capacity) {
    return new FreeLines(
        java.lang.foreign.Arena.ofAuto().allocate((long) capacity * LINE_OCTETS, LINE_OCTETS));
  }

  /// Lines in memory that exists already, all of them free.
  static Lines in(MemorySegment memory) {
    return new FreeLines(memory);
  }
}
