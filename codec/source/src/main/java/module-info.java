/// Writes readable Java source: shared by the annotation processors.
@org.jspecify.annotations.NullMarked
module soliton.source {
  requires static org.jspecify;

  exports soliton.source;
}
