import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Diagnostic, DiagnosticKind, DiagnosticOf } from '../areas/diagnostic.ts';
import { wordDiagnostic } from './diagnostics.ts';
import { diagnosticsDe } from './de/diagnostics/diagnostics.ts';
import { languages } from './numbers/language.ts';

const kinds = Object.keys(diagnosticsDe) as DiagnosticKind[];
const severities = ['error', 'warning', 'hint'] as const;

/** A sentence as a reader expects it begins without a blank and ends in one full stop. */
const sentence = /^\S.*[^\s.]\.$/;

/** What an absent field would leave behind. */
const slip = /undefined|NaN|\[object| {2}| [.,;:]|: \.|\(\)|„“|‘’|\.\.|\n/;

test.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  '%s is worded in %s when nothing but the kind is known',
  (kind, language) => {
    for (const severity of severities) {
      const bare = wordDiagnostic({ kind, severity } as Diagnostic, language);
      expect(bare).toMatch(sentence);
      expect(bare).not.toMatch(slip);
      const empty = {
        kind,
        severity,
        file: '',
        column: '',
        found: '',
        expected: '',
        items: [],
        round: '',
      };
      const text = wordDiagnostic(empty as Diagnostic, language);
      expect(text).toMatch(sentence);
      expect(text).not.toMatch(slip);
    }
  },
);

test.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  '%s is worded in %s when everything is known',
  (kind, language) => {
    for (const count of [1, 17]) {
      const items = Array.from({ length: count }, (_, index) => `K${index + 1}`);
      const place = { file: 'mss.csv', round: '2021', line: 12, feature: 3, column: 'S1' };
      for (const severity of severities) {
        const known = { kind, severity, ...place, found: 'a\n  b', expected: 'text', count, items };
        const text = wordDiagnostic(known as Diagnostic, language);
        expect(text).toMatch(sentence);
        expect(text).not.toMatch(slip);
      }
    }
  },
);

const manyItems = Array.from({ length: 10_000 }, (_, index) => `Schlüssel ${index}`);
const longTexts = ['Lorem ipsum, dolor. '.repeat(50_000), '\u200b'.repeat(1_000_000)];

test.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  '%s in %s is below 3,000 letters, however long and however odd the texts are that it speaks of',
  (kind, language) => {
    for (const long of longTexts) {
      const place = { file: long, round: long, line: 12, feature: 3, column: long };
      const some = { count: 17, items: [long, long, ...manyItems], page: long, url: long };
      for (const severity of severities) {
        const known = { kind, severity, ...place, found: long, expected: long, ...some };
        expect(wordDiagnostic(known as Diagnostic, language).length).toBeLessThan(3000);
      }
    }
  },
);

test('a list that was cut on its way is told as long as it is: five named, 99,995 more', () => {
  const cut = {
    kind: 'table-rows-without-area',
    severity: 'warning',
    file: 'werte.csv',
    column: 'KEY',
    count: 100_000,
    items: ['a', 'b', 'c', 'd', 'e', 'f'],
    itemsLeftOut: 99_994,
  } as const;
  const text = wordDiagnostic(cut as Diagnostic, 'de');
  expect(text).toContain('a, b, c, d, e … und 99.995 weitere');
});

test('every kind is made somewhere: none has words that nobody will read', () => {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const makers = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(path))
    .filter((path) => !/^(?:areas|i18n)[\\/]/.test(path))
    .map((path) => readFileSync(join(source, path), 'utf8'))
    .join('\n');
  // The privacy kinds are made of their reasons: 'few-people' makes 'privacy-few-people'.
  const isMade = (kind: string): boolean =>
    makers.includes(`'${kind}'`) ||
    (makers.includes('`privacy-${reason}`') &&
      makers.includes(`'${kind.replace('privacy-', '')}'`));
  expect(kinds.length).toBeGreaterThan(140);
  expect(kinds.filter((kind) => !isMade(kind))).toEqual([]);
});

