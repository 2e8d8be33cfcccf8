import type { DraftRole } from '../../areas/draft.ts';
import { hasTopic, partsOfName, termIn, type Terms } from '../../ingest/cells/column-words.ts';
import { namesRent } from '../../ingest/cells/kind-terms.ts';

/**
 * Words by which offices name what the rule of the study asks for. In the plain form of `column-words.ts`. A column is
 * judged by its own part of the name; titles above it only help where it says nothing itself.
 */

/** People by where they or their parents come from, the widest group first. */
const background: Terms = {
  stems: [
    'migrationshintergrund',
    'mighintergrund',
    'migrationsgeschichte',
    'migrationsbiogra',
    'migrationserfahrung',
    'migrationsbezug',
    'zuwanderungsgeschichte',
    'zuwanderungshintergrund',
    'einwanderungsgeschichte',
    'einwanderungshintergrund',
    'eingewandert',
    'zugewandert',
    'migrant',
    'migration background',
    'migration bg',
    'immigrant',
  ],
  words: ['mh', 'mmh', 'migration'],
};

const foreigners: Terms = {
  stems: [
    'auslaend',
    'nichtdeutsch',
    'nicht deutsch',
    'ohne deutsche staats',
    'ohne deutschen pass',
    'andere staats',
    'anderer staats',
    'fremde staats',
    'fremder staats',
    'staatsangehoerigkeit',
    'staatsbuergerschaft',
    'foreign',
    'nongerman',
    'non german',
    'noncitizen',
  ],
};

/** A part of them, or something that they do: not the share of all people. */
const noShareOfAll: Terms = {
  stems: [
    'arbeitslos',
    'erwerbslos',
    'beschaeftig',
    'erwerbstaetig',
    'leistungs',
    'bedarfsgemeinschaft',
    'transfer',
    'sicherung',
    'buergergeld',
    'kinder',
    'jugend',
    'schueler',
    'haushalt',
    'familie',
    'geburt',
    'geboren',
    'jaehrig',
    'senior',
    'aelter',
    'frauen',
    'maenner',
    'weiblich',
    'maennlich',
    'zuzueg',
    'fortzueg',
    'saldo',
    'einbuerger',
    'asyl',
    'gefluecht',
    'fluechtling',
    'veraenderung',
    'entwicklung',
    'zunahme',
    'wahlbeteiligung',
    'waehler',
    'ohne migration',
    'ohne zuwanderung',
    'ohne einwanderung',
    'ohne mh',
    'dichte',
    'unemploy',
    'balance',
    'tuerk',
    'polnisch',
    'syr',
    'italien',
    'griech',
    'russ',
    'ukrain',
    'rumaen',
    'bulgar',
    'europaeische',
    'drittstaat',
  ],
  words: [
    'eu',
    'unter #',
    'ueber #',
    'ab #',
    '# bis',
    '# #',
    'sgb',
    'wahl',
    'wohndauer',
    'deutsche mit',
    'deutsche staatsangehoerige',
    'children',
    'pupils',
  ],
};

const weak: Terms = {
  stems: [
    'arbeitslos',
    'erwerbslos',
    'arbeitsuchend',
    'arbeitssuchend',
    'transfer',
    'mindestsicherung',
    'grundsicherung',
    'existenzsicher',
    'armut',
    'arm gefaehrdet',
    'buergergeld',
    'hartz',
    'bedarfsgemeinschaft',
    'leistungsberechtigt',
    'leistungsbezieh',
    'leistungsbezug',
    'leistungsempfaeng',
    'hilfeempfaeng',
    'hilfebeduerftig',
    'sozialhilfe',
    'sozialgeld',
    'wohngeld',
    'ueberschuld',
    'schuldner',
    'geringverdien',
    'niedriglohn',
    'niedriges einkommen',
    'niedrigem einkommen',
    'geringes einkommen',
    'geringem einkommen',
    'unemploy',
    'jobless',
    'poverty',
    'low income',
    'welfare',
    'benefits',
  ],
  words: [
    'sgb ii',
    'sgb 2',
    'sgbii',
    'sgb2',
    'sgb xii',
    'sgb 12',
    'sgbxii',
    'sgb',
    'alg ii',
    'alg 2',
    'algii',
    'alg2',
    'elb',
    'poor',
  ],
};

const strong: Terms = {
  stems: [
    'kaufkraft',
    'einkommen',
    'einkuenfte',
    'nettolohn',
    'bruttolohn',
    'arbeitsentgelt',
    'medianentgelt',
    'verdienst',
    'beschaeftigtenquote',
    'beschaeftigtenanteil',
    'beschaeftigungsquote',
    'beschaeftigungsrate',
    'beschaeftigte',
    'erwerbstaetig',
    'erwerbsquote',
    'purchasing power',
  ],
  words: ['svb', 'svp', 'income', 'employment rate', 'employed', 'wage', 'wages'],
};

/** Groups and changes of which the base of an area does not consist. */
const noBase: Terms = {
  stems: [
    ...foreigners.stems,
    ...background.stems,
    'veraenderung',
    'entwicklung',
    'zunahme',
    'abnahme',
    'differenz',
    'nicht arbeitslos',
    'ohne arbeitslos',
    'ohne transfer',
    'ohne leistung',
  ],
  words: ['ohne sgb', 'change', 'frauen', 'maenner', 'women', 'men'],
};
const noStrength: Terms = { stems: ['geringfuegig', 'minijob', 'teilzeit', 'nicht erwerbstaetig'] };

/** What is counted stands before what it is counted of: "Ausländer an den Arbeitslosen". */
const ofWhat = /^(.*?) (?:an|je|pro|bezogen auf) .*$/;

/** What a share or value stands for by its name, and for migrants how wide the group is. */
export function roleOfName(name: string): { role: DraftRole; isForeigners?: boolean } {
  const { own, title } = partsOfName(name);
  const isGeneral = !hasTopic(own);
  const all = isGeneral ? `${title} ${own}`.trim() : own;
  const topic = ofWhat.exec(all)?.[1] ?? all;
  const whole = `${title} ${all}`;
  const isShareOfAll = termIn(whole, noShareOfAll) === undefined;
  if (isShareOfAll && termIn(topic, background)) return { role: 'migrant-share' };
  if (isShareOfAll && termIn(topic, foreigners) && !isGerman(topic)) {
    return { role: 'migrant-share', isForeigners: true };
  }
  const isBase = termIn(whole, noBase) === undefined;
  if (isBase && termIn(topic, weak)) return { role: 'base-weak' };
  if (isBase && termIn(topic, strong, noStrength)) return { role: 'base-strong' };
  return { role: namesRent(name) ? 'rent' : 'other' };
}

/** "Staatsangehörigkeit: deutsch" counts the others. */
function isGerman(plain: string): boolean {
  return (
    /(?:^| )deutsche?[nr]?(?= |$)/.test(plain) &&
    !/nicht ?deutsch|ohne deutsch|keine deutsch/.test(plain)
  );
}
