/// SCTP by the kernel or in user space.
@org.jspecify.annotations.NullMarked
module soliton.sctp {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.transport;
  requires soliton.linux;
  requires jdk.sctp;

  exports soliton.sctp;
}
