/// Type, length, value of 16 bits each, with groups, as annotations, reader and writer.
@org.jspecify.annotations.NullMarked
module soliton.tlv {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.tlv;
}
