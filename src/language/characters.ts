/** Whether a UTF-16 code unit is white space to Python's `str.isspace`; all of it is in the BMP. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x20);
  if (code < 0x2000) return code === 0x85 || code === 0xa0 || code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a text is not empty and all white space. */
export function isSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpaceCode(text.charCodeAt(i))) return false;
  return text.length > 0;
}

const LETTERS = /^\p{L}+$/u;

/** Whether a text is not empty and all letters, as Python's `str.isalpha` has it. */
export function isAlphabetic(text: string): boolean {
  return LETTERS.test(text);
}

// Engines newer than spaCy's Python (Unicode 14) know some rare letters more.
const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;
// Python's `str.isdigit`: decimal digits and all else with the Unicode property Numeric_Type=Digit.
const DIGIT =
  /^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u;

const shapeOf = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'x';
    if (code >= 0x41 && code <= 0x5a) return 'X';
    return code >= 0x30 && code <= 0x39 ? 'd' : character;
  }
  if (LETTER.test(character)) return UPPER.test(character) ? 'X' : 'x';
  return DIGIT.test(character) ? 'd' : character;
};

/**
 * The shape of a word: letters as `X` and `x`, digits as `d`, the rest as it is, runs cut at four;
 * `LONG` from 100 characters on (spaCy's `word_shape`).
 */
export function shape(text: string): string {
  // A character has at most two code units, so this decides without counting in most cases.
  if (text.length >= 100 && (text.length >= 200 || [...text].length >= 100)) return 'LONG';
  let out = '';
  let last = '';
  let run = 0;
  for (const character of text) {
    const mapped = shapeOf(character);
    run = mapped === last ? run + 1 : 1;
    last = mapped;
    if (run <= 4) out += mapped;
  }
  return out;
}

/** The first character (code point) of a text. */
export function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

/** The last three characters (code points) of a text, or all of it. */
export function lastThreeCharacters(text: string): string {
  let at = text.length;
  for (let i = 0; i < 3 && at > 0; i++) {
    at--;
    const low = text.charCodeAt(at);
    const high = text.charCodeAt(at - 1);
    if (low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff) at--;
  }
  return text.slice(at);
}

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Cs}/gu;

/** The text with every lone surrogate replaced, at the same length. */
export function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\ufffd') : text;
}
