import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { isClear, judgeEncodings } from './judge-encoding.ts';
import { understandTable } from '../understand/understand-table.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** "Äußere Höhe;Süd" in CP850, where ä is 84, Ä 8E, ö 94, ü 81, ß E1. */
const dos = latin('Name;Wert\r\n\x8Eu\xE1ere H\x94he;1\r\nS\x81d;2\r\nJ\x84gerhaus;3\r\n');
/** The same in MacRoman, where ä is 8A, Ä 80, ö 9A, ü 9F, ß A7, with the line ends of a Macintosh. */
const macintosh = latin('Name;Wert\r\x80u\xA7ere H\x9Ahe;1\rS\x9Fd;2\rJ\x8Agerhaus;3\r');
const windows = latin('Name;Wert\r\n\xC4u\xDFere H\xF6he;1\r\nS\xFCd \x96 Ost;2\r\n');

test('the words of a table tell DOS, Macintosh and Windows apart', () => {
  expect(decodeText(dos)).toMatchObject({ encoding: 'cp850' });
  expect(decodeText(dos)?.text).toContain('Äußere Höhe;1\r\nSüd;2\r\nJägerhaus;3');
  expect(decodeText(macintosh)?.text).toContain('Äußere Höhe;1\rSüd;2\rJägerhaus;3');
  expect(decodeText(windows)?.text).toContain('Äußere Höhe;1\r\nSüd – Ost;2');
});

test('a single ß is enough: Straße in each of the three', () => {
  expect(decodeText(latin('Stra\xE1e'))?.text).toBe('Straße');
  expect(decodeText(latin('Stra\xA7e'))?.text).toBe('Straße');
  expect(decodeText(latin('Stra\xDFe'))?.text).toBe('Straße');
});

test('French, Spanish and Danish names in windows-1252 stay as they are', () => {
  for (const name of ['Málaga', 'Besançon', 'Orléans', 'Århus', 'Sønderborg', 'Cœur', 'Ñuñoa']) {
    const bytes = Uint8Array.from(name, (letter) => (letter === 'œ' ? 0x9c : letter.charCodeAt(0)));
    expect(decodeText(bytes)?.text).toBe(name);
  }
});

test('the encoding of a table is a guess with its reason, and stays stated in the draft', () => {
  const reading = understandTable('w.csv', dos);
  expect(reading).toMatchObject({
    ok: true,
    understanding: { encoding: { value: 'cp850', certainty: 'likely' } },
  });
});

/** One word as Windows writes it and one as DOS does, in one file. */
const open = latin('Name;Wert\r\nM\xE1laga;1\r\nH\x94he;2\r\n');

test('bytes that no encoding reads as words are asked about, with the words as each reads them', () => {
  expect(isClear(judgeEncodings(open))).toBe(false);
  const reading = understandTable('w.csv', open);
  if (!reading.ok) throw new Error('the table is not read');
  expect(reading.understanding.encoding.certainty).toBe('open');
  const choices = reading.understanding.encodingChoices?.map(({ samples }) => samples.join(' '));
  expect(choices).toEqual(['Málaga H”he', 'Mßlaga Höhe', 'M·laga Hîhe']);
});

test('names of areas decide where the words leave it open', () => {
  const reading = understandTable('w.csv', open, { areaKeys: ['Málaga', 'Mitte'] });
  if (!reading.ok) throw new Error('the table is not read');
  expect(reading.understanding.encoding).toMatchObject({
    value: 'windows-1252',
    reason: { code: 'cells-meet-areas', count: 1, of: 1 },
  });
});
