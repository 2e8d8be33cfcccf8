import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyseWords } from './analyse-command.ts';
import { columnMeanings } from './codebook.ts';
import { de, type FlagCounts } from './de/de.ts';
import { en } from './en/en.ts';
import { localText, textsOf } from './texts.ts';

const berlin: FlagCounts = Object.freeze({
  flagged: 431,
  areas: 542,
  undecidable: 6,
  population: 1_200_345,
  populationOfAll: 3_739_392, // 1,200,345 / 3,739,392 = 32.1 %
  municipalities: 12,
  difference: 3,
  kind: 'district',
});

test('the live sentence gives areas, people, districts and the difference from the default', () => {
  expect(de.flagSentence(berlin)).toBe(
    '431 von 542 Gebieten, 1.200.345 Menschen (32,1\u202f%), in 12 Bezirken; +3 gegenüber der Voreinstellung',
  );
  expect(en.flagSentence(berlin)).toBe(
    '431 of 542 areas, 1,200,345 people (32.1%), in 12 districts; +3 compared with the default',
  );
});

test('neighbourhoods stand before their areas, and a difference says that it is one of areas', () => {
  const counted = { ...berlin, neighbourhoods: 74 };
  expect(de.flagSentence(counted)).toBe(
    '74 Quartiere aus 431 von 542 Gebieten, 1.200.345 Menschen (32,1\u202f%), in 12 Bezirken; +3 Gebiete gegenüber der Voreinstellung',
  );
  expect(en.flagSentence(counted)).toBe(
    '74 neighbourhoods of 431 areas out of 542, 1,200,345 people (32.1%), in 12 districts; +3 areas compared with the default',
  );
  const one = { ...counted, neighbourhoods: 1, flagged: 1, difference: -1 };
  expect(de.flagSentence(one)).toMatch(
    /^1 Quartier aus 1 von 542 Gebieten, .*; −1 Gebiet gegenüber/,
  );
  expect(de.flagSentence({ ...one, neighbourhoods: 0, flagged: 0 })).toMatch(/^0 von 542 Gebieten/);
});

test('the live sentence leaves out what is not known and counts one as one', () => {
  const small: FlagCounts = { ...berlin, flagged: 1, municipalities: 1, difference: 0 };
  const nobody = { ...small, population: undefined, populationOfAll: undefined };
  expect(de.flagSentence(nobody)).toBe(
    '1 von 542 Gebieten, in 1 Bezirk; wie in der Voreinstellung',
  );
  expect(en.flagSentence({ ...nobody, municipalities: undefined })).toBe(
    '1 of 542 areas; as in the default',
  );
});

test('the plain sentences can be said of any indicator and any number of people', () => {
  const { plain, people } = de;
  const mean = plain.compared('more', '36,0\u202f%');
  expect(
    plain.peopleAndShare(
      'Stülerstraße',
      people(3140),
      'Menschen mit Migrationshintergrund',
      '41,3\u202f%',
      mean,
    ),
  ).toBe(
    'Im Gebiet Stülerstraße leben 3.140 Menschen; beim Merkmal „Menschen mit Migrationshintergrund“ beträgt der Wert 41,3\u202f%, mehr als im Mittel aller Gebiete (36,0\u202f%).',
  );
  expect(plain.shareUnknown('Hafen', people(1), 'Miete')).toBe(
    'Im Gebiet Hafen lebt 1 Mensch; zum Merkmal „Miete“ liegt kein Wert vor.',
  );
  expect(plain.base('Statusindex', '96')).toBe(
    'Die wirtschaftliche Grundlage (Merkmal „Statusindex“) ist hier schwächer als in 96 von 100 Gebieten mit Angaben.',
  );
});

test('the sentence about an unmarked area counts the conditions that hold', () => {
  expect(de.plain.clear(0, 1, 'Statusindex')).toBe(
    'Das Gebiet ist nicht markiert: Die Bedingung der Regel ist nicht erfüllt.',
  );
  expect(de.plain.clear(0, 2, 'Miete, Statusindex')).toBe(
    'Das Gebiet ist nicht markiert: Keine der beiden Bedingungen der Regel ist erfüllt (Miete, Statusindex).',
  );
  expect(en.plain.clear(0, 2, 'rent, status index')).toBe(
    'The area is not marked: neither of the two conditions of the rule is met (rent, status index).',
  );
  expect(de.plain.clear(1, 2, 'Statusindex')).toBe(
    'Das Gebiet ist nicht markiert: Nur eine der beiden Bedingungen der Regel ist erfüllt; nicht erfüllt: Statusindex.',
  );
  expect(en.plain.clear(2, 3, 'rent')).toBe(
    'The area is not marked: only 2 of the 3 conditions of the rule are met; not met: rent.',
  );
});

test('a line about another round ends in one sign, also while its figures are awaited', () => {
  const { otherRounds: words } = de.study;
  expect(words.line('2021', words.coming)).toBe('2021, gleiche Regel: wird geladen …');
  expect(words.line('2021', words.answers.no)).toBe('2021, gleiche Regel: nicht markiert.');
});

