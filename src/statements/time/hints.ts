// What a text must hold for a form to be found in it. The patterns of the forms are long, and for most texts
// compiling them would take longer than all else that is done with times; these are short. They are tried on
// the text in small letters, and may never be stricter than the forms.

const UNITS = 'day|night|week|fortnight|month|year|decade|century|centurie';
const DAY_OR_LONGER = 'day|morning|afternoon|evening|night|weekend|week|month|year|decade';

export const HAS_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
export const HAS_DIGIT = /\d/;
export const HAS_YEAR = /\d{4}/;
export const HAS_ISO_DATE = /\d{4}-\d\d-\d/;
export const HAS_SLASHED_DATE = /\d\/\d\d?\/\d/;
export const HAS_YEARS = /\d{4}[-–/]\d\d/;
export const HAS_SEASON = /spring|summer|autumn|fall|winter/;
export const HAS_PART =
  /\b(?:early|earlier|late|later|mid|middle|beginning|start|end|close|half)[-\s]/;
export const HAS_QUARTER = /quarter|\bq[1-4]/;
export const HAS_DECADE = /\d0['’]?s/;
export const HAS_NAMED_DECADE = /(?:twen|thir|for|fif|six|seven|eigh|nine)ties/;
export const HAS_CENTURY = /century/;
export const HAS_FEAST = /christmas|boxing|new\s+year/;
export const HAS_YESTERDAY = /yesterday/;
export const HAS_LAST_NIGHT = /yesterday|last\s+night/;
export const HAS_TOMORROW = /tomorrow/;
export const HAS_TODAY = /today|tonight|this\s+(?:very\s+)?(?:morning|afternoon|evening|day)/;
export const HAS_OVERNIGHT = /overnight/;
export const HAS_WEEKDAY = /monday|tuesday|wednesday|thursday|friday|saturday|sunday/;
export const HAS_WEEKEND = /weekend/;
export const HAS_NEAR = /\b(?:last|next|this|past|coming)\s/;
export const HAS_NEAR_UNIT =
  /\b(?:last|next|this|past|coming|latest)\s+(?:week|month|year|decade|century)\b/;
export const HAS_THE_UNIT = /\bthe\s+(?:week|month|year|decade|century)\b/;
export const HAS_WINDOW = /\b(?:past|last|next|coming|recent|previous)\s/;
export const HAS_UNITS = new RegExp(`(?:${UNITS})s\\b`);
export const HAS_AGO = /\sago\b/;
export const HAS_TIME = /\stime\b/;
export const HAS_SOME_YEAR = /\syear\b/;
export const HAS_FOR = /\bfor\s/;
export const HAS_UNIT = new RegExp(`\\s(?:${UNITS})`);
export const HAS_NEIGHBOUR = new RegExp(
  `\\b(?:next|following|same|previous|preceding)\\s+(?:${DAY_OR_LONGER})`,
);
export const HAS_THAT_UNIT = new RegExp(`\\bthat\\s+(?:same\\s+|very\\s+)?(?:${DAY_OR_LONGER})`);
export const HAS_UNIT_BESIDE = /(?:day|night|week|month|year)\s+(?:before|after)/;
export const HAS_LATER = new RegExp(
  `(?:${UNITS})s?\\s+(?:later|after|on|earlier|previously|beforehand)`,
);
export const HAS_UNITS_BESIDE = new RegExp(`(?:${UNITS})s?\\s+(?:before|after)`);
