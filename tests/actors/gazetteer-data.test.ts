import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GAZETTEER_FILES, readGazetteer } from '../../src/actors/gazetteer.ts';
import {
  checkMarks,
  type GazetteerRow,
  readGazetteerFile,
} from '../../src/actors/gazetteer-file.ts';
import { nameKey } from '../../src/actors/name-key.ts';

const texts = GAZETTEER_FILES.map(
  (file) => [file, readFileSync(`data/actors/${file}`, 'utf8')] as const,
);
const files = texts.map(([file, text]) => ({ file, text, rows: readGazetteerFile(file, text) }));
const rows = files.flatMap((file) => file.rows);

// ISO 3166-1 without uninhabited islands, XKX for Kosovo, and the withdrawn codes of former states.
const COUNTRIES = new Set(
  (
    'ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD ' +
    'BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BWA CAF CAN CCK CHE CHL CHN CIV CMR COD ' +
    'COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP ' +
    'EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM ' +
    'GUF GUM GUY HKG HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ ' +
    'KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA ' +
    'MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK ' +
    'NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF ' +
    'QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK ' +
    'SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR ' +
    'URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM ZAF ZMB ZWE ' +
    'CSK DDR SCG SUN VDR YMD YUG'
  ).split(' '),
);

describe('each file', () => {
  for (const { file, text, rows: own } of files) {
    it(`${file} is sorted by id, and says where it comes from`, () => {
      const ids = own.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
      expect(text).toMatch(/^# .+\n(?:# .+\n)?# .*MIT/u);
    });
  }
  it('all together stay small enough for a page', () => {
    const size = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
    expect(size).toBeLessThan(600_000);
  });
  const atLeast = (what: string, least: number, belongs: (row: GazetteerRow) => boolean): void => {
    it(`at least ${least} ${what}`, () => {
      expect(rows.filter(belongs).length).toBeGreaterThanOrEqual(least);
    });
  };
  const inFile = (name: string): ((row: GazetteerRow) => boolean) => {
    return (row) => row.where.startsWith(`${name}:`);
  };
  atLeast('states of today', 195, (row) => row.kind === 'state' && row.text('to') === null);
  atLeast('former states', 15, (row) => row.kind === 'state' && row.text('to') !== null);
  atLeast('armed groups', 300, (row) => row.kind === 'armed-group');
  atLeast('armies, services and ministries', 150, inFile('forces.tsv'));
  atLeast('international bodies', 150, inFile('intergovernmental.tsv'));
  atLeast('parties', 250, (row) => row.kind === 'party');
  atLeast('parliaments', 50, (row) => row.kind === 'parliament');
  atLeast('companies', 120, (row) => row.kind === 'company');
  atLeast('agencies and outlets', 150, (row) => row.kind === 'media');
  atLeast('organisations', 120, inFile('organisations.tsv'));
  atLeast('people', 900, inFile('people.tsv'));
  atLeast('places', 600, inFile('places.tsv'));
});

describe('each row', () => {
  it('has an id of its own, and points to rows that are there', () => {
    expect(() => readGazetteer(Object.fromEntries(texts), [])).not.toThrow();
  });
  it('marks only names that it has, with a reason', () => {
    for (const row of rows) expect(() => checkMarks(row)).not.toThrow();
  });
  it('has a country that there is, or was', () => {
    const wrong = rows.filter(({ country }) => country !== null && !COUNTRIES.has(country));
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
  it('and every country has a state or a territory', () => {
    const gazetteer = readGazetteer(Object.fromEntries(texts));
    expect([...COUNTRIES].filter((country) => gazetteer.state(country) === null)).toEqual([]);
  });
  it('of a body that acts for a state has the country of that state', () => {
    const states = new Map(rows.map((row) => [row.id, row]));
    const wrong = rows.filter((row) => {
      const state = states.get(row.text('actsFor') ?? '');
      if (state === undefined) return false;
      return state.kind !== 'state' || (state.country !== null && state.country !== row.country);
    });
    expect(wrong.map(({ where, id }) => `${where} ${id}`)).toEqual([]);
  });
  it('does not end before it begins', () => {
    const wrong = rows.filter((row) => {
      const [from, to] = [row.text('from'), row.text('to')];
      return from !== null && to !== null && Number(to.slice(0, 4)) < Number(from.slice(0, 4));
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
  it('names nothing twice, but for a spelling in other capitals', () => {
    const doubles = rows.flatMap((row) => {
      const names = [row.name, ...row.list('names')];
      return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => `${row.where} ${name}`);
    });
    expect(doubles).toEqual([]);
  });
});

describe('names that several rows share', () => {
  it('are marked as ambiguous in each of them', () => {
    const bearers = new Map<string, { row: GazetteerRow; name: string; isSeat: boolean }[]>();
    const bear = (row: GazetteerRow, name: string, isSeat: boolean): void => {
      const key = nameKey(name);
      const all = bearers.get(key) ?? [];
      all.push({ row, name, isSeat });
      bearers.set(key, all);
    };
    for (const row of rows) {
      bear(row, row.name, false);
      for (const column of ['names', 'former', 'adjectives', 'demonyms', 'titles'] as const) {
        for (const name of row.list(column)) bear(row, name, false);
      }
      for (const column of ['capitals', 'seats'] as const) {
        for (const name of row.list(column)) bear(row, name, true);
      }
    }
    const unmarked = [...bearers.values()].flatMap((all) =>
      all
        .filter(({ row, name, isSeat }) => {
          const others = all.filter((other) => {
            const seatAndPlace =
              (isSeat && other.row.kind === 'place') || (other.isSeat && row.kind === 'place');
            return other.row !== row && !(seatAndPlace && other.row.country === row.country);
          });
          return others.length > 0 && !row.isAmbiguous(name);
        })
        .map(({ row, name }) => `${row.where} ${name}`),
    );
    expect(unmarked).toEqual([]);
  });
});