test('empty classes are named one by one, with the reason', () => {
  expect(de.classing.empty.tie('2', 3, '7,0')).toBe(
    '3 Gebiete haben denselben Wert (7,0) und füllen zusammen mehr als eine Klasse; deshalb bleibt Klasse 2 leer.',
  );
  expect(de.classing.empty['few-areas']('2, 3, 5', 5, 7)).toBe(
    'Es gibt nur 5 Gebiete mit Wert für 7 Klassen; deshalb bleiben die Klassen 2, 3 und 5 leer.',
  );
  expect(en.classing.empty['large-area']('2, 3', '31.2%', '1/7')).toBe(
    'A single area is home to 31.2% of the people, more than 1/7, so classes 2 and 3 stay empty.',
  );
});

test('a label without English stays German', () => {
  expect(localText('en', { de: 'Miete' })).toBe('Miete');
  expect(localText('en', { de: 'Miete', en: 'Rent' })).toBe('Rent');
  expect(localText('de', { de: 'Miete', en: 'Rent' })).toBe('Miete');
  expect(textsOf('en').claim).toBe(en.claim);
});

/** Every text with its place; texts that are functions are called with "2" for each argument. */
function allTexts(value: unknown, place = ''): [place: string, text: string][] {
  if (place === '.flagSentence' || place === '.rule.undecidable') return [];
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, String(value('2', '2', '2', '2', '2'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => allTexts(child, `${place}.${key}`));
}

test('no English text is the German one, but for names, signs and words both languages share', () => {
  const german = new Map(allTexts(de));
  const same = allTexts(en).filter(([place, text]) => german.get(place) === text);
  expect([...new Set(same.map(([, text]) => text))].sort()).toEqual(
    [
      '.',
      '/',
      '2',
      '2 in 2', // a number alone
      '2: 2',
      '2, 2: 2',
      '?',
      'CSV',
      'GeoJSON',
      'Deutsch',
      'English',
      'Enter',
      'Esc',
      'Definition',
      'Quartieratlas',
      'g',
      'm',
      'n',
      'p',
      't',
    ].sort(),
  );
});

test('both languages have the same texts, and English has no German letters, quotes or small words', () => {
  expect(allTexts(en).map(([place]) => place)).toEqual(allTexts(de).map(([place]) => place));
  expect(allTexts(en).filter(([, text]) => germanSigns.test(text))).toEqual([]);
});

test('so has what the command says and the codebook, which stand apart from the texts of the page', () => {
  const german = [...allTexts(analyseWords('de')), ...allTexts(columnMeanings('de'))];
  const english = [...allTexts(analyseWords('en')), ...allTexts(columnMeanings('en'))];
  expect(english.map(([place]) => place)).toEqual(german.map(([place]) => place));
  expect(english.filter(([, text]) => germanSigns.test(text))).toEqual([]);
});

/** Letters, quotes and small words that no English text has. */
const germanSigns = /[äöüßÄÖÜ„]|\b(und|oder|nicht|der|die|das|ist|wird|keine?|Gebiete?|mit)\b/;

test('no German text uses a word that brands areas or people', () => {
  const branding = /problemviertel|problemgebiet|ghetto|brennpunkt|parallelgesellschaft|risiko/i;
  const folder = new URL('de/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  expect(sources).toEqual(
    expect.arrayContaining(['de.ts', 'diagnostics/diagnostics.ts', 'diagnostics/table.ts']),
  );
  for (const name of sources) {
    expect(branding.exec(readFileSync(new URL(name, folder), 'utf8')), name).toBeNull();
  }
});

test('numbers below zero in texts have the minus sign, not a hyphen', () => {
  const wrong = /(?:^|[\s(=])-\d/;
  for (const texts of [de, en]) {
    expect(allTexts(texts).filter(([, text]) => wrong.test(text))).toEqual([]);
  }
});

test('a percent sign in German follows a narrow no-break space, in English it follows directly', () => {
  expect(
    allTexts(de).filter(([, text]) => /\d[\s\u00a0]?%/.test(text.replaceAll('\u202f%', ''))),
  ).toEqual([]);
  expect(allTexts(en).filter(([, text]) => /\d\s%/.test(text) || /per cent/.test(text))).toEqual(
    [],
  );
});

test('English has one kind of quotation marks, and none of the phrases that were translated word by word', () => {
  const wooden = /[“”„]|hangs together|told apart by|repatriat|takes? part\b|\banew\b/;
  expect(allTexts(en).filter(([, text]) => wooden.test(text))).toEqual([]);
});

test('no sentence of the assistant grows with the name of a file, column or sheet: 1 MB of name, below 3,000 letters', () => {
  const long = 'Lorem ipsum '.repeat(90_000);
  for (const language of ['de', 'en'] as const) {
    const { import: words } = textsOf(language);
    const said = [
      words.use(long),
      words.kindOf(long),
      words.accept(long, long),
      words.reason({ code: 'name-says', text: long }),
      words.steps.lookAt(long, long),
      words.steps.tableKey(long),
      words.workbook.hiddenSheet(long),
    ];
    for (const sentence of said) expect(sentence.length).toBeLessThan(3000);
  }
});

test('the line of another round ends with one full stop, or with the three dots of what is on its way', () => {
  const lines = [textsOf('de'), textsOf('en')].map(({ study: { otherRounds: words } }) => [
    words.line('2021', words.answers.no),
    words.line('2021', words.coming),
  ]);
  expect(lines).toEqual([
    ['2021, gleiche Regel: nicht markiert.', '2021, gleiche Regel: wird geladen …'],
    ['2021, by the same rule: not marked.', '2021, by the same rule: loading …'],
  ]);
});
