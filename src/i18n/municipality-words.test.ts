import { expect, test } from 'vitest';
import { municipalityStudiesDe } from './de/municipality-studies.ts';
import { municipalityStudiesEn } from './en/municipality-studies.ts';

test('148 of 552 municipalities lack an alternative: it is said that these are the ones with known rents, for the rule counts 559', () => {
  const german = municipalityStudiesDe.municipalities.rentSentence(148, 552, 'Gemeinden');
  expect(german).toContain('148 von 552 Gemeinden mit markierten Gebieten, deren Mieten bekannt');
  const english = municipalityStudiesEn.municipalities.rentSentence(148, 552, 'municipalities');
  expect(english).toContain('552 municipalities with marked areas whose rents are known');
});
