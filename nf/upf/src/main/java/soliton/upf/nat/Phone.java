package soliton.upf.nat;

import org.jspecify.annotations.Nullable;

/// A phone that has flows: all of them have the same address towards the data network (RFC 4787
/// 4.1, paired). Changed under the exclusion of [NatTable].
final class Phone {
  final int ueAddress;
  final int natAddress;
  int flows;
  private @Nullable Flow first;

  Phone(int ueAddress, int natAddress) {
    this.ueAddress = ueAddress;
    this.natAddress = natAddress;
  }

  @Nullable Flow first() {
    return first;
  }

  void add(Flow flow) {
    flow.next = first;
    if (first != null) {
      first.previous = flow;
    }
    first = flow;
    flows++;
  }

  void remove(Flow flow) {
    Flow before = flow.previous;
    Flow after = flow.next;
    if (before == null) {
      first = after;
    } else {
      before.next = after;
    }
    if (after != null) {
      after.previous = before;
    }
    flow.previous = null;
    flow.next = null;
    flows--;
  }
}
