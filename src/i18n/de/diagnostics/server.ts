import type { ServerDiagnostics } from '../../../areas/diagnostics/server.ts';
import { megabytes } from '../../numbers/megabytes.ts';
import { statedNumber } from '../../numbers/stated-number.ts';
import { agrees, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of a server that is asked for a file. */

const { counted, told, listed } = partsDe;

const tryAgain = 'Bitte die Verbindung prüfen und noch einmal versuchen.';
const later = 'Bitte später noch einmal versuchen.';
const fetchYourself = 'Bitte die Adresse prüfen oder die Dateien herunterladen und hierher ziehen.';

/** What a status of HTTP means (RFC 9110, 15), and the way out. */
function refusal(status: string | undefined): readonly [reason: string, way: string] {
  const code = Number(/^\d{3}/.exec(status ?? '')?.[0]);
  if ([401, 403, 407, 511].includes(code))
    return [
      ': Der Server gibt sie nicht frei oder verlangt eine Anmeldung',
      'Bitte dort anmelden, oder die Dateien herunterladen und hierher ziehen.',
    ];
  if (code === 404 || code === 410)
    return [': Unter ihrer Adresse liegt auf dem Server keine Datei', fetchYourself];
  if (code === 416) return [': Der Server liefert den verlangten Teil von ihr nicht', later];
  if (code === 429 || code === 503) return [': Der Server ist im Augenblick überlastet', later];
  if (code >= 500) return [': Auf dem Server ist ein Fehler aufgetreten', later];
  return ['', fetchYourself];
}

export const serverDe: Pick<DiagnosticWords, keyof ServerDiagnostics> = {
  'file-fetch-failed': (d) => {
    const [reason, way] = refusal(d.found);
    return sentences(
      `${named(d.file, 'Eine Datei')} ließ sich nicht laden${reason}.`,
      told('Meldung', d.found),
      told('Adresse', d.expected),
      way,
    );
  },
  'file-unreachable': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ließ sich nicht laden: keine Verbindung zum Server.`,
      tryAgain,
    ),
  'file-redirected': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ließ sich nicht laden: Der Server leitet die Anfrage an einen anderen Server weiter, etwa zu einer Anmeldung.`,
      told('Adresse', d.expected),
      'Bitte dort anmelden und noch einmal versuchen, oder die Dateien herunterladen und hierher ziehen.',
    ),
  'file-changed': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} wurde auf dem Server ausgetauscht, während der Atlas sie las.`,
      'Bitte noch einmal versuchen.',
    ),
  'file-other-part': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ließ sich nicht laden: Der Server hat einen anderen Teil von ihr geschickt als verlangt.`,
      told('Meldung', d.found),
      'Bitte auf dem Server die Range-Anfragen prüfen.',
    ),
  'file-cut-off': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} kam nur zum Teil an, auch beim zweiten Versuch am Zwischenspeicher des Browsers vorbei.`,
      `Angekommen: ${statedNumber(d.found, 'de')} von ${statedNumber(d.expected, 'de')} Byte.`,
      'Bitte noch einmal versuchen; bleibt es dabei, die Datei auf dem Server prüfen.',
    ),
  'file-silent': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ließ sich nicht laden: Der Server hat ${statedNumber(d.found, 'de')} Sekunden lang nichts mehr geschickt.`,
      'Bitte die Verbindung prüfen und noch einmal versuchen.',
    ),
  'server-without-ranges': (d) =>
    sentences(
      `Der Server liefert nur ganze Dateien (keine Byte-Bereiche, HTTP 206): ${d.count === undefined || d.count === 1 ? 'Eine Datei wurde' : `${counted(d, 'Datei', 'Dateien')} ${agrees(d, 'wurde', 'wurden')}`} ganz geladen, was länger dauert.`,
      listed('Dateien', d.items),
      told('Zusammen', d.found && megabytes(d.found, 'de')),
      'Bitte auf dem Server Range-Anfragen erlauben.',
    ),
};
