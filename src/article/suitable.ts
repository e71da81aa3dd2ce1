/** Why a text is not read as news: what is wrong with it, and what to do. */
export interface Unsuitable {
  readonly what: string;
  readonly advice: string;
}

/** Longest text that is read, in code points: what the English model itself is made for. */
const MOST_CODE_POINTS = 1_000_000;
/** From how many words on a language is told for certain. */
const ENOUGH_WORDS = 40;
/**
 * How near to the likeliest language English must be, as franc scores it (1 for the likeliest). English news stays above
 * .95 in any case of letters, and above .91 where it is little but foreign names; other languages stay below .81.
 */
const NEAR_ENGLISH = 0.85;
/** Small words that no other language has in such numbers, and the share of words that English news has of them at least. */
const SMALL_WORDS =
  /\b(?:the|of|and|to|for|that|with|from|by|said|has|have|were|which|their|this|would|been|his)\b/gi;
const SHARE_OF_SMALL_WORDS = 0.2;
/** Letters that franc looks at; a longer text is judged at its beginning, middle and end. */
const WINDOW = 2048;

/** The first of the scripts without spaces. */
const THAI = 0xe00;

/** Null for a text that can be read as English news; short texts always can, since nobody can be sure of them. */
export async function unsuitability(text: string): Promise<Unsuitable | null> {
  if (text.trim() === '') return { what: 'the text is empty', advice: 'left out' };
  const points = text.length > MOST_CODE_POINTS ? codePoints(text) : 0;
  if (points > MOST_CODE_POINTS) {
    return {
      what: `the text is too long: ${points} characters, at most ${MOST_CODE_POINTS} are read`,
      advice: 'split it into its articles',
    };
  }
  if (!(await mayBeEnglish(text))) {
    return { what: 'the text is not English', advice: 'left out: Entente reads English alone' };
  }
  return null;
}

async function mayBeEnglish(text: string): Promise<boolean> {
  if (!hasEnoughWords(text) || isPlainlyEnglish(text.slice(0, WINDOW))) return true;
  // Its tables of all languages are large.
  const { francAll } = await import('franc');
  const last = Math.max(0, text.length - WINDOW);
  for (const start of new Set([0, last >> 1, last])) {
    const window = text.slice(start, start + WINDOW);
    const english = francAll(window).find(([language]) => language === 'eng');
    if (english && english[1] >= NEAR_ENGLISH) return true;
  }
  return false;
}

function isPlainlyEnglish(window: string): boolean {
  const small = window.match(SMALL_WORDS)?.length ?? 0;
  return small >= SHARE_OF_SMALL_WORDS * (window.match(/\S+/g)?.length ?? 0);
}

/** Words are runs of letters; where no spaces part them (Chinese, Japanese, Thai) two characters count as one. */
function hasEnoughWords(text: string): boolean {
  let words = 0;
  const unspaced =
    /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words += word.charCodeAt(0) >= THAI && unspaced.test(word) ? Math.ceil(word.length / 2) : 1;
    if (words >= ENOUGH_WORDS) return true;
  }
  return false;
}

function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++;
  return count;
}
