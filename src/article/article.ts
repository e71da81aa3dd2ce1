/** A piece of news as it was read: its text, verbatim, and what is known about where it comes from. */
export interface Article {
  /** Unique among the articles of one run: the given id, else the file's name without its ending. */
  readonly id: string;
  /** The text itself; every offset of the pipeline counts UTF-16 code units into it. */
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The day of publication, as a full ISO date (`2015-10-03`). */
  readonly published: string | null;
  /** The day on which it was fetched, as a full ISO date. */
  readonly retrieved: string | null;
  /** SHA-256 of the text as UTF-8, in lower-case hexadecimal digits. */
  readonly digest: string;
}
