/** Small words, which no name in a headline begins with or is. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after against ahead amid among an and are around as at back be before behind between but by down during for from has have he her his ' +
    'how in into is it its more near new no not of off on or out over s says she than that the their they to toward towards under until up via was were ' +
    'what when where while who why will with without'
  ).split(' '),
);
