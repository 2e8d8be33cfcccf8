import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { errorsOf, projectOf } from '../small-project.fixture.ts';

/** What the errors name: path and what is allowed. */
const wrong = (added: object) =>
  errorsOf(added).map(({ column, expected }: DiagnosticEntry) => `${column}: ${expected}`);

test('publisher, contact and date arrive with the texts of both languages', () => {
  const { instructions } = projectOf({
    publisher: { name: 'Stadt A', url: 'https://stadt-a.example/quartiere' },
    contact: { name: { de: 'Amt 1', en: 'Office 1' }, email: 'quartiere@stadt-a.example' },
    dataDate: '2023-07/2024-06',
  });
  expect(instructions.publication).toEqual({
    publisher: { name: { de: 'Stadt A' }, url: 'https://stadt-a.example/quartiere' },
    contact: { name: { de: 'Amt 1', en: 'Office 1' }, email: 'quartiere@stadt-a.example' },
    dataDate: '2023-07/2024-06',
  });
  expect(projectOf({}).instructions.publication).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'http://stadt.example/',
  'data:text/html,x',
  ' https://stadt.example/',
  'https://stadt.example/"onclick=',
  'https://stadt.example/ x',
])('%s is no address of a publisher or contact', (url) => {
  expect(wrong({ publisher: { name: 'A', url } })).toEqual(['publisher.url: https://…']);
  expect(wrong({ contact: { url } })).toEqual(['contact.url: https://…']);
});

test.each([
  'nobody',
  'a@b',
  'a@b.example?bcc=c@d.example',
  'a@b.example,c@d.example',
  'a%0Abcc:c@d.example',
  '<a@b.example>',
  'a b@c.example',
])('%s is no address of e-mail', (email) => {
  expect(wrong({ contact: { email } })).toEqual(['contact.email: name@…']);
});

test('texts are bounded: a name of 201 letters and a text of 501 are refused', () => {
  expect(wrong({ publisher: { name: 'x'.repeat(201) } })).toEqual(['publisher.name: ≤ 200']);
  expect(wrong({ contact: { text: { de: 'x'.repeat(501) } } })).toEqual(['contact.text.de: ≤ 500']);
  expect(wrong({ publisher: { name: 'x'.repeat(200) } })).toEqual([]);
});

test.each(['2024-13', '2024-02-30', '31.12.2024', '2024/2023', '2024-12-31/', 'soon', 2024])(
  '%s is no date of the data',
  (dataDate) => {
    expect(wrong({ dataDate })).toHaveLength(1);
  },
);

test('groups and roles have definitions', () => {
  const { instructions, groups } = projectOf({
    groups: [{ id: 'g', count: 'N', description: { de: 'Wer dazu zählt.', en: 'Who counts.' } }],
    roles: { rent: 'Miete ohne Heizung.' },
  });
  expect(groups[0]?.description).toEqual({ de: 'Wer dazu zählt.', en: 'Who counts.' });
  expect(instructions.roles).toEqual({ rent: { de: 'Miete ohne Heizung.' } });
});
