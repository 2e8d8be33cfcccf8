import { expect, test } from 'vitest';
import type { DraftRole } from '../../areas/draft.ts';
import { roleOfName } from './role-terms.ts';

/** Names of columns as offices write them, and what the rule of the study may take them for. */
const names: Readonly<Record<DraftRole, readonly string[]>> = {
  'migrant-share': [
    'Migrationshintergrund in %',
    'Anteil der Bevölkerung mit Migrations-hintergrund in %',
    'Anteil_Migrationshintergrund',
    'Einwohner mit Zuwanderungsgeschichte (%)',
    'Personen mit Einwanderungsgeschichte in %',
    'Personen mit Migrationsbiografie',
    'Anteil MH an der Bevölkerung',
    'Ausländeranteil in %',
    'Ausländerinnen und Ausländer an der Bevölkerung (%)',
    'Anteil Nichtdeutsche (%)',
    'Nicht-deutsche Bevölkerung in v. H.',
    'ohne deutsche Staatsangehörigkeit, Anteil',
    'Bevölkerung und Haushalte – Anteil mit Migrationshintergrund in %',
    'Bevölkerung und Haushalte – Migrationshintergrund in %',
    'Ausländer – in %',
    'Anteil AUSLÄNDER 31.12.2021',
    'Auslaenderquote',
    'share_foreign',
    'share_migration_bg_census22',
    'migrant share',
  ],
  'base-weak': [
    'Arbeitslosenquote',
    'Arbeitslose in %',
    'Anteil der Arbeitslosen an der Bevölkerung 15 bis unter 65 Jahre',
    'Arbeitslosenanteil in %',
    'Langzeitarbeitslosigkeit',
    'SGB-II-Quote',
    'SGB II',
    'SGB2_QUOTE',
    'Bürgergeldquote',
    'Bedarfsgemeinschaften je 100 Haushalte',
    'Mindestsicherungsquote',
    'Leistungsberechtigte nach SGB XII in %',
    'Erwerbsfähige Leistungsberechtigte (ELB) in %',
    'Kinderarmut',
    'Anteil Transferbezug',
    'Empfänger von Grundsicherung im Alter in %',
    'ALG II-Empfänger/-innen in %',
    'Haushalte mit niedrigem Einkommen in %',
    'Sozialstruktur und Arbeitsmarkt – Arbeitslosenanteil in %',
    'unemployment_rate',
    'share_low_income_hh',
  ],
  'base-strong': [
    'Beschäftigtenquote',
    'Beschäftigungsquote in %',
    'Kaufkraft je Einwohner in Euro',
    'Durchschnittliches Haushaltseinkommen',
    'Nettoeinkommen',
    'Medianentgelt (EUR)',
    'Sozialversicherungspflichtig Beschäftigte an der Bevölkerung in %',
    'purchasing_power',
  ],
  rent: [
    'Angebotsmiete in €/m²',
    'Nettokaltmiete (Median)',
    'Mietpreis EUR/qm',
    'Angebot (€/m²)',
    'median_net_rent',
  ],
  other: [
    'Anteil der ausländischen Arbeitslosen an den ausländischen Beschäftigten (%)',
    'Ausländer an Arbeitslosen in %',
    'arbeitslose Ausländer',
    'Arbeitslose – Ausländer in %',
    'Ausländer – Arbeitslose in %',
    'SGB-II-Quote der Ausländer',
    'Anteil der unter 18-Jährigen mit Migrationshintergrund in %',
    'Kinder mit Migrationshintergrund (%)',
    'Haushalte mit Migrationshintergrund in %',
    'Anteil ohne Migrationshintergrund',
    'Deutsche mit Migrationshintergrund in %',
    'Veränderung des Ausländeranteils',
    'Anteil Deutsche (%)',
    'Frauenanteil an den Arbeitslosen',
    'Anteil geringfügig Beschäftigter',
    'Mietbelastungsquote',
    'Anteil Mietwohnungen in %',
    'Kaufpreis Eigentumswohnung €/m²',
    'Bodenrichtwert in EUR/m²',
    'Wanderungssaldo je 100',
    'Wahlbeteiligung in %',
    'Anteil der Haushalte mit Kindern in %',
    'Einpersonenhaushalte in %',
    'Anteil türkischer Staatsangehörigkeit',
  ],
};

test.each(
  Object.entries(names).flatMap(([role, list]) => list.map((name) => [name, role] as const)),
)('%s: %s', (name, role) => {
  expect(roleOfName(name).role).toBe(role);
});

test('a share of foreigners comes after one by background, which is wider', () => {
  expect(roleOfName('Ausländeranteil').isForeigners).toBe(true);
  expect(roleOfName('Migrationshintergrund in %').isForeigners).toBeUndefined();
});
