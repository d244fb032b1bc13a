/// Aligned packed encoding rules (X.691) as annotations, reader and writer.
@org.jspecify.annotations.NullMarked
module soliton.per {
  requires transitive static org.jspecify;
  requires transitive soliton.base;

  exports soliton.per;
}
