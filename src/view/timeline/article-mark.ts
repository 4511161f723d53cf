/** What the picture shows of an article: its name and colour, and when it reported. */
export interface ArticleMark {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** A CSS colour readable in both themes, `var(--source-3)`. */
  readonly colour: string;
  /** EDTF, where known. */
  readonly published: string | null;
}
