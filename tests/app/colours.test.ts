import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/styles/tokens.css', 'utf8');

/** The custom properties of a theme that are plain hex colours. */
function colours(theme: 'light' | 'dark'): Map<string, string> {
  const block = css.slice(css.indexOf(`data-theme="${theme}"`)).split('}')[0] ?? '';
  const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance (WCAG 2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

for (const theme of ['light', 'dark'] as const) {
  const colour = colours(theme);
  const get = (name: string): string => colour.get(name) ?? '#000000';
  describe(`the ${theme} theme`, () => {
    for (const name of [
      'with',
      'against',
      'neutral',
      'with-weak',
      'against-weak',
      'actor',
      'line-strong',
    ]) {
      it(`lets ${name} be seen on its ground`, () =>
        expect(contrast(get(name), get('ground'))).toBeGreaterThan(3));
    }
    for (const name of ['text', 'text-secondary']) {
      for (const ground of ['ground', 'raised', 'sunken', 'evidence']) {
        it(`lets ${name} be read on ${ground}`, () =>
          expect(contrast(get(name), get(ground))).toBeGreaterThan(4.5));
      }
    }
    for (const tint of ['with-tint', 'against-tint', 'neutral-tint']) {
      it(`lets text be read on ${tint}`, () =>
        expect(contrast(get('text'), get(tint))).toBeGreaterThan(4.5));
    }
    it('keeps with and against apart in grey print', () => {
      const [low = 0, high = 0] = [luminance(get('with')), luminance(get('against'))].sort(
        (x, y) => x - y,
      );
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(1.6);
    });
  });
}
