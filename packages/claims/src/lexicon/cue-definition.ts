/** Which words announce that a figure counts something. Pure data; every expression is linear. */
export interface CueDefinition {
  readonly concept: string;
  /** The measure words that such a figure is printed with; any other figure counts something else. */
  readonly units: readonly string[];
  /** Words before the figure, `发布政务信息` in 发布政务信息417条. Global. */
  readonly before: RegExp;
  /** Words right after the figure, `新闻发布会` in 召开1次新闻发布会. Anchored at the start. */
  readonly following?: RegExp;
  /** What must stand before the figure for `following` to count. Anchored at the end. */
  readonly leading?: RegExp;
  /** Words for the thing where the text says that there was none of it. Global. */
  readonly absent?: RegExp;
  /** The verb of such an absence, where only one will do. */
  readonly absentVerb?: RegExp;
  /** Words since the last figure that narrow the count to a part of what the concept means. */
  readonly unless?: RegExp;
  /** Words that must stand somewhere before in the paragraph. */
  readonly needs?: RegExp;
  /** The concept of the figure right before; the words mean something else after another. */
  readonly after?: string;
  /** Gives way to any other cue that ends at the same place. */
  readonly isFallback?: true;
  /** Understood, so that no other cue takes the figure, but not stated here. */
  readonly isSilent?: true;
}
