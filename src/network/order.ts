/** Orders texts by their UTF-16 code units: the same in every language setting, which `localeCompare` is not. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
