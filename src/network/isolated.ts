/** Letters of the scripts that are written from right to left. */
export const RIGHT_TO_LEFT =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * A name ready to stand in an English sentence: one that is written from right to left stands apart from the
 * words and marks around it (Unicode Bidirectional Algorithm, first strong isolate), which would else change places with it.
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