test('a missing column is named with those that are there, the first five of them', () => {
  const items = [
    'PLR-ID',
    'PLR-Name',
    'EW',
    'BEZ',
    'S1',
    ...Array.from({ length: 12 }, (_, i) => `K${i}`),
  ];
  const diagnostic: DiagnosticOf<'table-column-missing'> = {
    kind: 'table-column-missing',
    severity: 'error',
    file: 'mss.csv',
    column: 'PLR_ID',
    expected: items.join(', '),
    items,
  };
  expect(wordDiagnostic(diagnostic, 'de')).toBe(
    'In mss.csv fehlt die Spalte PLR_ID. Gefunden: PLR-ID, PLR-Name, EW, BEZ, S1 … und 12 weitere. Bitte die Spalte in der Projektdatei angeben.',
  );
  expect(wordDiagnostic({ ...diagnostic, items: items.slice(0, 3) }, 'en')).toBe(
    'In mss.csv the column PLR_ID is missing. Found: PLR-ID, PLR-Name, EW. Please name the column in the project file.',
  );
});

test('one unreadable cell is named with its line, several as a list with theirs', () => {
  const cell = {
    kind: 'cell-unreadable',
    severity: 'warning',
    file: 'mss.csv',
    column: 'S1',
  } as const;
  expect(
    wordDiagnostic({ ...cell, line: 12, found: 'viel', count: 1, items: ['12: viel'] }, 'de'),
  ).toBe(
    'In mss.csv (Zeile 12, Spalte S1) ist 1 Angabe keine lesbare Zahl und gilt als fehlend. Gefunden: „viel“. Bitte berichtigen oder das Zeichen in der Projektdatei unter „missing“ oder „suppressed“ nennen.',
  );
  expect(
    wordDiagnostic(
      { ...cell, line: 12, found: 'viel', count: 2, items: ['12: viel', '15: 1,2,3'] },
      'de',
    ),
  ).toContain(
    'In mss.csv (Spalte S1) sind 2 Angaben keine lesbare Zahl und gelten als fehlend. Zeilen und Inhalt: 12: viel; 15: 1,2,3.',
  );
});

test('projected coordinates are said to be so, and the likely system has its name', () => {
  const text = wordDiagnostic(
    {
      kind: 'geojson-projected',
      severity: 'error',
      file: 'a.geojson',
      feature: 1,
      found: '391000, 5820000',
      expected: 'EPSG:25833',
      items: ['EPSG:25833'],
    },
    'de',
  );
  expect(text).toContain('In a.geojson (Objekt 1) stehen keine geographischen Koordinaten');
  expect(text).toContain('Wahrscheinliches Koordinatensystem: EPSG:25833 (ETRS89 / UTM 33N).');
});

test('an entry of the project file that is not there is absent, one that is there is wrong', () => {
  const wrong = {
    kind: 'project-wrong',
    severity: 'error',
    file: 'berlin.json',
    column: 'areas.key',
    expected: 'text',
  } as const;
  expect(wordDiagnostic(wrong, 'de')).toBe(
    'In berlin.json fehlt die Angabe „areas.key“. Erlaubt: ein Text. Bitte die Projektdatei berichtigen.',
  );
  expect(
    wordDiagnostic(
      { ...wrong, column: 'tables[0].keyPad', found: '0.5', expected: 'whole number' },
      'en',
    ),
  ).toBe(
    'In berlin.json the entry ‘tables[0].keyPad’ is wrong. Found: ‘0.5’. Allowed: a whole number. Please correct the project file.',
  );
});

test('a server that fails and a program that fails are told apart', () => {
  expect(
    wordDiagnostic(
      {
        kind: 'file-fetch-failed',
        severity: 'error',
        file: 'mss.csv',
        found: '404 Not Found',
        expected: '/daten/mss.csv',
      },
      'de',
    ),
  ).toBe(
    'mss.csv ließ sich nicht laden: Unter ihrer Adresse liegt auf dem Server keine Datei. Meldung: 404 Not Found. Adresse: /daten/mss.csv. Bitte die Adresse prüfen oder die Dateien herunterladen und hierher ziehen.',
  );
  expect(
    wordDiagnostic({ kind: 'load-crashed', severity: 'error', found: 'x is not a function' }, 'de'),
  ).toContain('Meldung: „x is not a function“. Der bisher gezeigte Atlas ist unverändert.');
});

test('markup in a name stays the text it is', () => {
  expect(
    wordDiagnostic({ kind: 'file-empty', severity: 'error', file: '<b>a</b>.csv' }, 'de'),
  ).toContain('<b>a</b>.csv ist leer');
});
