/** What stands for a character that is not there, and is taken out before the text is read. */
const NOTHING = '\u2060';

/** What cannot be seen: soft hyphens, and blanks of no width. */
export const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** "&amp;", "&#8217;", "&#x27;". */
const ENTITY =
  /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|apos|gt|hellip|ldquo|lsquo|lt|mdash|nbsp|ndash|quot|rdquo|rsquo));/giu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

/** "<p>", "</a>", "<br />": a tag, with its attributes. */
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>\n]*)?\/?>/giu;

/** "[Ukraine](https://…)": what is shown, and where it leads. */
const LINK = /\[([^[\]\n]+)\]\((?:https?:\/\/|\/|#)[^()\s]*\)/giu;

/** "**Russia**": what is set in bold. */
const BOLD = /\*\*(?=\S)([^*\n]+?)\*\*|__(?=\S)([^_\n]+?)__/gu;

/** Hyphens of other code points. */
const HYPHEN = /[\u2010\u2011]/gu;

/**
 * A text of the same length in which characters that are written as something else stand as themselves: entities and tags of HTML, links and bold type of
 * Markdown, hyphens that break no line. What falls away are word joiners (U+2060), which nobody sees.
 */
export function withPlainCharacters(text: string): string {
  return text
    .replace(HYPHEN, '-')
    .replace(TAG, (tag) => NOTHING.repeat(tag.length))
    .replace(LINK, (whole, shown: string) => padded(`${NOTHING}${shown}`, whole.length))
    .replace(BOLD, (whole, bold?: string, strong?: string) =>
      padded(`${NOTHING}${NOTHING}${bold ?? strong ?? ''}`, whole.length),
    )
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
      const character =
        name === undefined ? characterOf(code) : (NAMED[name.toLowerCase()] ?? null);
      return character === null ? whole : padded(character, whole.length);
    });
}

/** A character of the basic plane that can stand in a text; null for any other. */
function characterOf(code: number): string | null {
  const isText = code >= 0x20 && code < 0xfffe && !(code >= 0xd800 && code <= 0xdfff);
  return isText ? String.fromCharCode(code) : null;
}

function padded(text: string, length: number): string {
  return text + NOTHING.repeat(length - text.length);
}
