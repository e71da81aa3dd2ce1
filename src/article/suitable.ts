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
/** Letters that franc looks at; a longer text is judged at its beginning, middle and end. */
const WINDOW = 2048;

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
  if (!hasEnoughWords(text)) return true;
  const { francAll } = await import('franc');
  const last = Math.max(0, text.length - WINDOW);
  for (const start of new Set([0, last >> 1, last])) {
    const window = text.slice(start, start + WINDOW);
    const english = francAll(window).find(([language]) => language === 'eng');
    if (english && english[1] >= NEAR_ENGLISH) return true;
  }
  return false;
}

/** Words are runs of letters; where no spaces part them (Chinese, Japanese, Thai) two characters count as one. */
function hasEnoughWords(text: string): boolean {
  let words = 0;
  const unspaced =
    /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words += unspaced.test(word) ? Math.ceil(word.length / 2) : 1;
    if (words >= ENOUGH_WORDS) return true;
  }
  return false;
}

function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++;
  return count;
}
