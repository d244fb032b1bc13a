/// Standard layer 3 messages (TS 24.007 11.2) as annotations, reader and writer.
@org.jspecify.annotations.NullMarked
module soliton.l3 {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.l3;
}
