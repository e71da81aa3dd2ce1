import type { GazetteerMatch } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** Adjectives of states that are words only with that of another behind a hyphen. */
const HALVES =
  /^(?:americano|anglo|austro|belgo|dano|egypto|ethio|finno|franco|germano|gr(?:a?e)co|hispano|hungaro|indo|irano|israelo|italo|luso|nippo|russo|serbo|sino|syro|tur[ck]o)$/u;

/** `Franco`, the general, and no half of `Franco-German`. */
export function isHalfWord(
  reading: Reading,
  at: number,
  { sense, length }: GazetteerMatch,
): boolean {
  if (sense !== 'adjective' || length > 1 || !HALVES.test(reading.lower(at))) return false;
  const { document } = reading;
  const isJoined =
    /^[-–]$/u.test(reading.words[at + 1] ?? '') &&
    document.end(at) === document.start(at + 1) &&
    document.end(at + 1) === document.start(at + 2) &&
    reading.gazetteer.matches(reading.words, at + 2).some(({ sense }) => sense === 'adjective');
  return !isJoined;
}
