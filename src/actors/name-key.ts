/** How a piece of a name is written; a name asks at least for its own shape of the text. */
export type Shape = 'any' | 'capital' | 'acronym';

/** A piece of a name as it is compared: `Al-Shabaab` is `al` and `shabaab`. */
export interface NamePiece {
  /** Lower case, without diacritics, dots and apostrophes. */
  readonly key: string;
  readonly shape: Shape;
  /** Where the piece ends in the text that it was cut from. */
  readonly end: number;
}

const ARTICLES = new Set(['al', 'el', 'ar', 'az', 'adh']);
// The forms that are English words or given names too are articles before a hyphen alone.
const HYPHENED_ARTICLES = new Set(['as', 'ash', 'at', 'an', 'ad', 'ath']);
const HYPHEN = /^[-\u2010-\u2015\u2212]+$/u;
const SILENT = /^[-\u2010-\u2015\u2212'\u2019.]+$/u;
const PLAIN = /^[A-Za-z]+$/;
const CHUNK = /[^\s\-\u2010-\u2015\u2212/,&()"\u201c\u201d]+|[,&]/gu;
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};

/** Given names from Arabic by the spelling that stands for all of them, each with the others. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ['ahmed', 'ahmad'],
    ['abdallah', 'abdullah', 'abdulla', 'abdellah'],
    ['hussein', 'husayn', 'hussain', 'husain', 'hossein', 'husein'],
    ['ibrahim', 'ebrahim', 'ibraheem'],
    ['khaled', 'khalid'],
    ['mansour', 'mansur', 'mansoor'],
    ['mohammed', 'muhammad', 'mohamed', 'mohammad', 'muhammed', 'mohamad', 'muhamad'],
    ['mustafa', 'moustafa', 'mostafa'],
    ['omar', 'umar'],
    ['osama', 'usama', 'oussama'],
    ['qasem', 'qassem', 'qasim', 'qassim', 'kassem', 'kasim'],
    ['suleiman', 'sulayman', 'sulaiman', 'soleiman'],
    ['yousef', 'yusuf', 'youssef', 'yousuf', 'yusef', 'youssouf'],
  ].flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

/**
 * Cuts a name, or one word of a text, into the pieces by which names are compared. Hyphens and
 * spaces are equal, dots, apostrophes and diacritics do not count, and the Arabic article is `al`
 * however it is written (`ash-Shabaab`).
 *
 * @param follows what stands right behind the text: a hyphen there makes `Ash` an article
 */
export function namePieces(text: string, follows = ''): readonly NamePiece[] {
  if (PLAIN.test(text)) return [piece(text, text.length, HYPHEN.test(follows))];
  const pieces: NamePiece[] = [];
  for (const found of text.matchAll(CHUNK)) {
    const end = found.index + found[0].length;
    const next = text.slice(end, end + 1) || follows;
    const possessive = /^(.+)['\u2019\u02bc]([sS])$/u.exec(found[0]);
    if (possessive?.[1] !== undefined) {
      pieces.push(piece(bare(possessive[1]), end - 2, false), { key: 's', shape: 'any', end });
      continue;
    }
    const letters = bare(found[0]);
    if (letters !== '') pieces.push(piece(letters, end, HYPHEN.test(next)));
  }
  return pieces;
}

/** `Los Tigres`: a plural behind its article, without which the same are named too. */
export const PLURAL_WITH_ARTICLE = /^(?:Los|Las|Les) (?=\p{Lu}\p{L}*[sx]$)/u;

/** The pieces of a text as one string: equal for all ways to write one name, in any case. */
export function nameKey(text: string): string {
  return namePieces(text)
    .map(({ key }) => key)
    .join(' ');
}

/** Whether a word may stand between the pieces of a name without being one: `-`, `'`, `.`. */
export function isSilent(word: string): boolean {
  return SILENT.test(word);
}

/** Whether a piece of text is written at least as much like a name as the name asks. */
export function fits(written: Shape, asked: Shape): boolean {
  return asked === 'any' || written === asked || written === 'acronym';
}

function piece(letters: string, end: number, beforeHyphen: boolean): NamePiece {
  const key = lower(letters);
  const isArticle = ARTICLES.has(key) || (beforeHyphen && HYPHENED_ARTICLES.has(key));
  if (isArticle) return { key: 'al', shape: 'any', end };
  return { key: SPELLINGS.get(key) ?? key, shape: shapeOf(letters), end };
}

/** Without the dots and apostrophes that some write and others do not. */
function bare(chunk: string): string {
  return chunk.replace(/[.'\u2018\u2019\u02bb-\u02bf\u0060\u00b4]/gu, '');
}

function lower(letters: string): string {
  const small = letters.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœðþə]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

function shapeOf(letters: string): Shape {
  const first = letters.charAt(0);
  if (first === first.toLowerCase()) return 'any';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'acronym' : 'capital';
}
