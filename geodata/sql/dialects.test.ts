import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dialects, inDialect, textConstant } from './dialects.ts';
import { methodText, steps, stepText } from './method-text.ts';
import { addressStudy } from './study.ts';

const sources = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.sql'));

test('every file of SQL is a step, but for the one of PostGIS', () => {
  expect(
    sources.filter((name) => !name.includes('postgis')).map((name) => name.slice(0, -4)),
  ).toEqual([...steps]);
});

test.each(dialects)('%s: no snippet is left, and every table is made anew', (dialect) => {
  const text = methodText(addressStudy, dialect);
  expect(text).not.toMatch(/\{\{|\}\}/);
  const made = [...text.matchAll(/^CREATE TABLE (\w+)/gm)].map(([, name]) => name);
  const dropped = [...text.matchAll(/^DROP TABLE IF EXISTS (\w+);$/gm)].map(([, name]) => name);
  expect(made).toEqual(dropped);
  expect(made).toHaveLength(18);
});

test('the dialects differ in the snippets and in nothing else', () => {
  for (const step of steps) {
    const plain = dialects.map((dialect) =>
      stepText(step, dialect)
        .replaceAll(/ANALYZE \w+;\n/g, '')
        .replaceAll('DOUBLE PRECISION', 'DOUBLE')
        .replaceAll(/AS (?:TEXT|STRING)\b/g, 'AS VARCHAR')
        .replaceAll(' USING PARQUET', ''),
    );
    expect(new Set(plain).size).toBe(1);
  }
});

test('the text uses nothing that one of the four engines has not, or has with another meaning', () => {
  const foreign =
    /\b(?:MEDIAN|PERCENTILE\w*|QUANTILE\w*|APPROX\w*|LEAST|GREATEST|FILTER|QUALIFY|DISTINCT ON|BOOL_AND|BOOL_OR|EVERY|ILIKE|LATERAL|UNNEST|GENERATE_SERIES|LOG|IFNULL|NVL|LIMIT)\b|::|"|`/iu;
  for (const name of sources.filter((one) => !one.includes('postgis'))) {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    const statements = text.replaceAll(/--.*$/gm, '').replaceAll(/'[^']*'/g, "''");
    expect([name, statements.match(foreign)]).toEqual([name, null]);
  }
});

test('a name with an apostrophe or a backslash stays one text', () => {
  expect(textConstant("Anteil d'origine", 'trino')).toBe("'Anteil d''origine'");
  expect(textConstant('a\\b', 'postgresql')).toBe("'a\\b'");
  expect(textConstant('a\\b', 'spark')).toBe("'a\\\\b'");
});

test('an unknown snippet is a mistake', () => {
  expect(() => inDialect('CAST(x AS {{float}})', 'duckdb')).toThrow('float');
});
